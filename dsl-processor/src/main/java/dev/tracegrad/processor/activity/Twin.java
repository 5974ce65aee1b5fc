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
 * @param lacking what twins should have and cannot, all that is known now and later
 * @param activity what is active in them
 */
public record Twin(
        TypeElement owner,
        List<TracedMethod> constructors,
        List<TracedMethod> methods,
        Set<ExecutableElement> lacking,
        Activity activity) {}
