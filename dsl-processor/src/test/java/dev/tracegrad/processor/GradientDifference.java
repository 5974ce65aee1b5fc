package dev.tracegrad.processor;

/** A gradient is not what it must be: what kind of difference it is, and where it shows. */
final class GradientDifference extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String kind;

    GradientDifference(String kind, String detail) {
        super(kind + ": " + detail);
        this.kind = kind;
    }

    String kind() {
        return kind;
    }
}
