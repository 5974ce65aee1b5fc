package dev.tracegrad.processor;

import dev.tracegrad.Value;
import dev.tracegrad.processor.SampleArguments.NotMade;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Functions for parameters that are functional interfaces: what one gives is a formula of the numbers that it is given, the
 * same for the plain interface and for that on {@link Value}.
 */
final class SampleFunctions {
    private SampleFunctions() {}

    /** Whether it is an interface with one abstract method. */
    static boolean isFunction(Class<?> type) {
        return type.isInterface() && !type.isSealed() && methods(type).size() == 1;
    }

    private static List<Method> methods(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .filter(method -> Arrays.stream(Object.class.getMethods())
                        .noneMatch(own -> own.getName().equals(method.getName())))
                .toList();
    }

    /**
     * A formula of the numbers that it is given; without any, or where a whole number is wanted, the next random one.
     *
     * @param result what it gives where its type is a type variable
     */
    private record Formula(long seed, Class<?> result, boolean isTracked, Random random, SampleClasses classes)
            implements InvocationHandler {
        @Override
        public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
                throws Throwable {
            if (method.isDefault()) {
                return InvocationHandler.invokeDefault(proxy, method, arguments);
            }
            return switch (method.getName()) {
                case "toString" -> "function";
                case "hashCode" -> 1;
                case "equals" -> arguments != null && proxy == arguments[0];
                default -> result(method.getReturnType(), arguments == null ? new Object[0] : arguments);
            };
        }

        private @Nullable Object result(Class<?> type, @Nullable Object[] arguments) throws NotMade {
            double factor = new Random(seed).nextDouble() * 4 - 2;
            Value sum = Value.of(arguments.length == 0 ? random.nextDouble() : factor);
            for (Object argument : arguments) {
                if (argument instanceof Value value) {
                    sum = sum.times(value).minus(factor / 2);
                } else if (argument instanceof Number number) {
                    sum = sum.times(number.doubleValue()).minus(factor / 2);
                }
            }
            Class<?> wanted = type == Object.class ? result : type;
            if (wanted == void.class) {
                return null;
            } else if (wanted == boolean.class) {
                return sum.data() > 0;
            } else if (wanted == int.class || wanted == Integer.class) {
                return random.nextInt();
            } else if (wanted == long.class || wanted == Long.class) {
                return random.nextLong();
            } else if (wanted == Value.class || isTracked && wanted == Double.class && type == Object.class) {
                return sum;
            }
            return wanted == double.class || wanted == Double.class || wanted == Object.class
                    ? sum.data()
                    : new SampleArguments(classes, Double.doubleToLongBits(sum.data())).of(wanted);
        }
    }

    /** @param type an interface, perhaps with type arguments, of which the last is what its result is */
    static Object of(Type type, Random random, SampleClasses classes) {
        Class<?> result = Object.class;
        if (type instanceof ParameterizedType generic) {
            Type[] all = generic.getActualTypeArguments();
            result = SampleArguments.erased(all[all.length - 1]);
        }
        if (methods(SampleArguments.erased(type)).get(0).getReturnType() == double.class) {
            result = Double.class;
        }
        long seed = random.nextLong();
        return of(SampleArguments.erased(type), new Formula(seed, result, false, new Random(seed), classes));
    }

    /** The same function as one of another interface; an object that is no such function as it is. */
    static Object tracked(Class<?> type, Object function) {
        return Proxy.isProxyClass(function.getClass())
                        && Proxy.getInvocationHandler(function) instanceof Formula formula
                ? of(type, new Formula(formula.seed(), formula.result(), true, formula.random(), formula.classes()))
                : function;
    }

    private static Object of(Class<?> type, Formula formula) {
        ClassLoader loader = type.getClassLoader() == null ? formula.classes() : type.getClassLoader();
        return Proxy.newProxyInstance(loader, new Class<?>[] {type}, formula);
    }
}
