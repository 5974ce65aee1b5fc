package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link FunctionObjects}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class FunctionObjectsTraced {
    private FunctionObjectsTraced() {
    }

    /**
     * The graph of {@link FunctionObjects#inStreams(double, double)}.
     */
    static Value inStreams(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.IN_STREAMS)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            Value sum = Nodes.at(
                    Values.sum(Stream.of(a, b).map((new FunctionObjects_LineTraced(a))::applyAsDouble)),
                    scope, 3); // FunctionObjects.java:63
            sum = Nodes.at(
                    sum.minus(Values.sum(Stream.of(Value.constant(1), Value.constant(2))
                            .map((new FunctionObjects_LineTraced(b))::applyAsDouble)
                            .map((new FunctionObjects_LineTraced(Value.constant(2)))::applyAsDouble))),
                    scope, 4); // FunctionObjects.java:64
            sum = Nodes.at(
                    sum.plus(Values.sum(
                            Stream.iterate(a, (new FunctionObjects_LineTraced(b))::applyAsDouble).limit(3))),
                    scope, 5); // FunctionObjects.java:65
            sum = Nodes.at(
                    sum.times(Values.sum(
                            IntStream.range(0, 3).mapToObj((new FunctionObjects_StepsTraced(a))::applyAsDouble))),
                    scope, 6); // FunctionObjects.java:66
            sum = Nodes.at(
                    sum.plus(Values.sum(Stream.of(new FunctionObjects_LineTraced(a), new FunctionObjects_LineTraced(b))
                            .map((new FunctionObjects_AtTraced(a))::applyAsDouble))),
                    scope, 7); // FunctionObjects.java:67
            return Nodes.at(
                    sum.div(Optional.<Value>empty().orElseGet((new FunctionObjects_StepsTraced(b))::getAsDouble)),
                    scope, 8); // FunctionObjects.java:68
        }
    }

    /**
     * The graph of {@link FunctionObjects#inArrays(double, double)}.
     */
    @SuppressWarnings({
            "unchecked",
            "try"
    })
    static Value inArrays(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.IN_ARRAYS)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            UnaryOperator<Value>[] mixed = (UnaryOperator<Value>[]) new UnaryOperator<?>[] {
                    (UnaryOperator<Value>) (new FunctionObjects_LineTraced(a))::applyAsDouble,
                    (UnaryOperator<Value>) x -> Nodes.at(x.times(b), scope, 3),
                    (UnaryOperator<Value>) x -> Nodes.at(x.sin(), scope, 4)
            }; // FunctionObjects.java:73
            UnaryOperator<Value>[][] rows = (UnaryOperator<Value>[][]) new UnaryOperator<?>[][] {
                    (UnaryOperator<Value>[]) new UnaryOperator<?>[] {
                            (UnaryOperator<Value>) (new FunctionObjects_LineTraced(b))::applyAsDouble
                    },
                    mixed
            }; // FunctionObjects.java:74
            FunctionObjects_LineTraced[] lines = new FunctionObjects_LineTraced[] {
                    new FunctionObjects_LineTraced(a), new FunctionObjects_LineTraced(Value.constant(1))
            }; // FunctionObjects.java:75
            Value[] steps = new Value[] {Value.constant(1), Value.constant(2)}; // FunctionObjects.java:76
            Arrays.setAll(steps, (new FunctionObjects_StepsTraced(b))::applyAsDouble); // FunctionObjects.java:77
            Value y = a; // FunctionObjects.java:78
            int passes = 0;
            for (UnaryOperator<Value> function : mixed) { // FunctionObjects.java:79
                try (Scope pass = scope.enterPass("", passes++)) {
                    y = Nodes.result(function.apply(y), "y"); // FunctionObjects.java:80
                }
            }
            return Nodes.at(
                    y.plus(rows[0][0].apply(a).times(rows[1][1].apply(a)))
                            .minus(lines[0].applyAsDouble(b).times(steps[1])),
                    scope, 5); // FunctionObjects.java:82
        }
    }

    /**
     * The graph of {@link FunctionObjects#inCollections(double, double)}.
     */
    @SuppressWarnings("try")
    static Value inCollections(Value a, Value b) {
        try (Scope scope = Scope.enter(Sites.IN_COLLECTIONS)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(b, scope, 2);
            List<UnaryOperator<Value>> list = new ArrayList<>(List.<UnaryOperator<Value>>of(
                    (UnaryOperator<Value>) (new FunctionObjects_LineTraced(a))::applyAsDouble,
                    x -> Nodes.at(x.minus(b), scope, 3))); // FunctionObjects.java:87
            list.add((new FunctionObjects_LineTraced(Value.constant(2)))::applyAsDouble); // FunctionObjects.java:88
            Map<String, UnaryOperator<Value>> map = Map.of(
                    "line",
                    (UnaryOperator<Value>) (new FunctionObjects_LineTraced(
                            b))::applyAsDouble); // FunctionObjects.java:89
            Optional<UnaryOperator<Value>> optional = Optional.of((UnaryOperator<Value>) (
                    new FunctionObjects_LineTraced(a))::applyAsDouble); // FunctionObjects.java:90
            Value y = Nodes.result(map.get("line").apply(a), "y"); // FunctionObjects.java:91
            int passes = 0;
            for (UnaryOperator<Value> function : List.<UnaryOperator<Value>>of(
                    (UnaryOperator<Value>) (new FunctionObjects_LineTraced(b))::applyAsDouble,
                    x -> Nodes.at(x.cos(), scope, 4))) { // FunctionObjects.java:92
                try (Scope pass = scope.enterPass("", passes++)) {
                    y = Nodes.result(function.apply(y), "y"); // FunctionObjects.java:93
                }
            }
            return Nodes.at(
                    y.times(list.get(0).apply(b)).plus(optional.get().apply(list.get(1).apply(a))),
                    scope, 5); // FunctionObjects.java:95
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String IN_STREAMS = """
                FunctionObjects.java
                inStreams
                61
                a\s
                b\s
                sum 63:22-66
                sum 64:9-77(64:9-12,64:16-77)
                sum 65:9-67(65:9-12,65:16-67)
                sum 66:9-69(66:9-12,66:16-69)
                sum 67:9-80(67:9-12,67:16-80)
                return 68:16-68(68:16-19,68:22-68)

                    @Traced
                    static double inStreams(double a, double b) {
                        double sum = DoubleStream.of(a, b).map(new Line(a)).sum();
                        sum -= DoubleStream.of(1, 2).map(new Line(b)).map(new Line(2)).sum();
                        sum += DoubleStream.iterate(a, new Line(b)).limit(3).sum();
                        sum *= IntStream.range(0, 3).mapToDouble(new Steps(a)).sum();
                        sum += Stream.of(new Line(a), new Line(b)).mapToDouble(new At(a)).sum();
                        return sum / OptionalDouble.empty().orElseGet(new Steps(b));
                    }
                """;

        static final String IN_ARRAYS = """
                FunctionObjects.java
                inArrays
                71
                a\s
                b\s
                 73:58-63(73:58-59,73:62-63)
                 73:65-74(73:65-74)
                return 82:16-116(82:16-77(82:16-17,82:20-77(82:20-47,82:50-77)),82:80-116(82:80-105,82:108-116))

                    @Traced
                    static double inArrays(double a, double b) {
                        DoubleUnaryOperator[] mixed = {new Line(a), x -> x * b, Math::sin};
                        DoubleUnaryOperator[][] rows = {{new Line(b)}, mixed};
                        Line[] lines = {new Line(a), new Line(1)};
                        double[] steps = {1, 2};
                        Arrays.setAll(steps, new Steps(b));
                        double y = a;
                        for (DoubleUnaryOperator function : mixed) {
                            y = function.applyAsDouble(y);
                        }
                        return y + rows[0][0].applyAsDouble(a) * rows[1][1].applyAsDouble(a) - lines[0].applyAsDouble(b) * steps[1];
                    }
                """;

        static final String IN_COLLECTIONS = """
                FunctionObjects.java
                inCollections
                85
                a\s
                b\s
                 87:105-110(87:105-106,87:109-110)
                 92:87-96(92:87-96)
                return 95:16-109(95:16-48(95:16-17,95:20-48),95:51-109)

                    @Traced
                    static double inCollections(double a, double b) {
                        List<DoubleUnaryOperator> list = new ArrayList<>(List.<DoubleUnaryOperator>of(new Line(a), x -> x - b));
                        list.add(new Line(2));
                        Map<String, DoubleUnaryOperator> map = Map.of("line", new Line(b));
                        Optional<DoubleUnaryOperator> optional = Optional.of(new Line(a));
                        double y = map.get("line").applyAsDouble(a);
                        for (DoubleUnaryOperator function : List.<DoubleUnaryOperator>of(new Line(b), Math::cos)) {
                            y = function.applyAsDouble(y);
                        }
                        return y * list.get(0).applyAsDouble(b) + optional.get().applyAsDouble(list.get(1).applyAsDouble(a));
                    }
                """;
    }
}
