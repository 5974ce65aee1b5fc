package good;

import dev.tracegrad.Memory;
import dev.tracegrad.Overrides;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
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
        Scope scope = Scope.of(Sites.STEP);
        try (Memory memory = Memory.open()) {
            Value.argument(x, scope, 1);
            setCalls(self, calls(self) + 1); // ArrayFields.java:19
            setSmall(self, (byte) (small(self) + 7)); // ArrayFields.java:20
            setSmall(self, (byte) (small(self) + 1)); // ArrayFields.java:21
            setSmall(self, (byte) 5); // ArrayFields.java:22
            setText(self, text(self) + (calls(self))); // ArrayFields.java:23
            int before = Value.before(calls(self), setCalls(self, calls(self) + 1)) + (setCalls(self, calls(self) + 2)); // ArrayFields.java:24
            setLast(self, memory.put(self, "last", x.times(memory.get(state(self), 0)).at(scope, 2))); // ArrayFields.java:25
            memory.set(state(self), 0, memory.get(self, "last", last(self)).plus(x).at(scope, 3)); // ArrayFields.java:26
            memory.set(state(self), 1, memory.get(state(self), 1).plus(memory.get(self, "last", last(self))).at(scope, 4)); // ArrayFields.java:27
            self.total = memory.put(self, "total", memory.get(self, "total", self.total).times(x).at(scope, 5)); // ArrayFields.java:28
            self.total = memory.put(self, "total", memory.get(self, "total", self.total).plus(1)
                    .at(scope, 6)); // ArrayFields.java:29
            ArrayFields.count = memory.put(ArrayFields.class, "count", memory.get(self, "total", self.total)); // ArrayFields.java:30
            ArrayFields.count = memory.put(ArrayFields.class, "count", memory.get(ArrayFields.class, "count", ArrayFields.count).plus(1).at(scope, 7)); // ArrayFields.java:31
            return memory.get(self, "last", last(self))
                    .plus(memory.get(state(self), 0).times(memory.get(state(self), 1)))
                    .plus(memory.get(self, "total", self.total))
                    .plus(memory.get(ArrayFields.class, "count", ArrayFields.count))
                    .plus(before, "before").plus(calls(self), "calls").plus(small(self), "small")
                    .plus(text(self).length(), "text.length()").at(scope, 8); // ArrayFields.java:32
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
        try (Scope scope = Scope.enter(Sites.THROUGH); Memory memory = Memory.open()) {
            Value.argument(x, scope, 1);
            double[] alias = memory.notLent(state(self)); // ArrayFields.java:37
            memory.set(alias, 2, x); // ArrayFields.java:38
            double[] row = memory.notLent(self.matrix[1]); // ArrayFields.java:39
            memory.set(row, 0, memory.get(row, 0).minus(x).at(scope, 2)); // ArrayFields.java:40
            add(self, x); // ArrayFields.java:41
            return memory.get(state(self), 2).times(memory.get(self.matrix[1], 0)).plus(norm(self))
                    .plus(memory.get(self, "last", setLast(self, memory.put(self, "last", x))))
                    .plus(Value.before(memory.get(self, "last", last(self)), setLast(self, memory.put(self, "last", memory.get(self, "last", last(self)).plus(1).at(scope, 3)))))
                    .plus(memory.get(self, "last", last(self))).at(scope, 4); // ArrayFields.java:42
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
        Scope scope = Scope.of(Sites.REPLACED);
        try (Memory memory = Memory.open()) {
            Value.argument(x, scope, 1);
            double[] fresh = new double[2]; // ArrayFields.java:62
            memory.set(fresh, 0, x); // ArrayFields.java:63
            self.matrix[0] = fresh; // ArrayFields.java:64
            self.matrix[1] = memory.plain(new Value[] {x, Values.times(2, x)}); // ArrayFields.java:65
            memory.set(fresh, 1, Value.constant(3).at(scope, 2)); // ArrayFields.java:66
            return memory.get(self.matrix[0], 0).plus(memory.get(self.matrix[0], 1))
                    .plus(memory.get(self.matrix[1], 1)).at(scope, 3); // ArrayFields.java:67
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
        try (Scope scope = Scope.enter(Sites.READS); Memory memory = Memory.open()) {
            Value.argument(x, scope, 1);
            Value[] copy = memory.values(Objects.requireNonNull(memory.notLent(state(self)))); // ArrayFields.java:77
            copy[0] = x; // ArrayFields.java:78
            return copy[0].plus(memory.get(state(self), 0))
                    .plus(ArrayFields_ArraysTraced.dot(memory.values(memory.notLent(state(self))), copy))
                    .at(scope, 2); // ArrayFields.java:79
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
        try (Scope scope = Scope.enter(Sites.LENT); Memory memory = Memory.open()) {
            Value.argument(x, scope, 1);
            memory.set(work(self), 3, x); // ArrayFields.java:86
            memory.settled(1, shift(memory.lend(work(self)), x)); // ArrayFields.java:87
            Value last = memory.settled(1, shift(memory.lend(self.matrix[0]), x))
                    .plus(memory.get(work(self), 1)).at(scope, 2); // ArrayFields.java:88
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
                    .plus(memory.notLent(work(self))[0] > 3 ? 1 : 0, "work[0] > 3 ? 1 : 0")
                    .at(scope, 3); // ArrayFields.java:94
        }
    }

    /**
     * The graph of {@link ArrayFields#add(double)}, which a traced method calls.
     */
    private static void add(ArrayFields self, Value x) {
        Scope scope = Scope.of(Sites.ADD);
        try (Memory memory = Memory.open()) {
            Value.argument(x, scope, 1);
            for (int i = 0; i < state(self).length; i++) { // ArrayFields.java:46
                memory.set(state(self), i, memory.get(state(self), i).plus(x).at(scope, 2)); // ArrayFields.java:47
            }
            self.total = memory.put(self, "total", memory.get(self, "total", self.total).plus(x).at(scope, 3)); // ArrayFields.java:49
        }
    }

    /**
     * The graph of {@link ArrayFields#norm()}, which a traced method calls.
     */
    private static Value norm(ArrayFields self) {
        Scope scope = Scope.of(Sites.NORM);
        try (Memory memory = Memory.open()) {
            Value sum = memory.get(self, "total", self.total); // ArrayFields.java:53
            for (Value s : memory.values(memory.notLent(state(self)))) { // ArrayFields.java:54
                sum = sum.plus(s.times(s)).at(scope, 1); // ArrayFields.java:55
            }
            return sum; // ArrayFields.java:57
        }
    }

    /**
     * The graph of {@link ArrayFields#shift(double[], double)}, which a traced method calls.
     */
    private static Value shift(Value[] a, Value x) {
        Scope scope = Scope.of(Sites.SHIFT);
        Value.argument(x, scope, 1);
        for (int i = a.length - 1; i > 0; i--) { // ArrayFields.java:98
            a[i] = a[i - 1].times(x).at(scope, 2); // ArrayFields.java:99
        }
        return a[1]; // ArrayFields.java:101
    }

    /**
     * The graph of {@link ArrayFields#both(double[], double[], double)}, which a traced method calls.
     */
    private static void both(ArrayFields self, Value[] a, Value[] b, Value x) {
        try (Scope scope = Scope.enter(Sites.BOTH); Memory memory = Memory.open()) {
            Value.argument(x, scope, 1);
            a[0] = x; // ArrayFields.java:105
            b[1] = a[0].times(2).at(scope, 2); // ArrayFields.java:106
            nested(self, memory.lend(work(self)), x); // ArrayFields.java:107
            memory.settle(1);
            a[2] = a[2].plus(b[1].plus(memory.get(work(self), 3)))
                    .at(scope, 3); // ArrayFields.java:108
        }
    }

    /**
     * The graph of {@link ArrayFields#fill(double[], double)}, which a traced method calls.
     */
    private static void fill(Value[] a, Value x) {
        Scope scope = Scope.of(Sites.FILL);
        Value.argument(x, scope, 1);
        Arrays.fill(a, 1, 2, x); // ArrayFields.java:116
    }

    /**
     * The graph of {@link ArrayFields#nested(double[], double)}, which a traced method calls.
     */
    private static void nested(ArrayFields self, Value[] c, Value x) {
        Scope scope = Scope.of(Sites.NESTED);
        Value.argument(x, scope, 1);
        c[0] = c[0].plus(x).at(scope, 2); // ArrayFields.java:112
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
        static final String STEP = "ArrayFields.java\n"
                + "step\n"
                + "17\n"
                + "x \n"
                + "last 25:16-28(25:16-17,25:20-28)\n"
                + "state[0] 26:20-28(26:20-24,26:27-28)\n"
                + "state[1] 27:9-25(27:9-17,27:21-25)\n"
                + "total 28:9-19(28:9-14,28:18-19)\n"
                + "total 29:9-16\n"
                + "count 31:9-31(31:9-26,31:30-31)\n"
                + " 32:16-99(32:16-83(32:16-75(32:16-67(32:16-58(32:16-50(32:16-42(32:16-20,32:23-42(32:23-31,32:34-42)),32:45-50),32:53-58),32:61-67),32:70-75),32:78-83),32:86-99)\n"
                + "\n"
                + "    @Traced\n"
                + "    double step(double x) {\n"
                + "        calls++;\n"
                + "        small += 7;\n"
                + "        small++;\n"
                + "        small = 5;\n"
                + "        text += calls;\n"
                + "        int before = calls++ + (calls += 2);\n"
                + "        last = x * state[0];\n"
                + "        state[0] = last + x;\n"
                + "        state[1] += last;\n"
                + "        total *= x;\n"
                + "        total++;\n"
                + "        count = total;\n"
                + "        ArrayFields.count += 1;\n"
                + "        return last + state[0] * state[1] + total + count + before + calls + small + text.length();\n"
                + "    }\n";

        static final String THROUGH = "ArrayFields.java\n"
                + "through\n"
                + "35\n"
                + "x \n"
                + "row[0] 40:9-20(40:9-15,40:19-20)\n"
                + "last 42:64-70\n"
                + " 42:16-82(42:16-70(42:16-61(42:16-48(42:16-39(42:16-24,42:27-39),42:42-48),42:52-60),42:64-70),42:73-82)\n"
                + "\n"
                + "    @Traced\n"
                + "    double through(double x) {\n"
                + "        double[] alias = state;\n"
                + "        alias[2] = x;\n"
                + "        double[] row = matrix[1];\n"
                + "        row[0] -= x;\n"
                + "        add(x);\n"
                + "        return state[2] * matrix[1][0] + norm() + (last = x) + last++ + this.last;\n"
                + "    }\n";

        static final String REPLACED = "ArrayFields.java\n"
                + "replaced\n"
                + "60\n"
                + "x \n"
                + "fresh[1] 66:20-21\n"
                + " 67:16-58(67:16-43(67:16-28,67:31-43),67:46-58)\n"
                + "\n"
                + "    @Traced\n"
                + "    double replaced(double x) {\n"
                + "        double[] fresh = new double[2];\n"
                + "        fresh[0] = x;\n"
                + "        matrix[0] = fresh;\n"
                + "        matrix[1] = new double[] {x, 2 * x};\n"
                + "        fresh[1] = 3;\n"
                + "        return matrix[0][0] + matrix[0][1] + matrix[1][1];\n"
                + "    }\n";

        static final String READS = "ArrayFields.java\n"
                + "reads\n"
                + "75\n"
                + "x \n"
                + " 79:16-60(79:16-34(79:16-23,79:26-34),79:37-60)\n"
                + "\n"
                + "    @Traced\n"
                + "    double reads(double x) {\n"
                + "        double[] copy = state.clone();\n"
                + "        copy[0] = x;\n"
                + "        return copy[0] + state[0] + Arrays.dot(state, copy);\n"
                + "    }\n";

        static final String LENT = "ArrayFields.java\n"
                + "lent\n"
                + "84\n"
                + "x \n"
                + "last 88:23-52(88:23-42,88:45-52)\n"
                + " 94:16-103(94:16-79(94:16-64(94:16-53(94:16-43(94:16-23,94:26-43(94:26-33,94:36-43)),94:46-53),94:56-64),94:67-79),94:83-102)\n"
                + "\n"
                + "    @Traced\n"
                + "    double lent(double x, int n) {\n"
                + "        work[3] = x;\n"
                + "        shift(work, x);\n"
                + "        double last = shift(matrix[0], x) + work[1];\n"
                + "        both(work, work, x);\n"
                + "        Runnable again = () -> fill(work, x);\n"
                + "        again.run();\n"
                + "        double[] alias = n > 2 ? work : state;\n"
                + "        shift(alias, last);\n"
                + "        return work[0] + work[1] * work[2] + work[3] + state[0] + matrix[0][1] + (work[0] > 3 ? 1 : 0);\n"
                + "    }\n";

        static final String ADD = "ArrayFields.java\n"
                + "add\n"
                + "45\n"
                + "x \n"
                + "state[i] 47:13-26(47:13-21,47:25-26)\n"
                + "total 49:17-26(49:17-22,49:25-26)\n"
                + "\n"
                + "    private void add(double x) {\n"
                + "        for (int i = 0; i < state.length; i++) {\n"
                + "            state[i] += x;\n"
                + "        }\n"
                + "        total = total + x;\n"
                + "    }\n";

        static final String NORM = "ArrayFields.java\n"
                + "norm\n"
                + "52\n"
                + "sum 55:13-25(55:13-16,55:20-25(55:20-21,55:24-25))\n"
                + "\n"
                + "    private double norm() {\n"
                + "        double sum = total;\n"
                + "        for (double s : state) {\n"
                + "            sum += s * s;\n"
                + "        }\n"
                + "        return sum;\n"
                + "    }\n";

        static final String SHIFT = "ArrayFields.java\n"
                + "shift\n"
                + "97\n"
                + "x \n"
                + "a[i] 99:20-32(99:20-28,99:31-32)\n"
                + "\n"
                + "    private static double shift(double[] a, double x) {\n"
                + "        for (int i = a.length - 1; i > 0; i--) {\n"
                + "            a[i] = a[i - 1] * x;\n"
                + "        }\n"
                + "        return a[1];\n"
                + "    }\n";

        static final String BOTH = "ArrayFields.java\n"
                + "both\n"
                + "104\n"
                + "x \n"
                + "b[1] 106:16-24(106:16-20,106:23-24)\n"
                + "a[2] 108:9-31(108:9-13,108:17-31(108:17-21,108:24-31))\n"
                + "\n"
                + "    private void both(double[] a, double[] b, double x) {\n"
                + "        a[0] = x;\n"
                + "        b[1] = a[0] * 2;\n"
                + "        nested(work, x);\n"
                + "        a[2] += b[1] + work[3];\n"
                + "    }\n";

        static final String FILL = "ArrayFields.java\n"
                + "fill\n"
                + "115\n"
                + "x \n"
                + "\n"
                + "    private static void fill(double[] a, double x) {\n"
                + "        java.util.Arrays.fill(a, 1, 2, x);\n"
                + "    }\n";

        static final String NESTED = "ArrayFields.java\n"
                + "nested\n"
                + "111\n"
                + "x \n"
                + "c[0] 112:9-18(112:9-13,112:17-18)\n"
                + "\n"
                + "    private void nested(double[] c, double x) {\n"
                + "        c[0] += x;\n"
                + "    }\n";
    }
}
