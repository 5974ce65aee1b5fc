package bad;

import dev.tracegrad.annotations.Traced;

/** Objects whose fields are final, but hold what can change: a copy would not see it. */
class DeepCopies {
    @Traced
    static class Point {
        double x = 1;
    }

    @Traced
    record Pair(Point first, Point second) {}

    @Traced
    interface Shape {}

    @Traced
    static class Disc implements Shape {
        double radius = 2;
    }

    @Traced
    record Box(Shape shape) {}

    static final Pair PAIR = new Pair(new Point(), new Point());
    static final Box BOX = new Box(new Disc());

    @Traced
    static double inPair(double x) {
        // ERROR: written-array
        return moved(PAIR, x) + PAIR.first().x;
    }

    @Traced
    static double moved(Pair pair, double x) {
        pair.first().x = x;
        return pair.second().x;
    }

    @Traced
    static double inBox(double x) {
        // ERROR: written-array
        return widened(BOX, x) * ((Disc) BOX.shape()).radius;
    }

    @Traced
    static double widened(Box box, double x) {
        if (box.shape() instanceof Disc disc) {
            disc.radius = x;
        }
        return x;
    }

    @Traced
    static class Fixed {
        final double x;

        Fixed(double x) {
            this.x = x;
        }

        double value() {
            return x;
        }
    }

    @Traced
    static class Changing extends Fixed {
        double y;

        Changing(double x) {
            super(x);
        }

        @Override
        double value() {
            return y;
        }
    }

    static final Fixed FIXED = new Changing(2);

    @Traced
    static double ofSubclass(double x) {
        // ERROR: written-array
        return changed(FIXED, x) * FIXED.value();
    }

    @Traced
    static double changed(Fixed fixed, double x) {
        if (fixed instanceof Changing changing) {
            changing.y = x;
        }
        return x;
    }
}
