package poly1;

import dev.tracegrad.annotations.Traced;

public class Main {
    @Traced
    static double root(double a, double b, double c) {
        Polynomial p = Polynomial.of(c, b, a).times(Polynomial.X).plus(Polynomial.ONE);
        Polynomial power = Polynomial.ONE;
        Polynomial sum = Polynomial.ZERO;
        for (int i = 0; i < 3; i++) {
            sum = sum.plus(power.times(1.0 / (i + 1)));
            power = power.times(p);
        }
        Polynomial slope = p.derivative();
        double x = 0.5;
        for (int i = 0; i < 4; i++) {
            x -= p.at(x) / slope.at(x);
        }
        return x + 0.01 * sum.at(0.3);
    }

    public static void main(String[] args) {
        System.out.println(root(0.7, 1.3, -0.4));
    }
}
