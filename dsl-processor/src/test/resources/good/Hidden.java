package good;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.List;

/** Private nested classes, which a companion cannot name, wherever their types can stand. */
class Hidden {
    static class Base {
        final int n = 3;
        final Value v = Value.of(1.5, "v");

        int size() {
            return 4;
        }

        @Traced
        double s(double x) {
            return x * v.data();
        }

        static Base sample() {
            return new Base();
        }
    }

    private static final class Sub extends Base {
        @Traced
        double f(double x) {
            return x * n + size() * x + s(x) + super.s(x) + count(this) + v.data();
        }

        @Traced
        double same(double x) {
            Base b = this;
            return b.n * x + (equals(this) ? 1 : 0) + hashCode() * 0 * x;
        }

        static Sub sample() {
            return new Sub();
        }
    }

    static int count(Base base) {
        return base.n;
    }

    private enum Mode {
        ON,
        OFF;

        static Mode sample() {
            return OFF;
        }
    }

    private static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1;

        Failure(String message) {
            super(message);
        }
    }

    private static Failure failure(String message) {
        return new Failure(message);
    }

    private final Sub[] subs = {new Sub(), new Sub()};
    private final List<Sub> list = List.of(new Sub());

    @Traced
    double all(Mode mode, double x) throws Failure {
        if (x < 0) {
            throw failure("negative " + mode.name());
        }
        return subs.length * x + list.size() * x + mode.ordinal() * x;
    }

    List<Sub> replaced;
    Sub[] others;

    @Traced
    double replacing(double x) {
        if (replaced == null) {
            replaced = new ArrayList<>();
        }
        replaced.add(new Sub());
        others = subs.clone();
        return replaced.size() * x + others.length;
    }

    static Hidden sample() {
        return new Hidden();
    }
}
