package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Part;
import dev.tracegrad.generated.Summary;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link SealedInterfaces}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary("same(good.SealedInterfaces.Term,double) writes 0")
final class SealedInterfacesTraced {
    private SealedInterfacesTraced() {
    }

    /**
     * The graph of {@link SealedInterfaces#value(SealedInterfaces.Term, double)}.
     */
    static Value value(SealedInterfaces_TermTraced term, Value x) {
        try (Scope scope = Scope.enter(Sites.VALUE)) {
            Nodes.argument(x, scope, 1);
            return switch (term) {
                case SealedInterfaces_NumberTraced n -> n.value(); // SealedInterfaces.java:46
                case SealedInterfaces_UnknownTraced u -> x; // SealedInterfaces.java:47
                case SealedInterfaces_SumTraced sum
                        when Part.of(sum.left()) instanceof Part(SealedInterfaces_TermTraced left)
                                && Part.of(sum.right()) instanceof Part(SealedInterfaces_TermTraced right) ->
                        value(left, x).plus(value(right, x)); // SealedInterfaces.java:48
                case SealedInterfaces_ProductTraced product
                        when Part.of(product.left()) instanceof Part(SealedInterfaces_TermTraced left)
                                && Part.of(product.right()) instanceof Part(SealedInterfaces_TermTraced right) ->
                        value(left, x).times(value(right, x)); // SealedInterfaces.java:49
                default -> throw new MatchException(null, null);
            }; // SealedInterfaces.java:45
        }
    }

    /**
     * The graph of {@link SealedInterfaces#built(double)}.
     */
    static Value built(Value x) {
        try (Scope scope = Scope.enter(Sites.BUILT)) {
            Nodes.argument(x, scope, 1);
            return value(
                    new SealedInterfaces_SumTraced(
                            new SealedInterfaces_ProductTraced(
                                    new SealedInterfaces_UnknownTraced(), new SealedInterfaces_NumberTraced(x)),
                            new SealedInterfaces_NumberTraced(Value.constant(3))),
                    x); // SealedInterfaces.java:55
        }
    }

    /**
     * The graph of {@link SealedInterfaces#same(SealedInterfaces.Term, double)}.
     */
    static boolean same(SealedInterfaces_TermTraced one, Value x) {
        try (Scope scope = Scope.enter(Sites.SAME)) {
            Nodes.argument(x, scope, 1);
            SealedInterfaces_TermTraced other = new SealedInterfaces_ProductTraced(
                    new SealedInterfaces_UnknownTraced(),
                    new SealedInterfaces_NumberTraced(x)); // SealedInterfaces.java:60
            return other.equals(new SealedInterfaces_ProductTraced(
                    new SealedInterfaces_UnknownTraced(), new SealedInterfaces_NumberTraced(x)))
                    && !other.equals(one); // SealedInterfaces.java:61
        }
    }

    /**
     * The graph of {@link SealedInterfaces#measured(SealedInterfaces.Shape)}.
     */
    @SuppressWarnings("try")
    static Value measured(SealedInterfaces_ShapeTraced shape) {
        try (Scope scope = Scope.enter(Sites.MEASURED)) {
            return switch (shape) {
                case SealedInterfaces_DiscTraced disc2
                        when disc2.radius() instanceof Value radius && radius.data() > 1 ->
                        radius.times(3); // SealedInterfaces.java:140
                case SealedInterfaces_DiscTraced disc -> disc.area(); // SealedInterfaces.java:141
                case SealedInterfaces_SquareTraced square -> Nodes.plus(
                        square.side(), square.edges(), "square.edges()"); // SealedInterfaces.java:142
                case SealedInterfaces_HexagonTraced hexagon -> Nodes.times(
                        hexagon.area(), hexagon.edges(), "hexagon.edges()"); // SealedInterfaces.java:143
                default -> throw new MatchException(null, null);
            }; // SealedInterfaces.java:139
        }
    }

