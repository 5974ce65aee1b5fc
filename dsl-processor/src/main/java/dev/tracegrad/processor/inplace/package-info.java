/**
 * Methods that are written on {@code Value}: what each of their expressions becomes, where it stands.
 *
 * <p>They are read by the same readers and refused by fences of their own; the result are {@code Edits}, which name trees and
 * what replaces them. No companion is written.
 *
 * <pre>
 * Value d = a * b;       Value d = a.times(b);
 * if (d &lt; 1) ...         if (d.data() &lt; 1) ...
 * </pre>
 */
@NullMarked
package dev.tracegrad.processor.inplace;

import org.jspecify.annotations.NullMarked;
