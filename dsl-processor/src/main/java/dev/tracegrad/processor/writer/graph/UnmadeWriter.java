package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.Code;
import com.palantir.javapoet.MethodSpec;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.language.Visibility;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TwinTypes;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The constructor of a twin that is never made: it throws. A class has it where no plain object can be lifted, so that there is
 * one which the twins of subclasses can call.
 */
final class UnmadeWriter {
    private final Semantics semantics;
    private final TrackedTypeWriter types;

    UnmadeWriter(Semantics semantics, TrackedTypeWriter types) {
        this.semantics = semantics;
        this.types = types;
    }

    MethodSpec constructor(TypeElement owner) {
        MethodSpec.Builder written = MethodSpec.constructorBuilder();
        if (owner.getModifiers().contains(Modifier.PUBLIC)) {
            written.addModifiers(Modifier.PUBLIC);
        }
        written.addJavadoc("No object is made with it.\n")
                .addParameter(RuntimeClasses.LIFT, "lift")
                .addParameter(Void.class, "none");
        TwinTypes twins = semantics.tracked().twins();
        TypeElement parent = twins.superclass(owner);
        if (parent != null && semantics.tracked().isTwin(owner.getSuperclass())) {
            Code passed = twins.canBeLifted(parent)
                    ? Code.of("($T) null, lift", LiftWriter.lifted(semantics, types, owner.getSuperclass()))
                    : Code.of("lift, none");
            written.addStatement("super($L)", passed.block());
        } else if (parent != null) {
            addCall(written, owner, parent);
        }
        return written.addStatement("throw new $T()", UnsupportedOperationException.class)
                .build();
    }

    /** Calls a constructor of a superclass as it is. */
    private void addCall(MethodSpec.Builder written, TypeElement owner, TypeElement parent) {
        Visibility visibility =
                new Visibility(semantics.java(), semantics.java().packageOf(owner));
        Members.constructors(parent).stream()
                .filter(one ->
                        visibility.isAccessible(one) || one.getModifiers().contains(Modifier.PROTECTED))
                .min(Comparator.comparingInt(one -> one.getParameters().size()))
                .ifPresent(one -> {
                    one.getThrownTypes().forEach(thrown -> written.addException(types.nearest(thrown)));
                    if (!one.getParameters().isEmpty()) {
                        ExecutableType seen = (ExecutableType)
                                semantics.java().types().asMemberOf((DeclaredType) owner.getSuperclass(), one);
                        written.addStatement(
                                "super($L)", Code.join(nothing(seen), ", ").block());
                    }
                });
    }

    private List<Code> nothing(ExecutableType constructor) {
        return constructor.getParameterTypes().stream()
                .map(type -> type.getKind() == TypeKind.INT
                        ? Code.of("0")
                        : Code.of("($T) $L", types.plain(type), nothing(type)))
                .toList();
    }

    private static String nothing(TypeMirror type) {
        return type.getKind() == TypeKind.BOOLEAN ? "false" : type.getKind().isPrimitive() ? "0" : "null";
    }
}
