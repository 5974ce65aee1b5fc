/**
 * Gradient code as Java: what {@link dev.tracegrad.processor.flow.Adjoint} made, in a class beside the user's.
 *
 * <pre>
 * static double f(Tape tape, double x, double[] partials) {
 *     double exp = Math.exp(x);
 *     double value = exp * x;
 *
 *     // return Math.exp(x) * x
 *     double xBar = exp;
 *     ...
 * </pre>
 */
@NullMarked
package dev.tracegrad.processor.writer.gradient;

import org.jspecify.annotations.NullMarked;
