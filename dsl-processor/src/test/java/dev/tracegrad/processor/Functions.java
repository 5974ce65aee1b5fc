package dev.tracegrad.processor;

import dev.tracegrad.Value;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;

/** Functions for parameters of a program's own functional interfaces: the product of the doubles, plus a number. */
final class Functions {
    private Functions() {}

    /** Whether an interface has one abstract method, which gives a double. */
    static boolean isOwn(Class<?> type) {
        return !type.isSealed()
                && type.isInterface()
                && !type.getName().startsWith("java.")
                && method(type).size() == 1
                && method(type).get(0).getReturnType() == double.class;
    }

    private static List<Method> method(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .toList();
    }

    /** The interface that stands for it in companions, or itself where none names it. */
    static Class<?> twin(Class<?> type) {
        String name = type.getName().replace('$', '_') + "Traced";
        try {
            return Class.forName(name, true, type.getClassLoader());
        } catch (ClassNotFoundException none) {
            return type;
        }
    }

    static Object plain(Class<?> type, double constant) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (arguments == null) {
                return type.getSimpleName() + " + " + constant;
            }
            double product = 1;
            for (Object argument : arguments) {
                product *= (Double) argument;
            }
            return product + constant;
        });
    }

    static Object traced(Class<?> type, Object plain) {
        try {
            Object[] zeros = new Object[method(type).get(0).getParameterCount()];
            Arrays.fill(zeros, 0.0);
            double constant = (Double)
                    Proxy.getInvocationHandler(plain).invoke(plain, method(type).get(0), zeros);
            Class<?> twin = twin(type);
            return Proxy.newProxyInstance(twin.getClassLoader(), new Class<?>[] {twin}, (proxy, method, arguments) -> {
                Value product = Value.constant(1);
                for (Object argument : arguments) {
                    product = product.times((Value) argument);
                }
                return product.plus(constant);
            });
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
