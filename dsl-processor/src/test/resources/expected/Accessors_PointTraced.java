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
 * {@code Accessors.Point} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary("f(double) reads elsewhere")
final class Accessors_PointTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle A = PrivateMembers.field(LOOKUP, Accessors.Point.class, "a", double.class);

    private static final VarHandle B = PrivateMembers.field(LOOKUP, Accessors.Point.class, "b", double.class);

    private static final VarHandle W = PrivateMembers.field(LOOKUP, Accessors.Point.class, "w", Value.class);

    final Value a;

    final Value b;

    final Value w;

    Accessors_PointTraced(Value a, Value b, Value w) {
        Nodes.argument(a, "a");
        Nodes.argument(b, "b");
        this.a = a; // Accessors.java:8
        this.b = b; // Accessors.java:8
        this.w = w; // Accessors.java:8
    }

    Accessors_PointTraced(Accessors.Point plain, Lift lift) {
        lift.keep(plain, this);
        this.a = lift.value(a(plain), "a");
        this.b = lift.value(b(plain), "b");
        this.w = w(plain);
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Accessors_PointTraced of(Accessors.Point plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Accessors_PointTraced constant(Accessors.Point plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Accessors_PointTraced of(Accessors.Point plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        Accessors_PointTraced kept = lift.kept(plain);
        return kept == null ? new Accessors_PointTraced(plain, lift) : kept;
    }

    /**
     * {@code Point.f(double)} on Values.
     */
    Value f(Value x) {
        try (Scope scope = Scope.enter(Sites.F)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(a().times(x).plus(b()).plus(w()).plus(a), scope, 2); // Accessors.java:11
        }
    }

    /**
     * The component {@code a}.
     */
    public Value a() {
        return a;
    }

    /**
     * The component {@code b}.
     */
    public Value b() {
        return b;
    }

    /**
     * The component {@code w}.
     */
    public Value w() {
        return w;
    }

    /**
     * The graph of {@link Accessors.Point#f(double)}.
     */
    static Value f(Accessors.Point self, Value x) {
        Objects.requireNonNull(self, "Point.f(double) is called on null");
        Scope scope = Scope.of(Sites.F);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                Nodes.plus(
                        Nodes.plus(Nodes.times(self.a(), "a()", x), self.b(), "b()").plus(self.w()), a(self), "this.a"),
                scope, 2); // Accessors.java:11
    }

    /**
     * The graph of {@link Accessors.Point#sample()}.
     */
    @SuppressWarnings("try")
    static Accessors_PointTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Accessors_PointTraced(
                    Value.constant(2), Value.constant(3), Value.of(4, "w")); // Accessors.java:15
        }
    }

    private static double a(Accessors.Point self) {
        return (double) A.get(self);
    }

    private static double b(Accessors.Point self) {
        return (double) B.get(self);
    }

    private static Value w(Accessors.Point self) {
        return (Value) W.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String F = """
                Accessors.java
                f
                10
                x\s
                return 11:20-55(11:20-46(11:20-33(11:20-27(11:20-23,11:26-27),11:30-33),11:36-46),11:49-55)

                        double f(double x) {
                            return a() * x + b() + w().data() + this.a;
                        }
                """;

        static final String SAMPLE = """
                Accessors.java
                sample
                14

                        static Point sample() {
                            return new Point(2, 3, Value.of(4, "w"));
                        }
                """;
    }
}
