/**
 * A small neural network, whole: {@link dev.tracegrad.samples.moons.Neuron}s make a {@link
 * dev.tracegrad.samples.moons.Layer}, layers an {@link dev.tracegrad.samples.moons.Mlp}.
 *
 * <p>Their parameters are fields of type {@link dev.tracegrad.Value}, and their methods are written on it, with Java's
 * operators. {@link dev.tracegrad.samples.moons.TwoMoons} makes the points to learn, {@link
 * dev.tracegrad.samples.moons.Loss} says how far off a network is, {@link dev.tracegrad.samples.moons.Training} makes it
 * better, and {@link dev.tracegrad.samples.moons.Charts} shows it.
 */
package dev.tracegrad.samples.moons;
