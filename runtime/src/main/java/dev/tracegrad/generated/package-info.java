/**
 * What generated code calls. Users need none of it, and it may change with the processor.
 *
 * <p>{@link dev.tracegrad.generated.Nodes} tells nodes of the source:
 *
 * <pre>{@code
 * Value d = Nodes.at(a.times(b), scope, 4); // Notebook.java:21
 * }</pre>
 *
 * <p>{@link dev.tracegrad.generated.Memory} knows the values behind numbers in plain fields and arrays, {@link
 * dev.tracegrad.generated.Overrides} finds the companions of overriding methods, {@link
 * dev.tracegrad.generated.PrivateMembers} reaches private members, {@link dev.tracegrad.generated.Lift} makes the twins of
 * objects, {@link dev.tracegrad.generated.Part} is a component of one that a pattern takes apart, {@link
 * dev.tracegrad.generated.Bound} makes the functions that keep an object, and {@link
 * dev.tracegrad.generated.Element} is an element of an array that is computed with and written. {@link
 * dev.tracegrad.generated.Summary} tells those who are compiled later what they must know, and {@link
 * dev.tracegrad.generated.Untraced} checks what they could not. The rest of the runtime knows nothing of this package.
 */
@NullMarked
package dev.tracegrad.generated;

import org.jspecify.annotations.NullMarked;
