package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
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
import dev.tracegrad.processor.writer.java.TypeWriter;
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
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Types in tracked form too: Value for a double, companions for classes and functions that have them. */
final class TrackedTypeWriter extends TypeWriter {
    private final JavaTypes java;
    private final TrackedTypes trackedTypes;
    private final Visibility visibility;
    private final FunctionTwins twins;
    private final ClassName companion;

    /** @param twins where functional interfaces have their tracked forms */
    TrackedTypeWriter(Semantics semantics, Visibility visibility, FunctionTwins twins, TypeElement owner) {
        super(semantics.java(), visibility);
        this.java = semantics.java();
        this.trackedTypes = semantics.tracked();
        this.visibility = visibility;
        this.twins = twins;
        this.companion = companionOf(owner);
    }

    /** The type in a companion's signature. */
    TypeName tracked(TypeMirror type) {
        if (type.getKind() == TypeKind.DOUBLE) {
            return RuntimeClasses.VALUE;
        }
        if (trackedTypes.isArray(type)) {
            return ArrayTypeName.of(tracked(((ArrayType) type).getComponentType()));
        }
        if (type instanceof TypeVariable && trackedTypes.isTwin(type)) {
            return TypeName.get(type);
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
                    ClassName.get(isStream ? Stream.class : Optional.class), RuntimeClasses.VALUE);
        }
        TypeName[] arguments =
                type.getTypeArguments().stream().map(this::argument).toArray(TypeName[]::new);
        if (Containers.content(type) == 1) {
            TypeMirror key = type.getTypeArguments().get(0);
            arguments[0] = visibility.isNameable(key) ? TypeName.get(key) : ANY;
        }
        return ParameterizedTypeName.get(ClassName.get(element), arguments);
    }

    /** A type without type variables whose bounds have tracked form, which do not stand for plain objects there. */
    @Override
    public TypeName plain(TypeMirror type) {
        boolean isOfTwins = type instanceof DeclaredType && trackedTypes.mentionsTwinVariable(type);
        return isOfTwins && visibility.isAccessible(((DeclaredType) type).asElement())
                ? anyOf((TypeElement) ((DeclaredType) type).asElement())
                : super.plain(type);
    }

    /** A type parameter of something in tracked form: its bound has that form too. */
    TypeVariableName trackedVariable(TypeParameterElement parameter) {
        return trackedTypes.isTwinVariable(parameter)
                ? TypeVariableName.get(
                        parameter.getSimpleName().toString(),
                        tracked(parameter.getBounds().get(0)))
                : variable(parameter);
    }

    /** The tracked form of a class, without type arguments. */
    ClassName twinOf(TypeMirror type) {
        return companionOf(java.classOf(type));
    }

    /** The tracked form of what an array holds, without type arguments. */
    TypeName raw(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return ArrayTypeName.of(raw(array.getComponentType()));
        }
        TypeName tracked = type instanceof TypeVariable ? tracked(java.types().erasure(type)) : tracked(type);
        return tracked instanceof ParameterizedTypeName generic ? generic.rawType() : tracked;
    }

    /** The type of an active variable: as in a signature, but for a boxed number. */
    TypeName local(TypeMirror type) {
        return trackedTypes.isNumber(type) ? RuntimeClasses.VALUE : tracked(type);
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
                .map(position -> position == FunctionForm.VALUE ? RuntimeClasses.VALUE : argument(given.get(position)))
                .toArray(TypeName[]::new);
        return ParameterizedTypeName.get(ClassName.get(FunctionForm.PACKAGE, form.tracked()), arguments);
    }

    /** The tracked form of a functional interface that is not the JDK's. */
    ClassName twinOf(TypeElement function) {
        return twins.isNested(function)
                ? companion.nestedClass(function.getSimpleName() + "Traced")
                : companionOf(function);
    }

    /** Whether the companion of a class has a tracked form of its own for a functional interface of a library. */
    boolean isForeign(TypeMirror function, TypeElement owner) {
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
    String functionName(TypeMirror type, ExecutableElement method) {
        TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
        FunctionForm form = FunctionForm.of(element.getQualifiedName().toString());
        return form == null ? method.getSimpleName().toString() : form.method();
    }

    /** The companion of a class, in that class's package. */
    ClassName companionOf(TypeElement owner) {
        return ClassName.get(java.packageOf(owner).getQualifiedName().toString(), CompanionNames.of(owner));
    }
}
