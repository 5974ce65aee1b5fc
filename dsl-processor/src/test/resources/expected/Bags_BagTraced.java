package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Copies;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Bags.Bag} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
class Bags_BagTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle ALL = PrivateMembers.field(LOOKUP, Bags.Bag.class, "all", List.class);

    private static final Overrides TOTAL = Overrides.of(LOOKUP, Bags.Bag.class, "total");

    private static final Overrides VALUES = Overrides.of(LOOKUP, Bags.Bag.class, "values");

    final List<Value> all;

    Bags_BagTraced() {
        all = new ArrayList<>(); // Bags.java:19
    }

    Bags_BagTraced(Bags.Bag plain, Lift lift) {
        lift.keep(plain, this);
        this.all = lift.out(lift.in("all").collection(all(plain), one -> lift.value(one)));
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Bags_BagTraced of(Bags.Bag plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Bags_BagTraced constant(Bags.Bag plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Bags_BagTraced of(Bags.Bag plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Bags.Bag.class) {
            return lift.subclass(LOOKUP, plain, Bags_BagTraced.class);
        }
        Bags_BagTraced kept = lift.kept(plain);
        return kept == null ? new Bags_BagTraced(plain, lift) : kept;
    }

    /**
     * {@code Bag.add(double)} on Values.
     */
    void add(Value x) {
        Nodes.argument(x, "x");
        all.add(x); // Bags.java:36
    }

    /**
     * {@code Bag.with(double)} on Values.
     */
    Bags_BagTraced with(Value x) {
        try (Scope scope = Scope.enter(Sites.WITH)) {
            Nodes.argument(x, scope, 1);
            add(x); // Bags.java:40
            return this; // Bags.java:41
        }
    }

    /**
     * {@code Bag.total()} on Values.
     */
    Value total() {
        Scope scope = Scope.of(Sites.TOTAL);
        Value sum = Nodes.at(Value.constant(0), scope, 1); // Bags.java:45
        for (Value x : Nodes.allUnboxed(all)) { // Bags.java:46
            sum = Nodes.at(sum.plus(x.times(x)), scope, 2); // Bags.java:47
        }
        return sum; // Bags.java:49
    }

    /**
     * {@code Bag.values()} on Values.
     */
    List<Value> values() {
        return all; // Bags.java:53
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.Bags$Bag@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link Bags.Bag#sample()}.
     */
    @SuppressWarnings("try")
    static Bags_BagTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Bags_BagTraced().with(Value.constant(3)); // Bags.java:22
        }
    }

    /**
     * The graph of {@link Bags.Bag#of(double)}.
     */
    static Bags_BagTraced of(Value x) {
        try (Scope scope = Scope.enter(Sites.OF)) {
            Nodes.argument(x, scope, 1);
            Bags_BagTraced bag = new Bags_BagTraced(); // Bags.java:26
            bag.add(x); // Bags.java:27
            return bag; // Bags.java:28
        }
    }

    /**
     * The graph of {@link Bags.Bag#empty()}.
     */
    @SuppressWarnings("try")
    static Bags_BagTraced empty() {
        try (Scope scope = Scope.enter(Sites.EMPTY)) {
            return new Bags_BagTraced(); // Bags.java:32
        }
    }

    /**
     * The graph of {@link Bags.Bag#total()}, or of the method that overrides it in the class of {@code self}.
     */
    static Value total(Bags.Bag self) {
        if (TOTAL.isOverriddenIn(self)) {
            return TOTAL.call(self);
        }
        return totalOfBag(self);
    }

    /**
     * The graph of {@link Bags.Bag#total()} itself, overridden or not.
     */
    static Value totalOfBag(Bags.Bag self) {
        Scope scope = Scope.of(Sites.TOTAL_2);
        double sum = 0; // Bags.java:45
        for (double x : all(self)) { // Bags.java:46
            sum += x * x; // Bags.java:47
        }
        return Nodes.at(Value.constant(sum), scope, 1); // Bags.java:49
    }

    /**
     * The graph of {@link Bags.Bag#values()}, or of the method that overrides it in the class of {@code self}.
     */
    static List<Value> values(Bags.Bag self) {
        if (VALUES.isOverriddenIn(self)) {
            return VALUES.call(self);
        }
        return valuesOfBag(self);
    }

    /**
     * The graph of {@link Bags.Bag#values()} itself, overridden or not.
     */
    static List<Value> valuesOfBag(Bags.Bag self) {
        return Copies.list(all(self), one -> Value.constant(one)); // Bags.java:53
    }

    @SuppressWarnings("unchecked")
    private static List<Double> all(Bags.Bag self) {
        return (List<Double>) ALL.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String WITH = """
                Bags.java
                with
                39
                x\s

                        Bag with(double x) {
                            add(x);
                            return this;
                        }
                """;

        static final String TOTAL = """
                Bags.java
                total
                44
                sum 45:26-27
                sum 47:17-29(47:17-20,47:24-29(47:24-25,47:28-29))

                        double total() {
                            double sum = 0;
                            for (double x : all) {
                                sum += x * x;
                            }
                            return sum;
                        }
                """;

        static final String SAMPLE = """
                Bags.java
                sample
                21

                        static Bag sample() {
                            return new Bag().with(3);
                        }
                """;

        static final String OF = """
                Bags.java
                of
                25
                x\s

                        static Bag of(double x) {
                            Bag bag = new Bag();
                            bag.add(x);
                            return bag;
                        }
                """;

        static final String EMPTY = """
                Bags.java
                empty
                31

                        static Bag empty() {
                            return new Bag();
                        }
                """;

        static final String TOTAL_2 = """
                Bags.java
                total
                44
                return 49:20-23

                        double total() {
                            double sum = 0;
                            for (double x : all) {
                                sum += x * x;
                            }
                            return sum;
                        }
                """;
    }
}
