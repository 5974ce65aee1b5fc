package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link SameArrays}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field W",
        "field ROWS",
        "field last",
        "field LINE",
        "writtenResult(double,double) memory reads",
        "heldResult(double,double) memory reads",
        "repeatedResult(double) memory reads",
        "givenBack(double,double) memory reads",
        "writtenMeanwhile(double,double) memory reads",
        "rows(double,double) memory reads",
        "inObjects(double,double) memory reads",
        "byFunctions(double,double) memory reads",
        "bySteps(double,double) memory reads",
        "keptElsewhere(double,double) memory reads",
        "copies(double,double) memory reads",
        "cleared(double) memory reads",
        "moved(double) memory reads"
})
final class SameArraysTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle W = PrivateMembers.staticField(LOOKUP, SameArrays.class, "W", double[].class);

    private static final VarHandle ROWS = PrivateMembers.staticField(
            LOOKUP, SameArrays.class, "ROWS", double[][].class);

    private static final VarHandle LAST = PrivateMembers.staticField(LOOKUP, SameArrays.class, "last", double[].class);

    private static final VarHandle LINE = PrivateMembers.staticField(LOOKUP, SameArrays.class, "LINE", double[].class);

    private static final VarHandle ZEROS = PrivateMembers.staticField(
            LOOKUP, SameArrays.class, "ZEROS", double[].class);

    private SameArraysTraced() {
    }

    /**
     * The graph of {@link SameArrays#writtenResult(double, double)}.
     */
    static Value writtenResult(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.WRITTEN_RESULT); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            filled(x)[1] = y; // SameArrays.java:82
            return Nodes.at(memory.get(W(), 0).times(memory.get(W(), 1)), scope, 3); // SameArrays.java:83
        }
    }

    /**
     * The graph of {@link SameArrays#heldResult(double, double)}.
     */
    static Value heldResult(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.HELD_RESULT); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Value[] all = filled(x); // SameArrays.java:88
            memory.set(W(), 1, y); // SameArrays.java:89
            return Nodes.at(all[0].times(all[1]), scope, 3); // SameArrays.java:90
        }
    }

    /**
     * The graph of {@link SameArrays#repeatedResult(double)}.
     */
    @SuppressWarnings("try")
    static Value repeatedResult(Value x) {
        try (Scope scope = Scope.enter(Sites.REPEATED_RESULT); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Value[] all = new Value[] {x}; // SameArrays.java:95
            Value sum = Nodes.at(Value.constant(0), scope, 2); // SameArrays.java:96
            for (int i = 0; i < 3; i++) { // SameArrays.java:97
                try (Scope pass = scope.enterPass("i", i)) {
                    Value[] again = filled(Nodes.at(Nodes.times(x, i, "i"), pass, 3)); // SameArrays.java:98
                    sum = Nodes.at(sum.plus(all[0].times(again[0])), pass, 4); // SameArrays.java:99
                    all = filled(x); // SameArrays.java:100
                }
            }
            return sum; // SameArrays.java:102
        }
    }

    /**
     * The graph of {@link SameArrays#givenBack(double, double)}.
     */
    static Value givenBack(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.GIVEN_BACK); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            same(memory.values(W()))[0] = x; // SameArrays.java:107
            Value[] own = new Value[] {x, y}; // SameArrays.java:108
            either(memory.values(W()), own, x.data() > y.data())[1] = Nodes.at(
                    Value.constant(3), scope, 3); // SameArrays.java:109
            return Nodes.at(
                    memory.get(W(), 0).times(y).plus(memory.get(W(), 1).times(own[1])),
                    scope, 4); // SameArrays.java:110
        }
    }

    /**
     * The graph of {@link SameArrays#writtenMeanwhile(double, double)}.
     */
    static Value writtenMeanwhile(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.WRITTEN_MEANWHILE); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            return Nodes.at(
                    stored(memory.values(W()), x).times(y)
                            .plus(copied(memory.values(W()), memory.values(W()), y).times(x)),
                    scope, 3); // SameArrays.java:115
        }
    }

    /**
     * The graph of {@link SameArrays#rows(double, double)}.
     */
    static Value rows(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.ROWS); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            memory.set(memory.settled(ROWS())[0], 0, x); // SameArrays.java:120
            memory.set(memory.settled(ROWS())[1], 0, y); // SameArrays.java:121
            double[][] all = new double[][] {
                    memory.settled(ROWS())[0], memory.plain(new Value[] {y, x}), W()
            }; // SameArrays.java:122
            double[] swapped = memory.settled(all)[0]; // SameArrays.java:123
            memory.settled(all)[0] = memory.settled(all)[1]; // SameArrays.java:124
            memory.settled(all)[1] = swapped; // SameArrays.java:125
            memory.set(swapped, 1, Nodes.at(x.times(y), scope, 3)); // SameArrays.java:126
            copied(
                    memory.values(memory.settled(ROWS())[1]), memory.values(memory.settled(all)[2]),
                    y); // SameArrays.java:127
            return Nodes.at(
                    memory.get(memory.settled(ROWS())[0], 1).times(memory.get(memory.settled(all)[1], 0))
                            .plus(memory.get(memory.settled(all)[0], 0).times(memory.get(W(), 0))),
                    scope, 4); // SameArrays.java:128
        }
    }

    /**
     * The graph of {@link SameArrays#inObjects(double, double)}.
     */
    static Value inObjects(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.IN_OBJECTS); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            SameArrays_VecTraced v = new SameArrays_VecTraced(memory.values(W())); // SameArrays.java:133
            SameArrays_VecTraced again = new SameArrays_VecTraced(same(memory.values(W()))); // SameArrays.java:134
            memory.set(W(), 0, x); // SameArrays.java:135
            v.set(1, y); // SameArrays.java:136
            return Nodes.at(
                    v.at(0).times(memory.get(W(), 1)).plus(again.at(1).times(x)), scope, 3); // SameArrays.java:137
        }
    }

    /**
     * The graph of {@link SameArrays#byFunctions(double, double)}.
     */
    static Value byFunctions(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.BY_FUNCTIONS); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            BiConsumer<Value[], Value> set = (all, z) -> all[0] = z; // SameArrays.java:142
            set.accept(memory.values(W()), x); // SameArrays.java:143
            UnaryOperator<Value[]> id = all -> all; // SameArrays.java:144
            id.apply(memory.values(W()))[1] = y; // SameArrays.java:145
            Function<Value[], Value> first = all -> {
                memory.set(W(), 0, Nodes.at(x.times(y), scope, 3)); // SameArrays.java:147
                return all[0]; // SameArrays.java:148
            }; // SameArrays.java:146
            Supplier<double[]> chosen = () -> x.data() > 0 ? W() : memory.settled(ROWS())[0]; // SameArrays.java:150
            memory.set(chosen.get(), 1, Nodes.at(Values.times(2, y), scope, 4)); // SameArrays.java:151
            return Nodes.at(
                    first.apply(memory.values(W())).times(memory.get(W(), 1)).plus(memory.get(W(), 0)),
                    scope, 5); // SameArrays.java:152
        }
    }

    /**
     * The graph of {@link SameArrays#bySteps(double, double)}.
     */
    static Value bySteps(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.BY_STEPS); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            memory.set(W(), 0, x); // SameArrays.java:157
            memory.set(W(), 1, Nodes.at(Value.constant(1), scope, 3)); // SameArrays.java:158
            SameArrays_StepTraced step = (z, u) -> euler(z, u); // SameArrays.java:159
            return Nodes.at(twice(step, y).times(memory.get(W(), 0)), scope, 4); // SameArrays.java:160
        }
    }

    /**
     * The graph of {@link SameArrays#keptElsewhere(double, double)}.
     */
    static Value keptElsewhere(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.KEPT_ELSEWHERE); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Value[] all = new Value[] {Value.constant(1), Value.constant(2)}; // SameArrays.java:165
            keep(all); // SameArrays.java:166
            memory.set(last(), 0, x); // SameArrays.java:167
            all[1] = y; // SameArrays.java:168
            return Nodes.at(all[0].times(memory.get(last(), 1)), scope, 3); // SameArrays.java:169
        }
    }

    /**
     * The graph of {@link SameArrays#copies(double, double)}.
     */
    static Value copies(Value x, Value y) {
        Scope scope = Scope.of(Sites.COPIES);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            memory.set(W(), 0, x); // SameArrays.java:174
            Value[] copy = memory.values(Objects.requireNonNull(W())).clone(); // SameArrays.java:175
            Value[] longer = Values.copyOf(memory.values(W()), 3); // SameArrays.java:176
            copy[0] = y; // SameArrays.java:177
            longer[0] = Nodes.at(longer[0].times(y), scope, 3); // SameArrays.java:178
            setLast(memory.plain(copy.clone())); // SameArrays.java:179
            memory.set(last(), 0, Nodes.at(Values.times(5, x), scope, 4)); // SameArrays.java:180
            return Nodes.at(
                    memory.get(W(), 0).times(copy[0]).plus(longer[0]).plus(memory.get(last(), 0)),
                    scope, 5); // SameArrays.java:181
        }
    }

    /**
     * The graph of {@link SameArrays#cleared(double)}.
     */
    static Value cleared(Value x) {
        Scope scope = Scope.of(Sites.CLEARED);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            memory.set(LINE(), 0, x); // SameArrays.java:189
            memory.set(LINE(), 2, Nodes.at(Values.times(2, x), scope, 2)); // SameArrays.java:190
            memory.copy(ZEROS(), 1, LINE(), 0, 2); // SameArrays.java:191
            return Nodes.at(
                    memory.get(LINE(), 0).times(5).plus(memory.get(LINE(), 1)).plus(memory.get(LINE(), 2).times(x)),
                    scope, 3); // SameArrays.java:192
        }
    }

    /**
     * The graph of {@link SameArrays#moved(double)}.
     */
    static Value moved(Value x) {
        Scope scope = Scope.of(Sites.MOVED);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            memory.set(LINE(), 0, x); // SameArrays.java:197
            memory.set(LINE(), 1, Nodes.at(Values.times(3, x).times(x), scope, 2)); // SameArrays.java:198
            memory.copy(memory.values(LINE()), 0, LINE(), 1, 2); // SameArrays.java:199
            return Nodes.at(
                    memory.get(LINE(), 1).times(7).plus(memory.get(LINE(), 2).times(x)),
                    scope, 3); // SameArrays.java:200
        }
    }

    /**
     * The graph of {@link SameArrays#filled(double)}, which a traced method calls.
     */
    private static Value[] filled(Value x) {
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, "x");
            memory.set(W(), 0, x); // SameArrays.java:43
            return memory.values(W()); // SameArrays.java:44
        }
    }

    /**
     * The graph of {@link SameArrays#same(double[])}, which a traced method calls.
     */
    private static Value[] same(Value[] all) {
        return all; // SameArrays.java:48
    }

    /**
     * The graph of {@link SameArrays#either(double[], double[], boolean)}, which a traced method calls.
     */
    private static Value[] either(Value[] one, Value[] other, boolean first) {
        return first ? one : other; // SameArrays.java:52
    }

    /**
     * The graph of {@link SameArrays#stored(double[], double)}, which a traced method calls.
     */
    private static Value stored(Value[] all, Value x) {
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, "x");
            memory.set(W(), 0, x); // SameArrays.java:56
            return all[0]; // SameArrays.java:57
        }
    }

    /**
     * The graph of {@link SameArrays#copied(double[], double[], double)}, which a traced method calls.
     */
    private static Value copied(Value[] from, Value[] to, Value x) {
        Nodes.argument(x, "x");
        to[0] = x; // SameArrays.java:61
        return from[0]; // SameArrays.java:62
    }

    /**
     * The graph of {@link SameArrays#twice(SameArrays.Step, double)}, which a traced method calls.
     */
    private static Value twice(SameArrays_StepTraced step, Value h) {
        try (Scope scope = Scope.enter(Sites.TWICE); Memory memory = Memory.open()) {
            Nodes.argument(h, scope, 1);
            Value[] state = same(memory.values(W())); // SameArrays.java:76
            return Nodes.at(
                    step.apply(state, h).plus(step.apply(memory.values(W()), h).times(state[0])),
                    scope, 2); // SameArrays.java:77
        }
    }

    /**
     * The graph of {@link SameArrays#keep(double[])}, which a traced method calls.
     */
    private static void keep(Value[] all) {
        try (Memory memory = Memory.open()) {
            setLast(memory.plain(all)); // SameArrays.java:66
        }
    }

    /**
     * The graph of {@link SameArrays#euler(double[], double)}, which a traced method calls.
     */
    private static Value euler(Value[] state, Value h) {
        Scope scope = Scope.of(Sites.EULER);
        Nodes.argument(h, scope, 1);
        Value before = state[0]; // SameArrays.java:70
        state[0] = Nodes.at(before.plus(h.times(state[1])), scope, 2); // SameArrays.java:71
        return Nodes.at(state[0].minus(before), scope, 3); // SameArrays.java:72
    }

    private static double[] W() {
        return (double[]) W.get();
    }

    private static double[][] ROWS() {
        return (double[][]) ROWS.get();
    }

    private static double[] last() {
        return (double[]) LAST.get();
    }

    private static double[] LINE() {
        return (double[]) LINE.get();
    }

    private static double[] ZEROS() {
        return (double[]) ZEROS.get();
    }

    private static double[] setLast(double[] value) {
        LAST.set(value);
        return value;
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String WRITTEN_RESULT = """
                SameArrays.java
                writtenResult
                80
                x\s
                y\s
                 83:16-27(83:16-20,83:23-27)

                    @Traced
                    static double writtenResult(double x, double y) {
                        filled(x)[1] = y;
                        return W[0] * W[1];
                    }
                """;

        static final String HELD_RESULT = """
                SameArrays.java
                heldResult
                86
                x\s
                y\s
                 90:16-31(90:16-22,90:25-31)

                    @Traced
                    static double heldResult(double x, double y) {
                        double[] all = filled(x);
                        W[1] = y;
                        return all[0] * all[1];
                    }
                """;

        static final String REPEATED_RESULT = """
                SameArrays.java
                repeatedResult
                93
                x\s
                sum 96:22-23
                 98:37-42(98:37-38,98:41-42)
                sum 99:13-37(99:13-16,99:20-37(99:20-26,99:29-37))

                    @Traced
                    static double repeatedResult(double x) {
                        double[] all = {x};
                        double sum = 0;
                        for (int i = 0; i < 3; i++) {
                            double[] again = filled(x * i);
                            sum += all[0] * again[0];
                            all = filled(x);
                        }
                        return sum;
                    }
                """;

        static final String GIVEN_BACK = """
                SameArrays.java
                givenBack
                105
                x\s
                y\s
                 109:36-37
                 110:16-40(110:16-24(110:16-20,110:23-24),110:27-40(110:27-31,110:34-40))

                    @Traced
                    static double givenBack(double x, double y) {
                        same(W)[0] = x;
                        double[] own = {x, y};
                        either(W, own, x > y)[1] = 3;
                        return W[0] * y + W[1] * own[1];
                    }
                """;

        static final String WRITTEN_MEANWHILE = """
                SameArrays.java
                writtenMeanwhile
                113
                x\s
                y\s
                 115:16-54(115:16-32(115:16-28,115:31-32),115:35-54(115:35-50,115:53-54))

                    @Traced
                    static double writtenMeanwhile(double x, double y) {
                        return stored(W, x) * y + copied(W, W, y) * x;
                    }
                """;

        static final String ROWS = """
                SameArrays.java
                rows
                118
                x\s
                y\s
                swapped[1] 126:22-27(126:22-23,126:26-27)
                 128:16-57(128:16-38(128:16-26,128:29-38),128:41-57(128:41-50,128:53-57))

                    @Traced
                    static double rows(double x, double y) {
                        ROWS[0][0] = x;
                        ROWS[1][0] = y;
                        double[][] all = {ROWS[0], {y, x}, W};
                        double[] swapped = all[0];
                        all[0] = all[1];
                        all[1] = swapped;
                        swapped[1] = x * y;
                        copied(ROWS[1], all[2], y);
                        return ROWS[0][1] * all[1][0] + all[0][0] * W[0];
                    }
                """;

        static final String IN_OBJECTS = """
                SameArrays.java
                inObjects
                131
                x\s
                y\s
                 137:16-48(137:16-30(137:16-23,137:26-30),137:33-48(137:33-44,137:47-48))

                    @Traced
                    static double inObjects(double x, double y) {
                        Vec v = new Vec(W);
                        Vec again = new Vec(same(W));
                        W[0] = x;
                        v.set(1, y);
                        return v.at(0) * W[1] + again.at(1) * x;
                    }
                """;

        static final String BY_FUNCTIONS = """
                SameArrays.java
                byFunctions
                140
                x\s
                y\s
                W[0] 147:20-25(147:20-21,147:24-25)
                 151:27-32(151:27-28,151:31-32)
                 152:16-52(152:16-45(152:16-38,152:41-45),152:48-52)

                    @Traced
                    static double byFunctions(double x, double y) {
                        BiConsumer<double[], Double> set = (all, z) -> all[0] = z;
                        set.accept(W, x);
                        UnaryOperator<double[]> id = all -> all;
                        id.apply(W)[1] = y;
                        ToDoubleFunction<double[]> first = all -> {
                            W[0] = x * y;
                            return all[0];
                        };
                        Supplier<double[]> chosen = () -> x > 0 ? W : ROWS[0];
                        chosen.get()[1] = 2 * y;
                        return first.applyAsDouble(W) * W[1] + W[0];
                    }
                """;

        static final String BY_STEPS = """
                SameArrays.java
                bySteps
                155
                x\s
                y\s
                W[1] 158:16-17
                 160:16-37(160:16-30,160:33-37)

                    @Traced
                    static double bySteps(double x, double y) {
                        W[0] = x;
                        W[1] = 1;
                        Step step = SameArrays::euler;
                        return twice(step, y) * W[0];
                    }
                """;

        static final String KEPT_ELSEWHERE = """
                SameArrays.java
                keptElsewhere
                163
                x\s
                y\s
                 169:16-32(169:16-22,169:25-32)

                    @Traced
                    static double keptElsewhere(double x, double y) {
                        double[] all = {1, 2};
                        keep(all);
                        last[0] = x;
                        all[1] = y;
                        return all[0] * last[1];
                    }
                """;

        static final String COPIES = """
                SameArrays.java
                copies
                172
                x\s
                y\s
                longer[0] 178:9-23(178:9-18,178:22-23)
                last[0] 180:19-24(180:19-20,180:23-24)
                 181:16-52(181:16-42(181:16-30(181:16-20,181:23-30),181:33-42),181:45-52)

                    @Traced
                    static double copies(double x, double y) {
                        W[0] = x;
                        double[] copy = W.clone();
                        double[] longer = Arrays.copyOf(W, 3);
                        copy[0] = y;
                        longer[0] *= y;
                        last = copy.clone();
                        last[0] = 5 * x;
                        return W[0] * copy[0] + longer[0] + last[0];
                    }
                """;

        static final String CLEARED = """
                SameArrays.java
                cleared
                187
                x\s
                LINE[2] 190:19-24(190:19-20,190:23-24)
                 192:16-51(192:16-37(192:16-27(192:16-23,192:26-27),192:30-37),192:40-51(192:40-47,192:50-51))

                    @Traced
                    static double cleared(double x) {
                        LINE[0] = x;
                        LINE[2] = 2 * x;
                        System.arraycopy(ZEROS, 1, LINE, 0, 2);
                        return LINE[0] * 5 + LINE[1] + LINE[2] * x;
                    }
                """;

        static final String MOVED = """
                SameArrays.java
                moved
                195
                x\s
                LINE[1] 198:19-28(198:19-24(198:19-20,198:23-24),198:27-28)
                 200:16-41(200:16-27(200:16-23,200:26-27),200:30-41(200:30-37,200:40-41))

                    @Traced
                    static double moved(double x) {
                        LINE[0] = x;
                        LINE[1] = 3 * x * x;
                        System.arraycopy(LINE, 0, LINE, 1, 2);
                        return LINE[1] * 7 + LINE[2] * x;
                    }
                """;

        static final String TWICE = """
                SameArrays.java
                twice
                75
                h\s
                 77:16-66(77:16-36,77:39-66(77:39-55,77:58-66))

                    private static double twice(Step step, double h) {
                        double[] state = same(W);
                        return step.apply(state, h) + step.apply(W, h) * state[0];
                    }
                """;

        static final String EULER = """
                SameArrays.java
                euler
                69
                h\s
                state[0] 71:20-41(71:20-26,71:29-41(71:29-30,71:33-41))
                 72:16-33(72:16-24,72:27-33)

                    private static double euler(double[] state, double h) {
                        double before = state[0];
                        state[0] = before + h * state[1];
                        return state[0] - before;
                    }
                """;
    }
}
