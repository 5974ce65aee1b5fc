package dev.tracegrad.generated;

import dev.tracegrad.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
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
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Containers of what a lift makes of what others hold, which do what those do: one that cannot be changed is one that cannot be
 * changed, a view of another one is a view of what became of that, and the order is the same. What has rules of its own, as a
 * {@code PriorityQueue} or a class of the user's, has none.
 */
@SuppressWarnings({"unchecked", "rawtypes"}) // a container in tracked form has the raw type of the other one
final class Kinds {
    /** Those that are empty when they are made. */
    private static final Map<Class<?>, Supplier<Collection>> EMPTY = byClass(List.of(
            ArrayList::new,
            LinkedList::new,
            ArrayDeque::new,
            Vector::new,
            Stack::new,
            CopyOnWriteArrayList::new,
            ConcurrentLinkedQueue::new,
            ConcurrentLinkedDeque::new,
            LinkedHashSet::new));

    /** Maps that have a copy of their own making, with all that they know. */
    private static final Map<Class<?>, UnaryOperator<Map>> CLONES = Map.of(
            LinkedHashMap.class, map -> (Map) ((LinkedHashMap) map).clone(),
            TreeMap.class, map -> (Map) ((TreeMap) map).clone(),
            Hashtable.class, map -> (Map) ((Hashtable) map).clone(),
            EnumMap.class, map -> ((EnumMap) map).clone(),
            ConcurrentSkipListMap.class, map -> ((ConcurrentSkipListMap) map).clone());

    /** Views of other collections. */
    private static final Map<Class<?>, UnaryOperator<Collection>> VIEWS = views(
            List.of(
                    Collections::unmodifiableCollection,
                    Collections::synchronizedCollection,
                    all -> Collections.unmodifiableList((List) all),
                    all -> Collections.synchronizedList((List) all),
                    all -> Collections.unmodifiableSet((Set) all),
                    all -> Collections.synchronizedSet((Set) all)),
            List.of(new ArrayList<>(), new LinkedList<>(), new LinkedHashSet<>()));

    /** Views of other maps. */
    private static final Map<Class<?>, UnaryOperator<Map>> VIEWS_OF_MAPS = views(
            List.of(
                    Collections::unmodifiableMap,
                    Collections::synchronizedMap,
                    all -> Collections.unmodifiableSortedMap((SortedMap) all),
                    all -> Collections.synchronizedSortedMap((SortedMap) all),
                    all -> Collections.unmodifiableNavigableMap((NavigableMap) all),
                    all -> Collections.synchronizedNavigableMap((NavigableMap) all)),
            List.of(new TreeMap<>()));

    /** Makes what cannot be changed, of the container and of what it is to hold. */
    private interface Maker<C> {
        C of(C content, C all);
    }

    private static final Map<Class<?>, Maker<Collection>> FIXED = Map.of(
            List.of().getClass(), Kinds::listOf,
            List.of(1).getClass(), Kinds::listOf,
            Set.of().getClass(), (content, all) -> Collections.unmodifiableSet(new LinkedHashSet<>(all)),
            Set.of(1).getClass(), (content, all) -> Collections.unmodifiableSet(new LinkedHashSet<>(all)),
            Collections.emptyList().getClass(), (content, all) -> content,
            Collections.emptySet().getClass(), (content, all) -> content,
            Collections.singletonList(1).getClass(), (content, all) -> Collections.singletonList(first(all)),
            Collections.singleton(1).getClass(), (content, all) -> Collections.singleton(first(all)),
            Collections.nCopies(1, 1).getClass(), (content, all) -> Collections.nCopies(all.size(), first(all)));

    private static final Map<Class<?>, Maker<Map>> FIXED_MAPS = Map.of(
            Map.of().getClass(), (content, all) -> mapOf(all),
            Map.of(1, 1).getClass(), (content, all) -> mapOf(all),
            Collections.emptyMap().getClass(), (content, all) -> content,
            Collections.singletonMap(1, 1).getClass(),
                    (content, all) -> Collections.singletonMap(first(all.keySet()), first(all.values())));

    private static final Class<?> ARRAY_AS_LIST = Arrays.asList(1).getClass();

    private final Lift lift;
    private final UnaryOperator<@Nullable Object> each;

    /** @param each makes the tracked form of what is held, null of null */
    Kinds(Lift lift, Function each) {
        this.lift = lift;
        this.each = each::apply;
    }

    private static <T> Map<Class<?>, Supplier<T>> byClass(List<Supplier<T>> makers) {
        return makers.stream().collect(Collectors.toMap(maker -> maker.get().getClass(), maker -> maker));
    }

