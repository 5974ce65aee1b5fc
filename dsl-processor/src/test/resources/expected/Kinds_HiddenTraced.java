package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@code Kinds.Hidden}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary("times(double,good.Kinds.Hidden) reads elsewhere")
final class Kinds_HiddenTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Class<?> HIDDEN_CLASS = PrivateMembers.type(LOOKUP, "good.Kinds$Hidden");

    private static final VarHandle FACTOR = PrivateMembers.field(LOOKUP, HIDDEN_CLASS, "factor", double.class);

    private static final VarHandle V = PrivateMembers.field(LOOKUP, HIDDEN_CLASS, "v", Value.class);

    private static final MethodHandle COUNT = PrivateMembers.method(
            LOOKUP, HIDDEN_CLASS, "count", int.class, int.class);

    private static final Overrides TIMES = Overrides.of(LOOKUP, HIDDEN_CLASS, "times", double.class, HIDDEN_CLASS);

    private Kinds_HiddenTraced() {
    }

    /**
     * The graph of {@code Hidden.times}, or of the method that overrides it in the class of {@code self}.
     */
    static Value times(Object self, Value x, Object other) {
        if (TIMES.isOverriddenIn(self)) {
            return TIMES.call(self, x, other);
        }
        return timesOfHidden(self, x, other);
    }

    /**
     * The graph of {@code Hidden.times} itself, overridden or not.
     */
    static Value timesOfHidden(Object self, Value x, Object other) {
        try (Scope scope = Scope.enter(Sites.TIMES)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    Nodes.times(x, factor(self), "factor").plus(v(other)).plus(more(self, x))
                            .plus(Nodes.times(count(other, 2), "other.count(2)", x)),
                    scope, 2); // Kinds.java:120
        }
    }

    /**
     * The graph of {@code Hidden.more}, which a traced method calls.
     */
    private static Value more(Object self, Value x) {
        Scope scope = Scope.of(Sites.MORE);
        Nodes.argument(x, scope, 1);
        return Nodes.at(x.times(v(self)), scope, 2); // Kinds.java:124
    }

    private static double factor(Object self) {
        return (double) FACTOR.get(self);
    }

    private static Value v(Object self) {
        return (Value) V.get(self);
    }

    private static int count(Object self, int n) {
        try {
            return (int) COUNT.invoke(self, n);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String TIMES = """
                Kinds.java
                times
                118
                x\s
                return 120:20-78(120:20-57(120:20-47(120:20-30(120:20-21,120:24-30),120:33-47),120:50-57),120:60-78(120:60-74,120:77-78))

                        @Traced
                        double times(double x, Hidden other) {
                            return x * factor + other.v.data() + more(x) + other.count(2) * x;
                        }
                """;

        static final String MORE = """
                Kinds.java
                more
                123
                x\s
                return 124:20-32(124:20-21,124:24-32)

                        private double more(double x) {
                            return x * v.data();
                        }
                """;
    }
}
