package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code TwinPatterns.Curve} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary("new(double[],java.util.List,float,java.lang.Object) stores 0 1")
final class TwinPatterns_CurveTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle POINTS = PrivateMembers.field(
            LOOKUP, TwinPatterns.Curve.class, "points", double[].class);

    private static final VarHandle KNOTS = PrivateMembers.field(LOOKUP, TwinPatterns.Curve.class, "knots", List.class);

    private static final VarHandle FORM = PrivateMembers.field(LOOKUP, TwinPatterns.Curve.class, "form", float.class);

    private static final VarHandle TAG = PrivateMembers.field(LOOKUP, TwinPatterns.Curve.class, "tag", Object.class);

    final Value[] points;

    final List<Value> knots;

    final float form;

    final Object tag;

    TwinPatterns_CurveTraced(Value[] points, List<Value> knots, float form, Object tag) {
        Nodes.elements(points, "points");
        Nodes.elements(knots, "knots");
        this.points = points; // TwinPatterns.java:40
        this.knots = knots; // TwinPatterns.java:40
        this.form = form; // TwinPatterns.java:40
        this.tag = tag; // TwinPatterns.java:40
    }

    TwinPatterns_CurveTraced(TwinPatterns.Curve plain, Lift lift) {
        lift.keep(plain, this);
        this.points = lift.out(lift.in("points").values(points(plain)));
        this.knots = lift.out(lift.in("knots").collection(knots(plain), one -> lift.value(one)));
        this.form = form(plain);
        this.tag = lift.held(tag(plain));
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static TwinPatterns_CurveTraced of(TwinPatterns.Curve plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static TwinPatterns_CurveTraced constant(TwinPatterns.Curve plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static TwinPatterns_CurveTraced of(TwinPatterns.Curve plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        TwinPatterns_CurveTraced kept = lift.kept(plain);
        return kept == null ? new TwinPatterns_CurveTraced(plain, lift) : kept;
    }

    /**
     * The component {@code points}.
     */
    public Value[] points() {
        return points;
    }

    /**
     * The component {@code knots}.
     */
    public List<Value> knots() {
        return knots;
    }

    /**
     * The component {@code form}.
     */
    public float form() {
        return form;
    }

    /**
     * The component {@code tag}.
     */
    public Object tag() {
        return tag;
    }

    /**
     * The graph of {@link TwinPatterns.Curve#sample()}.
     */
    @SuppressWarnings("try")
    static TwinPatterns_CurveTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new TwinPatterns_CurveTraced(
                    new Value[] {Value.constant(1), Value.constant(2)},
                    List.of(Value.constant(1.5), Value.constant(2.5)), 2.5f, null); // TwinPatterns.java:43
        }
    }

    private static double[] points(TwinPatterns.Curve self) {
        return (double[]) POINTS.get(self);
    }

    @SuppressWarnings("unchecked")
    private static List<Double> knots(TwinPatterns.Curve self) {
        return (List<Double>) KNOTS.get(self);
    }

    private static float form(TwinPatterns.Curve self) {
        return (float) FORM.get(self);
    }

    private static Object tag(TwinPatterns.Curve self) {
        return (Object) TAG.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SAMPLE = """
                TwinPatterns.java
                sample
                42

                        static Curve sample() {
                            return new Curve(new double[] {1, 2}, List.of(1.5, 2.5), 2.5f, null);
                        }
                """;
    }
}
