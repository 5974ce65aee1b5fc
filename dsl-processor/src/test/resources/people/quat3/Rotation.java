package quat3;

public interface Rotation {
    double[] apply(double... p);

    Rotation then(Rotation next);

    Rotation inverse();

    static Rotation none() {
        return QuaternionRotation.builder().build();
    }
}
