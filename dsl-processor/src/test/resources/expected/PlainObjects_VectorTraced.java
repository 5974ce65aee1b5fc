package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@code PlainObjects.Vector}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field x",
        "field y",
        "field norm",
        "text name",
        "new(double,double) reads",
        "new(double,double,java.lang.String) reads",
        "sample() reads",
        "norm() memory reads",
        "plus(good.PlainObjects.Vector) memory reads elsewhere",
        "scaled(double) reads"
})
final class PlainObjects_VectorTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Class<?> VECTOR_CLASS = PrivateMembers.type(LOOKUP, "good.PlainObjects$Vector");

    private static final VarHandle NORM = PrivateMembers.field(LOOKUP, VECTOR_CLASS, "norm", double.class);

    private static final Overrides NORM_2 = Overrides.of(LOOKUP, VECTOR_CLASS, "norm");

    private static final VarHandle X = PrivateMembers.field(LOOKUP, VECTOR_CLASS, "x", double.class);

    private static final VarHandle Y = PrivateMembers.field(LOOKUP, VECTOR_CLASS, "y", double.class);

    private static final Overrides PLUS = Overrides.of(LOOKUP, VECTOR_CLASS, "plus", VECTOR_CLASS);

    private static final MethodHandle NEW_VECTOR = PrivateMembers.constructor(
            LOOKUP, VECTOR_CLASS, double.class, double.class);

    private static final MethodHandle NEW_VECTOR_2 = PrivateMembers.constructor(
            LOOKUP, VECTOR_CLASS, double.class, double.class, String.class);

    private PlainObjects_VectorTraced() {
    }

    /**
     * The graph of {@code Vector.norm}, or of the method that overrides it in the class of {@code self}.
     */
    static Value norm(Object self) {
        if (NORM_2.isOverriddenIn(self)) {
            return NORM_2.call(self);
        }
        return normOfVector(self);
    }

    /**
     * The graph of {@code Vector.norm} itself, overridden or not.
     */
    static Value normOfVector(Object self) {
        try (Memory memory = Memory.open()) {
            return memory.get(self, "norm", plainNorm(self)); // PlainObjects.java:34
        }
    }

    /**
     * The graph of {@code Vector.plus}, or of the method that overrides it in the class of {@code self}.
     */
    static Object plus(Object self, Object other) {
        if (PLUS.isOverriddenIn(self)) {
            return PLUS.call(self, other);
        }
        return plusOfVector(self, other);
    }

    /**
     * The graph of {@code Vector.plus} itself, overridden or not.
     */
    static Object plusOfVector(Object self, Object other) {
        Scope scope = Scope.of(Sites.PLUS);
        try (Memory memory = Memory.open()) {
            return newVector(
                    Nodes.at(memory.get(self, "x", x(self)).plus(memory.get(other, "x", x(other))), scope, 1),
                    Nodes.at(
                            memory.get(self, "y", y(self)).plus(memory.get(other, "y", y(other))),
                            scope, 2)); // PlainObjects.java:39
        }
    }

    /**
     * A new {@code Vector}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static Object newVector(Value x, Value y) {
        try (Memory memory = Memory.open()) {
            Object made = plainNewVector(x.data(), y.data());
            rememberVector(made, x, y);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Vector}.
     */
    private static void rememberVector(Object self, Value x, Value y) {
        Nodes.argument(x, "x");
        Nodes.argument(y, "y");
        rememberVector(self, x, y, "v"); // PlainObjects.java:15
    }

    /**
     * A new {@code Vector}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static Object newVector(Value x, Value y, String name) {
        try (Memory memory = Memory.open()) {
            Object made = plainNewVector2(x.data(), y.data(), name);
            rememberVector(made, x, y, name);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Vector}.
     */
    private static void rememberVector(Object self, Value x, Value y, String name) {
        Scope scope = Scope.of(Sites.NEW_VECTOR);
        try (Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            memory.put(self, "norm", Nodes.at(Value.constant(0), scope, 3)); // PlainObjects.java:11
            if (x.data() > 1e18) { // PlainObjects.java:19
                throw new IllegalArgumentException("too large: " + x.data()); // PlainObjects.java:20
            }
            memory.put(self, "x", x); // PlainObjects.java:22
            memory.put(self, "y", y); // PlainObjects.java:23
            memory.put(
                    self, "norm", Nodes.at(x.hypot(memory.get(self, "y", y(self))), scope, 4)); // PlainObjects.java:25
        }
    }

    private static double plainNorm(Object self) {
        return (double) NORM.get(self);
    }

    private static double x(Object self) {
        return (double) X.get(self);
    }

    private static double y(Object self) {
        return (double) Y.get(self);
    }

    private static Object plainNewVector(double x, double y) {
        try {
            return (Object) NEW_VECTOR.invoke(x, y);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static Object plainNewVector2(double x, double y, String name) {
        try {
            return (Object) NEW_VECTOR_2.invoke(x, y, name);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String PLUS = """
                PlainObjects.java
                plus
                37
                 39:31-42(39:31-32,39:35-42)
                 39:44-55(39:44-45,39:48-55)

                        @Traced
                        Vector plus(Vector other) {
                            return new Vector(x + other.x, y + other.y);
                        }
                """;

        static final String NEW_VECTOR = """
                PlainObjects.java
                new Vector
                18
                x\s
                y\s
                norm 11:31-32
                norm 25:20-41(25:31-32,25:34-40)

                        Vector(double x, double y, String name) {
                            if (x > 1e18) {
                                throw new IllegalArgumentException("too large: " + x);
                            }
                            this.x = x;
                            this.y = y;
                            this.name = name;
                            norm = Math.hypot(x, this.y);
                        }
                """;
    }
}
