package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Bags.Squares} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "new() memory own",
        "sample() memory own reads elsewhere",
        "put(double) memory own reads setsOwn"
})
class Bags_SquaresTraced extends Bags_KeptTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    Bags_SquaresTraced() {
        super(); // Bags.java:130
    }

    Bags_SquaresTraced(Bags.Squares plain, Lift lift) {
        super(plain, lift);
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Bags_SquaresTraced of(Bags.Squares plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Bags_SquaresTraced constant(Bags.Squares plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Bags_SquaresTraced of(Bags.Squares plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Bags.Squares.class) {
            return lift.subclass(LOOKUP, plain, Bags_SquaresTraced.class);
        }
        Bags_SquaresTraced kept = lift.kept(plain);
        return kept == null ? new Bags_SquaresTraced(plain, lift) : kept;
    }

    /**
     * {@code Squares.put(double)} on Values.
     */
    public void put(Value x) {
        Nodes.argument(x, "x");
        rows.add(new Value[] {x.times(x)}); // Bags.java:140
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.Bags$Squares@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link Bags.Squares#sample()}.
     */
    @SuppressWarnings("try")
    static Bags_SquaresTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            Bags_SquaresTraced squares = new Bags_SquaresTraced(); // Bags.java:133
            squares.put(Value.constant(2)); // Bags.java:134
            return squares; // Bags.java:135
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SAMPLE = """
                Bags.java
                sample
                132

                        static Squares sample() {
                            Squares squares = new Squares();
                            squares.put(2);
                            return squares;
                        }
                """;
    }
}
