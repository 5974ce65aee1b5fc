package dev.tracegrad.generated;

import java.util.Objects;
import java.util.function.Function;

/**
 * Functions that keep an object, as a method reference keeps what stands before its colons: this is evaluated once, and is
 * not null.
 */
public final class Bound {
    private Bound() {}

    /**
     * The function that calls something on an object.
     *
     * @param function what makes the function for an object
     * @throws NullPointerException if the object is null
     */
    public static <R, F> F to(R receiver, Function<R, F> function) {
        return function.apply(Objects.requireNonNull(receiver));
    }
}
