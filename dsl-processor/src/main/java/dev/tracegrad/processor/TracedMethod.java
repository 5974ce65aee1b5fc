package dev.tracegrad.processor;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** A method as the reader understood it: its parameters and its typed body. */
record TracedMethod(Source source, ExecutableElement element, List<Variable> parameters, Statement.Block body) {
    TypeElement owner() {
        return (TypeElement) element.getEnclosingElement();
    }

    String name() {
        return element.getSimpleName().toString();
    }

    boolean isStatic() {
        return element.getModifiers().contains(Modifier.STATIC);
    }
}
