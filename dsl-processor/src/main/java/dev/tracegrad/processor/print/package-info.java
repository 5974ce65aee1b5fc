/**
 * What a stage found, as text for people who want to see the pipeline at work: {@code -Atraced.print=model,activity,plan}.
 *
 * <p>In goes the plan of a class, which leads to all that was found before; out comes a text for each stage, of all methods or
 * of one. Nothing else depends on it.
 *
 * <pre>
 * double p = x * 2;      model         Declaration p
 *                                          Binary TIMES: double
 *                                              Local x: double
 *                                              Literal 2: int
 *                        activity      double p       active
 *                                      x * 2          active
 *                                      x              active
 *                        plan          traced: Example.f(double)
 * </pre>
 */
@NullMarked
package dev.tracegrad.processor.print;

import org.jspecify.annotations.NullMarked;
