package dev.tracegrad.benchmarks;

import dev.tracegrad.annotations.Gradient;

/** The workloads as a user of Tracegrad writes them; their companions build the graphs, and gradient code computes without. */
final class Formulas {
    private Formulas() {}

    @Gradient
    static double chain(double start) {
        double x = start;
        for (int i = 0; i < Workload.CHAIN_STEPS; i++) {
            x = x * 1.0000001 + 0.1;
        }
        return x;
    }

    @Gradient
    static double network(double[] p) {
        double loss = 0;
        for (int s = 0; s < Workload.SAMPLES; s++) {
            double d = output(p, Workload.input(s, 0), Workload.input(s, 1)) - Workload.target(s);
            loss += d * d;
        }
        return loss;
    }

    private static double output(double[] p, double x0, double x1) {
        double[] first = new double[16];
        double[] second = new double[16];
        int k = 0;
        for (int j = 0; j < 16; j++) {
            first[j] = Math.tanh(p[k + 2] + p[k] * x0 + p[k + 1] * x1);
            k += 3;
        }
        for (int j = 0; j < 16; j++) {
            double sum = p[k + 16];
            for (int i = 0; i < 16; i++) {
                sum += p[k + i] * first[i];
            }
            second[j] = Math.tanh(sum);
            k += 17;
        }
        double sum = p[k + 16];
        for (int i = 0; i < 16; i++) {
            sum += p[k + i] * second[i];
        }
        return Math.tanh(sum);
    }

    @Gradient
    static double rosenbrock(double[] x) {
        double f = 0;
        for (int i = 0; i < x.length - 1; i++) {
            double t = x[i + 1] - x[i] * x[i];
            double u = 1 - x[i];
            f += t * t * 100 + u * u;
        }
        return f;
    }

    @Gradient
    static double option(double s, double k, double r, double v, double t) {
        double sq = v * Math.sqrt(t);
        double d1 = (Math.log(s / k) + (r + v * v * 0.5) * t) / sq;
        double d2 = d1 - sq;
        return s * cdf(d1) - k * Math.exp(-(r * t)) * cdf(d2);
    }

    private static double cdf(double x) {
        double ax = x < 0 ? -x : x;
        double k = 1 / (1 + 0.2316419 * ax);
        double q = ((((1.330274429 * k - 1.821255978) * k + 1.781477937) * k - 0.356563782) * k + 0.319381530) * k;
        double w = Math.exp(-0.5 * (ax * ax)) * 0.3989422804014327 * q;
        return x < 0 ? w : 1 - w;
    }

    @Gradient
    static double pendulum(double a, double b, double angle) {
        double h = 0.01;
        double theta = angle;
        double omega = 0;
        for (int i = 0; i < 1000; i++) {
            double k1 = -(a * Math.sin(theta) + b * omega);
            double omega2 = omega + 0.5 * h * k1;
            double k2 = -(a * Math.sin(theta + 0.5 * h * omega) + b * omega2);
            double omega3 = omega + 0.5 * h * k2;
            double k3 = -(a * Math.sin(theta + 0.5 * h * omega2) + b * omega3);
            double omega4 = omega + h * k3;
            double k4 = -(a * Math.sin(theta + h * omega3) + b * omega4);
            theta = theta + h / 6 * (omega + 2 * (omega2 + omega3) + omega4);
            omega = omega + h / 6 * (k1 + 2 * (k2 + k3) + k4);
        }
        return theta;
    }
}
