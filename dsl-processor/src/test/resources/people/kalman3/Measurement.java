package kalman3;

/** A measured place. */
public record Measurement(double value, double variance) {
    public static Measurement exact(double value) {
        return new Measurement(value, 1e-3);
    }
}
