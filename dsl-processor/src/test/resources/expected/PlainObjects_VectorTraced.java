package good;

import dev.tracegrad.Memory;
import dev.tracegrad.Overrides;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@code PlainObjects.Vector}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class PlainObjects_VectorTraced {
    private static final VarHandle NORM = PrivateMembers.field(MethodHandles.lookup(), PrivateMembers.type(MethodHandles.lookup(), "good.PlainObjects$Vector"), "norm", double.class);

    private static final Overrides NORM_2 = Overrides.of(MethodHandles.lookup(), PrivateMembers.type(MethodHandles.lookup(), "good.PlainObjects$Vector"), "norm");

    private static final VarHandle X = PrivateMembers.field(MethodHandles.lookup(), PrivateMembers.type(MethodHandles.lookup(), "good.PlainObjects$Vector"), "x", double.class);

    private static final VarHandle Y = PrivateMembers.field(MethodHandles.lookup(), PrivateMembers.type(MethodHandles.lookup(), "good.PlainObjects$Vector"), "y", double.class);

    private static final Overrides PLUS = Overrides.of(MethodHandles.lookup(), PrivateMembers.type(MethodHandles.lookup(), "good.PlainObjects$Vector"), "plus", PrivateMembers.type(MethodHandles.lookup(), "good.PlainObjects$Vector"));

    private static final MethodHandle NEW_VECTOR = PrivateMembers.constructor(MethodHandles.lookup(), PrivateMembers.type(MethodHandles.lookup(), "good.PlainObjects$Vector"), double.class, double.class);

    private static final MethodHandle NEW_VECTOR_2 = PrivateMembers.constructor(MethodHandles.lookup(), PrivateMembers.type(MethodHandles.lookup(), "good.PlainObjects$Vector"), double.class, double.class, String.class);

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
            return memory.get(self, "norm", norm_(self)); // PlainObjects.java:34
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
            return newVector(memory.get(self, "x", x(self)).plus(memory.get(other, "x", x(other))).at(scope, 1), memory.get(self, "y", y(self)).plus(memory.get(other, "y", y(other))).at(scope, 2)); // PlainObjects.java:39
        }
    }

    /**
     * A new {@code Vector}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static Object newVector(Value x, Value y) {
        try (Memory memory = Memory.open()) {
            Object made = newVector_(x.data(), y.data());
            rememberVector(made, x, y);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Vector}.
     */
    private static void rememberVector(Object self, Value x, Value y) {
        Scope scope = Scope.of(Sites.REMEMBER_VECTOR);
        Value.argument(x, scope, 1);
        Value.argument(y, scope, 2);
        rememberVector(self, x, y, "v"); // PlainObjects.java:15
    }

    /**
     * A new {@code Vector}, behind whose numbers the Values are remembered.
     */
    @SuppressWarnings("try")
    private static Object newVector(Value x, Value y, String name) {
        try (Memory memory = Memory.open()) {
            Object made = newVector__(x.data(), y.data(), name);
            rememberVector(made, x, y, name);
            return made;
        }
    }

    /**
     * Remembers which Values stand behind the numbers of a new {@code Vector}.
     */
    private static void rememberVector(Object self, Value x, Value y, String name) {
        Scope scope = Scope.of(Sites.REMEMBER_VECTOR_2);
        try (Memory memory = Memory.open()) {
            Value.argument(x, scope, 1);
            Value.argument(y, scope, 2);
            memory.put(self, "norm", Value.constant(0).named("norm").at("PlainObjects.java:11")); // PlainObjects.java:11
            if (x.data() > 1e18) { // PlainObjects.java:19
                throw new IllegalArgumentException("too large: " + x.data()); // PlainObjects.java:20
            }
            memory.put(self, "x", x); // PlainObjects.java:22
            memory.put(self, "y", y); // PlainObjects.java:23
            memory.put(self, "norm", x.hypot(memory.get(self, "y", y(self))).at(scope, 3)); // PlainObjects.java:25
        }
    }

    private static double norm_(Object self) {
        return (double) NORM.get(self);
    }

    private static double x(Object self) {
        return (double) X.get(self);
    }

    private static double y(Object self) {
        return (double) Y.get(self);
    }

    private static Object newVector_(double x, double y) {
        try {
            return (Object) NEW_VECTOR.invoke(x, y);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static Object newVector__(double x, double y, String name) {
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
        static final String PLUS = "PlainObjects.java\n"
                + "plus\n"
                + "37\n"
                + " 39:31-42(39:31-32,39:35-42)\n"
                + " 39:44-55(39:44-45,39:48-55)\n"
                + "\n"
                + "        @Traced\n"
                + "        Vector plus(Vector other) {\n"
                + "            return new Vector(x + other.x, y + other.y);\n"
                + "        }\n";

        static final String REMEMBER_VECTOR = "PlainObjects.java\n"
                + "new Vector\n"
                + "14\n"
                + "x \n"
                + "y \n"
                + "\n"
                + "        Vector(double x, double y) {\n"
                + "            this(x, y, \"v\");\n"
                + "        }\n";

        static final String REMEMBER_VECTOR_2 = "PlainObjects.java\n"
                + "new Vector\n"
                + "18\n"
                + "x \n"
                + "y \n"
                + "norm 25:20-41(25:31-32,25:34-40)\n"
                + "\n"
                + "        Vector(double x, double y, String name) {\n"
                + "            if (x > 1e18) {\n"
                + "                throw new IllegalArgumentException(\"too large: \" + x);\n"
                + "            }\n"
                + "            this.x = x;\n"
                + "            this.y = y;\n"
                + "            this.name = name;\n"
                + "            norm = Math.hypot(x, this.y);\n"
                + "        }\n";
    }
}
