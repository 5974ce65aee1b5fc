/**
 * A method of numbers as a procedure of simple steps, and its adjoint, which is a procedure too. What is here knows neither the
 * model of Java's syntax nor JavaPoet.
 *
 * <pre>
 * y = Math.exp(x) * x        Assign(e, exp(x)), Assign(y, e * x)         a procedure: no effect is inside a formula
 *                            xBar += yBar * (e * x ... )                 its adjoint: the steps, and then their derivatives backwards
 * </pre>
 *
 * <p>In goes a {@link dev.tracegrad.processor.flow.Procedure}, out comes the one that {@link
 * dev.tracegrad.processor.flow.Adjoint} makes of it. The derivative of an operation is that of the table of operations
 * ({@link dev.tracegrad.processor.flow.Partials}), which graphs use too.
 */
@NullMarked
package dev.tracegrad.processor.flow;

import org.jspecify.annotations.NullMarked;
