/**
 * Programs that annotate methods and look at the graphs that their companions build.
 *
 * <p>{@link dev.tracegrad.samples.Samples} runs them all; each has a {@code main} of its own as well. They read their own
 * sources and the generated ones, so they are told by the system property {@code tracegrad.samples} where this module's
 * folder is.
 */
package dev.tracegrad.samples;
