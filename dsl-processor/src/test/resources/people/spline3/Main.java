package spline3;

import dev.tracegrad.annotations.Traced;

public class Main {
    enum Kind { LINEAR, SMOOTH }

    static Interpolation create(Kind kind, double[] x, double[] y, double tension) {
        switch (kind) {
            case LINEAR:
                return new Linear(x, y);
            case SMOOTH:
                return new CatmullRom(x, y, tension);
            default:
                throw new AssertionError(kind);
        }
    }

    @Traced
    static double blend(double[] x, double[] y, double tension, double at) {
        Interpolation line = create(Kind.LINEAR, x, y, tension);
        Interpolation curve = create(Kind.SMOOTH, x, y, tension);
        Interpolation both = line.times(0.3).plus(curve.times(0.7));
        double integral = 0;
        for (int i = 0; i < 6; i++) {
            integral += both.valueAt(x[0] + (i + 0.5) * (x[x.length - 1] - x[0]) / 6);
        }
        return both.valueAt(at) + integral;
    }

    public static void main(String[] args) {
        System.out.println(blend(new double[] {0, 1, 2.5, 3}, new double[] {0, 0.5, 0.2, 1}, 0.1, 1.7));
    }
}
