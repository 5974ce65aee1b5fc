package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.tracegrad.Graph;
import dev.tracegrad.Op;
import dev.tracegrad.Value;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The methods of {@code good/OnValue.java}: operators build the graph that is built beside them with Value's own methods. */
class OperatorLanguageTest {
    private static final int CALLS = 200;

    @TestFactory
    Stream<DynamicTest> operators_buildTheGraphOfTheFluentForm() throws ClassNotFoundException {
        Compilation compilation = Programs.compile(
                Programs.OPTIONS,
                Programs.source(Programs.RESOURCES.resolve("good").resolve("OnValue.java")));
        Class<?> program = Programs.classes(compilation).loadClass("good.OnValue");
        List<Method> fluent = Arrays.stream(program.getDeclaredMethods())
                .filter(method -> method.getName().endsWith("Fluently"))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
        assertThat(fluent).hasSizeGreaterThan(8);
        return fluent.stream().map(method -> DynamicTest.dynamicTest(method.getName(), () -> compare(program, method)));
    }

    private static void compare(Class<?> program, Method fluent) throws ReflectiveOperationException {
        String name = fluent.getName().replace("Fluently", "");
        Method operators = program.getDeclaredMethod(name, fluent.getParameterTypes());
        Inputs inputs = new Inputs(Inputs.SEED);
        boolean returned = false;
        for (int i = 0; i < CALLS; i++) {
            Object[] numbers = Arrays.stream(fluent.getParameterTypes())
                    .map(type -> inputs.next(plain(type)))
                    .toArray();
            String expected = outcome(fluent, numbers);
            assertThat(outcome(operators, numbers))
                    .as(name + Arrays.deepToString(numbers))
                    .isEqualTo(expected);
            returned |= expected.contains("LEAF");
        }
        assertThat(returned).isTrue();
    }

    private static Class<?> plain(Class<?> type) {
        return type == Value.class ? double.class : type == Value[].class ? double[].class : type;
    }

    private static String outcome(Method method, Object[] numbers) throws ReflectiveOperationException {
        Object[] arguments = IntStream.range(0, numbers.length)
                .mapToObj(i -> tracked(method.getParameterTypes()[i], numbers[i]))
                .toArray();
        method.setAccessible(true);
        Object self = Modifier.isStatic(method.getModifiers()) ? null : Inputs.sample(method.getDeclaringClass());
        try {
            List<String> methods = Arrays.stream(method.getDeclaringClass().getDeclaredMethods())
                    .map(Method::getName)
                    .toList();
            return described(Graph.of((Value) method.invoke(self, arguments)), methods);
        } catch (InvocationTargetException thrown) {
            return thrown.getCause().getClass().getName();
        }
    }

    private static Object tracked(Class<?> type, Object number) {
        if (number instanceof double[] array) {
            return Arrays.stream(array).mapToObj(one -> Value.of(one, "a")).toArray(Value[]::new);
        }
        return type == Value.class ? Value.of((Double) number, "x") : number;
    }

    /** Operation, name, bits and operands of every node; the name of a constant is the text that it stands for. Fluent calls know no method. */
    private static String described(Graph graph, List<String> methods) {
        Map<Value, Integer> positions = new IdentityHashMap<>();
        StringBuilder described = new StringBuilder();
        for (Value node : graph.topologicalOrder()) {
            positions.put(node, positions.size());
            boolean isNamed = node.op() != Op.CONSTANT && !methods.contains(String.valueOf(node.name()));
            described
                    .append(node.op() + " " + (isNamed ? node.name() : null))
                    .append(' ')
                    .append(Double.doubleToLongBits(node.data()))
                    .append(node.operands().stream().map(positions::get).toList())
                    .append('\n');
        }
        return described.toString();
    }
}
