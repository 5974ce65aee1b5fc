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
    private static final double GRAIN_SIZE = 0.5;

    enum Kind {
        HALF {
            @Override
            double own() {
                return GRAIN_SIZE;
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

    double local(int grains) {
        class Grain {
            final double grainMass = grains * GRAIN_SIZE;

            double grainMass() {
                return grainMass;
            }
        }
        return new Grain().grainMass();
    }

    double constant() {
        enum Local {
            ONE;

            double heft() {
                return 3;
            }
        }
        DoubleSupplier heft = () -> Local.ONE.heft();
        return heft.getAsDouble();
    }

    double template() {
        return new Template() {
            @Override
            double hook() {
                return GRAIN_SIZE;
            }
        }.run();
    }
}
