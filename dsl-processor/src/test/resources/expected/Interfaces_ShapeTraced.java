package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Interfaces.Shape} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "area() memory own reads elsewhere",
        "edge() memory own reads elsewhere",
        "scaled(double) memory own reads elsewhere",
        "total(java.util.List) memory own reads elsewhere",
        "ratio(double) memory own reads elsewhere"
})
interface Interfaces_ShapeTraced extends Interfaces_NamedTraced {
    Overrides RATIO = Overrides.of(MethodHandles.lookup(), Interfaces.Shape.class, "ratio", double.class);

    Overrides AREA = Overrides.of(MethodHandles.lookup(), Interfaces.Shape.class, "area");

    Overrides EDGE = Overrides.of(MethodHandles.lookup(), Interfaces.Shape.class, "edge");

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Interfaces_ShapeTraced of(Interfaces.Shape plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Interfaces_ShapeTraced constant(Interfaces.Shape plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Interfaces_ShapeTraced of(Interfaces.Shape plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        return lift.subclass(MethodHandles.lookup(), plain, Interfaces_ShapeTraced.class);
    }

    /**
     * {@code Shape.area()} on Values.
     */
    Value area();

    /**
     * {@code Shape.edge()} on Values.
     */
    Value edge();

    /**
     * {@code Shape.scaled(double)} on Values.
     */
    Interfaces_ShapeTraced scaled(Value k);

    /**
     * {@code Shape.half()} on Values.
     */
    private Value half() {
        try (Scope scope = Scope.enter(Sites.HALF)) {
            return Nodes.at(area().div(2), scope, 1); // Interfaces.java:51
        }
    }

    /**
     * {@code Shape.ratio(double)} on Values.
     */
    default Value ratio(Value y) {
        try (Scope scope = Scope.enter(Sites.RATIO)) {
            Nodes.argument(y, scope, 1);
            return Nodes.at(half().times(y).div(edge()), scope, 2); // Interfaces.java:55
        }
    }

    /**
     * The graph of {@link Interfaces.Shape#sample()}.
     */
    @SuppressWarnings("try")
    static Interfaces_ShapeTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Interfaces_DiscTraced(Value.constant(1.25)); // Interfaces.java:39
        }
    }

    /**
     * The graph of {@link Interfaces.Shape#total(List)}.
     */
    static Value total(List<Interfaces_ShapeTraced> all) {
        try (Scope scope = Scope.enter(Sites.TOTAL)) {
            Value sum = Nodes.at(Value.constant(0), scope, 1); // Interfaces.java:43
            int passes = 0;
            for (Interfaces_ShapeTraced one : all) { // Interfaces.java:44
                try (Scope pass = scope.enterPass("", passes++)) {
                    sum = Nodes.at(sum.plus(one.area()), pass, 2); // Interfaces.java:45
                }
            }
            return sum; // Interfaces.java:47
        }
    }

    /**
     * The graph of {@link Interfaces.Shape#half()}.
     */
    @SuppressWarnings("try")
    static Value half(Interfaces.Shape self) {
        Objects.requireNonNull(self, "Shape.half() is called on null");
        try (Scope scope = Scope.enter(Sites.HALF); Memory memory = Memory.open()) {
            return Nodes.at(area(self).div(2), scope, 1); // Interfaces.java:51
        }
    }

    /**
     * The graph of {@link Interfaces.Shape#ratio(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value ratio(Interfaces.Shape self, Value y) {
        if (RATIO.isOverriddenIn(self)) {
            return RATIO.call(self, y);
        }
        return ratioOfShape(self, y);
    }

    /**
     * The graph of {@link Interfaces.Shape#ratio(double)} itself, overridden or not.
     */
    @SuppressWarnings("try")
    static Value ratioOfShape(Interfaces.Shape self, Value y) {
        try (Scope scope = Scope.enter(Sites.RATIO); Memory memory = Memory.open()) {
            Nodes.argument(y, scope, 1);
            return Nodes.at(half(self).times(y).div(edge(self)), scope, 2); // Interfaces.java:55
        }
    }

    /**
     * The graph of {@link Interfaces.Shape#area()}, or of the method that overrides it in the class of {@code self}.
     */
    private static Value area(Interfaces.Shape self) {
        return AREA.call(self);
    }

    /**
     * The graph of {@link Interfaces.Shape#edge()}, or of the method that overrides it in the class of {@code self}.
     */
    private static Value edge(Interfaces.Shape self) {
        return EDGE.call(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    final class Sites {
        static final String HALF = """
                Interfaces.java
                half
                50
                return 51:20-30(51:20-26,51:29-30)

                        private double half() {
                            return area() / 2;
                        }
                """;

        static final String RATIO = """
                Interfaces.java
                ratio
                54
                y\s
                return 55:20-39(55:20-30(55:20-26,55:29-30),55:33-39)

                        default double ratio(double y) {
                            return half() * y / edge();
                        }
                """;

        static final String SAMPLE = """
                Interfaces.java
                sample
                38

                        static Shape sample() {
                            return new Disc(1.25);
                        }
                """;

        static final String TOTAL = """
                Interfaces.java
                total
                42
                sum 43:26-27
                sum 45:17-34(45:17-20,45:24-34)

                        static double total(List<Shape> all) {
                            double sum = 0;
                            for (Shape one : all) {
                                sum += one.area();
                            }
                            return sum;
                        }
                """;

        private Sites() {
        }
    }
}
