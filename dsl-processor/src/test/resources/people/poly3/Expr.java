package poly3;

import java.util.Map;

/** An expression in named variables. */
public sealed interface Expr permits Expr.Const, Expr.Var, Expr.Sum, Expr.Product, Expr.Power {
    double eval(Map<String, Double> env);

    default Expr plus(Expr o) {
        return new Sum(this, o);
    }

    default Expr times(Expr o) {
        return new Product(this, o);
    }

    default Expr pow(int n) {
        return new Power(this, n);
    }

    static Expr constant(double v) {
        return new Const(v);
    }

    static Expr variable(String name) {
        return new Var(name);
    }

    record Const(double value) implements Expr {
        @Override
        public double eval(Map<String, Double> env) {
            return value;
        }
    }

    record Var(String name) implements Expr {
        @Override
        public double eval(Map<String, Double> env) {
            Double v = env.get(name);
            if (v == null) {
                throw new IllegalArgumentException("no value for " + name);
            }
            return v;
        }
    }

    record Sum(Expr left, Expr right) implements Expr {
        @Override
        public double eval(Map<String, Double> env) {
            return left.eval(env) + right.eval(env);
        }
    }

    record Product(Expr left, Expr right) implements Expr {
        @Override
        public double eval(Map<String, Double> env) {
            return left.eval(env) * right.eval(env);
        }
    }

    record Power(Expr base, int exponent) implements Expr {
        @Override
        public double eval(Map<String, Double> env) {
            return Math.pow(base.eval(env), exponent);
        }
    }
}
