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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * {@code BoundReferences.Ray} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class BoundReferences_RayTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle SLOPE = PrivateMembers.field(
            LOOKUP, BoundReferences.Ray.class, "slope", double.class);

    final Value slope;

    BoundReferences_RayTraced(Value slope) {
        Nodes.argument(slope, "slope");
        this.slope = slope; // BoundReferences.java:37
    }

    BoundReferences_RayTraced(BoundReferences.Ray plain, Lift lift) {
        lift.keep(plain, this);
        this.slope = lift.value(slope(plain), "slope");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static BoundReferences_RayTraced of(BoundReferences.Ray plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static BoundReferences_RayTraced constant(BoundReferences.Ray plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static BoundReferences_RayTraced of(BoundReferences.Ray plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        BoundReferences_RayTraced kept = lift.kept(plain);
        return kept == null ? new BoundReferences_RayTraced(plain, lift) : kept;
    }

    /**
     * {@code Ray.at(double)} on Values.
     */
    Value at(Value x) {
        Scope scope = Scope.of(Sites.AT);
        Nodes.argument(x, scope, 1);
        return Nodes.at(slope.times(x), scope, 2); // BoundReferences.java:40
    }

    /**
     * {@code Ray.timesOf(good.BoundReferences.Ray)} on Values.
     */
    @SuppressWarnings("try")
    UnaryOperator<Value> timesOf(BoundReferences_RayTraced other) {
        try (Scope scope = Scope.enter(Sites.TIMES_OF)) {
            try {
                return other::at; // BoundReferences.java:45
            } catch (NullPointerException e) {
                return x -> at(x); // BoundReferences.java:47
            }
        }
    }

    /**
     * The component {@code slope}.
     */
    public Value slope() {
        return slope;
    }

    /**
     * Whether the records are equal that the two stand for.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof BoundReferences_RayTraced that
                && Double.compare(this.slope.data(), that.slope.data()) == 0;
    }

    /**
     * The hash code of the record.
     */
    @Override
    public int hashCode() {
        int hash = Double.hashCode(this.slope.data());
        return hash;
    }

    /**
     * The text of the record.
     */
    @Override
    public String toString() {
        return "Ray[slope=" + this.slope.data() + "]";
    }

    /**
     * The graph of {@link BoundReferences.Ray#at(double)}.
     */
    static Value at(BoundReferences.Ray self, Value x) {
        Scope scope = Scope.of(Sites.AT);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.times(slope(self), "slope", x), scope, 2); // BoundReferences.java:40
    }

    /**
     * The graph of {@link BoundReferences.Ray#timesOf(BoundReferences.Ray)}.
     */
    @SuppressWarnings("try")
    static UnaryOperator<Value> timesOf(BoundReferences.Ray self, BoundReferences_RayTraced other) {
        Objects.requireNonNull(self, "Ray.timesOf(good.BoundReferences.Ray) is called on null");
        try (Scope scope = Scope.enter(Sites.TIMES_OF)) {
            try {
                return other::at; // BoundReferences.java:45
            } catch (NullPointerException e) {
                return x -> at(self, x); // BoundReferences.java:47
            }
        }
    }

    /**
     * The graph of {@link BoundReferences.Ray#sample()}.
     */
    @SuppressWarnings("try")
    static BoundReferences_RayTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new BoundReferences_RayTraced(Value.constant(1.5)); // BoundReferences.java:52
        }
    }

    private static double slope(BoundReferences.Ray self) {
        return (double) SLOPE.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AT = """
                BoundReferences.java
                at
                39
                x\s
                return 40:20-29(40:20-25,40:28-29)

                        double at(double x) {
                            return slope * x;
                        }
                """;

        static final String TIMES_OF = """
                BoundReferences.java
                timesOf
                43

                        DoubleUnaryOperator timesOf(Ray other) {
                            try {
                                return other::at;
                            } catch (NullPointerException e) {
                                return this::at;
                            }
                        }
                """;

        static final String SAMPLE = """
                BoundReferences.java
                sample
                51

                        static Ray sample() {
                            return new Ray(1.5);
                        }
                """;
    }
}
