package dev.tracegrad.benchmarks;

import java.util.Arrays;

/**
 * Reverse sweeps written by hand, as a careful person does: results of the forward sweep are used again, and what loops need
 * is kept in an array that every run uses again.
 */
public final class AdjointGradients extends Gradients {
    private static final int STEPS = 1000;
    private static final double H = 0.01;

    private final double[] first = new double[16];
    private final double[] second = new double[16];
    private final double[] ofFirst = new double[16];

    /** Of each step of the pendulum: the sines and cosines at its four angles, and its four velocities. */
    private final double[] steps = new double[12 * STEPS];

    @Override
    protected String name() {
        return "adjoint";
    }

    @Override
    protected double chain(double[] at, double[] gradient) {
        double x = at[0];
        for (int i = 0; i < Workload.CHAIN_STEPS; i++) {
            x = x * 1.0000001 + 0.1;
        }
        double dx = 1;
        for (int i = 0; i < Workload.CHAIN_STEPS; i++) {
            dx *= 1.0000001;
        }
        gradient[0] = dx;
        return x;
    }

    @Override
    protected double network(double[] p, double[] gradient) {
        Arrays.fill(gradient, 0);
        double loss = 0;
        for (int s = 0; s < Workload.SAMPLES; s++) {
            loss += sample(p, Workload.input(s, 0), Workload.input(s, 1), Workload.target(s), gradient);
        }
        return loss;
    }

    private double sample(double[] p, double x0, double x1, double target, double[] gradient) {
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
        double last = p[k + 16];
        for (int i = 0; i < 16; i++) {
            last += p[k + i] * second[i];
        }
        double y = Math.tanh(last);
        double d = y - target;

        double ofLast = 2 * d * (1 - y * y);
        gradient[k + 16] += ofLast;
        Arrays.fill(ofFirst, 0);
        for (int j = 15; j >= 0; j--) {
            gradient[k + j] += ofLast * second[j];
            double ofSum = ofLast * p[k + j] * (1 - second[j] * second[j]);
            int row = 48 + 17 * j;
            gradient[row + 16] += ofSum;
            for (int i = 0; i < 16; i++) {
                gradient[row + i] += ofSum * first[i];
                ofFirst[i] += ofSum * p[row + i];
            }
        }
        for (int j = 15; j >= 0; j--) {
            double ofSum = ofFirst[j] * (1 - first[j] * first[j]);
            gradient[3 * j + 2] += ofSum;
            gradient[3 * j] += ofSum * x0;
            gradient[3 * j + 1] += ofSum * x1;
        }
        return d * d;
    }

    @Override
    protected double rosenbrock(double[] x, double[] gradient) {
        Arrays.fill(gradient, 0);
        double f = 0;
        for (int i = 0; i < x.length - 1; i++) {
            double t = x[i + 1] - x[i] * x[i];
            double u = 1 - x[i];
            f += t * t * 100 + u * u;
            double dt = 200 * t;
            gradient[i + 1] += dt;
            gradient[i] -= dt * 2 * x[i] + 2 * u;
        }
        return f;
    }

    @Override
    protected double option(double[] at, double[] gradient) {
        double s = at[0];
        double k = at[1];
        double r = at[2];
        double v = at[3];
        double t = at[4];
        double root = Math.sqrt(t);
        double sq = v * root;
        double ratio = s / k;
        double drift = r + v * v * 0.5;
        double d1 = (Math.log(ratio) + drift * t) / sq;
        double d2 = d1 - sq;
        double discount = Math.exp(-(r * t));

        // Of each distribution function: its reciprocal, polynomial, bell and result, and then its derivative.
        double ax1 = d1 < 0 ? -d1 : d1;
        double k1 = 1 / (1 + 0.2316419 * ax1);
        double h1 = (((1.330274429 * k1 - 1.821255978) * k1 + 1.781477937) * k1 - 0.356563782) * k1 + 0.319381530;
        double bell1 = Math.exp(-0.5 * (ax1 * ax1)) * 0.3989422804014327;
        double w1 = bell1 * h1 * k1;
        double c1 = d1 < 0 ? w1 : 1 - w1;
        double ax2 = d2 < 0 ? -d2 : d2;
        double k2 = 1 / (1 + 0.2316419 * ax2);
        double h2 = (((1.330274429 * k2 - 1.821255978) * k2 + 1.781477937) * k2 - 0.356563782) * k2 + 0.319381530;
        double bell2 = Math.exp(-0.5 * (ax2 * ax2)) * 0.3989422804014327;
        double w2 = bell2 * h2 * k2;
        double c2 = d2 < 0 ? w2 : 1 - w2;
        double price = s * c1 - k * discount * c2;

        double ofD2 = -k * discount * slope(ax2, k2, h2, bell2, w2);
        double ofD1 = s * slope(ax1, k1, h1, bell1, w1) + ofD2;
        double ofSum = ofD1 / sq;
        double ofSq = -ofD2 - ofSum * d1;
        double ofRate = k * discount * c2; // of -(r * t)
        gradient[0] = c1 + ofSum / s;
        gradient[1] = -discount * c2 - ofSum / k;
        gradient[2] = ofSum * t + ofRate * t;
        gradient[3] = ofSum * t * v + ofSq * root;
        gradient[4] = ofSum * drift + ofRate * r + ofSq * v * 0.5 / root;
        return price;
    }

