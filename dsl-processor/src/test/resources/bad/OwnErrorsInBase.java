package bad;

import dev.tracegrad.annotations.Traced;

/** An unknown name in a class whose companion is named by those of others, which are written sooner. */
class OwnErrorsInBase {
    @Traced
    static class Base {
        double x;

        Base(double x) {
            this.x = x;
        }

        double scaled() {
            // ERROR: javac
            return x * typo;
        }
    }

    @Traced
    static class Sub extends Base {
        Sub(double x) {
            super(x);
        }

        double twice() {
            return x * 2;
        }
    }

    @Traced
    static double f(Sub sub, double y) {
        return sub.twice() * y;
    }
}
