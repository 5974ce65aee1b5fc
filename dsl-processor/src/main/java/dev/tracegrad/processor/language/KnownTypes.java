package dev.tracegrad.processor.language;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** The types in declarations that are wrong there: nobody has declared them, or not yet, or they are thrown and cannot be. */
public final class KnownTypes {
    private KnownTypes() {}

    /** A type in a declaration, or in one inside it, that is not known; null if all are. */
    public static @Nullable TypeMirror unknownIn(Element declaration) {
        return Stream.of(
                        named(declaration).map(KnownTypes::unknownIn),
                        thrown(declaration).filter(type -> !isThrowable(type)),
                        declaration.getEnclosedElements().stream().map(KnownTypes::unknownIn))
                .flatMap(types -> types)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Stream<? extends TypeMirror> named(Element declaration) {
        if (declaration instanceof TypeElement type) {
            return Stream.of(List.of(type.getSuperclass()), type.getInterfaces(), bounds(type.getTypeParameters()))
                    .flatMap(List::stream);
        }
        if (declaration instanceof ExecutableElement method) {
            List<? extends TypeMirror> parameters =
                    method.getParameters().stream().map(Element::asType).toList();
            return Stream.of(
                            List.of(method.getReturnType()),
                            parameters,
                            method.getThrownTypes(),
                            bounds(method.getTypeParameters()))
                    .flatMap(List::stream);
        }
        return Stream.of(declaration.asType());
    }

    private static Stream<? extends TypeMirror> thrown(Element declaration) {
        return declaration instanceof ExecutableElement method ? method.getThrownTypes().stream() : Stream.of();
    }

    /** Whether it can be thrown, or is not known to be a class that cannot. */
    private static boolean isThrowable(TypeMirror type) {
        TypeMirror at = type;
        while (at instanceof DeclaredType declared && at.getKind() == TypeKind.DECLARED) {
            TypeElement element = (TypeElement) declared.asElement();
            if (element.getQualifiedName().contentEquals("java.lang.Throwable")) {
                return true;
            }
            at = element.getSuperclass();
        }
        return at.getKind() != TypeKind.NONE;
    }

    private static List<? extends TypeMirror> bounds(List<? extends TypeParameterElement> parameters) {
        return parameters.stream()
                .flatMap(parameter -> parameter.getBounds().stream())
                .toList();
    }

    private static @Nullable TypeMirror unknownIn(@Nullable TypeMirror type) {
        if (type == null || type.getKind() == TypeKind.ERROR) {
            return type;
        }
        if (type instanceof ArrayType array) {
            return unknownIn(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            TypeMirror upper = unknownIn(wildcard.getExtendsBound());
            return upper != null ? upper : unknownIn(wildcard.getSuperBound());
        }
        return type instanceof DeclaredType declared
                ? declared.getTypeArguments().stream()
                        .map(KnownTypes::unknownIn)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