    /** The derivative of the distribution function, which is the same on both sides of 0. */
    private static double slope(double ax, double k, double h, double bell, double w) {
        double dh = ((4 * 1.330274429 * k - 3 * 1.821255978) * k + 2 * 1.781477937) * k - 0.356563782;
        double ofK = bell * (h + k * dh);
        return 0.2316419 * k * k * ofK + w * ax;
    }

    @Override
    protected double pendulum(double[] at, double[] gradient) {
        double a = at[0];
        double b = at[1];
        double theta = at[2];
        double omega = 0;
        double half = 0.5 * H;
        double sixth = H / 6;
        for (int n = 0, e = 0; n < STEPS; n++, e += 12) {
            double theta2 = theta + half * omega;
            double sin1 = Math.sin(theta);
            double k1 = -(a * sin1 + b * omega);
            double omega2 = omega + half * k1;
            double theta3 = theta + half * omega2;
            double sin2 = Math.sin(theta2);
            double k2 = -(a * sin2 + b * omega2);
            double omega3 = omega + half * k2;
            double theta4 = theta + H * omega3;
            double sin3 = Math.sin(theta3);
            double k3 = -(a * sin3 + b * omega3);
            double omega4 = omega + H * k3;
            double sin4 = Math.sin(theta4);
            double k4 = -(a * sin4 + b * omega4);
            steps[e] = theta;
            steps[e + 1] = theta2;
            steps[e + 2] = theta3;
            steps[e + 3] = theta4;
            steps[e + 4] = sin1;
            steps[e + 5] = sin2;
            steps[e + 6] = sin3;
            steps[e + 7] = sin4;
            steps[e + 8] = omega;
            steps[e + 9] = omega2;
            steps[e + 10] = omega3;
            steps[e + 11] = omega4;
            theta += sixth * (omega + 2 * (omega2 + omega3) + omega4);
            omega += sixth * (k1 + 2 * (k2 + k3) + k4);
        }
        double da = 0;
        double db = 0;
        double dTheta = 1;
        double dOmega = 0;
        for (int e = 12 * (STEPS - 1); e >= 0; e -= 12) {
            double once = sixth * dTheta;
            double dK4 = sixth * dOmega;
            double dTheta4 = -dK4 * a * Math.cos(steps[e + 3]);
            double dOmega4 = once - dK4 * b;
            double dK3 = 2 * dK4 + H * dOmega4;
            double dTheta3 = -dK3 * a * Math.cos(steps[e + 2]);
            double dOmega3 = 2 * once + H * dTheta4 - dK3 * b;
            double dK2 = 2 * dK4 + half * dOmega3;
            double dTheta2 = -dK2 * a * Math.cos(steps[e + 1]);
            double dOmega2 = 2 * once + half * dTheta3 - dK2 * b;
            double dK1 = dK4 + half * dOmega2;
            da -= dK1 * steps[e + 4] + dK2 * steps[e + 5] + dK3 * steps[e + 6] + dK4 * steps[e + 7];
            db -= dK1 * steps[e + 8] + dK2 * steps[e + 9] + dK3 * steps[e + 10] + dK4 * steps[e + 11];
            dOmega += once + half * dTheta2 - dK1 * b + dOmega2 + dOmega3 + dOmega4;
            dTheta += dTheta2 + dTheta3 + dTheta4 - dK1 * a * Math.cos(steps[e]);
        }
        gradient[0] = da;
        gradient[1] = db;
        gradient[2] = dTheta;
        return theta;
    }
}
