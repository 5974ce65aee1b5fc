package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Bags.Table} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
class Bags_TableTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle RATES = PrivateMembers.field(LOOKUP, Bags.Table.class, "rates", Map.class);

    private static final VarHandle LAST = PrivateMembers.field(LOOKUP, Bags.Table.class, "last", Deque.class);

    private static final Overrides RATE = Overrides.of(LOOKUP, Bags.Table.class, "rate", String.class);

    final Map<String, Value> rates;

    final Deque<Value> last;

    Bags_TableTraced() {
        rates = new HashMap<>(); // Bags.java:82
        last = new ArrayDeque<>(); // Bags.java:83
    }

    Bags_TableTraced(Bags.Table plain, Lift lift) {
        lift.keep(plain, this);
        this.rates = lift.out(lift.in("rates").map(rates(plain), one -> lift.value(one)));
        this.last = lift.out(lift.in("last").collection(last(plain), one -> lift.value(one)));
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Bags_TableTraced of(Bags.Table plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Bags_TableTraced constant(Bags.Table plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Bags_TableTraced of(Bags.Table plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Bags.Table.class) {
            return lift.subclass(LOOKUP, plain, Bags_TableTraced.class);
        }
        Bags_TableTraced kept = lift.kept(plain);
        return kept == null ? new Bags_TableTraced(plain, lift) : kept;
    }

    /**
     * {@code Table.add(java.lang.String,double)} on Values.
     */
    void add(String name, Value rate) {
        Scope scope = Scope.of(Sites.ADD);
        Nodes.argument(rate, scope, 1);
        rates.merge(name, rate, (x, y) -> Nodes.at(x.plus(y), scope, 2)); // Bags.java:92
        last.push(rate); // Bags.java:93
    }

    /**
     * {@code Table.rate(java.lang.String)} on Values.
     */
    Value rate(String name) {
        Scope scope = Scope.of(Sites.RATE);
        return Nodes.at(
                Nodes.unboxed(rates.getOrDefault(name, Value.constant(0.0))).times(last.peek()),
                scope, 1); // Bags.java:97
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.Bags$Table@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link Bags.Table#sample()}.
     */
    @SuppressWarnings("try")
    static Bags_TableTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            Bags_TableTraced table = new Bags_TableTraced(); // Bags.java:86
            table.add("a", Value.constant(1.5)); // Bags.java:87
            return table; // Bags.java:88
        }
    }

    /**
     * The graph of {@link Bags.Table#rate(String)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value rate(Bags.Table self, String name) {
        if (RATE.isOverriddenIn(self)) {
            return RATE.call(self, name);
        }
        return rateOfTable(self, name);
    }

    /**
     * The graph of {@link Bags.Table#rate(String)} itself, overridden or not.
     */
    static Value rateOfTable(Bags.Table self, String name) {
        Scope scope = Scope.of(Sites.RATE);
        return Nodes.at(
                Value.constant(rates(self).getOrDefault(name, 0.0) * last(self).peek()), scope, 1); // Bags.java:97
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Double> rates(Bags.Table self) {
        return (Map<String, Double>) RATES.get(self);
    }

    @SuppressWarnings("unchecked")
    private static Deque<Double> last(Bags.Table self) {
        return (Deque<Double>) LAST.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String ADD = """
                Bags.java
                add
                91
                rate\s
                 92:37-48(92:37-48,92:37-48)

                        void add(String name, double rate) {
                            rates.merge(name, rate, Double::sum);
                            last.push(rate);
                        }
                """;

        static final String RATE = """
                Bags.java
                rate
                96
                return 97:20-63(97:20-49,97:52-63)

                        double rate(String name) {
                            return rates.getOrDefault(name, 0.0) * last.peek();
                        }
                """;

        static final String SAMPLE = """
                Bags.java
                sample
                85

                        static Table sample() {
                            Table table = new Table();
                            table.add("a", 1.5);
                            return table;
                        }
                """;
    }
}
