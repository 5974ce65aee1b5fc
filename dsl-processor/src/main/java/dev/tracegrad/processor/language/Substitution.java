package dev.tracegrad.processor.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * What the type parameters of a generic method stand for in one call, told from its arguments alone.
 *
 * <pre>
 * static &lt;T extends Shape&gt; T larger(T a, T b)
 * larger(disc, disc)     T is Disc
 * larger(disc, box)      T is what both are: Shape
 * </pre>
 */
final class Substitution {
    private final JavaTypes java;
    private final Map<Element, TypeMirror> found = new LinkedHashMap<>();

    /** The parameters of which no more is known than that they stand for what these arguments are, or for more. */
    private final Set<Element> wide = new HashSet<>();

    private int learned;

    Substitution(JavaTypes java, List<? extends TypeParameterElement> parameters) {
        this.java = java;
        for (TypeParameterElement parameter : parameters) {
            found.put(parameter, java.types().getNoType(TypeKind.NONE));
        }
    }

    /** Learns from an argument of this type for a parameter of that one. */
    void learn(TypeMirror parameter, TypeMirror argument) {
        learn(parameter, argument, Relation.WIDER);
    }

    /** What a type parameter is to a type that something told. */
    private enum Relation {
        /** That type, or more. */
        WIDER,
        /** That type. */
        SAME,
        /** That type, or less. */
        NARROWER
    }

    private void learn(TypeMirror parameter, TypeMirror argument, Relation relation) {
        if (parameter instanceof TypeVariable variable) {
            learn(variable, argument, relation);
        } else if (parameter instanceof ArrayType array && argument instanceof ArrayType given) {
            learn(array.getComponentType(), given.getComponentType(), relation);
        } else if (parameter instanceof WildcardType wildcard) {
            boolean isUpper = wildcard.getExtendsBound() != null;
            TypeMirror bound = isUpper ? wildcard.getExtendsBound() : wildcard.getSuperBound();
            if (bound != null) {
                learn(bound, argument, isUpper ? Relation.WIDER : Relation.NARROWER);
            }
        } else if (parameter instanceof DeclaredType declared) {
            DeclaredType given = java.asSuper(argument, (TypeElement) declared.asElement());
            for (int i = 0; given != null && i < Math.min(arity(given), arity(declared)); i++) {
                learn(
                        declared.getTypeArguments().get(i),
                        given.getTypeArguments().get(i),
                        Relation.SAME);
            }
        }
    }

    private void learn(TypeVariable variable, TypeMirror argument, Relation relation) {
        Element parameter = variable.asElement();
        TypeMirror known = found.get(parameter);
        if (known == null || argument.getKind() == TypeKind.NULL) {
            return;
        }
        TypeMirror told = box(java.withoutWildcard(argument));
        if (known.getKind() == TypeKind.NONE) {
            found.put(parameter, told);
            learned++;
            if (relation == Relation.WIDER) {
                wide.add(parameter);
            }
        } else if (relation == Relation.WIDER && wide.contains(parameter)) {
            found.put(parameter, both(variable, known, told));
        } else if (relation == Relation.SAME && wide.remove(parameter)) {
            found.put(parameter, told);
        }
    }

    /** What a variable stands for that stands for objects of both types. */
    private TypeMirror both(TypeVariable variable, TypeMirror one, TypeMirror other) {
        if (java.types().isSubtype(other, one)) {
            return one;
        } else if (java.types().isSubtype(one, other)) {
            return other;
        }
        TypeMirror bound = java.types().erasure(variable.getUpperBound());
        return JavaTypes.isObject(bound) ? supertype(one, other) : bound;
    }

    /** A class or interface of source that both types are, the nearest to the first; else a class of the JDK. */
    private TypeMirror supertype(TypeMirror one, TypeMirror other) {
        Types types = java.types();
        List<TypeMirror> all = new ArrayList<>(List.of(one));
        for (int i = 0; i < all.size(); i++) {
            boolean isClass =
                    all.get(i).getKind() == TypeKind.DECLARED || all.get(i).getKind() == TypeKind.TYPEVAR;
            all.addAll(isClass ? types.directSupertypes(all.get(i)) : List.of());
        }
        List<TypeMirror> common = all.stream()
                .filter(type -> type.getKind() == TypeKind.DECLARED)
                .filter(type -> types.isSubtype(types.erasure(other), types.erasure(type)))
                .map(type -> types.isSubtype(other, type) ? type : types.erasure(type))
                .toList();
        return Stream.concat(
                        common.stream().filter(type -> !java.isOfPlatform(((DeclaredType) type).asElement())),
                        common.stream()
                                .filter(type -> ((DeclaredType) type)
                                        .asElement()
                                        .getKind()
                                        .isClass()))
                .findFirst()
                .orElseGet(() -> java.declared("java.lang.Object"));
    }

