/**
 * What names, operators and calls mean in Java (JLS 5, 6 and 15), told from declarations over {@code javax.lang.model}.
 *
 * <p>javac is never asked about a body while it processes annotations: it would attribute the user's class before its
 * companion exists. So the rules stand here. Nothing in this package knows of tracing, but that a {@code Value} is a number.
 *
 * <pre>
 * PLUS.type(java, int, double)                       double
 * members.methods(Curve, "at")                       at(double), and those that Curve inherits
 * overloads.choose(candidates, shapes of arguments)  the one that javac would call
 * </pre>
 */
@NullMarked
package dev.tracegrad.processor.language;

import org.jspecify.annotations.NullMarked;
