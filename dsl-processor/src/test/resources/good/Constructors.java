package good;

import dev.tracegrad.annotations.Traced;

/** Plain objects of tracked numbers whose constructors call methods of their own. */
@SuppressWarnings("traced:plain-object")
class Constructors {
    static class Interval {
        private double min;
        private double max;
        double middle;

        Interval(double min, double max) {
            init(max, min);
            middle = (this.min + this.max) / 2;
        }

        Interval(Interval other, double shift) {
            if (shift > 0) {
                init(other.min + shift, other.max + shift);
            } else {
                double min = other.min;
                init(min + shift, other.max);
            }
        }

        void init(double min, double max) {
            double sum = min + max;
            this.min = min;
            this.max = max;
            if (min > max) {
                this.min = max;
                this.max = min;
            }
            note(sum);
        }

        private void note(double sum) {
            double min = sum / 2;
            middle = min;
        }

        static Interval sample() {
            return new Interval(1, 2);
        }

        @Traced
        double width() {
            return (max - min) * middle;
        }
    }

    static class Named extends Interval {
        final String name;

        Named(Interval other, int high) {
            super(other, high);
            init(high, other.middle * 2);
            name = "n";
        }
    }

    abstract static class Shape<D> {
        final double size;
        private double[] sizes;
        private double depth = 1;

        Shape(double size) {
            this.size = size;
            setSizes(new double[] {size, 2 * size});
        }

        final void setSizes(double[] sizes) {
            this.sizes = sizes;
        }

        void setDepth(double depth) {
            this.depth = depth * size;
        }

        double scaled(double factor) {
            return factor * size;
        }

        double sum() {
            return sizes[0] + sizes[1] * depth;
        }
    }

    static class Square extends Shape<String> {
        final double area;
        private double half;
        final double[] corners;

        Square(double size) {
            super(size);
            setHalf(scaled(0.5));
            setDepth(half);
            assert half < size || size <= 0 : "half of " + size;
            area = area();
            corners = corners(1, area);
        }

        private void setHalf(double half) {
            double size = half + this.size;
            this.half = size - this.size;
        }

        private double area() {
            return half * 2 * size;
        }

        private double[] corners(double first, double last) {
            double[] made = new double[2];
            made[0] = first * size;
            made[1] = last;
            return made;
        }
    }

    @Traced
    static double computed(double a, double b) {
        Square square = new Square(a * b);
        return square.area * square.sum() + square.half * square.corners[1] + square.corners[0];
    }

    @Traced
    static double initialised(double a, double b) {
        Interval interval = new Interval(a, b);
        return interval.width() + new Interval(interval, b).width() * interval.middle;
    }

    @Traced
    static double inherited(double a, int n) {
        Named named = new Named(new Interval(a, 2), n);
        return named.width() + named.name.length();
    }
}