    /**
     * The graph of {@link SealedInterfaces#grouped(SealedInterfaces.Shape)}.
     */
    @SuppressWarnings("try")
    static Value grouped(SealedInterfaces_ShapeTraced shape) {
        try (Scope scope = Scope.enter(Sites.GROUPED)) {
            return switch (shape) {
                case SealedInterfaces_EdgedTraced edged -> Nodes.times(
                        edged.area(), edged.edges(), "edged.edges()"); // SealedInterfaces.java:150
                case SealedInterfaces_DiscTraced disc -> disc.radius(); // SealedInterfaces.java:151
                default -> throw new MatchException(null, null);
            }; // SealedInterfaces.java:149
        }
    }

    /**
     * The graph of {@link SealedInterfaces#held(SealedInterfaces.Holder, double)}.
     */
    static Value held(SealedInterfaces.Holder holder, Value x) {
        try (Scope scope = Scope.enter(Sites.HELD)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    measured(SealedInterfaces_ShapeTraced.of(holder.shape(), Lift.passed())).times(x),
                    scope, 2); // SealedInterfaces.java:157
        }
    }

    /**
     * The graph of {@link SealedInterfaces#all(double)}.
     */
    static Value all(Value x) {
        try (Scope scope = Scope.enter(Sites.ALL)) {
            Nodes.argument(x, scope, 1);
            Value sum = Nodes.at(Value.constant(0), scope, 2); // SealedInterfaces.java:162
            int passes = 0;
            for (SealedInterfaces_ShapeTraced shape : List.of(
                    new SealedInterfaces_DiscTraced(x), new SealedInterfaces_SquareTraced(x),
                    new SealedInterfaces_HexagonTraced(x))) { // SealedInterfaces.java:163
                try (Scope pass = scope.enterPass("", passes++)) {
                    sum = Nodes.at(
                            sum.plus(measured(shape).times(grouped(shape))), pass, 3); // SealedInterfaces.java:164
                }
            }
            return sum; // SealedInterfaces.java:166
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String VALUE = """
                SealedInterfaces.java
                value
                43
                x\s

                    @Traced
                    static double value(Term term, double x) {
                        return switch (term) {
                            case Number n -> n.value();
                            case Unknown u -> x;
                            case Sum(Term left, Term right) -> value(left, x) + value(right, x);
                            case Product(var left, var right) -> value(left, x) * value(right, x);
                        };
                    }
                """;

        static final String BUILT = """
                SealedInterfaces.java
                built
                53
                x\s

                    @Traced
                    static double built(double x) {
                        return value(new Sum(new Product(new Unknown(), new Number(x)), new Number(3)), x);
                    }
                """;

        static final String SAME = """
                SealedInterfaces.java
                same
                58
                x\s

                    @Traced
                    static boolean same(Term one, double x) {
                        Term other = new Product(new Unknown(), new Number(x));
                        return other.equals(new Product(new Unknown(), new Number(x))) && !other.equals(one);
                    }
                """;

        static final String MEASURED = """
                SealedInterfaces.java
                measured
                137

                    @Traced
                    static double measured(Shape shape) {
                        return switch (shape) {
                            case Disc(double radius) when radius > 1 -> radius * 3;
                            case Disc disc -> disc.area();
                            case Square square -> square.side() + square.edges();
                            case Hexagon hexagon -> hexagon.area() * hexagon.edges();
                        };
                    }
                """;

        static final String GROUPED = """
                SealedInterfaces.java
                grouped
                147

                    @Traced
                    static double grouped(Shape shape) {
                        return switch (shape) {
                            case Edged edged -> edged.area() * edged.edges();
                            case Disc disc -> disc.radius();
                        };
                    }
                """;

        static final String HELD = """
                SealedInterfaces.java
                held
                155
                x\s
                return 157:16-44(157:16-40,157:43-44)

                    @Traced
                    static double held(Holder holder, double x) {
                        return measured(holder.shape()) * x;
                    }
                """;

        static final String ALL = """
                SealedInterfaces.java
                all
                160
                x\s
                sum 162:22-23
                sum 164:13-52(164:13-16,164:20-52(164:20-35,164:38-52))

                    @Traced
                    static double all(double x) {
                        double sum = 0;
                        for (Shape shape : List.of(new Disc(x), new Square(x), new Hexagon(x))) {
                            sum += measured(shape) * grouped(shape);
                        }
                        return sum;
                    }
                """;
    }
}
