package dev.tracegrad.processor.language;

import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * What is known of an unbounded wildcard: the bound of the type parameter for which it stands.
 *
 * <pre>
 * class Builder&lt;B extends Builder&lt;B&gt;&gt; { B name(String name) {...} }
 * Builder&lt;?&gt; made;       Builder&lt;? extends Builder&lt;?&gt;&gt;, so that made.name("x") is a Builder again
 * </pre>
 */
final class Wildcards {
    private final Types types;

    Wildcards(Types types) {
        this.types = types;
    }

    /** The type with a bound for each wildcard that has none, where the class says one. */
    DeclaredType bounded(DeclaredType type) {
        if (type.getTypeArguments().stream().noneMatch(Wildcards::isUnbounded)) {
            return type;
        }
        TypeElement element = (TypeElement) type.asElement();
        List<TypeMirror> arguments = IntStream.range(0, type.getTypeArguments().size())
                .mapToObj(i -> isUnbounded(type.getTypeArguments().get(i))
                        ? bounded(element, i)
                        : type.getTypeArguments().get(i))
                .toList();
        return type.getEnclosingType().getKind() == TypeKind.DECLARED
                ? type
                : types.getDeclaredType(element, arguments.toArray(TypeMirror[]::new));
    }

    private static boolean isUnbounded(TypeMirror type) {
        return type instanceof WildcardType wildcard
                && wildcard.getExtendsBound() == null
                && wildcard.getSuperBound() == null;
    }

    private TypeMirror bounded(TypeElement element, int position) {
        TypeMirror bound = element.getTypeParameters().get(position).getBounds().get(0);
        if (!(bound instanceof DeclaredType declared)) {
            return types.getWildcardType(null, null);
        }
        TypeMirror[] any = declared.getTypeArguments().stream()
                .map(argument -> isOpen(argument) ? types.getWildcardType(null, null) : argument)
                .toArray(TypeMirror[]::new);
        return types.getWildcardType(
                any.length == 0 ? declared : types.getDeclaredType((TypeElement) declared.asElement(), any), null);
    }

    private static boolean isOpen(TypeMirror type) {
        return type.getKind() == TypeKind.TYPEVAR
                || type instanceof ArrayType array && isOpen(array.getComponentType())
                || type instanceof WildcardType wildcard
                        && (wildcard.getExtendsBound() != null && isOpen(wildcard.getExtendsBound())
                                || wildcard.getSuperBound() != null && isOpen(wildcard.getSuperBound()))
                || type instanceof DeclaredType declared
                        && declared.getTypeArguments().stream().anyMatch(Wildcards::isOpen);
    }
}
