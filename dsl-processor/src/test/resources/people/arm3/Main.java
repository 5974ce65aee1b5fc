package arm3;

import dev.tracegrad.annotations.Traced;

public class Main {
    @Traced
    static double miss(double shoulder, double elbow, double extension, double length) {
        Arm arm = Arm.builder()
                .revolute(Axis.Z, shoulder)
                .rigid(length)
                .revolute(Axis.Y, elbow)
                .rigid(0.7 * length)
                .prismatic(extension)
                .build();
        return arm.tip().distanceTo(new Point(0.5, 0.5, 0.2));
    }

    public static void main(String[] args) {
        System.out.println(miss(0.3, 0.6, 0.2, 1));
    }
}
