package dev.tracegrad.generated;

import dev.tracegrad.Value;
import java.io.Serializable;
import java.lang.ref.Reference;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.Set;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/**
 * What a twin shares with the object that it is made of, since it cannot be copied: objects of classes without a twin, functions.
 * Such an object must not reach what the twin has another one of, whichever of the two is met first.
 *
 * <pre>
 * final List&lt;String&gt; log          the twin has a copy
 * final Printer printer           is shared; it is refused if its fields lead to the log
 * </pre>
 */
final class Shared {
    private static final Set<Class<?>> LEAVES = Set.of(String.class, Class.class, Boolean.class, Character.class);

    /** The fields of a class of the user's, its superclasses' too, that may lead further. */
    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            List<Field> fields = new ArrayList<>();
            for (Class<?> at = type; at != null && !isOfPlatform(at); at = at.getSuperclass()) {
                Arrays.stream(at.getDeclaredFields())
                        .filter(field -> !Modifier.isStatic(field.getModifiers()) && !isLeaf(field.getType()))
                        .forEach(fields::add);
            }
            return fields;
        }
    };

    private final Lift lift;

    /** What can be reached, with the class of the object that is shared. */
    private final Map<Object, Class<?>> reached = new IdentityHashMap<>();

    /** The fields that cannot be read, since their module is closed. */
    private final Map<Field, Class<?>> closed = new LinkedHashMap<>();

    /** The class of an object that is shared and leads to a view or an iterator, which does not tell of what. */
    private @Nullable Class<?> overlooking;

    Shared(Lift lift) {
        this.lift = lift;
    }

    /** An object is shared. */
    void add(Object object) {
        Class<?> root = object.getClass();
        Deque<Object> next = new ArrayDeque<>();
        next.add(object);
        while (!next.isEmpty()) {
            Object at = next.remove();
            if (!isLeaf(at.getClass()) && reached.putIfAbsent(at, root) == null) {
                if (lift.isAnother(at)) {
                    throw refused(at, root);
                }
                addParts(at, root, next);
            }
        }
    }

    /** The twin has another one of this. */
    void made(@Nullable Object plain) {
        if (plain == null || isUnchanging(plain)) {
            return;
        }
        Class<?> root = reached.get(plain);
        for (Map.Entry<Field, Class<?>> one : closed.entrySet()) {
            root = root == null && one.getKey().getType().isInstance(plain) ? one.getValue() : root;
        }
        root = root == null && isContainer(plain) ? overlooking : root;
        if (root != null) {
            throw refused(plain, root);
        }
    }

    /** Whether nobody can tell it from another one, but for what it holds. */
    static boolean isUnchanging(Object plain) {
        return PlainParts.isFixed(plain) || plain.getClass().isArray() && Array.getLength(plain) == 0;
    }

    private void addParts(Object at, Class<?> root, Deque<Object> next) {
        if (at instanceof Object[] elements) {
            addAll(Arrays.asList(elements), next);
        } else if (!isOfPlatform(at.getClass())) {
            for (Field field : FIELDS.get(at.getClass())) {
                if (field.trySetAccessible()) {
                    add(read(field, at), next);
                } else {
                    closed.put(field, root);
                    lift.anyOther(field.getType()::isInstance).ifPresent(plain -> {
                        throw refused(plain, root);
                    });
                }
            }
        } else if (isOverlooking(at)) {
            overlooking = root;
            lift.anyOther(Shared::isContainer).ifPresent(plain -> {
                throw refused(plain, root);
            });
        } else {
            addPartsOfPlatform(at, next);
        }
    }

    private static boolean isContainer(Object object) {
        return object instanceof Collection || object instanceof Map;
    }

    /** Whether it is of a collection that it does not give. */
    private static boolean isOverlooking(Object at) {
        boolean isView = isContainer(at)
                && at.getClass().getEnclosingClass() != null
                && !(at instanceof Serializable)
                && !PlainParts.isFixed(at);
        return isView || at instanceof Iterator && !(at instanceof Scanner) || at instanceof BaseStream;
    }

    private static @Nullable Object read(Field field, Object of) {
        try {
            return field.get(of);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void addPartsOfPlatform(Object at, Deque<Object> next) {
        boolean isNested = at.getClass().getEnclosingClass() != null;
        try {
            if (PlainParts.isFixed(at)) {
                PlainParts.parts(at).forEach(part -> add(part, next));
            } else if (at instanceof Reference<?> reference) {
                add(reference.get(), next);
            } else if (at instanceof Collection<?> all && !isNested) {
                addAll(Arrays.asList(all.toArray()), next);
            } else if (at instanceof Map<?, ?> map && !isNested) {
                addAll(Arrays.asList(map.keySet().toArray()), next);
                addAll(Arrays.asList(map.values().toArray()), next);
            } else if (at instanceof Serializable && at.getClass().getName().startsWith("java.util.")) {
                addAll(SerialForm.held(at), next); // what is behind a view, or in an AtomicReference
            }
        } catch (ConcurrentModificationException | IllegalArgumentException e) {
            return; // another thread changes it, or it has no such form
        }
    }

    private static void addAll(List<?> objects, Deque<Object> next) {
        objects.forEach(one -> add(one, next));
    }

    private static void add(@Nullable Object object, Deque<Object> next) {
        if (object != null) {
            next.add(object);
        }
    }

    private static boolean isLeaf(Class<?> type) {
        return type.isPrimitive()
                || Enum.class.isAssignableFrom(type)
                || LEAVES.contains(type)
                || Number.class.isAssignableFrom(type) && type.getName().startsWith("java.lang.")
                || Value.class.isAssignableFrom(type)
                || ClassLoader.class.isAssignableFrom(type)
                || Thread.class.isAssignableFrom(type);
    }

    /** Whether it is a class of the JDK's, whose fields cannot be read. */
    static boolean isOfPlatform(Class<?> type) {
        Class<?> element = type;
        while (element.isArray()) {
            element = element.getComponentType();
        }
        ClassLoader loader = element.getClassLoader();
        return loader == null || loader == ClassLoader.getPlatformClassLoader();
    }

    private static IllegalArgumentException refused(Object plain, Class<?> root) {
        boolean isFunction = root.isHidden() || root.isSynthetic();
        boolean hasName = !isFunction && !root.isAnonymousClass() && !isOfPlatform(root);
        return new IllegalArgumentException(
                "a " + plain.getClass().getTypeName() + " is held by the object, whose twin has another one, and by a"
                        + (isFunction ? " function" : " " + root.getName())
                        + ", which has no twin and keeps this one. "
                        + (hasName ? "Annotate it with @Traced, or make" : "Make")
                        + " the twin with its constructor");
    }
}
