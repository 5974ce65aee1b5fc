package good;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.List;

/** Classes whose initialisation does more than give their fields values: they are initialised when companions are used in their place. */
class ClassInitialisers {
    private static final List<String> NAMES = new ArrayList<>();

    private static double named(String name) {
        NAMES.add(name);
        return NAMES.size();
    }

    static class Blocks {
        static {
            named("blocks");
        }

        @Traced
        static double twice(double x) {
            return 2 * x;
        }
    }

    private static class Fields {
        private static final double COUNT = named("fields");

        static double thrice(double x) {
            return 3 * x;
        }
    }

    interface Constants {
        double COUNT = named("constants");

        static double half(double x) {
            return x / 2;
        }
    }

    @Traced
    record Twin(double x) {
        static final double COUNT = named("twin");

        static Twin sample() {
            return new Twin(1.5);
        }
    }

    @Traced
    static double initialised(double x) {
        double sum = Blocks.twice(x) + Fields.thrice(x) * new Twin(x).x() - Constants.half(x);
        return sum * NAMES.size();
    }
}
