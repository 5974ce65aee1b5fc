package dev.tracegrad.processor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** What the type parameters of a generic method stand for in one call, told from its arguments alone. */
final class Substitution {
    private final JavaTypes java;
    private final Map<Element, TypeMirror> found = new LinkedHashMap<>();

    Substitution(JavaTypes java, List<? extends TypeParameterElement> parameters) {
        this.java = java;
        for (TypeParameterElement parameter : parameters) {
            found.put(parameter, java.types().getNoType(TypeKind.NONE));
        }
    }

    /** Learns from an argument of this type for a parameter of that one. */
    void learn(TypeMirror parameter, TypeMirror argument) {
        if (parameter instanceof TypeVariable variable) {
            TypeMirror known = found.get(variable.asElement());
            if (known != null && known.getKind() == TypeKind.NONE && argument.getKind() != TypeKind.NULL) {
                found.put(variable.asElement(), box(argument));
            }
        } else if (parameter instanceof ArrayType array && argument instanceof ArrayType given) {
            learn(array.getComponentType(), given.getComponentType());
        } else if (parameter instanceof WildcardType wildcard) {
            TypeMirror bound =
                    wildcard.getExtendsBound() != null ? wildcard.getExtendsBound() : wildcard.getSuperBound();
            if (bound != null) {
                learn(bound, argument);
            }
        } else if (parameter instanceof DeclaredType declared) {
            DeclaredType given = asSuper(argument, (TypeElement) declared.asElement());
            for (int i = 0; given != null && i < given.getTypeArguments().size(); i++) {
                learn(
                        declared.getTypeArguments().get(i),
                        given.getTypeArguments().get(i));
            }
        }
    }

    /** The type with every known type parameter replaced, an unknown one by its erasure. */
    TypeMirror apply(TypeMirror type) {
        if (type instanceof TypeVariable variable && found.containsKey(variable.asElement())) {
            TypeMirror known = found.get(variable.asElement());
            return known == null || known.getKind() == TypeKind.NONE
                    ? java.types().erasure(type)
                    : known;
        }
        if (type instanceof ArrayType array) {
            return java.types().getArrayType(apply(array.getComponentType()));
        }
        if (type instanceof DeclaredType declared
                && !declared.getTypeArguments().isEmpty()) {
            TypeMirror[] arguments =
                    declared.getTypeArguments().stream().map(this::apply).toArray(TypeMirror[]::new);
            return java.types().getDeclaredType((TypeElement) declared.asElement(), arguments);
        }
        return type;
    }

    private TypeMirror box(TypeMirror type) {
        return type instanceof PrimitiveType primitive
                ? java.types().boxedClass(primitive).asType()
                : type;
    }

    private @Nullable DeclaredType asSuper(TypeMirror type, TypeElement target) {
        if (type instanceof DeclaredType declared && declared.asElement().equals(target)) {
            return declared;
        }
        if (type.getKind() == TypeKind.DECLARED || type.getKind() == TypeKind.TYPEVAR) {
            for (TypeMirror parent : java.types().directSupertypes(type)) {
                DeclaredType found = asSuper(parent, target);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
