package dev.tracegrad.processor.tracked;

import dev.tracegrad.processor.language.JavaTypes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * Type parameters whose bound has a twin. Where one stands, everything has tracked form, and the companion's has the twin as its
 * bound.
 *
 * <pre>
 * &lt;T extends Sub&gt; T first(List&lt;T&gt; all)       &lt;T extends SubTraced&gt; T first(List&lt;T&gt; all)
 * interface Vector&lt;V extends Vector&lt;V&gt;&gt;       interface VectorTraced&lt;V extends VectorTraced&lt;V&gt;&gt;
 * &lt;T extends Sub &amp; Named&gt;, &lt;T extends Runnable&gt;  not so: what has tracked form is refused there
 * </pre>
 */
final class TwinBounds {
    private final TrackedTypes types;
    private final Set<TypeParameterElement> asked = new HashSet<>();

    TwinBounds(TrackedTypes types) {
        this.types = types;
    }

    /** Whether it is found out just now what a bound is. */
    boolean isSearching() {
        return !asked.isEmpty();
    }

    boolean isTwin(TypeParameterElement parameter) {
        List<? extends TypeMirror> bounds = parameter.getBounds();
        boolean isOfPlain = parameter.getGenericElement() instanceof TypeElement type
                && !types.twins().hasTwin(type); // there it stands for plain objects
        if (bounds.size() != 1 || JavaTypes.isObject(bounds.get(0)) || isOfPlain) {
            return false;
        }
        if (!asked.add(parameter)) {
            return true; // the answer within its own bound
        }
        boolean isTwin = types.isTwin(bounds.get(0));
        asked.remove(parameter);
        return isTwin;
    }

    /**
     * Whether what a type variable stands for has tracked form everywhere in a type: it has none in a {@code Set<T>}, nor where it is
     * the key of a map.
     *
     * @param seen the type, with what the variable stands for in its place
     */
    boolean isTracked(TypeMirror type, TypeMirror seen, TypeVariable variable) {
        if (!JavaTypes.mentions(type, variable) || type instanceof TypeVariable) {
            return true;
        }
        if (type instanceof ArrayType array && seen instanceof ArrayType other) {
            return isTracked(array.getComponentType(), other.getComponentType(), variable);
        }
        if (type instanceof WildcardType one && seen instanceof WildcardType other) {
            return isTracked(bound(one), bound(other), variable);
        }
        if (!(type instanceof DeclaredType declared)
                || !(seen instanceof DeclaredType other)
                || !types.isReference(seen)) {
            return false;
        }
        int content = types.isContainer(seen) ? Containers.content(declared) : -1;
        return IntStream.range(0, other.getTypeArguments().size())
                .filter(i -> JavaTypes.mentions(declared.getTypeArguments().get(i), variable))
                .allMatch(i -> (content < 0 || content == i)
                        && isTracked(
                                declared.getTypeArguments().get(i),
                                other.getTypeArguments().get(i),
                                variable));
    }

    private static TypeMirror bound(WildcardType type) {
        return type.getExtendsBound() != null ? type.getExtendsBound() : type.getSuperBound();
    }

    /** Whether a class has a tracked form with its type arguments: those with tracked form are where no bound forbids it. */
    boolean allow(DeclaredType type) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        List<? extends TypeParameterElement> parameters = ((TypeElement) type.asElement()).getTypeParameters();
        return IntStream.range(0, arguments.size()).allMatch(i -> allows(parameters.get(i), arguments.get(i)));
    }

    private boolean allows(TypeParameterElement parameter, TypeMirror argument) {
        if (JavaTypes.isFree(parameter)) {
            return true;
        }
        boolean isAny = argument instanceof WildcardType wildcard
                && wildcard.getExtendsBound() == null
                && wildcard.getSuperBound() == null;
        boolean isItself = argument instanceof TypeVariable variable
                && variable.asElement().equals(parameter);
        return isItself
                || (isTwin(parameter)
                        ? isAny || types.isTrackedArgument(argument)
                        : !types.isTrackedArgument(argument));
    }
}
