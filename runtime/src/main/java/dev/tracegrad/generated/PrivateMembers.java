package dev.tracegrad.generated;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Field;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Handles on private members, for generated companions: a companion is another class than the one whose methods it
 * traces, and reads what these read.
 *
 * <p>Every method takes the companion's own lookup, so that a companion reaches what its module may reach and no more. A
 * member that does not exist, or is out of reach, is an {@link IllegalStateException} that names it: the companion and
 * its class were then not compiled together.
 */
public final class PrivateMembers {
    private PrivateMembers() {}

    /** The class of a binary name, such as {@code p.Outer$Inner}. */
    public static Class<?> type(MethodHandles.Lookup lookup, String binaryName) {
        try {
            return Class.forName(binaryName, false, lookup.lookupClass().getClassLoader());
        } catch (ClassNotFoundException e) {
            throw missing(binaryName, e);
        }
    }

    /** The arguments of a call as an array of that type, which they are already where the caller has passed an array. */
    public static Object @Nullable [] arrayOf(Class<?> type, Object @Nullable [] given) {
        return given == null || type.isInstance(given)
                ? given
                : Arrays.copyOf(given, given.length, type.asSubclass(Object[].class));
    }

    /** A handle on an instance field. */
    public static VarHandle field(MethodHandles.Lookup lookup, Class<?> owner, String name, Class<?> type) {
        try {
            return MethodHandles.privateLookupIn(owner, lookup).findVarHandle(owner, name, type);
        } catch (ReflectiveOperationException e) {
            throw missing(owner.getName() + "." + name, e);
        }
    }

    /** A handle on a static field. */
    public static VarHandle staticField(MethodHandles.Lookup lookup, Class<?> owner, String name, Class<?> type) {
        try {
            return MethodHandles.privateLookupIn(owner, lookup).findStaticVarHandle(owner, name, type);
        } catch (ReflectiveOperationException e) {
            throw missing(owner.getName() + "." + name, e);
        }
    }

    /** A handle on an instance method, which takes the receiver first and chooses by its class. */
    public static MethodHandle method(
            MethodHandles.Lookup lookup, Class<?> owner, String name, Class<?> result, Class<?>... parameters) {
        try {
            return MethodHandles.privateLookupIn(owner, lookup)
                    .findVirtual(owner, name, MethodType.methodType(result, parameters));
        } catch (ReflectiveOperationException e) {
            throw missing(owner.getName() + "." + name, e);
        }
    }

    /** A handle on a static method. */
    public static MethodHandle staticMethod(
            MethodHandles.Lookup lookup, Class<?> owner, String name, Class<?> result, Class<?>... parameters) {
        try {
            return MethodHandles.privateLookupIn(owner, lookup)
                    .findStatic(owner, name, MethodType.methodType(result, parameters));
        } catch (ReflectiveOperationException e) {
            throw missing(owner.getName() + "." + name, e);
        }
    }

    /**
     * A handle on the field in which an object of an inner class keeps the instance around it, or null where it has none:
     * since JDK 18 javac leaves the field out where nothing that can run reads it, as in the text of an assertion that
     * always holds.
     */
    public static @Nullable VarHandle outer(MethodHandles.Lookup lookup, Class<?> inner, Class<?> outer) {
        for (Field field : inner.getDeclaredFields()) {
            if (field.isSynthetic() && field.getType() == outer) {
                return field(lookup, inner, field.getName(), outer);
            }
        }
        return null;
    }

    /** A handle on a constructor. */
    public static MethodHandle constructor(MethodHandles.Lookup lookup, Class<?> owner, Class<?>... parameters) {
        try {
            return MethodHandles.privateLookupIn(owner, lookup)
                    .findConstructor(owner, MethodType.methodType(void.class, parameters));
        } catch (ReflectiveOperationException e) {
            throw missing("new " + owner.getName(), e);
        }
    }

    /** A handle on a method as {@code caller}, a subclass of {@code owner}, calls it with {@code super}. */
    public static MethodHandle superMethod(
            MethodHandles.Lookup lookup,
            Class<?> caller,
            Class<?> owner,
            String name,
            Class<?> result,
            Class<?>... parameters) {
        try {
            return MethodHandles.privateLookupIn(caller, lookup)
                    .findSpecial(owner, name, MethodType.methodType(result, parameters), caller);
        } catch (ReflectiveOperationException e) {
            throw missing(owner.getName() + "." + name, e);
        }
    }

    /**
     * Throws what a private method threw as it is, checked or not.
     *
     * @return never
     */
    @SuppressWarnings("unchecked")
    public static <E extends Throwable> RuntimeException sneakily(Throwable thrown) throws E {
        throw (E) thrown;
    }

    private static IllegalStateException missing(String member, ReflectiveOperationException cause) {
        return new IllegalStateException(
                member + " is not there, or out of reach: compile it again together with its companion", cause);
    }
}
