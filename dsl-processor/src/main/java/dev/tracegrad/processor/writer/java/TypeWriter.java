package dev.tracegrad.processor.writer.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.Code;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Visibility;
import java.util.Collections;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Types as Java has them, where generated code can name them; Object, or the nearest superclass, where it cannot. */
public class TypeWriter {
    protected static final TypeName ANY = WildcardTypeName.subtypeOf(Object.class);

    private final JavaTypes java;
    private final Visibility visibility;

    public TypeWriter(JavaTypes java, Visibility visibility) {
        this.java = java;
        this.visibility = visibility;
    }

    /** The type as Java has it, what cannot be named in it as {@code Object} or {@code ?}. */
    public TypeName plain(TypeMirror type) {
        if (visibility.isNameable(type)) {
            return TypeName.get(type);
        }
        if (type instanceof ArrayType array) {
            return ArrayTypeName.of(plain(array.getComponentType()));
        }
        if (type instanceof DeclaredType declared && visibility.isAccessible(declared.asElement())) {
            return anyOf((TypeElement) declared.asElement());
        }
        return ClassName.OBJECT;
    }

    /** A class without the names of its type arguments: {@code List<?>}. */
    public TypeName anyOf(TypeElement type) {
        return anyOf(ClassName.get(type), type.getTypeParameters().size());
    }

    /** A class with that many type arguments, without their names. */
    public TypeName anyOf(ClassName type, int arguments) {
        return arguments == 0
                ? type
                : ParameterizedTypeName.get(
                        type, Collections.nCopies(arguments, ANY).toArray(TypeName[]::new));
    }

    /** A class of any objects, into which all can be put: {@code List<Object>}; the cast to it is unchecked. */
    public TypeName ofObjects(TypeElement type) {
        TypeName[] arguments = type.getTypeParameters().stream()
                .map(unused -> ClassName.OBJECT)
                .toArray(TypeName[]::new);
        ClassName name = ClassName.get(type);
        return arguments.length == 0 ? name : ParameterizedTypeName.get(name, arguments);
    }

    /** The type, or its nearest superclass, that can be named. */
    public TypeName nearest(TypeMirror type) {
        TypeMirror at = type;
        while (at instanceof DeclaredType declared && !visibility.isNameable(at)) {
            at = ((TypeElement) declared.asElement()).getSuperclass();
        }
        return TypeName.get(at);
    }

    /** A type parameter with those of its bounds that can be named. */
    public TypeVariableName variable(TypeParameterElement parameter) {
        TypeName[] bounds = parameter.getBounds().stream()
                .filter(visibility::isNameable)
                .map(TypeName::get)
                .toArray(TypeName[]::new);
        return TypeVariableName.get(parameter.getSimpleName().toString(), bounds);
    }

    /** Whether an expression of this type is written with a type that has fewer members. */
    public boolean isWidened(TypeMirror type) {
        return type instanceof DeclaredType && !visibility.isNameable(type);
    }

    /** Whether a class, or what an array holds, cannot be written at all. */
    boolean isHidden(TypeMirror type) {
        return !visibility.isNameable(java.types().erasure(type));
    }

    /** The erased type as Java has it. */
    public TypeName erased(TypeMirror type) {
        return plain(java.types().erasure(type));
    }

    /** An expression for the {@code Class} of a type, looked up by name where it cannot be written. */
    public Code classOf(TypeMirror type) {
        return classOf(type, element -> lookedUp(element, Code.of("$T.lookup()", HandleClasses.METHOD_HANDLES)));
    }

    /** @param hidden what stands for a class that cannot be written */
    Code classOf(TypeMirror type, Function<TypeElement, Code> hidden) {
        TypeMirror erasure = java.types().erasure(type);
        if (visibility.isNameable(erasure)) {
            return Code.of("$T.class", erasure);
        }
        if (erasure instanceof ArrayType array) {
            return Code.of("$L.arrayType()", classOf(array.getComponentType(), hidden));
        }
        return hidden.apply((TypeElement) ((DeclaredType) erasure).asElement());
    }

    /** The {@code Class} of a type that is looked up by its name. */
    Code lookedUp(TypeElement type, Code lookup) {
        return Code.of(
                "$T.type($L, $S)",
                HandleClasses.PRIVATE_MEMBERS,
                lookup,
                java.elements().getBinaryName(type));
    }
}
