package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code TwinPatterns.Line} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary("new(good.TwinPatterns.Point,good.TwinPatterns.Point,java.lang.String,int) stores 0 1")
final class TwinPatterns_LineTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle FROM = PrivateMembers.field(
            LOOKUP, TwinPatterns.Line.class, "from", TwinPatterns.Point.class);

    private static final VarHandle TO = PrivateMembers.field(
            LOOKUP, TwinPatterns.Line.class, "to", TwinPatterns.Point.class);

    private static final VarHandle NAME = PrivateMembers.field(LOOKUP, TwinPatterns.Line.class, "name", String.class);

    private static final VarHandle WIDTH = PrivateMembers.field(LOOKUP, TwinPatterns.Line.class, "width", int.class);

    final TwinPatterns_PointTraced from;

    final TwinPatterns_PointTraced to;

    final String name;

    final int width;

    TwinPatterns_LineTraced(TwinPatterns_PointTraced from, TwinPatterns_PointTraced to, String name,
            int width) {
        this.from = from; // TwinPatterns.java:33
        this.to = to; // TwinPatterns.java:33
        this.name = name; // TwinPatterns.java:33
        this.width = width; // TwinPatterns.java:33
    }

    TwinPatterns_LineTraced(TwinPatterns.Line plain, Lift lift) {
        lift.keep(plain, this);
        this.from = lift.out(TwinPatterns_PointTraced.of(from(plain), lift.in("from")));
        this.to = lift.out(TwinPatterns_PointTraced.of(to(plain), lift.in("to")));
        this.name = name(plain);
        this.width = width(plain);
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static TwinPatterns_LineTraced of(TwinPatterns.Line plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static TwinPatterns_LineTraced constant(TwinPatterns.Line plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static TwinPatterns_LineTraced of(TwinPatterns.Line plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        TwinPatterns_LineTraced kept = lift.kept(plain);
        return kept == null ? new TwinPatterns_LineTraced(plain, lift) : kept;
    }

    /**
     * The component {@code from}.
     */
    public TwinPatterns_PointTraced from() {
        return from;
    }

    /**
     * The component {@code to}.
     */
    public TwinPatterns_PointTraced to() {
        return to;
    }

    /**
     * The component {@code name}.
     */
    public String name() {
        return name;
    }

    /**
     * The component {@code width}.
     */
    public int width() {
        return width;
    }

    /**
     * Whether the records are equal that the two stand for.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof TwinPatterns_LineTraced that && Objects.equals(this.from, that.from)
                && Objects.equals(this.to, that.to) && Objects.equals(this.name, that.name) && this.width == that.width;
    }

    /**
     * The hash code of the record.
     */
    @Override
    public int hashCode() {
        int hash = Objects.hashCode(this.from);
        hash = 31 * hash + Objects.hashCode(this.to);
        hash = 31 * hash + Objects.hashCode(this.name);
        hash = 31 * hash + Integer.hashCode(this.width);
        return hash;
    }

    /**
     * The text of the record.
     */
    @Override
    public String toString() {
        return "Line[from=" + this.from + ", to=" + this.to + ", name=" + this.name + ", width=" + this.width + "]";
    }

    /**
     * The graph of {@link TwinPatterns.Line#sample()}.
     */
    @SuppressWarnings("try")
    static TwinPatterns_LineTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new TwinPatterns_LineTraced(
                    TwinPatterns_PointTraced.of(TwinPatterns.Point.sample(), Lift.passed()),
                    new TwinPatterns_PointTraced(Value.constant(3), Value.constant(0.5)),
                    "l", 2); // TwinPatterns.java:36
        }
    }

    private static TwinPatterns.Point from(TwinPatterns.Line self) {
        return (TwinPatterns.Point) FROM.get(self);
    }

    private static TwinPatterns.Point to(TwinPatterns.Line self) {
        return (TwinPatterns.Point) TO.get(self);
    }

    private static String name(TwinPatterns.Line self) {
        return (String) NAME.get(self);
    }

    private static int width(TwinPatterns.Line self) {
        return (int) WIDTH.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SAMPLE = """
                TwinPatterns.java
                sample
                35

                        static Line sample() {
                            return new Line(Point.sample(), new Point(3, 0.5), "l", 2);
                        }
                """;
    }
}
