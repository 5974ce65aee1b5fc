package dev.tracegrad.processor.gradient;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.TracedMethod;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * What a method, and the methods that it calls, read of the object on which they are called, and which static arrays. Its procedure takes
 * that as further parameters, so that nothing in it knows of objects.
 *
 * <pre>
 * double loss(double x) {                  [rate, bias]
 *     return rate * x + rest(x);
 * }
 * double rest(double x) {                  [bias]
 *     return bias * x * x;
 * }
 * </pre>
 *
 * @param captured the fields, and the class where the object itself is needed
 * @param overridable the methods called on it that a subclass may override
 */
record Captures(Set<Element> captured, Set<ExecutableElement> overridable) {
    /** @param bodies the body of a method whose source is there */
    static Captures of(TracedMethod method, Function<ExecutableElement, Optional<TracedMethod>> bodies) {
        Captures all = new Captures(new LinkedHashSet<>(), new LinkedHashSet<>());
        all.add(method, bodies, new HashSet<>());
        return all;
    }

    private void add(
            TracedMethod method, Function<ExecutableElement, Optional<TracedMethod>> bodies, Set<Element> known) {
        if (!known.add(method.element())) {
            return;
        }
        if (!method.isStatic() && Members.isOverridable(method.element())) {
            overridable.add(method.element());
        }
        for (Expression expression : method.expressions()) {
            if (expression instanceof Expression.Field field) {
                if (isCaptured(field)) {
                    captured.add(field.field());
                }
            } else if (expression instanceof Expression.Call call) {
                add(call.plain(), method, bodies, known);
            }
        }
    }

    private void add(
            Expression.Call call,
            TracedMethod caller,
            Function<ExecutableElement, Optional<TracedMethod>> bodies,
            Set<Element> known) {
        VariableElement component = component(call, bodies);
        if (component != null) {
            captured.add(component);
            return;
        }
        boolean isProcedure = isProcedure(call) || WrittenOut.body(call, bodies).isPresent();
        if (!isProcedure && !isOnThis(call)) {
            return;
        }
        Captures needed = isProcedure ? this : new Captures(new HashSet<>(), overridable); // it reads its fields itself
        if (!isProcedure) {
            captured.add(caller.owner());
        }
        if (!call.method().getModifiers().contains(Modifier.ABSTRACT)) {
            bodies.apply(call.method()).ifPresent(body -> needed.add(body, bodies, known));
        }
    }

    /** The field that a record's accessor gives which nobody has written, if a call on the object itself is one of such; otherwise null. */
    static @Nullable VariableElement component(
            Expression.Call call, Function<ExecutableElement, Optional<TracedMethod>> bodies) {
        Element owner = call.method().getEnclosingElement();
        boolean isAccessor = owner.getKind() == ElementKind.RECORD
                && isOnThis(call)
                && call.arguments().isEmpty()
                && bodies.apply(call.method()).isEmpty();
        return !isAccessor
                ? null
                : ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
                        .filter(field ->
                                field.getSimpleName().equals(call.method().getSimpleName()))
                        .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                        .findFirst()
                        .orElse(null);
    }

    /** Whether a call is one of a procedure: of what may give a number that depends on others, or do something to them. */
    static boolean isProcedure(Expression.Call call) {
        TypeKind kind = call.method().getReturnType().getKind();
        boolean givesNumber = kind == TypeKind.DOUBLE || kind == TypeKind.VOID;
        return givesNumber && (isOnThis(call) || call.method().getModifiers().contains(Modifier.STATIC));
    }

    static boolean isOnThis(Expression.Call call) {
        return isThis(call.receiver()) && !call.method().getModifiers().contains(Modifier.STATIC);
    }

    private static boolean isThis(@Nullable Expression receiver) {
        return receiver instanceof Expression.Parenthesized inner
                ? isThis(inner.inner())
                : receiver instanceof Expression.This;
    }

    /** Whether a field is handed in: one of the object, or a static array that is always the same. */
    static boolean isCaptured(Expression.Field field) {
        VariableElement element = field.field();
        Set<Modifier> modifiers = element.getModifiers();
        return modifiers.contains(Modifier.STATIC)
                ? modifiers.contains(Modifier.FINAL)
                        && JavaTypes.elementOfAll(element.asType()) != element.asType()
                        && JavaTypes.elementOfAll(element.asType()).getKind().isPrimitive()
                : isThis(field.receiver());
    }
}
