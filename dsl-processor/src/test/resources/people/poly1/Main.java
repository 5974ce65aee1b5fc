package poly1;

import dev.tracegrad.annotations.Traced;
import java.util.function.DoubleUnaryOperator;

public class Main {
    static double newton(DoubleUnaryOperator f, DoubleUnaryOperator slope, double x) {
        for (int i = 0; i < 20; i++) {
            x -= f.applyAsDouble(x) / slope.applyAsDouble(x);
        }
        return x;
    }

    @Traced
    static double root(double a, double b, double c, double x) {
        Polynomial p = Polynomial.withRoots(a, b).plus(Polynomial.of(c, 0.5));
        Polynomial q = p.compose(Polynomial.X.plus(Polynomial.ONE)).scaled(0.5);
        Polynomial cube = p.pow(3).derivative();
        return newton(p, p.derivative(), x) + q.applyAsDouble(x) + cube.applyAsDouble(0.1) + p.integral(0, x);
    }

    public static void main(String[] args) {
        System.out.println(root(1, 2, -0.5, 3));
    }
}