    /** How much was learned. */
    int learned() {
        return learned;
    }

    /** Learns from the type that a result of this type is used as. */
    void learnResult(TypeMirror result, TypeMirror target) {
        if (result instanceof TypeVariable) {
            learn(result, target, Relation.NARROWER);
        } else if (result instanceof ArrayType array && target instanceof ArrayType wanted) {
            learnResult(array.getComponentType(), wanted.getComponentType());
        } else if (result instanceof DeclaredType && target instanceof DeclaredType wanted) {
            DeclaredType seen = java.asSuper(result, (TypeElement) wanted.asElement());
            for (int i = 0; seen != null && i < Math.min(arity(seen), arity(wanted)); i++) {
                learnExactly(
                        seen.getTypeArguments().get(i),
                        wanted.getTypeArguments().get(i));
            }
        }
    }

    /** What a result that is used as a wildcard may be: {@code Comparator<? super Quote>} is one of {@code Quote}. */
    private TypeMirror bound(TypeMirror type) {
        if (!(type instanceof WildcardType wildcard)) {
            return type;
        }
        TypeMirror bound = wildcard.getSuperBound() != null ? wildcard.getSuperBound() : wildcard.getExtendsBound();
        return bound == null ? java.types().getNullType() : bound;
    }

    /** Learns from a type argument, which must be the same: it is wider than what an argument told. */
    private void learnExactly(TypeMirror argument, TypeMirror wanted) {
        boolean isWider = argument instanceof TypeVariable variable
                && wanted instanceof DeclaredType
                && found.get(variable.asElement()) instanceof DeclaredType known
                && java.types().isSubtype(known, wanted);
        if (isWider) {
            found.put(((TypeVariable) argument).asElement(), wanted);
        } else {
            learn(argument, bound(wanted), Relation.NARROWER);
        }
    }

    private static int arity(DeclaredType type) {
        return type.getTypeArguments().size();
    }

    /** Settles what a parameter stands for. */
    void set(TypeParameterElement parameter, TypeMirror type) {
        found.put(parameter, type);
    }

    /** The type with every known type parameter replaced, an unknown one by its erasure. */
    TypeMirror apply(TypeMirror type) {
        return apply(type, unknown -> java.types().erasure(unknown));
    }

    /** As {@link #apply(TypeMirror)}, an unknown one by the type of null, from which nothing is learned. */
    TypeMirror applyOpen(TypeMirror type) {
        return apply(type, unknown -> java.types().getNullType());
    }

    private TypeMirror apply(TypeMirror type, UnaryOperator<TypeMirror> ofUnknown) {
        if (type instanceof TypeVariable variable && found.containsKey(variable.asElement())) {
            TypeMirror known = found.get(variable.asElement());
            return known == null || known.getKind() == TypeKind.NONE ? ofUnknown.apply(type) : known;
        }
        if (type instanceof ArrayType array) {
            return java.types().getArrayType(java.withoutWildcard(apply(array.getComponentType(), ofUnknown)));
        }
        if (type instanceof WildcardType wildcard) {
            TypeMirror upper = bound(wildcard.getExtendsBound(), ofUnknown);
            TypeMirror lower = bound(wildcard.getSuperBound(), ofUnknown);
            return java.types().getWildcardType(upper, upper == null ? lower : null);
        }
        if (type instanceof DeclaredType declared
                && !declared.getTypeArguments().isEmpty()) {
            TypeMirror[] arguments = declared.getTypeArguments().stream()
                    .map(argument -> apply(argument, ofUnknown))
                    .toArray(TypeMirror[]::new);
            return java.types().getDeclaredType((TypeElement) declared.asElement(), arguments);
        }
        return type;
    }

    /** A bound with every known type parameter replaced: by a wildcard's own bound where one stands for it. */
    private @Nullable TypeMirror bound(@Nullable TypeMirror bound, UnaryOperator<TypeMirror> ofUnknown) {
        TypeMirror applied = bound == null ? null : apply(bound, ofUnknown);
        if (applied == null || applied.getKind() == TypeKind.NULL) {
            return null;
        }
        if (!(applied instanceof WildcardType wildcard)) {
            return applied;
        }
        return wildcard.getExtendsBound() == null ? wildcard.getSuperBound() : wildcard.getExtendsBound();
    }

    private TypeMirror box(TypeMirror type) {
        return type instanceof PrimitiveType primitive
                ? java.types().boxedClass(primitive).asType()
                : type;
    }
}
