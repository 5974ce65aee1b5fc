/**
 * What would lose a gradient in silence, cannot be reached from a companion, or is too large: refused or warned of, on the
 * exact expression.
 *
 * <p>In go a method and its activity; out come {@link dev.tracegrad.processor.fence.Findings}. Whatever passes here, the
 * writers can write.
 *
 * <pre>
 * double c = new BigDecimal(x).doubleValue();    [library-callee], since x depends on a traced input
 * </pre>
 */
@NullMarked
package dev.tracegrad.processor.fence;

import org.jspecify.annotations.NullMarked;
