package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.Code;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * An array of doubles is one object where a method takes as many of any type as there are, but a {@code Value[]} would be all of
 * these: {@code List.of(row)} becomes {@code List.of(new Value[][] {row})}.
 */
final class Spread {
    /** The methods of containers that take one object, and in another form many. */
    private static final Set<String> OVERLOADED = Set.of("List.of", "Set.of", "Stream.of");

    private Spread() {}

    /** The last argument of a call, in tracked form. */
    static Code last(ExecutableElement method, int count, TypeMirror argument, Code written) {
        boolean isRow =
                argument instanceof ArrayType row && row.getComponentType().getKind() == TypeKind.DOUBLE;
        return isRow && count == method.getParameters().size() && mayTakeMany(method)
                ? Code.of("new $T[][] {$L}", RuntimeClasses.VALUE, written)
                : written;
    }

    private static boolean mayTakeMany(ExecutableElement method) {
        List<? extends TypeMirror> types = method.getParameters().stream()
                .map(parameter -> parameter.asType())
                .toList();
        if (method.isVarArgs()) {
            return ((ArrayType) types.get(types.size() - 1)).getComponentType().getKind() == TypeKind.TYPEVAR;
        }
        String name = method.getEnclosingElement().getSimpleName() + "." + method.getSimpleName();
        return method.getModifiers().contains(Modifier.STATIC) && types.size() == 1 && OVERLOADED.contains(name);
    }
}
