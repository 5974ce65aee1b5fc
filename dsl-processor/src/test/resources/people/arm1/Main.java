package arm1;

import dev.tracegrad.annotations.Traced;

public class Main {
    @Traced
    static double reach(double[] angles, double length) {
        RobotArm arm = new RobotArm();
        arm.addJoint(new Joint(0, 0.3, 0, Math.PI / 2));
        arm.addJoint(new Joint(0, 0, length, 0));
        arm.addJoint(new Joint(0, 0, 0.8 * length, 0));
        arm.setAngles(angles);
        arm.setTarget(0.5, 0.4, 0.6);
        double[][] j = arm.numericJacobian(0.1);
        return arm.error() + j[0][1] * j[2][2];
    }

    public static void main(String[] args) {
        System.out.println(reach(new double[] {0.2, 0.5, -0.4}, 1));
    }
}
