package dev.tracegrad.generated;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A component of an object in tracked form, which is no record, where the source takes a record apart: a record around it gives
 * it a name, be it null or of a primitive type.
 *
 * <pre>{@code
 * case NamedTraced named when Part.of(named.name()) instanceof Part(String name) -> ...
 * }</pre>
 */
public record Part<T extends @Nullable Object>(T it) {
    /** A {@code boolean}. */
    public record OfBoolean(boolean it) {}

    /** A {@code byte}. */
    public record OfByte(byte it) {}

    /** A {@code short}. */
    public record OfShort(short it) {}

    /** A {@code char}. */
    public record OfChar(char it) {}

    /** An {@code int}. */
    public record OfInt(int it) {}

    /** A {@code long}. */
    public record OfLong(long it) {}

    /** A {@code float}. */
    public record OfFloat(float it) {}

    /** A {@code double}. */
    public record OfDouble(double it) {}

    /** An object or null. */
    public static <T extends @Nullable Object> Part<T> of(T it) {
        return new Part<>(it);
    }

    /** A {@code boolean}. */
    public static OfBoolean of(boolean it) {
        return new OfBoolean(it);
    }

    /** A {@code byte}. */
    public static OfByte of(byte it) {
        return new OfByte(it);
    }

    /** A {@code short}. */
    public static OfShort of(short it) {
        return new OfShort(it);
    }

    /** A {@code char}. */
    public static OfChar of(char it) {
        return new OfChar(it);
    }

    /** An {@code int}. */
    public static OfInt of(int it) {
        return new OfInt(it);
    }

    /** A {@code long}. */
    public static OfLong of(long it) {
        return new OfLong(it);
    }

    /** A {@code float}. */
    public static OfFloat of(float it) {
        return new OfFloat(it);
    }

    /** A {@code double}. */
    public static OfDouble of(double it) {
        return new OfDouble(it);
    }

    /**
     * What an accessor gives.
     *
     * @throws RuntimeException a {@code MatchException}, if it throws anything
     */
    public static <T extends @Nullable Object> T asked(Supplier<T> accessor) {
        try {
            return accessor.get();
        } catch (Throwable thrown) {
            throw matchException(thrown);
        }
    }

    /** The exception of the language for it, which is a class since Java 21. */
    private static RuntimeException matchException(Throwable thrown) {
        try {
            return (RuntimeException) Class.forName("java.lang.MatchException")
                    .getConstructor(String.class, Throwable.class)
                    .newInstance(thrown.toString(), thrown);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The name of an enum constant, or null for null. */
    public static @Nullable String name(@Nullable Object constant) {
        return constant == null ? null : ((Enum<?>) constant).name();
    }
}
