package dev.tracegrad.processor.reader;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Visibility;
import dev.tracegrad.processor.model.AnonymousMethod;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.problem.Source;
import java.util.List;
import java.util.function.BiConsumer;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** What javac will refuse in the head of an anonymous class and its methods: what it extends is not extended so. */
final class ClassErrors {
    private final JavaTypes java;
    private final Conversions conversions;
    private final BiConsumer<Source, String> errors;

    /** @param errors is told where, and what */
    ClassErrors(JavaTypes java, Conversions conversions, BiConsumer<Source, String> errors) {
        this.java = java;
        this.conversions = conversions;
        this.errors = errors;
    }

    void check(Expression.AnonymousClass made) {
        TypeElement type = java.classOf(made.type());
        if (type == null || !(made.type() instanceof DeclaredType extended)) {
            return;
        }
        boolean isClosed = type.getModifiers().contains(Modifier.FINAL)
                || type.getKind() == ElementKind.ENUM
                || type.getKind() == ElementKind.RECORD
                || made.constructor() == null && !made.arguments().isEmpty();
        require(!isClosed, made.source(), "an anonymous " + type);
        for (AnonymousMethod method : made.methods()) {
            boolean isTwice = made.methods().stream()
                    .anyMatch(
                            other -> other != method && other.name().equals(method.name()) && takesSame(other, method));
            require(!isTwice, method.body().source(), "another " + method.name());
            if (method.overridden() != null) {
                override(method, method.overridden(), extended);
            }
        }
        List<ExecutableElement> all = ElementFilter.methodsIn(java.elements().getAllMembers(type));
        for (ExecutableElement inherited : all) {
            boolean isMissing = inherited.getModifiers().contains(Modifier.ABSTRACT)
                    && !isOfObject(inherited)
                    && all.stream()
                            .noneMatch(other ->
                                    !other.equals(inherited) && java.elements().overrides(other, inherited, type))
                    && made.methods().stream().noneMatch(method -> implementsIt(method, inherited, extended));
            require(!isMissing, made.source(), "an object without " + inherited);
        }
    }

    private void require(boolean isRight, Source source, String what) {
        if (!isRight) {
            errors.accept(source, what);
        }
    }

    private boolean takesSame(AnonymousMethod one, AnonymousMethod other) {
        if (one.parameters().size() != other.parameters().size()) {
            return false;
        }
        for (int i = 0; i < one.parameters().size(); i++) {
            if (!isSame(
                    one.parameters().get(i).type(), other.parameters().get(i).type())) {
                return false;
            }
        }
        return true;
    }

    private boolean isSame(TypeMirror one, TypeMirror other) {
        return java.types().isSameType(java.types().erasure(one), java.types().erasure(other));
    }

    /** Whether every object has the method, as {@code Comparator.equals}. */
    private boolean isOfObject(ExecutableElement method) {
        return ElementFilter.methodsIn(java.elements().getAllMembers(java.classOf(java.declared("java.lang.Object"))))
                .stream()
                .anyMatch(one -> one.getSimpleName().equals(method.getSimpleName())
                        && one.getParameters().size() == method.getParameters().size());
    }

    private boolean implementsIt(AnonymousMethod method, ExecutableElement inherited, DeclaredType extended) {
        if (!inherited.getSimpleName().contentEquals(method.name())
                || inherited.getParameters().size() != method.parameters().size()) {
            return false;
        }
        ExecutableType seen = (ExecutableType) java.types().asMemberOf(extended, inherited);
        for (int i = 0; i < method.parameters().size(); i++) {
            TypeMirror wanted = seen.getParameterTypes().get(i);
            if (wanted.getKind() != TypeKind.TYPEVAR
                    && !isSame(wanted, method.parameters().get(i).type())) {
                return false;
            }
        }
        return true;
    }

    private void override(AnonymousMethod method, ExecutableElement overridden, DeclaredType extended) {
        TypeMirror result = ((ExecutableType) java.types().asMemberOf(extended, overridden)).getReturnType();
        TypeMirror given = method.result().type();
        boolean isPlain = result.getKind().isPrimitive()
                || given.getKind().isPrimitive()
                || result.getKind() == TypeKind.VOID
                || given.getKind() == TypeKind.VOID;
        boolean isRight = !overridden.getModifiers().contains(Modifier.FINAL)
                && !method.modifiers().contains(Modifier.STATIC)
                && Visibility.rank(method.modifiers()) >= Visibility.rank(overridden)
                && (isPlain ? result.getKind() == given.getKind() : conversions.isAssignable(given, result))
                && method.thrown().stream().allMatch(type -> mayThrow(type, overridden));
        require(isRight, method.body().source(), "a method in place of " + overridden);
    }

    private boolean mayThrow(TypeMirror type, ExecutableElement overridden) {
        return !java.isChecked(type)
                || overridden.getThrownTypes().stream()
                        .anyMatch(one -> one.getKind() == TypeKind.TYPEVAR
                                || java.types().isSubtype(type, one));
    }
}
