package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.tracegrad.processor.language.Visibility;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TrackedTypes;
import dev.tracegrad.processor.tracked.TwinTypes;
import dev.tracegrad.processor.writer.java.Accessors;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The way from a plain object to its twin: {@code of} makes inputs of its numbers, {@code constant} constants. */
final class LiftWriter {
    /** The methods that it makes. */
    static final List<String> NAMES = List.of("of", "constant");

    private final Semantics semantics;
    private final TypeElement owner;
    private final Visibility visibility;
    private final TrackedTypeWriter types;
    private final Accessors accessors;

    LiftWriter(
            Semantics semantics,
            TypeElement owner,
            Visibility visibility,
            TrackedTypeWriter types,
            Accessors accessors) {
        this.semantics = semantics;
        this.owner = owner;
        this.visibility = visibility;
        this.types = types;
        this.accessors = accessors;
    }

    void addTo(TypeSpec.Builder type) {
        type.addMethod(constructor());
        type.addMethod(factory("of", "Its twin, whose numbers are inputs: they get gradients.", "INPUT"));
        type.addMethod(factory("constant", "Its twin, whose numbers are constants, or null for null.", "CONSTANT"));
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addParameter(types.plain(owner.asType()), "plain")
                .addParameter(RuntimeClasses.LIFT, "lift");
        if (owner.getModifiers().contains(Modifier.PUBLIC)) {
            constructor
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc("For companions in other packages; others call {@code of} or {@code constant}.\n");
        }
        if (semantics.tracked().isTwin(owner.getSuperclass())) {
            constructor.addStatement("super(plain, lift)");
        }
        for (VariableElement field : TwinTypes.allFields(owner)) {
            CodeBlock read = visibility.isAccessible(field)
                    ? CodeBlock.of("plain.$N", field.getSimpleName().toString())
                    : accessors.read(field, CodeBlock.of("plain"));
            constructor.addStatement("this.$N = $L", field.getSimpleName().toString(), lifted(field, read));
        }
        return constructor.build();
    }

    private CodeBlock lifted(VariableElement field, CodeBlock read) {
        return lifted(field.asType(), field.getSimpleName().toString(), read);
    }

    private CodeBlock lifted(TypeMirror type, String name, CodeBlock read) {
        TrackedTypes tracked = semantics.tracked();
        if (tracked.isContainer(type)) {
            return ContainerLift.write(
                    semantics.java(), (DeclaredType) type, read, (content, one) -> lifted(content, name, one));
        }
        if (tracked.isNumber(type)) {
            return CodeBlock.of("lift.value($L, $S)", read, name);
        }
        if (!tracked.isReference(type)) {
            return read;
        }
        if (TrackedTypes.isArrayOfNumbers(type)) {
            return CodeBlock.of("lift.values($L, $S)", read, name);
        }
        if (type instanceof ArrayType array) {
            ClassName twin = types.twinOf(array.getComponentType());
            return CodeBlock.of(
                    "$T.all($L, one -> one == null ? null : new $T(one, lift), $T[]::new)",
                    RuntimeClasses.LIFT,
                    read,
                    twin,
                    twin);
        }
        if (tracked.isTwin(type)) {
            return CodeBlock.of("$L == null ? null : new $T($L, lift)", read, types.tracked(type), read);
        }
        return tracked.isLiftable(type)
                ? CodeBlock.of("$T.of($L)", types.twinOf((TypeElement) ((DeclaredType) type).asElement()), read)
                : CodeBlock.of("lift.function($L, $S)", read, name);
    }

    private MethodSpec factory(String name, String description, String lift) {
        List<TypeVariableName> variables =
                owner.getTypeParameters().stream().map(types::variable).toList();
        ClassName twin = types.companionOf(owner);
        TypeName result =
                variables.isEmpty() ? twin : ParameterizedTypeName.get(twin, variables.toArray(TypeName[]::new));
        MethodSpec.Builder factory = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .addTypeVariables(variables)
                .addJavadoc("$L\n", description)
                .returns(result)
                .addParameter(types.plain(owner.asType()), "plain");
        if (owner.getModifiers().contains(Modifier.PUBLIC)) {
            factory.addModifiers(Modifier.PUBLIC);
        }
        if (lift.equals("INPUT")) {
            factory.addStatement("$T.requireNonNull(plain, $S)", Objects.class, "plain: null is no object");
        } else {
            factory.beginControlFlow("if (plain == null)")
                    .addStatement("return null")
                    .endControlFlow();
        }
        if (!owner.getModifiers().contains(Modifier.FINAL)) {
            factory.beginControlFlow("if (plain.getClass() != $L)", accessors.classOf(owner.asType()))
                    .addStatement(
                            "return $T.$L.subclass($L, plain, $T.class)",
                            RuntimeClasses.LIFT,
                            lift,
                            accessors.lookup(),
                            twin)
                    .endControlFlow();
        }
        if (owner.getModifiers().contains(Modifier.ABSTRACT)) {
            return factory.addStatement("throw new $T()", AssertionError.class).build();
        }
        return factory.addStatement(
                        "return new $T$L(plain, $T.$L)",
                        twin,
                        variables.isEmpty() ? "" : "<>",
                        RuntimeClasses.LIFT,
                        lift)
                .build();
    }
}
