package dev.tracegrad.benchmarks.kernel;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Gradient;
import java.util.Arrays;
import java.util.Random;

/**
 * The residual of one observation in bundle adjustment (BA), as the benchmark suite ADBench defines it: two numbers, and their
 * Jacobian in a camera (3 of rotation, 3 of the centre, the focal length, 2 of the principal point, 2 of distortion), a point
 * and a weight; 500 observations of as many cameras. The gradient is that of the sum of the first numbers and twice the second.
 */
final class BundleAdjustment extends Kernel {
    private static final int OBSERVATIONS = 500;
    private static final int CAMERA = 11;
    private static final int INPUTS = 15;

    private final double[] camera = new double[CAMERA];
    private final double[] point = new double[3];
    private final double[] shifts = new double[OBSERVATIONS * INPUTS];

    BundleAdjustment() {
        Random random = new Random(11);
        for (int i = 0; i < shifts.length; i++) {
            shifts[i] = 0.1 * random.nextDouble();
        }
    }

    @SuppressWarnings("traced:equality") // as the suite has it
    @Gradient(wrt = {"camera", "point", "weight"})
    static double[] residual(double[] camera, double[] point, double weight, double u, double v) {
        double x = point[0] - camera[3];
        double y = point[1] - camera[4];
        double z = point[2] - camera[5];
        double square = camera[0] * camera[0] + camera[1] * camera[1] + camera[2] * camera[2];
        double turnedX;
        double turnedY;
        double turnedZ;
        if (square != 0) {
            double angle = Math.sqrt(square);
            double cos = Math.cos(angle);
            double sin = Math.sin(angle);
            double wx = camera[0] / angle;
            double wy = camera[1] / angle;
            double wz = camera[2] / angle;
            double along = (wx * x + wy * y + wz * z) * (1 - cos);
            turnedX = x * cos + (wy * z - wz * y) * sin + wx * along;
            turnedY = y * cos + (wz * x - wx * z) * sin + wy * along;
            turnedZ = z * cos + (wx * y - wy * x) * sin + wz * along;
        } else {
            turnedX = x + camera[1] * z - camera[2] * y;
            turnedY = y + camera[2] * x - camera[0] * z;
            turnedZ = z + camera[0] * y - camera[1] * x;
        }
        double planeX = turnedX / turnedZ;
        double planeY = turnedY / turnedZ;
        double radius = planeX * planeX + planeY * planeY;
        double distortion = 1 + camera[9] * radius + camera[10] * radius * radius;
        double projectedU = planeX * distortion * camera[6] + camera[7];
        double projectedV = planeY * distortion * camera[6] + camera[8];
        return new double[] {weight * (projectedU - u), weight * (projectedV - v)};
    }

    @Override
    double[] start() {
        return new double[] {0.1, 0.2, 0.3, 0.5, 0.4, 0.3, 500, 300, 200, 1e-3, 1e-4, 0.3, 0.7, 5, 0.9};
    }

    /** Puts camera and point of an observation into their arrays; its weight is given. */
    private double take(double[] at, int observation) {
        int shift = observation * INPUTS;
        for (int i = 0; i < CAMERA; i++) {
            camera[i] = at[i] + shifts[shift + i];
        }
        for (int i = 0; i < 3; i++) {
            point[i] = at[CAMERA + i] + shifts[shift + CAMERA + i];
        }
        return at[INPUTS - 1] + shifts[shift + INPUTS - 1];
    }

    @Override
    double plain(double[] at) {
        double sum = 0;
        for (int i = 0; i < OBSERVATIONS; i++) {
            double weight = take(at, i);
            double[] both = residual(camera, point, weight, 310, 190);
            sum += both[0] + 2 * both[1];
        }
        return sum;
    }

    @Override
    double code(double[] at, double[] gradient) {
        double sum = 0;
        for (int i = 0; i < OBSERVATIONS; i++) {
            double weight = take(at, i);
            var jacobian = BundleAdjustmentGradient.residual(camera, point, weight, 310, 190);
            double[] both = jacobian.value();
            sum += both[0] + 2 * both[1];
            for (int k = 0; k < CAMERA; k++) {
                gradient[k] += jacobian.camera()[0][k] + 2 * jacobian.camera()[1][k];
            }
            for (int k = 0; k < 3; k++) {
                gradient[CAMERA + k] += jacobian.point()[0][k] + 2 * jacobian.point()[1][k];
            }
            gradient[INPUTS - 1] += jacobian.weight()[0] + 2 * jacobian.weight()[1];
        }
        return sum;
    }

    @Override
    Value graph(Value[] at) {
        Value sum = Value.constant(0);
        for (int i = 0; i < OBSERVATIONS; i++) {
            Value[] inputs = new Value[INPUTS];
            for (int k = 0; k < INPUTS; k++) {
                inputs[k] = at[k].plus(shifts[i * INPUTS + k]);
            }
            Value[] both = BundleAdjustmentTraced.residual(
                    Arrays.copyOf(inputs, CAMERA),
                    Arrays.copyOfRange(inputs, CAMERA, CAMERA + 3),
                    inputs[INPUTS - 1],
                    Value.constant(310),
                    Value.constant(190));
            sum = sum.plus(both[0]).plus(both[1].times(2));
        }
        return sum;
    }
}
