package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
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
 * {@code Factories.Vector} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field v",
        "array v",
        "new(double[]) memory own stores 0",
        "sample() memory own",
        "zero(int) memory own",
        "plus(good.Factories.Vector) memory own reads elsewhere",
        "squared() memory own reads"
})
final class Factories_VectorTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle V = PrivateMembers.field(LOOKUP, Factories.Vector.class, "v", double[].class);

    final Value[] v;

    Factories_VectorTraced(Value[] v) {
        Nodes.elements(v, "v");
        this.v = v; // Factories.java:10
    }

    Factories_VectorTraced(Factories.Vector plain, Lift lift) {
        lift.keep(plain, this);
        this.v = lift.out(lift.in("v").values(v(plain)));
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static Factories_VectorTraced of(Factories.Vector plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static Factories_VectorTraced constant(Factories.Vector plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static Factories_VectorTraced of(Factories.Vector plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        Factories_VectorTraced kept = lift.kept(plain);
        return kept == null ? new Factories_VectorTraced(plain, lift) : kept;
    }

    /**
     * {@code Vector.plus(good.Factories.Vector)} on Values.
     */
    @SuppressWarnings("try")
    Factories_VectorTraced plus(Factories_VectorTraced other) {
        try (Scope scope = Scope.enter(Sites.PLUS); Memory memory = Memory.open()) {
            Factories_VectorTraced sum = zero(v.length); // Factories.java:21
            for (int i = 0; i < v.length; i++) { // Factories.java:22
                sum.v[i] = Nodes.at(v[i].plus(other.v[i]), scope, 1); // Factories.java:23
            }
            return sum; // Factories.java:25
        }
    }

    /**
     * {@code Vector.squared()} on Values.
     */
    Value squared() {
        Scope scope = Scope.of(Sites.SQUARED);
        Value sum = Nodes.at(Value.constant(0), scope, 1); // Factories.java:29
        for (Value x : v) { // Factories.java:30
            sum = Nodes.at(sum.plus(x.times(x)), scope, 2); // Factories.java:31
        }
        return sum; // Factories.java:33
    }

    /**
     * The component {@code v}.
     */
    public Value[] v() {
        return v;
    }

    /**
     * The graph of {@link Factories.Vector#sample()}.
     */
    @SuppressWarnings("try")
    static Factories_VectorTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE); Memory memory = Memory.open()) {
            return zero(2); // Factories.java:13
        }
    }

    /**
     * The graph of {@link Factories.Vector#zero(int)}.
     */
    @SuppressWarnings("try")
    static Factories_VectorTraced zero(int n) {
        try (Scope scope = Scope.enter(Sites.ZERO)) {
            return new Factories_VectorTraced(Values.zeros(n)); // Factories.java:17
        }
    }

    /**
     * The graph of {@link Factories.Vector#plus(Factories.Vector)}.
     */
    static Factories_VectorTraced plus(Factories.Vector self, Factories_VectorTraced other) {
        try (Scope scope = Scope.enter(Sites.PLUS); Memory memory = Memory.open()) {
            Factories_VectorTraced sum = zero(v(self).length); // Factories.java:21
            for (int i = 0; i < v(self).length; i++) { // Factories.java:22
                sum.v[i] = Nodes.at(memory.get(v(self), i).plus(other.v[i]), scope, 1); // Factories.java:23
            }
            return sum; // Factories.java:25
        }
    }

    /**
     * The graph of {@link Factories.Vector#squared()}.
     */
    static Value squared(Factories.Vector self) {
        Objects.requireNonNull(self, "Vector.squared() is called on null");
        Scope scope = Scope.of(Sites.SQUARED);
        try (Memory memory = Memory.open()) {
            Value sum = Nodes.at(Value.constant(0), scope, 1); // Factories.java:29
            for (Value x : memory.values(v(self))) { // Factories.java:30
                sum = Nodes.at(sum.plus(x.times(x)), scope, 2); // Factories.java:31
            }
            return sum; // Factories.java:33
        }
    }

    private static double[] v(Factories.Vector self) {
        return (double[]) V.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String PLUS = """
                Factories.java
                plus
                20
                v[i] 23:28-45(23:28-32,23:35-45)

                        Vector plus(Vector other) {
                            Vector sum = zero(v.length);
                            for (int i = 0; i < v.length; i++) {
                                sum.v[i] = v[i] + other.v[i];
                            }
                            return sum;
                        }
                """;

        static final String SQUARED = """
                Factories.java
                squared
                28
                sum 29:26-27
                sum 31:17-29(31:17-20,31:24-29(31:24-25,31:28-29))

                        double squared() {
                            double sum = 0;
                            for (double x : v) {
                                sum += x * x;
                            }
                            return sum;
                        }
                """;

        static final String SAMPLE = """
                Factories.java
                sample
                12

                        static Vector sample() {
                            return zero(2);
                        }
                """;

        static final String ZERO = """
                Factories.java
                zero
                16

                        static Vector zero(int n) {
                            return new Vector(new double[n]);
                        }
                """;
    }
}
