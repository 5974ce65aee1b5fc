package dev.tracegrad.processor.effects;

import dev.tracegrad.processor.model.TracedMethod;
import java.util.Collection;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** What runs without a call that names it, for a walk over calls. */
interface Unnamed {
    /** The methods of classes with a name that a body runs so, and that give it numbers or store them. */
    Collection<ExecutableElement> implicitIn(TracedMethod body);

    /** The functions that a body may run. */
    Collection<TracedMethod> functionsRunBy(TracedMethod body);

    /** What a method may run that cannot be read. */
    Optional<TracedMethod> unreadOf(ExecutableElement method);
}
