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
 * {@code Interfaces.Square} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field side",
        "new(double) memory own",
        "sample() memory own",
        "side() memory own reads",
        "area() memory own reads",
        "scaled(double) memory own reads",
        "grow(double) memory own reads setsOwn"
})
class Interfaces_SquareTraced extends Interfaces_SidedTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle SIDE = PrivateMembers.field(LOOKUP, Interfaces.Square.class, "side", double.class);

    private static final Overrides SIDE_2 = Overrides.of(LOOKUP, Interfaces.Square.class, "side");

    private static final Overrides AREA = Overrides.of(LOOKUP, Interfaces.Square.class, "area");

    private static final Overrides RATIO = Overrides.of(LOOKUP, Interfaces.Square.class, "ratio", double.class);

    private static final Overrides SCALED = Overrides.of(LOOKUP, Interfaces.Square.class, "scaled", double.class);

    private static final Overrides GROW = Overrides.of(LOOKUP, Interfaces.Square.class, "grow", double.class);

    Value side = Value.constant(0);

    Interfaces_SquareTraced(Value side) {
        super(); // Interfaces.java:140
        Nodes.argument(side, "side");
        this.side = side; // Interfaces.java:141
    }

    Interfaces_SquareTraced(Interfaces.Square plain, Lift lift) {
        super(plain, lift);
        this.side = lift.value(plain, plainSide(plain), "side");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Interfaces_SquareTraced of(Interfaces.Square plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Interfaces_SquareTraced constant(Interfaces.Square plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Interfaces_SquareTraced of(Interfaces.Square plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Interfaces.Square.class) {
            return lift.subclass(LOOKUP, plain, Interfaces_SquareTraced.class);
        }
        Interfaces_SquareTraced kept = lift.kept(plain);
        return kept == null ? new Interfaces_SquareTraced(plain, lift) : kept;
    }

    /**
     * {@code Square.side()} on Values.
     */
    Value side() {
        return side; // Interfaces.java:150
    }

    /**
     * {@code Square.area()} on Values.
     */
    public Value area() {
        Scope scope = Scope.of(Sites.AREA);
        return Nodes.at(side.times(side), scope, 1); // Interfaces.java:155
    }

    /**
     * {@code Square.ratio(double)} on Values.
     */
    public Value ratio(Value y) {
        Nodes.argument(y, "y");
        return y; // Interfaces.java:160
    }

    /**
     * {@code Square.scaled(double)} on Values.
     */
    public Interfaces_ShapeTraced scaled(Value k) {
        try (Scope scope = Scope.enter(Sites.SCALED)) {
            Nodes.argument(k, scope, 1);
            return new Interfaces_SquareTraced(Nodes.at(side.times(k), scope, 2)); // Interfaces.java:165
        }
    }

    /**
     * {@code Square.name()} on Values.
     */
    public String name() {
        return "square"; // Interfaces.java:170
    }

    /**
     * {@code Square.grow(double)} on Values.
     */
    void grow(Value k) {
        Scope scope = Scope.of(Sites.GROW);
        Nodes.argument(k, scope, 1);
        this.side = Nodes.at(this.side.times(k), scope, 2); // Interfaces.java:174
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.Interfaces$Square@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link Interfaces.Square#sample()}.
     */
    @SuppressWarnings("try")
    static Interfaces_SquareTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Interfaces_SquareTraced(Value.constant(1.5)); // Interfaces.java:145
        }
    }

    /**
     * The graph of {@link Interfaces.Square#side()}, or of the method that overrides it in the class of {@code self}.
     */
    static Value side(Interfaces.Square self) {
        if (SIDE_2.isOverriddenIn(self)) {
            return SIDE_2.call(self);
        }
        return sideOfSquare(self);
    }

    /**
     * The graph of {@link Interfaces.Square#side()} itself, overridden or not.
     */
    static Value sideOfSquare(Interfaces.Square self) {
        try (Memory memory = Memory.open()) {
            return memory.get(self, "side", plainSide(self)); // Interfaces.java:150
        }
    }

    /**
     * The graph of {@link Interfaces.Square#area()}, or of the method that overrides it in the class of {@code self}.
     */
    public static Value area(Interfaces.Square self) {
        if (AREA.isOverriddenIn(self)) {
            return AREA.call(self);
        }
        return areaOfSquare(self);
    }

    /**
     * The graph of {@link Interfaces.Square#area()} itself, overridden or not.
     */
    public static Value areaOfSquare(Interfaces.Square self) {
        Scope scope = Scope.of(Sites.AREA);
        try (Memory memory = Memory.open()) {
            return Nodes.at(
                    memory.get(self, "side", plainSide(self)).times(memory.get(self, "side", plainSide(self))),
                    scope, 1); // Interfaces.java:155
        }
    }

    /**
     * The graph of {@link Interfaces.Square#ratio(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    public static Value ratio(Interfaces.Square self, Value y) {
        if (RATIO.isOverriddenIn(self)) {
            return RATIO.call(self, y);
        }
        return ratioOfSquare(self, y);
    }

    /**
     * The graph of {@link Interfaces.Square#ratio(double)} itself, overridden or not.
     */
    public static Value ratioOfSquare(Interfaces.Square self, Value y) {
        Nodes.argument(y, "y");
        return y; // Interfaces.java:160
    }

    /**
     * The graph of {@link Interfaces.Square#scaled(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    public static Interfaces_ShapeTraced scaled(Interfaces.Square self, Value k) {
        if (SCALED.isOverriddenIn(self)) {
            return SCALED.call(self, k);
        }
        return scaledOfSquare(self, k);
    }

    /**
     * The graph of {@link Interfaces.Square#scaled(double)} itself, overridden or not.
     */
    public static Interfaces_ShapeTraced scaledOfSquare(Interfaces.Square self, Value k) {
        try (Scope scope = Scope.enter(Sites.SCALED); Memory memory = Memory.open()) {
            Nodes.argument(k, scope, 1);
            return new Interfaces_SquareTraced(
                    Nodes.at(memory.get(self, "side", plainSide(self)).times(k), scope, 2)); // Interfaces.java:165
        }
    }

    /**
     * The graph of {@link Interfaces.Square#grow(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static void grow(Interfaces.Square self, Value k) {
        if (GROW.isOverriddenIn(self)) {
            GROW.call(self, k);
            return;
        }
        growOfSquare(self, k);
    }

    /**
     * The graph of {@link Interfaces.Square#grow(double)} itself, overridden or not.
     */
    static void growOfSquare(Interfaces.Square self, Value k) {
        Scope scope = Scope.of(Sites.GROW);
        try (Memory memory = Memory.open()) {
            Nodes.argument(k, scope, 1);
            setSide(
                    self,
                    memory.put(
                            self, "side",
                            Nodes.at(
                                    memory.get(self, "side", plainSide(self)).times(k),
                                    scope, 2))); // Interfaces.java:174
        }
    }

    private static double plainSide(Interfaces.Square self) {
        return (double) SIDE.get(self);
    }

    private static double setSide(Interfaces.Square self, double value) {
        SIDE.set(self, value);
        return value;
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AREA = """
                Interfaces.java
                area
                153
                return 155:20-31(155:20-24,155:27-31)

                        @Override
                        public double area() {
                            return side * side;
                        }
                """;

        static final String SCALED = """
                Interfaces.java
                scaled
                163
                k\s
                 165:31-39(165:31-35,165:38-39)

                        @Override
                        public Shape scaled(double k) {
                            return new Square(side * k);
                        }
                """;

        static final String GROW = """
                Interfaces.java
                grow
                173
                k\s
                side 174:13-22(174:13-17,174:21-22)

                        void grow(double k) {
                            side *= k;
                        }
                """;

        static final String SAMPLE = """
                Interfaces.java
                sample
                144

                        static Square sample() {
                            return new Square(1.5);
                        }
                """;
    }
}
