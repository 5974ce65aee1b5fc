package poly2;

import dev.tracegrad.annotations.Traced;
import java.util.TreeSet;

public class Main {
    private static final Polynomial CHEBYSHEV_2 = new Polynomial(-1, 0, 2);

    @Traced
    static double work(double[] coefficients, double x, double k) {
        Polynomial p = new Polynomial(coefficients);
        Polynomial q = p.clone().scale(k);
        q.add(CHEBYSHEV_2);
        q.setCoefficient(3, k * x);
        Polynomial slope = new Polynomial(q);
        slope.differentiate();
        TreeSet<Polynomial> sorted = new TreeSet<>();
        sorted.add(p);
        sorted.add(q);
        sorted.add(slope);
        sorted.add(p.multiply(slope));
        double sum = 0;
        int rank = 1;
        for (Polynomial each : sorted) {
            sum += rank++ * each.evaluate(x);
        }
        for (Polynomial.Term t : q.terms()) {
            sum += t.evaluate(0.5) * t.getExponent();
        }
        if (p.equals(q)) {
            throw new IllegalStateException(p + " = " + q);
        }
        return sum + sorted.first().getCoefficient(0);
    }

    public static void main(String[] args) {
        System.out.println(work(new double[] {1, 2, -0.5}, 0.7, 1.5));
    }
}
