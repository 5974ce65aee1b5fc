/**
 * From a method with {@code @Gradient} to the procedure of which the adjoint is made, and that of the methods that it calls.
 *
 * <p>In goes a {@link dev.tracegrad.processor.model.TracedMethod}, out comes a {@link
 * dev.tracegrad.processor.flow.Procedure}: every effect is a step of its own, in the order of evaluation, and what is left of expressions
 * has none.
 *
 * <pre>
 * y = a[i++] * f(x)      i2 = i; i = i + 1; a2 = a[i2]; (f, fX) = f(x); y = a2 * f
 * </pre>
 */
@NullMarked
package dev.tracegrad.processor.gradient;

import org.jspecify.annotations.NullMarked;
