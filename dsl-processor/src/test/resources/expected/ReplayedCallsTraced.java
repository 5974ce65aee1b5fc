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
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link ReplayedCalls}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "stepped(double,int) memory reads elsewhere",
        "checked(double,int) memory reads elsewhere"
})
final class ReplayedCallsTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle FIRST = PrivateMembers.field(
            LOOKUP, ReplayedCalls.Steps.class, "first", double.class);

    private static final VarHandle SECOND = PrivateMembers.field(
            LOOKUP, ReplayedCalls.Steps.class, "second", double.class);

    private static final VarHandle THIRD = PrivateMembers.field(
            LOOKUP, ReplayedCalls.Steps.class, "third", double.class);

    private static final VarHandle PAIR = PrivateMembers.field(
            LOOKUP, ReplayedCalls.Steps.class, "pair", ReplayedCalls.Pair.class);

    private static final VarHandle X = PrivateMembers.field(LOOKUP, ReplayedCalls.Pair.class, "x", double.class);

    private static final MethodHandle CHECKED = PrivateMembers.staticMethod(
            LOOKUP, ReplayedCalls.Root.class, "checked", int.class, String.class, Integer.class);

    private ReplayedCallsTraced() {
    }

    /**
     * The graph of {@link ReplayedCalls#stepped(double, int)}.
     */
    static Value stepped(Value a, int n) {
        Scope scope = Scope.of(Sites.STEPPED);
        try (Memory memory = Memory.open()) {
            Nodes.argument(a, scope, 1);
            ReplayedCalls.Steps steps = newSteps(a, Math.floorMod(n, 4)); // ReplayedCalls.java:109
            return Nodes.at(
                    memory.get(steps, "first", first(steps)).times(memory.get(steps, "second", second(steps)))
                            .plus(memory.get(steps, "third", third(steps))
                                    .times(pair(steps) == null ? a : memory.get(pair(steps), "x", x(pair(steps))))),
                    scope, 2); // ReplayedCalls.java:110
        }
    }

    /**
     * The graph of {@link ReplayedCalls#checked(double, int)}.
     */
    static Value checked(Value a, int n) {
        Scope scope = Scope.of(Sites.CHECKED);
        try (Memory memory = Memory.open()) {
            Nodes.argument(a, scope, 1);
            ReplayedCalls.Root root = newRoot(a, n); // ReplayedCalls.java:115
            return Nodes.at(
                    memory.get(root, "x", root.x).times(memory.get(root, "y", root.y)),
                    scope, 2); // ReplayedCalls.java:116
        }
    }

    /**
     * A new {@code Steps}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static ReplayedCalls.Steps newSteps(Value x, int n) {
        try (Memory memory = Memory.open()) {
            ReplayedCalls.Steps made = new ReplayedCalls.Steps(x.data(), n);
            rememberSteps(made, x, n);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Steps}.
     */
    private static void rememberSteps(ReplayedCalls.Steps self, Value x, int n) {
        Scope scope = Scope.of(Sites.NEW_STEPS);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            switch (n) { // ReplayedCalls.java:56
                case 0: // ReplayedCalls.java:57
                    rememberPair(pair(self), x); // ReplayedCalls.java:58
                    ReplayedCalls.Pair made = pair(self); // ReplayedCalls.java:58
                    {
                        Value value = x; // ReplayedCalls.java:60
                        memory.put(self, "first", Nodes.at(Values.times(2, value), scope, 2)); // ReplayedCalls.java:94
                    }
                    break; // ReplayedCalls.java:61
                case 1: // ReplayedCalls.java:62
                    {
                        Value value2 = Nodes.at(Values.times(2, x), scope, 3); // ReplayedCalls.java:64
                        memory.put(self, "first", Nodes.at(Values.times(2, value2), scope, 2)); // ReplayedCalls.java:94
                    }
                    break; // ReplayedCalls.java:65
                default: // ReplayedCalls.java:66
                    memory.put(self, "first", Nodes.at(x.unaryMinus(), scope, 4)); // ReplayedCalls.java:67
            }
            switch (n) { // ReplayedCalls.java:69
                case 0 -> { // ReplayedCalls.java:70
                    Value value3 = x; // ReplayedCalls.java:70
                    int n2 = n; // ReplayedCalls.java:70
                    int made2 = n2 + 1; // ReplayedCalls.java:98
                    memory.put(
                            self, "second",
                            Nodes.at(Nodes.times(value3, made2, "made"), scope, 5)); // ReplayedCalls.java:99
                }
                case 1 -> { // ReplayedCalls.java:71
                    {
                        Value value4 = Nodes.at(x.times(x), scope, 6); // ReplayedCalls.java:72
                        int n3 = n; // ReplayedCalls.java:72
                        int made3 = n3 + 1; // ReplayedCalls.java:98
                        memory.put(
                                self, "second",
                                Nodes.at(Nodes.times(value4, made3, "made"), scope, 5)); // ReplayedCalls.java:99
                    }
                }
                default -> { // ReplayedCalls.java:74
                    memory.put(self, "second", x); // ReplayedCalls.java:74
                }
            }
            int i = 0; // ReplayedCalls.java:76
            do {
                {
                    Value value5 = Nodes.at(Nodes.times(x, i, "i"), scope, 7); // ReplayedCalls.java:78
                    memory.put(self, "third", value5); // ReplayedCalls.java:103
                }
                i++; // ReplayedCalls.java:79
            } while (i < n && i < 5); // ReplayedCalls.java:77
            outer: for (int j = 0; j < n; j++) { // ReplayedCalls.java:82
                while (j < n) { // ReplayedCalls.java:83
                    {
                        Value value6 = Nodes.at(Nodes.div(x, j + 1, "j + 1"), scope, 8); // ReplayedCalls.java:84
                        memory.put(self, "third", value6); // ReplayedCalls.java:103
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
        Scope scope = Scope.of(Sites.NEW_ROOT);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            memory.put(self, "x", Nodes.at(checked(x).sqrt(), scope, 2)); // ReplayedCalls.java:24
            memory.put(
                    self, "y",
                    Nodes.at(
                            Nodes.times(x, plainChecked("n" + n, n), "checked(\"n\" + n, n)"),
                            scope, 3)); // ReplayedCalls.java:25
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
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, "x");
            memory.put(self, "x", x); // ReplayedCalls.java:44
        }
    }

    /**
     * The graph of {@link ReplayedCalls.Root#checked(double)}, which a traced method calls.
     */
    private static Value checked(Value x) {
        Nodes.argument(x, "x");
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

    private static int plainChecked(String name, Integer n) {
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
        static final String STEPPED = """
                ReplayedCalls.java
                stepped
                107
                a\s
                return 110:16-98(110:16-42(110:16-27,110:30-42),110:45-98(110:45-56,110:60-97))

                    @Traced
                    static double stepped(double a, int n) {
                        Steps steps = new Steps(a, Math.floorMod(n, 4));
                        return steps.first * steps.second + steps.third * (steps.pair == null ? a : steps.pair.x);
                    }
                """;

        static final String CHECKED = """
                ReplayedCalls.java
                checked
                113
                a\s
                return 116:16-31(116:16-22,116:25-31)

                    @Traced
                    static double checked(double a, int n) {
                        Root root = new Root(a, n);
                        return root.x * root.y;
                    }
                """;

        static final String NEW_STEPS = """
                ReplayedCalls.java
                new Steps
                55
                x\s
                first 94:21-30(94:21-22,94:25-30)
                value 64:27-32(64:27-28,64:31-32)
                first 67:29-31(67:30-31)
                second 99:22-34(99:22-27,99:30-34)
                value 72:27-32(72:27-28,72:31-32)
                value 78:24-29(78:24-25,78:28-29)
                value 84:28-39(84:28-29,84:33-38(84:33-34,84:37-38))

                        Steps(double x, int n) {
                            switch (n) {
                                case 0:
                                    Pair made = new Pair(x);
                                    pair = made;
                                    start(x);
                                    break;
                                case 1:
                                    assert n == 1;
                                    start(2 * x);
                                    break;
                                default:
                                    first = -x;
                            }
                            switch (n) {
                                case 0 -> store(x, n);
                                case 1 -> {
                                    store(x * x, n);
                                }
                                default -> second = x;
                            }
                            int i = 0;
                            do {
                                finish(x * i);
                                i++;
                            } while (i < n && i < 5);
                            outer:
                            for (int j = 0; j < n; j++) {
                                while (j < n) {
                                    finish(x / (j + 1));
                                    if (j == 2) {
                                        break outer;
                                    }
                                    j++;
                                }
                            }
                        }
                """;

        static final String NEW_ROOT = """
                ReplayedCalls.java
                new Root
                23
                x\s
                x 24:22-43(24:32-42)
                y 25:22-45(25:22-23,25:26-45)

                        Root(double x, int n) {
                            this.x = Math.sqrt(checked(x));
                            this.y = x * checked("n" + n, n);
                        }
                """;
    }
}
