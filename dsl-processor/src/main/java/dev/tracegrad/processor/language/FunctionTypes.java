package dev.tracegrad.processor.language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** The functional interfaces: those with one abstract method. */
public final class FunctionTypes {
    private final JavaTypes java;
    private final Members members;
    private final Map<TypeElement, Optional<ExecutableElement>> methods = new HashMap<>();

    public FunctionTypes(JavaTypes java, Members members) {
        this.java = java;
        this.members = members;
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
        boolean isOne = candidates.stream()
                .anyMatch(method -> candidates.stream().allMatch(other -> standsFor(method, other, type)));
        return isOne ? Optional.of(narrowest(inOrder(candidates, type))) : Optional.empty();
    }

    /** In the order in which a call finds them. */
    private List<ExecutableElement> inOrder(List<ExecutableElement> candidates, TypeElement type) {
        String name = candidates.get(0).getSimpleName().toString();
        return candidates.stream()
                .sorted(Comparator.comparing(members.methods(type, name)::indexOf))
                .toList();
    }

    /** Of abstract methods that one body implements, the one that a caller knows most of: its result, and what it throws. */
    ExecutableElement narrowest(List<ExecutableElement> methods) {
        return methods.stream()
                .filter(method -> methods.stream()
                        .allMatch(other -> isResultFor(method.getReturnType(), other.getReturnType())
                                && throwsNoMore(method, other)))
                .findFirst()
                .orElse(methods.get(0));
    }

    private boolean throwsNoMore(ExecutableElement method, ExecutableElement other) {
        return method.getThrownTypes().stream()
                .allMatch(thrown -> isUnchecked(thrown)
                        || other.getThrownTypes().stream()
                                .anyMatch(known -> java.types().isSubtype(thrown, known)));
    }

    private boolean isUnchecked(TypeMirror thrown) {
        return Stream.of("java.lang.RuntimeException", "java.lang.Error")
                .anyMatch(name -> java.types().isSubtype(thrown, java.declared(name)));
    }

    /** Whether a lambda that is one method is another one too (JLS 9.8). */
    private boolean standsFor(ExecutableElement method, ExecutableElement other, TypeElement type) {
        ExecutableType one = (ExecutableType) java.types().asMemberOf((DeclaredType) type.asType(), method);
        ExecutableType two = (ExecutableType) java.types().asMemberOf((DeclaredType) type.asType(), other);
        return method.getSimpleName().equals(other.getSimpleName())
                && java.types().isSubsignature(one, two)
                && isResultFor(one.getReturnType(), two.getReturnType());
    }

    /** Whether a method may return the type in the place of another one (JLS 8.4.5). */
    private boolean isResultFor(TypeMirror result, TypeMirror other) {
        boolean isObject = !result.getKind().isPrimitive() && result.getKind() != TypeKind.VOID;
        return java.types().isSameType(result, other)
                || isObject
                        && (java.types().isSubtype(result, other)
                                || java.types().isSubtype(result, java.types().erasure(other)));
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
