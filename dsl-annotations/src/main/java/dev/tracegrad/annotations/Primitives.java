package dev.tracegrad.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Uses rules for methods of libraries, which cannot be annotated: in the traced methods of the class or package, calls of
 * these methods are one node.
 *
 * <pre>{@code
 * final class GammaRules {
 *     @Primitive(of = Gamma.class, partials = "digamma")
 *     static double logGamma(double x) {
 *         return Gamma.logGamma(x);
 *     }
 *
 *     static double digamma(double x) {
 *         return Gamma.digamma(x);
 *     }
 * }
 *
 * @Primitives(GammaRules.class)
 * final class Model {
 *     @Traced
 *     static double entropy(double a) {
 *         return a + Gamma.logGamma(a);
 *     }
 * }
 * }</pre>
 *
 * <p>On a class it holds for the classes inside it too; on a package, in {@code package-info.java}, for its classes, but not
 * for other packages. What stands nearer to the traced method counts where two rules are for the same method. Calls that
 * depend on no tracked number stay what they are.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface Primitives {
    /** Classes with methods that are annotated with {@link Primitive#of()}. */
    Class<?>[] value();
}
