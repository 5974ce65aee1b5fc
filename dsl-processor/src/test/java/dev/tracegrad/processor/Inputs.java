package dev.tracegrad.processor;

import dev.tracegrad.Value;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.SplittableRandom;
import java.util.function.IntSupplier;

/** Arguments for traced methods: the edges of each type first, then random ones from a fixed seed. */
final class Inputs {
    static final long SEED = 20_260_101;

    private static final double[] DOUBLES = {
        0.0,
        -0.0,
        1,
        -1,
        2,
        0.5,
        -2.5,
        3,
        1e-300,
        -1e300,
        1e17,
        Double.MIN_VALUE,
        Double.MAX_VALUE,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Math.PI
    };
    private static final int[] INTS = {0, 1, -1, 2, 3, 7, -5, 100, Integer.MAX_VALUE, Integer.MIN_VALUE};

    private final SplittableRandom random = new SplittableRandom(SEED);

    /** An argument of a type; doubles are the numbers that the companion gets as Values. */
    Object next(Class<?> type) {
        if (type == double.class || type == Double.class) {
            return random.nextInt(3) > 0
                    ? DOUBLES[random.nextInt(DOUBLES.length)]
                    : Math.scalb(random.nextDouble() - 0.5, random.nextInt(20) - 8);
        }
        int number = random.nextBoolean() ? INTS[random.nextInt(INTS.length)] : random.nextInt(20);
        if (type == int.class || type == Integer.class) {
            return number;
        } else if (type == long.class || type == Long.class) {
            return (long) number * 3;
        } else if (type == float.class) {
            return (float) (double) next(double.class);
        } else if (type == byte.class) {
            return (byte) number;
        } else if (type == short.class) {
            return (short) number;
        } else if (type == char.class) {
            return (char) ('a' + (number & 15));
        } else if (type == boolean.class) {
            return random.nextBoolean();
        } else if (type == String.class || type == Object.class || type == Comparable.class) {
            return random.nextBoolean() ? "eur" : "usd";
        } else if (type == int[].class) {
            return new int[] {number, number / 2, 3};
        } else if (type == IntSupplier.class) {
            return (IntSupplier) () -> number;
        }
        return type == StringBuilder.class ? new StringBuilder("text" + number) : sample(type);
    }

    /** An object of a class of the program: its static {@code sample()}, as the program itself makes one. */
    static Object sample(Class<?> type) {
        try {
            Method sample = type.getDeclaredMethod("sample");
            sample.setAccessible(true);
            return sample.invoke(null);
        } catch (NoSuchMethodException e) {
            throw new AssertionError("give " + type + " a static method sample()", e);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError(e);
        }
    }

    /** The argument as the companion takes it. */
    static Object traced(Class<?> type, Object argument) {
        return type == double.class ? Value.of((Double) argument) : argument;
    }
}
