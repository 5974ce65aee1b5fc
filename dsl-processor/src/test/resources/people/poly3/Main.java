package poly3;

import dev.tracegrad.annotations.Traced;
import java.util.HashMap;
import java.util.Map;

public class Main {
    @Traced
    static double evaluate(double a, double b, double x) {
        Polynomial p = Polynomial.builder().term(a, 3).term(b, 1).term(1, 0).term(2, 3).build();
        Polynomial square = p.times(p);
        Map<String, Double> env = new HashMap<>();
        env.put("x", x);
        env.put("y", a * x);
        Expr e = square.toExpr("x").plus(Expr.variable("y").times(Expr.constant(b)));
        return e.eval(env) + square.at(0.5) + square.leading() * square.degree();
    }

    public static void main(String[] args) {
        System.out.println(evaluate(1, -2, 0.7));
    }
}
