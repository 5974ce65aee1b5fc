package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Factories}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "summed(double,double) memory own reads elsewhere",
        "reassigned(double,double) memory own reads elsewhere",
        "reduced(double,double) memory own reads elsewhere"
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
            Factories_CounterTraced sum = Factories_CounterTraced.zero(); // Factories.java:104
            for (int i = 0; i < 3; i++) { // Factories.java:105
                try (Scope pass = scope.enterPass("i", i)) {
                    sum = sum.plus(new Factories_CounterTraced(
                            Nodes.at(Nodes.times(x, i, "i"), pass, 3))); // Factories.java:106
                }
            }
            sum.add(y); // Factories.java:108
            return Nodes.at(sum.get().times(x), scope, 4); // Factories.java:109
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
            Factories_VectorTraced a = Factories_VectorTraced.zero(2); // Factories.java:114
            Factories_VectorTraced b = a.plus(new Factories_VectorTraced(new Value[] {x, y})); // Factories.java:115
            b = b.plus(a).plus(b).plus(Factories_VectorTraced.zero(2)); // Factories.java:116
            return b.squared(); // Factories.java:117
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
                    new Factories_VectorTraced(new Value[] {y})); // Factories.java:122
            return points.stream().reduce(Factories_VectorTraced.zero(1), (z, u) -> z.plus(u))
                    .squared(); // Factories.java:123
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
            UnaryOperator<Value> scaled = v -> Nodes.at(v.times(x), scope, 3); // Factories.java:128
            UnaryOperator<Value>[] all = (UnaryOperator<Value>[]) new UnaryOperator<?>[] {
                    power(3), scaled, chosen(x.data() > 0)
            }; // Factories.java:129
            Value sum = Nodes.at(Value.constant(0), scope, 4); // Factories.java:130
            int passes = 0;
            for (UnaryOperator<Value> each : all) { // Factories.java:131
                try (Scope pass = scope.enterPass("", passes++)) {
                    sum = Nodes.at(sum.plus(each.apply(y)), pass, 5); // Factories.java:132
                }
            }
            return sum; // Factories.java:134
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
            }; // Factories.java:139
            Factories_MapTraced whole = Factories_MapTraced.identity(); // Factories.java:140
            int passes = 0;
            for (Factories_MapTraced each : all) { // Factories.java:141
                try (Scope pass = scope.enterPass("", passes++)) {
                    whole = whole.then(each); // Factories.java:142
                }
            }
            return whole.at(y); // Factories.java:144
        }
    }

    /**
     * The graph of {@link Factories#tasks(double, double)}.
     */
    static Value tasks(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.TASKS)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Callable<Value> product = () -> Nodes.at(x.times(y), scope, 3); // Factories.java:157
            return Nodes.at(
                    Nodes.unboxed(done(product)).plus(done(() -> Nodes.at(x.minus(y), scope, 4))),
                    scope, 5); // Factories.java:158
        }
    }

    /**
     * The graph of {@link Factories#arrays(double, double)}.
     */
    static Value arrays(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.ARRAYS)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Value[] a = ones(2); // Factories.java:163
            a = shifted(a, x); // Factories.java:164
            a[0] = Nodes.at(a[0].times(y), scope, 3); // Factories.java:165
            return Nodes.at(a[0].times(a[1]), scope, 4); // Factories.java:166
        }
    }

    /**
     * The graph of {@link Factories#done(Callable)}, which a traced method calls.
     */
    private static <T> T done(Callable<T> task) {
        try {
            return task.call(); // Factories.java:149
        } catch (Exception e) {
            throw new IllegalStateException(e); // Factories.java:151
        }
    }

    /**
     * The graph of {@link Factories#shifted(double[], double)}, which a traced method calls.
     */
    private static Value[] shifted(Value[] a, Value by) {
        Scope scope = Scope.of(Sites.SHIFTED);
        Nodes.elements(a, scope, 1);
        Nodes.argument(by, scope, 2);
        Value[] shifted = a.clone(); // Factories.java:95
        for (int i = 0; i < a.length; i++) { // Factories.java:96
            shifted[i] = Nodes.at(shifted[i].plus(by), scope, 3); // Factories.java:97
        }
        return shifted; // Factories.java:99
    }

    /**
     * The graph of {@link Factories#power(int)}, which a traced method calls.
     */
    private static UnaryOperator<Value> power(int n) {
        Scope scope = Scope.of(Sites.POWER);
        return x -> Nodes.at(x.pow(Value.constant(n, "n")), scope, 1); // Factories.java:81
    }

    /**
     * The graph of {@link Factories#chosen(boolean)}, which a traced method calls.
     */
    private static UnaryOperator<Value> chosen(boolean isSine) {
        try (Scope scope = Scope.enter(Sites.CHOSEN)) {
            return isSine ? x -> Nodes.at(x.sin(), scope, 1) : power(2); // Factories.java:85
        }
    }

    /**
     * The graph of {@link Factories#ones(int)}, which a traced method calls.
     */
    private static Value[] ones(int n) {
        Value[] ones = Values.zeros(n); // Factories.java:89
        Arrays.fill(ones, Value.constant(1)); // Factories.java:90
        return ones; // Factories.java:91
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SUMMED = """
                Factories.java
                summed
                102
                x\s
                y\s
                 106:40-45(106:40-41,106:44-45)
                return 109:16-29(109:16-25,109:28-29)

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
                112
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
                120
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
                126
                x\s
                y\s
                 128:43-48(128:43-44,128:47-48)
                sum 130:22-23
                sum 132:13-41(132:13-16,132:20-41)

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
                137
                x\s
                y\s
                 139:27-32(139:27-28,139:31-32)
                 139:34-43(139:34-43)
                 139:50-55(139:50-51,139:54-55)

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

        static final String TASKS = """
                Factories.java
                tasks
                155
                x\s
                y\s
                 157:42-47(157:42-43,157:46-47)
                 158:43-48(158:43-44,158:47-48)
                return 158:16-49(158:16-29,158:32-49)

                    @Traced
                    static double tasks(double x, double y) {
                        Callable<Double> product = () -> x * y;
                        return done(product) + done(() -> x - y);
                    }
                """;

        static final String ARRAYS = """
                Factories.java
                arrays
                161
                x\s
                y\s
                a[0] 165:9-18(165:9-13,165:17-18)
                return 166:16-27(166:16-20,166:23-27)

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
                94
                a\s
                by\s
                shifted[i] 97:13-29(97:13-23,97:27-29)

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
                80
                 81:21-35(81:30-31,81:33-34)

                    private static DoubleUnaryOperator power(int n) {
                        return x -> Math.pow(x, n);
                    }
                """;

        static final String CHOSEN = """
                Factories.java
                chosen
                84
                 85:25-34(85:25-34)

                    private static DoubleUnaryOperator chosen(boolean isSine) {
                        return isSine ? Math::sin : power(2);
                    }
                """;
    }
}
