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
 * {@code LocalObjects.Space} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "new() memory own",
        "sample() memory own",
        "step(double) memory reads elsewhere",
        "first() memory"
})
class LocalObjects_SpaceTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides STEP = Overrides.of(LOOKUP, LocalObjects.Space.class, "step", double.class);

    private static final Overrides FIRST = Overrides.of(LOOKUP, LocalObjects.Space.class, "first");

    final LocalObjects_BodyTraced focus;

    @SuppressWarnings("try")
    LocalObjects_SpaceTraced() {
        try (Memory memory = Memory.open()) {
            focus = LocalObjects_BodyTraced.sample(); // LocalObjects.java:49
        }
    }

    LocalObjects_SpaceTraced(LocalObjects.Space plain, Lift lift) {
        lift.keep(plain, this);
        this.focus = lift.out(LocalObjects_BodyTraced.of(plain.focus, lift.in("focus")));
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static LocalObjects_SpaceTraced of(LocalObjects.Space plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static LocalObjects_SpaceTraced constant(LocalObjects.Space plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static LocalObjects_SpaceTraced of(LocalObjects.Space plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != LocalObjects.Space.class) {
            return lift.subclass(LOOKUP, plain, LocalObjects_SpaceTraced.class);
        }
        LocalObjects_SpaceTraced kept = lift.kept(plain);
        return kept == null ? new LocalObjects_SpaceTraced(plain, lift) : kept;
    }

    /**
     * {@code Space.step(double)} on Values.
     */
    @SuppressWarnings("try")
    Value step(Value x) {
        try (Scope scope = Scope.enter(Sites.STEP); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            LocalObjects_BodyTraced other = focus.heavier(x); // LocalObjects.java:56
            Value[] array;
            (array = focus.at())[0] = Nodes.at(array[0].plus(focus.at()[1].times(x)), scope, 2); // LocalObjects.java:57
            return Nodes.at(other.at()[0].times(other.mass()).plus(focus.moved(x)), scope, 3); // LocalObjects.java:58
        }
    }

    /**
     * {@code Space.first()} on Values.
     */
    @SuppressWarnings("try")
    Value first() {
        try (Scope scope = Scope.enter(Sites.FIRST); Memory memory = Memory.open()) {
            return focus.at()[0]; // LocalObjects.java:62
        }
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.LocalObjects$Space@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link LocalObjects.Space#sample()}.
     */
    @SuppressWarnings("try")
    static LocalObjects_SpaceTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new LocalObjects_SpaceTraced(); // LocalObjects.java:52
        }
    }

    /**
     * The graph of {@link LocalObjects.Space#step(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value step(LocalObjects.Space self, Value x) {
        if (STEP.isOverriddenIn(self)) {
            return STEP.call(self, x);
        }
        return stepOfSpace(self, x);
    }

    /**
     * The graph of {@link LocalObjects.Space#step(double)} itself, overridden or not.
     */
    static Value stepOfSpace(LocalObjects.Space self, Value x) {
        try (Scope scope = Scope.enter(Sites.STEP); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            LocalObjects_BodyTraced other = LocalObjects_BodyTraced.heavier(self.focus, x); // LocalObjects.java:56
            double[] array;
            memory.set(
                    (array = self.focus.at()), 0,
                    Nodes.at(
                            memory.get(array, 0).plus(memory.get(self.focus.at(), 1).times(x)),
                            scope, 2)); // LocalObjects.java:57
            return Nodes.at(
                    other.at()[0].times(other.mass()).plus(LocalObjects_BodyTraced.moved(self.focus, x)),
                    scope, 3); // LocalObjects.java:58
        }
    }

    /**
     * The graph of {@link LocalObjects.Space#first()}, or of the method that overrides it in the class of {@code self}.
     */
    static Value first(LocalObjects.Space self) {
        if (FIRST.isOverriddenIn(self)) {
            return FIRST.call(self);
        }
        return firstOfSpace(self);
    }

    /**
     * The graph of {@link LocalObjects.Space#first()} itself, overridden or not.
     */
    static Value firstOfSpace(LocalObjects.Space self) {
        try (Memory memory = Memory.open()) {
            return memory.get(self.focus.at(), 0); // LocalObjects.java:62
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String STEP = """
                LocalObjects.java
                step
                55
                x\s
                 57:13-47(57:13-26,57:30-47(57:30-43,57:46-47))
                return 58:20-65(58:20-48(58:20-33,58:36-48),58:51-65)

                        double step(double x) {
                            Body other = focus.heavier(x);
                            focus.at()[0] += focus.at()[1] * x;
                            return other.at()[0] * other.mass() + focus.moved(x);
                        }
                """;

        static final String FIRST = """
                LocalObjects.java
                first
                61

                        double first() {
                            return focus.at()[0];
                        }
                """;

        static final String SAMPLE = """
                LocalObjects.java
                sample
                51

                        static Space sample() {
                            return new Space();
                        }
                """;
    }
}
