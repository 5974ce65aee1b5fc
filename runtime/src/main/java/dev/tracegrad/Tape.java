package dev.tracegrad;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where gradient code keeps numbers that it needs again on its way back. A tape grows as it is needed and is used again by the next call;
 * two threads never use one at the same time.
 *
 * <p>Who calls a gradient without a tape uses that of the thread. A virtual thread has one too, as long as it lives: where there
 * are many, hand a tape to each call instead, and use it again.
 */
public final class Tape {
    /** What a thread's own tape keeps from one call to the next: 1 MB. */
    private static final int MOST_KEPT = 1 << 17;

    private static final int MOST = Integer.MAX_VALUE - 8;

    /** The tape of each thread while nobody uses it. */
    private static final ThreadLocal<@Nullable Tape> OF_THREAD = new ThreadLocal<>();

    private double[] numbers = new double[64];
    private int top;

    /** Arrays that a loop, or a method that is called, has made. */
    private @Nullable Object[] objects = new Object[0];

    private int objectsTop;

    /** The derivative along a direction of what a method gave. */
    private double dot;

    /** A tape with room for a few numbers. */
    public Tape() {}

    /** The thread's tape, which belongs to the caller until it is given back; a second one where the first is in use. */
    public static Tape ofThread() {
        Tape free = OF_THREAD.get();
        if (free == null) {
            return new Tape();
        }
        OF_THREAD.set(null);
        return free;
    }

    /** Lets the thread use this tape again. One that is not given back, since something was thrown, is forgotten. */
    public void giveBack() {
        if (numbers.length > MOST_KEPT) {
            numbers = new double[64];
        }
        top = 0;
        Arrays.fill(objects, 0, objectsTop, null);
        objectsTop = 0;
        OF_THREAD.set(this);
    }

    /** How many numbers the callers of gradient code have in use. */
    public int top() {
        return top;
    }

    /** Tells how many are in use before more gradient code is called. */
    public void top(int used) {
        top = used;
    }

    /** The numbers, of which gradient code writes a part. */
    public double[] numbers() {
        return numbers;
    }

    /**
     * The numbers up to a place, with room for more after it.
     *
     * @param top how many are in use
     * @param more how many are to be added
     * @throws IllegalStateException if there would be more than an array can hold
     */
    public double[] grown(int top, int more) {
        long needed = (long) top + more;
        if (needed > MOST) {
            throw new IllegalStateException("the tape would hold " + needed
                    + " numbers, and an array can hold " + MOST
                    + ": compute the gradient of fewer iterations at a time");
        }
        numbers = Arrays.copyOf(numbers, (int) Math.min(MOST, Math.max(needed, 2L * numbers.length)));
        return numbers;
    }

    /** Puts an array, or null, on the tape. */
    public void keep(@Nullable Object array) {
        if (objectsTop == objects.length) {
            objects = Arrays.copyOf(objects, Math.max(16, 2 * objectsTop));
        }
        objects[objectsTop++] = array;
    }

    /** Takes the last array from the tape. */
    public @Nullable Object take() {
        Object last = objects[--objectsTop];
        objects[objectsTop] = null;
        return last;
    }

    /** The arrays on a tape, and the elements that they had when the mark was made. */
    public static final class Mark {
        private final @Nullable Object[] arrays;
        private final @Nullable Object[] elements;

        private Mark(@Nullable Object[] arrays) {
            this.arrays = arrays;
            this.elements = new Object[arrays.length];
            for (int i = 0; i < arrays.length; i++) {
                elements[i] = copyOf(arrays[i]);
            }
        }
    }

    /** The arrays on the tape, for a second way back, which takes them again. */
    public Mark mark() {
        return new Mark(Arrays.copyOf(objects, objectsTop));
    }

    /** Puts arrays on the tape again, with the elements that they had. */
    public void backTo(Mark mark) {
        objectsTop = 0;
        for (int i = 0; i < mark.arrays.length; i++) {
            copy(mark.elements[i], mark.arrays[i]);
            keep(mark.arrays[i]);
        }
    }

    /** Says what the derivative along a direction is of the number that a method gives. */
    public void dot(double derivative) {
        dot = derivative;
    }

    /** The derivative along a direction of what was given last. */
    public double dot() {
        return dot;
    }

    // ---------------------------------------------------------------------------------- what generated code asks for

