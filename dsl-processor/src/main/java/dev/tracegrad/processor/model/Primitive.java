package dev.tracegrad.processor.model;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * What the node of a method with {@code @Primitive} is made of.
 *
 * @param computes the method whose result the node holds: the annotated one, or that of a library for which it is a rule
 * @param partials one a parameter of type double, in order
 */
public record Primitive(ExecutableElement computes, List<Partial> partials) {
    /**
     * A partial derivative.
     *
     * @param method null where there is none
     * @param takesResult whether it takes the result as one more argument
     */
    public record Partial(@Nullable ExecutableElement method, boolean takesResult) {}
}
