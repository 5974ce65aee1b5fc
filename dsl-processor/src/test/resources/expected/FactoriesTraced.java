package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Factories}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "summed(double,double) memory reads",
        "reassigned(double,double) memory reads",
        "reduced(double,double) memory reads"
})
final class FactoriesTraced {
    private FactoriesTraced() {
    }

    /**
     * The graph of {@link Factories#summed(double, double)}.
     */
    @SuppressWarnings("try")
    static Value summed(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.SUMMED); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Factories_CounterTraced sum = Factories_CounterTraced.zero(); // Factories.java:103
            for (int i = 0; i < 3; i++) { // Factories.java:104
                try (Scope pass = scope.enterPass("i", i)) {
                    sum = sum.plus(new Factories_CounterTraced(
                            Nodes.at(Nodes.times(x, i, "i"), pass, 3))); // Factories.java:105
                }
            }
            sum.add(y); // Factories.java:107
            return Nodes.at(sum.get().times(x), scope, 4); // Factories.java:108
        }
    }

    /**
     * The graph of {@link Factories#reassigned(double, double)}.
     */
    @SuppressWarnings("try")
    static Value reassigned(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.REASSIGNED); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Factories_VectorTraced a = Factories_VectorTraced.zero(2); // Factories.java:113
            Factories_VectorTraced b = a.plus(new Factories_VectorTraced(new Value[] {x, y})); // Factories.java:114
            b = b.plus(a).plus(b).plus(Factories_VectorTraced.zero(2)); // Factories.java:115
            return b.squared(); // Factories.java:116
        }
    }

    /**
     * The graph of {@link Factories#reduced(double, double)}.
     */
    @SuppressWarnings("try")
    static Value reduced(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.REDUCED); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            List<Factories_VectorTraced> points = List.of(
                    new Factories_VectorTraced(new Value[] {x}),
                    new Factories_VectorTraced(new Value[] {y})); // Factories.java:121
            return points.stream().reduce(Factories_VectorTraced.zero(1), (z, u) -> z.plus(u))
                    .squared(); // Factories.java:122
        }
    }

    /**
     * The graph of {@link Factories#functions(double, double)}.
     */
    @SuppressWarnings("unchecked")
    static Value functions(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.FUNCTIONS)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            UnaryOperator<Value> scaled = v -> Nodes.at(v.times(x), scope, 3); // Factories.java:127
            UnaryOperator<Value>[] all = (UnaryOperator<Value>[]) new UnaryOperator<?>[] {
                    power(3), scaled, chosen(x.data() > 0)
            }; // Factories.java:128
            Value sum = Nodes.at(Value.constant(0), scope, 4); // Factories.java:129
            int passes = 0;
            for (UnaryOperator<Value> each : all) { // Factories.java:130
                try (Scope pass = scope.enterPass("", passes++)) {
                    sum = Nodes.at(sum.plus(each.apply(y)), pass, 5); // Factories.java:131
                }
            }
            return sum; // Factories.java:133
        }
    }

    /**
     * The graph of {@link Factories#mapped(double, double)}.
     */
    @SuppressWarnings("try")
    static Value mapped(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.MAPPED)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Factories_MapTraced[] all = new Factories_MapTraced[] {
                    v -> Nodes.at(v.times(x), scope, 3), z -> Nodes.at(z.sin(), scope, 4),
                    v -> Nodes.at(v.plus(y), scope, 5), Factories_MapTraced.identity()
            }; // Factories.java:138
            Factories_MapTraced whole = Factories_MapTraced.identity(); // Factories.java:139
            int passes = 0;
            for (Factories_MapTraced each : all) { // Factories.java:140
                try (Scope pass = scope.enterPass("", passes++)) {
                    whole = whole.then(each); // Factories.java:141
                }
            }
            return whole.at(y); // Factories.java:143
        }
    }

    /**
     * The graph of {@link Factories#arrays(double, double)}.
     */
    static Value arrays(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.ARRAYS)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Value[] a = ones(2); // Factories.java:148
            a = shifted(a, x); // Factories.java:149
            a[0] = Nodes.at(a[0].times(y), scope, 3); // Factories.java:150
            return Nodes.at(a[0].times(a[1]), scope, 4); // Factories.java:151
        }
    }

    /**
     * The graph of {@link Factories#shifted(double[], double)}, which a traced method calls.
     */
    private static Value[] shifted(Value[] a, Value by) {
        Scope scope = Scope.of(Sites.SHIFTED);
        Nodes.argument(by, scope, 1);
        Value[] shifted = a.clone(); // Factories.java:94
        for (int i = 0; i < a.length; i++) { // Factories.java:95
            shifted[i] = Nodes.at(shifted[i].plus(by), scope, 2); // Factories.java:96
        }
        return shifted; // Factories.java:98
    }

    /**
     * The graph of {@link Factories#power(int)}, which a traced method calls.
     */
    private static UnaryOperator<Value> power(int n) {
        Scope scope = Scope.of(Sites.POWER);
        return x -> Nodes.at(x.pow(Value.constant(n, "n")), scope, 1); // Factories.java:80
    }

    /**
     * The graph of {@link Factories#chosen(boolean)}, which a traced method calls.
     */
    private static UnaryOperator<Value> chosen(boolean isSine) {
        try (Scope scope = Scope.enter(Sites.CHOSEN)) {
            return isSine ? x -> Nodes.at(x.sin(), scope, 1) : power(2); // Factories.java:84
        }
    }

    /**
     * The graph of {@link Factories#ones(int)}, which a traced method calls.
     */
    private static Value[] ones(int n) {
        Value[] ones = Values.zeros(n); // Factories.java:88
        Arrays.fill(ones, Value.constant(1)); // Factories.java:89
        return ones; // Factories.java:90
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SUMMED = """
                Factories.java
                summed
                101
                x\s
                y\s
                 105:40-45(105:40-41,105:44-45)
                 108:16-29(108:16-25,108:28-29)

                    @Traced
                    static double summed(double x, double y) {
                        Counter sum = Counter.zero();
                        for (int i = 0; i < 3; i++) {
                            sum = sum.plus(new Counter(x * i));
                        }
                        sum.add(y);
                        return sum.get() * x;
                    }
                """;

        static final String REASSIGNED = """
                Factories.java
                reassigned
                111
                x\s
                y\s

                    @Traced
                    static double reassigned(double x, double y) {
                        Vector a = Vector.zero(2);
                        Vector b = a.plus(new Vector(new double[] {x, y}));
                        b = b.plus(a).plus(b).plus(Vector.zero(2));
                        return b.squared();
                    }
                """;

        static final String REDUCED = """
                Factories.java
                reduced
                119
                x\s
                y\s

                    @Traced
                    static double reduced(double x, double y) {
                        List<Vector> points = List.of(new Vector(new double[] {x}), new Vector(new double[] {y}));
                        return points.stream().reduce(Vector.zero(1), Vector::plus).squared();
                    }
                """;

        static final String FUNCTIONS = """
                Factories.java
                functions
                125
                x\s
                y\s
                 127:43-48(127:43-44,127:47-48)
                sum 129:22-23
                sum 131:13-41(131:13-16,131:20-41)

                    @Traced
                    static double functions(double x, double y) {
                        DoubleUnaryOperator scaled = v -> v * x;
                        DoubleUnaryOperator[] all = {power(3), scaled, chosen(x > 0)};
                        double sum = 0;
                        for (DoubleUnaryOperator each : all) {
                            sum += each.applyAsDouble(y);
                        }
                        return sum;
                    }
                """;

        static final String MAPPED = """
                Factories.java
                mapped
                136
                x\s
                y\s
                 138:27-32(138:27-28,138:31-32)
                 138:34-43(138:34-43)
                 138:50-55(138:50-51,138:54-55)

                    @Traced
                    static double mapped(double x, double y) {
                        Map[] all = {v -> v * x, Math::sin, v -> v + y, Map.identity()};
                        Map whole = Map.identity();
                        for (Map each : all) {
                            whole = whole.then(each);
                        }
                        return whole.at(y);
                    }
                """;

        static final String ARRAYS = """
                Factories.java
                arrays
                146
                x\s
                y\s
                a[0] 150:9-18(150:9-13,150:17-18)
                 151:16-27(151:16-20,151:23-27)

                    @Traced
                    static double arrays(double x, double y) {
                        double[] a = ones(2);
                        a = shifted(a, x);
                        a[0] *= y;
                        return a[0] * a[1];
                    }
                """;

        static final String SHIFTED = """
                Factories.java
                shifted
                93
                by\s
                shifted[i] 96:13-29(96:13-23,96:27-29)

                    private static double[] shifted(double[] a, double by) {
                        double[] shifted = a.clone();
                        for (int i = 0; i < a.length; i++) {
                            shifted[i] += by;
                        }
                        return shifted;
                    }
                """;

        static final String POWER = """
                Factories.java
                power
                79
                 80:21-35(80:30-31,80:33-34)

                    private static DoubleUnaryOperator power(int n) {
                        return x -> Math.pow(x, n);
                    }
                """;

        static final String CHOSEN = """
                Factories.java
                chosen
                83
                 84:25-34(84:25-34)

                    private static DoubleUnaryOperator chosen(boolean isSine) {
                        return isSine ? Math::sin : power(2);
                    }
                """;
    }
}
