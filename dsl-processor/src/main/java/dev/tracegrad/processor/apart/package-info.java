/**
 * What is known of the bodies of classes that are compiled already, and whose source is not there.
 *
 * <p>The companion of such a class has a summary of it in its class file, the annotation {@code @Summary}, whose members are
 * answers of {@code effects} at the time when the source was there. A class without companion has only its byte code: it tells
 * whether a method reads a {@code Value}, or a field that traced code writes, and which functions are made that do.
 *
 * <pre>
 * &#64;Summary({"field v", "set(double) memory"})          summaries.of(set).usesMemory()  is true
 * final class BTraced { ... }                              summaries.isWritten(v)          is true
 * </pre>
 */
@NullMarked
package dev.tracegrad.processor.apart;

import org.jspecify.annotations.NullMarked;
