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
 * {@code LocalObjects.Body} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "text name",
        "field at",
        "array at",
        "new(java.lang.String,double,double[]) memory own stores 2",
        "sample() memory own",
        "heavier(double) memory own reads",
        "moved(double) memory reads"
})
final class LocalObjects_BodyTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle NAME = PrivateMembers.field(LOOKUP, LocalObjects.Body.class, "name", String.class);

    private static final VarHandle MASS = PrivateMembers.field(LOOKUP, LocalObjects.Body.class, "mass", double.class);

    private static final VarHandle AT = PrivateMembers.field(LOOKUP, LocalObjects.Body.class, "at", double[].class);

    final String name;

    final Value mass;

    final Value[] at;

    LocalObjects_BodyTraced(String name, Value mass, Value[] at) {
        Nodes.argument(mass, "mass");
        Nodes.elements(at, "at");
        this.name = name; // LocalObjects.java:31
        this.mass = mass; // LocalObjects.java:31
        this.at = at; // LocalObjects.java:31
    }

    LocalObjects_BodyTraced(LocalObjects.Body plain, Lift lift) {
        lift.keep(plain, this);
        this.name = name(plain);
        this.mass = lift.value(mass(plain), "mass");
        this.at = lift.out(lift.in("at").values(at(plain)));
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static LocalObjects_BodyTraced of(LocalObjects.Body plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static LocalObjects_BodyTraced constant(LocalObjects.Body plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static LocalObjects_BodyTraced of(LocalObjects.Body plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        LocalObjects_BodyTraced kept = lift.kept(plain);
        return kept == null ? new LocalObjects_BodyTraced(plain, lift) : kept;
    }

    /**
     * {@code Body.heavier(double)} on Values.
     */
    LocalObjects_BodyTraced heavier(Value x) {
        try (Scope scope = Scope.enter(Sites.HEAVIER)) {
            Nodes.argument(x, scope, 1);
            return new LocalObjects_BodyTraced(
                    name + x.data(), Nodes.at(mass.times(x), scope, 2), at); // LocalObjects.java:38
        }
    }

    /**
     * {@code Body.moved(double)} on Values.
     */
    @SuppressWarnings("try")
    Value moved(Value x) {
        try (Scope scope = Scope.enter(Sites.MOVED); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Value[] array;
            (array = at())[0] = Nodes.at(array[0].times(x), scope, 2); // LocalObjects.java:42
            return Nodes.at(at[0].times(mass), scope, 3); // LocalObjects.java:43
        }
    }

    /**
     * The component {@code name}.
     */
    public String name() {
        return name;
    }

    /**
     * The component {@code mass}.
     */
    public Value mass() {
        return mass;
    }

    /**
     * The component {@code at}.
     */
    public Value[] at() {
        return at;
    }

    /**
     * The graph of {@link LocalObjects.Body#sample()}.
     */
    @SuppressWarnings("try")
    static LocalObjects_BodyTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new LocalObjects_BodyTraced(
                    "a", Value.constant(2), new Value[] {Value.constant(1), Value.constant(2)}); // LocalObjects.java:34
        }
    }

    /**
     * The graph of {@link LocalObjects.Body#heavier(double)}.
     */
    static LocalObjects_BodyTraced heavier(LocalObjects.Body self, Value x) {
        try (Scope scope = Scope.enter(Sites.HEAVIER); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            return new LocalObjects_BodyTraced(
                    name(self) + x.data(), Nodes.at(Nodes.times(mass(self), "mass", x), scope, 2),
                    memory.values(at(self))); // LocalObjects.java:38
        }
    }

    /**
     * The graph of {@link LocalObjects.Body#moved(double)}.
     */
    static Value moved(LocalObjects.Body self, Value x) {
        Objects.requireNonNull(self, "Body.moved(double) is called on null");
        Scope scope = Scope.of(Sites.MOVED);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            double[] array;
            memory.set(
                    (array = self.at()), 0, Nodes.at(memory.get(array, 0).times(x), scope, 2)); // LocalObjects.java:42
            return Nodes.at(Nodes.times(memory.get(at(self), 0), mass(self), "mass"), scope, 3); // LocalObjects.java:43
        }
    }

    private static String name(LocalObjects.Body self) {
        return (String) NAME.get(self);
    }

    private static double mass(LocalObjects.Body self) {
        return (double) MASS.get(self);
    }

    private static double[] at(LocalObjects.Body self) {
        return (double[]) AT.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String HEAVIER = """
                LocalObjects.java
                heavier
                37
                x\s
                 38:39-47(38:39-43,38:46-47)

                        Body heavier(double x) {
                            return new Body(name + x, mass * x, at);
                        }
                """;

        static final String MOVED = """
                LocalObjects.java
                moved
                41
                x\s
                 42:13-25(42:13-20,42:24-25)
                return 43:20-32(43:20-25,43:28-32)

                        double moved(double x) {
                            at()[0] *= x;
                            return at[0] * mass;
                        }
                """;

        static final String SAMPLE = """
                LocalObjects.java
                sample
                33

                        static Body sample() {
                            return new Body("a", 2, new double[] {1, 2});
                        }
                """;
    }
}
