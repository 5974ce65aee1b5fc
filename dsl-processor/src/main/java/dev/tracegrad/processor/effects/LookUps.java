package dev.tracegrad.processor.effects;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * The type variables of a method whose objects are keys of maps, or stand in sets: they are asked for {@code equals} and
 * {@code hashCode}, so that no object in tracked form may stand for one; nor for one of a type variable with a bound.
 *
 * <pre>
 * &lt;K, V> V memo(Map&lt;K, V> m, K k, Function&lt;K, V> f)      K, as in Map&lt;K, V>; V can have tracked form
 * &lt;N extends Number> N last(List&lt;N> all)                  N: a Value is no Number
 * </pre>
 */
final class LookUps {
    private static final Set<String> BY_EQUALITY = Set.of(
            "Map", "HashMap", "LinkedHashMap", "TreeMap", "SortedMap", "NavigableMap", "Set", "HashSet", "Entry");

    private final TrackedTypes types;

    LookUps(TrackedTypes types) {
        this.types = types;
    }

    /** Whether a method looks for objects of any type in a map or set in another way than by a type variable of its own. */
    static boolean looksUpAny(TracedMethod body) {
        return typesIn(body)
                .filter(LookUps::isByEquality)
                .anyMatch(type -> type.getTypeArguments().isEmpty()
                        || !(type.getTypeArguments().get(0) instanceof TypeVariable)
                                && Moves.isAny(type.getTypeArguments().get(0)));
    }

    /** Whether objects of a type variable are looked for. */
    static boolean isLookedUp(TracedMethod body, TypeVariable variable) {
        return typesIn(body)
                .filter(LookUps::isByEquality)
                .anyMatch(type -> JavaTypes.mentions(type.getTypeArguments().get(0), variable));
    }

    /** Whether an argument of that type is such an object, or takes one, and has tracked form. */
    boolean isLookedUp(TracedMethod body, TypeMirror declared, TypeMirror argument) {
        if (declared instanceof DeclaredType map && isByEquality(map)) {
            return false; // whose keys keep their form
        }
        return body.element().getTypeParameters().stream()
                .map(TypeParameterElement::asType)
                .map(TypeVariable.class::cast)
                .filter(variable -> JavaTypes.mentions(declared, variable))
                .filter(variable -> isLookedUp(body, variable) || !isFree(variable))
                .anyMatch(variable -> isTracked(declared, argument, variable));
    }

    /** Whether the objects of a type variable need be of no class that their tracked form is not of. */
    private boolean isFree(TypeVariable variable) {
        return JavaTypes.isObject(variable.getUpperBound()) || types.isReference(variable.getUpperBound());
    }

    private boolean isTracked(TypeMirror declared, TypeMirror argument, TypeVariable variable) {
        if (!(declared instanceof DeclaredType generic)) {
            return isTracked(argument);
        }
        List<? extends TypeMirror> given =
                argument instanceof DeclaredType one ? one.getTypeArguments() : List.of(argument);
        boolean isSame = argument instanceof DeclaredType one && one.asElement().equals(generic.asElement());
        for (int i = 0; i < given.size(); i++) {
            boolean concerns =
                    !isSame || JavaTypes.mentions(generic.getTypeArguments().get(i), variable);
            if (concerns && isTracked(given.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isTracked(TypeMirror type) {
        if (type instanceof WildcardType wildcard) {
            return Stream.concat(
                            Stream.ofNullable(wildcard.getExtendsBound()), Stream.ofNullable(wildcard.getSuperBound()))
                    .anyMatch(this::isTracked);
        }
        return types.isNumber(type) || types.isReference(type);
    }

    private static boolean isByEquality(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        return element.getQualifiedName().toString().startsWith("java.util.")
                && BY_EQUALITY.contains(element.getSimpleName().toString());
    }

    private static Stream<DeclaredType> typesIn(TracedMethod body) {
        return Stream.of(
                        body.parameters().stream().map(Variable::type),
                        body.variables().stream().map(Variable::type),
                        body.expressions().stream().map(Expression::type),
                        Stream.of(body.result().type()))
                .flatMap(types -> types)
                .filter(DeclaredType.class::isInstance)
                .map(DeclaredType.class::cast);
    }
}
