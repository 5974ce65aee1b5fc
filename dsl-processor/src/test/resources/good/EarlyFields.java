package good;

import dev.tracegrad.annotations.Traced;

/** Fields that methods use before anything is assigned to them: a constructor runs these. */
class EarlyFields {
    @Traced
    static class Base {
        final double start;

        Base(double x) {
            start = begin(x);
        }

        double begin(double x) {
            return x;
        }

        static Base sample() {
            return new Base(1.5);
        }
    }

    /** What is stored before is still there after the superclass's constructor. */
    @Traced
    static class Kept extends Base {
        double squared;

        Kept(double x) {
            super(x);
        }

        @Override
        double begin(double x) {
            squared += x * x;
            squared++;
            return x;
        }

        static Kept sample() {
            return new Kept(1.5);
        }
    }

    /** The initialiser runs after the superclass's constructor, which finds a zero. */
    @Traced
    static class Late extends Base {
        double rate = 5;

        Late(double x) {
            super(x);
        }

        @Override
        double begin(double x) {
            return x + rate;
        }

        static Late sample() {
            return new Late(1.5);
        }
    }

    @Traced
    static class Own {
        final double first;
        final double second;

        Own(double x) {
            this.second = shown() + x;
            this.first = x;
        }

        double shown() {
            return first * 2;
        }

        static Own sample() {
            return new Own(1.5);
        }
    }

    @Traced
    static double kept(double x, double y) {
        Kept made = new Kept(x);
        return made.start + y * made.squared;
    }

    @Traced
    static double late(double x, double y) {
        Late made = new Late(x);
        return made.start * y + made.rate;
    }

    @Traced
    static double own(double x, double y) {
        Own made = new Own(x);
        return made.first * made.second * y + made.shown();
    }
}
