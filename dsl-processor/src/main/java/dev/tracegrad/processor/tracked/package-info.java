/**
 * Which types and methods have another form in companions, told by tables and declarations, never from bodies.
 *
 * <pre>
 * double[]                 Value[]                 TrackedTypes
 * DoubleUnaryOperator      UnaryOperator&lt;Value&gt;    FunctionForm
 * List&lt;Double&gt;             List&lt;Value&gt;             Containers
 * @Traced record Complex   ComplexTraced           TwinTypes
 * FastMath.sin(x)          one node, sin           MathFunctions
 * logGamma(x), by a rule   one node, logGamma      PrimitiveRules
 * @Traced f(double)        has a companion         TracedDeclarations
 * </pre>
 *
 * <p>One {@link dev.tracegrad.processor.tracked.Semantics} holds them all, with Java's own rules, for the classes of a module.
 */
@NullMarked
package dev.tracegrad.processor.tracked;

import org.jspecify.annotations.NullMarked;