    /** An array of zeros of the same shape; null for null. */
    public static double @Nullable [] like(double @Nullable [] array) {
        return array == null ? null : new double[array.length];
    }

    /** An array of zeros of the same shape; null for null. */
    public static double @Nullable [] @Nullable [] like(double @Nullable [] @Nullable [] array) {
        return array == null ? null : Arrays.stream(array).map(Tape::like).toArray(double[][]::new);
    }

    /** An array of zeros of the same shape; null for null. */
    public static double @Nullable [] @Nullable [] @Nullable [] like(
            double @Nullable [] @Nullable [] @Nullable [] array) {
        return array == null ? null : Arrays.stream(array).map(Tape::like).toArray(double[][][]::new);
    }

    /** Leaves for the numbers in rows: others in each place, also where one row is in two. */
    public static Value[][] leaves(double[][] rows) {
        return Arrays.stream(rows)
                .map(row -> row == null ? null : Values.of(row))
                .toArray(Value[][]::new);
    }

    /** As {@link #leaves(double[][])}, of arrays of rows. */
    public static Value[][][] leaves(double[][][] rows) {
        return Arrays.stream(rows).map(row -> row == null ? null : leaves(row)).toArray(Value[][][]::new);
    }

    /** Which plain array each tracked one stands for, and each of its rows. */
    public static Map<Object, Object> places(Object[] plain, Object[] tracked) {
        Map<Object, Object> places = new IdentityHashMap<>();
        for (int i = 0; i < plain.length; i++) {
            addPlaces(plain[i], tracked[i], places);
        }
        return places;
    }

    private static void addPlaces(@Nullable Object plain, @Nullable Object tracked, Map<Object, Object> places) {
        if (plain != null && tracked != null) {
            places.put(tracked, plain);
            if (plain instanceof Object[] rows) {
                for (int i = 0; i < rows.length; i++) {
                    addPlaces(rows[i], ((@Nullable Object[]) tracked)[i], places);
                }
            }
        }
    }

    /** Leaves in plain arrays what is in the tracked ones now; a row that was moved is in its new place. */
    public static void leave(Map<Object, Object> places) {
        for (Map.Entry<Object, Object> entry : List.copyOf(places.entrySet())) {
            put(entry.getKey(), entry.getValue(), places);
        }
    }

    private static void put(Object tracked, Object plain, Map<Object, Object> places) {
        for (int i = 0; i < Array.getLength(plain); i++) {
            Object element = Array.get(tracked, i);
            Array.set(plain, i, element instanceof Value value ? value.data() : plainOf(element, plain, places));
        }
    }

    /** The plain array of a row, which is made if that is new. */
    private static @Nullable Object plainOf(@Nullable Object row, Object around, Map<Object, Object> places) {
        if (row == null) {
            return null;
        }
        Object known = places.get(row);
        if (known == null) {
            known = Array.newInstance(around.getClass().getComponentType().getComponentType(), Array.getLength(row));
            places.put(row, known);
            put(row, known, places);
        }
        return known;
    }

    /** A copy of an array, and of its rows; null for null. */
    @SuppressWarnings("unchecked")
    public static <T extends @Nullable Object> T copyOf(T array) {
        if (array instanceof Object[] rows) {
            return (T) Arrays.stream(rows).map(Tape::copyOf).toArray(length -> Arrays.copyOf(rows, length));
        }
        if (array == null) {
            return array;
        }
        int length = Array.getLength(array);
        Object copy = Array.newInstance(array.getClass().getComponentType(), length);
        System.arraycopy(array, 0, copy, 0, length);
        return (T) copy;
    }

    /** Puts the elements of an array into another one of the same shape. */
    public static void copy(@Nullable Object from, @Nullable Object to) {
        if (from instanceof Object[] rows) {
            for (int i = 0; i < rows.length; i++) {
                copy(rows[i], Array.get(to, i));
            }
        } else if (from != null) {
            System.arraycopy(from, 0, to, 0, Array.getLength(from));
        }
    }

    /** Adds numbers of an array to those of another one of the same shape. */
    public static void add(Object from, Object to) {
        if (from instanceof double[] numbers) {
            double[] sums = (double[]) to;
            for (int i = 0; i < numbers.length; i++) {
                sums[i] += numbers[i];
            }
        } else if (from != null) {
            for (int i = 0; i < Array.getLength(from); i++) {
                add(Array.get(from, i), Array.get(to, i));
            }
        }
    }

