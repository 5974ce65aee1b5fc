package dev.tracegrad.generated;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;

/**
 * An element of an array that is read, computed with and written in one expression, as in {@code a[i++] += x}: the array and
 * the index are evaluated once, and the element is read before what stands on the right. For traced methods that are
 * written on {@code Value} alone.
 */
public final class Element {
    private final Value[] array;
    private final int index;
    private final Value before;

    private Element(Value[] array, int index) {
        this.array = array;
        this.index = index;
        this.before = array[index];
    }

    /**
     * An element of an array.
     *
     * @throws ArrayIndexOutOfBoundsException if there is none of that index
     */
    public static Element of(Value[] array, int index) {
        return new Element(array, index);
    }

    /** {@code array[index] += other}. */
    public Value plus(Value other) {
        return set(before.plus(other));
    }

    /** {@code array[index] += other}. */
    public Value plus(double other) {
        return set(before.plus(other));
    }

    /** {@code array[index] -= other}. */
    public Value minus(Value other) {
        return set(before.minus(other));
    }

    /** {@code array[index] -= other}. */
    public Value minus(double other) {
        return set(before.minus(other));
    }

    /** {@code array[index] *= other}. */
    public Value times(Value other) {
        return set(before.times(other));
    }

    /** {@code array[index] *= other}. */
    public Value times(double other) {
        return set(before.times(other));
    }

    /** {@code array[index] /= other}. */
    public Value div(Value other) {
        return set(before.div(other));
    }

    /** {@code array[index] /= other}. */
    public Value div(double other) {
        return set(before.div(other));
    }

    /** {@code array[index] %= other}. */
    public Value rem(Value other) {
        return set(before.rem(other));
    }

    /** {@code array[index] %= other}. */
    public Value rem(double other) {
        return set(before.rem(other));
    }

    /** {@code array[index]++} as an expression: what it was before. The new value gets the place in the source. */
    public Value increment(Scope scope, int statement) {
        Nodes.at(plus(1), scope, statement);
        return before;
    }

    /** {@code array[index]--} as an expression: what it was before. The new value gets the place in the source. */
    public Value decrement(Scope scope, int statement) {
        Nodes.at(minus(1), scope, statement);
        return before;
    }

    Value before() {
        return before;
    }

    Value set(Value value) {
        array[index] = value;
        return value;
    }
}
