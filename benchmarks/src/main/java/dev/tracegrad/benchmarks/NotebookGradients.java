package dev.tracegrad.benchmarks;

/** The {@link Notebook}. */
final class NotebookGradients extends Gradients {
    @Override
    protected String name() {
        return "notebook";
    }

    @Override
    protected double chain(double[] at, double[] gradient) {
        Notebook[] inputs = inputs(at);
        Notebook x = inputs[0];
        for (int i = 0; i < Workload.CHAIN_STEPS; i++) {
            x = x.times(1.0000001).plus(0.1);
        }
        return result(x, inputs, gradient);
    }

    @Override
    protected double network(double[] at, double[] gradient) {
        Notebook[] p = inputs(at);
        Notebook loss = null;
        for (int s = 0; s < Workload.SAMPLES; s++) {
            Notebook d = output(p, Workload.input(s, 0), Workload.input(s, 1)).minus(Workload.target(s));
            loss = loss == null ? d.times(d) : loss.plus(d.times(d));
        }
        return result(loss, p, gradient);
    }

    private static Notebook output(Notebook[] p, double x0, double x1) {
        Notebook[] first = new Notebook[16];
        Notebook[] second = new Notebook[16];
        int k = 0;
        for (int j = 0; j < 16; j++) {
            first[j] = p[k + 2].plus(p[k].times(x0)).plus(p[k + 1].times(x1)).tanh();
            k += 3;
        }
        for (int j = 0; j < 16; j++) {
            second[j] = unit(p, k, first);
            k += 17;
        }
        return unit(p, k, second);
    }

    private static Notebook unit(Notebook[] p, int k, Notebook[] from) {
        Notebook sum = p[k + 16];
        for (int i = 0; i < 16; i++) {
            sum = sum.plus(p[k + i].times(from[i]));
        }
        return sum.tanh();
    }

    @Override
    protected double rosenbrock(double[] at, double[] gradient) {
        Notebook[] x = inputs(at);
        Notebook f = null;
        for (int i = 0; i < x.length - 1; i++) {
            Notebook t = x[i + 1].minus(x[i].times(x[i]));
            Notebook u = x[i].minus(1);
            Notebook term = t.times(t).times(100).plus(u.times(u));
            f = f == null ? term : f.plus(term);
        }
        return result(f, x, gradient);
    }

    @Override
    protected double option(double[] at, double[] gradient) {
        Notebook[] inputs = inputs(at);
        Notebook s = inputs[0];
        Notebook k = inputs[1];
        Notebook r = inputs[2];
        Notebook v = inputs[3];
        Notebook t = inputs[4];
        Notebook sq = v.times(t.sqrt());
        Notebook d1 =
                s.div(k).log().plus(r.plus(v.times(v).times(0.5)).times(t)).div(sq);
        Notebook d2 = d1.minus(sq);
        Notebook price =
                s.times(cdf(d1)).minus(k.times(r.times(t).negate().exp()).times(cdf(d2)));
        return result(price, inputs, gradient);
    }

    private static Notebook cdf(Notebook x) {
        Notebook ax = x.data() < 0 ? x.negate() : x;
        Notebook k = new Notebook(1).div(ax.times(0.2316419).plus(1));
        Notebook q = k.times(1.330274429).minus(1.821255978);
        q = q.times(k).plus(1.781477937);
        q = q.times(k).minus(0.356563782);
        q = q.times(k).plus(0.319381530).times(k);
        Notebook w = ax.times(ax).times(-0.5).exp().times(0.3989422804014327).times(q);
        return x.data() < 0 ? w : w.negate().plus(1);
    }

    @Override
    protected double pendulum(double[] at, double[] gradient) {
        Notebook[] inputs = inputs(at);
        Notebook a = inputs[0];
        Notebook b = inputs[1];
        Notebook theta = inputs[2];
        Notebook omega = new Notebook(0);
        double h = 0.01;
        for (int i = 0; i < 1000; i++) {
            Notebook k1 = slope(a, b, theta, omega);
            Notebook omega2 = omega.plus(k1.times(0.5 * h));
            Notebook k2 = slope(a, b, theta.plus(omega.times(0.5 * h)), omega2);
            Notebook omega3 = omega.plus(k2.times(0.5 * h));
            Notebook k3 = slope(a, b, theta.plus(omega2.times(0.5 * h)), omega3);
            Notebook omega4 = omega.plus(k3.times(h));
            Notebook k4 = slope(a, b, theta.plus(omega3.times(h)), omega4);
            theta = theta.plus(mean(omega, omega2, omega3, omega4).times(h / 6));
            omega = omega.plus(mean(k1, k2, k3, k4).times(h / 6));
        }
        return result(theta, inputs, gradient);
    }

    private static Notebook slope(Notebook a, Notebook b, Notebook theta, Notebook omega) {
        return a.times(theta.sin()).plus(b.times(omega)).negate();
    }

    /** Six times the mean, as Runge and Kutta take it. */
    private static Notebook mean(Notebook first, Notebook second, Notebook third, Notebook fourth) {
        return first.plus(second.plus(third).times(2)).plus(fourth);
    }

    private static Notebook[] inputs(double[] at) {
        Notebook[] inputs = new Notebook[at.length];
        for (int i = 0; i < at.length; i++) {
            inputs[i] = new Notebook(at[i]);
        }
        return inputs;
    }

    private static double result(Notebook root, Notebook[] inputs, double[] gradient) {
        root.backward();
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = inputs[i].grad();
        }
        return root.data();
    }
}
