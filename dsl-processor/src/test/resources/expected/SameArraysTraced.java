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
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
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
        "inTexts(double,double) memory reads elsewhere",
        "writtenResult(double,double) memory reads elsewhere",
        "heldResult(double,double) memory reads elsewhere",
        "repeatedResult(double) memory reads elsewhere",
        "givenBack(double,double) memory reads elsewhere",
        "writtenMeanwhile(double,double) memory reads elsewhere",
        "rows(double,double) memory reads elsewhere",
        "inObjects(double,double) memory reads elsewhere",
        "byFunctions(double,double) memory reads elsewhere",
        "bySteps(double,double) memory reads elsewhere",
        "keptElsewhere(double,double) memory reads elsewhere",
        "copies(double,double) memory reads elsewhere",
        "cleared(double) memory reads elsewhere",
        "moved(double) memory reads elsewhere",
        "asObjects(double) memory reads elsewhere",
        "rowsReplaced(double,double) memory reads elsewhere",
        "passedAsObjects(double) memory reads elsewhere",
        "fromLibrary(double) memory reads elsewhere"
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

    private static final MethodHandle TWICE = PrivateMembers.staticMethod(
            LOOKUP, SameArrays.class, "twice", Iterator.class);

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
            memory.set(W(), 1, x); // SameArrays.java:97
            Object early = (memory.settle() ? newShown() : null); // SameArrays.java:98
            copied(memory.values(W()), memory.values(W()), y); // SameArrays.java:99
            swap(memory.values(W())); // SameArrays.java:100
            String text = "now " + (memory.settle() ? early : null)
                    + (memory.settle() ? String.valueOf(early) : null); // SameArrays.java:101
            String made = made((memory.settle() ? newShown() : null)); // SameArrays.java:102
            String wanted = "W[1] is " + y.data(); // SameArrays.java:103
            return text.equals("now " + wanted + wanted) && made.equals(wanted)
                    ? Nodes.at(x.times(y), scope, 3)
                    : x; // SameArrays.java:104
        }
    }

    /**
     * The graph of {@link SameArrays#writtenResult(double, double)}.
     */
    static Value writtenResult(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.WRITTEN_RESULT); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            filled(x)[1] = y; // SameArrays.java:115
            return Nodes.at(memory.get(W(), 0).times(memory.get(W(), 1)), scope, 3); // SameArrays.java:116
        }
    }

    /**
     * The graph of {@link SameArrays#heldResult(double, double)}.
     */
    static Value heldResult(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.HELD_RESULT); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Value[] all = filled(x); // SameArrays.java:121
            memory.set(W(), 1, y); // SameArrays.java:122
            return Nodes.at(all[0].times(all[1]), scope, 3); // SameArrays.java:123
        }
    }

    /**
     * The graph of {@link SameArrays#repeatedResult(double)}.
     */
    @SuppressWarnings("try")
    static Value repeatedResult(Value x) {
        try (Scope scope = Scope.enter(Sites.REPEATED_RESULT); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Value[] all = new Value[] {x}; // SameArrays.java:128
            Value sum = Nodes.at(Value.constant(0), scope, 2); // SameArrays.java:129
            for (int i = 0; i < 3; i++) { // SameArrays.java:130
                try (Scope pass = scope.enterPass("i", i)) {
                    Value[] again = filled(Nodes.at(Nodes.times(x, i, "i"), pass, 3)); // SameArrays.java:131
                    sum = Nodes.at(sum.plus(all[0].times(again[0])), pass, 4); // SameArrays.java:132
                    all = filled(x); // SameArrays.java:133
                }
            }
            return sum; // SameArrays.java:135
        }
    }

    /**
     * The graph of {@link SameArrays#givenBack(double, double)}.
     */
    static Value givenBack(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.GIVEN_BACK); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            same(memory.values(W()))[0] = x; // SameArrays.java:140
            Value[] own = new Value[] {x, y}; // SameArrays.java:141
            either(memory.values(W()), own, x.data() > y.data())[1] = Nodes.at(
                    Value.constant(3), scope, 3); // SameArrays.java:142
            return Nodes.at(
                    memory.get(W(), 0).times(y).plus(memory.get(W(), 1).times(own[1])),
                    scope, 4); // SameArrays.java:143
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
                    scope, 3); // SameArrays.java:148
        }
    }

    /**
     * The graph of {@link SameArrays#rows(double, double)}.
     */
    static Value rows(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.ROWS); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            memory.set(memory.settled(ROWS())[0], 0, x); // SameArrays.java:153
            memory.set(memory.settled(ROWS())[1], 0, y); // SameArrays.java:154
            double[][] all = new double[][] {
                    memory.settled(ROWS())[0], memory.plain(new Value[] {y, x}), W()
            }; // SameArrays.java:155
            double[] swapped = memory.settled(all)[0]; // SameArrays.java:156
            memory.put(all, 0, memory.settled(all)[1]); // SameArrays.java:157
            memory.put(all, 1, swapped); // SameArrays.java:158
            memory.set(swapped, 1, Nodes.at(x.times(y), scope, 3)); // SameArrays.java:159
            copied(
                    memory.values(memory.settled(ROWS())[1]), memory.values(memory.settled(all)[2]),
                    y); // SameArrays.java:160
            return Nodes.at(
                    memory.get(memory.settled(ROWS())[0], 1).times(memory.get(memory.settled(all)[1], 0))
                            .plus(memory.get(memory.settled(all)[0], 0).times(memory.get(W(), 0))),
                    scope, 4); // SameArrays.java:161
        }
    }

    /**
     * The graph of {@link SameArrays#inObjects(double, double)}.
     */
    static Value inObjects(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.IN_OBJECTS); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            SameArrays_VecTraced v = new SameArrays_VecTraced(memory.values(W())); // SameArrays.java:166
            SameArrays_VecTraced again = new SameArrays_VecTraced(same(memory.values(W()))); // SameArrays.java:167
            memory.set(W(), 0, x); // SameArrays.java:168
            v.set(1, y); // SameArrays.java:169
            return Nodes.at(
                    v.at(0).times(memory.get(W(), 1)).plus(again.at(1).times(x)), scope, 3); // SameArrays.java:170
        }
    }

    /**
     * The graph of {@link SameArrays#byFunctions(double, double)}.
     */
    static Value byFunctions(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.BY_FUNCTIONS); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            BiConsumer<Value[], Value> set = (all, z) -> all[0] = Nodes.unboxed(z); // SameArrays.java:175
            set.accept(memory.values(W()), x); // SameArrays.java:176
            UnaryOperator<Value[]> id = all -> all; // SameArrays.java:177
            id.apply(memory.values(W()))[1] = y; // SameArrays.java:178
            Function<Value[], Value> first = all -> {
                memory.set(W(), 0, Nodes.at(x.times(y), scope, 3)); // SameArrays.java:180
                return all[0]; // SameArrays.java:181
            }; // SameArrays.java:179
            Supplier<double[]> chosen = () -> x.data() > 0 ? W() : memory.settled(ROWS())[0]; // SameArrays.java:183
            memory.set(chosen.get(), 1, Nodes.at(Values.times(2, y), scope, 4)); // SameArrays.java:184
            return Nodes.at(
                    first.apply(memory.values(W())).times(memory.get(W(), 1)).plus(memory.get(W(), 0)),
                    scope, 5); // SameArrays.java:185
        }
    }

    /**
     * The graph of {@link SameArrays#bySteps(double, double)}.
     */
    static Value bySteps(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.BY_STEPS); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            memory.set(W(), 0, x); // SameArrays.java:190
            memory.set(W(), 1, Nodes.at(Value.constant(1), scope, 3)); // SameArrays.java:191
            SameArrays_StepTraced step = (z, u) -> euler(z, u); // SameArrays.java:192
            return Nodes.at(twice(step, y).times(memory.get(W(), 0)), scope, 4); // SameArrays.java:193
        }
    }

    /**
     * The graph of {@link SameArrays#keptElsewhere(double, double)}.
     */
    static Value keptElsewhere(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.KEPT_ELSEWHERE); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Value[] all = new Value[] {Value.constant(1), Value.constant(2)}; // SameArrays.java:198
            keep(all); // SameArrays.java:199
            memory.set(last(), 0, x); // SameArrays.java:200
            all[1] = y; // SameArrays.java:201
            return Nodes.at(all[0].times(memory.get(last(), 1)), scope, 3); // SameArrays.java:202
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
            memory.set(W(), 0, x); // SameArrays.java:207
            Value[] copy = memory.values(Objects.requireNonNull(W())).clone(); // SameArrays.java:208
            Value[] longer = Values.copyOf(memory.values(W()), 3); // SameArrays.java:209
            copy[0] = y; // SameArrays.java:210
            longer[0] = Nodes.at(longer[0].times(y), scope, 3); // SameArrays.java:211
            setLast(memory.plain(copy.clone())); // SameArrays.java:212
            memory.set(last(), 0, Nodes.at(Values.times(5, x), scope, 4)); // SameArrays.java:213
            return Nodes.at(
                    memory.get(W(), 0).times(copy[0]).plus(longer[0]).plus(memory.get(last(), 0)),
                    scope, 5); // SameArrays.java:214
        }
    }

    /**
     * The graph of {@link SameArrays#cleared(double)}.
     */
    static Value cleared(Value x) {
        Scope scope = Scope.of(Sites.CLEARED);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            memory.set(LINE(), 0, x); // SameArrays.java:222
            memory.set(LINE(), 2, Nodes.at(Values.times(2, x), scope, 2)); // SameArrays.java:223
            memory.copy(ZEROS(), 1, LINE(), 0, 2); // SameArrays.java:224
            return Nodes.at(
                    memory.get(LINE(), 0).times(5).plus(memory.get(LINE(), 1)).plus(memory.get(LINE(), 2).times(x)),
                    scope, 3); // SameArrays.java:225
        }
    }

    /**
     * The graph of {@link SameArrays#moved(double)}.
     */
    static Value moved(Value x) {
        Scope scope = Scope.of(Sites.MOVED);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            memory.set(LINE(), 0, x); // SameArrays.java:230
            memory.set(LINE(), 1, Nodes.at(Values.times(3, x).times(x), scope, 2)); // SameArrays.java:231
            memory.copy(memory.values(LINE()), 0, LINE(), 1, 2); // SameArrays.java:232
            return Nodes.at(
                    memory.get(LINE(), 1).times(7).plus(memory.get(LINE(), 2).times(x)),
                    scope, 3); // SameArrays.java:233
        }
    }

    /**
     * The graph of {@link SameArrays#asObjects(double)}.
     */
    static Value asObjects(Value x) {
        Scope scope = Scope.of(Sites.AS_OBJECTS);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Object known = W(); // SameArrays.java:239
            Value sum = Nodes.at(Value.constant(0), scope, 2); // SameArrays.java:240
            if (known instanceof double[] w) { // SameArrays.java:241
                memory.set(W(), 0, Nodes.at(x.times(x), scope, 3)); // SameArrays.java:242
                sum = Nodes.at(sum.plus(memory.get(w, 0)), scope, 4); // SameArrays.java:243
            }
            for (Object row : memory.settled(ROWS())) { // SameArrays.java:245
                if (row instanceof double[] r) { // SameArrays.java:246
                    memory.set(r, 0, Nodes.at(sum.times(x), scope, 5)); // SameArrays.java:247
                }
                sum = Nodes.at(
                        sum.plus(row == memory.settled(ROWS())[1]
                                ? memory.values(Objects.requireNonNull(((double[]) row))).clone()[0]
                                : Value.constant(1)),
                        scope, 6); // SameArrays.java:249
            }
            return Nodes.at(sum.plus(memory.get(memory.settled(ROWS())[0], 0)), scope, 7); // SameArrays.java:251
        }
    }

    /**
     * The graph of {@link SameArrays#rowsReplaced(double, double)}.
     */
    static Value rowsReplaced(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.ROWS_REPLACED); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Value[][] named = table(memory.values(ROWS())); // SameArrays.java:265
            double[] first = memory.settled(ROWS())[0]; // SameArrays.java:266
            memory.set(first, 0, Nodes.at(x.times(y), scope, 3)); // SameArrays.java:267
            memory.put(ROWS(), 1, first); // SameArrays.java:268
            Value sum = Nodes.at(named[1][0].times(x), scope, 4); // SameArrays.java:269
            memory.put(ROWS(), 1, memory.plain(new Value[] {x, y})); // SameArrays.java:270
            sum = Nodes.at(sum.plus(named[1][0].times(named[1][1])), scope, 5); // SameArrays.java:271
            replaced(new Value[] {y, x}); // SameArrays.java:272
            sum = Nodes.at(sum.plus(named[0][0]), scope, 6); // SameArrays.java:273
            memory.fill(ROWS(), memory.settled(ROWS())[1]); // SameArrays.java:274
            sum = Nodes.at(sum.plus(named[0][1].times(x)), scope, 7); // SameArrays.java:275
            memory.copy(new double[][] {memory.plain(new Value[] {y, x})}, 0, ROWS(), 1, 1); // SameArrays.java:276
            memory.put(ROWS(), 0, first); // SameArrays.java:277
            return Nodes.at(sum.plus(named[1][0].times(named[0][0])), scope, 8); // SameArrays.java:278
        }
    }

    /**
     * The graph of {@link SameArrays#passedAsObjects(double)}.
     */
    static Value passedAsObjects(Value x) {
        try (Scope scope = Scope.enter(Sites.PASSED_AS_OBJECTS); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            memory.set(W(), 0, Nodes.at(x.times(x), scope, 2)); // SameArrays.java:296
            Object all = W(); // SameArrays.java:297
            Object[] several = new Object[] {W()}; // SameArrays.java:298
            return Nodes.at(first(all).times(firstIf(several[0])).plus(firstOf(all)), scope, 3); // SameArrays.java:299
        }
    }

    /**
     * The graph of {@link SameArrays#fromLibrary(double)}.
     */
    static Value fromLibrary(Value x) {
        Scope scope = Scope.of(Sites.FROM_LIBRARY);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            double[] chosen = (memory.settle()
                    ? (memory.settle() ? Optional.of(1).map(i -> W()) : null).get()
                    : null); // SameArrays.java:322
            double[] row = IntStream.range(0, 2).mapToObj(i -> memory.settled(ROWS())[i]).toList()
                    .get(1); // SameArrays.java:323
            Map<String, double[]> all = new HashMap<>(); // SameArrays.java:324
            double[] computed = all.computeIfAbsent("w", name -> W()); // SameArrays.java:325
            memory.set(W(), 0, Nodes.at(x.times(x), scope, 2)); // SameArrays.java:326
            memory.set(memory.settled(ROWS())[1], 0, x); // SameArrays.java:327
            Value sum = Nodes.at(
                    memory.get(chosen, 0).times(memory.get(row, 0)).plus(memory.get(computed, 0))
                            .plus(memory.get(all.get("w"), 0)),
                    scope, 3); // SameArrays.java:328
            for (
                    Iterator<double[]> each = (memory.settle() ? plainTwice() : null);
                    each.hasNext();) { // SameArrays.java:329
                sum = Nodes.at(sum.plus(memory.get(each.next(), 0)), scope, 4); // SameArrays.java:330
            }
            return sum; // SameArrays.java:332
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
        Nodes.elements(from, "from");
        Nodes.elements(to, "to");
        Nodes.argument(x, "x");
        to[0] = x; // SameArrays.java:66
        return from[0]; // SameArrays.java:67
    }

    /**
     * The graph of {@link SameArrays#swap(double[])}, which a traced method calls.
     */
    private static void swap(Value[] all) {
        Nodes.elements(all, "all");
        Value first = all[0]; // SameArrays.java:108
        all[0] = all[1]; // SameArrays.java:109
        all[1] = first; // SameArrays.java:110
    }

    /**
     * The graph of {@link SameArrays#filled(double)}, which a traced method calls.
     */
    private static Value[] filled(Value x) {
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, "x");
            memory.set(W(), 0, x); // SameArrays.java:48
            return memory.values(W()); // SameArrays.java:49
        }
    }

    /**
     * The graph of {@link SameArrays#same(double[])}, which a traced method calls.
     */
    private static Value[] same(Value[] all) {
        Nodes.elements(all, "all");
        return all; // SameArrays.java:53
    }

    /**
     * The graph of {@link SameArrays#either(double[], double[], boolean)}, which a traced method calls.
     */
    private static Value[] either(Value[] one, Value[] other, boolean first) {
        Nodes.elements(one, "one");
        Nodes.elements(other, "other");
        return first ? one : other; // SameArrays.java:57
    }

    /**
     * The graph of {@link SameArrays#stored(double[], double)}, which a traced method calls.
     */
    private static Value stored(Value[] all, Value x) {
        try (Memory memory = Memory.open()) {
            Nodes.elements(all, "all");
            Nodes.argument(x, "x");
            memory.set(W(), 0, x); // SameArrays.java:61
            return all[0]; // SameArrays.java:62
        }
    }

    /**
     * The graph of {@link SameArrays#twice(SameArrays.Step, double)}, which a traced method calls.
     */
    private static Value twice(SameArrays_StepTraced step, Value h) {
        try (Scope scope = Scope.enter(Sites.TWICE); Memory memory = Memory.open()) {
            Nodes.argument(h, scope, 1);
            Value[] state = same(memory.values(W())); // SameArrays.java:81
            return Nodes.at(
                    step.apply(state, h).plus(step.apply(memory.values(W()), h).times(state[0])),
                    scope, 2); // SameArrays.java:82
        }
    }

    /**
     * The graph of {@link SameArrays#table(double[][])}, which a traced method calls.
     */
    private static Value[][] table(Value[][] all) {
        Nodes.elements(all, "all");
        return all; // SameArrays.java:255
    }

    /**
     * The graph of {@link SameArrays#replaced(double[])}, which a traced method calls.
     */
    private static void replaced(Value[] row) {
        try (Memory memory = Memory.open()) {
            Nodes.elements(row, "row");
            memory.put(ROWS(), 0, memory.plain(row)); // SameArrays.java:259
        }
    }

    /**
     * The graph of {@link SameArrays#first(Object)}, which a traced method calls.
     */
    private static Value first(Object all) {
        try (Memory memory = Memory.open()) {
            return memory.get(((double[]) all), 0); // SameArrays.java:282
        }
    }

    /**
     * The graph of {@link SameArrays#firstIf(Object)}, which a traced method calls.
     */
    private static Value firstIf(Object all) {
        Scope scope = Scope.of(Sites.FIRST_IF);
        try (Memory memory = Memory.open()) {
            return all instanceof double[] w
                    ? memory.get(w, 0)
                    : Nodes.at(Value.constant(0), scope, 1); // SameArrays.java:286
        }
    }

    /**
     * The graph of {@link SameArrays#firstOf(Object)}, which a traced method calls.
     */
    @SuppressWarnings("try")
    private static <T> Value firstOf(T all) {
        try (Scope scope = Scope.enter(Sites.FIRST_OF); Memory memory = Memory.open()) {
            return first(all); // SameArrays.java:290
        }
    }

    /**
     * The graph of {@link SameArrays#keep(double[])}, which a traced method calls.
     */
    private static void keep(Value[] all) {
        try (Memory memory = Memory.open()) {
            Nodes.elements(all, "all");
            setLast(memory.plain(all)); // SameArrays.java:71
        }
    }

    /**
     * The graph of {@link SameArrays#euler(double[], double)}, which a traced method calls.
     */
    private static Value euler(Value[] state, Value h) {
        Scope scope = Scope.of(Sites.EULER);
        Nodes.elements(state, scope, 1);
        Nodes.argument(h, scope, 2);
        Value before = state[0]; // SameArrays.java:75
        state[0] = Nodes.at(before.plus(h.times(state[1])), scope, 3); // SameArrays.java:76
        return Nodes.at(state[0].minus(before), scope, 4); // SameArrays.java:77
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

    @SuppressWarnings("unchecked")
    private static Iterator<double[]> plainTwice() {
        try {
            return (Iterator<double[]>) TWICE.invoke();
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
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
                95
                x\s
                y\s
                return 104:79-84(104:79-80,104:83-84)

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
                113
                x\s
                y\s
                return 116:16-27(116:16-20,116:23-27)

                    @Traced
                    static double writtenResult(double x, double y) {
                        filled(x)[1] = y;
                        return W[0] * W[1];
                    }
                """;

        static final String HELD_RESULT = """
                SameArrays.java
                heldResult
                119
                x\s
                y\s
                return 123:16-31(123:16-22,123:25-31)

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
                126
                x\s
                sum 129:22-23
                 131:37-42(131:37-38,131:41-42)
                sum 132:13-37(132:13-16,132:20-37(132:20-26,132:29-37))

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
                138
                x\s
                y\s
                 142:36-37
                return 143:16-40(143:16-24(143:16-20,143:23-24),143:27-40(143:27-31,143:34-40))

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
                146
                x\s
                y\s
                return 148:16-54(148:16-32(148:16-28,148:31-32),148:35-54(148:35-50,148:53-54))

                    @Traced
                    static double writtenMeanwhile(double x, double y) {
                        return stored(W, x) * y + copied(W, W, y) * x;
                    }
                """;

        static final String ROWS = """
                SameArrays.java
                rows
                151
                x\s
                y\s
                swapped[1] 159:22-27(159:22-23,159:26-27)
                return 161:16-57(161:16-38(161:16-26,161:29-38),161:41-57(161:41-50,161:53-57))

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
                164
                x\s
                y\s
                return 170:16-48(170:16-30(170:16-23,170:26-30),170:33-48(170:33-44,170:47-48))

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
                173
                x\s
                y\s
                W[0] 180:20-25(180:20-21,180:24-25)
                 184:27-32(184:27-28,184:31-32)
                return 185:16-52(185:16-45(185:16-38,185:41-45),185:48-52)

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
                188
                x\s
                y\s
                W[1] 191:16-17
                return 193:16-37(193:16-30,193:33-37)

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
                196
                x\s
                y\s
                return 202:16-32(202:16-22,202:25-32)

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
                205
                x\s
                y\s
                longer[0] 211:9-23(211:9-18,211:22-23)
                last[0] 213:19-24(213:19-20,213:23-24)
                return 214:16-52(214:16-42(214:16-30(214:16-20,214:23-30),214:33-42),214:45-52)

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
                220
                x\s
                LINE[2] 223:19-24(223:19-20,223:23-24)
                return 225:16-51(225:16-37(225:16-27(225:16-23,225:26-27),225:30-37),225:40-51(225:40-47,225:50-51))

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
                228
                x\s
                LINE[1] 231:19-28(231:19-24(231:19-20,231:23-24),231:27-28)
                return 233:16-41(233:16-27(233:16-23,233:26-27),233:30-41(233:30-37,233:40-41))

                    @Traced
                    static double moved(double x) {
                        LINE[0] = x;
                        LINE[1] = 3 * x * x;
                        System.arraycopy(LINE, 0, LINE, 1, 2);
                        return LINE[1] * 7 + LINE[2] * x;
                    }
                """;

        static final String AS_OBJECTS = """
                SameArrays.java
                asObjects
                237
                x\s
                sum 240:22-23
                W[0] 242:20-25(242:20-21,242:24-25)
                sum 243:13-24(243:13-16,243:20-24)
                r[0] 247:24-31(247:24-27,247:30-31)
                sum 249:13-68(249:13-16,249:20-68)
                return 251:16-32(251:16-19,251:22-32)

                    @Traced
                    static double asObjects(double x) {
                        Object known = W;
                        double sum = 0;
                        if (known instanceof double[] w) {
                            W[0] = x * x;
                            sum += w[0];
                        }
                        for (Object row : ROWS) {
                            if (row instanceof double[] r) {
                                r[0] = sum * x;
                            }
                            sum += row == ROWS[1] ? ((double[]) row).clone()[0] : 1;
                        }
                        return sum + ROWS[0][0];
                    }
                """;

        static final String ROWS_REPLACED = """
                SameArrays.java
                rowsReplaced
                263
                x\s
                y\s
                first[0] 267:20-25(267:20-21,267:24-25)
                sum 269:22-37(269:22-33,269:36-37)
                sum 271:9-41(271:9-12,271:16-41(271:16-27,271:30-41))
                sum 273:9-27(273:9-12,273:16-27)
                sum 275:9-31(275:9-12,275:16-31(275:16-27,275:30-31))
                return 278:16-47(278:16-19,278:22-47(278:22-33,278:36-47))

                    @Traced
                    static double rowsReplaced(double x, double y) {
                        double[][] named = table(ROWS);
                        double[] first = ROWS[0];
                        first[0] = x * y;
                        ROWS[1] = first;
                        double sum = named[1][0] * x;
                        ROWS[1] = new double[] {x, y};
                        sum += named[1][0] * named[1][1];
                        replaced(new double[] {y, x});
                        sum += named[0][0];
                        Arrays.fill(ROWS, ROWS[1]);
                        sum += named[0][1] * x;
                        System.arraycopy(new double[][] {{y, x}}, 0, ROWS, 1, 1);
                        ROWS[0] = first;
                        return sum + named[1][0] * named[0][0];
                    }
                """;

        static final String PASSED_AS_OBJECTS = """
                SameArrays.java
                passedAsObjects
                294
                x\s
                W[0] 296:16-21(296:16-17,296:20-21)
                return 299:16-63(299:16-48(299:16-26,299:29-48),299:51-63)

                    @Traced
                    static double passedAsObjects(double x) {
                        W[0] = x * x;
                        Object all = W;
                        Object[] several = {W};
                        return first(all) * firstIf(several[0]) + firstOf(all);
                    }
                """;

        static final String FROM_LIBRARY = """
                SameArrays.java
                fromLibrary
                320
                x\s
                W[0] 326:16-21(326:16-17,326:20-21)
                sum 328:22-72(328:22-54(328:22-40(328:22-31,328:34-40),328:43-54),328:57-72)
                sum 330:13-34(330:13-16,330:20-34)

                    @Traced
                    static double fromLibrary(double x) {
                        double[] chosen = Optional.of(1).map(i -> W).get();
                        double[] row = IntStream.range(0, 2).mapToObj(i -> ROWS[i]).toList().get(1);
                        Map<String, double[]> all = new HashMap<>();
                        double[] computed = all.computeIfAbsent("w", name -> W);
                        W[0] = x * x;
                        ROWS[1][0] = x;
                        double sum = chosen[0] * row[0] + computed[0] + all.get("w")[0];
                        for (Iterator<double[]> each = twice(); each.hasNext(); ) {
                            sum += each.next()[0];
                        }
                        return sum;
                    }
                """;

        static final String TWICE = """
                SameArrays.java
                twice
                80
                h\s
                return 82:16-66(82:16-36,82:39-66(82:39-55,82:58-66))

                    private static double twice(Step step, double h) {
                        double[] state = same(W);
                        return step.apply(state, h) + step.apply(W, h) * state[0];
                    }
                """;

        static final String FIRST_IF = """
                SameArrays.java
                firstIf
                285
                return 286:51-52

                    private static double firstIf(Object all) {
                        return all instanceof double[] w ? w[0] : 0;
                    }
                """;

        static final String FIRST_OF = """
                SameArrays.java
                firstOf
                289

                    private static <T> double firstOf(T all) {
                        return first(all);
                    }
                """;

        static final String EULER = """
                SameArrays.java
                euler
                74
                state\s
                h\s
                state[0] 76:20-41(76:20-26,76:29-41(76:29-30,76:33-41))
                return 77:16-33(77:16-24,77:27-33)

                    private static double euler(double[] state, double h) {
                        double before = state[0];
                        state[0] = before + h * state[1];
                        return state[0] - before;
                    }
                """;
    }
}
