package dev.tracegrad;

import org.jspecify.annotations.Nullable;

/**
 * An expression in the source, and those of its parts that made operands of its node.
 *
 * @param operands null where an operand was not made by a part of the expression
 */
record Part(
        Sites sites,
        int line,
        int column,
        int endLine,
        int endColumn,
        @Nullable Part[] operands) {
    /** The part that made an operand, or this whole if there is no such part. */
    Part operand(int position) {
        Part operand = position < operands.length ? operands[position] : null;
        return operand == null ? this : operand;
    }

    String place() {
        return sites.file() + ":" + line;
    }

    Span span() {
        return new Span(sites.file(), line, column, endLine, endColumn, sites.text(this));
    }
}
