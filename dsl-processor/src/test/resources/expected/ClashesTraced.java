package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Value;
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
        Value.argument(K, "K");
        return K.times(Value.constant(k_(), "k")).at("Clashes.java:14");
    }

    /**
     * The graph of {@link Clashes#constants(double)}.
     */
    static Value constants(Value x) {
        Value.argument(x, "x");
        return x.times(Value.constant(Value_, "Value"))
                .plus(Value.constant(hashCode_(), "hashCode").times(x)).at("Clashes.java:19");
    }

    /**
     * The graph of {@link Clashes#n(double)}.
     */
    static Value n(Value x) {
        Value.argument(x, "x");
        return Value.constant(n_(2), "n(2)").times(x).at("Clashes.java:28");
    }

    /**
     * The graph of {@link Clashes#helpers(double)}.
     */
    static Value helpers(Value x) {
        Value.argument(x, "x");
        return h(x).plus(hOfSecond(x)).at("Clashes.java:33");
    }

    /**
     * The graph of {@link Clashes#around(double, double)}.
     */
    static Value around(Value Clashes_, Value First_) {
        Value.argument(Clashes_, "Clashes");
        Value.argument(First_, "First");
        return Clashes_.times(Value.constant(Clashes.Nested.half(3), "Nested.half(3)"))
                .times(First_).at("Clashes.java:50");
    }

    /**
     * The graph of {@link Clashes#nullArgument(double)}.
     */
    static Value nullArgument(Value x) {
        Value.argument(x, "x");
        return overloaded(x, (Object) null); // Clashes.java:84
    }

    /**
     * The graph of {@link Clashes#overloaded(double, Object)}.
     */
    static Value overloaded(Value x, Object o) {
        Value.argument(x, "x");
        return x.plus(1).at("Clashes.java:89");
    }

    /**
     * The graph of {@link Clashes#overloaded(double, double)}.
     */
    static Value overloaded(Value x, Value y) {
        Value.argument(x, "x");
        Value.argument(y, "y");
        return x.plus(y).at("Clashes.java:94");
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
        Value.argument(x, "x");
        return boxed((Object) self.w, x); // Clashes.java:99
    }

    /**
     * The graph of {@link Clashes#boxed(Object, double)}.
     */
    static Value boxed(Object o, Value x) {
        Value.argument(x, "x");
        return x; // Clashes.java:104
    }

    /**
     * The graph of {@link Clashes#boxed(double, double)}.
     */
    static Value boxed(Value w, Value x) {
        Value.argument(w, "w");
        Value.argument(x, "x");
        return w.times(x).at("Clashes.java:109");
    }

    /**
     * The graph of {@link Clashes.First#h(double)}, which a traced method calls.
     */
    private static Value h(Value x) {
        Value.argument(x, "x");
        return x.plus(1).at("Clashes.java:38");
    }

    /**
     * The graph of {@link Clashes.Second#h(double)}, which a traced method calls.
     */
    private static Value hOfSecond(Value x) {
        Value.argument(x, "x");
        return x.plus(2).at("Clashes.java:44");
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
}
