package dev.tracegrad.processor;

import dev.tracegrad.Value;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a result is, in a form in which a plain one and a traced one are equal if all their bits are. */
final class Bits {
    /** A class's name, also for its twin. */
    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return type.getSimpleName().replaceAll("^.*_", "").replaceAll("Traced$", "");
        }
    };

    private Bits() {}

    /** The bits of a number, those in an array or list; anything else as it is. */
    static @Nullable Object of(@Nullable Object result) {
        return of(result, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** @param around the objects that hold it: where they stand in it once more, no more is said of them */
    private static @Nullable Object of(@Nullable Object result, Set<Object> around) {
        if (result instanceof Value value) {
            return Double.doubleToLongBits(value.data());
        } else if (result instanceof Double number) {
            return Double.doubleToLongBits(number);
        } else if (result instanceof List<?> list) {
            List<@Nullable Object> bits = new ArrayList<>();
            list.forEach(element -> bits.add(of(element, around)));
            return bits;
        } else if (result instanceof Optional<?> optional) {
            return optional.map(content -> of(content, around));
        } else if (result != null && result.getClass().isArray()) {
            List<@Nullable Object> bits = new ArrayList<>();
            for (int i = 0; i < Array.getLength(result); i++) {
                bits.add(of(Array.get(result, i), around));
            }
            return bits;
        } else if (result != null
                && (Proxy.isProxyClass(result.getClass()) || result.getClass().isHidden())) {
            return "a function";
        } else if (result != null && isOfProgram(result.getClass())) {
            return around.contains(result) ? "an object around" : ofFields(result, around);
        }
        return result;
    }

    /** Whether it is a class of a program, whose objects are what their fields are. */
    private static boolean isOfProgram(Class<?> type) {
        return type.getPackageName().startsWith("good") && !type.isEnum();
    }

    /** The bits in the fields of an object that hold numbers or arrays. */
    static Map<String, @Nullable Object> ofFields(@Nullable Object object) {
        return ofFields(object, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static Map<String, @Nullable Object> ofFields(@Nullable Object object, Set<Object> around) {
        Set<Object> inside = Collections.newSetFromMap(new IdentityHashMap<>());
        inside.addAll(around);
        inside.add(object);
        Map<String, @Nullable Object> bits = new TreeMap<>();
        for (Class<?> at = object == null ? Object.class : object.getClass();
                !at.getName().startsWith("java.");
                at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                if (holdsNumbers(field.getType()) && !Modifier.isStatic(field.getModifiers())) {
                    bits.put(NAMES.get(at) + "." + field.getName(), of(get(field, object), inside));
                }
            }
        }
        return bits;
    }

    /** The bits in the static fields of a program's outermost class. */
    static Map<String, @Nullable Object> ofStatics(Class<?> type) {
        Map<String, @Nullable Object> bits = new TreeMap<>();
        for (Field field : type.getNestHost().getDeclaredFields()) {
            if (holdsNumbers(field.getType()) && Modifier.isStatic(field.getModifiers())) {
                bits.put(field.getName(), of(get(field, null)));
            }
        }
        return bits;
    }

    private static boolean holdsNumbers(Class<?> type) {
        return type.isArray()
                ? holdsNumbers(type.getComponentType())
                : type.isPrimitive() || type == Value.class || isOfProgram(type) && !type.isInterface();
    }

    private static @Nullable Object get(Field field, @Nullable Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
