package dev.tracegrad.generated;

import dev.tracegrad.Value;
import dev.tracegrad.Values;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The values behind the numbers that traced code stores in plain fields and arrays, for generated companions: as long as
 * the outermost companion runs, what is read back from there keeps its gradient.
 *
 * <p>The numbers stand in the objects themselves, as the plain method would put them there. A remembered value counts only
 * while its number is still what the field or element holds, bit for bit; otherwise what stands there is a constant. Each
 * thread has a memory of its own.
 *
 * <p>What was opened within another one is that one once more, and closing says which one is around. So one whose closing
 * failed, as where a stack had overflowed, is over when one around it is closed. Closing needs less of the stack than
 * opening did.
 */
public final class Memory implements AutoCloseable {
    private static final ThreadLocal<Innermost> OF_THREAD = ThreadLocal.withInitial(Innermost::new);

    private final Innermost thread;

    /** The one around this, which has the same contents. */
    private final @Nullable Memory around;

    private final Map<Object, Map<String, Value>> fields;
    private final Map<double[], @Nullable Value[]> elements;

    /** The arrays that a companion is working on as values, with these values, and how often each was lent. */
    private final Map<double[], Lent> lent;

    /** What was lent, the last first. */
    private final Deque<Lent> order;

    /** What a thread opened last. */
    private static final class Innermost {
        private @Nullable Memory memory;
    }

    private static final class Lent {
        private final double[] array;
        private final Value[] values;
        private int times;

        Lent(double[] array, Value[] values) {
            this.array = array;
            this.values = values;
        }
    }

    private Memory(Innermost thread, @Nullable Memory around) {
        this.thread = thread;
        this.around = around;
        this.fields = around == null ? new IdentityHashMap<>() : around.fields;
        this.elements = around == null ? new IdentityHashMap<>() : around.elements;
        this.lent = around == null ? new IdentityHashMap<>() : around.lent;
        this.order = around == null ? new ArrayDeque<>() : around.order;
    }

    /** The memory of this thread, which lasts until whoever opened it first closes it. */
    public static Memory open() {
        Innermost thread = OF_THREAD.get();
        Memory memory = new Memory(thread, thread.memory);
        thread.memory = memory;
        return memory;
    }

    @Override
    public void close() {
        thread.memory = around;
    }

    /**
     * Remembers what is stored in a field.
     *
     * @param owner the object, or the class of a static field
     * @return the number to store
     */
    public double put(Object owner, String field, Value value) {
        fields.computeIfAbsent(owner, unused -> new HashMap<>()).put(field, value);
        return value.data();
    }

    /**
     * What stands behind a field.
     *
     * @param owner the object, or the class of a static field
     * @param current the number that the field holds
     */
    public Value get(Object owner, String field, double current) {
        Map<String, Value> remembered = fields.get(owner);
        Value value = remembered == null ? null : remembered.get(field);
        return value != null && isSame(value.data(), current) ? value : Value.constant(current, field);
    }

    /** Stores in an array, and remembers. */
    public Value set(double[] array, int index, Value value) {
        array[index] = value.data();
        Lent inUse = lent.get(array);
        if (inUse != null) {
            inUse.values[index] = value;
        }
        elements.computeIfAbsent(array, unused -> new Value[array.length])[index] = value;
        return value;
    }

    /** Remembers what stands behind the elements of an array that holds these numbers already; null of null. */
    public void remember(double @Nullable [] array, Value @Nullable [] values) {
        if (array != null && values != null) {
            elements.put(array, Arrays.copyOf(values, array.length));
        }
    }

    /** As {@link #remember(double[], Value[])}, of every row. */
    public void remember(double @Nullable [][] array, Value @Nullable [][] values) {
        if (array != null && values != null) {
            for (int i = 0; i < Math.min(array.length, values.length); i++) {
                remember(array[i], values[i]);
            }
        }
    }

    /** What stands behind an element. */
    public Value get(double[] array, int index) {
        double current = array[index];
        Lent inUse = lent.get(array);
        if (inUse != null) {
            return inUse.values[index];
        }
        @Nullable Value[] remembered = elements.get(array);
        Value value = remembered == null ? null : remembered[index];
        return value != null && isSame(value.data(), current) ? value : Value.constant(current);
    }

    /** What stands behind the elements of an array, or null. */
    public Value @Nullable [] values(double @Nullable [] array) {
        if (array == null) {
            return null;
        }
        Value[] values = new Value[array.length];
        Arrays.setAll(values, i -> get(array, i));
        return values;
    }

