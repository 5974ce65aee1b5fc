package dev.tracegrad.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.tracegrad.Value;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every program under {@code good/}: its companions are exactly the text under {@code expected/}, and give what the plain
 * methods give, bit for bit. {@code -Dtracegrad.golden=rewrite} writes the texts anew.
 */
class GoodProgramsTest {
    private static final int CALLS = 400;

    private record Thrown(String exception) {}

    private static final Path EXPECTED = Programs.RESOURCES.resolve("expected");
    private static final boolean REWRITE = "rewrite".equals(System.getProperty("tracegrad.golden"));

    static List<Path> programs() {
        return Programs.in("good");
    }

    private static Compilation compile(Path program) {
        Compilation compilation = Programs.compile(Programs.OPTIONS, Programs.source(program));
        assertThat(compilation).succeededWithoutWarnings();
        return compilation;
    }

    @ParameterizedTest
    @MethodSource("programs")
    void companions_areTheExpectedText(Path program) throws IOException {
        Map<String, String> generated = Programs.generatedSources(compile(program));
        assertThat(generated).isNotEmpty();
        for (Map.Entry<String, String> companion : generated.entrySet()) {
            Path golden = EXPECTED.resolve(companion.getKey());
            if (REWRITE) {
                Files.writeString(golden, companion.getValue());
            }
            assertThat(companion.getValue()).isEqualTo(Files.exists(golden) ? Programs.text(golden) : "");
        }
    }

    @Test
    void expectedTexts_belongToPrograms() {
        List<String> companions = programs().stream()
                .flatMap(program -> Programs.generatedSources(compile(program)).keySet().stream())
                .sorted()
                .toList();
        List<String> golden = Programs.in("expected").stream()
                .map(file -> file.getFileName().toString())
                .sorted()
                .toList();
        assertThat(golden).isEqualTo(companions);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void companions_giveTheSameBits(Path program) throws ReflectiveOperationException {
        Compilation compilation = compile(program);
        ClassLoader loader = Programs.classes(compilation);
        int compared = 0;
        for (String companionFile : Programs.generatedSources(compilation).keySet()) {
            Class<?> companion = loader.loadClass("good." + companionFile.replace(".java", ""));
            String owner = companion.getName().replaceAll("Traced$", "").replace('_', '$');
            for (Method traced : companion.getDeclaredMethods()) {
                Method plain = plain(loader.loadClass(owner), traced);
                boolean isOfObject =
                        Modifier.isStatic(traced.getModifiers()) || Inputs.twin(loader.loadClass(owner)) != null;
                if (plain != null && isOfObject && !Modifier.isPrivate(traced.getModifiers())) {
                    compareCalls(plain, traced);
                    compared++;
                }
            }
        }
        assertThat(compared).isPositive();
    }

    /** The method whose companion this is; null for the body of an overridable one, which goes by another name. */
    private static Method plain(Class<?> owner, Method traced) {
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

    private static void compareCalls(Method plain, Method traced) throws ReflectiveOperationException {
        plain.setAccessible(true);
        traced.setAccessible(true);
        boolean isStatic = Modifier.isStatic(plain.getModifiers());
        boolean isOfTwin = !Modifier.isStatic(traced.getModifiers());
        Inputs inputs = new Inputs();
        boolean returned = false;
        for (int i = 0; i < CALLS; i++) {
            Object receiver = isStatic ? null : Inputs.sample(plain.getDeclaringClass());
            Object tracedReceiver = isStatic ? null : Inputs.sample(plain.getDeclaringClass());
            Object twin = isOfTwin ? Inputs.twinOf(plain.getDeclaringClass(), tracedReceiver) : null;
            List<Object> plainArguments = new ArrayList<>();
            List<Object> tracedArguments = new ArrayList<>();
            if (!isStatic && !isOfTwin) {
                tracedArguments.add(tracedReceiver);
            }
            for (Parameter parameter : plain.getParameters()) {
                Object argument = inputs.next(parameter);
                plainArguments.add(argument);
                tracedArguments.add(Inputs.traced(parameter, argument));
            }
            String call = plain + " on " + Bits.of(plainArguments) + ", seed " + Inputs.SEED;
            Object expected = outcome(plain, receiver, plainArguments);
            assertThat(outcome(traced, twin, tracedArguments)).as(call).isEqualTo(expected);
            List<Object> after =
                    isStatic || isOfTwin ? tracedArguments : tracedArguments.subList(1, tracedArguments.size());
            assertThat(Bits.of(after)).as("arguments after " + call).isEqualTo(Bits.of(plainArguments));
            assertThat(Bits.ofFields(isOfTwin ? twin : tracedReceiver))
                    .as("receiver after " + call)
                    .isEqualTo(Bits.ofFields(receiver));
            returned |= !(expected instanceof Thrown);
        }
        assertThat(returned).as("some call of " + plain + " returns").isTrue();
    }

    /** What a call gives: the bits of a number, any other result as it is, or the exception it throws. */
    private static Object outcome(Method method, Object receiver, List<Object> arguments)
            throws IllegalAccessException {
        try {
            Object result = method.invoke(receiver, arguments.toArray());
            if (result instanceof Value value) {
                value.backward();
            }
            return Bits.of(result);
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getCause();
            boolean namesExpressions = thrown instanceof NullPointerException;
            return new Thrown(namesExpressions ? thrown.getClass().getName() : thrown.toString());
        }
    }
}
