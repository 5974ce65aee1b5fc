/**
 * The companion on {@code Value}: from the model and its activity to a source file. It cannot fail, since whatever cannot be
 * written was refused before.
 *
 * <pre>
 * double d = a * b;      Value d = a.times(b) ...      ValueWriter, for what is active
 * int k = i / 2;         int k = i / 2;                PlainWriter, for everything else
 * </pre>
 *
 * <p>{@code CompanionWriter} writes the class, {@code MethodWriter} a method, {@code StatementWriter} a statement; which writer
 * an expression needs is asked of {@code Writers}.
 */
@NullMarked
package dev.tracegrad.processor.writer.graph;

import org.jspecify.annotations.NullMarked;
