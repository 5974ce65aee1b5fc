package dev.tracegrad.processor;

/**
 * What came of a method.
 *
 * @param id that of the error, or a word for why it was not run
 * @param reason what kind of code the error stands on
 */
record SampleVerdict(Kind kind, String id, String message, String reason) {
    SampleVerdict(Kind kind, String id, String message) {
        this(kind, id, message, "");
    }

    /** The verdicts; those from {@link #ACCEPTED} on compile. */
    enum Kind {
        /** Does not compile without the annotation either, or has nothing to trace: another method is drawn. */
        DROPPED,
        /** An error with an id. */
        REFUSED,
        /** An error in what was generated. */
        BROKEN,
        /** The processor or the compiler failed. */
        INTERNAL,
        /** Compiles, before it is run. */
        ACCEPTED,
        /** The same bits and slopes. */
        RIGHT,
        /** The same bits, another slope, and a warning that this may be so. */
        WARNED,
        /** Other bits, another exception, or another slope without a warning. */
        WRONG,
        /** Compiles, but no arguments could be made. */
        NOT_RUN
    }

    boolean isAccepted() {
        return kind.compareTo(Kind.ACCEPTED) >= 0;
    }
}
