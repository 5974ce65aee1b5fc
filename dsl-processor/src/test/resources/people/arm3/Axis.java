package arm3;

public enum Axis {
    X,
    Y,
    Z
}
