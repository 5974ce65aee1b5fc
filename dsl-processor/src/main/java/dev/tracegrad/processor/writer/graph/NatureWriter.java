package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.tracegrad.processor.activity.Twin;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TrackedForm;
import dev.tracegrad.processor.tracked.TwinTypes;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * The methods of a twin that its class does not write down: equals, hashCode and toString as the plain object answers them.
 * Those of a record go by its components; another class has the text of its own name.
 */
final class NatureWriter {
    private static final Set<TrackedForm> ASKED = Set.of(
            TrackedForm.NUMBER,
            TrackedForm.BOX,
            TrackedForm.TWIN,
            TrackedForm.COLLECTION,
            TrackedForm.MAP,
            TrackedForm.OPTIONAL);

    private final Semantics semantics;
    private final Twin twin;
    private final TypeElement owner;
    private final ClassName name;

    /** @param name the twin's */
    NatureWriter(Semantics semantics, Twin twin, ClassName name) {
        this.semantics = semantics;
        this.twin = twin;
        this.owner = twin.owner();
        this.name = name;
    }

    void addTo(TypeSpec.Builder type) {
        if (owner.getKind() != ElementKind.RECORD) {
            boolean isNamed = !owner.getModifiers().contains(Modifier.ABSTRACT) && !isWritten("toString", owner);
            if (isNamed) {
                type.addMethod(method("toString", String.class, "The text of a plain object.")
                        .addStatement(
                                "return $S + $T.toHexString(hashCode())",
                                semantics.java().elements().getBinaryName(owner) + "@",
                                Integer.class)
                        .build());
            }
            return;
        }
        boolean isAsked = components().stream().allMatch(field -> {
            TrackedForm form = TrackedForm.of(semantics.tracked(), field.asType());
            return !semantics.java().isValue(field.asType()) && (form == null || ASKED.contains(form));
        });
        if (isAsked) {
            List.of(equality(), hash(), text()).stream()
                    .filter(method -> !isGiven(method.name()))
                    .forEach(type::addMethod);
        }
    }

    private List<VariableElement> components() {
        return TwinTypes.allFields(owner);
    }

    /** Whether the source of a record has a method, be it one that cannot be traced. */
    private boolean isGiven(String method) {
        return twin.methods().stream().anyMatch(one -> isOf(one.element(), method))
                || twin.lacking().stream()
                        .anyMatch(one ->
                                isOf(one, method) && one.getEnclosingElement().equals(owner));
    }

    /** Whether a class, or one above it but Object, has a method. */
    private boolean isWritten(String method, TypeElement type) {
        for (@Nullable TypeElement at = type; at != null; at = semantics.java().classOf(at.getSuperclass())) {
            boolean hasIt =
                    ElementFilter.methodsIn(at.getEnclosedElements()).stream().anyMatch(one -> isOf(one, method));
            if (hasIt) {
                return !JavaTypes.isObject(at.asType());
            }
        }
        return false;
    }

    private static boolean isOf(ExecutableElement method, String name) {
        return method.getSimpleName().contentEquals(name)
                && method.getParameters().size() == (name.equals("equals") ? 1 : 0)
                && method.getParameters().stream().allMatch(parameter -> JavaTypes.isObject(parameter.asType()));
    }

    private MethodSpec.Builder method(String name, Type result, String doc) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(Override.class)
                .addJavadoc("$L\n", doc)
                .returns(result);
    }

    private MethodSpec equality() {
        int variables = owner.getTypeParameters().size();
        CodeBlock.Builder equal = CodeBlock.builder().add("return other instanceof $T that", any(variables));
        for (VariableElement field : components()) {
            equal.add(" && $L", isEqual(field));
        }
        return method("equals", boolean.class, "Whether the records are equal that the two stand for.")
                .addParameter(Object.class, "other")
                .addStatement(components().isEmpty() ? CodeBlock.of("return other instanceof $T", name) : equal.build())
                .build();
    }

    private TypeName any(int variables) {
        if (variables == 0) {
            return name;
        }
        TypeName[] arguments = new TypeName[variables];
        Arrays.fill(arguments, WildcardTypeName.subtypeOf(Object.class));
        return ParameterizedTypeName.get(name, arguments);
    }

    private CodeBlock isEqual(VariableElement field) {
        TypeKind kind = field.asType().getKind();
        CodeBlock mine = plain(field, "this");
        CodeBlock others = plain(field, "that");
        if (kind == TypeKind.DOUBLE || kind == TypeKind.FLOAT) {
            return CodeBlock.of("$T.compare($L, $L) == 0", box(field), mine, others);
        }
        return kind.isPrimitive()
                ? CodeBlock.of("$L == $L", mine, others)
                : CodeBlock.of("$T.equals($L, $L)", Objects.class, mine, others);
    }

    private MethodSpec hash() {
        MethodSpec.Builder written = method("hashCode", int.class, "The hash code of the record.");
        List<VariableElement> components = components();
        for (int i = 0; i < components.size(); i++) {
            VariableElement field = components.get(i);
            CodeBlock one = field.asType().getKind().isPrimitive()
                    ? CodeBlock.of("$T.hashCode($L)", box(field), plain(field, "this"))
                    : CodeBlock.of("$T.hashCode($L)", Objects.class, plain(field, "this"));
            written.addStatement(i == 0 ? "int hash = $L" : "hash = 31 * hash + $L", one);
        }
        return written.addStatement(components.isEmpty() ? "return 0" : "return hash")
                .build();
    }

    private MethodSpec text() {
        List<CodeBlock> parts = new ArrayList<>();
        for (VariableElement field : components()) {
            String before = (parts.isEmpty() ? owner.getSimpleName() + "[" : ", ") + field.getSimpleName() + "=";
            parts.add(CodeBlock.of("$S + $L", before, plain(field, "this")));
        }
        CodeBlock all = parts.isEmpty()
                ? CodeBlock.of("$S", owner.getSimpleName() + "[]")
                : CodeBlock.of("$L + $S", CodeBlock.join(parts, " + "), "]");
        return method("toString", String.class, "The text of the record.")
                .addStatement("return $L", all)
                .build();
    }

    private TypeName box(VariableElement field) {
        return TypeName.get(semantics.java().boxed(field.asType()));
    }

    /** A component of an object, as the plain record has it or an equal one. */
    private CodeBlock plain(VariableElement field, String object) {
        CodeBlock read = CodeBlock.of("$L.$N", object, field.getSimpleName());
        TypeMirror type = field.asType();
        if (type.getKind() == TypeKind.DOUBLE) {
            return CodeBlock.of("$L.data()", read);
        }
        if (!semantics.tracked().isContainer(type)) {
            return read;
        }
        boolean isOfDouble = JavaTypes.isClass(type, "java.util.OptionalDouble");
        return CodeBlock.of("$T.$L($L)", RuntimeClasses.PLAIN, isOfDouble ? "ofDouble" : "of", read);
    }
}
