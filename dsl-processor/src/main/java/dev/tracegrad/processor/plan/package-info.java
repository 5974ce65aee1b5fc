/**
 * What goes into each companion of the classes that are compiled together.
 *
 * <p>A method that turns out untraceable is left out, which can make another one untraceable, until nothing changes. Out
 * comes a plan a class: the {@link dev.tracegrad.processor.activity.Companion}, or the errors that keep it from being written.
 *
 * <pre>
 * &#64;Traced class Curve { double at(double x) {...}  double length() {...} }
 *
 * Plan(companion: at and, traced along, slope; warnings: length is not traced, since ...)
 * </pre>
 */
@NullMarked
package dev.tracegrad.processor.plan;

import org.jspecify.annotations.NullMarked;
