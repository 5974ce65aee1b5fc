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
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Bags.Model} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
class Bags_ModelTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle BAG = PrivateMembers.field(LOOKUP, Bags.Model.class, "bag", Bags.Bag.class);

    private static final Overrides LOSS = Overrides.of(LOOKUP, Bags.Model.class, "loss");

    final Bags_BagTraced bag;

    Bags_ModelTraced() {
        bag = new Bags_BagTraced(); // Bags.java:146
    }

    Bags_ModelTraced(Bags.Model plain, Lift lift) {
        lift.keep(plain, this);
        this.bag = lift.out(Bags_BagTraced.of(bag(plain), lift.in("bag")));
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Bags_ModelTraced of(Bags.Model plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Bags_ModelTraced constant(Bags.Model plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Bags_ModelTraced of(Bags.Model plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Bags.Model.class) {
            return lift.subclass(LOOKUP, plain, Bags_ModelTraced.class);
        }
        Bags_ModelTraced kept = lift.kept(plain);
        return kept == null ? new Bags_ModelTraced(plain, lift) : kept;
    }

    /**
     * {@code Model.see(double)} on Values.
     */
    void see(Value x) {
        try (Scope scope = Scope.enter(Sites.SEE)) {
            Nodes.argument(x, scope, 1);
            bag.add(x); // Bags.java:155
            bag.add(Value.constant(2)); // Bags.java:156
        }
    }

    /**
     * {@code Model.loss()} on Values.
     */
    @SuppressWarnings("try")
    Value loss() {
        try (Scope scope = Scope.enter(Sites.LOSS)) {
            return bag.total(); // Bags.java:160
        }
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.Bags$Model@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link Bags.Model#sample()}.
     */
    @SuppressWarnings("try")
    static Bags_ModelTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            Bags_ModelTraced model = new Bags_ModelTraced(); // Bags.java:149
            model.see(Value.constant(2)); // Bags.java:150
            return model; // Bags.java:151
        }
    }

    /**
     * The graph of {@link Bags.Model#loss()}, or of the method that overrides it in the class of {@code self}.
     */
    static Value loss(Bags.Model self) {
        if (LOSS.isOverriddenIn(self)) {
            return LOSS.call(self);
        }
        return lossOfModel(self);
    }

    /**
     * The graph of {@link Bags.Model#loss()} itself, overridden or not.
     */
    @SuppressWarnings("try")
    static Value lossOfModel(Bags.Model self) {
        try (Scope scope = Scope.enter(Sites.LOSS)) {
            return Bags_BagTraced.total(bag(self)); // Bags.java:160
        }
    }

    private static Bags.Bag bag(Bags.Model self) {
        return (Bags.Bag) BAG.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SEE = """
                Bags.java
                see
                154
                x\s

                        void see(double x) {
                            bag.add(x);
                            bag.add(2);
                        }
                """;

        static final String LOSS = """
                Bags.java
                loss
                159

                        double loss() {
                            return bag.total();
                        }
                """;

        static final String SAMPLE = """
                Bags.java
                sample
                148

                        static Model sample() {
                            Model model = new Model();
                            model.see(2);
                            return model;
                        }
                """;
    }
}
