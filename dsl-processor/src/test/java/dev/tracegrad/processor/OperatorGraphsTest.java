package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.tracegrad.Graph;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every good program said on {@code Value}, as far as it can be: the operators build the graph that the companion builds, with
 * the same operations, order, names and bits. {@code operators.txt} lists the methods that can be said, which
 * {@code -Dtracegrad.golden=rewrite} writes anew.
 */
class OperatorGraphsTest {
    private static final Path LIST = Programs.RESOURCES.resolve("operators.txt");
    private static final int CALLS = 60;

    /** What can be said, but means something else: numbers beside Values in one declaration, and work on bits. */
    private static final Set<String> OTHERS = Set.of("Loops.activeHead", "MathFunctions_OwnMath.abs");

    @Test
    void operators_buildTheGraphOfTheCompanion() throws IOException, ReflectiveOperationException {
        List<String> said = new ArrayList<>();
        List<String> differences = new ArrayList<>();
        for (Path program : Programs.in("good")) {
            said.addAll(compare(program, differences));
        }
        assertThat(differences).isEmpty();
        if ("rewrite".equals(System.getProperty("tracegrad.golden"))) {
            Files.write(LIST, said);
        }
        assertThat(said).isEqualTo(Files.readAllLines(LIST));
    }

    private static List<String> compare(Path program, List<String> differences) throws ReflectiveOperationException {
        Compilation plain = Programs.compile(Programs.source(program));
        List<JavaFileObject> companions = plain.generatedFiles().stream()
                .filter(file -> file.getKind() == JavaFileObject.Kind.SOURCE)
                .toList();
        OnValue onValue = OnValue.of(Programs.source(program), companions);
        Compilation compilation = compile(program, onValue);
        ClassLoader loader = Programs.classes(compilation);
        List<String> compared = new ArrayList<>();
        for (String name : onValue.names()) {
            if (!OTHERS.contains(name) && compare(name, loader, differences)) {
                compared.add(name);
            }
        }
        return compared;
    }

    /** Compiles it, leaving out the methods in which there are errors, until there are none. */
    private static Compilation compile(Path program, OnValue onValue) {
        while (true) {
            JavaFileObject source = JavaFileObjects.forSourceString(
                    "good." + program.getFileName().toString().replace(".java", ""), onValue.source());
            Compilation compilation = Programs.compile(source);
            if (compilation.status() == Compilation.Status.SUCCESS) {
                return compilation;
            }
            Set<String> wrong = compilation.errors().stream()
                    .filter(error -> error.getSource().getName().equals(source.getName()))
                    .map(error -> onValue.at(error.getLineNumber()))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(wrong)
                    .as(() -> compilation.errors().toString())
                    .isNotEmpty()
                    .doesNotContain("");
            if (System.getProperty("tracegrad.unsaid") != null) {
                compilation
                        .errors()
                        .forEach(error -> System.out.println(onValue.at(error.getLineNumber()) + ": "
                                + error.getMessage(null).lines().findFirst().orElse("")));
            }
            wrong.forEach(onValue::remove);
        }
    }

    /** Compares them if they take the same; a function or an object has another form in a companion. */
    private static boolean compare(String name, ClassLoader loader, List<String> differences)
            throws ReflectiveOperationException {
        String type = name.substring(0, name.indexOf('.'));
        String method = name.substring(name.indexOf('.') + 1);
        Class<?> owner = loader.loadClass("good." + type.replace('_', '$'));
        Class<?> companion = loader.loadClass("good." + type + "Traced");
        Method plain = Arrays.stream(owner.getDeclaredMethods())
                .filter(one -> one.getName().equals(method) && !one.isSynthetic())
                .findFirst()
                .orElseThrow();
        Method onValue = named(owner, method + OnValue.SUFFIX, plain.getParameterCount());
        boolean isStatic = Modifier.isStatic(plain.getModifiers());
        Method traced = named(companion, method, plain.getParameterCount() + (isStatic ? 0 : 1));
        if (traced == null) {
            return false; // the twin alone has it
        }
        long overloads = Arrays.stream(owner.getDeclaredMethods())
                .filter(one -> one.getName().equals(method) && !one.isSynthetic())
                .count();
        if (overloads > 1) {
            return false; // not told apart by the name
        }
        if (Arrays.asList(plain.getParameterTypes()).contains(List.class)) {
            return false; // of numbers, which would have to be Values
        }
        List<Class<?>> taken = Arrays.asList(traced.getParameterTypes());
        if (!Arrays.asList(onValue.getParameterTypes()).equals(isStatic ? taken : taken.subList(1, taken.size()))) {
            return false;
        }
        Inputs inputs = new Inputs(Inputs.SEED);
        boolean returned = false;
        for (int i = 0; i < CALLS; i++) {
            List<Object> given = new ArrayList<>();
            List<Object> again = new ArrayList<>();
            for (Parameter parameter : plain.getParameters()) {
                Object argument = inputs.next(parameter);
                given.add(Inputs.traced(parameter, argument));
                again.add(Inputs.traced(parameter, argument));
            }
            Inputs.reset(owner);
            Object receiver = isStatic ? null : Inputs.sample(owner);
            List<Object> withReceiver = new ArrayList<>(given);
            if (!isStatic) {
                withReceiver.add(0, receiver);
            }
            String expected = outcome(traced, null, withReceiver) + graphs(given);
            Inputs.reset(owner);
            Object other = isStatic ? null : Inputs.sample(owner);
            String actual = outcome(onValue, other, again) + graphs(again);
            if (!actual.equals(expected)) {
                differences.add(name + " on " + Bits.of(given) + ": expected\n" + expected + "\nbut was\n" + actual);
                return true;
            }
            returned |= !expected.contains("Exception");
        }
        assertThat(returned).as("some call of " + name + " returns").isTrue();
        return true;
    }

    private static @Nullable Method named(Class<?> owner, String name, int parameters) {
        Method found = Arrays.stream(owner.getDeclaredMethods())
                .filter(one ->
                        one.getName().equals(name) && !one.isSynthetic() && one.getParameterCount() == parameters)
                .findFirst()
                .orElse(null);
        if (found != null) {
            found.setAccessible(true);
        }
        return found;
    }

    private static String outcome(Method method, Object receiver, List<Object> arguments)
            throws IllegalAccessException {
        try {
            return graphs(method.invoke(receiver, arguments.toArray()));
        } catch (InvocationTargetException e) {
            return e.getCause().getClass().getName();
        }
    }

    /** All that is to be seen in the graphs of a result, or of the arguments that a method may change. */
    private static String graphs(Object result) {
        if (result instanceof Value value) {
            return described(Graph.of(value));
        } else if (result instanceof Object[] array) {
            return graphs(Arrays.asList(array));
        } else if (result instanceof List<?> list) {
            return list.stream().map(OperatorGraphsTest::graphs).collect(Collectors.joining("\n", "[", "]"));
        }
        return result == null || result.getClass().getPackageName().equals("good")
                ? ""
                : String.valueOf(Bits.of(result));
    }

    private static String described(Graph graph) {
        List<Value> nodes = graph.topologicalOrder();
        java.util.Map<Value, Integer> positions = new java.util.IdentityHashMap<>();
        StringBuilder described = new StringBuilder();
        for (Value node : nodes) {
            positions.put(node, positions.size());
            described
                    .append(node.op())
                    .append(' ')
                    .append(node.name())
                    .append(' ')
                    .append(Double.doubleToLongBits(node.data()))
                    .append(node.operands().stream().map(positions::get).toList())
                    .append('\n');
        }
        return described.toString();
    }
}
