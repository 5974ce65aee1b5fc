package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Twins.Summed} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "new(double) memory own reads",
        "sample() memory own reads"
})
class Twins_SummedTraced extends Twins_ParticleTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle MORE = PrivateMembers.field(LOOKUP, Twins.Summed.class, "more", double.class);

    Value more = Value.constant(0);

    Twins_SummedTraced(Value x) {
        super(new Twins_CurveTraced() {

            @Override
            public Value at(Value t) {
                Value[] both = new Value[] {t, x}; // Twins.java:233
                both[0] = both[0].times(x).at("Twins.java:234"); // Twins.java:234
                return both[0].plus(both[1]).at("Twins.java:235"); // Twins.java:235
            }
        }.at(x.plus(1).at("Twins.java:237")), Value.constant(2)); // Twins.java:229
        Scope scope = Scope.of(Sites.NEW_SUMMED);
        Nodes.argument(x, scope, 1);
        this.more = Nodes.at(Value.constant(1), scope, 2); // Twins.java:226
    }

    Twins_SummedTraced(Twins.Summed plain, Lift lift) {
        super(plain, lift);
        this.more = lift.value(plain, more(plain), "more");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Twins_SummedTraced of(Twins.Summed plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Twins_SummedTraced constant(Twins.Summed plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Twins_SummedTraced of(Twins.Summed plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Twins.Summed.class) {
            return lift.subclass(LOOKUP, plain, Twins_SummedTraced.class);
        }
        Twins_SummedTraced kept = lift.kept(plain);
        return kept == null ? new Twins_SummedTraced(plain, lift) : kept;
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.Twins$Summed@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link Twins.Summed#sample()}.
     */
    @SuppressWarnings("try")
    static Twins_SummedTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Twins_SummedTraced(Value.constant(0.5)); // Twins.java:242
        }
    }

    private static double more(Twins.Summed self) {
        return (double) MORE.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String NEW_SUMMED = """
                Twins.java
                new Summed
                228
                x\s
                more 226:31-32

                        Summed(double x) {
                            super(
                                    new Curve() {
                                        @Override
                                        public double at(double t) {
                                            double[] both = {t, x};
                                            both[0] *= x;
                                            return both[0] + both[1];
                                        }
                                    }.at(x + 1),
                                    2);
                        }
                """;

        static final String SAMPLE = """
                Twins.java
                sample
                241

                        static Summed sample() {
                            return new Summed(0.5);
                        }
                """;
    }
}
