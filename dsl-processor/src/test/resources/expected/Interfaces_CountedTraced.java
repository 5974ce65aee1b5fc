package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Interfaces.Counted} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
interface Interfaces_CountedTraced {
    Overrides ALL = Overrides.of(MethodHandles.lookup(), Interfaces.Counted.class, "all");

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Interfaces_CountedTraced of(Interfaces.Counted plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Interfaces_CountedTraced constant(Interfaces.Counted plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Interfaces_CountedTraced of(Interfaces.Counted plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        return lift.subclass(MethodHandles.lookup(), plain, Interfaces_CountedTraced.class);
    }

    /**
     * {@code Counted.count()} on Values.
     */
    int count();

    /**
     * {@code Counted.size()} on Values.
     */
    Value size();

    /**
     * {@code Counted.all()} on Values.
     */
    default Value all() {
        try (Scope scope = Scope.enter(Sites.ALL)) {
            return Nodes.at(Nodes.times(size(), count(), "count()"), scope, 1); // Interfaces.java:70
        }
    }

    /**
     * The graph of {@link Interfaces.Counted#sample()}.
     */
    @SuppressWarnings("try")
    static Interfaces_CountedTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Interfaces_DiscTraced(Value.constant(2.5)); // Interfaces.java:66
        }
    }

    /**
     * The graph of {@link Interfaces.Counted#all()}, or of the method that overrides it in the class of {@code self}.
     */
    static Value all(Interfaces.Counted self) {
        if (ALL.isOverriddenIn(self)) {
            return ALL.call(self);
        }
        return allOfCounted(self);
    }

    /**
     * The graph of {@link Interfaces.Counted#all()} itself, overridden or not.
     */
    static Value allOfCounted(Interfaces.Counted self) {
        Scope scope = Scope.of(Sites.ALL);
        return Nodes.at(Value.constant(self.size() * self.count()), scope, 1); // Interfaces.java:70
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    final class Sites {
        static final String ALL = """
                Interfaces.java
                all
                69
                return 70:20-36(70:20-26,70:29-36)

                        default double all() {
                            return size() * count();
                        }
                """;

        static final String SAMPLE = """
                Interfaces.java
                sample
                65

                        static Counted sample() {
                            return new Disc(2.5);
                        }
                """;

        private Sites() {
        }
    }
}
