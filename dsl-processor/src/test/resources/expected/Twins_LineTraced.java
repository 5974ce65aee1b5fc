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
 * {@code Twins.Line} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class Twins_LineTraced {
    private static final VarHandle SLOPE = PrivateMembers.field(MethodHandles.lookup(), Twins.Line.class, "slope", double.class);

    final Value slope;

    Twins_LineTraced(Value slope) {
        Scope scope = Scope.of(Sites.REMEMBER_LINE);
        Value.argument(slope, scope, 1);
        this.slope = slope; // Twins.java:191
    }

    Twins_LineTraced(Twins.Line plain, Lift lift) {
        this.slope = lift.value(slope(plain), "slope");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Twins_LineTraced of(Twins.Line plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return new Twins_LineTraced(plain, Lift.INPUT);
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Twins_LineTraced constant(Twins.Line plain) {
        if (plain == null) {
            return null;
        }
        return new Twins_LineTraced(plain, Lift.CONSTANT);
    }

    /**
     * {@code Line.at(double)} on Values.
     */
    public Value at(Value x) {
        Scope scope = Scope.of(Sites.AT);
        Value.argument(x, scope, 1);
        return slope.times(x).at(scope, 2); // Twins.java:195
    }

    /**
     * The component {@code slope}.
     */
    public Value slope() {
        return slope;
    }

    /**
     * The graph of {@link Twins.Line#at(double)}.
     */
    public static Value at(Twins.Line self, Value x) {
        Scope scope = Scope.of(Sites.AT);
        Value.argument(x, scope, 1);
        return Values.times(slope(self), "slope", x).at(scope, 2); // Twins.java:195
    }

    /**
     * The graph of {@link Twins.Line#sample()}.
     */
    @SuppressWarnings("try")
    static Twins_LineTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Twins_LineTraced(Value.constant(2)); // Twins.java:199
        }
    }

    private static double slope(Twins.Line self) {
        return (double) SLOPE.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String REMEMBER_LINE = "Twins.java\n"
                + "new Line\n"
                + "191\n"
                + "slope \n"
                + "\n"
                + "    @Traced\n"
                + "    record Line(double slope) implements Curve {\n"
                + "        @Override\n"
                + "        public double at(double x) {\n"
                + "            return slope * x;\n"
                + "        }\n"
                + "\n"
                + "        static Line sample() {\n"
                + "            return new Line(2);\n"
                + "        }\n"
                + "    }\n";

        static final String AT = "Twins.java\n"
                + "at\n"
                + "193\n"
                + "x \n"
                + " 195:20-29(195:20-25,195:28-29)\n"
                + "\n"
                + "        @Override\n"
                + "        public double at(double x) {\n"
                + "            return slope * x;\n"
                + "        }\n";

        static final String SAMPLE = "Twins.java\n"
                + "sample\n"
                + "198\n"
                + "\n"
                + "        static Line sample() {\n"
                + "            return new Line(2);\n"
                + "        }\n";
    }
}
