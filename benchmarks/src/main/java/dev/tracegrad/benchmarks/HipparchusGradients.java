package dev.tracegrad.benchmarks;

import org.hipparchus.analysis.differentiation.Gradient;

/** Derivatives in all inputs that are computed along with each number, by Hipparchus. */
final class HipparchusGradients extends Gradients {
    @Override
    protected String name() {
        return "hipparchus";
    }

    @Override
    protected double chain(double[] at, double[] gradient) {
        Gradient[] inputs = inputs(at);
        Gradient x = inputs[0];
        for (int i = 0; i < Workload.CHAIN_STEPS; i++) {
            x = x.multiply(1.0000001).add(0.1);
        }
        return result(x, inputs, gradient);
    }

    @Override
    protected double network(double[] at, double[] gradient) {
        Gradient[] p = inputs(at);
        Gradient loss = null;
        for (int s = 0; s < Workload.SAMPLES; s++) {
            Gradient d = output(p, Workload.input(s, 0), Workload.input(s, 1)).subtract(Workload.target(s));
            loss = loss == null ? d.multiply(d) : loss.add(d.multiply(d));
        }
        return result(loss, p, gradient);
    }

    private static Gradient output(Gradient[] p, double x0, double x1) {
        Gradient[] first = new Gradient[16];
        Gradient[] second = new Gradient[16];
        int k = 0;
        for (int j = 0; j < 16; j++) {
            first[j] =
                    p[k + 2].add(p[k].multiply(x0)).add(p[k + 1].multiply(x1)).tanh();
            k += 3;
        }
        for (int j = 0; j < 16; j++) {
            second[j] = unit(p, k, first);
            k += 17;
        }
        return unit(p, k, second);
    }

    private static Gradient unit(Gradient[] p, int k, Gradient[] from) {
        Gradient sum = p[k + 16];
        for (int i = 0; i < 16; i++) {
            sum = sum.add(p[k + i].multiply(from[i]));
        }
        return sum.tanh();
    }

    @Override
    protected double rosenbrock(double[] at, double[] gradient) {
        Gradient[] x = inputs(at);
        Gradient f = null;
        for (int i = 0; i < x.length - 1; i++) {
            Gradient t = x[i + 1].subtract(x[i].multiply(x[i]));
            Gradient u = x[i].subtract(1);
            Gradient term = t.multiply(t).multiply(100).add(u.multiply(u));
            f = f == null ? term : f.add(term);
        }
        return result(f, x, gradient);
    }

    @Override
    protected double option(double[] at, double[] gradient) {
        Gradient[] inputs = inputs(at);
        Gradient s = inputs[0];
        Gradient k = inputs[1];
        Gradient r = inputs[2];
        Gradient v = inputs[3];
        Gradient t = inputs[4];
        Gradient sq = v.multiply(t.sqrt());
        Gradient d1 = s.divide(k)
                .log()
                .add(r.add(v.multiply(v).multiply(0.5)).multiply(t))
                .divide(sq);
        Gradient d2 = d1.subtract(sq);
        Gradient price = s.multiply(cdf(d1))
                .subtract(k.multiply(r.multiply(t).negate().exp()).multiply(cdf(d2)));
        return result(price, inputs, gradient);
    }

    private static Gradient cdf(Gradient x) {
        Gradient ax = x.getValue() < 0 ? x.negate() : x;
        Gradient k = Gradient.constant(ax.getFreeParameters(), 1)
                .divide(ax.multiply(0.2316419).add(1));
        Gradient q = k.multiply(1.330274429).subtract(1.821255978);
        q = q.multiply(k).add(1.781477937);
        q = q.multiply(k).subtract(0.356563782);
        q = q.multiply(k).add(0.319381530).multiply(k);
        Gradient w = ax.multiply(ax)
                .multiply(-0.5)
                .exp()
                .multiply(0.3989422804014327)
                .multiply(q);
        return x.getValue() < 0 ? w : w.negate().add(1);
    }

    @Override
    protected double pendulum(double[] at, double[] gradient) {
        Gradient[] inputs = inputs(at);
        Gradient a = inputs[0];
        Gradient b = inputs[1];
        Gradient theta = inputs[2];
        Gradient omega = Gradient.constant(3, 0);
        double h = 0.01;
        for (int i = 0; i < 1000; i++) {
            Gradient k1 = slope(a, b, theta, omega);
            Gradient omega2 = omega.add(k1.multiply(0.5 * h));
            Gradient k2 = slope(a, b, theta.add(omega.multiply(0.5 * h)), omega2);
            Gradient omega3 = omega.add(k2.multiply(0.5 * h));
            Gradient k3 = slope(a, b, theta.add(omega2.multiply(0.5 * h)), omega3);
            Gradient omega4 = omega.add(k3.multiply(h));
            Gradient k4 = slope(a, b, theta.add(omega3.multiply(h)), omega4);
            theta = theta.add(mean(omega, omega2, omega3, omega4).multiply(h / 6));
            omega = omega.add(mean(k1, k2, k3, k4).multiply(h / 6));
        }
        return result(theta, inputs, gradient);
    }

    private static Gradient slope(Gradient a, Gradient b, Gradient theta, Gradient omega) {
        return a.multiply(theta.sin()).add(b.multiply(omega)).negate();
    }

    /** Six times the mean, as Runge and Kutta take it. */
    private static Gradient mean(Gradient first, Gradient second, Gradient third, Gradient fourth) {
        return first.add(second.add(third).multiply(2)).add(fourth);
    }

    private static Gradient[] inputs(double[] at) {
        Gradient[] inputs = new Gradient[at.length];
        for (int i = 0; i < at.length; i++) {
            inputs[i] = Gradient.variable(at.length, i, at[i]);
        }
        return inputs;
    }

    private static double result(Gradient root, Gradient[] inputs, double[] gradient) {
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = root.getPartialDerivative(i);
        }
        return root.getValue();
    }
}
