package dev.tracegrad.processor.fuzz.border;

/** One way to write an expression of a type: a text that a call may follow, unless it is a function. */
@FunctionalInterface
interface Form {
    /** @param depth how deep the expressions in it may be nested */
    String text(Scope scope, int depth);
}
