package dev.tracegrad.benchmarks;

import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;

/** Derivatives in all inputs that are computed along with each number, by Commons Math 3. */
final class CommonsMathGradients extends Gradients {
    @Override
    protected String name() {
        return "commonsMath";
    }

    @Override
    protected double chain(double[] at, double[] gradient) {
        DerivativeStructure[] inputs = inputs(at);
        DerivativeStructure x = inputs[0];
        for (int i = 0; i < Workload.CHAIN_STEPS; i++) {
            x = x.multiply(1.0000001).add(0.1);
        }
        return result(x, inputs, gradient);
    }

    @Override
    protected double network(double[] at, double[] gradient) {
        DerivativeStructure[] p = inputs(at);
        DerivativeStructure loss = null;
        for (int s = 0; s < Workload.SAMPLES; s++) {
            DerivativeStructure d =
                    output(p, Workload.input(s, 0), Workload.input(s, 1)).subtract(Workload.target(s));
            loss = loss == null ? d.multiply(d) : loss.add(d.multiply(d));
        }
        return result(loss, p, gradient);
    }

    private static DerivativeStructure output(DerivativeStructure[] p, double x0, double x1) {
        DerivativeStructure[] first = new DerivativeStructure[16];
        DerivativeStructure[] second = new DerivativeStructure[16];
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

    private static DerivativeStructure unit(DerivativeStructure[] p, int k, DerivativeStructure[] from) {
        DerivativeStructure sum = p[k + 16];
        for (int i = 0; i < 16; i++) {
            sum = sum.add(p[k + i].multiply(from[i]));
        }
        return sum.tanh();
    }

    @Override
    protected double rosenbrock(double[] at, double[] gradient) {
        DerivativeStructure[] x = inputs(at);
        DerivativeStructure f = null;
        for (int i = 0; i < x.length - 1; i++) {
            DerivativeStructure t = x[i + 1].subtract(x[i].multiply(x[i]));
            DerivativeStructure u = x[i].subtract(1);
            DerivativeStructure term = t.multiply(t).multiply(100).add(u.multiply(u));
            f = f == null ? term : f.add(term);
        }
        return result(f, x, gradient);
    }

    @Override
    protected double option(double[] at, double[] gradient) {
        DerivativeStructure[] inputs = inputs(at);
        DerivativeStructure s = inputs[0];
        DerivativeStructure k = inputs[1];
        DerivativeStructure r = inputs[2];
        DerivativeStructure v = inputs[3];
        DerivativeStructure t = inputs[4];
        DerivativeStructure sq = v.multiply(t.sqrt());
        DerivativeStructure d1 = s.divide(k)
                .log()
                .add(r.add(v.multiply(v).multiply(0.5)).multiply(t))
                .divide(sq);
        DerivativeStructure d2 = d1.subtract(sq);
        DerivativeStructure price = s.multiply(cdf(d1))
                .subtract(k.multiply(r.multiply(t).negate().exp()).multiply(cdf(d2)));
        return result(price, inputs, gradient);
    }

    private static DerivativeStructure cdf(DerivativeStructure x) {
        DerivativeStructure ax = x.getValue() < 0 ? x.negate() : x;
        DerivativeStructure k =
                ax.createConstant(1).divide(ax.multiply(0.2316419).add(1));
        DerivativeStructure q = k.multiply(1.330274429).subtract(1.821255978);
        q = q.multiply(k).add(1.781477937);
        q = q.multiply(k).subtract(0.356563782);
        q = q.multiply(k).add(0.319381530).multiply(k);
        DerivativeStructure w = ax.multiply(ax)
                .multiply(-0.5)
                .exp()
                .multiply(0.3989422804014327)
                .multiply(q);
        return x.getValue() < 0 ? w : w.negate().add(1);
    }

    @Override
    protected double pendulum(double[] at, double[] gradient) {
        DerivativeStructure[] inputs = inputs(at);
        DerivativeStructure a = inputs[0];
        DerivativeStructure b = inputs[1];
        DerivativeStructure theta = inputs[2];
        DerivativeStructure omega = theta.createConstant(0);
        double h = 0.01;
        for (int i = 0; i < 1000; i++) {
            DerivativeStructure k1 = slope(a, b, theta, omega);
            DerivativeStructure omega2 = omega.add(k1.multiply(0.5 * h));
            DerivativeStructure k2 = slope(a, b, theta.add(omega.multiply(0.5 * h)), omega2);
            DerivativeStructure omega3 = omega.add(k2.multiply(0.5 * h));
            DerivativeStructure k3 = slope(a, b, theta.add(omega2.multiply(0.5 * h)), omega3);
            DerivativeStructure omega4 = omega.add(k3.multiply(h));
            DerivativeStructure k4 = slope(a, b, theta.add(omega3.multiply(h)), omega4);
            theta = theta.add(mean(omega, omega2, omega3, omega4).multiply(h / 6));
            omega = omega.add(mean(k1, k2, k3, k4).multiply(h / 6));
        }
        return result(theta, inputs, gradient);
    }

    private static DerivativeStructure slope(
            DerivativeStructure a, DerivativeStructure b, DerivativeStructure theta, DerivativeStructure omega) {
        return a.multiply(theta.sin()).add(b.multiply(omega)).negate();
    }

    /** Six times the mean, as Runge and Kutta take it. */
    private static DerivativeStructure mean(
            DerivativeStructure first,
            DerivativeStructure second,
            DerivativeStructure third,
            DerivativeStructure fourth) {
        return first.add(second.add(third).multiply(2)).add(fourth);
    }

    private static DerivativeStructure[] inputs(double[] at) {
        DerivativeStructure[] inputs = new DerivativeStructure[at.length];
        for (int i = 0; i < at.length; i++) {
            inputs[i] = new DerivativeStructure(at.length, 1, i, at[i]);
        }
        return inputs;
    }

    private static double result(DerivativeStructure root, DerivativeStructure[] inputs, double[] gradient) {
        double[] all = root.getAllDerivatives();
        System.arraycopy(all, 1, gradient, 0, gradient.length);
        return root.getValue();
    }
}
