package dev.tracegrad.processor.fuzz.border;

/** A part of the language: what it declares is there before any feature contributes forms. */
interface Feature {
    /** Adds types and helpers to a program. */
    void declare(Making program);

    /** Adds forms of expressions and statements. */
    void contribute(Making program);
}
