package dev.tracegrad.processor.effects;

import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.Bodies;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The methods that give the object on which they are called, and nothing else, as those of builders do. A companion of such a
 * method gives the plain object itself, where others give one in tracked form, which would be a copy. Of an object that cannot
 * change a copy is as good.
 *
 * <pre>
 * Sum add(double x) { s += x; return this; }                  gives itself
 * Sum addBoth(double x, double y) { return add(x).add(y); }   gives itself
 * Sum plus(double x) { return x == 0 ? this : new Sum(x); }   does not
 * </pre>
 */
final class SelfReturns {
    private final TrackedTypes types;
    private final TracedDeclarations traced;
    private final Members members;
    private final Bodies bodies;
    private final Map<ExecutableElement, Boolean> known = new HashMap<>();

    SelfReturns(TrackedTypes types, TracedDeclarations traced, Members members, Bodies bodies) {
        this.types = types;
        this.traced = traced;
        this.members = members;
        this.bodies = bodies;
    }

    boolean contains(ExecutableElement method) {
        Boolean answer = known.get(method);
        if (answer == null) {
            known.put(method, true); // the answer to a method that calls itself
            answer = isOfTwin(method) && find(method);
            known.put(method, answer);
        }
        return answer;
    }

    private boolean isOfTwin(ExecutableElement method) {
        return !method.getModifiers().contains(Modifier.STATIC)
                && types.isTwin(method.getReturnType())
                && !types.isLiftable(method.getReturnType())
                && types.isTwin(method.getEnclosingElement().asType());
    }

    private boolean find(ExecutableElement method) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        if (!traced.hasSource(owner)) {
            return traced.givesPlainObject(method);
        }
        return bodies.of(method).filter(this::givesItself).isPresent()
                && traced.overridesOf(method).stream().allMatch(this::contains)
                && members.overriddenBy(method).stream().allMatch(this::contains);
    }

    private boolean givesItself(TracedMethod method) {
        List<Expression> given = method.statements().stream()
                .filter(Statement.Return.class::isInstance)
                .map(Statement.Return.class::cast)
                .filter(returned -> returned.result() == method.result())
                .map(Statement.Return::value)
                .toList();
        return !given.isEmpty() && given.stream().allMatch(this::isItself);
    }

    private boolean isItself(@Nullable Expression given) {
        if (given instanceof Expression.Call call && call.receiver() != null) {
            return contains(call.method()) && isItself(call.receiver());
        }
        return given instanceof Expression.This
                || given instanceof Expression.Parenthesized parenthesized && isItself(parenthesized.inner());
    }
}
