/**
 * What the nodes of a graph are told of the source: the variable's name, the statement, the iteration of a loop.
 *
 * <p>Both writers use it, that of companions and that of methods on {@code Value}, so that their graphs say the same.
 *
 * <pre>
 * w[3] = a * b;   // line 7      the node a * b is called w[3], and is statement 4 of the method's sites
 * </pre>
 */
@NullMarked
package dev.tracegrad.processor.origin;

import org.jspecify.annotations.NullMarked;
