package dev.tracegrad.processor.model;

import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** Where the bodies of methods and constructors are read, when an analysis asks for them. */
@FunctionalInterface
public interface Bodies {
    /** The body; empty where there is none to look into: its source is not compiled now, or it cannot be read. */
    Optional<TracedMethod> of(ExecutableElement method);
}
