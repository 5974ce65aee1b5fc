package dev.tracegrad.generated;

import dev.tracegrad.Value;
import dev.tracegrad.Values;
import java.util.Arrays;
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
    private final ArrayLinks arrays;

    /** What a thread opened last. */
    private static final class Innermost {
        private @Nullable Memory memory;
    }

    private Memory(Innermost thread, @Nullable Memory around) {
        this.thread = thread;
        this.around = around;
        this.fields = around == null ? new IdentityHashMap<>() : around.fields;
        this.arrays = around == null ? new ArrayLinks() : around.arrays;
    }

    /** The memory of this thread, which lasts until whoever opened it first closes it. */
    public static Memory open() {
        Innermost thread = OF_THREAD.get();
        Memory memory = new Memory(thread, thread.memory);
        thread.memory = memory;
        return memory;
    }

    /** What this thread has open, or null. */
    static @Nullable Memory current() {
        return OF_THREAD.get().memory;
    }

    @Override
    public void close() {
        thread.memory = around;
        if (around == null) {
            arrays.compareAll();
        }
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
        arrays.set(array, index, value);
        return value;
    }

    /** Remembers what stands behind the elements of an array that holds these numbers already; null of null. */
    public void remember(double @Nullable [] array, Value @Nullable [] values) {
        if (array != null && values != null) {
            arrays.remember(array, values);
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
        return arrays.get(array, index);
    }

    /** The array in tracked form, or null: the same one again, as long as this lasts, and what is written to it is written to both. */
    public Value @Nullable [] values(double @Nullable [] array) {
        return arrays.tracked(array);
    }

    /** The rows in tracked form, or null. */
    public Value @Nullable [][] values(double @Nullable [][] array) {
        return (Value[][]) arrays.tracked(array);
    }

    /** The arrays of rows in tracked form, or null. */
    public Value @Nullable [][][] values(double @Nullable [][][] array) {
        return (Value[][][]) arrays.tracked(array);
    }

    /** The array of which that is the tracked form, or null; a new one where there is none. */
    public double @Nullable [] plain(Value @Nullable [] values) {
        return arrays.plain(values);
    }

    /** The rows of which these are the tracked form, or null. */
    public double @Nullable [][] plain(Value @Nullable [][] values) {
        return (double[][]) arrays.plain(values);
    }

    /** The arrays of rows of which these are the tracked form, or null. */
    public double @Nullable [][][] plain(Value @Nullable [][][] values) {
        return (double[][][]) arrays.plain(values);
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

    /** Stores a row, which stands in the tracked form too from then on. */
    public <T> T put(T[] rows, int index, T row) {
        arrays.compare(rows);
        rows[index] = row;
        arrays.compare(rows);
        return row;
    }

    /** As {@link Arrays#fill(Object[], Object)}. */
    public <T> void fill(T[] rows, T row) {
        fill(rows, 0, rows.length, row);
    }

    /** As {@link Arrays#fill(Object[], int, int, Object)}. */
    public <T> void fill(T[] rows, int from, int to, T row) {
        arrays.compare(rows);
        Arrays.fill(rows, from, to, row);
        arrays.compare(rows);
    }

    /** As {@link Arrays#sort(double[])}. */
    public void sort(double[] array) {
        sort(array, 0, array.length);
    }

    /** As {@link Arrays#sort(double[], int, int)}. */
    public void sort(double[] array, int from, int to) {
        Value[] sorted = Objects.requireNonNull(values(array)).clone();
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
        Value[] copied = from.clone(); // which may be the tracked form of the other
        System.arraycopy(Values.data(from), fromIndex, to, toIndex, length);
        for (int i = 0; i < length; i++) {
            set(to, toIndex + i, copied[fromIndex + i]);
        }
    }

    /** As {@link System#arraycopy}, between plain arrays: what stood behind the elements that are written is forgotten. */
    public void copy(double[] from, int fromIndex, double[] to, int toIndex, int length) {
        int first = Math.max(fromIndex, 0);
        Value[] copied = new Value[Math.max(Math.min(length, from.length - first), 0)];
        Arrays.setAll(copied, i -> get(from, first + i));
        System.arraycopy(from, fromIndex, to, toIndex, length);
        for (int i = 0; i < length; i++) {
            set(to, toIndex + i, copied[i]);
        }
    }

    /** As {@link System#arraycopy}, of rows. */
    public void copy(Object[] from, int fromIndex, Object[] to, int toIndex, int length) {
        arrays.compare(from);
        arrays.compare(to);
        System.arraycopy(from, fromIndex, to, toIndex, length);
        arrays.compare(to);
    }

    /** Writes all back that companions wrote to tracked forms, for plain code that looks at the arrays; true. */
    public boolean settle() {
        arrays.compareAll();
        return true;
    }

    /** An array with all that companions wrote to its tracked form, or null. */
    public double @Nullable [] settled(double @Nullable [] array) {
        if (array != null) {
            arrays.compare(array);
        }
        return array;
    }

    /** Rows with all that companions wrote to their tracked form, or null. */
    public <T> T @Nullable [] settled(T @Nullable [] rows) {
        if (rows != null) {
            arrays.compare(rows);
        }
        return rows;
    }

    private static boolean isSame(double a, double b) {
        return Double.doubleToRawLongBits(a) == Double.doubleToRawLongBits(b);
    }
}
