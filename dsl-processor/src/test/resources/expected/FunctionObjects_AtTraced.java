package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code FunctionObjects.At} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class FunctionObjects_AtTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle X = PrivateMembers.field(LOOKUP, FunctionObjects.At.class, "x", double.class);

    final Value x;

    FunctionObjects_AtTraced(Value x) {
        Nodes.argument(x, "x");
        this.x = x; // FunctionObjects.java:49
    }

    FunctionObjects_AtTraced(FunctionObjects.At plain, Lift lift) {
        lift.keep(plain, this);
        this.x = lift.value(x(plain), "x");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static FunctionObjects_AtTraced of(FunctionObjects.At plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static FunctionObjects_AtTraced constant(FunctionObjects.At plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static FunctionObjects_AtTraced of(FunctionObjects.At plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        FunctionObjects_AtTraced kept = lift.kept(plain);
        return kept == null ? new FunctionObjects_AtTraced(plain, lift) : kept;
    }

    /**
     * {@code At.applyAsDouble(good.FunctionObjects.Line)} on Values.
     */
    @SuppressWarnings("try")
    public Value applyAsDouble(FunctionObjects_LineTraced line) {
        try (Scope scope = Scope.enter(Sites.APPLY_AS_DOUBLE)) {
            return line.applyAsDouble(x); // FunctionObjects.java:57
        }
    }

    /**
     * The component {@code x}.
     */
    public Value x() {
        return x;
    }

    /**
     * Whether the records are equal that the two stand for.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof FunctionObjects_AtTraced that && Double.compare(this.x.data(), that.x.data()) == 0;
    }

    /**
     * The hash code of the record.
     */
    @Override
    public int hashCode() {
        int hash = Double.hashCode(this.x.data());
        return hash;
    }

    /**
     * The text of the record.
     */
    @Override
    public String toString() {
        return "At[x=" + this.x.data() + "]";
    }

    /**
     * The graph of {@link FunctionObjects.At#sample()}.
     */
    @SuppressWarnings("try")
    static FunctionObjects_AtTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new FunctionObjects_AtTraced(Value.constant(3)); // FunctionObjects.java:52
        }
    }

    /**
     * The graph of {@link FunctionObjects.At#applyAsDouble(FunctionObjects.Line)}.
     */
    @SuppressWarnings("try")
    public static Value applyAsDouble(FunctionObjects.At self, FunctionObjects_LineTraced line) {
        Objects.requireNonNull(self, "At.applyAsDouble(good.FunctionObjects.Line) is called on null");
        try (Scope scope = Scope.enter(Sites.APPLY_AS_DOUBLE)) {
            return line.applyAsDouble(Value.constant(x(self), "x")); // FunctionObjects.java:57
        }
    }

    /**
     * {@link FunctionObjects.At#applyAsDouble(FunctionObjects.Line)} for those who know it as a method of
     * {@code ToDoubleFunction}.
     */
    public static Value applyAsDouble(FunctionObjects.At self, Object line) {
        return applyAsDouble(self, FunctionObjects_LineTraced.of((FunctionObjects.Line) line, Lift.passed()));
    }

    private static double x(FunctionObjects.At self) {
        return (double) X.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String APPLY_AS_DOUBLE = """
                FunctionObjects.java
                applyAsDouble
                55

                        @Override
                        public double applyAsDouble(Line line) {
                            return line.applyAsDouble(x);
                        }
                """;

        static final String SAMPLE = """
                FunctionObjects.java
                sample
                51

                        static At sample() {
                            return new At(3);
                        }
                """;
    }
}
