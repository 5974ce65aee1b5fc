package dev.tracegrad.generated;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Objects whose methods are called as plain ones by companions that were compiled without their class: what such a method gives
 * is a constant there, so that it must not depend on a Value.
 *
 * <pre>{@code
 * Nodes.times(x, Untraced.of(shape, "area").area(), "shape.area()")
 * }</pre>
 */
public final class Untraced {
    /** The methods that read Values, themselves or by what they call, and are traced, by their names. */
    private static final ClassValue<Set<String>> READING = new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> type) {
            return reading(type);
        }
    };

    private Untraced() {}

    /**
     * The object itself, whose method is called next.
     *
     * @throws IllegalStateException if the class of the object says that the method reads Values
     */
    public static <T> T of(T object, String method) {
        if (object != null && READING.get(object.getClass()).contains(method)) {
            throw new IllegalStateException(object.getClass().getName() + "." + method
                    + " reads Values, but was not known to the companion that calls it. Compile the two together, and the class "
                    + "whose method it overrides");
        }
        return object;
    }

    private static Set<String> reading(Class<?> type) {
        Set<String> reading = new HashSet<>();
        Set<String> overridden = new HashSet<>();
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            for (String line : summary(at)) {
                int end = line.indexOf('(');
                boolean isReading = end > 0 && (line + " ").contains(" reads ");
                if (isReading && !overridden.contains(line.substring(0, end))) {
                    reading.add(line.substring(0, end));
                }
            }
            Arrays.stream(at.getDeclaredMethods())
                    .filter(method -> !Modifier.isAbstract(method.getModifiers()))
                    .map(Method::getName)
                    .forEach(overridden::add);
        }
        return reading;
    }

    private static String[] summary(Class<?> type) {
        try {
            Class<?> companion = Class.forName(Overrides.companionName(type), false, type.getClassLoader());
            Summary summary = companion.getAnnotation(Summary.class);
            return summary == null ? new String[0] : summary.value();
        } catch (ClassNotFoundException e) {
            return new String[0];
        }
    }
}
