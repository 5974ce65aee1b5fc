/**
 * The annotation processor: a package a stage. Each one's page says what goes in, what comes out, and an example.
 *
 * <pre>
 * @Traced MethodTree
 *    │ reader          javac's trees to the model; what is not named there is refused
 *    ▼
 * TracedMethod         model: typed records without a compiler's classes
 *    │ activity        what depends on a tracked input           effects, replay: what calls do, on demand
 *    │ fence           what would be wrong in silence is refused
 *    │ plan            what goes into each companion
 *    ▼
 * Companion
 *    │ writer.graph    the companion on Value                    writer.java: Java in general
 *    ▼
 * ExampleTraced.java
 *
 * below them all       problem, language, model, tracked, origin
 * beside the writers   inplace: methods on Value, which are rewritten where they stand
 * </pre>
 *
 * <p>Packages depend on those further down only; a test says which on which. This package has the rounds and the options,
 * and the only class that users name.
 *
 * <p>Nothing here depends on the runtime: {@code dev.tracegrad.Value} is known by its name, and its methods are looked up
 * on the user's class path.
 */
@NullMarked
package dev.tracegrad.processor;

import org.jspecify.annotations.NullMarked;
