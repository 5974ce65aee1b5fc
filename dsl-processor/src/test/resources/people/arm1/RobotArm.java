package arm1;

import java.util.ArrayList;
import java.util.List;

public class RobotArm {
    private final List<Joint> joints = new ArrayList<Joint>();
    private double[] target;

    public void addJoint(Joint joint) {
        joints.add(joint);
    }

    public void setTarget(double x, double y, double z) {
        target = new double[] {x, y, z};
    }

    public void setAngles(double[] angles) {
        if (angles.length != joints.size()) {
            throw new IllegalArgumentException("expected " + joints.size() + " angles");
        }
        for (int i = 0; i < angles.length; i++) {
            joints.get(i).setTheta(angles[i]);
        }
    }

    private static double[][] multiply(double[][] a, double[][] b) {
        double[][] c = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b[0].length; j++) {
                for (int k = 0; k < b.length; k++) {
                    c[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return c;
    }

    public double[] endEffector() {
        double[][] t = {{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}};
        for (Joint j : joints) {
            t = multiply(t, j.transform());
        }
        return new double[] {t[0][3], t[1][3], t[2][3]};
    }

    public double error() {
        double[] p = endEffector();
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            s += (p[i] - target[i]) * (p[i] - target[i]);
        }
        return Math.sqrt(s);
    }

    public double[][] numericJacobian(double h) {
        double[][] jac = new double[3][joints.size()];
        for (int j = 0; j < joints.size(); j++) {
            Joint joint = joints.get(j);
            double old = joint.getTheta();
            joint.setTheta(old + h);
            double[] plus = endEffector();
            joint.setTheta(old - h);
            double[] minus = endEffector();
            joint.setTheta(old);
            for (int i = 0; i < 3; i++) {
                jac[i][j] = (plus[i] - minus[i]) / (2 * h);
            }
        }
        return jac;
    }
}
