/**
 * The annotations that the Tracegrad processor reads.
 *
 * <p>Write numeric code on {@code double}, put {@link dev.tracegrad.annotations.Traced @Traced} on the method, and
 * compile with the processor: beside the class {@code Example} stands a class {@code ExampleTraced} whose methods build
 * the computation graph of the same formulas. A method without a formula that could be read gets one node, and derivatives
 * of your own, from {@link dev.tracegrad.annotations.Primitive @Primitive}; a method of a library too, by {@link
 * dev.tracegrad.annotations.Primitives @Primitives}.
 */
package dev.tracegrad.annotations;
