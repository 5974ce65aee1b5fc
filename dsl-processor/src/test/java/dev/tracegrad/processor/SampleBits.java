package dev.tracegrad.processor;

import dev.tracegrad.Value;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that can be seen of an object of a library, as a text that is the same for plain numbers and for tracked ones. */
final class SampleBits {
    private static final int LONGEST = 100_000;

    private final StringBuilder text = new StringBuilder();
    private final List<Object> numbers = new ArrayList<>();
    private final Set<Object> around = Collections.newSetFromMap(new IdentityHashMap<>());

    private SampleBits() {}

    static String of(@Nullable Object... objects) {
        SampleBits bits = new SampleBits();
        for (Object object : objects) {
            bits.add(object);
        }
        return bits.text.toString();
    }

    /** The numbers in that text, each a {@code Double} or a {@link Value}; none for null. */
    static List<Object> numbers(@Nullable Object @Nullable [] objects) {
        SampleBits bits = new SampleBits();
        if (objects != null) {
            for (Object object : objects) {
                bits.add(object);
            }
        }
        return bits.numbers;
    }

    /** Whether two such texts say the same: what is an object in one may be held as the function that it is in the other. */
    static boolean areSame(String plain, String traced) {
        String[] parts = plain.split(" ");
        String[] others = traced.split(" ");
        int at = 0;
        for (String other : others) {
            if (at < parts.length && other.equals("function") && parts[at].endsWith("{")) {
                at = endOfObject(parts, at);
            } else if (at >= parts.length || !other.equals(parts[at])) {
                return false;
            }
            at++;
        }
        return at == parts.length;
    }

    private static int endOfObject(String[] parts, int start) {
        int depth = 0;
        int at = start;
        do {
            depth += parts[at].endsWith("{") ? 1 : parts[at].equals("}") ? -1 : 0;
            at++;
        } while (depth > 0 && at < parts.length);
        return at - 1;
    }

    private void add(@Nullable Object object) {
        if (text.length() > LONGEST) {
            return;
        }
        if (object instanceof Value value) {
            text.append(value.data());
            numbers.add(value);
        } else if (object instanceof Double number) {
            text.append(number);
            numbers.add(number);
        } else if (object == null || isAtom(object)) {
            text.append(object);
        } else if (!around.add(object)) {
            text.append("itself");
        } else {
            addContent(object);
            around.remove(object);
        }
        text.append(' ');
    }

    private static boolean isAtom(Object object) {
        return object instanceof Number && object.getClass().getName().startsWith("java.")
                || object instanceof CharSequence
                || object instanceof Boolean
                || object instanceof Character
                || object instanceof Enum
                || object instanceof Class;
    }

    private void addContent(Object object) {
        Class<?> type = object.getClass();
        if (type.isArray()) {
            text.append("[ ");
            for (int i = 0; i < Array.getLength(object); i++) {
                add(Array.get(object, i));
            }
            text.append(']');
        } else if (object instanceof Optional<?> optional) {
            add(optional.orElse(null));
        } else if (object instanceof Map<?, ?> map && isOfJdk(type)) {
            map.forEach((key, value) -> {
                add(key);
                add(value);
            });
        } else if (object instanceof Collection<?> all && isOfJdk(type)) {
            text.append("[ ");
            all.forEach(this::add);
            text.append(']');
        } else if (Proxy.isProxyClass(type) || type.isHidden()) {
            text.append("function");
        } else if (isOfJdk(type)) {
            text.append(type.getName());
        } else {
            addFields(object);
        }
    }

    private static boolean isOfJdk(Class<?> type) {
        return type.getName().startsWith("java.") || type.getName().startsWith("jdk.");
    }

    /** The name of a class, or of the one that a twin stands for. */
    private static String plainName(Class<?> type) {
        String name = type.getSimpleName();
        return name.endsWith("Traced")
                ? name.substring(name.lastIndexOf('_') + 1, name.length() - "Traced".length())
                : name;
    }

    private void addFields(Object object) {
        text.append(plainName(object.getClass())).append("{ ");
        for (Class<?> at = object.getClass(); !isOfJdk(at); at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    try {
                        add(field.get(object));
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                }
            }
        }
        text.append('}');
    }
}
