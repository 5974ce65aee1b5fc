package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Copies;
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
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link SharedArrays}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field BUFFER",
        "text BUFFER",
        "field ROWS",
        "field TABLE",
        "field first",
        "field second",
        "field work",
        "field box",
        "text box",
        "field some",
        "reset() reads elsewhere",
        "getter(double,double) memory reads elsewhere",
        "chosen(double,double) memory reads elsewhere",
        "workspace(double,double) memory reads elsewhere",
        "ofObject(double,double) memory reads elsewhere",
        "behindLibrary(double,double) memory reads elsewhere",
        "inContainers(double,double) memory reads elsewhere",
        "inHelpers(double,double) memory reads elsewhere"
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

    private static final VarHandle ROWS = PrivateMembers.staticField(LOOKUP, SharedArrays.class, "ROWS", List.class);

    private static final VarHandle TABLE = PrivateMembers.staticField(LOOKUP, SharedArrays.class, "TABLE", Map.class);

    private static final VarHandle SOME = PrivateMembers.staticField(
            LOOKUP, SharedArrays.class, "some", Optional.class);

    private static final Overrides TRACE = Overrides.of(LOOKUP, SharedArrays.Grid.class, "trace");

    static {
        Nodes.initialize(SharedArrays.class);
    }

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
            memory.set(first(), 1, y); // SharedArrays.java:77
            memory.set(buffer(), 0, x); // SharedArrays.java:78
            double[] all = buffer(); // SharedArrays.java:79
            memory.set(all, 1, Nodes.at(memory.get(all, 1).plus(x), scope, 3)); // SharedArrays.java:80
            return Nodes.at(
                    memory.get(first(), 0).times(memory.get(buffer(), 1)).plus(memory.get(all, 0)),
                    scope, 4); // SharedArrays.java:81
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
            memory.set(either(x.data() > y.data()), 0, x); // SharedArrays.java:87
            return Nodes.at(
                    memory.get(first(), 0).times(y).plus(memory.get(second(), 0)), scope, 3); // SharedArrays.java:88
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
            SharedArrays.Grid grid = new SharedArrays.Grid(); // SharedArrays.java:102
            memory.set((memory.settle() ? grid.row(0) : null), 0, x); // SharedArrays.java:103
            memory.set(memory.settled(grid.rows)[1], 1, y); // SharedArrays.java:104
            return Nodes.at(
                    trace(grid).times(memory.get((memory.settle() ? grid.row(0) : null), 0))
                            .times(memory.get((memory.settle() ? grid.row(1) : null), 1)),
                    scope, 3); // SharedArrays.java:105
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
            memory.set(BUFFER().get(), 0, x); // SharedArrays.java:111
            memory.set(box().get(), 1, y); // SharedArrays.java:112
            Object same = first(); // SharedArrays.java:113
            return Nodes.at(
                    memory.get(BUFFER().get(), 0).times(memory.get(first(), 1)).plus(memory.get(((double[]) same), 1)),
                    scope, 3); // SharedArrays.java:114
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
            memory.set(ROWS().get(0), 0, x); // SharedArrays.java:120
            memory.set(TABLE().get("first"), 1, y); // SharedArrays.java:121
            Value sum = Nodes.at(
                    Values.sum(Copies.stream(ROWS().stream(), one -> memory.values(one))
                            .map(row -> Nodes.at(row[0].times(row[1]), scope, 3))),
                    scope, 4); // SharedArrays.java:122
            for (double[] row : TABLE().values()) { // SharedArrays.java:123
                sum = Nodes.at(sum.plus(memory.get(row, 1).times(x)), scope, 5); // SharedArrays.java:124
            }
            return Nodes.at(
                    sum.times(Copies.optional(some(), one -> memory.values(one)).map(row -> row[0])
                            .orElse(Value.constant(1.0))),
                    scope, 6); // SharedArrays.java:126
        }
    }

    /**
     * The graph of {@link SharedArrays#inHelpers(double, double)}.
     */
    static Value inHelpers(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.IN_HELPERS); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            memory.set(buffer(), 0, x); // SharedArrays.java:145
            memory.set(BUFFER().get(), 1, y); // SharedArrays.java:146
            return Nodes.at(total().times(ofThread()), scope, 3); // SharedArrays.java:147
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
                    memory.get(memory.settled(self.rows)[0], 0).plus(memory.get(memory.settled(self.rows)[1], 1)),
                    scope, 1); // SharedArrays.java:41
        }
    }

    /**
     * The graph of {@link SharedArrays#total()}, which a traced method calls.
     */
    private static Value total() {
        Scope scope = Scope.of(Sites.TOTAL);
        try (Memory memory = Memory.open()) {
            Value sum = Nodes.at(Value.constant(0), scope, 1); // SharedArrays.java:130
            for (Value one : memory.values(buffer())) { // SharedArrays.java:131
                sum = Nodes.at(sum.plus(one), scope, 2); // SharedArrays.java:132
            }
            return sum; // SharedArrays.java:134
        }
    }

    /**
     * The graph of {@link SharedArrays#ofThread()}, which a traced method calls.
     */
    private static Value ofThread() {
        Scope scope = Scope.of(Sites.OF_THREAD);
        try (Memory memory = Memory.open()) {
            double[] all = BUFFER().get(); // SharedArrays.java:138
            return Nodes.at(memory.get(all, 0).plus(memory.get(all, 1)), scope, 1); // SharedArrays.java:139
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
                74
                x\s
                y\s
                all[1] 80:9-20(80:9-15,80:19-20)
                return 81:16-47(81:16-38(81:16-24,81:27-38),81:41-47)

                    @SuppressWarnings("traced:field-write")
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
                84
                x\s
                y\s
                return 88:16-40(88:16-28(88:16-24,88:27-28),88:31-40)

                    @SuppressWarnings("traced:field-write")
                    @Traced
                    static double chosen(double x, double y) {
                        either(x > y)[0] = x;
                        return first[0] * y + second[0];
                    }
                """;

        static final String WORKSPACE = """
                SharedArrays.java
                workspace
                91
                x\s
                y\s
                 95:25-30(95:25-26,95:29-30)
                return 96:16-39(96:16-29,96:32-39)

                    @SuppressWarnings("traced:field-write")
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
                return 105:16-62(105:16-45(105:16-28,105:31-45),105:48-62)

                    @SuppressWarnings("traced:field-write")
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
                108
                x\s
                y\s
                return 114:16-65(114:16-42(114:16-31,114:34-42),114:45-65)

                    @SuppressWarnings("traced:field-write")
                    @Traced
                    static double behindLibrary(double x, double y) {
                        BUFFER.get()[0] = x;
                        box.get()[1] = y;
                        Object same = first;
                        return BUFFER.get()[0] * first[1] + ((double[]) same)[1];
                    }
                """;

        static final String IN_CONTAINERS = """
                SharedArrays.java
                inContainers
                117
                x\s
                y\s
                 122:55-70(122:55-61,122:64-70)
                sum 122:22-77
                sum 124:13-30(124:13-16,124:20-30(124:20-26,124:29-30))
                return 126:16-57(126:16-19,126:22-57)

                    @SuppressWarnings("traced:field-write")
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

        static final String IN_HELPERS = """
                SharedArrays.java
                inHelpers
                142
                x\s
                y\s
                return 147:16-36(147:16-23,147:26-36)

                    @SuppressWarnings("traced:field-write")
                    @Traced
                    static double inHelpers(double x, double y) {
                        buffer()[0] = x;
                        BUFFER.get()[1] = y;
                        return total() * ofThread();
                    }
                """;

        static final String TRACE = """
                SharedArrays.java
                trace
                40
                return 41:20-43(41:20-30,41:33-43)

                        double trace() {
                            return rows[0][0] + rows[1][1];
                        }
                """;

        static final String TOTAL = """
                SharedArrays.java
                total
                129
                sum 130:22-23
                sum 132:13-23(132:13-16,132:20-23)

                    private static double total() {
                        double sum = 0;
                        for (double one : buffer()) {
                            sum += one;
                        }
                        return sum;
                    }
                """;

        static final String OF_THREAD = """
                SharedArrays.java
                ofThread
                137
                return 139:16-31(139:16-22,139:25-31)

                    private static double ofThread() {
                        double[] all = BUFFER.get();
                        return all[0] + all[1];
                    }
                """;
    }
}
