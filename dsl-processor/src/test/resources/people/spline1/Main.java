package spline1;

import dev.tracegrad.annotations.Traced;

public class Main {
    @Traced
    static double fit(double[] knots, double[] values, double at) {
        CubicSpline s = new CubicSpline(knots, values);
        double error = 0;
        for (int i = 0; i < 5; i++) {
            double e = s.value(0.1 + 0.7 * i) - Math.sin(i);
            error += e * e;
        }
        return error + s.derivative(at);
    }

    public static void main(String[] args) {
        System.out.println(fit(new double[] {0, 1, 2, 3.5}, new double[] {0, 0.8, 0.9, -0.3}, 1.3));
    }
}
