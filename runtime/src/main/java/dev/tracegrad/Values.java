package dev.tracegrad;

import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Arrays of values, where Java has arrays of {@code double}. In an array that is made here no element is null.
 *
 * <p>A null array, where Java's own methods would refuse it, is a {@link NullPointerException}; conversions pass null on,
 * since traced code may hand an array over that it never looks at.
 */
public final class Values {
    private Values() {}

    /** Leaves without names, one for each number. */
    public static Value[] of(double... data) {
        Objects.requireNonNull(data, "data: null is not an array");
        Value[] values = new Value[data.length];
        Arrays.setAll(values, i -> Value.of(data[i]));
        return values;
    }

    /** Leaves without names, one for each number of each row; a null row stays null, and one row in two places is one. */
    public static Value[][] of(double[][] data) {
        Objects.requireNonNull(data, "data: null is not an array");
        Value[][] values = new Value[data.length][];
        fill(values, data, Values::of);
        return values;
    }

    /** As {@link #of(double[][])}, of arrays of rows. */
    public static Value[][][] of(double[][][] data) {
        Objects.requireNonNull(data, "data: null is not an array");
        Value[][][] values = new Value[data.length][][];
        fill(values, data, Values::of);
        return values;
    }

    /** Constants of these numbers, or null. */
    public static Value @Nullable [] constants(double @Nullable [] data) {
        if (data == null) {
            return null;
        }
        Value[] values = new Value[data.length];
        Arrays.setAll(values, i -> Value.constant(data[i]));
        return values;
    }

    /** Constants of these numbers, or null; a null row stays null. */
    public static Value @Nullable [][] constants(double @Nullable [][] data) {
        if (data == null) {
            return null;
        }
        Value[][] values = new Value[data.length][];
        fill(values, data, Values::constants);
        return values;
    }

    /** Constants of these numbers, or null; null arrays inside stay null. */
    public static Value @Nullable [][][] constants(double @Nullable [][][] data) {
        if (data == null) {
            return null;
        }
        Value[][][] values = new Value[data.length][][];
        fill(values, data, Values::constants);
        return values;
    }

    /**
     * An array that holds one constant 0 in every place.
     *
     * @throws NegativeArraySizeException if {@code length} is negative
     */
    public static Value[] zeros(int length) {
        Value[] values = new Value[length];
        Arrays.fill(values, Value.constant(0));
        return values;
    }

    /** As {@link #zeros(int)}, of rows. */
    public static Value[][] zeros(int rows, int columns) {
        Value[][] values = new Value[rows][columns];
        Value zero = Value.constant(0);
        for (Value[] row : values) {
            Arrays.fill(row, zero);
        }
        return values;
    }

    /** As {@link #zeros(int)}, of arrays of rows. */
    public static Value[][][] zeros(int first, int second, int third) {
        Value[][][] values = new Value[first][second][third];
        Value zero = Value.constant(0);
        for (Value[][] rows : values) {
            for (Value[] row : rows) {
                Arrays.fill(row, zero);
            }
        }
        return values;
    }

    /** The numbers, or null. */
    public static double @Nullable [] data(Value @Nullable [] values) {
        if (values == null) {
            return null;
        }
        double[] data = new double[values.length];
        Arrays.setAll(data, i -> values[i].data());
        return data;
    }

    /** The numbers, or null; a null row stays null. */
    public static double @Nullable [][] data(Value @Nullable [][] values) {
        if (values == null) {
            return null;
        }
        double[][] data = new double[values.length][];
        fill(data, values, Values::data);
        return data;
    }

    /** As {@link #data(Value[][])}, of arrays of rows. */
    public static double @Nullable [][][] data(Value @Nullable [][][] values) {
        if (values == null) {
            return null;
        }
        double[][][] data = new double[values.length][][];
        fill(data, values, Values::data);
        return data;
    }

    /** The gradients, after {@link Value#backward()}. */
    public static double[] grad(Value[] values) {
        double[] gradients = new double[values.length];
        Arrays.setAll(gradients, i -> values[i].grad());
        return gradients;
    }

    /** As {@link #grad(Value[])}, of each row; a null row stays null, and one row in two places is one. */
    public static double[][] grad(Value[][] values) {
        double[][] gradients = new double[values.length][];
        fill(gradients, values, Values::grad);
        return gradients;
    }

    /** As {@link #grad(Value[][])}, of arrays of rows. */
    public static double[][][] grad(Value[][][] values) {
        double[][][] gradients = new double[values.length][][];
        fill(gradients, values, Values::grad);
        return gradients;
    }

