/**
 * Methods that are written on {@code Value}, rewritten where they stand: their trees change before the compiler attributes
 * them.
 *
 * <p>{@link dev.tracegrad.processor.inplace.Code} says what an expression becomes, and knows the compiler's public trees
 * only. {@link dev.tracegrad.processor.inplace.TreeRewriter} is the one class that touches javac's own, which its module
 * exports to nobody unless it is told to; it is loaded after {@link dev.tracegrad.processor.inplace.JavacExports} has
 * looked whether they are there.
 */
@NullMarked
package dev.tracegrad.processor.inplace;

import org.jspecify.annotations.NullMarked;
