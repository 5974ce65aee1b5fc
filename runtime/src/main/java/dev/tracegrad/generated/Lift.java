package dev.tracegrad.generated;

import dev.tracegrad.Value;
import dev.tracegrad.Values;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How plain numbers become values where an object's twin is made: as inputs, which get gradients, or as constants. Users call the
 * twin's {@code of} and {@code constant}.
 */
public enum Lift {
    /** Leaves of their own, named after the fields that hold them. */
    INPUT,
    /** Constants. */
    CONSTANT;

    /** The number in a field. */
    public Value value(double data, String field) {
        return this == INPUT ? Value.of(data, field) : Value.constant(data, field);
    }

    /** The numbers in a field, or null. */
    public Value @Nullable [] values(double @Nullable [] data, String field) {
        return data == null || this == CONSTANT ? Values.constants(data) : Values.of(data);
    }

    /** The rows in a field, or null. */
    public Value @Nullable [][] values(double @Nullable [][] data, String field) {
        return data == null || this == CONSTANT ? Values.constants(data) : Values.of(data);
    }

    /**
     * A function in a field, which must be null.
     *
     * @throws IllegalArgumentException if it is not, since a plain function has no graph
     */
    public <T> @Nullable T function(@Nullable Object function, String field) {
        if (function != null) {
            throw new IllegalArgumentException(
                    field + ": a plain function has no graph. Make the twin with its constructor");
        }
        return null;
    }

    /**
     * The twin of an object whose class is a subclass of the one that is asked: that class's own twin.
     *
     * @throws IllegalStateException if the subclass has no twin
     */
    public <T> T subclass(MethodHandles.Lookup lookup, Object plain, Class<T> twin) {
        Class<?> type = plain.getClass();
        String name = Overrides.companionName(type);
        try {
            Class<?> companion = Class.forName(name, true, type.getClassLoader());
            return twin.cast(MethodHandles.privateLookupIn(companion, lookup)
                    .findConstructor(companion, MethodType.methodType(void.class, type, Lift.class))
                    .invoke(plain, this));
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new IllegalStateException(type.getName() + " has no twin. Annotate the class with @Traced", e);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    /** An object as a function, or null. */
    public static <A, B> @Nullable B adapted(@Nullable A object, Function<A, B> adapt) {
        return object == null ? null : adapt.apply(object);
    }

    /** The objects in an array as their twins, or null. */
    public static <A, B> B @Nullable [] all(A @Nullable [] array, Function<A, B> lift, IntFunction<B[]> make) {
        if (array == null) {
            return null;
        }
        B[] lifted = make.apply(array.length);
        for (int i = 0; i < lifted.length; i++) {
            lifted[i] = lift.apply(array[i]);
        }
        return lifted;
    }

    // ------------------------------------------------------------------------- copies of containers, null for null

    public static <A, B> @Nullable ArrayList<B> list(@Nullable Iterable<? extends A> content, Function<A, B> lift) {
        return content == null ? null : into(new ArrayList<>(), content, lift);
    }

    public static <A, B> @Nullable LinkedList<B> linked(@Nullable Iterable<? extends A> content, Function<A, B> lift) {
        return content == null ? null : into(new LinkedList<>(), content, lift);
    }

    public static <A, B> @Nullable ArrayDeque<B> deque(@Nullable Iterable<? extends A> content, Function<A, B> lift) {
        return content == null ? null : into(new ArrayDeque<>(), content, lift);
    }

    /** The entries in the order in which the map gives them. */
    public static <K, A, B> @Nullable LinkedHashMap<K, B> map(
            @Nullable Map<K, ? extends A> content, Function<A, B> lift) {
        return content == null ? null : into(new LinkedHashMap<>(), content, lift);
    }

    /** The entries in the order of the map's comparator. */
    public static <K, A, B> @Nullable TreeMap<K, B> sorted(
            @Nullable SortedMap<K, ? extends A> content, Function<A, B> lift) {
        return content == null ? null : into(new TreeMap<>(content.comparator()), content, lift);
    }

    public static <A, B> @Nullable Optional<B> optional(@Nullable Optional<? extends A> content, Function<A, B> lift) {
        return content == null ? null : content.map(lift);
    }

    public static <B> @Nullable Optional<B> optional(@Nullable OptionalDouble content, Function<Double, B> lift) {
        return content == null
                ? null
                : content.isPresent() ? Optional.of(lift.apply(content.getAsDouble())) : Optional.empty();
    }

    public static <A, B> @Nullable Stream<B> stream(@Nullable Stream<? extends A> content, Function<A, B> lift) {
        return content == null ? null : content.map(one -> one == null ? null : lift.apply(one));
    }

    public static <B> @Nullable Stream<B> stream(@Nullable DoubleStream content, Function<Double, B> lift) {
        return content == null ? null : stream(content.boxed(), lift);
    }

    private static <A, B, C extends Collection<B>> C into(C copy, Iterable<? extends A> content, Function<A, B> lift) {
        for (A one : content) {
            copy.add(one == null ? null : lift.apply(one));
        }
        return copy;
    }

    private static <K, A, B, M extends Map<K, B>> M into(M copy, Map<K, ? extends A> content, Function<A, B> lift) {
        content.forEach((key, one) -> copy.put(key, one == null ? null : lift.apply(one)));
        return copy;
    }
}
