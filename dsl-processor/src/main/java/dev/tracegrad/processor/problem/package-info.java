/**
 * Every message with its id, and the place that it is about. The lowest stage: it knows of Java only what a text is.
 *
 * <p>In goes what a stage found; out comes what javac prints:
 *
 * <pre>
 * new Refusal(Problem.LIBRARY_CALLEE, source.location(), "Gamma.digamma(double)", "x")
 *
 * Model.java:9: error: [library-callee] Gamma.digamma(double) comes from a library and cannot be traced, ...
 *         return Gamma.digamma(x);
 *                             ^
 * </pre>
 */
@NullMarked
package dev.tracegrad.processor.problem;

import org.jspecify.annotations.NullMarked;
