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
 * {@code Fluent.Mean} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field sum",
        "add(double) memory own reads setsOwn",
        "addBoth(double,double) memory own reads elsewhere setsOwn",
        "get() memory own reads"
})
class Fluent_MeanTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle SUM = PrivateMembers.field(LOOKUP, Fluent.Mean.class, "sum", double.class);

    private static final VarHandle COUNT = PrivateMembers.field(LOOKUP, Fluent.Mean.class, "count", int.class);

    private static final Overrides ADD = Overrides.of(LOOKUP, Fluent.Mean.class, "add", double.class);

    private static final Overrides ADD_BOTH = Overrides.of(
            LOOKUP, Fluent.Mean.class, "addBoth", double.class, double.class);

    private static final Overrides GET = Overrides.of(LOOKUP, Fluent.Mean.class, "get");

    Value sum = Value.constant(0);

    int count;

    Fluent_MeanTraced() {
    }

    Fluent_MeanTraced(Fluent.Mean plain, Lift lift) {
        lift.keep(plain, this);
        this.sum = lift.value(plain, sum(plain), "sum");
        this.count = count(plain);
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Fluent_MeanTraced of(Fluent.Mean plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Fluent_MeanTraced constant(Fluent.Mean plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Fluent_MeanTraced of(Fluent.Mean plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != Fluent.Mean.class) {
            return lift.subclass(LOOKUP, plain, Fluent_MeanTraced.class);
        }
        Fluent_MeanTraced kept = lift.kept(plain);
        return kept == null ? new Fluent_MeanTraced(plain, lift) : kept;
    }

    /**
     * {@code Mean.add(double)} on Values.
     */
    Fluent_MeanTraced add(Value x) {
        Scope scope = Scope.of(Sites.ADD);
        Nodes.argument(x, scope, 1);
        this.sum = Nodes.at(this.sum.plus(x), scope, 2); // Fluent.java:23
        count++; // Fluent.java:24
        return this; // Fluent.java:25
    }

    /**
     * {@code Mean.addBoth(double,double)} on Values.
     */
    Fluent_MeanTraced addBoth(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.ADD_BOTH)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            return add(x).add(Nodes.at(y.times(sum), scope, 3)); // Fluent.java:29
        }
    }

    /**
     * {@code Mean.get()} on Values.
     */
    Value get() {
        Scope scope = Scope.of(Sites.GET);
        return Nodes.at(Nodes.div(sum, count, "count"), scope, 1); // Fluent.java:33
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.Fluent$Mean@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link Fluent.Mean#create()}.
     */
    @SuppressWarnings("try")
    static Fluent_MeanTraced create() {
        try (Scope scope = Scope.enter(Sites.CREATE)) {
            return new Fluent_MeanTraced(); // Fluent.java:15
        }
    }

    /**
     * The graph of {@link Fluent.Mean#sample()}.
     */
    @SuppressWarnings("try")
    static Fluent_MeanTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return create(); // Fluent.java:19
        }
    }

    /**
     * The graph of {@link Fluent.Mean#add(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Fluent.Mean add(Fluent.Mean self, Value x) {
        if (ADD.isOverriddenIn(self)) {
            return ADD.call(self, x);
        }
        return addOfMean(self, x);
    }

    /**
     * The graph of {@link Fluent.Mean#add(double)} itself, overridden or not.
     */
    static Fluent.Mean addOfMean(Fluent.Mean self, Value x) {
        Scope scope = Scope.of(Sites.ADD);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            setSum(
                    self,
                    memory.put(
                            self, "sum",
                            Nodes.at(memory.get(self, "sum", sum(self)).plus(x), scope, 2))); // Fluent.java:23
            setCount(self, count(self) + 1); // Fluent.java:24
            return self; // Fluent.java:25
        }
    }

    /**
     * The graph of {@link Fluent.Mean#addBoth(double, double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Fluent.Mean addBoth(Fluent.Mean self, Value x, Value y) {
        if (ADD_BOTH.isOverriddenIn(self)) {
            return ADD_BOTH.call(self, x, y);
        }
        return addBothOfMean(self, x, y);
    }

    /**
     * The graph of {@link Fluent.Mean#addBoth(double, double)} itself, overridden or not.
     */
    static Fluent.Mean addBothOfMean(Fluent.Mean self, Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.ADD_BOTH); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            return add(add(self, x), Nodes.at(y.times(memory.get(self, "sum", sum(self))), scope, 3)); // Fluent.java:29
        }
    }

    /**
     * The graph of {@link Fluent.Mean#get()}, or of the method that overrides it in the class of {@code self}.
     */
    static Value get(Fluent.Mean self) {
        if (GET.isOverriddenIn(self)) {
            return GET.call(self);
        }
        return getOfMean(self);
    }

    /**
     * The graph of {@link Fluent.Mean#get()} itself, overridden or not.
     */
    static Value getOfMean(Fluent.Mean self) {
        Scope scope = Scope.of(Sites.GET);
        try (Memory memory = Memory.open()) {
            return Nodes.at(
                    Nodes.div(memory.get(self, "sum", sum(self)), count(self), "count"), scope, 1); // Fluent.java:33
        }
    }

    private static double sum(Fluent.Mean self) {
        return (double) SUM.get(self);
    }

    private static int count(Fluent.Mean self) {
        return (int) COUNT.get(self);
    }

    private static double setSum(Fluent.Mean self, double value) {
        SUM.set(self, value);
        return value;
    }

    private static int setCount(Fluent.Mean self, int value) {
        COUNT.set(self, value);
        return value;
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String ADD = """
                Fluent.java
                add
                22
                x\s
                sum 23:13-21(23:13-16,23:20-21)

                        Mean add(double x) {
                            sum += x;
                            count++;
                            return this;
                        }
                """;

        static final String ADD_BOTH = """
                Fluent.java
                addBoth
                28
                x\s
                y\s
                 29:31-38(29:31-32,29:35-38)

                        Mean addBoth(double x, double y) {
                            return add(x).add(y * sum);
                        }
                """;

        static final String GET = """
                Fluent.java
                get
                32
                return 33:20-31(33:20-23,33:26-31)

                        double get() {
                            return sum / count;
                        }
                """;

        static final String CREATE = """
                Fluent.java
                create
                14

                        static Mean create() {
                            return new Mean();
                        }
                """;

        static final String SAMPLE = """
                Fluent.java
                sample
                18

                        static Mean sample() {
                            return create();
                        }
                """;
    }
}