    /** How many directions an array of numbers has, one for each; none for null. */
    public static int size(double @Nullable [] array) {
        return array == null ? 0 : array.length;
    }

    /** The derivatives of each number of an array along directions, of which one each, from a first one on, is its own; null for null. */
    public static double @Nullable [] @Nullable [] units(double @Nullable [] array, int first, int directions) {
        double[][] units = zeros(array, directions);
        for (int i = 0; i < size(array); i++) {
            units[i][first + i] = 1;
        }
        return units;
    }

    /** The derivatives of a number along directions, of which one is its own. */
    public static double[] unit(int own, int directions) {
        double[] unit = new double[directions];
        unit[own] = 1;
        return unit;
    }

    /** An array of zeros for each number of an array; null for null. */
    public static double @Nullable [] @Nullable [] zeros(double @Nullable [] array, int directions) {
        if (array == null) {
            return null;
        }
        double[][] zeros = new double[array.length][];
        for (int i = 0; i < zeros.length; i++) {
            zeros[i] = new double[directions];
        }
        return zeros;
    }

    /** An array of zeros for each number of an array; null for null. */
    public static double @Nullable [] @Nullable [] @Nullable [] zeros(
            double @Nullable [] @Nullable [] array, int directions) {
        return array == null
                ? null
                : Arrays.stream(array).map(row -> zeros(row, directions)).toArray(double[][][]::new);
    }

    /** An array of zeros for each number of an array; null for null. */
    public static double @Nullable [] @Nullable [] @Nullable [] @Nullable [] zeros(
            double @Nullable [] @Nullable [] @Nullable [] array, int directions) {
        return array == null
                ? null
                : Arrays.stream(array).map(row -> zeros(row, directions)).toArray(double[][][][]::new);
    }

    /** A derivative along a direction times a slope: 0 where it is 0, however steep that is. */
    public static double along(double derivative, double slope) {
        // The slope is the same along all directions, so that this is asked once for a loop over these.
        return Math.abs(slope) <= Double.MAX_VALUE || derivative != 0 ? derivative * slope : 0;
    }

    /** A part of each row. */
    public static double[][] columns(double[][] rows, int first, int count) {
        double[][] columns = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            columns[i] = Arrays.copyOfRange(rows[i], first, first + count);
        }
        return columns;
    }

    /** One number of each row. */
    public static double[] column(double[][] rows, int number) {
        double[] column = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            column[i] = rows[i][number];
        }
        return column;
    }

    /**
     * Makes sure that an array of derivatives has an element for each of another array, and so have its rows.
     *
     * @param name the name of the array of derivatives
     * @throws IllegalArgumentException if it has fewer, or is null
     */
    public static void requireRoom(String name, @Nullable Object derivatives, @Nullable Object array) {
        if (array == null) {
            return;
        }
        int length = Array.getLength(array);
        if (derivatives == null || Array.getLength(derivatives) < length) {
            throw new IllegalArgumentException(name + ": "
                    + (derivatives == null ? "null" : Array.getLength(derivatives) + " derivatives")
                    + " for an array of " + length + " elements");
        }
        if (array instanceof Object[] rows) {
            for (int i = 0; i < length; i++) {
                requireRoom(name + "[" + i + "]", ((@Nullable Object[]) derivatives)[i], rows[i]);
            }
        }
    }

    /**
     * Makes sure that arrays, and their rows, are all different ones.
     *
     * @param names their names, with commas
     * @throws IllegalArgumentException if an array stands for two of them
     */
    public static void requireDistinct(String names, Object... arrays) {
        Map<Object, String> known = new IdentityHashMap<>();
        String[] name = names.split(", ");
        for (int i = 0; i < arrays.length; i++) {
            enter(name[i], arrays[i], known);
        }
    }

    private static void enter(String name, @Nullable Object array, Map<Object, String> known) {
        boolean isEmpty = array == null || !(array instanceof Object[]) && Array.getLength(array) == 0;
        if (isEmpty) {
            return;
        }
        String other = known.put(array, name);
        if (other != null) {
            throw new IllegalArgumentException(name + ": the same array as " + other
                    + " or a part of it, and elements of such are written: gradient code needs different arrays");
        }
        if (array instanceof Object[] rows) {
            for (Object row : rows) {
                enter(name, row, known);
            }
        }
    }
}
