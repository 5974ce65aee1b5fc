package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandle;
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
        "inTexts(double,double) memory reads",
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

    private static final Class<?> SHOWN_CLASS = PrivateMembers.type(LOOKUP, "good.SameArrays$Shown");

    private static final VarHandle MADE = PrivateMembers.field(LOOKUP, SHOWN_CLASS, "made", String.class);

    private static final VarHandle ROWS = PrivateMembers.staticField(
            LOOKUP, SameArrays.class, "ROWS", double[][].class);

    private static final VarHandle LAST = PrivateMembers.staticField(LOOKUP, SameArrays.class, "last", double[].class);

    private static final VarHandle LINE = PrivateMembers.staticField(LOOKUP, SameArrays.class, "LINE", double[].class);

    private static final VarHandle ZEROS = PrivateMembers.staticField(
            LOOKUP, SameArrays.class, "ZEROS", double[].class);

    private static final MethodHandle NEW_SHOWN = PrivateMembers.constructor(LOOKUP, SHOWN_CLASS);

    private SameArraysTraced() {
    }

    /**
     * The graph of {@link SameArrays#inTexts(double, double)}.
     */
    static Value inTexts(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.IN_TEXTS); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            memory.set(W(), 1, x); // SameArrays.java:92
            Object early = (memory.settle() ? newShown() : null); // SameArrays.java:93
            copied(memory.values(W()), memory.values(W()), y); // SameArrays.java:94
            swap(memory.values(W())); // SameArrays.java:95
            String text = "now " + (memory.settle() ? early : null)
                    + (memory.settle() ? String.valueOf(early) : null); // SameArrays.java:96
            String made = made((memory.settle() ? newShown() : null)); // SameArrays.java:97
            String wanted = "W[1] is " + y.data(); // SameArrays.java:98
            return text.equals("now " + wanted + wanted) && made.equals(wanted)
                    ? Nodes.at(x.times(y), scope, 3)
                    : x; // SameArrays.java:99
        }
    }

    /**
     * The graph of {@link SameArrays#writtenResult(double, double)}.
     */
    static Value writtenResult(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.WRITTEN_RESULT); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            filled(x)[1] = y; // SameArrays.java:110
            return Nodes.at(memory.get(W(), 0).times(memory.get(W(), 1)), scope, 3); // SameArrays.java:111
        }
    }

    /**
     * The graph of {@link SameArrays#heldResult(double, double)}.
     */
    static Value heldResult(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.HELD_RESULT); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Value[] all = filled(x); // SameArrays.java:116
            memory.set(W(), 1, y); // SameArrays.java:117
            return Nodes.at(all[0].times(all[1]), scope, 3); // SameArrays.java:118
        }
    }

    /**
     * The graph of {@link SameArrays#repeatedResult(double)}.
     */
    @SuppressWarnings("try")
    static Value repeatedResult(Value x) {
        try (Scope scope = Scope.enter(Sites.REPEATED_RESULT); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Value[] all = new Value[] {x}; // SameArrays.java:123
            Value sum = Nodes.at(Value.constant(0), scope, 2); // SameArrays.java:124
            for (int i = 0; i < 3; i++) { // SameArrays.java:125
                try (Scope pass = scope.enterPass("i", i)) {
                    Value[] again = filled(Nodes.at(Nodes.times(x, i, "i"), pass, 3)); // SameArrays.java:126
                    sum = Nodes.at(sum.plus(all[0].times(again[0])), pass, 4); // SameArrays.java:127
                    all = filled(x); // SameArrays.java:128
                }
            }
            return sum; // SameArrays.java:130
        }
    }

    /**
     * The graph of {@link SameArrays#givenBack(double, double)}.
     */
    static Value givenBack(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.GIVEN_BACK); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            same(memory.values(W()))[0] = x; // SameArrays.java:135
            Value[] own = new Value[] {x, y}; // SameArrays.java:136
            either(memory.values(W()), own, x.data() > y.data())[1] = Nodes.at(
                    Value.constant(3), scope, 3); // SameArrays.java:137
            return Nodes.at(
                    memory.get(W(), 0).times(y).plus(memory.get(W(), 1).times(own[1])),
                    scope, 4); // SameArrays.java:138
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
                    scope, 3); // SameArrays.java:143
        }
    }

    /**
     * The graph of {@link SameArrays#rows(double, double)}.
     */
    static Value rows(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.ROWS); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            memory.set(memory.settled(ROWS())[0], 0, x); // SameArrays.java:148
            memory.set(memory.settled(ROWS())[1], 0, y); // SameArrays.java:149
            double[][] all = new double[][] {
                    memory.settled(ROWS())[0], memory.plain(new Value[] {y, x}), W()
            }; // SameArrays.java:150
            double[] swapped = memory.settled(all)[0]; // SameArrays.java:151
            memory.settled(all)[0] = memory.settled(all)[1]; // SameArrays.java:152
            memory.settled(all)[1] = swapped; // SameArrays.java:153
            memory.set(swapped, 1, Nodes.at(x.times(y), scope, 3)); // SameArrays.java:154
            copied(
                    memory.values(memory.settled(ROWS())[1]), memory.values(memory.settled(all)[2]),
                    y); // SameArrays.java:155
            return Nodes.at(
                    memory.get(memory.settled(ROWS())[0], 1).times(memory.get(memory.settled(all)[1], 0))
                            .plus(memory.get(memory.settled(all)[0], 0).times(memory.get(W(), 0))),
                    scope, 4); // SameArrays.java:156
        }
    }

    /**
     * The graph of {@link SameArrays#inObjects(double, double)}.
     */
    static Value inObjects(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.IN_OBJECTS); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            SameArrays_VecTraced v = new SameArrays_VecTraced(memory.values(W())); // SameArrays.java:161
            SameArrays_VecTraced again = new SameArrays_VecTraced(same(memory.values(W()))); // SameArrays.java:162
            memory.set(W(), 0, x); // SameArrays.java:163
            v.set(1, y); // SameArrays.java:164
            return Nodes.at(
                    v.at(0).times(memory.get(W(), 1)).plus(again.at(1).times(x)), scope, 3); // SameArrays.java:165
        }
    }

    /**
     * The graph of {@link SameArrays#byFunctions(double, double)}.
     */
    static Value byFunctions(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.BY_FUNCTIONS); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            BiConsumer<Value[], Value> set = (all, z) -> all[0] = z; // SameArrays.java:170
            set.accept(memory.values(W()), x); // SameArrays.java:171
            UnaryOperator<Value[]> id = all -> all; // SameArrays.java:172
            id.apply(memory.values(W()))[1] = y; // SameArrays.java:173
            Function<Value[], Value> first = all -> {
                memory.set(W(), 0, Nodes.at(x.times(y), scope, 3)); // SameArrays.java:175
                return all[0]; // SameArrays.java:176
            }; // SameArrays.java:174
            Supplier<double[]> chosen = () -> x.data() > 0 ? W() : memory.settled(ROWS())[0]; // SameArrays.java:178
            memory.set(chosen.get(), 1, Nodes.at(Values.times(2, y), scope, 4)); // SameArrays.java:179
            return Nodes.at(
                    first.apply(memory.values(W())).times(memory.get(W(), 1)).plus(memory.get(W(), 0)),
                    scope, 5); // SameArrays.java:180
        }
    }

    /**
     * The graph of {@link SameArrays#bySteps(double, double)}.
     */
    static Value bySteps(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.BY_STEPS); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            memory.set(W(), 0, x); // SameArrays.java:185
            memory.set(W(), 1, Nodes.at(Value.constant(1), scope, 3)); // SameArrays.java:186
            SameArrays_StepTraced step = (z, u) -> euler(z, u); // SameArrays.java:187
            return Nodes.at(twice(step, y).times(memory.get(W(), 0)), scope, 4); // SameArrays.java:188
        }
    }

    /**
     * The graph of {@link SameArrays#keptElsewhere(double, double)}.
     */
    static Value keptElsewhere(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.KEPT_ELSEWHERE); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Value[] all = new Value[] {Value.constant(1), Value.constant(2)}; // SameArrays.java:193
            keep(all); // SameArrays.java:194
            memory.set(last(), 0, x); // SameArrays.java:195
            all[1] = y; // SameArrays.java:196
            return Nodes.at(all[0].times(memory.get(last(), 1)), scope, 3); // SameArrays.java:197
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
            memory.set(W(), 0, x); // SameArrays.java:202
            Value[] copy = memory.values(Objects.requireNonNull(W())).clone(); // SameArrays.java:203
            Value[] longer = Values.copyOf(memory.values(W()), 3); // SameArrays.java:204
            copy[0] = y; // SameArrays.java:205
            longer[0] = Nodes.at(longer[0].times(y), scope, 3); // SameArrays.java:206
            setLast(memory.plain(copy.clone())); // SameArrays.java:207
            memory.set(last(), 0, Nodes.at(Values.times(5, x), scope, 4)); // SameArrays.java:208
            return Nodes.at(
                    memory.get(W(), 0).times(copy[0]).plus(longer[0]).plus(memory.get(last(), 0)),
                    scope, 5); // SameArrays.java:209
        }
    }

    /**
     * The graph of {@link SameArrays#cleared(double)}.
     */
    static Value cleared(Value x) {
        Scope scope = Scope.of(Sites.CLEARED);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            memory.set(LINE(), 0, x); // SameArrays.java:217
            memory.set(LINE(), 2, Nodes.at(Values.times(2, x), scope, 2)); // SameArrays.java:218
            memory.copy(ZEROS(), 1, LINE(), 0, 2); // SameArrays.java:219
            return Nodes.at(
                    memory.get(LINE(), 0).times(5).plus(memory.get(LINE(), 1)).plus(memory.get(LINE(), 2).times(x)),
                    scope, 3); // SameArrays.java:220
        }
    }

    /**
     * The graph of {@link SameArrays#moved(double)}.
     */
    static Value moved(Value x) {
        Scope scope = Scope.of(Sites.MOVED);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            memory.set(LINE(), 0, x); // SameArrays.java:225
            memory.set(LINE(), 1, Nodes.at(Values.times(3, x).times(x), scope, 2)); // SameArrays.java:226
            memory.copy(memory.values(LINE()), 0, LINE(), 1, 2); // SameArrays.java:227
            return Nodes.at(
                    memory.get(LINE(), 1).times(7).plus(memory.get(LINE(), 2).times(x)),
                    scope, 3); // SameArrays.java:228
        }
    }

    /**
     * A new {@code Shown}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static Object newShown() {
        try (Memory memory = Memory.open()) {
            Object made = plainNewShown();
            rememberShown(made);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Shown}.
     */
    @SuppressWarnings("try")
    private static void rememberShown(Object self) {
        try (Memory memory = Memory.open()) {
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
     * The graph of {@link SameArrays#swap(double[])}, which a traced method calls.
     */
    private static void swap(Value[] all) {
        Value first = all[0]; // SameArrays.java:103
        all[0] = all[1]; // SameArrays.java:104
        all[1] = first; // SameArrays.java:105
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

    private static String made(Object self) {
        return (String) MADE.get(self);
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

    private static Object plainNewShown() {
        try {
            return (Object) NEW_SHOWN.invoke();
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static double[] setLast(double[] value) {
        LAST.set(value);
        return value;
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String IN_TEXTS = """
                SameArrays.java
                inTexts
                90
                x\s
                y\s
                 99:79-84(99:79-80,99:83-84)

                    @Traced
                    static double inTexts(double x, double y) {
                        W[1] = x;
                        Shown early = new Shown();
                        copied(W, W, y);
                        swap(W);
                        String text = "now " + early + String.valueOf(early);
                        String made = new Shown().made;
                        String wanted = "W[1] is " + y;
                        return text.equals("now " + wanted + wanted) && made.equals(wanted) ? x * y : x;
                    }
                """;

        static final String WRITTEN_RESULT = """
                SameArrays.java
                writtenResult
                108
                x\s
                y\s
                 111:16-27(111:16-20,111:23-27)

                    @Traced
                    static double writtenResult(double x, double y) {
                        filled(x)[1] = y;
                        return W[0] * W[1];
                    }
                """;

        static final String HELD_RESULT = """
                SameArrays.java
                heldResult
                114
                x\s
                y\s
                 118:16-31(118:16-22,118:25-31)

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
                121
                x\s
                sum 124:22-23
                 126:37-42(126:37-38,126:41-42)
                sum 127:13-37(127:13-16,127:20-37(127:20-26,127:29-37))

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
                133
                x\s
                y\s
                 137:36-37
                 138:16-40(138:16-24(138:16-20,138:23-24),138:27-40(138:27-31,138:34-40))

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
                141
                x\s
                y\s
                 143:16-54(143:16-32(143:16-28,143:31-32),143:35-54(143:35-50,143:53-54))

                    @Traced
                    static double writtenMeanwhile(double x, double y) {
                        return stored(W, x) * y + copied(W, W, y) * x;
                    }
                """;

        static final String ROWS = """
                SameArrays.java
                rows
                146
                x\s
                y\s
                swapped[1] 154:22-27(154:22-23,154:26-27)
                 156:16-57(156:16-38(156:16-26,156:29-38),156:41-57(156:41-50,156:53-57))

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
                159
                x\s
                y\s
                 165:16-48(165:16-30(165:16-23,165:26-30),165:33-48(165:33-44,165:47-48))

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
                168
                x\s
                y\s
                W[0] 175:20-25(175:20-21,175:24-25)
                 179:27-32(179:27-28,179:31-32)
                 180:16-52(180:16-45(180:16-38,180:41-45),180:48-52)

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
                183
                x\s
                y\s
                W[1] 186:16-17
                 188:16-37(188:16-30,188:33-37)

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
                191
                x\s
                y\s
                 197:16-32(197:16-22,197:25-32)

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
                200
                x\s
                y\s
                longer[0] 206:9-23(206:9-18,206:22-23)
                last[0] 208:19-24(208:19-20,208:23-24)
                 209:16-52(209:16-42(209:16-30(209:16-20,209:23-30),209:33-42),209:45-52)

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
                215
                x\s
                LINE[2] 218:19-24(218:19-20,218:23-24)
                 220:16-51(220:16-37(220:16-27(220:16-23,220:26-27),220:30-37),220:40-51(220:40-47,220:50-51))

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
                223
                x\s
                LINE[1] 226:19-28(226:19-24(226:19-20,226:23-24),226:27-28)
                 228:16-41(228:16-27(228:16-23,228:26-27),228:30-41(228:30-37,228:40-41))

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
