package dev.tracegrad.processor.flow;

/** What has no gradient code, so that the gradient is computed through the graph. */
public final class Unsupported extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param construct what it is, as the subject of a sentence */
    public Unsupported(String construct) {
        super(construct, null, false, false);
    }

    public String construct() {
        return String.valueOf(getMessage());
    }
}
