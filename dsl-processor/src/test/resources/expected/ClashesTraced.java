package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Clashes}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class ClashesTraced {
    private static final VarHandle K_2 = PrivateMembers.staticField(MethodHandles.lookup(), Clashes.class, "k", double.class);

    private static final Overrides K_3 = Overrides.of(MethodHandles.lookup(), Clashes.class, "k", double.class);

    private static final double Value_ = 3.0;

    private static final VarHandle HASH_CODE = PrivateMembers.staticField(MethodHandles.lookup(), Clashes.class, "hashCode", int.class);

    private static final MethodHandle N_2 = PrivateMembers.staticMethod(MethodHandles.lookup(), Clashes.class, "n", int.class, int.class);

    private static final Overrides VALUE_ARGUMENT = Overrides.of(MethodHandles.lookup(), Clashes.class, "valueArgument", double.class);

    private ClashesTraced() {
    }

    /**
     * The graph of {@link Clashes#k(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value k(Clashes self, Value K) {
        if (K_3.isOverriddenIn(self)) {
            return K_3.call(self, K);
        }
        return kOfClashes(self, K);
    }

    /**
     * The graph of {@link Clashes#k(double)} itself, overridden or not.
     */
    static Value kOfClashes(Clashes self, Value K) {
        Scope scope = Scope.of(Sites.K);
        Value.argument(K, scope, 1);
        return K.times(k_(), "k").at(scope, 2); // Clashes.java:14
    }

    /**
     * The graph of {@link Clashes#constants(double)}.
     */
    static Value constants(Value x) {
        Scope scope = Scope.of(Sites.CONSTANTS);
        Value.argument(x, scope, 1);
        return x.times(Value_, "Value").plus(Values.times(hashCode_(), "hashCode", x))
                .at(scope, 2); // Clashes.java:19
    }

    /**
     * The graph of {@link Clashes#n(double)}.
     */
    static Value n(Value x) {
        Scope scope = Scope.of(Sites.N);
        Value.argument(x, scope, 1);
        return Values.times(n_(2), "n(2)", x).at(scope, 2); // Clashes.java:28
    }

    /**
     * The graph of {@link Clashes#helpers(double)}.
     */
    static Value helpers(Value x) {
        try (Scope scope = Scope.enter(Sites.HELPERS)) {
            Value.argument(x, scope, 1);
            return h(x).plus(hOfSecond(x)).at(scope, 2); // Clashes.java:33
        }
    }

    /**
     * The graph of {@link Clashes#around(double, double)}.
     */
    static Value around(Value Clashes_, Value First_) {
        Scope scope = Scope.of(Sites.AROUND);
        Value.argument(Clashes_, scope, 1);
        Value.argument(First_, scope, 2);
        return Clashes_.times(Clashes.Nested.half(3), "Nested.half(3)").times(First_)
                .at(scope, 3); // Clashes.java:50
    }

    /**
     * The graph of {@link Clashes#nullArgument(double)}.
     */
    static Value nullArgument(Value x) {
        try (Scope scope = Scope.enter(Sites.NULL_ARGUMENT)) {
            Value.argument(x, scope, 1);
            return overloaded(x, (Object) null); // Clashes.java:84
        }
    }

    /**
     * The graph of {@link Clashes#overloaded(double, Object)}.
     */
    static Value overloaded(Value x, Object o) {
        Scope scope = Scope.of(Sites.OVERLOADED);
        Value.argument(x, scope, 1);
        return x.plus(1).at(scope, 2); // Clashes.java:89
    }

    /**
     * The graph of {@link Clashes#overloaded(double, double)}.
     */
    static Value overloaded(Value x, Value y) {
        Scope scope = Scope.of(Sites.OVERLOADED_2);
        Value.argument(x, scope, 1);
        Value.argument(y, scope, 2);
        return x.plus(y).at(scope, 3); // Clashes.java:94
    }

    /**
     * The graph of {@link Clashes#valueArgument(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value valueArgument(Clashes self, Value x) {
        if (VALUE_ARGUMENT.isOverriddenIn(self)) {
            return VALUE_ARGUMENT.call(self, x);
        }
        return valueArgumentOfClashes(self, x);
    }

    /**
     * The graph of {@link Clashes#valueArgument(double)} itself, overridden or not.
     */
    static Value valueArgumentOfClashes(Clashes self, Value x) {
        try (Scope scope = Scope.enter(Sites.VALUE_ARGUMENT)) {
            Value.argument(x, scope, 1);
            return boxed((Object) self.w, x); // Clashes.java:99
        }
    }

    /**
     * The graph of {@link Clashes#boxed(Object, double)}.
     */
    static Value boxed(Object o, Value x) {
        Scope scope = Scope.of(Sites.BOXED);
        Value.argument(x, scope, 1);
        return x; // Clashes.java:104
    }

    /**
     * The graph of {@link Clashes#boxed(double, double)}.
     */
    static Value boxed(Value w, Value x) {
        Scope scope = Scope.of(Sites.BOXED_2);
        Value.argument(w, scope, 1);
        Value.argument(x, scope, 2);
        return w.times(x).at(scope, 3); // Clashes.java:109
    }

    /**
     * The graph of {@link Clashes.First#h(double)}, which a traced method calls.
     */
    private static Value h(Value x) {
        Scope scope = Scope.of(Sites.H);
        Value.argument(x, scope, 1);
        return x.plus(1).at(scope, 2); // Clashes.java:38
    }

    /**
     * The graph of {@link Clashes.Second#h(double)}, which a traced method calls.
     */
    private static Value hOfSecond(Value x) {
        Scope scope = Scope.of(Sites.H_2);
        Value.argument(x, scope, 1);
        return x.plus(2).at(scope, 2); // Clashes.java:44
    }

    private static double k_() {
        return (double) K_2.get();
    }

    private static int hashCode_() {
        return (int) HASH_CODE.get();
    }

    private static int n_(int N) {
        try {
            return (int) N_2.invoke(N);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String K = "Clashes.java\n"
                + "k\n"
                + "12\n"
                + "K \n"
                + " 14:16-21(14:16-17,14:20-21)\n"
                + "\n"
                + "    @Traced\n"
                + "    double k(double K) {\n"
                + "        return K * k;\n"
                + "    }\n";

        static final String CONSTANTS = "Clashes.java\n"
                + "constants\n"
                + "17\n"
                + "x \n"
                + " 19:16-40(19:16-25(19:16-17,19:20-25),19:28-40(19:28-36,19:39-40))\n"
                + "\n"
                + "    @Traced\n"
                + "    static double constants(double x) {\n"
                + "        return x * Value + hashCode * x;\n"
                + "    }\n";

        static final String N = "Clashes.java\n"
                + "n\n"
                + "26\n"
                + "x \n"
                + " 28:16-24(28:16-20,28:23-24)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double n(double x) {\n"
                + "        return n(2) * x;\n"
                + "    }\n";

        static final String HELPERS = "Clashes.java\n"
                + "helpers\n"
                + "31\n"
                + "x \n"
                + " 33:16-40(33:16-26,33:29-40)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double helpers(double x) {\n"
                + "        return First.h(x) + Second.h(x);\n"
                + "    }\n";

        static final String AROUND = "Clashes.java\n"
                + "around\n"
                + "48\n"
                + "Clashes \n"
                + "First \n"
                + " 50:16-48(50:16-40(50:16-23,50:26-40),50:43-48)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double around(double Clashes, double First) {\n"
                + "        return Clashes * Nested.half(3) * First;\n"
                + "    }\n";

        static final String NULL_ARGUMENT = "Clashes.java\n"
                + "nullArgument\n"
                + "82\n"
                + "x \n"
                + "\n"
                + "    @Traced\n"
                + "    static double nullArgument(double x) {\n"
                + "        return overloaded(x, null);\n"
                + "    }\n";

        static final String OVERLOADED = "Clashes.java\n"
                + "overloaded\n"
                + "87\n"
                + "x \n"
                + " 89:16-21(89:16-17,89:20-21)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double overloaded(double x, Object o) {\n"
                + "        return x + 1;\n"
                + "    }\n";

        static final String OVERLOADED_2 = "Clashes.java\n"
                + "overloaded\n"
                + "92\n"
                + "x \n"
                + "y \n"
                + " 94:16-21(94:16-17,94:20-21)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double overloaded(double x, double y) {\n"
                + "        return x + y;\n"
                + "    }\n";

        static final String VALUE_ARGUMENT = "Clashes.java\n"
                + "valueArgument\n"
                + "97\n"
                + "x \n"
                + "\n"
                + "    @Traced\n"
                + "    double valueArgument(double x) {\n"
                + "        return boxed(w, x);\n"
                + "    }\n";

        static final String BOXED = "Clashes.java\n"
                + "boxed\n"
                + "102\n"
                + "x \n"
                + "\n"
                + "    @Traced\n"
                + "    static double boxed(Object o, double x) {\n"
                + "        return x;\n"
                + "    }\n";

        static final String BOXED_2 = "Clashes.java\n"
                + "boxed\n"
                + "107\n"
                + "w \n"
                + "x \n"
                + " 109:16-21(109:16-17,109:20-21)\n"
                + "\n"
                + "    @Traced\n"
                + "    static double boxed(double w, double x) {\n"
                + "        return w * x;\n"
                + "    }\n";

        static final String H = "Clashes.java\n"
                + "h\n"
                + "37\n"
                + "x \n"
                + " 38:20-25(38:20-21,38:24-25)\n"
                + "\n"
                + "        static double h(double x) {\n"
                + "            return x + 1;\n"
                + "        }\n";

        static final String H_2 = "Clashes.java\n"
                + "h\n"
                + "43\n"
                + "x \n"
                + " 44:20-25(44:20-21,44:24-25)\n"
                + "\n"
                + "        static double h(double x) {\n"
                + "            return x + 2;\n"
                + "        }\n";
    }
}
