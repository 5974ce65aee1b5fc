package dev.tracegrad.processor.writer.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Visibility;
import dev.tracegrad.processor.model.CompanionNames;
import dev.tracegrad.processor.tracked.Containers;
import dev.tracegrad.processor.tracked.FunctionForm;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Types as a companion writes them: Value for a double that is tracked, Object for what it cannot name. */
public final class TypeWriter {
    private static final TypeName ANY = WildcardTypeName.subtypeOf(Object.class);

    private final JavaTypes java;
    private final TrackedTypes trackedTypes;
    private final Visibility visibility;
    private final FunctionTwins twins;
    private final ClassName companion;

    /** @param twins where functional interfaces have their tracked forms */
    public TypeWriter(Semantics semantics, Visibility visibility, FunctionTwins twins, TypeElement owner) {
        this.java = semantics.java();
        this.twins = twins;
        this.companion = companionOf(owner);
        this.trackedTypes = semantics.tracked();
        this.visibility = visibility;
    }

    /** The type in a companion's signature. */
    public TypeName tracked(TypeMirror type) {
        if (type.getKind() == TypeKind.DOUBLE) {
            return RuntimeNames.VALUE;
        }
        if (trackedTypes.isArray(type)) {
            return ArrayTypeName.of(tracked(((ArrayType) type).getComponentType()));
        }
        if (trackedTypes.isTwin(type)) {
            TypeName[] arguments = ((DeclaredType) type)
                    .getTypeArguments().stream().map(this::argument).toArray(TypeName[]::new);
            return arguments.length == 0 ? twinOf(type) : ParameterizedTypeName.get(twinOf(type), arguments);
        }
        if (trackedTypes.isContainer(type)) {
            return container((DeclaredType) type);
        }
        return trackedTypes.isFunction(type) ? function((DeclaredType) type) : plain(type);
    }

    private TypeName container(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        if (Containers.isOfDouble(element)) {
            boolean isStream = element.getSimpleName().contentEquals("DoubleStream");
            return ParameterizedTypeName.get(
                    ClassName.get(isStream ? Stream.class : Optional.class), RuntimeNames.VALUE);
        }
        TypeName[] arguments =
                type.getTypeArguments().stream().map(this::argument).toArray(TypeName[]::new);
        if (Containers.content(type) == 1) {
            TypeMirror key = type.getTypeArguments().get(0);
            arguments[0] = visibility.isNameable(key) ? TypeName.get(key) : ANY;
        }
        return ParameterizedTypeName.get(ClassName.get(element), arguments);
    }

    /** The tracked form of a class, without type arguments. */
    public ClassName twinOf(TypeMirror type) {
        return companionOf((TypeElement) ((DeclaredType) type).asElement());
    }

    /** The tracked form of what an array holds, without type arguments. */
    public TypeName raw(TypeMirror type) {
        return type.getKind() == TypeKind.DOUBLE ? RuntimeNames.VALUE : twinOf(type);
    }

    /** The type of an active variable: as in a signature, but for a boxed number. */
    public TypeName local(TypeMirror type) {
        return trackedTypes.isNumber(type) ? RuntimeNames.VALUE : tracked(type);
    }

    private TypeName function(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        List<? extends TypeMirror> given = type.getTypeArguments();
        FunctionForm form = FunctionForm.of(element.getQualifiedName().toString());
        if (form == null) {
            ClassName name = FunctionForm.isOfJdk(element) ? ClassName.get(element) : twinOf(element);
            TypeName[] arguments = given.stream().map(this::argument).toArray(TypeName[]::new);
            return arguments.length == 0 ? name : ParameterizedTypeName.get(name, arguments);
        }
        TypeName[] arguments = form.arguments().stream()
                .map(position -> position == FunctionForm.VALUE ? RuntimeNames.VALUE : argument(given.get(position)))
                .toArray(TypeName[]::new);
        return ParameterizedTypeName.get(ClassName.get(FunctionForm.PACKAGE, form.tracked()), arguments);
    }

    /** The tracked form of a functional interface that is not the JDK's. */
    public ClassName twinOf(TypeElement function) {
        return twins.isNested(function)
                ? companion.nestedClass(function.getSimpleName() + "Traced")
                : companionOf(function);
    }

    /** Whether the companion of a class has a tracked form of its own for a functional interface of a library. */
    public boolean isForeign(TypeMirror function, TypeElement owner) {
        if (!trackedTypes.isFunction(function) || companionOf(owner).equals(companion)) {
            return false;
        }
        TypeElement type = (TypeElement) ((DeclaredType) function).asElement();
        return !FunctionForm.isOfJdk(type) && twins.isNested(type);
    }

    /** A type argument of something in tracked form. */
    private TypeName argument(TypeMirror type) {
        if (type instanceof WildcardType wildcard) {
            TypeMirror upper = wildcard.getExtendsBound();
            TypeMirror lower = wildcard.getSuperBound();
            return lower != null
                    ? WildcardTypeName.supertypeOf(argument(lower))
                    : upper == null ? ANY : WildcardTypeName.subtypeOf(argument(upper));
        }
        return local(type);
    }

    /** The name of a functional interface's method in tracked form. */
    public String functionName(TypeMirror type, ExecutableElement method) {
        TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
        FunctionForm form = FunctionForm.of(element.getQualifiedName().toString());
        return form == null ? method.getSimpleName().toString() : form.method();
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
        TypeName[] arguments =
                type.getTypeParameters().stream().map(unused -> ANY).toArray(TypeName[]::new);
        ClassName name = ClassName.get(type);
        return arguments.length == 0 ? name : ParameterizedTypeName.get(name, arguments);
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

    /** The erased type as Java has it. */
    public TypeName erased(TypeMirror type) {
        return plain(java.types().erasure(type));
    }

    /** An expression for the {@code Class} of a type, looked up by name where it cannot be written. */
    public CodeBlock classOf(TypeMirror type) {
        TypeMirror erasure = java.types().erasure(type);
        if (visibility.isNameable(erasure)) {
            return CodeBlock.of("$T.class", erasure);
        }
        if (erasure instanceof ArrayType array) {
            return CodeBlock.of("$L.arrayType()", classOf(array.getComponentType()));
        }
        TypeElement element = (TypeElement) ((DeclaredType) erasure).asElement();
        return CodeBlock.of(
                "$T.type($T.lookup(), $S)",
                RuntimeNames.PRIVATE_MEMBERS,
                RuntimeNames.METHOD_HANDLES,
                java.elements().getBinaryName(element));
    }

    /** The companion of a class, in that class's package. */
    public ClassName companionOf(TypeElement owner) {
        return ClassName.get(java.packageOf(owner).getQualifiedName().toString(), CompanionNames.of(owner));
    }
}