    private static <T> Map<Class<?>, UnaryOperator<T>> views(List<UnaryOperator<T>> makers, List<T> of) {
        Map<Class<?>, UnaryOperator<T>> found = new HashMap<>();
        for (UnaryOperator<T> maker : makers) {
            for (T one : of) {
                try {
                    found.putIfAbsent(maker.apply(one).getClass(), maker);
                } catch (ClassCastException e) {
                    continue; // a list is wanted, and it is a set
                }
            }
        }
        return found;
    }

    /** A collection in tracked form, the same each time. */
    Object collection(Object content) {
        if (isFixed(content) && ((Collection<?>) content).isEmpty()) {
            return content;
        }
        Object kept = kept(content);
        return kept == null ? lift.keep(content, copy((Collection) content)) : kept;
    }

    private Collection copy(Collection<?> content) {
        Class<?> type = content.getClass();
        if (EMPTY.containsKey(type) || type == HashSet.class) {
            Collection copy = type == HashSet.class
                    ? new LinkedHashSet<>()
                    : EMPTY.get(type).get();
            lift.keep(content, copy); // it may hold itself
            content.forEach(one -> copy.add(each.apply(one)));
            return copy;
        }
        if (VIEWS.containsKey(type)) {
            return VIEWS.get(type).apply((Collection) collection(behind(content)));
        }
        if (type == ARRAY_AS_LIST) {
            return Arrays.asList(array((Object[]) behind(content)));
        }
        if (FIXED.containsKey(type)) {
            lift.keep(content, this);
            List<@Nullable Object> all = new ArrayList<>();
            content.forEach(one -> all.add(each.apply(one)));
            return FIXED.get(type).of(content, all);
        }
        throw unknown(type);
    }

    /** A map in tracked form, the same each time. */
    Object map(Object content) {
        if (isFixed(content) && ((Map<?, ?>) content).isEmpty()) {
            return content;
        }
        Object kept = kept(content);
        return kept == null ? lift.keep(content, copy((Map) content)) : kept;
    }

    private Map copy(Map<?, ?> content) {
        Class<?> type = content.getClass();
        content.keySet().forEach(lift::share);
        if (CLONES.containsKey(type)) {
            Map copy = lift.keep(content, CLONES.get(type).apply(content));
            copy.replaceAll((key, one) -> each.apply(one));
            return copy;
        }
        if (type == HashMap.class || type == ConcurrentHashMap.class) {
            Map copy = type == HashMap.class ? SerialForm.emptyLike((HashMap) content) : new ConcurrentHashMap<>();
            lift.keep(content, copy);
            content.forEach((key, one) -> copy.put(key, each.apply(one)));
            SerialForm.checkOrder(copy.keySet(), content.keySet(), key -> key);
            return copy;
        }
        if (VIEWS_OF_MAPS.containsKey(type)) {
            return VIEWS_OF_MAPS.get(type).apply((Map) map(behind(content)));
        }
        if (FIXED_MAPS.containsKey(type)) {
            lift.keep(content, this);
            Map all = new LinkedHashMap<>();
            content.forEach((key, one) -> all.put(key, each.apply(one)));
            return FIXED_MAPS.get(type).of(content, all);
        }
        throw unknown(type);
    }

    private @Nullable Object kept(Object content) {
        Object kept = lift.kept(content);
        if (kept instanceof Kinds) {
            throw new IllegalArgumentException(
                    "a " + content.getClass().getName() + " holds what holds it, which its tracked form cannot");
        }
        return kept;
    }

    private static Object behind(Object view) {
        return SerialForm.held(view).get(0);
    }

    /** The array behind {@code Arrays.asList}; of objects, which have a class of their own in tracked form, one for the list alone. */
    private Object[] array(Object[] content) {
        boolean areNumbers = content.getClass() == Double[].class;
        return lift.each(content, each, areNumbers ? Value[]::new : Object[]::new);
    }

    /** Whether it is of a class whose objects never change. */
    static boolean isFixed(Object container) {
        return FIXED.containsKey(container.getClass()) || FIXED_MAPS.containsKey(container.getClass());
    }

    /** As {@code List.of}, which refuses questions about null, or as {@code Stream.toList}, which does not. */
    private static List listOf(Collection content, Collection all) {
        try {
            content.contains(null);
            return all.stream().toList();
        } catch (NullPointerException e) {
            return List.of(all.toArray());
        }
    }

    /** As {@code Map.of}, if that has the same order. */
    private static Map mapOf(Map<?, ?> all) {
        Map copy = Map.ofEntries(all.entrySet().toArray(Map.Entry[]::new));
        return List.copyOf(copy.keySet()).equals(List.copyOf(all.keySet())) ? copy : Collections.unmodifiableMap(all);
    }

    private static Object first(Collection<?> all) {
        return all.iterator().next();
    }

    private static IllegalArgumentException unknown(Class<?> type) {
        return new IllegalArgumentException(
                "a " + type.getName()
                        + " has no tracked form that does the same. Make the twin with its constructor, or hold a list or a map");
    }
}
