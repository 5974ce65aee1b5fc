package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracegrad.Value;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A method and its companion, which give the same for the same arguments.
 *
 * @param plain the method
 * @param traced its companion: static, or a method of the twin
 */
record Companionship(Method plain, Method traced) {
    private record Thrown(String exception) {}

    /** All those that a companion stands for. */
    static List<Companionship> of(Class<?> companion) throws ClassNotFoundException {
        String name = companion.getName().replaceAll("Traced$", "").replace('_', '$');
        Class<?> owner = companion.getClassLoader().loadClass(name);
        List<Companionship> found = new ArrayList<>();
        for (Method traced : companion.getDeclaredMethods()) {
            Method plain = plain(owner, traced);
            boolean isOfObject = Modifier.isStatic(traced.getModifiers()) || Inputs.twin(owner) != null;
            boolean isOfTests = traced.getName().equals("sample"); // may give an object for a function
            if (plain != null && isOfObject && !isOfTests && !Modifier.isPrivate(traced.getModifiers())) {
                plain.setAccessible(true);
                traced.setAccessible(true);
                found.add(new Companionship(plain, traced));
            }
        }
        return found;
    }

    /** The method whose companion this is; null for the body of an overridable one, which goes by another name. */
    private static @Nullable Method plain(Class<?> owner, Method traced) {
        return Arrays.stream(owner.getDeclaredMethods())
                .filter(plain -> !plain.isSynthetic()
                        && plain.getName().equals(traced.getName())
                        && Arrays.equals(
                                tracedParameters(plain, Modifier.isStatic(traced.getModifiers())),
                                traced.getParameterTypes()))
                .findFirst()
                .orElse(null);
    }

    /** The parameters of a companion's method; a static one has the receiver first, which stays plain. */
    private static Class<?>[] tracedParameters(Method plain, boolean isStatic) {
        Class<?> owner = plain.getDeclaringClass();
        boolean takesReceiver = isStatic && !Modifier.isStatic(plain.getModifiers());
        Stream<Class<?>> receiver = takesReceiver
                ? Stream.of(Modifier.isPrivate(owner.getModifiers()) ? Object.class : owner)
                : Stream.of();
        return Stream.concat(receiver, Arrays.stream(plain.getParameterTypes()).map(Inputs::tracedType))
                .toArray(Class<?>[]::new);
    }

    /** Whether it is static itself, and needs no object. */
    boolean isStatic() {
        return Modifier.isStatic(plain.getModifiers());
    }

    /** Whether the companion is a method of the twin, and not a static one. */
    boolean isOfTwin() {
        return !Modifier.isStatic(traced.getModifiers());
    }

    /** Calls both with the same arguments, and compares what they give and leave behind; whether some call returned. */
    boolean compareCalls(Inputs inputs, int calls) throws IllegalAccessException {
        boolean returned = false;
        for (int i = 0; i < calls; i++) {
            Inputs.reset(plain.getDeclaringClass());
            Object receiver = isStatic() ? null : Inputs.sample(plain.getDeclaringClass());
            Inputs.reset(plain.getDeclaringClass());
            Object tracedReceiver = isStatic() ? null : Inputs.sample(plain.getDeclaringClass());
            Object twin = isOfTwin() ? Inputs.twinOf(plain.getDeclaringClass(), tracedReceiver) : null;
            List<Object> plainArguments = new ArrayList<>();
            List<Object> tracedArguments = new ArrayList<>();
            if (!isStatic() && !isOfTwin()) {
                tracedArguments.add(tracedReceiver);
            }
            for (Parameter parameter : plain.getParameters()) {
                Object argument = inputs.next(parameter);
                plainArguments.add(argument);
                tracedArguments.add(Inputs.traced(parameter, argument));
            }
            Object before = Bits.of(plainArguments);
            Supplier<String> call = () -> plain + " on " + before + ", seed " + inputs.seed();
            Inputs.reset(plain.getDeclaringClass());
            Object expected = outcome(plain, receiver, plainArguments);
            Object statics = Bits.ofStatics(plain.getDeclaringClass());
            Inputs.reset(plain.getDeclaringClass());
            assertThat(outcome(traced, twin, tracedArguments)).as(call).isEqualTo(expected);
            assertThat(Bits.ofStatics(plain.getDeclaringClass()))
                    .as(() -> "static fields after " + call.get())
                    .isEqualTo(statics);
            List<Object> after =
                    isStatic() || isOfTwin() ? tracedArguments : tracedArguments.subList(1, tracedArguments.size());
            assertThat(Bits.of(after)).as(() -> "arguments after " + call.get()).isEqualTo(Bits.of(plainArguments));
            assertThat(Bits.ofFields(isOfTwin() ? twin : tracedReceiver))
                    .as(() -> "receiver after " + call.get())
                    .isEqualTo(Bits.ofFields(receiver));
            returned |= !(expected instanceof Thrown);
        }
        return returned;
    }

    /** What a call gives: the bits of a number, any other result as it is, or the exception it throws. */
    private static @Nullable Object outcome(Method method, @Nullable Object receiver, List<Object> arguments)
            throws IllegalAccessException {
        try {
            Object result = method.invoke(receiver, arguments.toArray());
            if (result instanceof Value value) {
                value.backward();
            }
            return Bits.of(result);
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getCause();
            boolean namesTypes = String.valueOf(thrown.getMessage()).startsWith("arraycopy:");
            boolean namesExpressions = thrown instanceof NullPointerException;
            return new Thrown(namesExpressions || namesTypes ? thrown.getClass().getName() : thrown.toString());
        }
    }
}
