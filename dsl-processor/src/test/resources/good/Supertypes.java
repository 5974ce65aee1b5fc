package good;

import dev.tracegrad.annotations.Traced;
import java.util.List;

/** What classes have from superclasses and interfaces, generic ones and functions among them. */
class Supertypes {
    @Traced
    interface Curve {
        double at(double x);
    }

    /** Has the function and more, so that it is none. */
    @Traced
    interface SmoothCurve extends Curve {
        Curve slope();

        static SmoothCurve sample() {
            return new Line(2);
        }
    }

    @Traced
    static class Line implements SmoothCurve {
        private final double k;

        Line(double k) {
            this.k = k;
        }

        static Line sample() {
            return new Line(1.5);
        }

        @Override
        public double at(double x) {
            return k * x;
        }

        @Override
        public Flat slope() {
            return new Flat(k);
        }

        @Override
        public Line clone() {
            return new Line(k);
        }
    }

    @Traced
    record Flat(double height) implements Curve {
        static Flat sample() {
            return new Flat(0.5);
        }

        @Override
        public double at(double x) {
            return height;
        }
    }

    /** Does not say what it has from the interface. */
    @Traced
    abstract static class Scaled implements Curve {
        final double scale;

        Scaled(double scale) {
            this.scale = scale;
        }

        static Scaled sample() {
            return new Squared(0.5);
        }

        double scaled(double x) {
            return at(x) * scale;
        }
    }

    @Traced
    static class Squared extends Scaled {
        Squared(double scale) {
            super(scale);
        }

        static Squared sample() {
            return new Squared(0.75);
        }

        @Override
        public double at(double x) {
            return x * x;
        }
    }

    interface Source<T> {
        List<T> all();
    }

    /** A function only by what it inherits. */
    @Traced
    interface Flats extends Source<Flat> {}

    private static double inherited(Flats flats, double x) {
        double sum = 0;
        for (Flat one : flats.all()) {
            sum += one.at(x);
        }
        return sum;
    }

    @Traced
    static double given(double x) {
        return inherited(() -> List.of(new Flat(x), new Flat(2)), x);
    }

    @Traced
    abstract static class Check<T> {
        private final double limit;

        Check(double limit) {
            this.limit = limit;
        }

        static Check<Flat> sample() {
            return new FlatCheck(2);
        }

        abstract double excess(double x);

        T none() {
            return null;
        }

        double limit() {
            return limit;
        }
    }

    @Traced
    static class FlatCheck extends Check<Flat> {
        FlatCheck(double limit) {
            super(limit);
        }

        static FlatCheck sample() {
            return new FlatCheck(0.25);
        }

        @Override
        double excess(double x) {
            return x - limit();
        }
    }

    @Traced
    static double cloned(Line line, double x) {
        return line.clone().at(x) * new Line(x).clone().at(2);
    }

    @Traced
    static double apart(FlatCheck check, double x) {
        return check.excess(x) * x;
    }

    @Traced
    static class Cell<T> {
        private final T content;

        private final double weight;

        Cell(T content, double weight) {
            this.content = content;
            this.weight = weight;
        }

        Cell(int weight) {
            this(null, weight);
        }

        static Cell<String> sample() {
            return new Cell<>("x", 2);
        }

        T content() {
            return content;
        }

        double weight() {
            return weight;
        }
    }

    @Traced
    static double empty(double x) {
        return new Cell<String>(3).weight() * x;
    }

    @Traced
    interface Weighing {
        double weigh(double x);
    }

    @Traced
    interface Measuring {
        double measure(double x);
    }

    @Traced
    static class Scales implements Weighing {
        private final double zero;

        Scales(double zero) {
            this.zero = zero;
        }

        static Scales sample() {
            return new Scales(0.5);
        }

        @Override
        public double weigh(double x) {
            return x - zero;
        }
    }

    @SuppressWarnings("overloads")
    @Traced
    static double with(Weighing how, double x) {
        return how.weigh(x);
    }

    @SuppressWarnings("overloads")
    @Traced
    static double with(Measuring how, double x) {
        return how.measure(x) * 2;
    }

    @Traced
    static double overloaded(double x) {
        Scales scales = new Scales(x);
        return with(new Scales(x), 3) * with(scales, 2 * x);
    }

    interface Part {
        double size();
    }

    private static class Parts<P extends Part> {
        private final List<P> parts;

        Parts(List<P> parts) {
            this.parts = parts;
        }

        static Parts<Fixed> sample() {
            return new Parts<>(List.of(new Fixed(), new Fixed()));
        }

        private List<P> reversed() {
            return List.of(parts.get(1), parts.get(0));
        }

        @Traced
        double first(double x) {
            return parts.get(0).size() * x + reversed().get(0).size();
        }
    }

    static class Fixed implements Part {
        @Override
        public double size() {
            return 3;
        }
    }

    @Traced
    static double hidden(double x) {
        return new Parts<>(List.of(new Fixed(), new Fixed())).first(x);
    }

    interface Body<P extends Part> {
        static Body<Fixed> sample() {
            return new Cube();
        }

        @Traced
        default double volume(double x) {
            return x * x;
        }
    }

    static class Cube implements Body<Fixed> {}

    @Traced
    static <B extends Body<?>> double ofBound(B body, double x) {
        return body.volume(x);
    }

    @Traced
    static double bound(double x) {
        return ofBound(new Cube(), x);
    }

    static class Table {
        private double[][] rows = {{1, 2}, {3, 4}};

        static Table sample() {
            return new Table();
        }

        @SuppressWarnings("traced:field-write")
        @Traced
        double grown(double x) {
            rows[0][1] = x * x;
            double[][] more = new double[3][];
            System.arraycopy(rows, 0, more, 0, rows.length);
            more[2] = new double[2];
            rows = more;
            return rows[0][1] + rows[1][0] * x;
        }
    }
}
