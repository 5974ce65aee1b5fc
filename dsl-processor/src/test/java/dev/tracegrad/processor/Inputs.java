package dev.tracegrad.processor;

import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Arguments for traced methods: the edges of each type first, then random ones from a seed. */
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

    private final long seed;
    private final SplittableRandom random;
    private final boolean isModerate;

    Inputs(long seed) {
        this(seed, false);
    }

    private Inputs(long seed, boolean isModerate) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
        this.isModerate = isModerate;
    }

    /** Arguments without edges: numbers around 1, and arrays that are not empty. */
    static Inputs moderate(long seed) {
        return new Inputs(seed, true);
    }

    long seed() {
        return seed;
    }

    /** An argument for a parameter: one that is a list is made of numbers or of objects. */
    Object next(Parameter parameter) {
        if (parameter.getType() != List.class) {
            return next(parameter.getType());
        }
        Type content = ((ParameterizedType) parameter.getParameterizedType()).getActualTypeArguments()[0];
        List<Object> made = new ArrayList<>();
        for (int i = length(); i > 0; i--) {
            made.add(next((Class<?>) content));
        }
        return made;
    }

    /** An argument of a type; doubles are the numbers that the companion gets as Values. */
    Object next(Class<?> type) {
        if (isModerate && (type == double.class || type == Double.class)) {
            return (random.nextBoolean() ? 1 : -1) * (0.3 + 2 * random.nextDouble());
        } else if (type == double.class || type == Double.class) {
            return random.nextInt(3) > 0
                    ? DOUBLES[random.nextInt(DOUBLES.length)]
                    : Math.scalb(random.nextDouble() - 0.5, random.nextInt(20) - 8);
        }
        int number = !isModerate && random.nextBoolean() ? INTS[random.nextInt(INTS.length)] : random.nextInt(20);
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
        } else if (type.isArray() && (elementOf(type) == double.class || twin(elementOf(type)) != null)) {
            Object array = Array.newInstance(type.getComponentType(), length());
            for (int i = 0; i < Array.getLength(array); i++) {
                Array.set(array, i, next(type.getComponentType()));
            }
            return array;
        } else if (type == IntSupplier.class) {
            return (IntSupplier) () -> number;
        }
        if (type == DoubleUnaryOperator.class) {
            return (DoubleUnaryOperator) x -> x * x + number;
        } else if (type == DoubleBinaryOperator.class) {
            return (DoubleBinaryOperator) (x, y) -> x * y - number;
        } else if (Functions.isOwn(type)) {
            return Functions.plain(type, number);
        }
        return type == StringBuilder.class ? new StringBuilder("text" + number) : sample(type);
    }

    private int length() {
        return isModerate ? 2 + random.nextInt(3) : random.nextInt(5);
    }

    /** Makes the static fields of a program what they were, with its static {@code reset()} if it has one. */
    static void reset(Class<?> type) {
        try {
            Method reset = type.getNestHost().getDeclaredMethod("reset");
            reset.setAccessible(true);
            reset.invoke(null);
        } catch (NoSuchMethodException noneToReset) {
            // It has no static fields that change.
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError(e);
        }
    }

    /** An object of a class of the program: its static {@code sample()}, as the program itself makes one. */
    static Object sample(Class<?> type) {
        try {
            Method sample = type.getDeclaredMethod("sample");
            sample.setAccessible(true);
            return sample.invoke(null);
        } catch (NoSuchMethodException e) {
            throw new AssertionError("give " + type + " a static method sample()", e);
        } catch (InvocationTargetException thrown) {
            throw new IllegalStateException("the constructor of " + type + " throws", thrown);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** The argument as the companion takes it. */
    static Object traced(Parameter parameter, Object argument) {
        if (!(argument instanceof List<?> list)) {
            return traced(parameter.getType(), argument);
        }
        List<Object> made = new ArrayList<>();
        for (Object one : list) {
            made.add(traced(one instanceof Double ? double.class : one.getClass(), one));
        }
        return made;
    }

    private static Object traced(Class<?> type, Object argument) {
        if (type == double.class) {
            return Value.of((Double) argument);
        } else if (type.isArray() && (elementOf(type) == double.class || twin(elementOf(type)) != null)) {
            Object array = Array.newInstance(tracedType(type.getComponentType()), Array.getLength(argument));
            for (int i = 0; i < Array.getLength(array); i++) {
                Array.set(array, i, traced(type.getComponentType(), Array.get(argument, i)));
            }
            return array;
        } else if (type == DoubleUnaryOperator.class) {
            double constant = ((DoubleUnaryOperator) argument).applyAsDouble(0);
            return (UnaryOperator<Value>) x -> x.times(x).plus(constant);
        } else if (type == DoubleBinaryOperator.class) {
            double constant = -((DoubleBinaryOperator) argument).applyAsDouble(0, 0);
            return (BinaryOperator<Value>) (x, y) -> x.times(y).minus(constant);
        }
        if (twin(type) != null) {
            return twinOf(type, argument);
        } else if (argument instanceof int[] numbers) {
            return numbers.clone();
        }
        return Functions.isOwn(type) ? Functions.traced(type, argument) : argument;
    }

    /** The twin of an object, made with its {@code of}. */
    static Object twinOf(Class<?> type, Object plain) {
        try {
            Method of = twin(type).getDeclaredMethod("of", type);
            of.setAccessible(true);
            return of.invoke(null, plain);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** The companion of a class, if it is a twin, or null. */
    static @Nullable Class<?> twin(Class<?> type) {
        if (type.isPrimitive()
                || type.isArray()
                || type.isInterface()
                || !type.getPackageName().startsWith("good")) {
            return null;
        }
        try {
            Class<?> companion =
                    Class.forName(type.getName().replace('$', '_') + "Traced", true, type.getClassLoader());
            return Arrays.stream(companion.getDeclaredConstructors())
                            .anyMatch(made -> List.of(made.getParameterTypes()).indexOf(Lift.class) == 1)
                    ? companion
                    : null;
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    /** The type that a companion has in place of a parameter's. */
    static Class<?> tracedType(Class<?> type) {
        if (type.isArray()) {
            return tracedType(type.getComponentType()).arrayType();
        } else if (type == double.class) {
            return Value.class;
        } else if (type == DoubleUnaryOperator.class) {
            return UnaryOperator.class;
        } else if (type == DoubleBinaryOperator.class) {
            return BinaryOperator.class;
        } else if (Functions.isOwn(type)) {
            return Functions.twin(type);
        }
        if (twin(type) != null) {
            return twin(type);
        }
        return Modifier.isPrivate(type.getModifiers()) ? Object.class : type;
    }

    private static Class<?> elementOf(Class<?> type) {
        return type.isArray() ? elementOf(type.getComponentType()) : type;
    }
}
