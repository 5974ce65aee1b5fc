package poly3;

import java.util.Map;
import java.util.TreeMap;

/** A sparse polynomial: exponent to coefficient. */
public final class Polynomial {
    private final TreeMap<Integer, Double> terms = new TreeMap<>();

    private Polynomial() {}

    public static Builder builder() {
        return new Builder();
    }

    public static final class Builder {
        private final Polynomial p = new Polynomial();

        public Builder term(double coefficient, int exponent) {
            p.terms.merge(exponent, coefficient, Double::sum);
            return this;
        }

        public Polynomial build() {
            return p;
        }
    }

    public Polynomial times(Polynomial o) {
        Builder b = builder();
        for (Map.Entry<Integer, Double> s : terms.entrySet()) {
            for (Map.Entry<Integer, Double> t : o.terms.entrySet()) {
                b.term(s.getValue() * t.getValue(), s.getKey() + t.getKey());
            }
        }
        return b.build();
    }

    public double at(double x) {
        double y = 0;
        for (var e : terms.entrySet()) {
            y += e.getValue() * Math.pow(x, e.getKey());
        }
        return y;
    }

    public int degree() {
        return terms.isEmpty() ? -1 : terms.lastKey();
    }

    public double leading() {
        return terms.lastEntry().getValue();
    }

    public Expr toExpr(String variable) {
        Expr sum = Expr.constant(0);
        Expr x = Expr.variable(variable);
        for (Map.Entry<Integer, Double> t : terms.entrySet()) {
            sum = sum.plus(Expr.constant(t.getValue()).times(x.pow(t.getKey())));
        }
        return sum;
    }
}
