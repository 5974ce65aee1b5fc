package dev.tracegrad.processor.tracked;

import dev.tracegrad.processor.language.JavaTypes;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Which method of a companion that is compiled already stands for a method of its class, if they still fit each other.
 *
 * <pre>
 * double twice(double x, int n)      Value twice(Value x, int n)
 * </pre>
 */
final class CompiledCompanions {
    private final JavaTypes java;

    CompiledCompanions(JavaTypes java) {
        this.java = java;
    }

    /** The static methods of a companion that stand for a method. */
    Stream<ExecutableElement> of(ExecutableElement method, TypeElement companion) {
        int receiver = method.getModifiers().contains(Modifier.STATIC) ? 0 : 1;
        return ElementFilter.methodsIn(companion.getEnclosedElements()).stream()
                .filter(candidate -> candidate.getModifiers().contains(Modifier.STATIC))
                .filter(candidate -> isCompanion(candidate, method, receiver));
    }

    /** @param receiver how many parameters stand before those of the method */
    boolean isCompanion(ExecutableElement candidate, ExecutableElement method, int receiver) {
        List<? extends VariableElement> parameters = method.getParameters();
        if (!candidate.getSimpleName().equals(method.getSimpleName())
                || candidate.getParameters().size() != parameters.size() + receiver
                || !fits(candidate.getReturnType(), method.getReturnType())) {
            return false;
        }
        for (int i = 0; i < parameters.size(); i++) {
            TypeMirror given = candidate.getParameters().get(i + receiver).asType();
            TypeMirror plain = parameters.get(i).asType();
            if (!fits(given, plain)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a companion that still fits its class can have a type in place of another one. */
    private boolean fits(TypeMirror given, TypeMirror plain) {
        boolean isKept = plain.getKind().isPrimitive() && !java.isDouble(plain) || plain.getKind() == TypeKind.VOID;
        return isKept
                ? given.getKind() == plain.getKind()
                : !given.getKind().isPrimitive()
                        && java.isDouble(plain) == java.isValue(given)
                        && (!TrackedTypes.isArrayOfNumbers(plain) || java.isDouble(plain) || isArrayOfValues(given));
    }

    private boolean isArrayOfValues(TypeMirror type) {
        return JavaTypes.depth(type) > 0 && java.isValue(JavaTypes.elementOfAll(type));
    }
}
