package dev.tracegrad;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The overrides of one traced method, for generated companions: a companion's method is static, and this finds the
 * companion of the method that Java would run on a receiver. Used by generated code; nothing that users call.
 *
 * <p>An override without a companion is an {@link IllegalStateException} that says which method to annotate: the body of
 * the base class never stands in for it.
 */
public final class Overrides {
    private final MethodHandles.Lookup lookup;
    private final Class<?> owner;
    private final String name;
    private final Class<?>[] parameters;

    /** For each class of receivers the override's companion, or empty where the method itself is what runs. */
    private final ClassValue<Optional<MethodHandle>> companions = new ClassValue<>() {
        @Override
        protected Optional<MethodHandle> computeValue(Class<?> receiver) {
            return find(receiver);
        }
    };

    private Overrides(MethodHandles.Lookup lookup, Class<?> owner, String name, Class<?>[] parameters) {
        this.lookup = lookup;
        this.owner = owner;
        this.name = name;
        this.parameters = parameters;
    }

    /**
     * The overrides of {@code owner.name(parameters)}.
     *
     * @param lookup the lookup of the companion of {@code owner}
     */
    public static Overrides of(MethodHandles.Lookup lookup, Class<?> owner, String name, Class<?>... parameters) {
        return new Overrides(lookup, owner, name, parameters.clone());
    }

    /**
     * Whether Java would run an override on this receiver.
     *
     * @throws NullPointerException if {@code receiver} is null, as a call on it would be
     * @throws IllegalStateException if it would, and the override has no companion
     */
    public boolean isOverriddenIn(Object receiver) {
        Class<?> type = receiver.getClass();
        return type != owner && companions.get(type).isPresent();
    }

    /**
     * Calls the companion of the override.
     *
     * @param arguments the receiver and the arguments, as the companion takes them
     */
    @SuppressWarnings("unchecked")
    public <T> T call(Object... arguments) {
        try {
            return (T) companions.get(arguments[0].getClass()).orElseThrow().invokeWithArguments(arguments);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private Optional<MethodHandle> find(Class<?> receiver) {
        Class<?> overrider = overrider(receiver);
        if (overrider == owner) {
            return Optional.empty();
        }
        String companionName = companionName(overrider);
        try {
            Class<?> companion = Class.forName(companionName, true, overrider.getClassLoader());
            for (Method method : companion.getDeclaredMethods()) {
                if (isCompanion(method, overrider)) {
                    return Optional.of(access(companion).unreflect(method));
                }
            }
            throw untraced(overrider, null);
        } catch (ClassNotFoundException | IllegalAccessException e) {
            throw untraced(overrider, e);
        }
    }

    /** The class whose method Java would run. */
    private Class<?> overrider(Class<?> receiver) {
        for (Class<?> at = receiver; at != null && at != owner; at = at.getSuperclass()) {
            for (Method method : at.getDeclaredMethods()) {
                if (overrides(method)) {
                    return at;
                }
            }
        }
        return owner.isInterface() ? defaultIn(receiver) : owner;
    }

    private boolean overrides(Method method) {
        int modifiers = method.getModifiers();
        return method.getName().equals(name)
                && Arrays.equals(method.getParameterTypes(), parameters)
                && !Modifier.isStatic(modifiers)
                && !Modifier.isPrivate(modifiers)
                && !Modifier.isAbstract(modifiers)
                && (!isPackagePrivate() || method.getDeclaringClass().getPackage() == owner.getPackage());
    }

    private boolean isPackagePrivate() {
        try {
            int modifiers = owner.getDeclaredMethod(name, parameters).getModifiers();
            return (modifiers & (Modifier.PUBLIC | Modifier.PROTECTED)) == 0;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(
                    owner.getName() + "." + name + " is not there: compile it again together with its companion", e);
        }
    }

    private Class<?> defaultIn(Class<?> receiver) {
        try {
            return receiver.getMethod(name, parameters).getDeclaringClass();
        } catch (NoSuchMethodException e) {
            return owner;
        }
    }

    /**
     * Whether the method is the companion of the override: each parameter is the overridden method's own, a Value for a
     * double, or an Object for what a companion cannot name. Where the override's own parameters are others, as with
     * generic classes, its companion has the method once more with these.
     */
    private boolean isCompanion(Method method, Class<?> overrider) {
        Class<?>[] types = method.getParameterTypes();
        if (!method.getName().equals(name) || types.length != parameters.length + 1) {
            return false;
        }
        boolean fits = types[0] == written(overrider);
        for (int i = 0; i < parameters.length; i++) {
            Class<?> expected = parameters[i] == double.class ? Value.class : written(parameters[i]);
            fits &= types[i + 1] == expected;
        }
        return fits;
    }

    private static Class<?> written(Class<?> type) {
        if (type.isArray()) {
            return written(type.getComponentType()).arrayType();
        }
        for (Class<?> at = type; at != null; at = at.getDeclaringClass()) {
            if (Modifier.isPrivate(at.getModifiers())) {
                return Object.class;
            }
        }
        return type;
    }

    private MethodHandles.Lookup access(Class<?> companion) throws IllegalAccessException {
        return companion.getModule() == lookup.lookupClass().getModule()
                ? MethodHandles.privateLookupIn(companion, lookup)
                : lookup;
    }

    private static String companionName(Class<?> type) {
        StringBuilder name = new StringBuilder(type.getSimpleName()).append("Traced");
        for (Class<?> at = type.getDeclaringClass(); at != null; at = at.getDeclaringClass()) {
            name.insert(0, at.getSimpleName() + "_");
        }
        String inPackage = type.getPackageName();
        return inPackage.isEmpty() ? name.toString() : inPackage + "." + name;
    }

    private IllegalStateException untraced(Class<?> overrider, ReflectiveOperationException cause) {
        String method = Arrays.stream(parameters)
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", "." + name + "(", ")"));
        return new IllegalStateException(
                overrider.getName() + method + " overrides the traced " + owner.getName() + method
                        + ", but has no companion. "
                        + (overrider.getCanonicalName() == null || overrider.isAnonymousClass()
                                ? "Move it to a class with a name, and annotate it with @Traced"
                                : "Annotate it with @Traced"),
                cause);
    }
}
