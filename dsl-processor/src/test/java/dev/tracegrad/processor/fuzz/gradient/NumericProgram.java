package dev.tracegrad.processor.fuzz.gradient;

import java.util.Set;

/**
 * A random class of package {@code good} with methods that ask for gradients.
 *
 * @param seed what it is made from
 * @param writers the methods that may write elements of arrays that are handed in
 */
public record NumericProgram(long seed, String className, String source, Set<String> writers) {}
