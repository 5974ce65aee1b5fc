package dev.tracegrad.generated;

import dev.tracegrad.Value;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleToIntFunction;
import java.util.function.DoubleToLongFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.LongFunction;
import java.util.function.LongToDoubleFunction;
import java.util.function.ObjDoubleConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The overrides of one traced method, for generated companions: a companion's method is static, and this finds the
 * companion of the method that Java would run on a receiver.
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

    /** For each class of receivers the class whose method runs. */
    private final ClassValue<Class<?>> overriders = new ClassValue<>() {
        @Override
        protected Class<?> computeValue(Class<?> receiver) {
            return overrider(receiver);
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
     * @throws NullPointerException if {@code receiver} is null, as of Java's own call; the message names the method
     * @throws IllegalStateException if it would, and the override has no companion
     */
    public boolean isOverriddenIn(@Nullable Object receiver) {
        if (receiver == null) {
            throw new NullPointerException(owner.getTypeName() + signature() + " is called on null");
        }
        Class<?> type = receiver.getClass();
        return type != owner && companions.get(type).isPresent();
    }

    /**
     * Makes sure that Java would run the method itself on this receiver, which gradient code does.
     *
     * @throws NullPointerException if {@code receiver} is null
     * @throws IllegalArgumentException if it would run an override
     */
    public void requireNone(@Nullable Object receiver) {
        if (receiver == null) {
            throw new NullPointerException(owner.getTypeName() + signature() + " is called on null");
        }
        Class<?> type = receiver.getClass();
        Class<?> overrider = type == owner ? owner : overriders.get(type);
        if (overrider != owner) {
            throw new IllegalArgumentException("self: " + overrider.getTypeName() + signature() + " overrides that of "
                    + owner.getTypeName() + ", of which this is gradient code; write @Gradient on a method of "
                    + overrider.getSimpleName());
        }
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
        String constant = constant(overrider);
        Class<?> named = constant == null ? overrider : overrider.getSuperclass();
        String wanted = constant == null ? name : name + "Of" + constant;
        try {
            Class<?> companion = Class.forName(companionName(named), true, overrider.getClassLoader());
            for (Method method : companion.getDeclaredMethods()) {
                if (isCompanion(method, named, wanted)) {
                    return Optional.of(access(companion).unreflect(method).asFixedArity());
                }
            }
            throw untraced(overrider, null);
        } catch (ClassNotFoundException | IllegalAccessException e) {
            throw untraced(overrider, e);
        }
    }

    /** The enum constant whose body a class is, or null. */
    private static @Nullable String constant(Class<?> type) {
        if (type.getSuperclass() != null && type.getSuperclass().isEnum()) {
            for (Object constant : type.getSuperclass().getEnumConstants()) {
                if (constant.getClass() == type) {
                    return ((Enum<?>) constant).name();
                }
            }
        }
        return null;
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
    private boolean isCompanion(Method method, Class<?> overrider, String wanted) {
        Class<?>[] types = method.getParameterTypes();
        if (!method.getName().equals(wanted) || types.length != parameters.length + 1) {
            return false;
        }
        boolean fits = types[0] == written(overrider);
        for (int i = 0; i < parameters.length; i++) {
            fits &= types[i + 1] == tracked(parameters[i]);
        }
        return fits;
    }

    /** The functional interfaces on double, and those that stand for them in companions. */
    private static final Map<Class<?>, Class<?>> FUNCTIONS = Map.ofEntries(
            Map.entry(DoubleUnaryOperator.class, UnaryOperator.class),
            Map.entry(DoubleBinaryOperator.class, BinaryOperator.class),
            Map.entry(DoubleFunction.class, Function.class),
            Map.entry(DoublePredicate.class, Predicate.class),
            Map.entry(DoubleSupplier.class, Supplier.class),
            Map.entry(DoubleConsumer.class, Consumer.class),
            Map.entry(DoubleToIntFunction.class, ToIntFunction.class),
            Map.entry(DoubleToLongFunction.class, ToLongFunction.class),
            Map.entry(IntToDoubleFunction.class, IntFunction.class),
            Map.entry(LongToDoubleFunction.class, LongFunction.class),
            Map.entry(ToDoubleFunction.class, Function.class),
            Map.entry(ToDoubleBiFunction.class, BiFunction.class),
            Map.entry(ObjDoubleConsumer.class, BiConsumer.class));

    /** The type that a companion has in place of a parameter's. */
    private static Class<?> tracked(Class<?> type) {
        if (type.isArray()) {
            return tracked(type.getComponentType()).arrayType();
        }
        if (type == double.class) {
            return Value.class;
        }
        if (!type.isPrimitive() && !type.getName().startsWith("java.")) {
            return twin(type);
        }
        return FUNCTIONS.getOrDefault(type, written(type));
    }

    private static final ClassValue<Boolean> TWINS = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return type.isArray()
                    ? get(type.getComponentType())
                    : !type.isPrimitive() && !type.getName().startsWith("java.") && twin(type) != written(type);
        }
    };

    /** Whether the objects of a class, or the elements of an array, have another form in companions. */
    static boolean hasTwin(Class<?> type) {
        return TWINS.get(type);
    }

    /** Whether a class of the user's has a field for objects that have another form in companions. */
    static boolean holdsTwin(Class<?> type) {
        for (Class<?> at = type; at != null && !at.getName().startsWith("java."); at = at.getSuperclass()) {
            boolean isHeld = Arrays.stream(at.getDeclaredFields())
                    .anyMatch(field -> !Modifier.isStatic(field.getModifiers()) && hasTwin(field.getType()));
            if (isHeld) {
                return true;
            }
        }
        return false;
    }

    /** The interface or class that stands for a functional interface, or for a class that has a twin. */
    private static Class<?> twin(Class<?> type) {
        try {
            Class<?> companion = Class.forName(companionName(type), false, type.getClassLoader());
            boolean isTwin = companion.isInterface()
                    || Arrays.stream(companion.getDeclaredMethods())
                            .anyMatch(made -> made.getName().equals("of")
                                    && made.getParameterCount() == 2
                                    && made.getParameterTypes()[1] == Lift.class);
            return isTwin ? companion : written(type);
        } catch (ClassNotFoundException e) {
            return written(type);
        }
    }

    /** A class as a companion names it: Object for what it cannot name. */
    static Class<?> written(Class<?> type) {
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

    static String companionName(Class<?> type) {
        StringBuilder name = new StringBuilder(type.getSimpleName()).append("Traced");
        for (Class<?> at = type.getDeclaringClass(); at != null; at = at.getDeclaringClass()) {
            name.insert(0, at.getSimpleName() + "_");
        }
        String inPackage = type.getPackageName();
        return inPackage.isEmpty() ? name.toString() : inPackage + "." + name;
    }

    /** The method, as {@code .area(double, int)}. */
    private String signature() {
        return Arrays.stream(parameters)
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", "." + name + "(", ")"));
    }

    private IllegalStateException untraced(Class<?> overrider, ReflectiveOperationException cause) {
        String method = signature();
        return new IllegalStateException(
                overrider.getName() + method + " overrides the traced " + owner.getName() + method
                        + ", but has no companion. "
                        + (overrider.getCanonicalName() == null || overrider.isAnonymousClass()
                                ? "Move it to a class with a name, and annotate it with @Traced"
                                : "Annotate it with @Traced"),
                cause);
    }
}
