package dev.tracegrad.processor.language;

import java.util.ArrayList;
import java.util.List;
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
        TypeMirror unknown = unknownIn(named(declaration));
        if (unknown != null) {
            return unknown;
        }
        for (TypeMirror type : thrown(declaration)) {
            if (!isThrowable(type)) {
                return type;
            }
        }
        for (Element inside : declaration.getEnclosedElements()) {
            TypeMirror found = unknownIn(inside);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static List<TypeMirror> named(Element declaration) {
        List<TypeMirror> types = new ArrayList<>();
        if (declaration instanceof TypeElement type) {
            types.add(type.getSuperclass());
            types.addAll(type.getInterfaces());
            addBounds(type.getTypeParameters(), types);
        } else if (declaration instanceof ExecutableElement method) {
            types.add(method.getReturnType());
            method.getParameters().forEach(parameter -> types.add(parameter.asType()));
            types.addAll(method.getThrownTypes());
            addBounds(method.getTypeParameters(), types);
        } else {
            types.add(declaration.asType());
        }
        return types;
    }

    private static List<? extends TypeMirror> thrown(Element declaration) {
        return declaration instanceof ExecutableElement method ? method.getThrownTypes() : List.of();
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

    private static void addBounds(List<? extends TypeParameterElement> parameters, List<TypeMirror> types) {
        parameters.forEach(parameter -> types.addAll(parameter.getBounds()));
    }

    private static @Nullable TypeMirror unknownIn(List<? extends TypeMirror> types) {
        for (TypeMirror type : types) {
            TypeMirror found = unknownIn(type);
            if (found != null) {
                return found;
            }
        }
        return null;
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
        return type instanceof DeclaredType declared ? unknownIn(declared.getTypeArguments()) : null;
    }
}
