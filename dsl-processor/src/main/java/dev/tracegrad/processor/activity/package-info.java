/**
 * What depends on a tracked input, what has tracked form, and where each call goes.
 *
 * <p>In go the methods of a class as they were read; out comes an {@link dev.tracegrad.processor.activity.Activity}, which
 * answers for each variable, expression and call. It is found by one walk over all bodies, repeated until nothing is added;
 * control flow is not looked at, so a variable is active everywhere if any assignment makes it so.
 *
 * <pre>
 * double f(double x, int n) {
 *     double s = n * 2;      // passive: plain Java, and one constant leaf where it meets x
 *     double t = s + x;      // active: a node
 *     return g(t);           // goes to the companion of g, or to g traced along
 * }
 * </pre>
 */
@NullMarked
package dev.tracegrad.processor.activity;

import org.jspecify.annotations.NullMarked;
