/**
 * The language fence: from javac's syntax trees to the model. What has no visit method here is refused.
 *
 * <p>The only package, beside {@code inplace}, that knows the trees of a body ({@code com.sun.source}, javac's public API).
 *
 * <pre>
 * MethodTree  →  MethodReader  →  StatementReader  →  ExpressionReader  →  TracedMethod
 *                                 SwitchReader        CallReader, NameReader, LambdaReader, ...
 *                                                     or a Refusal on the exact tree
 * </pre>
 *
 * <p>A new statement is a visit method of {@code StatementReader}, a new expression one of {@code ExpressionReader}.
 */
@NullMarked
package dev.tracegrad.processor.reader;

import org.jspecify.annotations.NullMarked;
