package dev.tracegrad.generated;

import dev.tracegrad.Value;
import dev.tracegrad.Values;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
     * What has no tracked form that could be made of it, as a function of the JDK's: it must be null.
     *
     * @throws IllegalArgumentException if it is not
     */
    public <T> @Nullable T none(@Nullable Object plain, String field) {
        if (plain != null) {
            throw new IllegalArgumentException(
                    field + ": a plain " + what(plain) + " has no graph. Make the twin with its constructor");
        }
        return null;
    }

    private static String what(Object plain) {
        Class<?> type = plain.getClass();
        return type.isSynthetic() || type.isHidden() ? "function" : "object of " + type.getName();
    }

    /**
     * The twin of an object whose class is a subclass of the one that is asked: that class's own twin.
     *
     * @throws IllegalStateException if the subclass has no twin
     */
    public <T> T subclass(MethodHandles.Lookup lookup, Object plain, Class<T> twin) {
        Class<?> type = plain.getClass();
        MethodHandle constructor;
        try {
            Class<?> companion = Class.forName(Overrides.companionName(type), true, type.getClassLoader());
            constructor = MethodHandles.privateLookupIn(companion, lookup)
                    .findConstructor(companion, MethodType.methodType(void.class, Overrides.written(type), Lift.class));
        } catch (ReflectiveOperationException e) {
            throw withoutTwin(type, e);
        }
        if (!twin.isAssignableFrom(constructor.type().returnType())) {
            throw withoutTwin(type, null);
        }
        try {
            return twin.cast(constructor.invoke(plain, this));
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    /** An object as a function, or null. */
    public static <A, B> @Nullable B adapted(@Nullable A object, Function<A, B> adapt) {
        return object == null ? null : adapt.apply(object);
    }

    /** The twin of an object of a class whose twin cannot be made of one: a superclass holds what is not known. */
    public IllegalStateException withoutTwin(Object plain) {
        return withoutTwin(plain.getClass(), null);
    }

    private static IllegalStateException withoutTwin(Class<?> type, @Nullable Throwable cause) {
        return new IllegalStateException(
                type.getName()
                        + " has no twin that could be made of an object. Annotate the class and its superclasses with"
                        + " @Traced, or make the twin with a constructor",
                cause);
    }

    /** What an array holds in tracked form, or null. */
    public static <A, B> B @Nullable [] all(
            A @Nullable [] array, Function<? super A, ? extends B> lift, IntFunction<B[]> make) {
        if (array == null) {
            return null;
        }
        B[] lifted = make.apply(array.length);
        for (int i = 0; i < lifted.length; i++) {
            lifted[i] = array[i] == null ? null : lift.apply(array[i]);
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

    public static <A, B> @Nullable LinkedHashSet<B> set(@Nullable Iterable<? extends A> content, Function<A, B> lift) {
        return content == null ? null : into(new LinkedHashSet<>(), content, lift);
    }

    /** An iterator over the same, which goes on where that one stands, and takes it along. */
    public static <A, B> @Nullable Iterator<B> iterator(@Nullable Iterator<? extends A> content, Function<A, B> lift) {
        return content == null ? null : new LiftedIterator<>(content, lift);
    }

    public static <K, A, B> Map.@Nullable Entry<K, B> entry(
            Map.@Nullable Entry<K, ? extends A> content, Function<A, B> lift) {
        if (content == null) {
            return null;
        }
        A one = content.getValue();
        return new SimpleImmutableEntry<>(content.getKey(), one == null ? null : lift.apply(one));
    }

    private record LiftedIterator<A, B>(Iterator<? extends A> content, Function<A, B> lift) implements Iterator<B> {
        @Override
        public boolean hasNext() {
            return content.hasNext();
        }

        @Override
        public @Nullable B next() {
            A one = content.next();
            return one == null ? null : lift.apply(one);
        }

        @Override
        public void remove() {
            content.remove();
        }
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
