/** Methods whose gradients are measured: each with the ways to its value and derivatives in one class. */
package dev.tracegrad.benchmarks.kernel;
