/**
 * Rules for functions of public libraries. Where this artifact is on the class path or the module path of a compilation, a
 * call of such a function with a tracked number is one node: its number is what the library returns, its derivative is
 * computed here. Nothing here is called by hand.
 *
 * <p>Where a parameter has no derivative that is known in closed form, as the {@code a} of the incomplete gamma function, a
 * tracked number there is an error when the program is compiled, never a gradient of 0.
 */
@NullMarked
package dev.tracegrad.rules;

import org.jspecify.annotations.NullMarked;
