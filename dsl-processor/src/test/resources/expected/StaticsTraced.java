package good;

import dev.tracegrad.Memory;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Statics}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class StaticsTraced {
    private static final VarHandle TOTAL = PrivateMembers.staticField(MethodHandles.lookup(), Statics.class, "total", double.class);

    private static final VarHandle SAVED = PrivateMembers.staticField(MethodHandles.lookup(), Statics.class, "saved", double[].class);

    private StaticsTraced() {
    }

    /**
     * The graph of {@link Statics#shares(double, double)}.
     */
    static Value shares(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.SHARES); Memory memory = Memory.open()) {
            Value.argument(x, scope, 1);
            Value.argument(y, scope, 2);
            setTotal(memory.put(Statics.class, "total", x.times(y).at(scope, 3))); // Statics.java:32
            return new Statics_ShareTraced(Value.constant(2)).ratio()
                    .plus(new Statics_ShareTraced(x).ratio()).at(scope, 4); // Statics.java:33
        }
    }

    /**
     * The graph of {@link Statics#copied(double[])}.
     */
    static Value[] copied(Value[] a) {
        Scope scope = Scope.of(Sites.COPIED);
        try (Memory memory = Memory.open()) {
            setSaved(memory.plain(a.clone())); // Statics.java:38
            memory.set(saved(), 0, memory.get(saved(), 0).times(2).at(scope, 1)); // Statics.java:39
            return memory.values(saved()); // Statics.java:40
        }
    }

    /**
     * The graph of {@link Statics#made(double)}.
     */
    static Value made(Value x) {
        Scope scope = Scope.of(Sites.MADE);
        try (Memory memory = Memory.open()) {
            Value.argument(x, scope, 1);
            setTotal(memory.put(Statics.class, "total", x.times(x).at(scope, 2))); // Statics.java:55
            Statics.Doubled owner;
            return memory.get(owner = newDoubled(), "twice", owner.twice).times(x)
                    .at(scope, 3); // Statics.java:56
        }
    }

    /**
     * A new {@code Doubled}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static Statics.Doubled newDoubled() {
        try (Memory memory = Memory.open()) {
            Statics.Doubled made = new Statics.Doubled();
            rememberDoubled(made);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Doubled}.
     */
    private static void rememberDoubled(Statics.Doubled self) {
        Scope scope = Scope.of(Sites.REMEMBER_DOUBLED);
        try (Memory memory = Memory.open()) {
            memory.put(self, "twice", Values.times(2, memory.get(Statics.class, "total", total())).at(scope, 1)); // Statics.java:48
        }
    }

    private static double total() {
        return (double) TOTAL.get();
    }

    private static double[] saved() {
        return (double[]) SAVED.get();
    }

    private static double setTotal(double value) {
        TOTAL.set(value);
        return value;
    }

    private static double[] setSaved(double[] value) {
        SAVED.set(value);
        return value;
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SHARES = "Statics.java\n"
                + "shares\n"
                + "30\n"
                + "x \n"
                + "y \n"
                + "total 32:17-22(32:17-18,32:21-22)\n"
                + " 33:16-59(33:16-36,33:39-59)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double shares(double x, double y) {\n"
                + "        total = x * y;\n"
                + "        return new Share(2).ratio() + new Share(x).ratio();\n"
                + "    }\n";

        static final String COPIED = "Statics.java\n"
                + "copied\n"
                + "36\n"
                + "saved[0] 39:9-22(39:9-17,39:21-22)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double[] copied(double[] a) {\n"
                + "        saved = a.clone();\n"
                + "        saved[0] *= 2;\n"
                + "        return saved;\n"
                + "    }\n";

        static final String MADE = "Statics.java\n"
                + "made\n"
                + "52\n"
                + "x \n"
                + "total 55:17-22(55:17-18,55:21-22)\n"
                + " 56:16-39(56:16-35,56:38-39)\n"
                + "\n"
                + "    @Traced\n"
                + "    @SuppressWarnings(\"traced:plain-object\")\n"
                + "    static double made(double x) {\n"
                + "        total = x * x;\n"
                + "        return new Doubled().twice * x;\n"
                + "    }\n";

        static final String REMEMBER_DOUBLED = "Statics.java\n"
                + "new Doubled\n"
                + "47\n"
                + "twice 48:21-30(48:21-22,48:25-30)\n"
                + "\n"
                + "        Doubled() {\n"
                + "            twice = 2 * total;\n"
                + "        }\n";
    }
}
