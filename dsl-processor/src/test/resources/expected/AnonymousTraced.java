package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Anonymous}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class AnonymousTraced {
    private static final VarHandle FACTOR = PrivateMembers.field(MethodHandles.lookup(), Anonymous.class, "factor", double.class);

    private static final Overrides INSIDE = Overrides.of(MethodHandles.lookup(), Anonymous.class, "inside", double.class);

    private static final MethodHandle NEW_HIDDEN = PrivateMembers.constructor(MethodHandles.lookup(), PrivateMembers.type(MethodHandles.lookup(), "good.Anonymous$Hidden"), int.class);

    private static final VarHandle N = PrivateMembers.field(MethodHandles.lookup(), PrivateMembers.type(MethodHandles.lookup(), "good.Anonymous$Hidden"), "n", int.class);

    private AnonymousTraced() {
    }

    /**
     * The graph of {@link Anonymous#called(Anonymous.Curve, double)}.
     */
    static Value called(Anonymous_CurveTraced curve, Value x) {
        Value.argument(x, "x");
        return curve.at(x).times(2).at("Anonymous.java:17");
    }

    /**
     * The graph of {@link Anonymous#functions(double, double)}.
     */
    static Value functions(final Value a, Value x) {
        Value.argument(a, "a");
        Value.argument(x, "x");
        Anonymous_CurveTraced curve = new Anonymous_CurveTraced() {
            final Value scale_ = a.times(2).named("scale").at("Anonymous.java:23");
            Value last = Value.constant(0);
            int calls = 1; // Anonymous.java:25

            @Override
            public Value at(Value t) {
                calls++; // Anonymous.java:29
                last = t.times(scale_).named("last").at("Anonymous.java:30");
                return half(last).plus(Value.constant(calls, "calls")).at("Anonymous.java:31");
            }

            private Value half(Value scale) {
                return scale.div(2).plus(scale_).at("Anonymous.java:35");
            }
        }; // Anonymous.java:22
        Value first = called(curve, x).orNamed("first"); // Anonymous.java:38
        return first.plus(curve.at(Value.constant(1))).plus(called(new Anonymous_CurveTraced() {

            @Override
            public Value at(Value x) {
                if (x.data() > 1) { // Anonymous.java:42
                    return x; // Anonymous.java:43
                }
                return a; // Anonymous.java:45
            }
        }, x)).at("Anonymous.java:39");
    }

    /**
     * The graph of {@link Anonymous#jdk(double, double)}.
     */
    static Value jdk(Value a, Value x) {
        Value.argument(a, "a");
        Value.argument(x, "x");
        UnaryOperator<Value> f = new UnaryOperator<Value>() {

            @Override
            public Value apply(Value operand) {
                return operand.times(a).at("Anonymous.java:55");
            }
        }; // Anonymous.java:52
        return f.apply(x); // Anonymous.java:58
    }

    /**
     * The graph of {@link Anonymous#plain(double, int)}.
     */
    static Value plain(Value x, int n) {
        Value.argument(x, "x");
        Anonymous.Counter counter = new Anonymous.Counter(n) {
            int calls = n; // Anonymous.java:78

            @Override
            int step(int by) {
                calls += by; // Anonymous.java:82
                this.count += calls; // Anonymous.java:83
                return add(this.count); // Anonymous.java:84
            }

            int add(int more) {
                return more + 1; // Anonymous.java:88
            }
        }; // Anonymous.java:77
        Comparator<String> byLength = new Comparator<String>() {

            @Override
            public int compare(String a, String b) {
                return a.length() - b.length(); // Anonymous.java:94
            }
        }; // Anonymous.java:91
        Iterable<Integer> ones = new Iterable<Integer>() {

            @Override
            public Iterator<Integer> iterator() {
                return List.of(1, 1).iterator(); // Anonymous.java:100
            }
        }; // Anonymous.java:97
        Value sum = x.times(Value.constant(counter.twice(2), "counter.twice(2)"))
                .plus(Value.constant(byLength.compare("ab", "c"), "byLength.compare(\"ab\", \"c\")"))
                .named("sum").at("Anonymous.java:103");
        for (int one : ones) { // Anonymous.java:104
            sum = sum.plus(Value.constant(one, "one").times(x))
                    .named("sum").at("Anonymous.java:105");
        }
        return sum; // Anonymous.java:107
    }

    /**
     * The graph of {@link Anonymous#inside(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value inside(Anonymous self, Value x) {
        if (INSIDE.isOverriddenIn(self)) {
            return INSIDE.call(self, x);
        }
        return insideOfAnonymous(self, x);
    }

    /**
     * The graph of {@link Anonymous#inside(double)} itself, overridden or not.
     */
    static Value insideOfAnonymous(Anonymous self, Value x) {
        Value.argument(x, "x");
        return called(new Anonymous_CurveTraced() {

            @Override
            public Value at(Value t) {
                return AnonymousTraced.scaled(self, t).plus(Value.constant(AnonymousTraced.factor(self), "Anonymous.this.factor")).plus(Value.constant(AnonymousTraced.factor(self), "factor")).at("Anonymous.java:121");
            }
        }, x); // Anonymous.java:118
    }

    /**
     * The graph of {@link Anonymous#hiddenConstructor(double)}.
     */
    static Value hiddenConstructor(Value x) {
        Value.argument(x, "x");
        Object hidden = newHidden(3); // Anonymous.java:136
        return x.times(Value.constant(n(hidden), "hidden.n")).at("Anonymous.java:137");
    }

    /**
     * The graph of {@link Anonymous#scaled(double)}, which a traced method calls.
     */
    private static Value scaled(Anonymous self, Value x) {
        Value.argument(x, "x");
        return x.times(Value.constant(factor(self), "factor")).at("Anonymous.java:113");
    }

    private static double factor(Anonymous self) {
        return (double) FACTOR.get(self);
    }

    private static Object newHidden(int n) {
        try {
            return (Object) NEW_HIDDEN.invoke(n);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static int n(Object self) {
        return (int) N.get(self);
    }
}
