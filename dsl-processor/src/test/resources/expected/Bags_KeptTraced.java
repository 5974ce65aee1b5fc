package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Bags.Kept} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field rows",
        "array rows",
        "new() memory own",
        "sample() memory own reads elsewhere",
        "sum() memory own reads"
})
abstract class Bags_KeptTraced implements Bags_SinkTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides SUM = Overrides.of(LOOKUP, Bags.Kept.class, "sum");

    final List<Value[]> rows;

    Bags_KeptTraced() {
        rows = new ArrayList<>(); // Bags.java:114
    }

    Bags_KeptTraced(Bags.Kept plain, Lift lift) {
        lift.keep(plain, this);
        this.rows = lift.out(lift.in("rows").collection(plain.rows, one -> lift.values(one)));
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Bags_KeptTraced of(Bags.Kept plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Bags_KeptTraced constant(Bags.Kept plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Bags_KeptTraced of(Bags.Kept plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Bags.Kept.class) {
            return lift.subclass(LOOKUP, plain, Bags_KeptTraced.class);
        }
        throw new AssertionError();
    }

    /**
     * {@code Kept.sum()} on Values.
     */
    public Value sum() {
        Scope scope = Scope.of(Sites.SUM);
        Value sum = Nodes.at(Value.constant(0), scope, 1); // Bags.java:122
        for (Value[] row : rows) { // Bags.java:123
            sum = Nodes.at(sum.plus(row[0].div(2)), scope, 2); // Bags.java:124
        }
        return sum; // Bags.java:126
    }

    /**
     * The graph of {@link Bags.Kept#sample()}.
     */
    @SuppressWarnings("try")
    static Bags_KeptTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE); Memory memory = Memory.open()) {
            return Bags_SquaresTraced.sample(); // Bags.java:117
        }
    }

    /**
     * The graph of {@link Bags.Kept#sum()}, or of the method that overrides it in the class of {@code self}.
     */
    public static Value sum(Bags.Kept self) {
        if (SUM.isOverriddenIn(self)) {
            return SUM.call(self);
        }
        return sumOfKept(self);
    }

    /**
     * The graph of {@link Bags.Kept#sum()} itself, overridden or not.
     */
    public static Value sumOfKept(Bags.Kept self) {
        Scope scope = Scope.of(Sites.SUM);
        try (Memory memory = Memory.open()) {
            Value sum = Nodes.at(Value.constant(0), scope, 1); // Bags.java:122
            for (double[] row : self.rows) { // Bags.java:123
                sum = Nodes.at(sum.plus(memory.get(row, 0).div(2)), scope, 2); // Bags.java:124
            }
            return sum; // Bags.java:126
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String SUM = """
                Bags.java
                sum
                120
                sum 122:26-27
                sum 124:17-34(124:17-20,124:24-34(124:24-30,124:33-34))

                        @Override
                        public double sum() {
                            double sum = 0;
                            for (double[] row : rows) {
                                sum += row[0] / 2;
                            }
                            return sum;
                        }
                """;

        static final String SAMPLE = """
                Bags.java
                sample
                116

                        static Kept sample() {
                            return Squares.sample();
                        }
                """;
    }
}
