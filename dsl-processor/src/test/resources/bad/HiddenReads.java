package bad;

import dev.tracegrad.annotations.Traced;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;

/** What is not annotated and reads a field of traced code in an enum's constant, a local class or an object without a name. */
class HiddenReads {
    static double k = 1;

    enum Kind {
        READING {
            @Override
            double own() {
                return k;
            }

            @Override
            double other() {
                return 2;
            }
        },
        PASSING {
            @Override
            double other() {
                return hidden();
            }

            private double hidden() {
                return k;
            }
        };

        double own() {
            return 0;
        }

        abstract double other();

        double twice() {
            return own() * 2;
        }

        double more() {
            return 1 + this.other();
        }
    }

    enum Scale implements DoubleUnaryOperator {
        BY_FIELD {
            @Override
            public double applyAsDouble(double x) {
                return x * k;
            }
        };

        double two() {
            return applyAsDouble(2);
        }
    }

    abstract static class Template {
        abstract double hook();

        double run() {
            return hook() * 2;
        }

        double of(Template other) {
            return other.hook();
        }
    }

    interface Source {
        double next();

        default double both() {
            return next() + next();
        }
    }

    static class Factory {
        static Template anonymous() {
            return new Template() {
                @Override
                double hook() {
                    return k;
                }
            };
        }

        static Source local() {
            record Local(int n) implements Source {
                @Override
                public double next() {
                    return n * k;
                }
            }
            return new Local(2);
        }

        static DoubleSupplier lambda() {
            return () -> {
                class Local {
                    double read() {
                        return k;
                    }
                }
                return new Local().read();
            };
        }
    }

    static class Base {
        final double base = k;
    }

    static class Locals {
        double field() {
            class Local {
                double read = k;
            }
            return new Local().read;
        }

        double component() {
            record Local(double read) {
                Local() {
                    this(k);
                }
            }
            return new Local().read();
        }

        double constant() {
            enum Local {
                ONE;

                double read() {
                    return k;
                }
            }
            return Local.ONE.read();
        }

        double ownMethod() {
            return new Object() {
                double read() {
                    return k;
                }
            }.read();
        }

        double function() {
            interface Reading {
                double read();
            }
            Reading reading = () -> k;
            return reading.read();
        }

        double inherited() {
            class Local extends Base {}
            return new Local().base;
        }
    }

    static Template changing = Factory.anonymous();
    static final Template[] ALL = {Factory.anonymous()};
    static final List<Source> SOURCES = List.of(Factory.local());
}

@SuppressWarnings("traced:field-write")
class HiddenReadsElsewhere {
    @Traced
    static double enums(double x) {
        HiddenReads.k = x;
        // ERROR ALONE: untraced-values
        double sum = HiddenReads.Kind.READING.twice();
        // ERROR ALONE: untraced-values
        sum += HiddenReads.Kind.PASSING.more();
        // ERROR ALONE: untraced-values
        return sum + HiddenReads.Scale.BY_FIELD.two();
    }

    @Traced
    static double templates(double x) {
        HiddenReads.k = x;
        // ERROR ALONE: untraced-values // ERROR ALONG: untraced-override
        double sum = HiddenReads.changing.run();
        // ERROR ALONE: untraced-values // ERROR ALONG: untraced-override
        sum += HiddenReads.ALL[0].run();
        // ERROR ALONE: untraced-values // ERROR ALONG: untraceable-callee
        sum += HiddenReads.changing.of(HiddenReads.changing);
        // ERROR ALONE: untraced-values // ERROR ALONG: untraced-override
        sum += HiddenReads.SOURCES.get(0).both();
        // ERROR ALONE: untraced-values // ERROR ALONG: untraceable-callee
        DoubleSupplier made = HiddenReads.Factory.lambda();
        // ERROR ALONE: untraced-function
        return sum + made.getAsDouble();
    }

    @Traced
    static double locals(double x) {
        HiddenReads.k = x;
        HiddenReads.Locals locals = new HiddenReads.Locals();
        // ERROR ALONE: untraced-values // ERROR ALONG: untraceable-callee
        double sum = locals.field();
        // ERROR ALONE: untraced-values // ERROR ALONG: untraceable-callee
        sum += locals.component();
        // ERROR ALONE: untraced-values // ERROR ALONG: untraceable-callee
        sum += locals.constant();
        // ERROR ALONE: untraced-values // ERROR ALONG: untraceable-callee
        sum += locals.ownMethod();
        // ERROR ALONE: untraced-values // ERROR ALONG: untraceable-callee
        sum += locals.function();
        // ERROR ALONE: untraced-values // ERROR ALONG: untraceable-callee
        return sum + locals.inherited();
    }

    static final double[] NUMBERS = {1, 2};
    static Object anything = NUMBERS;

    @Traced
    static double reflected(double x) {
        NUMBERS[0] = x;
        // ERROR: library-callee
        return java.lang.reflect.Array.getDouble(anything, 0);
    }
}
