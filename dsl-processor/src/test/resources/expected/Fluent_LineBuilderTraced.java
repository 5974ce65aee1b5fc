package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Fluent.LineBuilder} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field slope",
        "field offset",
        "new() memory own",
        "sample() memory own",
        "slope(double) memory own setsOwn",
        "offset(double) memory own setsOwn",
        "build() memory own reads"
})
class Fluent_LineBuilderTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle SLOPE = PrivateMembers.field(
            LOOKUP, Fluent.LineBuilder.class, "slope", double.class);

    private static final VarHandle OFFSET = PrivateMembers.field(
            LOOKUP, Fluent.LineBuilder.class, "offset", double.class);

    private static final Overrides SLOPE_2 = Overrides.of(LOOKUP, Fluent.LineBuilder.class, "slope", double.class);

    private static final Overrides OFFSET_2 = Overrides.of(LOOKUP, Fluent.LineBuilder.class, "offset", double.class);

    private static final Overrides BUILD = Overrides.of(LOOKUP, Fluent.LineBuilder.class, "build");

    Value slope = Value.constant(0);

    Value offset = Value.constant(0);

    Fluent_LineBuilderTraced() {
        Scope scope = Scope.of(Sites.NEW_LINE_BUILDER);
        this.slope = Nodes.at(Value.constant(1), scope, 1); // Fluent.java:94
        this.offset = Nodes.at(Value.constant(2), scope, 2); // Fluent.java:95
    }

    Fluent_LineBuilderTraced(Fluent.LineBuilder plain, Lift lift) {
        lift.keep(plain, this);
        this.slope = lift.value(plain, plainSlope(plain), "slope");
        this.offset = lift.value(plain, plainOffset(plain), "offset");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Fluent_LineBuilderTraced of(Fluent.LineBuilder plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Fluent_LineBuilderTraced constant(Fluent.LineBuilder plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Fluent_LineBuilderTraced of(Fluent.LineBuilder plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Fluent.LineBuilder.class) {
            return lift.subclass(LOOKUP, plain, Fluent_LineBuilderTraced.class);
        }
        Fluent_LineBuilderTraced kept = lift.kept(plain);
        return kept == null ? new Fluent_LineBuilderTraced(plain, lift) : kept;
    }

    /**
     * {@code LineBuilder.slope(double)} on Values.
     */
    Fluent_LineBuilderTraced slope(Value slope) {
        Nodes.argument(slope, "slope");
        this.slope = slope; // Fluent.java:102
        return this; // Fluent.java:103
    }

    /**
     * {@code LineBuilder.offset(double)} on Values.
     */
    Fluent_LineBuilderTraced offset(Value offset) {
        Nodes.argument(offset, "offset");
        this.offset = offset; // Fluent.java:107
        return this; // Fluent.java:108
    }

    /**
     * {@code LineBuilder.build()} on Values.
     */
    @SuppressWarnings("try")
    Fluent_LineTraced build() {
        try (Scope scope = Scope.enter(Sites.BUILD)) {
            return new Fluent_LineTraced(slope, offset); // Fluent.java:112
        }
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.Fluent$LineBuilder@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link Fluent.LineBuilder#sample()}.
     */
    @SuppressWarnings("try")
    static Fluent_LineBuilderTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Fluent_LineBuilderTraced(); // Fluent.java:98
        }
    }

    /**
     * The graph of {@link Fluent.LineBuilder#slope(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Fluent.LineBuilder slope(Fluent.LineBuilder self, Value slope) {
        if (SLOPE_2.isOverriddenIn(self)) {
            return SLOPE_2.call(self, slope);
        }
        return slopeOfLineBuilder(self, slope);
    }

    /**
     * The graph of {@link Fluent.LineBuilder#slope(double)} itself, overridden or not.
     */
    static Fluent.LineBuilder slopeOfLineBuilder(Fluent.LineBuilder self, Value slope) {
        try (Memory memory = Memory.open()) {
            Nodes.argument(slope, "slope");
            setSlope(self, memory.put(self, "slope", slope)); // Fluent.java:102
            return self; // Fluent.java:103
        }
    }

    /**
     * The graph of {@link Fluent.LineBuilder#offset(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Fluent.LineBuilder offset(Fluent.LineBuilder self, Value offset) {
        if (OFFSET_2.isOverriddenIn(self)) {
            return OFFSET_2.call(self, offset);
        }
        return offsetOfLineBuilder(self, offset);
    }

    /**
     * The graph of {@link Fluent.LineBuilder#offset(double)} itself, overridden or not.
     */
    static Fluent.LineBuilder offsetOfLineBuilder(Fluent.LineBuilder self, Value offset) {
        try (Memory memory = Memory.open()) {
            Nodes.argument(offset, "offset");
            setOffset(self, memory.put(self, "offset", offset)); // Fluent.java:107
            return self; // Fluent.java:108
        }
    }

    /**
     * The graph of {@link Fluent.LineBuilder#build()}, or of the method that overrides it in the class of {@code self}.
     */
    static Fluent_LineTraced build(Fluent.LineBuilder self) {
        if (BUILD.isOverriddenIn(self)) {
            return BUILD.call(self);
        }
        return buildOfLineBuilder(self);
    }

    /**
     * The graph of {@link Fluent.LineBuilder#build()} itself, overridden or not.
     */
    @SuppressWarnings("try")
    static Fluent_LineTraced buildOfLineBuilder(Fluent.LineBuilder self) {
        try (Scope scope = Scope.enter(Sites.BUILD); Memory memory = Memory.open()) {
            return new Fluent_LineTraced(
                    memory.get(self, "slope", plainSlope(self)),
                    memory.get(self, "offset", plainOffset(self))); // Fluent.java:112
        }
    }

    private static double plainSlope(Fluent.LineBuilder self) {
        return (double) SLOPE.get(self);
    }

    private static double plainOffset(Fluent.LineBuilder self) {
        return (double) OFFSET.get(self);
    }

    private static double setSlope(Fluent.LineBuilder self, double value) {
        SLOPE.set(self, value);
        return value;
    }

    private static double setOffset(Fluent.LineBuilder self, double value) {
        OFFSET.set(self, value);
        return value;
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String NEW_LINE_BUILDER = """
                Fluent.java
                new LineBuilder
                92
                slope 94:32-33
                offset 95:33-34

                    @Traced
                    static class LineBuilder {
                        private double slope = 1;
                        private double offset = 2;

                        static LineBuilder sample() {
                            return new LineBuilder();
                        }

                        LineBuilder slope(double slope) {
                            this.slope = slope;
                            return this;
                        }

                        LineBuilder offset(double offset) {
                            this.offset = offset;
                            return this;
                        }

                        Line build() {
                            return new Line(slope, offset);
                        }
                    }
                """;

        static final String BUILD = """
                Fluent.java
                build
                111

                        Line build() {
                            return new Line(slope, offset);
                        }
                """;

        static final String SAMPLE = """
                Fluent.java
                sample
                97

                        static LineBuilder sample() {
                            return new LineBuilder();
                        }
                """;
    }
}
