package dev.tracegrad.processor.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * What javac will refuse in the heads of a class and its methods, which its twin would have too: what it extends, what it overrides
 * in another way, and what it lacks. In doubt nothing is wrong.
 *
 * <pre>
 * class Disc implements Shape { double aera() {...} }      Disc has no area
 * class Loud extends Quiet { private double level() ... }  Quiet.level is overridden with less access
 * </pre>
 */
final class HeadErrors {
    private final JavaTypes java;
    private final Members members;
    private final Map<TypeElement, Optional<String>> found = new HashMap<>();

    HeadErrors(JavaTypes java, Members members) {
        this.java = java;
        this.members = members;
    }

    /** What is wrong in a class or in one inside it; null if nothing is. */
    @Nullable
    String in(TypeElement type) {
        String wrong = found.computeIfAbsent(type, one -> Optional.ofNullable(inHead(one)))
                .orElse(null);
        for (TypeElement inner : ElementFilter.typesIn(type.getEnclosedElements())) {
            wrong = wrong == null ? in(inner) : wrong;
        }
        return wrong;
    }

    private @Nullable String inHead(TypeElement type) {
        TypeElement superclass = java.classOf(type.getSuperclass());
        boolean isOpen = superclass == null
                || superclass.getKind() == ElementKind.CLASS
                        && !superclass.getModifiers().contains(Modifier.FINAL);
        if (!isOpen) {
            return "a subclass of " + superclass;
        }
        for (TypeMirror parent : type.getInterfaces()) {
            TypeElement element = java.classOf(parent);
            if (element != null && !element.getKind().isInterface()) {
                return "the interface " + element;
            }
        }
        TypeMirror argument = wrongArgument(type);
        if (argument != null) {
            return "the type argument " + argument;
        }
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            ExecutableElement inherited = wronglyOverridden(type, method);
            if (inherited != null) {
                return Members.described(method) + " in place of " + Members.described(inherited);
            }
        }
        boolean hasBodies = type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD;
        ExecutableElement missing =
                hasBodies && !type.getModifiers().contains(Modifier.ABSTRACT) ? members.lacking(type) : null;
        return missing == null ? null : type.getSimpleName() + " without " + Members.described(missing);
    }

    /** A type argument of what it extends that is not within a bound; one that names type variables is taken to be. */
    private @Nullable TypeMirror wrongArgument(TypeElement type) {
        for (TypeMirror parent : java.types().directSupertypes(type.asType())) {
            TypeElement element = java.classOf(parent);
            List<? extends TypeMirror> given =
                    parent instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
            for (int i = 0; element != null && i < given.size(); i++) {
                TypeMirror argument = given.get(i);
                boolean isWithin = argument.getKind() != TypeKind.DECLARED
                        || element.getTypeParameters().get(i).getBounds().stream()
                                .allMatch(bound -> JavaTypes.isOpen(bound)
                                        || bound.getKind() == TypeKind.ERROR
                                        || java.types().isSubtype(argument, bound));
                if (!isWithin) {
                    return argument;
                }
            }
        }
        return null;
    }

    private @Nullable ExecutableElement wronglyOverridden(TypeElement type, ExecutableElement method) {
        return members.inherited(type, method.getSimpleName().toString()).stream()
                .filter(inherited -> takesSame(type, method, inherited) && !mayOverride(type, method, inherited))
                .findFirst()
                .orElse(null);
    }

    private boolean takesSame(TypeElement type, ExecutableElement method, ExecutableElement inherited) {
        return method.getParameters().size() == inherited.getParameters().size()
                && java.types().isSubsignature((ExecutableType) method.asType(), seen(type, inherited));
    }

    private boolean mayOverride(TypeElement type, ExecutableElement method, ExecutableElement inherited) {
        Set<Modifier> modifiers = method.getModifiers();
        Set<Modifier> before = inherited.getModifiers();
        boolean isOfObject = type.getKind().isInterface() && before.contains(Modifier.PROTECTED); // as clone
        return isOfObject
                || modifiers.contains(Modifier.STATIC) == before.contains(Modifier.STATIC)
                        && !before.contains(Modifier.FINAL)
                        && Visibility.rank(method) >= Visibility.rank(inherited)
                        && isGivenAs(
                                method.getReturnType(), seen(type, inherited).getReturnType())
                        && mayThrow(method, seen(type, inherited));
    }

    private boolean mayThrow(ExecutableElement method, ExecutableType inherited) {
        return method.getThrownTypes().stream()
                .allMatch(type -> type.getKind() != TypeKind.DECLARED
                        || !java.isChecked(type)
                        || inherited.getThrownTypes().stream()
                                .anyMatch(wider -> wider.getKind() != TypeKind.DECLARED
                                        || java.types().isSubtype(type, wider)));
    }

    private ExecutableType seen(TypeElement type, ExecutableElement inherited) {
        return (ExecutableType) java.types().asMemberOf(java.types().getDeclaredType(type), inherited);
    }

    private boolean isGivenAs(TypeMirror given, TypeMirror wanted) {
        boolean isPlain = given.getKind() == TypeKind.VOID
                || wanted.getKind() == TypeKind.VOID
                || given.getKind().isPrimitive()
                || wanted.getKind().isPrimitive();
        return isPlain
                ? given.getKind() == wanted.getKind()
                : given.getKind() == TypeKind.ERROR
                        || wanted.getKind() == TypeKind.ERROR
                        || java.types()
                                .isSubtype(
                                        java.types().erasure(given),
                                        java.types().erasure(wanted));
    }
}
