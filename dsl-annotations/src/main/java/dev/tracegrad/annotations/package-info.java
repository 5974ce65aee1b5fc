/**
 * The annotations that the Tracegrad processor reads.
 *
 * <p>Write numeric code on {@code double}, put {@link dev.tracegrad.annotations.Traced @Traced} on the method, and
 * compile with the processor: beside the class {@code Example} stands a class {@code ExampleTraced} whose methods build
 * the computation graph of the same formulas.
 */
package dev.tracegrad.annotations;
