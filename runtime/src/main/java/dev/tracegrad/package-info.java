/**
 * Values that remember how they were computed.
 *
 * <p>A {@link dev.tracegrad.Value} is a {@code double} with its operation and operands, so the last one holds the graph
 * of the whole formula:
 *
 * <pre>{@code
 * Value a = Value.of(2.0, "a");
 * Value b = Value.of(-3.0, "b");
 * Value c = Value.of(10.0, "c");
 * Value e = a.times(b).named("d").plus(c).named("e");
 *
 * Graph graph = Graph.of(e);                       // topological order, leaves, counts
 * System.out.println(new TextPrinter().print(graph));
 * e.backward();                                    // a.grad() is now de/da
 * }</pre>
 *
 * <p>Of a gradient one can ask whether it is right ({@link dev.tracegrad.GradientCheck}), how it comes about ({@link
 * dev.tracegrad.Graph#explain(Value)}) and where NaN arises ({@link dev.tracegrad.Graph#firstNonFinite()}); gradients of
 * several roots are added up with {@link dev.tracegrad.Graph#accumulate(double)}. Graphs of numbers that were computed
 * elsewhere are put together with {@link dev.tracegrad.GraphBuilder}.
 *
 * <p>A function without a formula, as a table or a library's, is one node with derivatives of the user's own: {@link
 * dev.tracegrad.CustomOp}.
 *
 * <p>Most users do not write such calls: they annotate a method on {@code double} with {@code @Traced}, and the processor
 * writes them. What it calls beside is in {@code dev.tracegrad.generated}, and of no use to anybody else.
 */
@NullMarked
package dev.tracegrad;

import org.jspecify.annotations.NullMarked;
