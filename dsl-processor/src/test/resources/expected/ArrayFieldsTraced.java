package good;

import dev.tracegrad.Memory;
import dev.tracegrad.Overrides;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link ArrayFields}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class ArrayFieldsTraced {
    private static final VarHandle CALLS = PrivateMembers.field(MethodHandles.lookup(), ArrayFields.class, "calls", int.class);

    private static final VarHandle SMALL = PrivateMembers.field(MethodHandles.lookup(), ArrayFields.class, "small", byte.class);

    private static final VarHandle TEXT = PrivateMembers.field(MethodHandles.lookup(), ArrayFields.class, "text", String.class);

    private static final VarHandle LAST = PrivateMembers.field(MethodHandles.lookup(), ArrayFields.class, "last", double.class);

    private static final VarHandle STATE = PrivateMembers.field(MethodHandles.lookup(), ArrayFields.class, "state", double[].class);

    private static final Overrides STEP = Overrides.of(MethodHandles.lookup(), ArrayFields.class, "step", double.class);

    private static final Overrides THROUGH = Overrides.of(MethodHandles.lookup(), ArrayFields.class, "through", double.class);

    private static final Overrides REPLACED = Overrides.of(MethodHandles.lookup(), ArrayFields.class, "replaced", double.class);

    private static final Overrides COPIED = Overrides.of(MethodHandles.lookup(), ArrayFields.class, "copied");

    private static final Overrides READS = Overrides.of(MethodHandles.lookup(), ArrayFields.class, "reads", double.class);

    private static final VarHandle WORK = PrivateMembers.field(MethodHandles.lookup(), ArrayFields.class, "work", double[].class);

    private static final Overrides LENT = Overrides.of(MethodHandles.lookup(), ArrayFields.class, "lent", double.class, int.class);

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
        Value.argument(x, "x");
        try (Memory memory = Memory.open()) {
            setCalls(self, calls(self) + 1); // ArrayFields.java:19
            setSmall(self, (byte) (small(self) + 7)); // ArrayFields.java:20
            setSmall(self, (byte) (small(self) + 1)); // ArrayFields.java:21
            setSmall(self, (byte) 5); // ArrayFields.java:22
            setText(self, text(self) + (calls(self))); // ArrayFields.java:23
            int before = Value.before(calls(self), setCalls(self, calls(self) + 1)) + (setCalls(self, calls(self) + 2)); // ArrayFields.java:24
            setLast(self, memory.put(self, "last", x.times(memory.get(state(self), 0)).named("last").at("ArrayFields.java:25")));
            memory.set(state(self), 0, memory.get(self, "last", last(self)).plus(x).at("ArrayFields.java:26"));
            memory.set(state(self), 1, memory.get(state(self), 1).plus(memory.get(self, "last", last(self))).at("ArrayFields.java:27"));
            self.total = memory.put(self, "total", memory.get(self, "total", self.total).times(x).named("total").at("ArrayFields.java:28"));
            self.total = memory.put(self, "total", memory.get(self, "total", self.total).plus(1)
                    .named("total").at("ArrayFields.java:29"));
            ArrayFields.count = memory.put(ArrayFields.class, "count", memory.get(self, "total", self.total)); // ArrayFields.java:30
            ArrayFields.count = memory.put(ArrayFields.class, "count", memory.get(ArrayFields.class, "count", ArrayFields.count).plus(1).named("count").at("ArrayFields.java:31"));
            return memory.get(self, "last", last(self))
                    .plus(memory.get(state(self), 0).times(memory.get(state(self), 1)))
                    .plus(memory.get(self, "total", self.total))
                    .plus(memory.get(ArrayFields.class, "count", ArrayFields.count))
                    .plus(Value.constant(before, "before"))
                    .plus(Value.constant(calls(self), "calls"))
                    .plus(Value.constant(small(self), "small"))
                    .plus(Value.constant(text(self).length(), "text.length()"))
                    .at("ArrayFields.java:32");
        }
    }

    /**
     * The graph of {@link ArrayFields#through(double)}, or of the method that overrides it in the class of {@code self}.
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
        Value.argument(x, "x");
        try (Memory memory = Memory.open()) {
            double[] alias = memory.notLent(state(self)); // ArrayFields.java:37
            memory.set(alias, 2, x); // ArrayFields.java:38
            double[] row = memory.notLent(self.matrix[1]); // ArrayFields.java:39
            memory.set(row, 0, memory.get(row, 0).minus(x).at("ArrayFields.java:40"));
            add(self, x); // ArrayFields.java:41
            return memory.get(state(self), 2).times(memory.get(self.matrix[1], 0)).plus(norm(self))
                    .plus(memory.get(self, "last", setLast(self, memory.put(self, "last", x))))
                    .plus(Value.before(memory.get(self, "last", last(self)), setLast(self, memory.put(self, "last", memory.get(self, "last", last(self)).plus(1).named("last").at("ArrayFields.java:42")))))
                    .plus(memory.get(self, "last", last(self))).at("ArrayFields.java:42");
        }
    }

    /**
     * The graph of {@link ArrayFields#replaced(double)}, or of the method that overrides it in the class of {@code self}.
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
        Value.argument(x, "x");
        try (Memory memory = Memory.open()) {
            double[] fresh = new double[2]; // ArrayFields.java:62
            memory.set(fresh, 0, x); // ArrayFields.java:63
            self.matrix[0] = fresh; // ArrayFields.java:64
            self.matrix[1] = memory.plain(new Value[] {x, Value.constant(2).times(x)}); // ArrayFields.java:65
            memory.set(fresh, 1, Value.constant(3).at("ArrayFields.java:66"));
            return memory.get(self.matrix[0], 0).plus(memory.get(self.matrix[0], 1))
                    .plus(memory.get(self.matrix[1], 1)).at("ArrayFields.java:67");
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
            return memory.values(Objects.requireNonNull(memory.notLent(state(self)))); // ArrayFields.java:72
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
        Value.argument(x, "x");
        try (Memory memory = Memory.open()) {
            Value[] copy = memory.values(Objects.requireNonNull(memory.notLent(state(self)))); // ArrayFields.java:77
            copy[0] = x; // ArrayFields.java:78
            return copy[0].plus(memory.get(state(self), 0))
                    .plus(ArrayFields_ArraysTraced.dot(memory.values(memory.notLent(state(self))), copy))
                    .at("ArrayFields.java:79");
        }
    }

    /**
     * The graph of {@link ArrayFields#lent(double, int)}, or of the method that overrides it in the class of {@code self}.
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
        Value.argument(x, "x");
        try (Memory memory = Memory.open()) {
            memory.set(work(self), 3, x); // ArrayFields.java:86
            memory.settled(1, shift(memory.lend(work(self)), x)); // ArrayFields.java:87
            Value last = memory.settled(1, shift(memory.lend(self.matrix[0]), x))
                    .plus(memory.get(work(self), 1)).named("last").at("ArrayFields.java:88");
            both(self, memory.lend(work(self)), memory.lend(work(self)), x); // ArrayFields.java:89
            memory.settle(2);
            Runnable again = () -> {
                fill(memory.lend(work(self)), x); // ArrayFields.java:90
                memory.settle(1);
            }; // ArrayFields.java:90
            again.run(); // ArrayFields.java:91
            double[] alias = n > 2 ? memory.notLent(work(self)) : memory.notLent(state(self)); // ArrayFields.java:92
            memory.settled(1, shift(memory.lend(alias), last)); // ArrayFields.java:93
            return memory.get(work(self), 0)
                    .plus(memory.get(work(self), 1).times(memory.get(work(self), 2)))
                    .plus(memory.get(work(self), 3)).plus(memory.get(state(self), 0))
                    .plus(memory.get(self.matrix[0], 1))
                    .plus(Value.constant(memory.notLent(work(self))[0] > 3 ? 1 : 0, "work[0] > 3 ? 1 : 0"))
                    .at("ArrayFields.java:94");
        }
    }

    /**
     * The graph of {@link ArrayFields#add(double)}, which a traced method calls.
     */
    private static void add(ArrayFields self, Value x) {
        Value.argument(x, "x");
        try (Memory memory = Memory.open()) {
            for (int i = 0; i < state(self).length; i++) { // ArrayFields.java:46
                memory.set(state(self), i, memory.get(state(self), i).plus(x).at("ArrayFields.java:47"));
            }
            self.total = memory.put(self, "total", memory.get(self, "total", self.total).plus(x).named("total").at("ArrayFields.java:49"));
        }
    }

    /**
     * The graph of {@link ArrayFields#norm()}, which a traced method calls.
     */
    private static Value norm(ArrayFields self) {
        try (Memory memory = Memory.open()) {
            Value sum = memory.get(self, "total", self.total); // ArrayFields.java:53
            for (Value s : memory.values(memory.notLent(state(self)))) { // ArrayFields.java:54
                sum = sum.plus(s.times(s)).named("sum").at("ArrayFields.java:55");
            }
            return sum; // ArrayFields.java:57
        }
    }

    /**
     * The graph of {@link ArrayFields#shift(double[], double)}, which a traced method calls.
     */
    private static Value shift(Value[] a, Value x) {
        Value.argument(x, "x");
        for (int i = a.length - 1; i > 0; i--) { // ArrayFields.java:98
            a[i] = a[i - 1].times(x).at("ArrayFields.java:99");
        }
        return a[1]; // ArrayFields.java:101
    }

    /**
     * The graph of {@link ArrayFields#both(double[], double[], double)}, which a traced method calls.
     */
    private static void both(ArrayFields self, Value[] a, Value[] b, Value x) {
        Value.argument(x, "x");
        try (Memory memory = Memory.open()) {
            a[0] = x; // ArrayFields.java:105
            b[1] = a[0].times(2).at("ArrayFields.java:106");
            nested(self, memory.lend(work(self)), x); // ArrayFields.java:107
            memory.settle(1);
            a[2] = a[2].plus(b[1].plus(memory.get(work(self), 3))).at("ArrayFields.java:108");
        }
    }

    /**
     * The graph of {@link ArrayFields#fill(double[], double)}, which a traced method calls.
     */
    private static void fill(Value[] a, Value x) {
        Value.argument(x, "x");
        Arrays.fill(a, 1, 2, x); // ArrayFields.java:116
    }

    /**
     * The graph of {@link ArrayFields#nested(double[], double)}, which a traced method calls.
     */
    private static void nested(ArrayFields self, Value[] c, Value x) {
        Value.argument(x, "x");
        c[0] = c[0].plus(x).at("ArrayFields.java:112");
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
}
