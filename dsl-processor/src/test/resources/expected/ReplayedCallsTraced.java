package good;

import dev.tracegrad.Memory;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link ReplayedCalls}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class ReplayedCallsTraced {
    private static final VarHandle FIRST = PrivateMembers.field(MethodHandles.lookup(), ReplayedCalls.Steps.class, "first", double.class);

    private static final VarHandle SECOND = PrivateMembers.field(MethodHandles.lookup(), ReplayedCalls.Steps.class, "second", double.class);

    private static final VarHandle THIRD = PrivateMembers.field(MethodHandles.lookup(), ReplayedCalls.Steps.class, "third", double.class);

    private static final VarHandle PAIR = PrivateMembers.field(MethodHandles.lookup(), ReplayedCalls.Steps.class, "pair", ReplayedCalls.Pair.class);

    private static final VarHandle X = PrivateMembers.field(MethodHandles.lookup(), ReplayedCalls.Pair.class, "x", double.class);

    private static final MethodHandle CHECKED = PrivateMembers.staticMethod(MethodHandles.lookup(), ReplayedCalls.Root.class, "checked", int.class, String.class, Integer.class);

    private ReplayedCallsTraced() {
    }

    /**
     * The graph of {@link ReplayedCalls#stepped(double, int)}.
     */
    static Value stepped(Value a, int n) {
        Scope scope = Scope.of(Sites.STEPPED);
        try (Memory memory = Memory.open()) {
            Value.argument(a, scope, 1);
            ReplayedCalls.Steps steps = newSteps(a, Math.floorMod(n, 4)); // ReplayedCalls.java:109
            return memory.get(steps, "first", first(steps))
                    .times(memory.get(steps, "second", second(steps)))
                    .plus(memory.get(steps, "third", third(steps)).times(pair(steps) == null ? a : memory.get(pair(steps), "x", x(pair(steps)))))
                    .at(scope, 2); // ReplayedCalls.java:110
        }
    }

    /**
     * The graph of {@link ReplayedCalls#checked(double, int)}.
     */
    static Value checked(Value a, int n) {
        Scope scope = Scope.of(Sites.CHECKED);
        try (Memory memory = Memory.open()) {
            Value.argument(a, scope, 1);
            ReplayedCalls.Root root = newRoot(a, n); // ReplayedCalls.java:115
            return memory.get(root, "x", root.x).times(memory.get(root, "y", root.y))
                    .at(scope, 2); // ReplayedCalls.java:116
        }
    }

    /**
     * A new {@code Steps}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static ReplayedCalls.Steps newSteps(Value x, int n) {
        try (Memory memory = Memory.open()) {
            ReplayedCalls.Steps made___ = new ReplayedCalls.Steps(x.data(), n);
            rememberSteps(made___, x, n);
            return made___;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Steps}.
     */
    private static void rememberSteps(ReplayedCalls.Steps self, Value x, int n) {
        Scope scope = Scope.of(Sites.REMEMBER_STEPS);
        try (Memory memory = Memory.open()) {
            Value.argument(x, scope, 1);
            switch (n) { // ReplayedCalls.java:56
                case 0: // ReplayedCalls.java:57
                    rememberPair(pair(self), x); // ReplayedCalls.java:58
                    ReplayedCalls.Pair made = pair(self); // ReplayedCalls.java:58
                    {
                        Value value = x; // ReplayedCalls.java:60
                        memory.put(self, "first", Values.times(2, value).named("first").at("ReplayedCalls.java:94")); // ReplayedCalls.java:94
                    }
                    break; // ReplayedCalls.java:61
                case 1: // ReplayedCalls.java:62
                    {
                        Value value_ = Values.times(2, x).at(scope, 2); // ReplayedCalls.java:64
                        memory.put(self, "first", Values.times(2, value_).named("first").at("ReplayedCalls.java:94")); // ReplayedCalls.java:94
                    }
                    break; // ReplayedCalls.java:65
                default: // ReplayedCalls.java:66
                    memory.put(self, "first", x.unaryMinus().at(scope, 3)); // ReplayedCalls.java:67
            }
            switch (n) { // ReplayedCalls.java:69
                case 0 -> { // ReplayedCalls.java:70
                    Value value__ = x; // ReplayedCalls.java:70
                    int n_ = n; // ReplayedCalls.java:70
                    int made_ = n_ + 1; // ReplayedCalls.java:98
                    memory.put(self, "second", value__.times(made_, "made").named("second").at("ReplayedCalls.java:99")); // ReplayedCalls.java:99
                }
                case 1 -> { // ReplayedCalls.java:71
                    {
                        Value value___ = x.times(x).at(scope, 4); // ReplayedCalls.java:72
                        int n__ = n; // ReplayedCalls.java:72
                        int made__ = n__ + 1; // ReplayedCalls.java:98
                        memory.put(self, "second", value___.times(made__, "made").named("second").at("ReplayedCalls.java:99")); // ReplayedCalls.java:99
                    }
                }
                default -> { // ReplayedCalls.java:74
                    memory.put(self, "second", x); // ReplayedCalls.java:74
                }
            }
            int i = 0; // ReplayedCalls.java:76
            do {
                {
                    Value value____ = x.times(i, "i").at(scope, 5); // ReplayedCalls.java:78
                    memory.put(self, "third", value____); // ReplayedCalls.java:103
                }
                i++; // ReplayedCalls.java:79
            } while (i < n && i < 5); // ReplayedCalls.java:77
            outer: for (int j = 0; j < n; j++) { // ReplayedCalls.java:82
                while (j < n) { // ReplayedCalls.java:83
                    {
                        Value value_____ = x.div(j + 1, "j + 1")
                                .at(scope, 6); // ReplayedCalls.java:84
                        memory.put(self, "third", value_____); // ReplayedCalls.java:103
                    }
                    if (j == 2) { // ReplayedCalls.java:85
                        break outer; // ReplayedCalls.java:86
                    }
                    j++; // ReplayedCalls.java:88
                }
            }
        }
    }

    /**
     * A new {@code Root}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static ReplayedCalls.Root newRoot(Value x, int n) {
        try (Memory memory = Memory.open()) {
            ReplayedCalls.Root made = new ReplayedCalls.Root(x.data(), n);
            rememberRoot(made, x, n);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Root}.
     */
    private static void rememberRoot(ReplayedCalls.Root self, Value x, int n) {
        Scope scope = Scope.of(Sites.REMEMBER_ROOT);
        try (Memory memory = Memory.open()) {
            Value.argument(x, scope, 1);
            memory.put(self, "x", checked(x).sqrt().at(scope, 2)); // ReplayedCalls.java:24
            memory.put(self, "y", x.times(checked_("n" + n, n), "checked(\"n\" + n, n)").at(scope, 3)); // ReplayedCalls.java:25
        }
    }

    /**
     * A new {@code Pair}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static ReplayedCalls.Pair newPair(Value x) {
        try (Memory memory = Memory.open()) {
            ReplayedCalls.Pair made = new ReplayedCalls.Pair(x.data());
            rememberPair(made, x);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Pair}.
     */
    private static void rememberPair(ReplayedCalls.Pair self, Value x) {
        Scope scope = Scope.of(Sites.REMEMBER_PAIR);
        try (Memory memory = Memory.open()) {
            Value.argument(x, scope, 1);
            memory.put(self, "x", x); // ReplayedCalls.java:44
        }
    }

    /**
     * The graph of {@link ReplayedCalls.Root#checked(double)}, which a traced method calls.
     */
    private static Value checked(Value x) {
        Scope scope = Scope.of(Sites.CHECKED_2);
        Value.argument(x, scope, 1);
        if (x.data() < 0) { // ReplayedCalls.java:29
            throw new ReplayedCalls.Rejected(x.data()); // ReplayedCalls.java:30
        }
        return x; // ReplayedCalls.java:32
    }

    private static double first(ReplayedCalls.Steps self) {
        return (double) FIRST.get(self);
    }

    private static double second(ReplayedCalls.Steps self) {
        return (double) SECOND.get(self);
    }

    private static double third(ReplayedCalls.Steps self) {
        return (double) THIRD.get(self);
    }

    private static ReplayedCalls.Pair pair(ReplayedCalls.Steps self) {
        return (ReplayedCalls.Pair) PAIR.get(self);
    }

    private static double x(ReplayedCalls.Pair self) {
        return (double) X.get(self);
    }

    private static int checked_(String name, Integer n) {
        try {
            return (int) CHECKED.invoke(name, n);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String STEPPED = "ReplayedCalls.java\n"
                + "stepped\n"
                + "107\n"
                + "a \n"
                + " 110:16-98(110:16-42(110:16-27,110:30-42),110:45-98(110:45-56,110:60-97))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double stepped(double a, int n) {\n"
                + "        Steps steps = new Steps(a, Math.floorMod(n, 4));\n"
                + "        return steps.first * steps.second + steps.third * (steps.pair == null ? a : steps.pair.x);\n"
                + "    }\n";

        static final String CHECKED = "ReplayedCalls.java\n"
                + "checked\n"
                + "113\n"
                + "a \n"
                + " 116:16-31(116:16-22,116:25-31)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double checked(double a, int n) {\n"
                + "        Root root = new Root(a, n);\n"
                + "        return root.x * root.y;\n"
                + "    }\n";

        static final String REMEMBER_STEPS = "ReplayedCalls.java\n"
                + "new Steps\n"
                + "55\n"
                + "x \n"
                + "value 64:27-32(64:27-28,64:31-32)\n"
                + "first 67:29-31(67:30-31)\n"
                + "value 72:27-32(72:27-28,72:31-32)\n"
                + "value 78:24-29(78:24-25,78:28-29)\n"
                + "value 84:28-39(84:28-29,84:33-38(84:33-34,84:37-38))\n"
                + "\n"
                + "        Steps(double x, int n) {\n"
                + "            switch (n) {\n"
                + "                case 0:\n"
                + "                    Pair made = new Pair(x);\n"
                + "                    pair = made;\n"
                + "                    start(x);\n"
                + "                    break;\n"
                + "                case 1:\n"
                + "                    assert n == 1;\n"
                + "                    start(2 * x);\n"
                + "                    break;\n"
                + "                default:\n"
                + "                    first = -x;\n"
                + "            }\n"
                + "            switch (n) {\n"
                + "                case 0 -> store(x, n);\n"
                + "                case 1 -> {\n"
                + "                    store(x * x, n);\n"
                + "                }\n"
                + "                default -> second = x;\n"
                + "            }\n"
                + "            int i = 0;\n"
                + "            do {\n"
                + "                finish(x * i);\n"
                + "                i++;\n"
                + "            } while (i < n && i < 5);\n"
                + "            outer:\n"
                + "            for (int j = 0; j < n; j++) {\n"
                + "                while (j < n) {\n"
                + "                    finish(x / (j + 1));\n"
                + "                    if (j == 2) {\n"
                + "                        break outer;\n"
                + "                    }\n"
                + "                    j++;\n"
                + "                }\n"
                + "            }\n"
                + "        }\n";

        static final String REMEMBER_ROOT = "ReplayedCalls.java\n"
                + "new Root\n"
                + "23\n"
                + "x \n"
                + "x 24:22-43(24:32-42)\n"
                + "y 25:22-45(25:22-23,25:26-45)\n"
                + "\n"
                + "        Root(double x, int n) {\n"
                + "            this.x = Math.sqrt(checked(x));\n"
                + "            this.y = x * checked(\"n\" + n, n);\n"
                + "        }\n";

        static final String REMEMBER_PAIR = "ReplayedCalls.java\n"
                + "new Pair\n"
                + "43\n"
                + "x \n"
                + "\n"
                + "        Pair(double x) {\n"
                + "            this.x = x;\n"
                + "        }\n";

        static final String CHECKED_2 = "ReplayedCalls.java\n"
                + "checked\n"
                + "28\n"
                + "x \n"
                + "\n"
                + "        private static double checked(double x) {\n"
                + "            if (x < 0) {\n"
                + "                throw new Rejected(x);\n"
                + "            }\n"
                + "            return x;\n"
                + "        }\n";
    }
}
