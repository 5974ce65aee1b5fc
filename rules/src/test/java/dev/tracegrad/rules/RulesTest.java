package dev.tracegrad.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tracegrad.Graph;
import dev.tracegrad.Value;
import dev.tracegrad.rules.RuleExamples.Constant;
import dev.tracegrad.rules.RuleExamples.Example;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The derivatives of the rules are the slopes that differences of the libraries' own functions give. */
class RulesTest {
    private static final double RELATIVE = 2e-8;

    /** Of the derivatives of the gamma function, which the older libraries compute to some 1e-9. */
    private static final double RELATIVE_OF_OLD = 1e-6;

    static Stream<Arguments> functions() {
        return Stream.of(
                Arguments.of(NumbersGamma.class, RuleExamples.NUMBERS_GAMMA),
                Arguments.of(NumbersIncomplete.class, RuleExamples.NUMBERS_INCOMPLETE),
                Arguments.of(Math3Functions.class, RuleExamples.FUNCTIONS),
                Arguments.of(HipparchusFunctions.class, RuleExamples.FUNCTIONS));
    }

    static Stream<Arguments> distributions() {
        return Stream.of(
                Arguments.of(StatisticsDistributions.class, DistributionExamples.STATISTICS),
                Arguments.of(Math3Distributions.class, DistributionExamples.MATH3),
                Arguments.of(HipparchusDistributions.class, DistributionExamples.HIPPARCHUS));
    }

    @ParameterizedTest
    @MethodSource({"functions", "distributions"})
    void partials_areTheSlopes(Class<?> rules, List<List<Example>> examples) throws ReflectiveOperationException {
        Class<?> companion = Class.forName(rules.getName() + "Traced");
        for (Example example : examples.stream().flatMap(List::stream).toList()) {
            check(companion, example);
        }
        assertThat(Arrays.stream(companion.getDeclaredMethods())
                        .filter(method -> method.getReturnType() == Value.class)
                        .map(RulesTest::described))
                .as("rules with an example")
                .isSubsetOf(examples.stream()
                        .flatMap(List::stream)
                        .map(example -> described(method(companion, example)))
                        .toList());
    }

    private static String described(Method method) {
        return method.getName() + Arrays.toString(method.getParameterTypes());
    }

    private static void check(Class<?> companion, Example example) {
        Object[] arguments = example.arguments();
        for (int i = 0; i < arguments.length; i++) {
            Value[] operands = values(arguments);
            Value node = call(companion, example, operands);
            assertThat(Graph.of(node).size())
                    .isEqualTo(
                            (int) Arrays.stream(operands).filter(v -> v != null).count() + 1);
            if (arguments[i] instanceof Constant constant) {
                operands[i] = Value.of(constant.number());
                Value without = call(companion, example, operands);
                assertThatThrownBy(without::backward)
                        .as("%s in %d", example, i)
                        .isInstanceOf(UnsupportedOperationException.class)
                        .hasMessage(example.rule() + " has no derivative in this operand, which must be a constant");
            } else if (arguments[i] instanceof Double x) {
                node.backward();
                int position = i;
                double slope = Differences.slope(
                        moved -> {
                            Value[] there = values(arguments);
                            there[position] = Value.constant(moved);
                            return call(companion, example, there).data();
                        },
                        x,
                        step(example, x));
                assertThat(operands[i].grad())
                        .as("%s in %d", example, i)
                        .isCloseTo(slope, within(relative(companion, example) * Math.max(1e-3, Math.abs(slope))));
            }
        }
    }

    private static double relative(Class<?> companion, Example example) {
        boolean isOld = example.rule().endsWith("igamma") && companion != NumbersGammaTraced.class;
        return isOld ? RELATIVE_OF_OLD : RELATIVE;
    }

    /** No larger than is smooth. */
    private static double step(Example example, double x) {
        return example.rule().contains("nverse") || example.rule().contains("Inv")
                ? 0.05 * Math.min(Math.abs(x) == 0 ? 1 : Math.abs(x), Math.min(Math.abs(1 - Math.abs(x)) + 1e-3, 0.5))
                : 0.01 * Math.max(1, Math.abs(x)) / (1 + Math.abs(x) / 10);
    }

    /** The numbers as nodes, null for what is no number. */
    private static Value[] values(Object[] arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof Double x
                        ? Value.of(x)
                        : argument instanceof Constant constant ? Value.constant(constant.number()) : null)
                .toArray(Value[]::new);
    }

    private static Value call(Class<?> companion, Example example, Value[] operands) {
        Object[] given = example.arguments().clone();
        for (int i = 0; i < given.length; i++) {
            given[i] = operands[i] == null ? given[i] : operands[i];
        }
        try {
            return (Value) method(companion, example).invoke(null, given);
        } catch (InvocationTargetException e) {
            throw new AssertionError(example.toString(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Method method(Class<?> companion, Example example) {
        return Arrays.stream(companion.getDeclaredMethods())
                .filter(method -> method.getName().equals(example.rule()) && takes(method, example.arguments()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(example));
    }

    private static boolean takes(Method method, Object[] arguments) {
        Class<?>[] types = method.getParameterTypes();
        boolean fits = types.length == arguments.length;
        for (int i = 0; fits && i < types.length; i++) {
            boolean isNumber = arguments[i] instanceof Double || arguments[i] instanceof Constant;
            fits = isNumber
                    ? types[i] == Value.class
                    : types[i] == int.class
                            ? arguments[i] instanceof Integer
                            : types[i] == long.class ? arguments[i] instanceof Long : types[i].isInstance(arguments[i]);
        }
        return fits;
    }
}
