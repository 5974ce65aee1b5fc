package dev.tracegrad.processor.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** The functional interfaces: those with one abstract method. */
public final class FunctionTypes {
    private final JavaTypes java;
    private final Map<TypeElement, Optional<ExecutableElement>> methods = new HashMap<>();

    public FunctionTypes(JavaTypes java) {
        this.java = java;
    }

    /** The function that a type is, or null if it is no functional interface. */
    public @Nullable FunctionType of(TypeMirror type) {
        ExecutableElement method = type instanceof DeclaredType declared ? method(declared) : null;
        if (method == null) {
            return null;
        }
        ExecutableType seen = (ExecutableType) java.types().asMemberOf(withoutWildcards((DeclaredType) type), method);
        return new FunctionType(method, List.copyOf(seen.getParameterTypes()), seen.getReturnType());
    }

    /** The one abstract method of an interface, or null where it has none or several, or is sealed. */
    public @Nullable ExecutableElement method(DeclaredType type) {
        return methods.computeIfAbsent((TypeElement) type.asElement(), this::find)
                .orElse(null);
    }

    private Optional<ExecutableElement> find(TypeElement type) {
        if (type.getKind() != ElementKind.INTERFACE || type.getModifiers().contains(Modifier.SEALED)) {
            return Optional.empty();
        }
        List<ExecutableElement> all = ElementFilter.methodsIn(java.elements().getAllMembers(type));
        List<ExecutableElement> candidates = all.stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                .filter(method -> !isOfObject(method))
                .filter(method -> all.stream().noneMatch(other -> isReplacedBy(other, method, type)))
                .toList();
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private boolean isReplacedBy(ExecutableElement other, ExecutableElement method, TypeElement type) {
        return !other.equals(method) && java.elements().overrides(other, method, type);
    }

    /** Whether every object has the method anyway, as {@code Comparator.equals}. */
    private boolean isOfObject(ExecutableElement method) {
        TypeElement object = java.named("java.lang.Object");
        return object != null
                && ElementFilter.methodsIn(object.getEnclosedElements()).stream()
                        .filter(inherited -> inherited.getModifiers().contains(Modifier.PUBLIC))
                        .anyMatch(inherited -> java.elements()
                                .overrides(method, inherited, (TypeElement) method.getEnclosingElement()));
    }

    public DeclaredType withoutWildcards(DeclaredType type) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        TypeElement element = (TypeElement) type.asElement();
        TypeMirror[] replaced = new TypeMirror[arguments.size()];
        for (int i = 0; i < replaced.length; i++) {
            replaced[i] = arguments.get(i) instanceof WildcardType wildcard
                    ? bound(
                            wildcard,
                            element.getTypeParameters().get(i).getBounds().get(0))
                    : arguments.get(i);
        }
        return replaced.length == 0 ? type : java.types().getDeclaredType(element, replaced);
    }

    private static TypeMirror bound(WildcardType wildcard, TypeMirror declared) {
        if (wildcard.getSuperBound() != null) {
            return wildcard.getSuperBound();
        }
        return wildcard.getExtendsBound() != null ? wildcard.getExtendsBound() : declared;
    }
}
