package good;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;

/** Functions in fields that read nothing tracked stay what they are, next to others that nobody calls. */
@SuppressWarnings("traced:field-write")
class FunctionFields {
    private double k;
    private final IntToDoubleFunction scaled = i -> k * i;
    private final IntToDoubleFunction squared = i -> (double) i * i;
    private final DoubleUnaryOperator stretched = x -> k * x;
    private final List<DoubleSupplier> levels = List.of(() -> 3.0, () -> 4.0);
    DoubleSupplier level = () -> 5.0;
    private static final Comparator<String> BY_LENGTH = Comparator.comparing(String::length);

    static FunctionFields sample() {
        return new FunctionFields();
    }

    private static double twice(DoubleUnaryOperator f, double x) {
        return f.applyAsDouble(f.applyAsDouble(x));
    }

    private static double sum(DoubleSupplier f, int times) {
        return times == 0 ? 0 : f.getAsDouble() + sum(f, times - 1);
    }

    /** Functions that read what traced code writes, but that nobody else can call. */
    double plain(List<String> names) {
        DoubleSupplier here = () -> k;
        return here.getAsDouble() + sum(() -> 2 * k, 3)
                + names.stream().mapToDouble(name -> k).sum();
    }

    @Traced
    double called(double x) {
        k = x * x;
        return k * squared.applyAsDouble(3) + levels.get(0).getAsDouble();
    }

    @Traced
    double handed(double x) {
        k = x;
        return k * twice(y -> y * 2, 3);
    }

    @Traced
    double made(double x) {
        k = x * x;
        IntToDoubleFunction here = i -> k * i;
        Runnable doubled = () -> k = 2 * k;
        doubled.run();
        return here.applyAsDouble(3);
    }

    /** One of those that are kept elsewhere, none of which reads anything tracked. */
    @Traced
    double unknown(double x) {
        k = x;
        return k * level.getAsDouble();
    }

    @Traced
    double sorted(double x) {
        k = x;
        List<String> names = new ArrayList<>(List.of("three", "one"));
        names.sort(BY_LENGTH);
        return k * names.get(0).length();
    }
}
