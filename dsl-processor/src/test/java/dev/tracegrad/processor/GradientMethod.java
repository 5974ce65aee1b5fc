package dev.tracegrad.processor;

import dev.tracegrad.Tape;
import dev.tracegrad.Value;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A method that asks for its gradient, the two methods that give it, and its companion.
 *
 * @param plain the method, such as {@code double f(double x, double[] a)}
 * @param result the one that gives a record, {@code F f(double x, double[] a)}
 * @param onTape the one that adds derivatives, {@code double f(Tape tape, double x, double[] a, double[] partials, double[] aBar)}
 * @param graph the companion, {@code Value f(Value x, Value[] a)}
 */
record GradientMethod(Method plain, Method result, Method onTape, Method graph) {
    /** Those of a class. */
    static List<GradientMethod> of(ClassLoader loader, String className) throws ReflectiveOperationException {
        List<GradientMethod> found = new ArrayList<>();
        Class<?> gradients = loader.loadClass(className + "Gradient");
        Class<?> companion = loader.loadClass(className + "Traced");
        for (Method plain : loader.loadClass(className).getDeclaredMethods()) {
            List<Method> results = Stream.of(gradients.getDeclaredMethods())
                    .filter(method -> method.getName().equals(plain.getName())
                            && method.getReturnType().isRecord()
                            && List.of(method.getParameterTypes()).equals(List.of(plain.getParameterTypes())))
                    .toList();
            if (!results.isEmpty() && plain.getReturnType() == double.class) {
                Class<?>[] given = Stream.of(plain.getParameterTypes())
                        .map(GradientMethod::traced)
                        .toArray(Class<?>[]::new);
                found.add(new GradientMethod(
                        open(plain),
                        open(results.get(0)),
                        open(onTape(gradients, plain)),
                        open(companion.getDeclaredMethod(plain.getName(), given))));
            }
        }
        return found;
    }

    static Method onTape(Class<?> gradients, Method plain) throws ReflectiveOperationException {
        List<Class<?>> given = new ArrayList<>(List.of(Tape.class));
        given.addAll(List.of(plain.getParameterTypes()));
        if (given.contains(double.class)) {
            given.add(double[].class);
        }
        Stream.of(plain.getParameterTypes())
                .filter(type -> type == double[].class || type == double[][].class)
                .forEach(given::add);
        return gradients.getDeclaredMethod(plain.getName(), given.toArray(Class<?>[]::new));
    }

    private static Class<?> traced(Class<?> type) {
        return type == double.class
                ? Value.class
                : type == double[].class ? Value[].class : type == double[][].class ? Value[][].class : type;
    }

    private static Method open(Method method) {
        method.setAccessible(true);
        return method;
    }

    /**
     * What a call gives.
     *
     * @param value what is returned, or null
     * @param thrown the exception, or null
     */
    record Outcome(@Nullable Object value, @Nullable Throwable thrown) {
        /** The exception as text, empty if there is none. */
        String exception() {
            return thrown == null ? "" : thrown.getClass().getName() + ": " + thrown.getMessage();
        }
    }

    static Outcome call(Method method, List<Object> arguments) throws IllegalAccessException {
        try {
            return new Outcome(method.invoke(null, arguments.toArray()), null);
        } catch (InvocationTargetException thrown) {
            return new Outcome(null, thrown.getCause());
        }
    }
}
