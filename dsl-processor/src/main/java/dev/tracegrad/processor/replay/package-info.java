/**
 * Constructors of plain objects that can run once more on Values.
 *
 * <p>A plain object keeps plain numbers. Its constructor, run again on what stood behind its arguments, tells which Value
 * stands behind each number of the object, if it does nothing else than compute, store and check.
 *
 * <pre>
 * Point(double x, double y) { this.x = x; this.y = 2 * y; }    // new Point(a, b) in traced code
 *
 * static void rememberPoint(Point self, Value x, Value y)      // behind self.x stands x, behind self.y the node 2 * y
 * </pre>
 */
@NullMarked
package dev.tracegrad.processor.replay;

import org.jspecify.annotations.NullMarked;
