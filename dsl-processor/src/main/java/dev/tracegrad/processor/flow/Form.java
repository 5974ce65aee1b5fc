package dev.tracegrad.processor.flow;

/** Which derivative is handed to an adjoint: what is asked for is how a number depends on the parameters. */
public enum Form {
    /** None: the number is what the procedure gives. */
    WHOLE,

    /** Those in the elements of arrays that the procedure leaves behind. */
    SEEDED,

    /** Those, and that in its result: its two parts are called one by one, from another adjoint. */
    SPLIT,

    /** None; the number is one of an array, and its second part is done again for the next one. */
    ROWS;

    /** Whether the elements that it leaves in the arrays of its parameters are asked for. */
    boolean hasSeeds() {
        return this == SEEDED || this == SPLIT;
    }
}
