/**
 * javac's own trees, which its module exports only if a flag says so.
 *
 * <p>In go {@code Edits}, in terms of javac's public API; {@code TreeRewriter} alone touches {@code com.sun.tools.javac}, and is
 * loaded after {@code JavacExports} has said that it may. Needs no other package.
 *
 * <pre>
 * Call(Original(a), "times", [Original(b)])      the tree of a.times(b), at the position of a * b
 * </pre>
 */
@NullMarked
package dev.tracegrad.processor.inplace.javac;

import org.jspecify.annotations.NullMarked;
