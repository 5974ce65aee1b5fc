package good;

import dev.tracegrad.Lift;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Collections.Point} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Collections_PointTraced {
    private static final VarHandle X = PrivateMembers.field(MethodHandles.lookup(), Collections.Point.class, "x", double.class);

    private static final VarHandle Y = PrivateMembers.field(MethodHandles.lookup(), Collections.Point.class, "y", double.class);

    final Value x;

    final Value y;

    Collections_PointTraced(Value x, Value y) {
        Scope scope = Scope.of(Sites.REMEMBER_POINT);
        Value.argument(x, scope, 1);
        Value.argument(y, scope, 2);
        this.x = x; // Collections.java:30
        this.y = y; // Collections.java:30
    }

    Collections_PointTraced(Collections.Point plain, Lift lift) {
        this.x = lift.value(x(plain), "x");
        this.y = lift.value(y(plain), "y");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Collections_PointTraced of(Collections.Point plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return new Collections_PointTraced(plain, Lift.INPUT);
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Collections_PointTraced constant(Collections.Point plain) {
        if (plain == null) {
            return null;
        }
        return new Collections_PointTraced(plain, Lift.CONSTANT);
    }

    /**
     * {@code Point.norm()} on Values.
     */
    Value norm() {
        Scope scope = Scope.of(Sites.NORM);
        return x.times(x).plus(y.times(y)).sqrt().at(scope, 1); // Collections.java:33
    }

    /**
     * {@code Point.scaled(double)} on Values.
     */
    Collections_PointTraced scaled(Value factor) {
        try (Scope scope = Scope.enter(Sites.SCALED)) {
            Value.argument(factor, scope, 1);
            return new Collections_PointTraced(x.times(factor).at(scope, 2), y.times(factor).at(scope, 3)); // Collections.java:41
        }
    }

    /**
     * The component {@code x}.
     */
    public Value x() {
        return x;
    }

    /**
     * The component {@code y}.
     */
    public Value y() {
        return y;
    }

    /**
     * The graph of {@link Collections.Point#norm()}.
     */
    static Value norm(Collections.Point self) {
        Scope scope = Scope.of(Sites.NORM);
        return Value.constant(Math.sqrt(x(self) * x(self) + y(self) * y(self)), "Math.sqrt(x * x + y * y)")
                .at(scope, 1); // Collections.java:33
    }

    /**
     * The graph of {@link Collections.Point#sample()}.
     */
    @SuppressWarnings("try")
    static Collections_PointTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Collections_PointTraced(Value.constant(3), Value.constant(-4)); // Collections.java:37
        }
    }

    /**
     * The graph of {@link Collections.Point#scaled(double)}.
     */
    static Collections_PointTraced scaled(Collections.Point self, Value factor) {
        try (Scope scope = Scope.enter(Sites.SCALED)) {
            Value.argument(factor, scope, 1);
            return new Collections_PointTraced(Values.times(x(self), "x", factor).at(scope, 2), Values.times(y(self), "y", factor).at(scope, 3)); // Collections.java:41
        }
    }

    private static double x(Collections.Point self) {
        return (double) X.get(self);
    }

    private static double y(Collections.Point self) {
        return (double) Y.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String REMEMBER_POINT = "Collections.java\n"
                + "new Point\n"
                + "30\n"
                + "x \n"
                + "y \n"
                + "\n"
                + "    @Traced\n"
                + "    record Point(double x, double y) {\n"
                + "        double norm() {\n"
                + "            return Math.sqrt(x * x + y * y);\n"
                + "        }\n"
                + "\n"
                + "        static Point sample() {\n"
                + "            return new Point(3, -4);\n"
                + "        }\n"
                + "\n"
                + "        Point scaled(double factor) {\n"
                + "            return new Point(x * factor, y * factor);\n"
                + "        }\n"
                + "    }\n";

        static final String NORM = "Collections.java\n"
                + "norm\n"
                + "32\n"
                + " 33:20-44(33:30-43(33:30-35(33:30-31,33:34-35),33:38-43(33:38-39,33:42-43)))\n"
                + "\n"
                + "        double norm() {\n"
                + "            return Math.sqrt(x * x + y * y);\n"
                + "        }\n";

        static final String SCALED = "Collections.java\n"
                + "scaled\n"
                + "40\n"
                + "factor \n"
                + " 41:30-40(41:30-31,41:34-40)\n"
                + " 41:42-52(41:42-43,41:46-52)\n"
                + "\n"
                + "        Point scaled(double factor) {\n"
                + "            return new Point(x * factor, y * factor);\n"
                + "        }\n";

        static final String SAMPLE = "Collections.java\n"
                + "sample\n"
                + "36\n"
                + "\n"
                + "        static Point sample() {\n"
                + "            return new Point(3, -4);\n"
                + "        }\n";
    }
}