    /**
     * Sets the gradients of these nodes to 0, before {@link Value#accumulate(double)}; those of the nodes that they were
     * made from stay.
     *
     * @throws NullPointerException if {@code values} or one of them is null; those before it are 0 then
     */
    public static void zeroGrad(Value... values) {
        zeroGrad(Arrays.asList(values));
    }

    /** As {@link #zeroGrad(Value...)}, of a collection such as {@link Graph#leaves()}. */
    public static void zeroGrad(Iterable<Value> values) {
        for (Value value : values) {
            Objects.requireNonNull(value, "values: null is not a Value");
            if (value instanceof Differentiable node) {
                node.grad = 0;
            }
        }
    }

    /** As {@link Arrays#copyOf(double[], int)}: what is added is a constant 0. */
    public static Value[] copyOf(Value[] values, int length) {
        return padded(Arrays.copyOf(values, length), values.length);
    }

    /** As {@link Arrays#copyOfRange(double[], int, int)}: what is added is a constant 0. */
    public static Value[] copyOfRange(Value[] values, int from, int to) {
        return padded(Arrays.copyOfRange(values, from, to), values.length - from);
    }

    private static Value[] padded(Value[] copy, int given) {
        if (given < copy.length) {
            Arrays.fill(copy, given, copy.length, Value.constant(0));
        }
        return copy;
    }

    /** Sorts as {@link Arrays#sort(double[])}: -0.0 before 0.0, and NaN last. */
    public static void sort(Value[] values) {
        Arrays.sort(values, Comparator.comparingDouble(Value::data));
    }

    /** Sorts a range as {@link Arrays#sort(double[], int, int)}. */
    public static void sort(Value[] values, int from, int to) {
        Arrays.sort(values, from, to, Comparator.comparingDouble(Value::data));
    }

    /** The sum as one node, with the compensated number of {@link java.util.stream.DoubleStream#sum()}. */
    public static Value sum(Value[] values) {
        for (int i = 0; i < values.length; i++) {
            Objects.requireNonNull(values[i], "values: null is not a Value");
        }
        return Value.node(Op.SUM, values);
    }

    /** As {@link #sum(Value[])}, of a stream. */
    public static Value sum(Stream<Value> values) {
        return sum(values.toArray(Value[]::new));
    }

    /** The mean, with the number of {@link java.util.stream.DoubleStream#average()}; empty for no values. */
    public static Optional<Value> average(Stream<Value> values) {
        Value[] all = values.toArray(Value[]::new);
        return all.length == 0 ? Optional.empty() : Optional.of(sum(all).div(all.length));
    }

    /** As {@link java.util.stream.Collectors#summingDouble}: the sum of what a function gives. */
    public static <T> Collector<T, ?, Value> summing(Function<? super T, Value> summand) {
        return Collectors.collectingAndThen(
                Collectors.mapping(summand, Collectors.toList()), values -> sum(values.stream()));
    }

    /** As {@link java.util.stream.Collectors#averagingDouble}: the mean of what a function gives; 0 for nothing. */
    public static <T> Collector<T, ?, Value> averaging(Function<? super T, Value> part) {
        return Collectors.collectingAndThen(
                Collectors.mapping(part, Collectors.toList()),
                values -> average(values.stream()).orElseGet(() -> Value.constant(0)));
    }

    // ------------------------------------------------------------------------------------- numbers on the left

    /** The sum {@code number + value}. */
    public static Value plus(double number, Value value) {
        return new WithNumber.PlusTo(number + checked(value).data, number, null, value);
    }

    /** The difference {@code number - value}. */
    public static Value minus(double number, Value value) {
        return new WithNumber.MinusFrom(number - checked(value).data, number, null, value);
    }

    /** The product {@code number * value}. */
    public static Value times(double number, Value value) {
        return new WithNumber.TimesTo(number * checked(value).data, number, null, value);
    }

    /** The quotient {@code number / value}. */
    public static Value div(double number, Value value) {
        return new WithNumber.DivInto(number / checked(value).data, number, null, value);
    }

    private static Value checked(Value value) {
        if (value == null) {
            throw new NullPointerException("value: null is not a Value");
        }
        return value;
    }

    /** What holds one row twice does so afterwards. */
    private static <A, B> void fill(B[] to, A[] from, Function<A, @Nullable B> as) {
        Map<A, B> made = new IdentityHashMap<>();
        Arrays.setAll(to, i -> from[i] == null ? null : made.computeIfAbsent(from[i], as));
    }
}
