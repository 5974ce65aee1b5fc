/**
 * Writing Java with JavaPoet, whatever a companion computes: names, types, accessors, temporaries. The seam for another
 * writer, which uses this package and never {@code writer.graph}: nothing here knows of {@code Value}, of activity or of
 * tracked form, which {@code writer.graph} adds by subclasses.
 *
 * <pre>
 * TypeWriter      a class that is private           its nearest superclass, Object, or its name in a text
 * MethodNames     a variable called as a class is   the same name with a number
 * Accessors       the private field Neuron.bias     a VarHandle, and a method that reads it
 * Temporaries     a variable for what is needed twice, called as nothing else is
 * LineBreaks      a line of 200 columns             two of them, broken at the outermost comma, dot or operator
 * TextBlock       a string of several lines         a text block of the same content
 * </pre>
 */
@NullMarked
package dev.tracegrad.processor.writer.java;

import org.jspecify.annotations.NullMarked;
