package dev.tracegrad.processor;

import dev.tracegrad.Value;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;

/** The doubles or Values in arguments and results, those in arrays and lists too, in order. */
final class Numbers {
    private final List<Object> objects;

    Numbers(List<Object> objects) {
        this.objects = objects;
    }

    double[] plain() {
        return all().stream()
                .filter(Double.class::isInstance)
                .mapToDouble(number -> (Double) number)
                .toArray();
    }

    List<Value> values() {
        return all().stream()
                .filter(Value.class::isInstance)
                .map(Value.class::cast)
                .toList();
    }

    private List<Object> all() {
        List<Object> found = new ArrayList<>();
        objects.forEach(object -> collect(object, found));
        return found;
    }

    private static void collect(Object object, List<Object> found) {
        if (object instanceof List<?> list) {
            list.forEach(element -> collect(element, found));
        } else if (object != null && object.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(object); i++) {
                collect(Array.get(object, i), found);
            }
        } else {
            found.add(object);
        }
    }

    /** A copy with other doubles. */
    List<Object> with(double[] numbers) {
        int[] next = {0};
        List<Object> made = new ArrayList<>();
        objects.forEach(object -> made.add(copy(object, numbers, next)));
        return made;
    }

    private static Object copy(Object object, double[] numbers, int[] next) {
        if (object instanceof Double) {
            return numbers[next[0]++];
        } else if (object instanceof List<?> list) {
            List<Object> made = new ArrayList<>();
            list.forEach(element -> made.add(copy(element, numbers, next)));
            return made;
        } else if (object == null || !object.getClass().isArray()) {
            return object;
        }
        int length = Array.getLength(object);
        Object made = Array.newInstance(object.getClass().getComponentType(), length);
        for (int i = 0; i < length; i++) {
            Array.set(made, i, copy(Array.get(object, i), numbers, next));
        }
        return made;
    }
}
