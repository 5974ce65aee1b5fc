/**
 * Writing Java with JavaPoet, whatever a companion computes: names, types, accessors, temporaries. The seam for another
 * writer, which uses this package and never {@code writer.graph}.
 *
 * <pre>
 * TypeWriter      double[] in a signature           Value[]
 * Accessors       the private field Neuron.bias     a VarHandle, and a method that reads it
 * Temporaries     a variable for what is needed twice, called as nothing else is
 * </pre>
 */
@NullMarked
package dev.tracegrad.processor.writer.java;

import org.jspecify.annotations.NullMarked;
