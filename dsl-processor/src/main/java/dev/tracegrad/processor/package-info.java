/**
 * The annotation processor, a stage a file.
 *
 * <pre>
 * rounds       TracedProcessor, TracedMethods     which methods get a companion, and when
 * reader       ClassReader → StatementReader → ExpressionReader, CallReader, NameReader
 *                                                 the language fence: what is not named here is refused
 * types        JavaTypes, Members, Overloads      what names and calls mean, without asking javac about bodies
 *              TrackedTypes, Twins, Containers    which types have another form in companions
 * model        TracedMethod, Statement, Expression   typed, and free of any compiler's classes
 * activity     Activity, ActivityFlow, Aliases    what depends on a traced input, and what has tracked form
 * fences       ActivityFence, CallFence, ReachFence, ParameterFence
 *                                                 what is refused, and what is warned of
 * planner      CompanionPlanner, TwinPlanner      what goes into each companion
 * writer       CompanionWriter → StatementWriter → ValueWriter, PlainWriter
 *                                                 the companion's source
 * diagnostics  Problem, Refusal, Findings         every message, with its id
 * </pre>
 *
 * <p>Nothing here depends on the runtime: {@code dev.tracegrad.Value} is known by its name, and its methods are looked up
 * on the user's class path.
 */
@NullMarked
package dev.tracegrad.processor;

import org.jspecify.annotations.NullMarked;
