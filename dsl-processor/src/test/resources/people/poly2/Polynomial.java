package poly2;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A polynomial that can be changed. */
public class Polynomial implements Cloneable, Comparable<Polynomial> {
    /** A coefficient and the power of its variable. */
    public static class Term {
        private final double coefficient;
        private final int exponent;

        Term(double coefficient, int exponent) {
            this.coefficient = coefficient;
            this.exponent = exponent;
        }

        public double getCoefficient() {
            return coefficient;
        }

        public int getExponent() {
            return exponent;
        }

        public double evaluate(double x) {
            return coefficient * Math.pow(x, exponent);
        }
    }

    private double[] coeffs;
    private int degree;

    public Polynomial(int degree) {
        if (degree < 0) {
            throw new IllegalArgumentException("degree < 0: " + degree);
        }
        this.degree = degree;
        this.coeffs = new double[degree + 1];
    }

    public Polynomial(double... coeffs) {
        this(coeffs.length - 1);
        System.arraycopy(coeffs, 0, this.coeffs, 0, coeffs.length);
    }

    public Polynomial(Polynomial other) {
        this.coeffs = Arrays.copyOf(other.coeffs, other.coeffs.length);
        this.degree = other.degree;
    }

    public int getDegree() {
        return degree;
    }

    public double getCoefficient(int i) {
        return coeffs[i];
    }

    public void setCoefficient(int i, double value) {
        if (i > degree) {
            coeffs = Arrays.copyOf(coeffs, i + 1);
            degree = i;
        }
        coeffs[i] = value;
    }

    public void add(Polynomial o) {
        for (int i = 0; i <= o.degree; i++) {
            setCoefficient(i, (i <= degree ? coeffs[i] : 0) + o.coeffs[i]);
        }
    }

    public Polynomial scale(double k) {
        for (int i = 0; i < coeffs.length; i++) {
            coeffs[i] *= k;
        }
        return this;
    }

    public Polynomial multiply(Polynomial o) {
        Polynomial r = new Polynomial(degree + o.degree);
        for (int i = 0; i <= degree; i++) {
            for (int j = 0; j <= o.degree; j++) {
                r.coeffs[i + j] += coeffs[i] * o.coeffs[j];
            }
        }
        return r;
    }

    public void differentiate() {
        if (degree == 0) {
            coeffs[0] = 0;
            return;
        }
        double[] d = new double[degree];
        for (int i = 1; i <= degree; i++) {
            d[i - 1] = i * coeffs[i];
        }
        coeffs = d;
        degree--;
    }

    public double evaluate(double x) {
        double result = coeffs[degree];
        for (int i = degree - 1; i >= 0; i--) {
            result = result * x + coeffs[i];
        }
        return result;
    }

    public Iterable<Term> terms() {
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i <= degree; i++) {
            terms.add(new Term(coeffs[i], i));
        }
        return terms;
    }

    @Override
    public Polynomial clone() {
        try {
            Polynomial p = (Polynomial) super.clone();
            p.coeffs = coeffs.clone();
            return p;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    @Override
    public int compareTo(Polynomial o) {
        if (degree != o.degree) {
            return Integer.compare(degree, o.degree);
        }
        return Double.compare(coeffs[degree], o.coeffs[degree]);
    }

    @Override
    public boolean equals(Object o) {
        if (this == o) return true;
        if (!(o instanceof Polynomial)) return false;
        Polynomial p = (Polynomial) o;
        return degree == p.degree && Arrays.equals(coeffs, p.coeffs);
    }

    @Override
    public int hashCode() {
        return 31 * degree + Arrays.hashCode(coeffs);
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder();
        for (int i = degree; i >= 0; i--) {
            if (coeffs[i] == 0) continue;
            if (sb.length() > 0) sb.append(" + ");
            sb.append(coeffs[i]);
            if (i > 0) sb.append("x^").append(i);
        }
        return sb.toString();
    }
}
