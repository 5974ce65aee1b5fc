package dev.tracegrad.processor.fuzz;

import java.util.List;

/**
 * A method that random code may call.
 *
 * @param name what stands before the arguments, such as {@code f} or {@code Point.polar}
 * @param receiver the kind of the object that it is called on, or null
 * @param needsThis whether it is an instance method of the program's own class
 * @param cost about how many operations a call does
 */
record Member(String name, Kind receiver, boolean needsThis, List<Kind> parameters, Kind result, int cost) {}
