package vector1;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class Main {
    @Traced
    static double torque(double azimuth, double elevation, double force, double[] arm) {
        Vec3 r = Vec3.of(arm);
        Vec3 f = Vec3.polar(force, azimuth, elevation);
        List<Vec3> parts = new ArrayList<>(List.of(r, f, Vec3.UNIT_Z.scale(0.1), r.plus(f).withZ(0)));
        Collections.sort(parts);
        Vec3 longest = Collections.max(parts);
        Vec3 total = Vec3.sum(parts.get(0), parts.get(1), longest.map(Math::sinh));
        Vec3 axis = r.cross(f).normalized();
        if (axis.isCloseTo(Vec3.UNIT_X, 1e-9)) {
            return 0;
        }
        double s = 0;
        for (double c : Vec3.mean(parts).toArray()) {
            s += c * c;
        }
        return r.cross(f).norm() + axis.angleTo(Vec3.UNIT_Z) + total.dot(Vec3.UNIT_Y) + s;
    }

    public static void main(String[] args) {
        System.out.println(torque(0.3, 0.2, 2, new double[] {1, 0.5, -0.2}));
    }
}
