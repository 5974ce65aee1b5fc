package good;

import dev.tracegrad.annotations.Traced;

/** Plain objects of tracked numbers whose constructors call methods. */
@SuppressWarnings({"traced:plain-object", "traced:cut-gradient"})
class ReplayedCalls {
    /** An exception by its type, not by its name. */
    @SuppressWarnings("serial")
    static class Rejected extends IllegalArgumentException {
        private final double at;

        Rejected(double at) {
            super(String.format("%g is negative", at));
            this.at = at;
        }
    }

    static class Root {
        final double x;
        final double y;

        Root(double x, int n) {
            this.x = Math.sqrt(checked(x));
            this.y = x * checked("n" + n, n);
        }

        private static double checked(double x) {
            if (x < 0) {
                throw new Rejected(x);
            }
            return x;
        }

        private static int checked(String name, Integer n) {
            return new Rejected(n).at < 2 ? n : String.format("%s %d", name, n).length();
        }
    }

    static class Pair {
        private final double x;

        Pair(double x) {
            this.x = x;
        }
    }

    /** Calls a method in each kind of statement. */
    static class Steps {
        private double first;
        private double second;
        private double third;
        private Pair pair;

        Steps(double x, int n) {
            switch (n) {
                case 0:
                    Pair made = new Pair(x);
                    pair = made;
                    start(x);
                    break;
                case 1:
                    assert n == 1;
                    start(2 * x);
                    break;
                default:
                    first = -x;
            }
            switch (n) {
                case 0 -> store(x, n);
                case 1 -> {
                    store(x * x, n);
                }
                default -> second = x;
            }
            int i = 0;
            do {
                finish(x * i);
                i++;
            } while (i < n && i < 5);
            outer:
            for (int j = 0; j < n; j++) {
                while (j < n) {
                    finish(x / (j + 1));
                    if (j == 2) {
                        break outer;
                    }
                    j++;
                }
            }
        }

        private void start(double value) {
            first = 2 * value;
        }

        private void store(double value, int n) {
            int made = n + 1;
            second = value * made;
        }

        private void finish(double value) {
            third = value;
        }
    }

    @Traced
    static double stepped(double a, int n) {
        Steps steps = new Steps(a, Math.floorMod(n, 4));
        return steps.first * steps.second + steps.third * (steps.pair == null ? a : steps.pair.x);
    }

    @Traced
    static double checked(double a, int n) {
        Root root = new Root(a, n);
        return root.x * root.y;
    }
}
