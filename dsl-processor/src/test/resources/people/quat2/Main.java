package quat2;

import dev.tracegrad.annotations.Traced;
import java.util.List;
import quat2.Geometry.Quat;
import quat2.Geometry.Vec3;

public class Main {
    @Traced
    static double camera(double yaw, double pitch, double t) {
        Quat from = Quat.rotation(new Vec3(0, 1, 0), yaw);
        Quat to = Quat.product(List.of(from, Quat.rotation(new Vec3(1, 0, 0), pitch), Quat.rotation(new Vec3(1, 1, 0), 0.3)));
        Vec3 eye = Quat.slerp(from, to.unit(), t).rotate(new Vec3(0, 0, 1));
        return eye.x() + 2 * eye.y() + 3 * eye.z();
    }

    public static void main(String... args) {
        for (double t = 0; t <= 1; t += 0.25) {
            System.out.printf("%4.2f %8.5f%n", t, camera(0.3, 0.8, t));
        }
    }
}
