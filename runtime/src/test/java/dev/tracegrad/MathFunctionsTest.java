package dev.tracegrad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every function of {@link Math} on {@code double}s, whichever this JDK has, is a method of {@link Value}. */
class MathFunctionsTest {
    static Stream<Method> functionsWithADouble() {
        return Arrays.stream(Math.class.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .filter(method -> Arrays.asList(method.getParameterTypes()).contains(double.class));
    }

    static Stream<Method> functionsOfADouble() {
        return functionsWithADouble().filter(method -> method.getParameterTypes()[0] == double.class);
    }

    /** The methods that take another operand as a {@code Value}. */
    static Stream<Method> methodsWithAnOperand() {
        return Arrays.stream(Value.class.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.getName().equals("by"))
                .filter(method -> Arrays.asList(method.getParameterTypes()).contains(Value.class));
    }

    @ParameterizedTest
    @MethodSource("functionsWithADouble")
    void value_everyFunctionOfMath_hasAMethodOfThatName(Method function) {
        assertThat(Value.class.getMethods()).extracting(Method::getName).contains(function.getName());
    }

    @ParameterizedTest
    @MethodSource("functionsOfADouble")
    void data_everyFunctionOfMath_isItsResultBitForBit(Method function) throws ReflectiveOperationException {
        Class<?>[] types = function.getParameterTypes();
        for (Class<?> operandType : List.of(Value.class, double.class)) {
            Method method = Value.class.getMethod(function.getName(), operandTypes(types, operandType));
            for (double[] operands : EdgeNumbers.operands(types.length)) {
                Object[] plain = new Object[types.length];
                Object[] traced = new Object[types.length - 1];
                for (int i = 0; i < types.length; i++) {
                    plain[i] = types[i] == int.class ? (Object) (int) operands[i] : (Object) operands[i];
                    if (i > 0) {
                        boolean lifted = operandType == Value.class && types[i] == double.class;
                        traced[i - 1] = lifted ? Value.of(operands[i]) : plain[i];
                    }
                }
                assertThat(outcome(method, Value.of(operands[0]), traced))
                        .as("%s%s, seed %d", function.getName(), Arrays.toString(operands), EdgeNumbers.SEED)
                        .isEqualTo(outcome(function, null, plain));
            }
        }
    }

    private static Class<?>[] operandTypes(Class<?>[] types, Class<?> operandType) {
        return Arrays.stream(types)
                .skip(1)
                .map(type -> type == double.class ? operandType : type)
                .toArray(Class<?>[]::new);
    }

    /** The bits of the result as a {@code double}, or the class of the exception. */
    private static Object outcome(Method method, Object receiver, Object[] arguments)
            throws ReflectiveOperationException {
        try {
            Object result = method.invoke(receiver, arguments);
            double number = result instanceof Value value ? value.data() : ((Number) result).doubleValue();
            return Double.doubleToLongBits(number);
        } catch (InvocationTargetException e) {
            return e.getCause().getClass();
        }
    }

    @ParameterizedTest
    @MethodSource("methodsWithAnOperand")
    void method_nullOperand_isRefusedByName(Method method) {
        Class<?>[] types = method.getParameterTypes();
        for (int i = 0; i < types.length; i++) {
            Object[] arguments =
                    Stream.generate(() -> Value.of(1)).limit(types.length).toArray();
            arguments[i] = null;
            assertThatThrownBy(() -> method.invoke(Value.of(1), arguments))
                    .cause()
                    .isInstanceOf(NullPointerException.class)
                    .hasMessageMatching("[a-z]+: null is not a Value");
        }
    }

    @Test
    void method_nullOperand_isRefusedByItsOwnName() {
        Value a = Value.of(1);
        assertThatThrownBy(() -> a.atan2(null)).hasMessage("x: null is not a Value");
        assertThatThrownBy(() -> a.pow(null)).hasMessage("exponent: null is not a Value");
        assertThatThrownBy(() -> a.copySign(null)).hasMessage("sign: null is not a Value");
        assertThatThrownBy(() -> a.IEEEremainder(null)).hasMessage("divisor: null is not a Value");
        assertThatThrownBy(() -> a.nextAfter(null)).hasMessage("direction: null is not a Value");
        assertThatThrownBy(() -> a.fma(null, a)).hasMessage("factor: null is not a Value");
        assertThatThrownBy(() -> a.fma(a, null)).hasMessage("summand: null is not a Value");
        assertThatThrownBy(() -> a.clamp(null, a)).hasMessage("min: null is not a Value");
        assertThatThrownBy(() -> a.clamp(a, null)).hasMessage("max: null is not a Value");
    }

    @Test
    void scalb_exponent_isAConstantOperand() {
        Value scaled = Value.of(1.5).scalb(-3);
        assertThat(scaled.operands()).extracting(Value::data).containsExactly(1.5, -3.0);
        assertThat(scaled.operands().get(1).op()).isEqualTo(Op.CONSTANT);
    }
}
