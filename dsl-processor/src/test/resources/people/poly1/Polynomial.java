package poly1;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A polynomial as the list of its coefficients, lowest first. */
public record Polynomial(List<Double> coefficients) implements DoubleUnaryOperator {
    public static final Polynomial ONE = Polynomial.of(1.0);
    public static final Polynomial X = Polynomial.of(0.0, 1.0);

    public Polynomial {
        Objects.requireNonNull(coefficients);
        coefficients = List.copyOf(coefficients);
    }

    public static Polynomial of(double... coefficients) {
        return new Polynomial(Arrays.stream(coefficients).boxed().collect(Collectors.toList()));
    }

    public static Polynomial withRoots(double... roots) {
        return Arrays.stream(roots)
                .mapToObj(r -> Polynomial.of(-r, 1))
                .reduce(Polynomial.of(1), Polynomial::times);
    }

    public int degree() {
        return coefficients.size() - 1;
    }

    public double coefficient(int i) {
        return i < coefficients.size() ? coefficients.get(i) : 0;
    }

    public Polynomial plus(Polynomial o) {
        return new Polynomial(IntStream.rangeClosed(0, Math.max(degree(), o.degree()))
                .mapToObj(i -> coefficient(i) + o.coefficient(i))
                .collect(Collectors.toList()));
    }

    public Polynomial scaled(double k) {
        return new Polynomial(coefficients.stream().map(c -> k * c).toList());
    }

    public Polynomial times(Polynomial o) {
        List<Double> product = new java.util.ArrayList<>(Collections.nCopies(degree() + o.degree() + 1, 0.0));
        for (int i = 0; i <= degree(); i++) {
            for (int j = 0; j <= o.degree(); j++) {
                product.set(i + j, product.get(i + j) + coefficients.get(i) * o.coefficients.get(j));
            }
        }
        return new Polynomial(product);
    }

    public Polynomial pow(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("negative power: " + n);
        }
        return Stream.generate(() -> this).limit(n).reduce(Polynomial.of(1), Polynomial::times);
    }

    public Polynomial derivative() {
        return new Polynomial(IntStream.range(1, coefficients.size())
                .mapToObj(i -> i * coefficients.get(i))
                .toList());
    }

    public Polynomial compose(Polynomial inner) {
        Polynomial result = Polynomial.of(0.0);
        for (int i = degree(); i >= 0; i--) {
            result = result.times(inner).plus(Polynomial.of(coefficients.get(i)));
        }
        return result;
    }

    @Override
    public double applyAsDouble(double x) {
        double y = 0;
        for (int i = degree(); i >= 0; i--) {
            y = y * x + coefficients.get(i);
        }
        return y;
    }

    public double integral(double a, double b) {
        return IntStream.range(0, coefficients.size())
                .mapToDouble(i -> coefficients.get(i) * (Math.pow(b, i + 1) - Math.pow(a, i + 1)) / (i + 1))
                .sum();
    }

    @Override
    public String toString() {
        return IntStream.range(0, coefficients.size())
                .mapToObj(i -> coefficients.get(i) + "x^" + i)
                .collect(Collectors.joining(" + "));
    }
}
