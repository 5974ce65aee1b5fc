package dev.tracegrad.processor.fuzz;

/**
 * A random class of package {@code good}.
 *
 * @param seed what it is made from
 * @param hasCuts whether numbers are cut out of its graphs, so that differences say nothing about gradients
 */
public record Program(long seed, String className, String source, boolean hasCuts) {}
