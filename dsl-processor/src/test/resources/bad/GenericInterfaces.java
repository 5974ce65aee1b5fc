import dev.tracegrad.annotations.Traced;

class GenericInterfaces {
    @Traced
    interface Norm<T> {
        double size(T one);

        double weight();
    }

    /** Its own method keeps Double, where the interface's has a Value. */
    @Traced
    record Scale(double weight) implements Norm<Double> {
        @Override
        public double size(Double one) {
            return one * weight;
        }
    }

    @Traced
    static double boxed(double x) {
        // ERROR: hidden-value
        Norm<Double> norm = new Scale(x);
        return norm.size(2.0);
    }

    static class Point {
        final double at;

        Point(double at) {
            this.at = at;
        }
    }

    interface Measure<T> {
        double size(T one);

        double weight();
    }

    /** Knows nothing of the interface. */
    static class Base {
        public double size(Point one) {
            return one.at + 1;
        }
    }

    /** The compiler writes size(Object) here, which nobody else has. */
    static class Line extends Base implements Measure<Point> {
        @Override
        public double weight() {
            return 2;
        }
    }

    @Traced
    @SuppressWarnings("traced:plain-object")
    static double inherited(double x) {
        Measure<Point> measure = new Line();
        // ERROR ALONE: untraced-values // ERROR ALONG: untraced-override
        return measure.size(new Point(x)) * measure.weight();
    }
}
