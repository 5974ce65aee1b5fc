package good;

import dev.tracegrad.annotations.Traced;

/** Methods in the bodies of enum constants: each is the companion of what Java would run. */
class ConstantBodies {
    enum Operation {
        PLUS {
            @Override
            double apply(double x, double y) {
                return x + y + weight;
            }
        },
        TIMES(3) {
            @Override
            double apply(double a, double b) {
                return scaled(a * b) * this.weight;
            }
        },
        SINE {
            @Override
            double apply(double x, double y) {
                return Math.sin(x);
            }

            @Override
            double change(double step) {
                return step * step;
            }
        };

        double weight = 2;

        Operation() {}

        Operation(double weight) {
            this.weight = weight;
        }

        static Operation sample() {
            return TIMES;
        }

        double scaled(double value) {
            return value * 10;
        }

        @Traced
        abstract double apply(double x, double y);

        @Traced
        double change(double step) {
            return step + 1;
        }
    }

    @Traced
    enum Whole {
        HALF {
            @Override
            double of(double x) {
                return x / 2;
            }
        },
        ALL {
            @Override
            double of(double x) {
                return x;
            }
        };

        abstract double of(double x);

        static Whole sample() {
            return HALF;
        }
    }

    /** A private method is not overridden: the enum calls its own. */
    @Traced
    enum Hiding {
        FIRST {
            private double part(double x) {
                return 10 * x;
            }

            double shared(double x) {
                return 100 * x;
            }

            @Override
            double whole(double x) {
                return 3 * super.whole(x);
            }

            @Override
            public String toString() {
                return "FIRST " + part(1) + shared(1);
            }
        },
        SECOND;

        private double part(double x) {
            return x + 1;
        }

        private static double shared(double x) {
            return x * x;
        }

        double whole(double x) {
            return part(x) * shared(x);
        }

        static Hiding sample() {
            return SECOND;
        }
    }

    @Traced
    static double hidden(double x) {
        return Hiding.FIRST.whole(x) + Hiding.SECOND.whole(x);
    }

    @Traced
    static double applied(double x, double y, int choice) {
        Operation[] all = Operation.values();
        Operation operation = all[Math.floorMod(choice, all.length)];
        return operation.apply(x, y) * operation.change(x) + Whole.HALF.of(y) - Whole.ALL.of(x);
    }
}
