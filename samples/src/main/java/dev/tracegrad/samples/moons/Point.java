package dev.tracegrad.samples.moons;

/**
 * A point in the plane that belongs to one of two sides.
 *
 * @param side -1 or 1
 */
record Point(double x, double y, int side) {}
