package quat1;

import dev.tracegrad.annotations.Traced;

public class Main {
    @Traced
    static double[] attitude(double roll, double pitch, double yaw, double[] gyro, double dt) {
        Quaternion q = Quaternion.fromEuler(roll, pitch, yaw);
        for (int i = 0; i < 10; i++) {
            q.integrate(gyro, dt);
        }
        double[] down = {0, 0, -9.81};
        q.rotate(down);
        double[][] m = q.toMatrix();
        return new double[] {down[0], down[1], down[2], m[0][1], m[2][2], q.norm()};
    }

    public static void main(String[] args) {
        for (double v : attitude(0.1, 0.2, 0.3, new double[] {0.5, -0.2, 0.1}, 0.01)) {
            System.out.println(v);
        }
    }
}
