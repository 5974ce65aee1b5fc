/**
 * Where everything stands in a picture of a graph, computed in plain Java without fonts, screens or other programs. Not
 * exported: {@link dev.tracegrad.print.SvgPrinter} and {@link dev.tracegrad.print.PngWriter} draw what comes out.
 *
 * <p>One stage a file, each of which knows the ones before only by what they leave behind:
 *
 * <pre>{@code
 * Graph ─ Scopes ─ Collapse ─▶ Model       which boxes, frames and edges there are, and how large the boxes are
 *       Levels ─▶ Level                    for each frame what stands in it, and how it is connected
 *         Layering ─ Dummies               which column each thing stands in; long edges get points in between
 *         Ordering ─ Crossings             which is above which in a column
 *         Coordinates                      where exactly
 *         Routes                           how edges run
 *       ─▶ Picture                         boxes, frames and wires with their coordinates
 * }</pre>
 *
 * <p>Scopes are laid out from the innermost outwards, each as a picture of its own that is one thing in the picture around
 * it; so a frame holds what is made in its scope and nothing else, and frames are apart unless one is in the other. Nothing
 * recurses, and the same graph always gives the same picture.
 */
@NullMarked
package dev.tracegrad.print.layout;

import org.jspecify.annotations.NullMarked;
