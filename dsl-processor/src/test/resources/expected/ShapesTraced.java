package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Shapes}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class ShapesTraced {
    private ShapesTraced() {
    }

    /**
     * The graph of {@link Shapes#areasInArray(double)}.
     */
    static Value areasInArray(Value x) {
        try (Scope scope = Scope.enter(Sites.AREAS_IN_ARRAY)) {
            Nodes.argument(x, scope, 1);
            Shapes_AreaTraced[] areas = new Shapes_AreaTraced[] {
                    (new Shapes_DiscTraced(x))::of, (new Shapes_DiscTraced(Nodes.at(x.times(2), scope, 2)))::of
            }; // Shapes.java:33
            Value sum = Nodes.at(Value.constant(0), scope, 3); // Shapes.java:34
            int passes = 0;
            for (Shapes_AreaTraced area : areas) { // Shapes.java:35
                try (Scope pass = scope.enterPass("", passes++)) {
                    sum = Nodes.at(sum.plus(area.of(x)), pass, 4); // Shapes.java:36
                }
            }
            return sum; // Shapes.java:38
        }
    }

    /**
     * The graph of {@link Shapes#functionsInArray(double[])}.
     */
    @SuppressWarnings("unchecked")
    static Value functionsInArray(Value[] x) {
        try (Scope scope = Scope.enter(Sites.FUNCTIONS_IN_ARRAY)) {
            Nodes.elements(x, scope, 1);
            final IntFunction<Value> up = i -> Nodes.at(x[i].times(2), scope, 2); // Shapes.java:43
            final IntFunction<Value>[] both = (IntFunction<Value>[]) new IntFunction<?>[] {
                    up, (IntFunction<Value>) i -> x[x.length - 1 - i]
            }; // Shapes.java:44
            return x.length == 0
                    ? Nodes.at(Value.constant(0), scope, 3)
                    : Nodes.at(both[0].apply(0).plus(both[1].apply(0)), scope, 4); // Shapes.java:45
        }
    }

    /**
     * The graph of {@link Shapes#filledArray(double)}.
     */
    @SuppressWarnings("unchecked")
    static Value filledArray(Value x) {
        try (Scope scope = Scope.enter(Sites.FILLED_ARRAY)) {
            Nodes.argument(x, scope, 1);
            UnaryOperator<Value>[] powers = (UnaryOperator<Value>[]) new UnaryOperator<?>[2]; // Shapes.java:50
            powers[0] = a -> Nodes.at(a.times(x), scope, 2); // Shapes.java:51
            powers[1] = a -> Nodes.at(a.times(a).times(x), scope, 3); // Shapes.java:52
            return Nodes.at(powers[0].apply(x).plus(powers[1].apply(Value.constant(2))), scope, 4); // Shapes.java:53
        }
    }

    /**
     * The graph of {@link Shapes#filledWithOne(double)}.
     */
    @SuppressWarnings("unchecked")
    static Value filledWithOne(Value x) {
        try (Scope scope = Scope.enter(Sites.FILLED_WITH_ONE)) {
            Nodes.argument(x, scope, 1);
            Shapes_DiscTraced[] discs = new Shapes_DiscTraced[3]; // Shapes.java:58
            Arrays.fill(discs, 0, 2, new Shapes_DiscTraced(x)); // Shapes.java:59
            Shapes_DiscTraced[] copies = Arrays.copyOf(discs, 2); // Shapes.java:60
            Shapes_AreaTraced[] areas = new Shapes_AreaTraced[2]; // Shapes.java:61
            Arrays.fill(areas, Lift.adapted(copies[1], one -> (Shapes_AreaTraced) one::of)); // Shapes.java:62
            UnaryOperator<Value>[] powers = (UnaryOperator<Value>[]) new UnaryOperator<?>[2]; // Shapes.java:63
            Arrays.fill(powers, (UnaryOperator<Value>) a -> Nodes.at(a.times(x), scope, 2)); // Shapes.java:64
            Value[][] rows = new Value[2][]; // Shapes.java:65
            Arrays.fill(rows, new Value[] {x, Value.constant(2)}); // Shapes.java:66
            rows[0][0] = Nodes.at(rows[0][0].times(x), scope, 3); // Shapes.java:67
            return Nodes.at(
                    areas[1].of(x)
                            .plus(copies[0].of(Value.constant(2)).times(powers[1].apply(rows[1][0])).times(rows[0][1])),
                    scope, 4); // Shapes.java:68
        }
    }

    /**
     * The graph of {@link Shapes#handed(double)}.
     */
    static Value handed(Value x) {
        try (Scope scope = Scope.enter(Sites.HANDED)) {
            Nodes.argument(x, scope, 1);
            return anyOf(
                    x, (new Shapes_DiscTraced(x))::of,
                    (new Shapes_DiscTraced(Value.constant(3)))::of); // Shapes.java:81
        }
    }

    /**
     * The graph of {@link Shapes#listOfFunctions(double)}.
     */
    static Value listOfFunctions(Value x) {
        try (Scope scope = Scope.enter(Sites.LIST_OF_FUNCTIONS)) {
            Nodes.argument(x, scope, 1);
            return sumOf(
                    x,
                    List.of(
                            (Shapes_AreaTraced) (new Shapes_DiscTraced(x))::of,
                            (Shapes_AreaTraced) (new Shapes_RingTraced(x))::of)); // Shapes.java:86
        }
    }

    /**
     * The graph of {@link Shapes#wildcards(double)}.
     */
    static Value wildcards(Value x) {
        try (Scope scope = Scope.enter(Sites.WILDCARDS)) {
            Nodes.argument(x, scope, 1);
            Map<?, Value> map = new TreeMap<>(Map.of("a", x, "b", Value.constant(2.0))); // Shapes.java:111
            Value[] sum = Values.zeros(1); // Shapes.java:112
            map.forEach((key, value) -> sum[0] = Nodes.at(sum[0].plus(value.times(x)), scope, 2)); // Shapes.java:113
            return sum[0]; // Shapes.java:114
        }
    }

    /**
     * The graph of {@link Shapes#ownIterator(double)}.
     */
    static Value ownIterator(Value x) {
        try (Scope scope = Scope.enter(Sites.OWN_ITERATOR)) {
            Nodes.argument(x, scope, 1);
            List<Value> list = new ArrayList<>(); // Shapes.java:119
            list.add(x); // Shapes.java:120
            list.add(x.times(x)); // Shapes.java:121
            Iterator<Value> backwards = new Iterator<Value>() {
                int left = 2; // Shapes.java:123

                @Override
                public boolean hasNext() {
                    return left > 0; // Shapes.java:127
                }

                @Override
                public Value next() {
                    left--; // Shapes.java:132
                    return list.get(left); // Shapes.java:133
                }
            }; // Shapes.java:122
            Value result = Nodes.at(Value.constant(0), scope, 2); // Shapes.java:136
            while (backwards.hasNext()) { // Shapes.java:137
                result = Nodes.at(result.times(x).plus(backwards.next()), scope, 3); // Shapes.java:138
            }
            return result; // Shapes.java:140
        }
    }

    /**
     * The graph of {@link Shapes#superOfConstant(double)}.
     */
    static Value superOfConstant(Value x) {
        try (Scope scope = Scope.enter(Sites.SUPER_OF_CONSTANT)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    Shapes_EstimateTraced.of(Shapes.Estimate.LOW, x)
                            .plus(Shapes_EstimateTraced.of(Shapes.Estimate.HIGH, x)),
                    scope, 2); // Shapes.java:145
        }
    }

    /**
     * The graph of {@link Shapes#boxedText(double)}.
     */
    static Value boxedText(Value x) {
        Scope scope = Scope.of(Sites.BOXED_TEXT);
        Nodes.argument(x, scope, 1);
        Value boxed = x; // Shapes.java:150
        return Nodes.at(
                Nodes.times(Double.valueOf(boxed.data()).toString().length(), "boxed.toString().length()", x),
                scope, 2); // Shapes.java:151
    }

    /**
     * The graph of {@link Shapes#anyOf(double, Shapes.Area[])}, which a traced method calls.
     */
    private static Value anyOf(Value x, Shapes_AreaTraced... areas) {
        try (Scope scope = Scope.enter(Sites.ANY_OF)) {
            Nodes.argument(x, scope, 1);
            Value sum = Nodes.at(Value.constant(0), scope, 2); // Shapes.java:72
            int passes = 0;
            for (Shapes_AreaTraced area : areas) { // Shapes.java:73
                try (Scope pass = scope.enterPass("", passes++)) {
                    sum = Nodes.at(sum.plus(area.of(x)), pass, 3); // Shapes.java:74
                }
            }
            return sum; // Shapes.java:76
        }
    }

    /**
     * The graph of {@link Shapes#sumOf(double, List)}, which a traced method calls.
     */
    private static Value sumOf(Value x, List<Shapes_AreaTraced> areas) {
        try (Scope scope = Scope.enter(Sites.SUM_OF)) {
            Nodes.argument(x, scope, 1);
            Value sum = Nodes.at(Value.constant(0), scope, 2); // Shapes.java:90
            int passes = 0;
            for (Shapes_AreaTraced area : areas) { // Shapes.java:91
                try (Scope pass = scope.enterPass("", passes++)) {
                    sum = Nodes.at(sum.plus(area.of(x)), pass, 3); // Shapes.java:92
                }
            }
            return sum; // Shapes.java:94
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AREAS_IN_ARRAY = """
                Shapes.java
                areasInArray
                31
                x\s
                 33:47-52(33:47-48,33:51-52)
                sum 34:22-23
                sum 36:13-30(36:13-16,36:20-30)

                    @Traced
                    static double areasInArray(double x) {
                        Area[] areas = {new Disc(x), new Disc(x * 2)};
                        double sum = 0;
                        for (Area area : areas) {
                            sum += area.of(x);
                        }
                        return sum;
                    }
                """;

        static final String FUNCTIONS_IN_ARRAY = """
                Shapes.java
                functionsInArray
                41
                x\s
                 43:45-53(43:45-49,43:52-53)
                return 45:32-33
                return 45:36-87(45:36-60,45:63-87)

                    @Traced
                    static double functionsInArray(double[] x) {
                        final IntToDoubleFunction up = i -> x[i] * 2;
                        final IntToDoubleFunction[] both = new IntToDoubleFunction[] {up, i -> x[x.length - 1 - i]};
                        return x.length == 0 ? 0 : both[0].applyAsDouble(0) + both[1].applyAsDouble(0);
                    }
                """;

        static final String FILLED_ARRAY = """
                Shapes.java
                filledArray
                48
                x\s
                 51:26-31(51:26-27,51:30-31)
                 52:26-35(52:26-31(52:26-27,52:30-31),52:34-35)
                return 53:16-71(53:16-42,53:45-71)

                    @Traced
                    static double filledArray(double x) {
                        DoubleUnaryOperator[] powers = new DoubleUnaryOperator[2];
                        powers[0] = a -> a * x;
                        powers[1] = a -> a * a * x;
                        return powers[0].applyAsDouble(x) + powers[1].applyAsDouble(2);
                    }
                """;

        static final String FILLED_WITH_ONE = """
                Shapes.java
                filledWithOne
                56
                x\s
                 64:56-61(64:56-57,64:60-61)
                rows[0][0] 67:9-24(67:9-19,67:23-24)
                return 68:16-99(68:16-30,68:33-99(68:33-86(68:33-48,68:51-86),68:89-99))

                    @Traced
                    static double filledWithOne(double x) {
                        Disc[] discs = new Disc[3];
                        Arrays.fill(discs, 0, 2, new Disc(x));
                        Disc[] copies = Arrays.copyOf(discs, 2);
                        Area[] areas = new Area[2];
                        Arrays.fill(areas, copies[1]);
                        DoubleUnaryOperator[] powers = new DoubleUnaryOperator[2];
                        Arrays.fill(powers, (DoubleUnaryOperator) a -> a * x);
                        double[][] rows = new double[2][];
                        Arrays.fill(rows, new double[] {x, 2});
                        rows[0][0] *= x;
                        return areas[1].of(x) + copies[0].of(2) * powers[1].applyAsDouble(rows[1][0]) * rows[0][1];
                    }
                """;

        static final String HANDED = """
                Shapes.java
                handed
                79
                x\s

                    @Traced
                    static double handed(double x) {
                        return anyOf(x, new Disc(x), new Disc(3));
                    }
                """;

        static final String LIST_OF_FUNCTIONS = """
                Shapes.java
                listOfFunctions
                84
                x\s

                    @Traced
                    static double listOfFunctions(double x) {
                        return sumOf(x, List.of(new Disc(x), new Ring(x)));
                    }
                """;

        static final String WILDCARDS = """
                Shapes.java
                wildcards
                109
                x\s
                sum[0] 113:37-56(113:37-43,113:47-56(113:47-52,113:55-56))

                    @Traced
                    static double wildcards(double x) {
                        Map<?, Double> map = new TreeMap<>(Map.of("a", x, "b", 2.0));
                        double[] sum = new double[1];
                        map.forEach((key, value) -> sum[0] += value * x);
                        return sum[0];
                    }
                """;

        static final String OWN_ITERATOR = """
                Shapes.java
                ownIterator
                117
                x\s
                result 136:25-26
                result 138:22-51(138:22-32(138:22-28,138:31-32),138:35-51)

                    @Traced
                    static double ownIterator(double x) {
                        List<Double> list = new ArrayList<>();
                        list.add(x);
                        list.add(x * x);
                        Iterator<Double> backwards = new Iterator<>() {
                            private int left = 2;

                            @Override
                            public boolean hasNext() {
                                return left > 0;
                            }

                            @Override
                            public Double next() {
                                left--;
                                return list.get(left);
                            }
                        };
                        double result = 0;
                        while (backwards.hasNext()) {
                            result = result * x + backwards.next();
                        }
                        return result;
                    }
                """;

        static final String SUPER_OF_CONSTANT = """
                Shapes.java
                superOfConstant
                143
                x\s
                return 145:16-56(145:16-34,145:37-56)

                    @Traced
                    static double superOfConstant(double x) {
                        return Estimate.LOW.of(x) + Estimate.HIGH.of(x);
                    }
                """;

        static final String BOXED_TEXT = """
                Shapes.java
                boxedText
                148
                x\s
                return 151:16-45(151:16-41,151:44-45)

                    @Traced
                    static double boxedText(double x) {
                        Double boxed = x;
                        return boxed.toString().length() * x;
                    }
                """;

        static final String ANY_OF = """
                Shapes.java
                anyOf
                71
                x\s
                sum 72:22-23
                sum 74:13-30(74:13-16,74:20-30)

                    private static double anyOf(double x, Area... areas) {
                        double sum = 0;
                        for (Area area : areas) {
                            sum += area.of(x);
                        }
                        return sum;
                    }
                """;

        static final String SUM_OF = """
                Shapes.java
                sumOf
                89
                x\s
                sum 90:22-23
                sum 92:13-30(92:13-16,92:20-30)

                    private static double sumOf(double x, List<Area> areas) {
                        double sum = 0;
                        for (Area area : areas) {
                            sum += area.of(x);
                        }
                        return sum;
                    }
                """;
    }
}
