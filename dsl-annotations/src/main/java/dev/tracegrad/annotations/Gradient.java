package dev.tracegrad.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a method's gradient as plain Java: for {@code static double f(double x, double[] a)} of {@code Outer} there is
 * {@code OuterGradient.f(x, a)} in the same package, which gives the value and its derivative in each {@code double} and each array of
 * {@code double}, by the names of the parameters. No graph is made. The method is {@link Traced} too.
 *
 * <p>The value is bit for bit that of the method, and so is what it leaves in arrays and what it throws. Where a function has a kink
 * or a tie, its derivative is that of the graph.
 *
 * <p>A second form takes a {@code dev.tracegrad.Tape} first and arrays last to which the derivatives are added, and allocates nothing
 * beyond what the method itself does once the tape has grown. A method that gives nothing has that form alone, with or without a tape: the arrays hold the
 * derivatives in what it leaves in arrays when it begins, and those in what was there before when it ends. Where a method has something for which there is no such code yet, a warning names it, and its gradient is
 * computed through the graph, with the same signatures.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Gradient {
    /**
     * The parameters in which derivatives are wanted, and the fields of the object on which the method is called, by name. Without any these
     * are all parameters that are a {@code double} or an array of {@code double}, and no field.
     */
    String[] wrt() default {};

    /**
     * Whether the derivative along a direction is wanted besides: {@code OuterGradient.fTangent(x, a, xDot, aDot)}, which gives the value
     * and what it changes by where the parameters change by {@code xDot} and {@code aDot}.
     */
    boolean tangent() default false;

    /**
     * Whether second derivatives are wanted besides, of a method that gives a {@code double}: {@code OuterGradient.fHessian(x, a, xDot, aDot)},
     * which gives the value, the gradient, and the product of the Hessian and the direction of {@code xDot} and {@code aDot}.
     */
    boolean hessian() default false;
}
