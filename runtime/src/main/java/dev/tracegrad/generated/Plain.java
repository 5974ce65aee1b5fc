package dev.tracegrad.generated;

import dev.tracegrad.Value;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collections of Values as the collections of numbers that they stand for: what text they have, and what they are equal to.
 * Twins stay as they are, since they answer as their plain objects do.
 */
public final class Plain {
    private Plain() {}

    /**
     * The number of a Value; a copy of a collection, map or optional that holds what is plain; anything else itself, as what
     * holds no Values: a copy would ask twins for their hash code, which a text does not.
     */
    public static @Nullable Object of(@Nullable Object tracked) {
        if (tracked instanceof Value value) {
            return value.data();
        }
        if (tracked instanceof Optional<?> optional) {
            return optional.map(Plain::of);
        }
        if (tracked instanceof Map<?, ?> map) {
            if (areThemselves(map.values())) {
                return map;
            }
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, one) -> copy.put(key, of(one)));
            return copy;
        }
        if (tracked instanceof Map.Entry<?, ?> entry) {
            Object plain = of(entry.getValue());
            return plain == entry.getValue() ? entry : new AbstractMap.SimpleImmutableEntry<>(entry.getKey(), plain);
        }
        if (tracked instanceof Collection<?> collection && areThemselves(collection)) {
            return collection;
        }
        if (tracked instanceof Set<?> set) {
            Set<@Nullable Object> copy = new LinkedHashSet<>();
            set.forEach(one -> copy.add(of(one)));
            return copy;
        }
        if (tracked instanceof Collection<?> collection) {
            List<@Nullable Object> copy = new ArrayList<>();
            collection.forEach(one -> copy.add(of(one)));
            return copy;
        }
        return tracked;
    }

    private static boolean areThemselves(Collection<?> content) {
        for (Object one : content) {
            if (of(one) != one) {
                return false;
            }
        }
        return true;
    }

    /** An optional of a Value as one of a double. */
    public static @Nullable OptionalDouble ofDouble(@Nullable Optional<Value> tracked) {
        return tracked == null
                ? null
                : tracked.isPresent() ? OptionalDouble.of(tracked.get().data()) : OptionalDouble.empty();
    }
}
