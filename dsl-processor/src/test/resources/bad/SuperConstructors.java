package bad;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;
import java.util.List;

/** Constructors that a superclass runs although nothing says so. */
class SuperConstructors {
    static final Value WEIGHT = Value.of(2);

    abstract static class Base {
        final double y;

        Base() {
            y = first();
        }

        abstract double first();
    }

    static class Middle extends Base {
        @Override
        double first() {
            return WEIGHT.data();
        }
    }

    static class Lower extends Middle {
        double z = 2;
    }

    @Traced
    static double made(double a) {
        // ERROR ALONE: untraced-object
        Lower lower = new Lower();
        return lower.y + a;
    }

    @Traced
    static double held(double a) {
        // ERROR ALONE: untraced-object
        List<Base> all = List.of(new Lower());
        return all.get(0).y + a;
    }
}

/** Not traced along. */
class MakesElsewhere {
    double made() {
        return new SuperConstructors.Lower().y;
    }
}

class MakesThere {
    @Traced
    static double called(double a) {
        // ERROR ALONE: untraced-values
        return a * new MakesElsewhere().made();
    }
}
