package poly1;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A polynomial; coefficients from low to high. */
public record Polynomial(List<Double> coefficients) {
    public static final Polynomial ZERO = new Polynomial(List.of(0.0));
    public static final Polynomial ONE = new Polynomial(List.of(1.0));
    public static final Polynomial X = new Polynomial(List.of(0.0, 1.0));

    public Polynomial {
        if (coefficients.isEmpty()) {
            throw new IllegalArgumentException("no coefficients");
        }
        coefficients = List.copyOf(coefficients);
    }

    public static Polynomial of(double... coefficients) {
        List<Double> list = new ArrayList<>();
        for (double c : coefficients) {
            list.add(c);
        }
        return new Polynomial(list);
    }

    public int degree() {
        return coefficients.size() - 1;
    }

    public double coefficient(int i) {
        return i < coefficients.size() ? coefficients.get(i) : 0;
    }

    public Polynomial plus(Polynomial o) {
        List<Double> sum = new ArrayList<>();
        for (int i = 0; i <= Math.max(degree(), o.degree()); i++) {
            sum.add(coefficient(i) + o.coefficient(i));
        }
        return new Polynomial(sum);
    }

    public Polynomial times(double k) {
        return new Polynomial(coefficients.stream().map(c -> k * c).toList());
    }

    public Polynomial times(Polynomial o) {
        List<Double> product = new ArrayList<>(Collections.nCopies(degree() + o.degree() + 1, 0.0));
        for (int i = 0; i <= degree(); i++) {
            for (int j = 0; j <= o.degree(); j++) {
                product.set(i + j, product.get(i + j) + coefficients.get(i) * o.coefficients.get(j));
            }
        }
        return new Polynomial(product);
    }

    public Polynomial derivative() {
        if (degree() == 0) {
            return ZERO;
        }
        List<Double> derivative = new ArrayList<>();
        for (int i = 1; i <= degree(); i++) {
            derivative.add(i * coefficients.get(i));
        }
        return new Polynomial(derivative);
    }

    public double at(double x) {
        double y = 0;
        for (int i = degree(); i >= 0; i--) {
            y = y * x + coefficients.get(i);
        }
        return y;
    }
}
