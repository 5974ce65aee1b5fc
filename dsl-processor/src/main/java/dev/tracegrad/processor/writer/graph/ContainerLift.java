package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.Code;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.tracked.Containers;
import java.util.function.BiFunction;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The copy of a container of plain content that holds it in tracked form. */
final class ContainerLift {
    private ContainerLift() {}

    /** @param element the tracked form of a piece of content of a type, which that code names */
    static Code write(JavaTypes java, DeclaredType type, Code written, BiFunction<TypeMirror, Code, Code> element) {
        TypeMirror content = Containers.isOfDouble((TypeElement) type.asElement())
                ? java.declared("java.lang.Double")
                : java.withoutWildcard(type.getTypeArguments().get(Containers.content(type)));
        int depth = depth(content);
        String one = depth == 0 ? "one" : "one" + (depth + 1);
        return Code.of(
                "$T.$L($L, $L -> $L)",
                RuntimeClasses.LIFT,
                Containers.copyOf(type),
                written,
                one,
                element.apply(content, Code.of(one)));
    }

    private static int depth(TypeMirror type) {
        boolean isContainer = type instanceof DeclaredType declared && Containers.content(declared) >= 0;
        return isContainer
                ? 1 + depth(((DeclaredType) type).getTypeArguments().get(Containers.content((DeclaredType) type)))
                : 0;
    }
}
