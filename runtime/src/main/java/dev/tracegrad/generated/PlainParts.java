package dev.tracegrad.generated;

import java.io.Serializable;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an object holds that has no tracked form. A twin is an object of its own, so it has copies of what the JDK has to change:
 * arrays, containers, {@code Random}, {@code StringBuilder}. What cannot be copied, as an object of a class without a twin, is
 * shared.
 *
 * <pre>
 * boolean[] known           an array of its own
 * Map&lt;String, int[]&gt; byName  a map of its own, and arrays; one that stands in two fields is one
 * Random random             one that gives the same numbers from now on
 * Counter counter           the same, if Counter has no twin
 * </pre>
 */
final class PlainParts {
    private static final Set<Class<?>> UNCHANGING = Set.of(Locale.class, UUID.class);

    private static final Class<?> ENTRY = Map.entry(1, 1).getClass();

    private final Lift lift;
    private final Map<Object, Object> copies = new IdentityHashMap<>();

    PlainParts(Lift lift) {
        this.lift = lift;
    }

    /** The part of the twin. */
    @Nullable
    Object of(@Nullable Object plain) {
        if (plain == null) {
            return null;
        }
        if (!isCopied(plain)) {
            Positions.refuse(plain);
            lift.share(plain);
            return plain;
        }
        if (isFixed(plain) && parts(plain).allMatch(part -> of(part) == part)) {
            return plain;
        }
        if (lift.kept(plain) != null) {
            throw Lift.inTwoForms(plain);
        }
        Object copy = copies.get(plain);
        if (copy == null) {
            copy = plain.getClass().isArray() ? array(plain) : copy(plain);
            keep(plain, copy);
        }
        return copy;
    }

    /** Whether there is a copy of it, in which nothing has tracked form. */
    boolean has(@Nullable Object plain) {
        return copies.containsKey(plain);
    }

    /** What there is a copy of. */
    Stream<Object> copied() {
        return copies.keySet().stream();
    }

    private <T> T keep(Object plain, T copy) {
        copies.put(plain, copy);
        lift.made(plain);
        return copy;
    }

    /** Whether it is one of {@code List.of} and the like, which may be shared if all that they hold is. */
    static boolean isFixed(Object plain) {
        return Kinds.isFixed(plain)
                || plain instanceof Optional
                || plain.getClass() == ENTRY
                || (plain instanceof Collection || plain instanceof Map)
                        && plain.getClass().getName().startsWith("java.util.ImmutableCollections$");
    }

    static Stream<?> parts(Object plain) {
        if (plain instanceof Optional<?> optional) {
            return optional.stream();
        }
        if (plain instanceof Map.Entry<?, ?> entry) {
            return Stream.of(entry.getKey(), entry.getValue());
        }
        return plain instanceof Map<?, ?> map
                ? Stream.concat(map.keySet().stream(), map.values().stream())
                : ((Collection<?>) plain).stream();
    }

    private static boolean isCopied(Object plain) {
        Class<?> type = plain.getClass();
        boolean isOfUtil = type.getName().startsWith("java.util.") && !type.isHidden() && !UNCHANGING.contains(type);
        if (isOfUtil
                && !isFixed(plain)
                && (plain instanceof Collection || plain instanceof Map)
                && !(plain instanceof Serializable)) {
            throw new IllegalArgumentException("a " + type.getName()
                    + " is a view, or has rules of its own, and cannot be copied. Make the twin with its constructor");
        }
        return type.isArray()
                || isOfUtil && (plain instanceof Serializable || isFixed(plain)) && !(plain instanceof Enum)
                || plain instanceof StringBuilder
                || plain instanceof StringBuffer;
    }

    private Object array(Object plain) {
        int length = Array.getLength(plain);
        Object copy = keep(plain, Array.newInstance(plain.getClass().getComponentType(), length));
        if (copy instanceof Object[] elements) {
            for (int i = 0; i < length; i++) {
                elements[i] = of(((Object[]) plain)[i]);
            }
        } else {
            System.arraycopy(plain, 0, copy, 0, length);
        }
        return copy;
    }

    private Object copy(Object plain) {
        if (plain instanceof Optional<?> optional) {
            return optional.map(this::of);
        }
        if (plain.getClass() == ENTRY) {
            Map.Entry<?, ?> entry = (Map.Entry<?, ?>) plain;
            return Map.entry(of(entry.getKey()), of(entry.getValue()));
        }
        if (plain.getClass() == HashMap.class) {
            Map<?, ?> map = (Map<?, ?>) plain;
            Map<Object, Object> copy = keep(plain, SerialForm.emptyLike((HashMap<?, ?>) plain));
            map.forEach((key, one) -> copy.put(of(key), of(one)));
            return checked(copy, map);
        }
        if (plain.getClass() == HashSet.class) {
            Collection<?> set = (Collection<?>) plain;
            Collection<Object> copy = keep(plain, SerialForm.emptyLike((HashSet<?>) plain));
            set.forEach(one -> copy.add(of(one)));
            return checked(copy, set);
        }
        return checked(SerialForm.copy(plain, this::of), plain);
    }

    private Object checked(Object copy, Object plain) {
        if (plain instanceof Map<?, ?> map) {
            SerialForm.checkOrder(((Map<?, ?>) copy).keySet(), map.keySet(), this::of);
        } else if (plain instanceof Collection<?> all) {
            SerialForm.checkOrder((Collection<?>) copy, all, this::of);
        }
        return copy;
    }
}
