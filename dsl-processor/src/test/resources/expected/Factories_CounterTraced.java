package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * {@code Factories.Counter} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field value",
        "new(double) memory own",
        "sample() memory own",
        "zero() memory own",
        "plus(good.Factories.Counter) memory own reads elsewhere",
        "add(double) memory own reads setsOwn",
        "get() memory own reads"
})
final class Factories_CounterTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle VALUE = PrivateMembers.field(LOOKUP, Factories.Counter.class, "value", double.class);

    Value value = Value.constant(0);

    Factories_CounterTraced(Value value) {
        Nodes.argument(value, "value");
        this.value = value; // Factories.java:42
    }

    Factories_CounterTraced(Factories.Counter plain, Lift lift) {
        lift.keep(plain, this);
        this.value = lift.value(plain, value(plain), "value");
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Factories_CounterTraced of(Factories.Counter plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Factories_CounterTraced constant(Factories.Counter plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Factories_CounterTraced of(Factories.Counter plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        Factories_CounterTraced kept = lift.kept(plain);
        return kept == null ? new Factories_CounterTraced(plain, lift) : kept;
    }

    /**
     * {@code Counter.plus(good.Factories.Counter)} on Values.
     */
    Factories_CounterTraced plus(Factories_CounterTraced other) {
        try (Scope scope = Scope.enter(Sites.PLUS)) {
            return new Factories_CounterTraced(Nodes.at(value.plus(other.value), scope, 1)); // Factories.java:54
        }
    }

    /**
     * {@code Counter.add(double)} on Values.
     */
    void add(Value x) {
        Scope scope = Scope.of(Sites.ADD);
        Nodes.argument(x, scope, 1);
        this.value = Nodes.at(this.value.plus(x), scope, 2); // Factories.java:58
    }

    /**
     * {@code Counter.get()} on Values.
     */
    Value get() {
        return value; // Factories.java:62
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.Factories$Counter@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link Factories.Counter#sample()}.
     */
    @SuppressWarnings("try")
    static Factories_CounterTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new Factories_CounterTraced(Value.constant(2)); // Factories.java:46
        }
    }

    /**
     * The graph of {@link Factories.Counter#zero()}.
     */
    @SuppressWarnings("try")
    static Factories_CounterTraced zero() {
        try (Scope scope = Scope.enter(Sites.ZERO)) {
            return new Factories_CounterTraced(Value.constant(0)); // Factories.java:50
        }
    }

    /**
     * The graph of {@link Factories.Counter#plus(Factories.Counter)}.
     */
    static Factories_CounterTraced plus(Factories.Counter self, Factories_CounterTraced other) {
        try (Scope scope = Scope.enter(Sites.PLUS); Memory memory = Memory.open()) {
            return new Factories_CounterTraced(
                    Nodes.at(memory.get(self, "value", value(self)).plus(other.value), scope, 1)); // Factories.java:54
        }
    }

    /**
     * The graph of {@link Factories.Counter#add(double)}.
     */
    static void add(Factories.Counter self, Value x) {
        Objects.requireNonNull(self, "Counter.add(double) is called on null");
        Scope scope = Scope.of(Sites.ADD);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            setValue(
                    self,
                    memory.put(
                            self, "value",
                            Nodes.at(memory.get(self, "value", value(self)).plus(x), scope, 2))); // Factories.java:58
        }
    }

    /**
     * The graph of {@link Factories.Counter#get()}.
     */
    static Value get(Factories.Counter self) {
        try (Memory memory = Memory.open()) {
            return memory.get(self, "value", value(self)); // Factories.java:62
        }
    }

    private static double value(Factories.Counter self) {
        return (double) VALUE.get(self);
    }

    private static double setValue(Factories.Counter self, double value) {
        VALUE.set(self, value);
        return value;
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String PLUS = """
                Factories.java
                plus
                53
                 54:32-51(54:32-37,54:40-51)

                        Counter plus(Counter other) {
                            return new Counter(value + other.value);
                        }
                """;

        static final String ADD = """
                Factories.java
                add
                57
                x\s
                value 58:13-23(58:13-18,58:22-23)

                        void add(double x) {
                            value += x;
                        }
                """;

        static final String SAMPLE = """
                Factories.java
                sample
                45

                        static Counter sample() {
                            return new Counter(2);
                        }
                """;

        static final String ZERO = """
                Factories.java
                zero
                49

                        static Counter zero() {
                            return new Counter(0);
                        }
                """;
    }
}
