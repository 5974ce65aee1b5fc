/**
 * Random programs about the border of traced code: objects, functions, collections and texts of tracked numbers, and what looks
 * at them. A {@link dev.tracegrad.processor.fuzz.border.Feature} is a file, which declares types and helpers, and contributes forms of expressions.
 */
package dev.tracegrad.processor.fuzz.border;
