package dev.tracegrad.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method on {@code double} one node of the graph, under the method's own name, with partial derivatives that the
 * user gives.
 *
 * <pre>{@code
 * @Primitive(partials = "sincSlope")
 * static double sinc(double x) {
 *     return x == 0 ? 1 : Math.sin(x) / x;
 * }
 *
 * static double sincSlope(double x, double y) {
 *     return x == 0 ? 0 : (Math.cos(x) - y) / x;
 * }
 * }</pre>
 *
 * <p>The method has a companion like that of a {@link Traced} one, and traced code calls it in the same way; a call that depends on no tracked number stays plain. Its body is
 * never read, so anything may stand in it: tables, loops until convergence, native code. What the node holds is what the
 * method returns, bit for bit. The partial derivatives are called when a gradient is computed, at the same arguments, and
 * not when the graph is built; that of a constant operand is not called. NaN and infinities are passed as they come.
 *
 * <p>The method returns {@code double} and takes at least one. Its other parameters (an {@code int}, a table, the object
 * of an instance method) are handed on as they are and get no gradient; so does whatever else it reads. They must be the
 * same when the gradient is computed, and the result depend on nothing that changes. Arrays of {@code double}, functions on
 * {@code double} and objects with tracked numbers cannot be parameters, nor can checked exceptions be thrown. No subclass
 * may override the method: it is static, private or final, or its class is.
 *
 * <p>With {@link #of()} the annotated method is a rule for a method of a library; see {@link Primitives}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Primitive {
    /**
     * The partial derivatives: the name of a method of the same class for each {@code double} parameter, in order. These
     * methods take the same parameters, or these and the method's result as one more {@code double}, and return {@code
     * double}; if both are there, the former is meant. An empty name says that there is no derivative in that parameter: what
     * is given there must depend on no tracked number, or the call is an error.
     */
    String[] partials();

    /**
     * The class of the library whose method this one is a rule for: that of the same name and the same parameters, where the
     * object of an instance method is the rule's first parameter. The rule is static. The node holds what the library's method
     * returns; the rule's own body is for those who call it. It holds for methods of libraries that override this one, too, unless
     * there is a rule for them.
     */
    Class<?> of() default void.class;

    /** The name of the library's method, where the annotated one has another. */
    String method() default "";
}
