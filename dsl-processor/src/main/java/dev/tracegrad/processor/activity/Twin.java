package dev.tracegrad.processor.activity;

import dev.tracegrad.processor.model.TracedMethod;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * The part of a companion that is an object: its class's constructors and instance methods on fields in tracked form.
 *
 * @param owner the class whose twin it is, or the interface whose methods it has
 * @param lacking what it should have and cannot
 * @param activity what is active in them
 */
public record Twin(
        TypeElement owner,
        List<TracedMethod> constructors,
        List<TracedMethod> methods,
        Set<ExecutableElement> lacking,
        Activity activity) {}
