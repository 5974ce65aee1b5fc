package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Fluent.Product} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field value",
        "new(double) memory own",
        "sample() memory own",
        "times(double) memory own reads setsOwn",
        "get() memory own reads"
})
class Fluent_ProductTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle VALUE = PrivateMembers.field(LOOKUP, Fluent.Product.class, "value", double.class);

    private static final Overrides TIMES = Overrides.of(LOOKUP, Fluent.Product.class, "times", double.class);

    private static final Overrides GET = Overrides.of(LOOKUP, Fluent.Product.class, "get");

    Value value = Value.constant(0);

    Fluent_ProductTraced(Value value) {
        Nodes.argument(value, "value");
        this.value = value; // Fluent.java:42
    }

    Fluent_ProductTraced(Fluent.Product plain, Lift lift) {
        lift.keep(plain, this);
        this.value = lift.value(plain, value(plain), "value");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Fluent_ProductTraced of(Fluent.Product plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Fluent_ProductTraced constant(Fluent.Product plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Fluent_ProductTraced of(Fluent.Product plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Fluent.Product.class) {
            return lift.subclass(LOOKUP, plain, Fluent_ProductTraced.class);
        }
        Fluent_ProductTraced kept = lift.kept(plain);
        return kept == null ? new Fluent_ProductTraced(plain, lift) : kept;
    }

    /**
     * {@code Product.times(double)} on Values.
     */
    Fluent_ProductTraced times(Value x) {
        Scope scope = Scope.of(Sites.TIMES);
        Nodes.argument(x, scope, 1);
        this.value = Nodes.at(this.value.times(x), scope, 2); // Fluent.java:50
        return (this); // Fluent.java:51
    }

    /**
     * {@code Product.get()} on Values.
     */
    Value get() {
        return value; // Fluent.java:55
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.Fluent$Product@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link Fluent.Product#sample()}.
     */
    @SuppressWarnings("try")
    static Fluent_ProductTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Fluent_ProductTraced(Value.constant(3)); // Fluent.java:46
        }
    }

    /**
     * The graph of {@link Fluent.Product#times(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Fluent.Product times(Fluent.Product self, Value x) {
        if (TIMES.isOverriddenIn(self)) {
            return TIMES.call(self, x);
        }
        return timesOfProduct(self, x);
    }

    /**
     * The graph of {@link Fluent.Product#times(double)} itself, overridden or not.
     */
    static Fluent.Product timesOfProduct(Fluent.Product self, Value x) {
        Scope scope = Scope.of(Sites.TIMES);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            setValue(
                    self,
                    memory.put(
                            self, "value",
                            Nodes.at(memory.get(self, "value", value(self)).times(x), scope, 2))); // Fluent.java:50
            return (self); // Fluent.java:51
        }
    }

    /**
     * The graph of {@link Fluent.Product#get()}, or of the method that overrides it in the class of {@code self}.
     */
    static Value get(Fluent.Product self) {
        if (GET.isOverriddenIn(self)) {
            return GET.call(self);
        }
        return getOfProduct(self);
    }

    /**
     * The graph of {@link Fluent.Product#get()} itself, overridden or not.
     */
    static Value getOfProduct(Fluent.Product self) {
        try (Memory memory = Memory.open()) {
            return memory.get(self, "value", value(self)); // Fluent.java:55
        }
    }

    private static double value(Fluent.Product self) {
        return (double) VALUE.get(self);
    }

    private static double setValue(Fluent.Product self, double value) {
        VALUE.set(self, value);
        return value;
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String TIMES = """
                Fluent.java
                times
                49
                x\s
                value 50:13-23(50:13-18,50:22-23)

                        Product times(double x) {
                            value *= x;
                            return (this);
                        }
                """;

        static final String SAMPLE = """
                Fluent.java
                sample
                45

                        static Product sample() {
                            return new Product(3);
                        }
                """;
    }
}
