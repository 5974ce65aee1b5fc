package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntFunction;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link ArrayFields}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field state",
        "field matrix",
        "field last",
        "field total",
        "field count",
        "field work",
        "step(double) memory reads elsewhere",
        "through(double) memory reads",
        "replaced(double) memory reads",
        "copied() memory reads",
        "reads(double) memory reads",
        "lent(double,int) memory reads",
        "sorted(double,double) memory reads",
        "computed(double) memory reads",
        "hidden(double,double) memory reads elsewhere"
})
final class ArrayFieldsTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle CALLS = PrivateMembers.field(LOOKUP, ArrayFields.class, "calls", int.class);

    private static final VarHandle SMALL = PrivateMembers.field(LOOKUP, ArrayFields.class, "small", byte.class);

    private static final VarHandle TEXT = PrivateMembers.field(LOOKUP, ArrayFields.class, "text", String.class);

    private static final VarHandle LAST = PrivateMembers.field(LOOKUP, ArrayFields.class, "last", double.class);

    private static final VarHandle STATE = PrivateMembers.field(LOOKUP, ArrayFields.class, "state", double[].class);

    private static final Overrides STEP = Overrides.of(LOOKUP, ArrayFields.class, "step", double.class);

    private static final Overrides THROUGH = Overrides.of(LOOKUP, ArrayFields.class, "through", double.class);

    private static final Overrides REPLACED = Overrides.of(LOOKUP, ArrayFields.class, "replaced", double.class);

    private static final Overrides COPIED = Overrides.of(LOOKUP, ArrayFields.class, "copied");

    private static final Overrides READS = Overrides.of(LOOKUP, ArrayFields.class, "reads", double.class);

    private static final VarHandle WORK = PrivateMembers.field(LOOKUP, ArrayFields.class, "work", double[].class);

    private static final Overrides LENT = Overrides.of(LOOKUP, ArrayFields.class, "lent", double.class, int.class);

    private static final Overrides SORTED = Overrides.of(
            LOOKUP, ArrayFields.class, "sorted", double.class, double.class);

    private static final Overrides COMPUTED = Overrides.of(LOOKUP, ArrayFields.class, "computed", double.class);

    private static final Overrides BASE = Overrides.of(LOOKUP, ArrayFields.Raised.class, "base");

    private ArrayFieldsTraced() {
    }

    /**
     * The graph of {@link ArrayFields#step(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value step(ArrayFields self, Value x) {
        if (STEP.isOverriddenIn(self)) {
            return STEP.call(self, x);
        }
        return stepOfArrayFields(self, x);
    }

    /**
     * The graph of {@link ArrayFields#step(double)} itself, overridden or not.
     */
    static Value stepOfArrayFields(ArrayFields self, Value x) {
        Scope scope = Scope.of(Sites.STEP);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            setCalls(self, calls(self) + 1); // ArrayFields.java:19
            setSmall(self, (byte) (small(self) + 7)); // ArrayFields.java:20
            setSmall(self, (byte) (small(self) + 1)); // ArrayFields.java:21
            setSmall(self, (byte) 5); // ArrayFields.java:22
            setText(self, text(self) + (calls(self))); // ArrayFields.java:23
            int before = Nodes.before(calls(self), setCalls(self, calls(self) + 1))
                    + (setCalls(self, calls(self) + 2)); // ArrayFields.java:24
            setLast(
                    self,
                    memory.put(
                            self, "last",
                            Nodes.at(x.times(memory.get(state(self), 0)), scope, 2))); // ArrayFields.java:25
            memory.set(
                    state(self), 0,
                    Nodes.at(memory.get(self, "last", last(self)).plus(x), scope, 3)); // ArrayFields.java:26
            memory.set(
                    state(self), 1,
                    Nodes.at(
                            memory.get(state(self), 1).plus(memory.get(self, "last", last(self))),
                            scope, 4)); // ArrayFields.java:27
            self.total = memory.put(
                    self, "total",
                    Nodes.at(memory.get(self, "total", self.total).times(x), scope, 5)); // ArrayFields.java:28
            self.total = memory.put(
                    self, "total",
                    Nodes.at(memory.get(self, "total", self.total).plus(1), scope, 6)); // ArrayFields.java:29
            ArrayFields.count = memory.put(
                    ArrayFields.class, "count", memory.get(self, "total", self.total)); // ArrayFields.java:30
            ArrayFields.count = memory.put(
                    ArrayFields.class, "count",
                    Nodes.at(
                            memory.get(ArrayFields.class, "count", ArrayFields.count).plus(1),
                            scope, 7)); // ArrayFields.java:31
            return Nodes.at(
                    Nodes.plus(
                            Nodes.plus(
                                    Nodes.plus(
                                            Nodes.plus(
                                                memory.get(self, "last", last(self))
                                                .plus(memory.get(state(self), 0).times(memory.get(state(self), 1)))
                                                .plus(memory.get(self, "total", self.total))
                                                .plus(memory.get(ArrayFields.class, "count", ArrayFields.count)),
                                                before, "before"),
                                            calls(self), "calls"),
                                    small(self), "small"),
                            text(self).length(), "text.length()"),
                    scope, 8); // ArrayFields.java:32
        }
    }

    /**
     * The graph of {@link ArrayFields#through(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value through(ArrayFields self, Value x) {
        if (THROUGH.isOverriddenIn(self)) {
            return THROUGH.call(self, x);
        }
        return throughOfArrayFields(self, x);
    }

    /**
     * The graph of {@link ArrayFields#through(double)} itself, overridden or not.
     */
    static Value throughOfArrayFields(ArrayFields self, Value x) {
        try (Scope scope = Scope.enter(Sites.THROUGH); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            double[] alias = state(self); // ArrayFields.java:37
            memory.set(alias, 2, x); // ArrayFields.java:38
            double[] row = memory.settled(self.matrix)[1]; // ArrayFields.java:39
            memory.set(row, 0, Nodes.at(memory.get(row, 0).minus(x), scope, 2)); // ArrayFields.java:40
            add(self, x); // ArrayFields.java:41
            return Nodes.at(
                    memory.get(state(self), 2).times(memory.get(memory.settled(self.matrix)[1], 0)).plus(norm(self))
                            .plus(memory.get(self, "last", setLast(self, memory.put(self, "last", x))))
                            .plus(Nodes.before(
                                    memory.get(self, "last", last(self)),
                                    setLast(
                                            self,
                                            memory.put(
                                                self, "last",
                                                Nodes.at(memory.get(self, "last", last(self)).plus(1), scope, 3)))))
                            .plus(memory.get(self, "last", last(self))),
                    scope, 4); // ArrayFields.java:42
        }
    }

    /**
     * The graph of {@link ArrayFields#replaced(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value replaced(ArrayFields self, Value x) {
        if (REPLACED.isOverriddenIn(self)) {
            return REPLACED.call(self, x);
        }
        return replacedOfArrayFields(self, x);
    }

    /**
     * The graph of {@link ArrayFields#replaced(double)} itself, overridden or not.
     */
    static Value replacedOfArrayFields(ArrayFields self, Value x) {
        Scope scope = Scope.of(Sites.REPLACED);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            double[] fresh = new double[2]; // ArrayFields.java:62
            memory.set(fresh, 0, x); // ArrayFields.java:63
            memory.put(self.matrix, 0, fresh); // ArrayFields.java:64
            memory.put(self.matrix, 1, memory.plain(new Value[] {x, Values.times(2, x)})); // ArrayFields.java:65
            memory.set(fresh, 1, Nodes.at(Value.constant(3), scope, 2)); // ArrayFields.java:66
            return Nodes.at(
                    memory.get(memory.settled(self.matrix)[0], 0).plus(memory.get(memory.settled(self.matrix)[0], 1))
                            .plus(memory.get(memory.settled(self.matrix)[1], 1)),
                    scope, 3); // ArrayFields.java:67
        }
    }

    /**
     * The graph of {@link ArrayFields#copied()}, or of the method that overrides it in the class of {@code self}.
     */
    static Value[] copied(ArrayFields self) {
        if (COPIED.isOverriddenIn(self)) {
            return COPIED.call(self);
        }
        return copiedOfArrayFields(self);
    }

    /**
     * The graph of {@link ArrayFields#copied()} itself, overridden or not.
     */
    static Value[] copiedOfArrayFields(ArrayFields self) {
        try (Memory memory = Memory.open()) {
            return memory.values(Objects.requireNonNull(state(self))).clone(); // ArrayFields.java:72
        }
    }

    /**
     * The graph of {@link ArrayFields#reads(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value reads(ArrayFields self, Value x) {
        if (READS.isOverriddenIn(self)) {
            return READS.call(self, x);
        }
        return readsOfArrayFields(self, x);
    }

    /**
     * The graph of {@link ArrayFields#reads(double)} itself, overridden or not.
     */
    static Value readsOfArrayFields(ArrayFields self, Value x) {
        try (Scope scope = Scope.enter(Sites.READS); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Value[] copy = memory.values(Objects.requireNonNull(state(self))).clone(); // ArrayFields.java:77
            copy[0] = x; // ArrayFields.java:78
            return Nodes.at(
                    copy[0].plus(memory.get(state(self), 0))
                            .plus(ArrayFields_ArraysTraced.dot(memory.values(state(self)), copy)),
                    scope, 2); // ArrayFields.java:79
        }
    }

    /**
     * The graph of {@link ArrayFields#lent(double, int)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value lent(ArrayFields self, Value x, int n) {
        if (LENT.isOverriddenIn(self)) {
            return LENT.call(self, x, n);
        }
        return lentOfArrayFields(self, x, n);
    }

    /**
     * The graph of {@link ArrayFields#lent(double, int)} itself, overridden or not.
     */
    static Value lentOfArrayFields(ArrayFields self, Value x, int n) {
        try (Scope scope = Scope.enter(Sites.LENT); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            memory.set(work(self), 3, x); // ArrayFields.java:86
            shift(memory.values(work(self)), x); // ArrayFields.java:87
            Value last = Nodes.at(
                    shift(memory.values(memory.settled(self.matrix)[0]), x).plus(memory.get(work(self), 1)),
                    scope, 2); // ArrayFields.java:88
            both(self, memory.values(work(self)), memory.values(work(self)), x); // ArrayFields.java:89
            Runnable again = () -> fill(memory.values(work(self)), x); // ArrayFields.java:90
            again.run(); // ArrayFields.java:91
            double[] alias = n > 2 ? work(self) : state(self); // ArrayFields.java:92
            shift(memory.values(alias), last); // ArrayFields.java:93
            return Nodes.at(
                    Nodes.plus(
                            memory.get(work(self), 0).plus(memory.get(work(self), 1).times(memory.get(work(self), 2)))
                                    .plus(memory.get(work(self), 3)).plus(memory.get(state(self), 0))
                                    .plus(memory.get(memory.settled(self.matrix)[0], 1)),
                            memory.settled(work(self))[0] > 3 ? 1 : 0, "work[0] > 3 ? 1 : 0"),
                    scope, 3); // ArrayFields.java:94
        }
    }

    /**
     * The graph of {@link ArrayFields#sorted(double, double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value sorted(ArrayFields self, Value x, Value y) {
        if (SORTED.isOverriddenIn(self)) {
            return SORTED.call(self, x, y);
        }
        return sortedOfArrayFields(self, x, y);
    }

    /**
     * The graph of {@link ArrayFields#sorted(double, double)} itself, overridden or not.
     */
    static Value sortedOfArrayFields(ArrayFields self, Value x, Value y) {
        Scope scope = Scope.of(Sites.SORTED);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            memory.set(state(self), 0, x); // ArrayFields.java:128
            memory.set(state(self), 1, y); // ArrayFields.java:129
            memory.sort(state(self), 0, 2); // ArrayFields.java:130
            memory.set(memory.settled(self.matrix)[0], 1, Nodes.at(x.times(y), scope, 3)); // ArrayFields.java:131
            memory.sort(memory.settled(self.matrix)[0]); // ArrayFields.java:132
            double[] all = state(self); // ArrayFields.java:133
            memory.sort(all); // ArrayFields.java:134
            return Nodes.at(
                    memory.get(state(self), 0).times(memory.get(memory.settled(self.matrix)[0], 0))
                            .plus(memory.get(all, 2)),
                    scope, 4); // ArrayFields.java:135
        }
    }

    /**
     * The graph of {@link ArrayFields#computed(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value computed(ArrayFields self, Value x) {
        if (COMPUTED.isOverriddenIn(self)) {
            return COMPUTED.call(self, x);
        }
        return computedOfArrayFields(self, x);
    }

    /**
     * The graph of {@link ArrayFields#computed(double)} itself, overridden or not.
     */
    static Value computedOfArrayFields(ArrayFields self, Value x) {
        Scope scope = Scope.of(Sites.COMPUTED);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            IntFunction<Value> twice = i -> Nodes.at(Value.constant(i * 2, "i * 2"), scope, 2); // ArrayFields.java:140
            memory.setAll(
                    state(self),
                    i -> i == 0
                            ? x
                            : Nodes.at(memory.get(state(self), i - 1).times(x), scope, 3)); // ArrayFields.java:141
            memory.setAll(memory.settled(self.matrix)[1], twice); // ArrayFields.java:142
            memory.fill(self.matrix, 0, 1, memory.plain(new Value[] {x, Value.constant(2)})); // ArrayFields.java:143
            memory.set(
                    memory.settled(self.matrix)[0], 1,
                    Nodes.at(
                            memory.get(memory.settled(self.matrix)[0], 1)
                                    .plus(memory.get(memory.settled(self.matrix)[1], 1)),
                            scope, 4)); // ArrayFields.java:144
            return Nodes.at(
                    memory.get(state(self), 2)
                            .plus(memory.get(memory.settled(self.matrix)[0], 0)
                                    .times(memory.get(memory.settled(self.matrix)[0], 1))),
                    scope, 5); // ArrayFields.java:145
        }
    }

    /**
     * The graph of {@link ArrayFields#hidden(double, double)}.
     */
    static Value hidden(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.HIDDEN); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            ArrayFields.Raised raised = new ArrayFields.Raised(); // ArrayFields.java:163
            raised.height = memory.put(raised, "good.ArrayFields.Raised.height", x); // ArrayFields.java:164
            ((ArrayFields.Level) raised).height = memory.put(
                    ((ArrayFields.Level) raised), "height", y); // ArrayFields.java:165
            ((ArrayFields.Level) raised).height = memory.put(
                    ((ArrayFields.Level) raised), "height",
                    Nodes.at(
                            memory.get(((ArrayFields.Level) raised), "height", ((ArrayFields.Level) raised).height)
                                    .plus(x),
                            scope, 3)); // ArrayFields.java:166
            return Nodes.at(
                    memory.get(raised, "good.ArrayFields.Raised.height", raised.height)
                            .times(memory.get(
                                    ((ArrayFields.Level) raised), "height", ((ArrayFields.Level) raised).height))
                            .plus(base(raised)),
                    scope, 4); // ArrayFields.java:167
        }
    }

    /**
     * The graph of {@link ArrayFields#add(double)}, which a traced method calls.
     */
    private static void add(ArrayFields self, Value x) {
        Scope scope = Scope.of(Sites.ADD);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            for (int i = 0; i < state(self).length; i++) { // ArrayFields.java:46
                memory.set(
                        state(self), i, Nodes.at(memory.get(state(self), i).plus(x), scope, 2)); // ArrayFields.java:47
            }
            self.total = memory.put(
                    self, "total",
                    Nodes.at(memory.get(self, "total", self.total).plus(x), scope, 3)); // ArrayFields.java:49
        }
    }

    /**
     * The graph of {@link ArrayFields#norm()}, which a traced method calls.
     */
    private static Value norm(ArrayFields self) {
        Scope scope = Scope.of(Sites.NORM);
        try (Memory memory = Memory.open()) {
            Value sum = memory.get(self, "total", self.total); // ArrayFields.java:53
            for (Value s : memory.values(state(self))) { // ArrayFields.java:54
                sum = Nodes.at(sum.plus(s.times(s)), scope, 1); // ArrayFields.java:55
            }
            return sum; // ArrayFields.java:57
        }
    }

    /**
     * The graph of {@link ArrayFields#shift(double[], double)}, which a traced method calls.
     */
    private static Value shift(Value[] a, Value x) {
        Scope scope = Scope.of(Sites.SHIFT);
        Nodes.elements(a, scope, 1);
        Nodes.argument(x, scope, 2);
        for (int i = a.length - 1; i > 0; i--) { // ArrayFields.java:98
            a[i] = Nodes.at(a[i - 1].times(x), scope, 3); // ArrayFields.java:99
        }
        return a[1]; // ArrayFields.java:101
    }

    /**
     * The graph of {@link ArrayFields#both(double[], double[], double)}, which a traced method calls.
     */
    private static void both(ArrayFields self, Value[] a, Value[] b, Value x) {
        try (Scope scope = Scope.enter(Sites.BOTH); Memory memory = Memory.open()) {
            Nodes.elements(a, scope, 1);
            Nodes.elements(b, scope, 2);
            Nodes.argument(x, scope, 3);
            a[0] = x; // ArrayFields.java:105
            b[1] = Nodes.at(a[0].times(2), scope, 4); // ArrayFields.java:106
            nested(self, memory.values(work(self)), x); // ArrayFields.java:107
            a[2] = Nodes.at(a[2].plus(b[1].plus(memory.get(work(self), 3))), scope, 5); // ArrayFields.java:108
        }
    }

    /**
     * The graph of {@link ArrayFields#fill(double[], double)}, which a traced method calls.
     */
    private static void fill(Value[] a, Value x) {
        Nodes.elements(a, "a");
        Nodes.argument(x, "x");
        Arrays.fill(a, 1, 2, x); // ArrayFields.java:116
    }

    /**
     * The graph of {@link ArrayFields.Raised#base()}, or of the method that overrides it in the class of {@code self}.
     */
    private static Value base(ArrayFields.Raised self) {
        if (BASE.isOverriddenIn(self)) {
            return BASE.call(self);
        }
        return baseOfRaised(self);
    }

    /**
     * The graph of {@link ArrayFields.Raised#base()}, which a traced method calls.
     */
    private static Value baseOfRaised(ArrayFields.Raised self) {
        try (Memory memory = Memory.open()) {
            return memory.get(
                    ((ArrayFields.Level) self), "height", ((ArrayFields.Level) self).height); // ArrayFields.java:156
        }
    }

    /**
     * The graph of {@link ArrayFields#nested(double[], double)}, which a traced method calls.
     */
    private static void nested(ArrayFields self, Value[] c, Value x) {
        Scope scope = Scope.of(Sites.NESTED);
        Nodes.elements(c, scope, 1);
        Nodes.argument(x, scope, 2);
        c[0] = Nodes.at(c[0].plus(x), scope, 3); // ArrayFields.java:112
    }

    private static int calls(ArrayFields self) {
        return (int) CALLS.get(self);
    }

    private static byte small(ArrayFields self) {
        return (byte) SMALL.get(self);
    }

    private static String text(ArrayFields self) {
        return (String) TEXT.get(self);
    }

    private static double last(ArrayFields self) {
        return (double) LAST.get(self);
    }

    private static double[] state(ArrayFields self) {
        return (double[]) STATE.get(self);
    }

    private static double[] work(ArrayFields self) {
        return (double[]) WORK.get(self);
    }

    private static int setCalls(ArrayFields self, int value) {
        CALLS.set(self, value);
        return value;
    }

    private static byte setSmall(ArrayFields self, byte value) {
        SMALL.set(self, value);
        return value;
    }

    private static String setText(ArrayFields self, String value) {
        TEXT.set(self, value);
        return value;
    }

    private static double setLast(ArrayFields self, double value) {
        LAST.set(self, value);
        return value;
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String STEP = """
                ArrayFields.java
                step
                17
                x\s
                last 25:16-28(25:16-17,25:20-28)
                state[0] 26:20-28(26:20-24,26:27-28)
                state[1] 27:9-25(27:9-17,27:21-25)
                total 28:9-19(28:9-14,28:18-19)
                total 29:9-16
                count 31:9-31(31:9-26,31:30-31)
                return 32:16-99(32:16-83(32:16-75(32:16-67(32:16-58(32:16-50(32:16-42(32:16-20,32:23-42(32:23-31,32:34-42)),32:45-50),32:53\
                -58),32:61-67),32:70-75),32:78-83),32:86-99)

                    @Traced
                    double step(double x) {
                        calls++;
                        small += 7;
                        small++;
                        small = 5;
                        text += calls;
                        int before = calls++ + (calls += 2);
                        last = x * state[0];
                        state[0] = last + x;
                        state[1] += last;
                        total *= x;
                        total++;
                        count = total;
                        ArrayFields.count += 1;
                        return last + state[0] * state[1] + total + count + before + calls + small + text.length();
                    }
                """;

        static final String THROUGH = """
                ArrayFields.java
                through
                35
                x\s
                row[0] 40:9-20(40:9-15,40:19-20)
                last 42:64-70
                return 42:16-82(42:16-70(42:16-61(42:16-48(42:16-39(42:16-24,42:27-39),42:42-48),42:52-60),42:64-70),42:73-82)

                    @Traced
                    double through(double x) {
                        double[] alias = state;
                        alias[2] = x;
                        double[] row = matrix[1];
                        row[0] -= x;
                        add(x);
                        return state[2] * matrix[1][0] + norm() + (last = x) + last++ + this.last;
                    }
                """;

        static final String REPLACED = """
                ArrayFields.java
                replaced
                60
                x\s
                fresh[1] 66:20-21
                return 67:16-58(67:16-43(67:16-28,67:31-43),67:46-58)

                    @Traced
                    double replaced(double x) {
                        double[] fresh = new double[2];
                        fresh[0] = x;
                        matrix[0] = fresh;
                        matrix[1] = new double[] {x, 2 * x};
                        fresh[1] = 3;
                        return matrix[0][0] + matrix[0][1] + matrix[1][1];
                    }
                """;

        static final String READS = """
                ArrayFields.java
                reads
                75
                x\s
                return 79:16-60(79:16-34(79:16-23,79:26-34),79:37-60)

                    @Traced
                    double reads(double x) {
                        double[] copy = state.clone();
                        copy[0] = x;
                        return copy[0] + state[0] + Arrays.dot(state, copy);
                    }
                """;

        static final String LENT = """
                ArrayFields.java
                lent
                84
                x\s
                last 88:23-52(88:23-42,88:45-52)
                return 94:16-103(94:16-79(94:16-64(94:16-53(94:16-43(94:16-23,94:26-43(94:26-33,94:36-43)),94:46-53),94:56-64),94:67-79),94\
                :83-102)

                    @Traced
                    double lent(double x, int n) {
                        work[3] = x;
                        shift(work, x);
                        double last = shift(matrix[0], x) + work[1];
                        both(work, work, x);
                        Runnable again = () -> fill(work, x);
                        again.run();
                        double[] alias = n > 2 ? work : state;
                        shift(alias, last);
                        return work[0] + work[1] * work[2] + work[3] + state[0] + matrix[0][1] + (work[0] > 3 ? 1 : 0);
                    }
                """;

        static final String SORTED = """
                ArrayFields.java
                sorted
                126
                x\s
                y\s
                matrix[0][1] 131:24-29(131:24-25,131:28-29)
                return 135:16-48(135:16-39(135:16-24,135:27-39),135:42-48)

                    @Traced
                    double sorted(double x, double y) {
                        state[0] = x;
                        state[1] = y;
                        java.util.Arrays.sort(state, 0, 2);
                        matrix[0][1] = x * y;
                        java.util.Arrays.sort(matrix[0]);
                        double[] all = state;
                        java.util.Arrays.sort(all);
                        return state[0] * matrix[0][0] + all[2];
                    }
                """;

        static final String COMPUTED = """
                ArrayFields.java
                computed
                138
                x\s
                 140:61-66(140:61-62,140:65-66)
                 141:58-74(141:58-70,141:73-74)
                matrix[0][1] 144:9-37(144:9-21,144:25-37)
                return 145:16-54(145:16-24,145:27-54(145:27-39,145:42-54))

                    @Traced
                    double computed(double x) {
                        java.util.function.IntToDoubleFunction twice = i -> i * 2;
                        java.util.Arrays.setAll(state, i -> i == 0 ? x : state[i - 1] * x);
                        java.util.Arrays.setAll(matrix[1], twice);
                        java.util.Arrays.fill(matrix, 0, 1, new double[] {x, 2});
                        matrix[0][1] += matrix[1][1];
                        return state[2] + matrix[0][0] * matrix[0][1];
                    }
                """;

        static final String HIDDEN = """
                ArrayFields.java
                hidden
                161
                x\s
                y\s
                height 166:9-37(166:9-32,166:36-37)
                return 167:16-71(167:16-55(167:16-29,167:32-55),167:58-71)

                    @Traced
                    static double hidden(double x, double y) {
                        Raised raised = new Raised();
                        raised.height = x;
                        ((Level) raised).height = y;
                        ((Level) raised).height += x;
                        return raised.height * ((Level) raised).height + raised.base();
                    }
                """;

        static final String ADD = """
                ArrayFields.java
                add
                45
                x\s
                state[i] 47:13-26(47:13-21,47:25-26)
                total 49:17-26(49:17-22,49:25-26)

                    private void add(double x) {
                        for (int i = 0; i < state.length; i++) {
                            state[i] += x;
                        }
                        total = total + x;
                    }
                """;

        static final String NORM = """
                ArrayFields.java
                norm
                52
                sum 55:13-25(55:13-16,55:20-25(55:20-21,55:24-25))

                    private double norm() {
                        double sum = total;
                        for (double s : state) {
                            sum += s * s;
                        }
                        return sum;
                    }
                """;

        static final String SHIFT = """
                ArrayFields.java
                shift
                97
                a\s
                x\s
                a[i] 99:20-32(99:20-28,99:31-32)

                    private static double shift(double[] a, double x) {
                        for (int i = a.length - 1; i > 0; i--) {
                            a[i] = a[i - 1] * x;
                        }
                        return a[1];
                    }
                """;

        static final String BOTH = """
                ArrayFields.java
                both
                104
                a\s
                b\s
                x\s
                b[1] 106:16-24(106:16-20,106:23-24)
                a[2] 108:9-31(108:9-13,108:17-31(108:17-21,108:24-31))

                    private void both(double[] a, double[] b, double x) {
                        a[0] = x;
                        b[1] = a[0] * 2;
                        nested(work, x);
                        a[2] += b[1] + work[3];
                    }
                """;

        static final String NESTED = """
                ArrayFields.java
                nested
                111
                c\s
                x\s
                c[0] 112:9-18(112:9-13,112:17-18)

                    private void nested(double[] c, double x) {
                        c[0] += x;
                    }
                """;
    }
}
