package dev.tracegrad.processor.model;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A method of an anonymous class.
 *
 * @param overridden the method that it overrides, or null for one of its own
 * @param modifiers as written before it, without annotations
 * @param result what its returns assign to
 */
public record AnonymousMethod(
        String name,
        @Nullable ExecutableElement overridden,
        Set<Modifier> modifiers,
        List<Variable> parameters,
        List<TypeMirror> thrown,
        Statement.Block body,
        Variable result) {}
