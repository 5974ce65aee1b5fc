package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link SharedArrays}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field BUFFER",
        "field ROWS",
        "field TABLE",
        "field first",
        "field second",
        "field work",
        "field box",
        "field source",
        "field some",
        "reset() reads",
        "getter(double,double) memory reads",
        "chosen(double,double) memory reads",
        "workspace(double,double) memory reads",
        "ofObject(double,double) memory reads",
        "behindLibrary(double,double) memory reads",
        "inContainers(double,double) memory reads"
})
final class SharedArraysTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle FIRST = PrivateMembers.staticField(
            LOOKUP, SharedArrays.class, "first", double[].class);

    private static final MethodHandle BUFFER = PrivateMembers.staticMethod(
            LOOKUP, SharedArrays.class, "buffer", double[].class);

    private static final MethodHandle EITHER = PrivateMembers.staticMethod(
            LOOKUP, SharedArrays.class, "either", double[].class, boolean.class);

    private static final VarHandle SECOND = PrivateMembers.staticField(
            LOOKUP, SharedArrays.class, "second", double[].class);

    private static final MethodHandle SCRATCH = PrivateMembers.staticMethod(
            LOOKUP, SharedArrays.class, "scratch", double[].class, int.class);

    private static final VarHandle WORK = PrivateMembers.staticField(
            LOOKUP, SharedArrays.class, "work", double[].class);

    private static final VarHandle BUFFER_2 = PrivateMembers.staticField(
            LOOKUP, SharedArrays.class, "BUFFER", ThreadLocal.class);

    private static final VarHandle BOX = PrivateMembers.staticField(
            LOOKUP, SharedArrays.class, "box", SharedArrays.Box.class);

    private static final VarHandle SOURCE = PrivateMembers.staticField(
            LOOKUP, SharedArrays.class, "source", Supplier.class);

    private static final VarHandle ROWS = PrivateMembers.staticField(LOOKUP, SharedArrays.class, "ROWS", List.class);

    private static final VarHandle TABLE = PrivateMembers.staticField(LOOKUP, SharedArrays.class, "TABLE", Map.class);

    private static final VarHandle SOME = PrivateMembers.staticField(
            LOOKUP, SharedArrays.class, "some", Optional.class);

    private static final Overrides TRACE = Overrides.of(LOOKUP, SharedArrays.Grid.class, "trace");

    private SharedArraysTraced() {
    }

    /**
     * The graph of {@link SharedArrays#getter(double, double)}.
     */
    static Value getter(Value x, Value y) {
        Scope scope = Scope.of(Sites.GETTER);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            memory.set(first(), 1, y); // SharedArrays.java:79
            memory.set(buffer(), 0, x); // SharedArrays.java:80
            double[] all = buffer(); // SharedArrays.java:81
            memory.set(all, 1, Nodes.at(memory.get(all, 1).plus(x), scope, 3)); // SharedArrays.java:82
            return Nodes.at(
                    memory.get(first(), 0).times(memory.get(buffer(), 1)).plus(memory.get(all, 0)),
                    scope, 4); // SharedArrays.java:83
        }
    }

    /**
     * The graph of {@link SharedArrays#chosen(double, double)}.
     */
    static Value chosen(Value x, Value y) {
        Scope scope = Scope.of(Sites.CHOSEN);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            memory.set(either(x.data() > y.data()), 0, x); // SharedArrays.java:88
            return Nodes.at(
                    memory.get(first(), 0).times(y).plus(memory.get(second(), 0)), scope, 3); // SharedArrays.java:89
        }
    }

    /**
     * The graph of {@link SharedArrays#workspace(double, double)}.
     */
    static Value workspace(Value x, Value y) {
        Scope scope = Scope.of(Sites.WORKSPACE);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            memory.set(scratch(3), 0, x); // SharedArrays.java:94
            memory.set(scratch(3), 1, Nodes.at(x.times(y), scope, 3)); // SharedArrays.java:95
            return Nodes.at(memory.get(scratch(2), 0).times(memory.get(work(), 1)), scope, 4); // SharedArrays.java:96
        }
    }

    /**
     * The graph of {@link SharedArrays#ofObject(double, double)}.
     */
    static Value ofObject(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.OF_OBJECT); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            SharedArrays.Grid grid = new SharedArrays.Grid(); // SharedArrays.java:101
            memory.set(grid.row(0), 0, x); // SharedArrays.java:102
            memory.set(grid.rows[1], 1, y); // SharedArrays.java:103
            return Nodes.at(
                    trace(grid).times(memory.get(grid.row(0), 0)).times(memory.get(grid.row(1), 1)),
                    scope, 3); // SharedArrays.java:104
        }
    }

    /**
     * The graph of {@link SharedArrays#behindLibrary(double, double)}.
     */
    static Value behindLibrary(Value x, Value y) {
        Scope scope = Scope.of(Sites.BEHIND_LIBRARY);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            memory.set(BUFFER().get(), 0, x); // SharedArrays.java:109
            memory.set(box().get(), 1, y); // SharedArrays.java:110
            Object same = first(); // SharedArrays.java:111
            return Nodes.at(
                    memory.get(BUFFER().get(), 0).times(memory.get(first(), 1)).plus(memory.get(((double[]) same), 1))
                            .plus(memory.get(source().get(), 1).times(x)),
                    scope, 3); // SharedArrays.java:112
        }
    }

    /**
     * The graph of {@link SharedArrays#inContainers(double, double)}.
     */
    static Value inContainers(Value x, Value y) {
        Scope scope = Scope.of(Sites.IN_CONTAINERS);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            memory.set(ROWS().get(0), 0, x); // SharedArrays.java:117
            memory.set(TABLE().get("first"), 1, y); // SharedArrays.java:118
            Value sum = Nodes.at(
                    Values.sum(Lift.stream(ROWS().stream(), one -> memory.values(one))
                            .map(row -> Nodes.at(row[0].times(row[1]), scope, 3))),
                    scope, 4); // SharedArrays.java:119
            for (double[] row : TABLE().values()) { // SharedArrays.java:120
                sum = Nodes.at(sum.plus(memory.get(row, 1).times(x)), scope, 5); // SharedArrays.java:121
            }
            return Nodes.at(
                    sum.times(Lift.optional(some(), one -> memory.values(one)).map(row -> row[0])
                            .orElse(Value.constant(1.0))),
                    scope, 6); // SharedArrays.java:123
        }
    }

    /**
     * The graph of {@link SharedArrays.Grid#trace()}, or of the method that overrides it in the class of {@code self}.
     */
    private static Value trace(SharedArrays.Grid self) {
        if (TRACE.isOverriddenIn(self)) {
            return TRACE.call(self);
        }
        return traceOfGrid(self);
    }

    /**
     * The graph of {@link SharedArrays.Grid#trace()}, which a traced method calls.
     */
    private static Value traceOfGrid(SharedArrays.Grid self) {
        Scope scope = Scope.of(Sites.TRACE);
        try (Memory memory = Memory.open()) {
            return Nodes.at(
                    memory.get(self.rows[0], 0).plus(memory.get(self.rows[1], 1)), scope, 1); // SharedArrays.java:43
        }
    }

    private static double[] first() {
        return (double[]) FIRST.get();
    }

    private static double[] buffer() {
        try {
            return (double[]) BUFFER.invoke();
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static double[] either(boolean isFirst) {
        try {
            return (double[]) EITHER.invoke(isFirst);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static double[] second() {
        return (double[]) SECOND.get();
    }

    private static double[] scratch(int n) {
        try {
            return (double[]) SCRATCH.invoke(n);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static double[] work() {
        return (double[]) WORK.get();
    }

    @SuppressWarnings("unchecked")
    private static ThreadLocal<double[]> BUFFER() {
        return (ThreadLocal<double[]>) BUFFER_2.get();
    }

    @SuppressWarnings("unchecked")
    private static SharedArrays.Box<double[]> box() {
        return (SharedArrays.Box<double[]>) BOX.get();
    }

    @SuppressWarnings("unchecked")
    private static Supplier<double[]> source() {
        return (Supplier<double[]>) SOURCE.get();
    }

    @SuppressWarnings("unchecked")
    private static List<double[]> ROWS() {
        return (List<double[]>) ROWS.get();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, double[]> TABLE() {
        return (Map<String, double[]>) TABLE.get();
    }

    @SuppressWarnings("unchecked")
    private static Optional<double[]> some() {
        return (Optional<double[]>) SOME.get();
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String GETTER = """
                SharedArrays.java
                getter
                77
                x\s
                y\s
                all[1] 82:9-20(82:9-15,82:19-20)
                 83:16-47(83:16-38(83:16-24,83:27-38),83:41-47)

                    @Traced
                    static double getter(double x, double y) {
                        first[1] = y;
                        buffer()[0] = x;
                        double[] all = buffer();
                        all[1] += x;
                        return first[0] * buffer()[1] + all[0];
                    }
                """;

        static final String CHOSEN = """
                SharedArrays.java
                chosen
                86
                x\s
                y\s
                 89:16-40(89:16-28(89:16-24,89:27-28),89:31-40)

                    @Traced
                    static double chosen(double x, double y) {
                        either(x > y)[0] = x;
                        return first[0] * y + second[0];
                    }
                """;

        static final String WORKSPACE = """
                SharedArrays.java
                workspace
                92
                x\s
                y\s
                 95:25-30(95:25-26,95:29-30)
                 96:16-39(96:16-29,96:32-39)

                    @Traced
                    static double workspace(double x, double y) {
                        scratch(3)[0] = x;
                        scratch(3)[1] = x * y;
                        return scratch(2)[0] * work[1];
                    }
                """;

        static final String OF_OBJECT = """
                SharedArrays.java
                ofObject
                99
                x\s
                y\s
                 104:16-62(104:16-45(104:16-28,104:31-45),104:48-62)

                    @Traced
                    static double ofObject(double x, double y) {
                        Grid grid = new Grid();
                        grid.row(0)[0] = x;
                        grid.rows[1][1] = y;
                        return grid.trace() * grid.row(0)[0] * grid.row(1)[1];
                    }
                """;

        static final String BEHIND_LIBRARY = """
                SharedArrays.java
                behindLibrary
                107
                x\s
                y\s
                 112:16-87(112:16-65(112:16-42(112:16-31,112:34-42),112:45-65),112:68-87(112:68-83,112:86-87))

                    @Traced
                    static double behindLibrary(double x, double y) {
                        BUFFER.get()[0] = x;
                        box.get()[1] = y;
                        Object same = first;
                        return BUFFER.get()[0] * first[1] + ((double[]) same)[1] + source.get()[1] * x;
                    }
                """;

        static final String IN_CONTAINERS = """
                SharedArrays.java
                inContainers
                115
                x\s
                y\s
                 119:55-70(119:55-61,119:64-70)
                sum 119:22-77
                sum 121:13-30(121:13-16,121:20-30(121:20-26,121:29-30))
                 123:16-57(123:16-19,123:22-57)

                    @Traced
                    static double inContainers(double x, double y) {
                        ROWS.get(0)[0] = x;
                        TABLE.get("first")[1] = y;
                        double sum = ROWS.stream().mapToDouble(row -> row[0] * row[1]).sum();
                        for (double[] row : TABLE.values()) {
                            sum += row[1] * x;
                        }
                        return sum * some.map(row -> row[0]).orElse(1.0);
                    }
                """;

        static final String TRACE = """
                SharedArrays.java
                trace
                42
                 43:20-43(43:20-30,43:33-43)

                        double trace() {
                            return rows[0][0] + rows[1][1];
                        }
                """;
    }
}
