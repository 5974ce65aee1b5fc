package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code EarlyFields.Kept} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field squared",
        "new(double) memory own reads",
        "begin(double) memory own reads setsOwn",
        "sample() memory own reads"
})
class EarlyFields_KeptTraced extends EarlyFields_BaseTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides BEGIN = Overrides.of(LOOKUP, EarlyFields.Kept.class, "begin", double.class);

    Value squared = Nodes.orZero(this.squared);

    EarlyFields_KeptTraced(Value x) {
        super(x); // EarlyFields.java:30
        Nodes.argument(x, "x");
    }

    EarlyFields_KeptTraced(EarlyFields.Kept plain, Lift lift) {
        super(plain, lift);
        this.squared = lift.value(plain, plain.squared, "squared");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static EarlyFields_KeptTraced of(EarlyFields.Kept plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static EarlyFields_KeptTraced constant(EarlyFields.Kept plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static EarlyFields_KeptTraced of(EarlyFields.Kept plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != EarlyFields.Kept.class) {
            return lift.subclass(LOOKUP, plain, EarlyFields_KeptTraced.class);
        }
        EarlyFields_KeptTraced kept = lift.kept(plain);
        return kept == null ? new EarlyFields_KeptTraced(plain, lift) : kept;
    }

    /**
     * {@code Kept.begin(double)} on Values.
     */
    Value begin(Value x) {
        Scope scope = Scope.of(Sites.BEGIN);
        Nodes.argument(x, scope, 1);
        this.squared = Nodes.at(Nodes.orZero(this.squared).plus(x.times(x)), scope, 2); // EarlyFields.java:35
        this.squared = Nodes.at(Nodes.orZero(this.squared).plus(1), scope, 3); // EarlyFields.java:36
        return x; // EarlyFields.java:37
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.EarlyFields$Kept@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link EarlyFields.Kept#begin(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value begin(EarlyFields.Kept self, Value x) {
        if (BEGIN.isOverriddenIn(self)) {
            return BEGIN.call(self, x);
        }
        return beginOfKept(self, x);
    }

    /**
     * The graph of {@link EarlyFields.Kept#begin(double)} itself, overridden or not.
     */
    static Value beginOfKept(EarlyFields.Kept self, Value x) {
        Scope scope = Scope.of(Sites.BEGIN);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            self.squared = memory.put(
                    self, "squared",
                    Nodes.at(
                            memory.get(self, "squared", self.squared).plus(x.times(x)),
                            scope, 2)); // EarlyFields.java:35
            self.squared = memory.put(
                    self, "squared",
                    Nodes.at(memory.get(self, "squared", self.squared).plus(1), scope, 3)); // EarlyFields.java:36
            return x; // EarlyFields.java:37
        }
    }

    /**
     * The graph of {@link EarlyFields.Kept#sample()}.
     */
    @SuppressWarnings("try")
    static EarlyFields_KeptTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new EarlyFields_KeptTraced(Value.constant(1.5)); // EarlyFields.java:41
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String BEGIN = """
                EarlyFields.java
                begin
                33
                x\s
                squared 35:13-29(35:13-20,35:24-29(35:24-25,35:28-29))
                squared 36:13-22

                        @Override
                        double begin(double x) {
                            squared += x * x;
                            squared++;
                            return x;
                        }
                """;

        static final String SAMPLE = """
                EarlyFields.java
                sample
                40

                        static Kept sample() {
                            return new Kept(1.5);
                        }
                """;
    }
}