    /** What stands behind the elements of the rows, or null. */
    public Value @Nullable [][] values(double @Nullable [][] array) {
        if (array == null) {
            return null;
        }
        Value[][] values = new Value[array.length][];
        Arrays.setAll(values, i -> values(array[i]));
        return values;
    }

    /** What stands behind the elements of arrays of rows, or null. */
    public Value @Nullable [][][] values(double @Nullable [][][] array) {
        if (array == null) {
            return null;
        }
        Value[][][] values = new Value[array.length][][];
        Arrays.setAll(values, i -> values(array[i]));
        return values;
    }

    /** A plain array of the numbers, behind which the values are remembered, or null. */
    public double @Nullable [] plain(Value @Nullable [] values) {
        if (values == null) {
            return null;
        }
        double[] array = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            set(array, i, values[i]);
        }
        return array;
    }

    /** Plain rows of the numbers, behind which the values are remembered, or null. */
    public double @Nullable [][] plain(Value @Nullable [][] values) {
        if (values == null) {
            return null;
        }
        double[][] array = new double[values.length][];
        Arrays.setAll(array, i -> plain(values[i]));
        return array;
    }

    /** Plain arrays of rows of the numbers, behind which the values are remembered, or null. */
    public double @Nullable [][][] plain(Value @Nullable [][][] values) {
        if (values == null) {
            return null;
        }
        double[][][] array = new double[values.length][][];
        Arrays.setAll(array, i -> plain(values[i]));
        return array;
    }

    /** As {@link Arrays#fill(double[], double)}. */
    public void fill(double[] array, Value value) {
        fill(array, 0, array.length, value);
    }

    /** As {@link Arrays#fill(double[], int, int, double)}. */
    public void fill(double[] array, int from, int to, Value value) {
        Arrays.fill(array, from, to, value.data());
        for (int i = from; i < to; i++) {
            set(array, i, value);
        }
    }

    /** As {@link Arrays#sort(double[])}. */
    public void sort(double[] array) {
        sort(array, 0, array.length);
    }

    /** As {@link Arrays#sort(double[], int, int)}. */
    public void sort(double[] array, int from, int to) {
        Value[] sorted = Objects.requireNonNull(values(array));
        Values.sort(sorted, from, to);
        for (int i = from; i < to; i++) {
            set(array, i, sorted[i]);
        }
    }

    /** As {@link Arrays#setAll(double[], java.util.function.IntToDoubleFunction)}. */
    public void setAll(double[] array, IntFunction<Value> generator) {
        Objects.requireNonNull(generator);
        for (int i = 0; i < array.length; i++) {
            set(array, i, generator.apply(i));
        }
    }

    /** As {@link System#arraycopy}, from values to a plain array. */
    public void copy(Value[] from, int fromIndex, double[] to, int toIndex, int length) {
        System.arraycopy(Values.data(from), fromIndex, to, toIndex, length);
        for (int i = 0; i < length; i++) {
            set(to, toIndex + i, from[fromIndex + i]);
        }
    }

    /**
     * Hands a plain array out to a companion that may write to it: as values, which {@link #settle} writes back.
     *
     * @return the values behind its elements, or null; the same array again while it is lent
     */
    public Value @Nullable [] lend(double @Nullable [] array) {
        if (array == null) {
            return null;
        }
        Lent inUse = lent.get(array);
        if (inUse == null) {
            inUse = new Lent(array, Objects.requireNonNull(values(array)));
            lent.put(array, inUse);
        }
        inUse.times++;
        order.push(inUse);
        return inUse.values;
    }

    /** Writes back what was lent to one call. */
    public void settle(int count) {
        for (int i = 0; i < count; i++) {
            Lent back = order.pop();
            back.times--;
            if (back.times == 0) {
                lent.remove(back.array);
            }
            for (int k = 0; k < back.array.length; k++) {
                set(back.array, k, back.values[k]);
            }
        }
    }

    /** Writes back what was lent to a call that gave this result. */
    public <T> T settled(int count, T result) {
        settle(count);
        return result;
    }

    /**
     * An array that is about to be read as plain numbers.
     *
     * @throws IllegalStateException if it is lent, so that its numbers are not yet those that the plain method has
     */
    public double @Nullable [] notLent(double @Nullable [] array) {
        if (array != null && lent.containsKey(array)) {
            throw new IllegalStateException("an array that was passed to a traced method, which writes to it, is also "
                    + "read through a field meanwhile. Pass a copy");
        }
        return array;
    }

    private static boolean isSame(double a, double b) {
        return Double.doubleToRawLongBits(a) == Double.doubleToRawLongBits(b);
    }
}
