/**
 * What a call does beside its result, and which expressions may hold the same object.
 *
 * <p>In go bodies, on demand ({@link dev.tracegrad.processor.model.Bodies}); out come answers about a method, itself or
 * through what it calls: does it read a field that traced code writes, does it store into the array that it is given, is it
 * pure. Where there is no source, the answer is the careful one.
 * Whoever follows calls does so by a {@link dev.tracegrad.processor.effects.CallGraph}, and says which.
 *
 * <pre>
 * static void fill(double[] out, double x) { out[0] = x; }     effects.arrays().mayWrite(fill, 0)  is true
 * double[] b = a;                                              aliases.of(a) and aliases.of(b) are one AliasSet
 * </pre>
 */
@NullMarked
package dev.tracegrad.processor.effects;

import org.jspecify.annotations.NullMarked;
