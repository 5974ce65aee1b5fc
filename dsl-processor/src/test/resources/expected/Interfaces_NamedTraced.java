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
 * {@code Interfaces.Named} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
interface Interfaces_NamedTraced {
    Overrides TAGGED = Overrides.of(MethodHandles.lookup(), Interfaces.Named.class, "tagged", double.class);

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Interfaces_NamedTraced of(Interfaces.Named plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Interfaces_NamedTraced constant(Interfaces.Named plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Interfaces_NamedTraced of(Interfaces.Named plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        return lift.subclass(MethodHandles.lookup(), plain, Interfaces_NamedTraced.class);
    }

    /**
     * {@code Named.name()} on Values.
     */
    String name();

    /**
     * {@code Named.weight()} on Values.
     */
    Value weight();

    /**
     * {@code Named.tagged(double)} on Values.
     */
    default Value tagged(Value x) {
        try (Scope scope = Scope.enter(Sites.TAGGED)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    Nodes.times(x, Interfaces.Named.SCALE, "SCALE").plus(weight()), scope, 2); // Interfaces.java:26
        }
    }

    /**
     * The graph of {@link Interfaces.Named#sample()}.
     */
    @SuppressWarnings("try")
    static Interfaces_NamedTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Interfaces_UnitTraced(); // Interfaces.java:22
        }
    }

    /**
     * The graph of {@link Interfaces.Named#tagged(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value tagged(Interfaces.Named self, Value x) {
        if (TAGGED.isOverriddenIn(self)) {
            return TAGGED.call(self, x);
        }
        return taggedOfNamed(self, x);
    }

    /**
     * The graph of {@link Interfaces.Named#tagged(double)} itself, overridden or not.
     */
    static Value taggedOfNamed(Interfaces.Named self, Value x) {
        Scope scope = Scope.of(Sites.TAGGED);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                Nodes.plus(Nodes.times(x, Interfaces.Named.SCALE, "SCALE"), self.weight(), "weight()"),
                scope, 2); // Interfaces.java:26
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    final class Sites {
        static final String TAGGED = """
                Interfaces.java
                tagged
                25
                x\s
                return 26:20-40(26:20-29(26:20-21,26:24-29),26:32-40)

                        default double tagged(double x) {
                            return x * SCALE + weight();
                        }
                """;

        static final String SAMPLE = """
                Interfaces.java
                sample
                21

                        static Named sample() {
                            return new Unit();
                        }
                """;

        private Sites() {
        }
    }
}
