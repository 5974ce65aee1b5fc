/**
 * What was read of a method: typed records, without a compiler's classes.
 *
 * <p>Every expression has its type, every call the method that it calls, every name its variable. Whoever comes later asks no
 * more questions about Java. The records do not say what is tracked; that is told beside them, by
 * {@code dev.tracegrad.processor.activity}.
 *
 * <pre>
 * double d = a * b;      Declaration(d, Binary(TIMES, Local(a), Local(b)))
 * return d + c;          Return(Binary(PLUS, Local(d), Local(c)))
 * </pre>
 *
 * <p>A new statement is a record in {@link dev.tracegrad.processor.model.Statement}, a new expression one in {@link
 * dev.tracegrad.processor.model.Expression}.
 */
@NullMarked
package dev.tracegrad.processor.model;

import org.jspecify.annotations.NullMarked;
