package good;

import dev.tracegrad.annotations.Traced;
import java.util.function.DoubleSupplier;

/** Methods that are not annotated, of which much cannot be read, but which have nothing to do with what traced code writes. */
@SuppressWarnings("traced:field-write")
class Unread {
    private static double rate = 1;

    @Traced
    static double tables(double x) {
        rate = x;
        UnreadTables tables = new UnreadTables();
        return x * tables.local(2) + tables.constant() * rate + UnreadTables.Kind.HALF.twice() + tables.template();
    }
}

class UnreadTables {
    private static final double STEP = 0.5;

    enum Kind {
        HALF {
            @Override
            double own() {
                return STEP;
            }
        };

        abstract double own();

        double twice() {
            return 2 * own();
        }
    }

    abstract static class Template {
        abstract double hook();

        double run() {
            return hook() + 1;
        }
    }

    double local(int n) {
        class Cell {
            final double value = n * STEP;

            double value() {
                return value;
            }
        }
        return new Cell().value();
    }

    double constant() {
        enum Local {
            ONE;

            double weight() {
                return 3;
            }
        }
        DoubleSupplier weight = () -> Local.ONE.weight();
        return weight.getAsDouble();
    }

    double template() {
        return new Template() {
            @Override
            double hook() {
                return STEP;
            }
        }.run();
    }
}
