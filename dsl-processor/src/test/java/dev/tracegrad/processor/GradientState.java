package dev.tracegrad.processor;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The static fields of a class that can change, and the arrays in them: as they were when this was first made, before each call. */
final class GradientState {
    /** Whoever asks later asks for the same state, whatever calls have done meanwhile; it goes with its class. */
    private static final ClassValue<Map<Field, Object>> FIRST = new ClassValue<>() {
        @Override
        protected Map<Field, Object> computeValue(Class<?> owner) {
            try {
                return fields(owner);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    };

    private final Map<Field, Object> before;

    GradientState(Class<?> owner) {
        before = FIRST.get(owner);
    }

    private static Map<Field, Object> fields(Class<?> owner) throws IllegalAccessException {
        Map<Field, Object> before = new LinkedHashMap<>();
        for (Field field : owner.getDeclaredFields()) {
            boolean isArray = field.getType().isArray();
            if (Modifier.isStatic(field.getModifiers())
                    && !field.isSynthetic()
                    && (isArray || !Modifier.isFinal(field.getModifiers()))) {
                field.setAccessible(true);
                before.put(field, copy(field.get(null)));
            }
        }
        return before;
    }

    /** Puts all back. */
    void reset() throws IllegalAccessException {
        for (Map.Entry<Field, Object> entry : before.entrySet()) {
            if (entry.getKey().getType().isArray()) {
                Object array = entry.getKey().get(null);
                System.arraycopy(entry.getValue(), 0, array, 0, Array.getLength(array));
            } else {
                entry.getKey().set(null, entry.getValue());
            }
        }
    }

    /** What is there now. */
    List<Object> now() throws IllegalAccessException {
        List<Object> all = new ArrayList<>();
        for (Field field : before.keySet()) {
            all.add(copy(field.get(null)));
        }
        return all;
    }

    private static Object copy(Object value) {
        if (value == null || !value.getClass().isArray()) {
            return value;
        }
        int length = Array.getLength(value);
        Object copy = Array.newInstance(value.getClass().getComponentType(), length);
        System.arraycopy(value, 0, copy, 0, length);
        return copy;
    }
}
