package dev.tracegrad.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracegrad.Value;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** What a call gave: the bits of its numbers, any NaN being one, or the exception. */
record Outcome(List<Long> bits, String thrown) {
    /** Fails unless a method and its companion give the same bits, or the same exception with the same message. */
    static void same(DoubleSupplier plain, Supplier<Value> traced, Object... arguments) {
        Outcome expected = of(() -> Stream.of(plain.getAsDouble()));
        Outcome actual = of(() -> Stream.of(traced.get().data()));
        compare(expected, actual, arguments);
    }

    /** As {@link #same}, for methods that return complex numbers. */
    static void sameComplex(Supplier<Complex> plain, Supplier<ComplexTraced> traced, Object... arguments) {
        Outcome expected = of(() -> {
            Complex result = plain.get();
            return Stream.of(result.re(), result.im());
        });
        Outcome actual = of(() -> {
            ComplexTraced result = traced.get();
            return Stream.of(result.re().data(), result.im().data());
        });
        compare(expected, actual, arguments);
    }

    private static void compare(Outcome expected, Outcome actual, Object... arguments) {
        if (!expected.equals(actual)) {
            assertThat(actual).as("for %s", List.of(arguments)).isEqualTo(expected);
        }
    }

    private static Outcome of(ThrowingSupplier<Stream<Double>> call) {
        try {
            return new Outcome(call.get().map(Double::doubleToLongBits).toList(), null);
        } catch (Throwable e) {
            return new Outcome(List.of(), e.toString());
        }
    }
}
