/**
 * Random programs of numbers and arrays of numbers, as gradient code is written for: loops of all kinds that are left anywhere, arrays
 * that are overwritten in place, effects inside expressions. {@link dev.tracegrad.processor.fuzz.gradient.NumericPrograms} makes them.
 */
package dev.tracegrad.processor.fuzz.gradient;
