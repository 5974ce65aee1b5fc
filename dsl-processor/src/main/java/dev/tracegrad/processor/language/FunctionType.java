package dev.tracegrad.processor.language;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A functional interface as what it is: a function (JLS 9.8, 9.9).
 *
 * @param method the interface's one abstract method
 * @param parameters its parameters' types with the type arguments in place, wildcards replaced by their bounds
 * @param result the type of its result, likewise
 */
public record FunctionType(ExecutableElement method, List<TypeMirror> parameters, TypeMirror result) {}
