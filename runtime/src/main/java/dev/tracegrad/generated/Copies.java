package dev.tracegrad.generated;

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

/** Arrays and containers of what a function makes of the content of others, for generated companions; null for null. */
public final class Copies {
    private Copies() {}

    /** What an array holds in tracked form, or null. */
    public static <A, B> B @Nullable [] all(
            A @Nullable [] array, Function<? super A, ? extends B> lift, IntFunction<B[]> make) {
        if (array == null) {
            return null;
        }
        return into(make.apply(array.length), array, lift);
    }

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

    static <A, B> B[] into(B[] copy, A[] content, Function<? super A, ? extends B> lift) {
        for (int i = 0; i < copy.length; i++) {
            copy[i] = content[i] == null ? null : lift.apply(content[i]);
        }
        return copy;
    }

    static <A, B, C extends Collection<B>> C into(C copy, Iterable<? extends A> content, Function<A, B> lift) {
        for (A one : content) {
            copy.add(one == null ? null : lift.apply(one));
        }
        return copy;
    }

    static <K, A, B, M extends Map<K, B>> M into(M copy, Map<K, ? extends A> content, Function<A, B> lift) {
        content.forEach((key, one) -> copy.put(key, one == null ? null : lift.apply(one)));
        return copy;
    }
}
