package good;

import dev.tracegrad.Memory;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link ReplayedCalls}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class ReplayedCallsTraced {
    private static final MethodHandle CHECKED = PrivateMembers.staticMethod(MethodHandles.lookup(), ReplayedCalls.Root.class, "checked", int.class, String.class, Integer.class);

    private ReplayedCallsTraced() {
    }

    /**
     * The graph of {@link ReplayedCalls#checked(double, int)}.
     */
    static Value checked(Value a, int n) {
        Scope scope = Scope.of(Sites.CHECKED);
        try (Memory memory = Memory.open()) {
            Value.argument(a, scope, 1);
            ReplayedCalls.Root root = newRoot(a, n); // ReplayedCalls.java:42
            return memory.get(root, "x", root.x).times(memory.get(root, "y", root.y))
                    .at(scope, 2); // ReplayedCalls.java:43
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
        static final String CHECKED = "ReplayedCalls.java\n"
                + "checked\n"
                + "40\n"
                + "a \n"
                + " 43:16-31(43:16-22,43:25-31)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double checked(double a, int n) {\n"
                + "        Root root = new Root(a, n);\n"
                + "        return root.x * root.y;\n"
                + "    }\n";

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
