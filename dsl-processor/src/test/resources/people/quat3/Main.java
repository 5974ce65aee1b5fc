package quat3;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.List;

public class Main {
    @Traced
    static double[] pointing(double azimuth, double elevation) {
        List<Rotation> steps = new ArrayList<>();
        steps.add(QuaternionRotation.builder().angle(azimuth).axis(QuaternionRotation.Axis.Z).build());
        steps.add(QuaternionRotation.builder().angle(elevation).axis(QuaternionRotation.Axis.Y).build());
        Rotation all = Rotation.none();
        for (Rotation r : steps) {
            all = all.then(r);
        }
        double[] there = all.apply(1, 2, 3);
        double[] back = all.inverse().apply(there);
        return new double[] {there[0], there[1], there[2], back[0]};
    }

    public static void main(String[] args) {
        System.out.println(java.util.Arrays.toString(pointing(0.4, 1.1)));
    }
}
