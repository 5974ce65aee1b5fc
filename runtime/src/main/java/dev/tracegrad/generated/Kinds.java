package dev.tracegrad.generated;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.Stack;
import java.util.TreeMap;
import java.util.Vector;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Empty containers that do what another one does: one that cannot be changed has a copy that cannot be changed, and what has
 * rules of its own, as a {@code PriorityQueue} or a class of the user's, has none.
 */
final class Kinds {
    private static final Set<Class<?>> MAPS = Set.of(
            HashMap.class,
            LinkedHashMap.class,
            Hashtable.class,
            ConcurrentHashMap.class,
            Collections.emptyMap().getClass());
    private static final Set<Class<?>> SETS = Set.of(HashSet.class, LinkedHashSet.class);
    private static final Set<Class<?>> SORTED = Set.of(TreeMap.class, ConcurrentSkipListMap.class, EnumMap.class);

    private Kinds() {}

    /** A new collection of that kind. */
    static <B> Collection<B> like(Iterable<?> content) {
        Class<?> type = content.getClass();
        if (type == ArrayDeque.class) {
            return new ArrayDeque<>();
        }
        if (type == LinkedList.class || type == ConcurrentLinkedQueue.class || type == ConcurrentLinkedDeque.class) {
            return new LinkedList<>();
        }
        if (type == Stack.class) {
            return new Stack<>();
        }
        if (type == Vector.class) {
            return new Vector<>();
        }
        if (type == CopyOnWriteArrayList.class) {
            return new CopyOnWriteArrayList<>();
        }
        if (content instanceof Set && (SETS.contains(type) || isOfUtil(type))) {
            return new LinkedHashSet<>();
        }
        if (type == ArrayList.class || content instanceof List && isOfUtil(type)) {
            return new ArrayList<>();
        }
        throw unknown(type);
    }

    /** A new map of that kind. */
    static <K, B> Map<K, B> like(Map<K, ?> content) {
        Class<?> type = content.getClass();
        if (SORTED.contains(type)) {
            return new TreeMap<>(content instanceof SortedMap<K, ?> sorted ? sorted.comparator() : null);
        }
        if (MAPS.contains(type) || !(content instanceof NavigableMap) && isOfUtil(type)) {
            return new LinkedHashMap<>();
        }
        throw unknown(type);
    }

    /** The collection as somebody sees it for whom the other one is made: a view of it that cannot be changed either. */
    static <B> Object asChangeable(Collection<B> copy, Object content) {
        if (!isFixed(content.getClass())) {
            return copy;
        }
        return copy instanceof List<B> list
                ? Collections.unmodifiableList(list)
                : copy instanceof Set<B> set ? Collections.unmodifiableSet(set) : copy;
    }

    /** The same of a map. */
    static <K, B> Object asChangeable(Map<K, B> copy, Object content) {
        return isFixed(content.getClass()) ? Collections.unmodifiableMap(copy) : copy;
    }

    /** Whether it is one of the classes behind {@code List.of}, {@code Collections.unmodifiableList} and the like. */
    private static boolean isOfUtil(Class<?> type) {
        String name = type.getName();
        return name.startsWith("java.util.ImmutableCollections$")
                || name.startsWith("java.util.Collections$")
                || name.startsWith("java.util.Arrays$");
    }

    private static boolean isFixed(Class<?> type) {
        return isOfUtil(type)
                && !type.getName().startsWith("java.util.Collections$Synchronized")
                && !type.getName().startsWith("java.util.Arrays$");
    }

    private static IllegalArgumentException unknown(Class<?> type) {
        return new IllegalArgumentException(
                "a " + type.getName()
                        + " has no tracked form that does the same. Make the twin with its constructor, or hold a list or a map");
    }
}
