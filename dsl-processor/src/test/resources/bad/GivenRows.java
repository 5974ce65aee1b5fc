import dev.tracegrad.annotations.Traced;
import java.util.List;

/** What holds arrays and lists of numbers is copied only where nobody else has these, and nobody changes them. */
class GivenRows {
    static final Row UNIT = new Row(2, 1);

    @Traced
    static final class Row {
        private final double[] w;
        private final double[] shown = new double[2];

        Row(double... w) {
            this.w = w.clone();
        }

        double[] shown() {
            return shown;
        }

        Row plus(Row other) {
            Row sum = new Row(new double[w.length]);
            for (int i = 0; i < w.length; i++) {
                sum.w[i] = w[i] + other.w[i];
            }
            return sum;
        }

        Row add(Row other) {
            for (int i = 0; i < other.w.length; i++) {
                w[i] += other.w[i];
            }
            return this;
        }

        double changes(Row other) {
            Row made = new Row(1, 2);
            made.w[0] = other.w[0]++;
            return made.w[0];
        }

        double shows(Row other) {
            Row made = new Row(1, 2);
            made.shown[0] = other.w[0];
            return made.shown[0];
        }

        double chooses(Row other) {
            Row made = new Row(1, 2);
            if (other.w[0] > 2) {
                made = other;
            }
            made.w[0] = 3;
            return other.w[1];
        }
    }

    @Traced
    static double allowed(double x) {
        return new Row(x, x * x).plus(UNIT).add(UNIT).w[0];
    }

    @Traced
    static double refused(double x) {
        Row row = new Row(x, 1);
        // ERROR: written-array
        double sum = row.changes(UNIT);
        // ERROR: written-array
        sum += row.shows(UNIT);
        // ERROR: written-array
        return sum + row.chooses(UNIT);
    }

    @Traced
    record Fixed(List<Double> all) {
        static final Fixed ONE = new Fixed(List.of(1.0));

        Fixed {
            all = List.copyOf(all);
        }
    }

    @Traced
    record Sometimes(List<Double> all) {
        static final Sometimes ONE = new Sometimes(List.of(1.0));

        Sometimes {
            if (all.size() > 1) {
                all = List.copyOf(all);
            }
        }
    }

    @Traced
    static final class Late {
        static final Late ONE = new Late(List.of(1.0));
        final List<Double> all;

        Late(List<Double> all) {
            this.all = all;
            all = List.copyOf(all);
        }
    }

    @Traced
    static double lists(double x) {
        Fixed fixed = Fixed.ONE;
        fixed = new Fixed(List.of(x));
        Sometimes sometimes = Sometimes.ONE;
        // ERROR: shared-object
        sometimes = new Sometimes(List.of(x));
        Late late = Late.ONE;
        // ERROR: shared-object
        late = new Late(List.of(x));
        return fixed.all.get(0) + sometimes.all().get(0) + late.all.get(0);
    }

    interface Shape {
        double area();
    }

    @Traced
    record Disc(double r) implements Shape {
        @Override
        public double area() {
            return r * r;
        }
    }

    @Traced
    record Box(double a) implements Shape {
        @Override
        public double area() {
            return a;
        }
    }

    static <T extends Shape> T larger(T a, T b) {
        return a.area() > b.area() ? a : b;
    }

    @Traced
    static double bounded(double x) {
        // ERROR: hidden-value // ERROR: hidden-value
        return larger(new Disc(x), new Box(x)).area();
    }
}
