package arm2;

import arm2.Arm.Pose;
import dev.tracegrad.annotations.Traced;

public class Main {
    @Traced
    static double miss(double[] lengths, double[] angles, double tx, double ty) {
        Arm arm = Arm.of(lengths, angles);
        for (int i = 0; i < 3; i++) {
            arm = arm.towards(tx, ty);
        }
        double effort = 0;
        for (double a : arm.angles()) {
            effort += a * a;
        }
        return arm.pose().distance(new Pose(tx, ty, 0)) + 0.01 * effort + arm.reach() * 0.1;
    }

    public static void main(String[] args) {
        System.out.println(miss(new double[] {1, 0.8, 0.5}, new double[] {0.3, 0.2, 0.1}, 0.7, 1.2));
    }
}
