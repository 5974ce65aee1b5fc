package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.Code;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.tracegrad.processor.activity.Companion;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Visibility;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.tracked.TrackedTypes;
import dev.tracegrad.processor.writer.java.Accessors;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeKind;

/**
 * The methods that make an object of plain numbers from Values: its constructor is called, then replayed.
 *
 * <pre>
 * new Square(a + b)            newSquare(a.plus(b))
 *
 * private static Square newSquare(Value size) {
 *     try (Memory memory = Memory.open()) {
 *         Square made = new Square(size.data());
 *         rememberSquare(made, size);           // which MethodWriter writes: memory.put(self, "size", size)
 *         return made;
 *     }
 * }
 * </pre>
 */
final class MakerWriter {
    private final Companion companion;
    private final Visibility visibility;
    private final TrackedTypeWriter types;
    private final Accessors accessors;

    MakerWriter(Companion companion, Visibility visibility, TrackedTypeWriter types, Accessors accessors) {
        this.companion = companion;
        this.visibility = visibility;
        this.types = types;
        this.accessors = accessors;
    }

    MethodSpec write(TracedMethod method, BodyNames names) {
        ExecutableElement constructor = method.element();
        TypeElement owner = method.owner();
        TypeName type = types.plain(owner.asType());
        MethodSpec.Builder maker = MethodSpec.methodBuilder(companion.makerOf(constructor))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addJavadoc(
                        "A new {@code $L}, behind whose numbers the Values are remembered.\n", owner.getSimpleName())
                .returns(type);
        for (TypeParameterElement parameter : JavaTypes.typeParameters(owner)) {
            maker.addTypeVariable(types.variable(parameter));
        }
        constructor.getTypeParameters().forEach(parameter -> maker.addTypeVariable(types.variable(parameter)));
        List<Code> plain = new ArrayList<>();
        List<Code> tracked = new ArrayList<>();
        String memory = names.memory();
        boolean usesMemory = false;
        for (Variable parameter : method.parameters()) {
            String name = names.of(parameter);
            maker.addParameter(
                    ParameterSpec.builder(types.tracked(parameter.type()), name).build());
            if (parameter.type().getKind() == TypeKind.DOUBLE) {
                plain.add(Code.of("$N.data()", name));
            } else if (TrackedTypes.isArrayOfNumbers(parameter.type())) {
                plain.add(Code.of("$N.plain($N)", memory, name));
                usesMemory = true;
            } else {
                plain.add(Code.of("$N", name));
            }
            tracked.add(Code.of("$N", name));
        }
        constructor.getThrownTypes().forEach(thrown -> maker.addException(types.nearest(thrown)));
        boolean isTaken = method.parameters().stream()
                .anyMatch(parameter -> names.of(parameter).equals("made"));
        String made = isTaken ? names.unused("made") : "made";
        tracked.add(0, Code.of("$N", made));
        return maker.varargs(constructor.isVarArgs())
                .beginControlFlow("try ($T $N = $T.open())", RuntimeClasses.MEMORY, memory, RuntimeClasses.MEMORY)
                .addStatement(
                        "$T $N = $L",
                        type,
                        made,
                        created(constructor, owner, type, plain).block())
                .addStatement(
                        "$N($L)",
                        companion.nameOf(constructor),
                        Code.join(tracked, ", ").block())
                .addStatement("return $N", made)
                .endControlFlow()
                .addAnnotations(suppressed(usesMemory))
                .build();
    }

    private static List<AnnotationSpec> suppressed(boolean usesMemory) {
        return usesMemory
                ? List.of()
                : List.of(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "$S", "try")
                        .build());
    }

    private Code created(ExecutableElement constructor, TypeElement owner, TypeName type, List<Code> arguments) {
        boolean byName = visibility.isAccessible(constructor)
                && constructor.getParameters().stream()
                        .allMatch(parameter -> visibility.isNameable(parameter.asType()));
        return byName
                ? Code.of("new $T($L)", type, Code.join(arguments, ", "))
                : accessors.call(constructor, arguments);
    }
}
