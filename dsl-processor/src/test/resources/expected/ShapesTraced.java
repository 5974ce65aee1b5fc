package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.util.ArrayList;
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
            }; // Shapes.java:32
            Value sum = Nodes.at(Value.constant(0), scope, 3); // Shapes.java:33
            int passes = 0;
            for (Shapes_AreaTraced area : areas) { // Shapes.java:34
                try (Scope pass = scope.enterPass("", passes++)) {
                    sum = Nodes.at(sum.plus(area.of(x)), pass, 4); // Shapes.java:35
                }
            }
            return sum; // Shapes.java:37
        }
    }

    /**
     * The graph of {@link Shapes#functionsInArray(double[])}.
     */
    @SuppressWarnings("unchecked")
    static Value functionsInArray(Value[] x) {
        try (Scope scope = Scope.enter(Sites.FUNCTIONS_IN_ARRAY)) {
            final IntFunction<Value> up = i -> Nodes.at(x[i].times(2), scope, 1); // Shapes.java:42
            final IntFunction<Value>[] both = (IntFunction<Value>[]) new IntFunction<?>[] {
                    up, (IntFunction<Value>) i -> x[x.length - 1 - i]
            }; // Shapes.java:43
            return x.length == 0
                    ? Nodes.at(Value.constant(0), scope, 2)
                    : Nodes.at(both[0].apply(0).plus(both[1].apply(0)), scope, 3); // Shapes.java:44
        }
    }

    /**
     * The graph of {@link Shapes#filledArray(double)}.
     */
    @SuppressWarnings("unchecked")
    static Value filledArray(Value x) {
        try (Scope scope = Scope.enter(Sites.FILLED_ARRAY)) {
            Nodes.argument(x, scope, 1);
            UnaryOperator<Value>[] powers = (UnaryOperator<Value>[]) new UnaryOperator<?>[2]; // Shapes.java:49
            powers[0] = a -> Nodes.at(a.times(x), scope, 2); // Shapes.java:50
            powers[1] = a -> Nodes.at(a.times(a).times(x), scope, 3); // Shapes.java:51
            return Nodes.at(powers[0].apply(x).plus(powers[1].apply(Value.constant(2))), scope, 4); // Shapes.java:52
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
                    (new Shapes_DiscTraced(Value.constant(3)))::of); // Shapes.java:65
        }
    }

    /**
     * The graph of {@link Shapes#listOfFunctions(double)}.
     */
    static Value listOfFunctions(Value x) {
        try (Scope scope = Scope.enter(Sites.LIST_OF_FUNCTIONS)) {
            Nodes.argument(x, scope, 1);
            return sumOf(x, List.of((new Shapes_DiscTraced(x))::of, (new Shapes_RingTraced(x))::of)); // Shapes.java:70
        }
    }

    /**
     * The graph of {@link Shapes#wildcards(double)}.
     */
    static Value wildcards(Value x) {
        try (Scope scope = Scope.enter(Sites.WILDCARDS)) {
            Nodes.argument(x, scope, 1);
            Map<?, Value> map = new TreeMap<>(Map.of("a", x, "b", Value.constant(2.0))); // Shapes.java:95
            Value[] sum = Values.zeros(1); // Shapes.java:96
            map.forEach((key, value) -> sum[0] = Nodes.at(sum[0].plus(value.times(x)), scope, 2)); // Shapes.java:97
            return sum[0]; // Shapes.java:98
        }
    }

    /**
     * The graph of {@link Shapes#ownIterator(double)}.
     */
    static Value ownIterator(Value x) {
        try (Scope scope = Scope.enter(Sites.OWN_ITERATOR)) {
            Nodes.argument(x, scope, 1);
            List<Value> list = new ArrayList<>(); // Shapes.java:103
            list.add(x); // Shapes.java:104
            list.add(x.times(x)); // Shapes.java:105
            Iterator<Value> backwards = new Iterator<Value>() {
                int left = 2; // Shapes.java:107

                @Override
                public boolean hasNext() {
                    return left > 0; // Shapes.java:111
                }

                @Override
                public Value next() {
                    left--; // Shapes.java:116
                    return list.get(left); // Shapes.java:117
                }
            }; // Shapes.java:106
            Value result = Nodes.at(Value.constant(0), scope, 2); // Shapes.java:120
            while (backwards.hasNext()) { // Shapes.java:121
                result = Nodes.at(result.times(x).plus(backwards.next()), scope, 3); // Shapes.java:122
            }
            return result; // Shapes.java:124
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
                    scope, 2); // Shapes.java:129
        }
    }

    /**
     * The graph of {@link Shapes#boxedText(double)}.
     */
    static Value boxedText(Value x) {
        Scope scope = Scope.of(Sites.BOXED_TEXT);
        Nodes.argument(x, scope, 1);
        Value boxed = x; // Shapes.java:134
        return Nodes.at(
                Nodes.times(Double.valueOf(boxed.data()).toString().length(), "boxed.toString().length()", x),
                scope, 2); // Shapes.java:135
    }

    /**
     * The graph of {@link Shapes#anyOf(double, Shapes.Area[])}, which a traced method calls.
     */
    private static Value anyOf(Value x, Shapes_AreaTraced... areas) {
        try (Scope scope = Scope.enter(Sites.ANY_OF)) {
            Nodes.argument(x, scope, 1);
            Value sum = Nodes.at(Value.constant(0), scope, 2); // Shapes.java:56
            int passes = 0;
            for (Shapes_AreaTraced area : areas) { // Shapes.java:57
                try (Scope pass = scope.enterPass("", passes++)) {
                    sum = Nodes.at(sum.plus(area.of(x)), pass, 3); // Shapes.java:58
                }
            }
            return sum; // Shapes.java:60
        }
    }

    /**
     * The graph of {@link Shapes#sumOf(double, List)}, which a traced method calls.
     */
    private static Value sumOf(Value x, List<Shapes_AreaTraced> areas) {
        try (Scope scope = Scope.enter(Sites.SUM_OF)) {
            Nodes.argument(x, scope, 1);
            Value sum = Nodes.at(Value.constant(0), scope, 2); // Shapes.java:74
            int passes = 0;
            for (Shapes_AreaTraced area : areas) { // Shapes.java:75
                try (Scope pass = scope.enterPass("", passes++)) {
                    sum = Nodes.at(sum.plus(area.of(x)), pass, 3); // Shapes.java:76
                }
            }
            return sum; // Shapes.java:78
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String AREAS_IN_ARRAY = """
                Shapes.java
                areasInArray
                30
                x\s
                 32:47-52(32:47-48,32:51-52)
                sum 33:22-23
                sum 35:13-30(35:13-16,35:20-30)

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
                40
                 42:45-53(42:45-49,42:52-53)
                 44:32-33
                 44:36-87(44:36-60,44:63-87)

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
                47
                x\s
                 50:26-31(50:26-27,50:30-31)
                 51:26-35(51:26-31(51:26-27,51:30-31),51:34-35)
                 52:16-71(52:16-42,52:45-71)

                    @Traced
                    static double filledArray(double x) {
                        DoubleUnaryOperator[] powers = new DoubleUnaryOperator[2];
                        powers[0] = a -> a * x;
                        powers[1] = a -> a * a * x;
                        return powers[0].applyAsDouble(x) + powers[1].applyAsDouble(2);
                    }
                """;

        static final String HANDED = """
                Shapes.java
                handed
                63
                x\s

                    @Traced
                    static double handed(double x) {
                        return anyOf(x, new Disc(x), new Disc(3));
                    }
                """;

        static final String LIST_OF_FUNCTIONS = """
                Shapes.java
                listOfFunctions
                68
                x\s

                    @Traced
                    static double listOfFunctions(double x) {
                        return sumOf(x, List.of(new Disc(x), new Ring(x)));
                    }
                """;

        static final String WILDCARDS = """
                Shapes.java
                wildcards
                93
                x\s
                sum[0] 97:37-56(97:37-43,97:47-56(97:47-52,97:55-56))

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
                101
                x\s
                result 120:25-26
                result 122:22-51(122:22-32(122:22-28,122:31-32),122:35-51)

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
                127
                x\s
                 129:16-56(129:16-34,129:37-56)

                    @Traced
                    static double superOfConstant(double x) {
                        return Estimate.LOW.of(x) + Estimate.HIGH.of(x);
                    }
                """;

        static final String BOXED_TEXT = """
                Shapes.java
                boxedText
                132
                x\s
                 135:16-45(135:16-41,135:44-45)

                    @Traced
                    static double boxedText(double x) {
                        Double boxed = x;
                        return boxed.toString().length() * x;
                    }
                """;

        static final String ANY_OF = """
                Shapes.java
                anyOf
                55
                x\s
                sum 56:22-23
                sum 58:13-30(58:13-16,58:20-30)

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
                73
                x\s
                sum 74:22-23
                sum 76:13-30(76:13-16,76:20-30)

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
