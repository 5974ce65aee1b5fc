package dev.tracegrad.processor.fuzz.gradient;

import java.util.List;

/**
 * A method that others may call.
 *
 * @param cost about how many operations a call does
 * @param depth the position of the parameter that bounds a recursion, or -1
 */
record Helper(String name, List<Sort> parameters, Sort result, int cost, int depth) {}
