package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.tracked.NumberReaders;
import dev.tracegrad.processor.tracked.Semantics;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The fence for texts: a number that is read from one may be made of a tracked number that was written into it.
 *
 * <pre>
 * Double.parseDouble("" + x)                       [cut-gradient]
 * b.append(x); new BigDecimal(b.toString())        likewise, whichever way the text goes inside the method
 * Double.parseDouble(e.getMessage())               likewise, if an exception is made of a text with x
 * Double.parseDouble("2.5")                        passes
 * </pre>
 */
final class TextFence {
    private final Semantics semantics;
    private final Activity activity;
    private final Findings findings;
    private final Set<Object> seen = new HashSet<>();

    TextFence(Semantics semantics, Activity activity, Findings findings) {
        this.semantics = semantics;
        this.activity = activity;
        this.findings = findings;
    }

    void check(Expression.Call call) {
        check(call, call.method());
    }

    void check(Expression.Creation creation) {
        check(creation, creation.constructor());
    }

    private void check(Expression reading, ExecutableElement reader) {
        if (NumberReaders.contain(reader) && !activity.stopped().contains(reading)) {
            reading.children().stream()
                    .filter(text -> !activity.isActive(text))
                    .filter(this::holdsTracked)
                    .findFirst()
                    .ifPresent(text -> {
                        TypeMirror type = reading.type();
                        findings.warn(
                                Problem.CUT_GRADIENT,
                                reading.source(),
                                reading.source().text(),
                                type,
                                text.source().text());
                    });
        }
    }

    /** Whether a tracked number may have gone into a text, or another plain object. */
    private boolean holdsTracked(Expression expression) {
        if (activity.holdsActive(expression) || activity.isRemembered(expression)) {
            return true;
        }
        if (expression instanceof Expression.Local local) {
            return seen.add(local.variable()) && takesTracked(local.variable());
        }
        TypeKind kind = expression.type().getKind();
        if (kind.isPrimitive() && kind != TypeKind.DOUBLE) {
            return false; // a cast, which has a warning of its own, or an answer
        }
        if (expression instanceof Expression.Field field && seen.add(field.field())) {
            return assigned(target -> target instanceof Expression.Field other
                            && other.field().equals(field.field()))
                    .stream()
                    .anyMatch(this::holdsTracked);
        }
        boolean readsTracked =
                expression instanceof Expression.Call call && activity.effects().readsTracked(call.method());
        return readsTracked || expression.children().stream().anyMatch(this::holdsTracked);
    }

    /** Whether something of the kind is assigned to a variable, added to its object, or thrown to it. */
    private boolean takesTracked(Variable variable) {
        List<Expression> given = new ArrayList<>();
        for (Statement statement : findings.method().statements()) {
            if (statement instanceof Statement.Declaration declaration
                    && declaration.variable() == variable
                    && declaration.initializer() != null) {
                given.add(declaration.initializer());
            } else if (statement instanceof Statement.ForEach loop && loop.variable() == variable) {
                given.add(loop.iterable());
            }
        }
        given.addAll(assigned(target -> isOf(target, variable)));
        for (Expression expression : findings.method().expressions()) {
            if (expression instanceof Expression.Call call
                    && call.receiver() != null
                    && isOf(call.receiver(), variable)) {
                given.addAll(call.arguments());
            } else if (expression instanceof Expression.Creation thrown
                    && semantics.java().isThrowable(variable.type())
                    && semantics.java().isThrowable(thrown.type())) {
                given.addAll(thrown.arguments());
            }
        }
        return given.stream().anyMatch(this::holdsTracked);
    }

    private List<Expression> assigned(Predicate<Expression> isTarget) {
        return findings.method().expressions().stream()
                .filter(expression ->
                        expression instanceof Expression.Assignment assignment && isTarget.test(assignment.target()))
                .map(expression -> ((Expression.Assignment) expression).value())
                .toList();
    }

    /** Whether it is the variable, or an element of it, or what a chain of calls on it gives. */
    private static boolean isOf(Expression expression, Variable variable) {
        if (expression instanceof Expression.Element element) {
            return isOf(element.array(), variable);
        }
        if (expression instanceof Expression.Call call && call.receiver() != null) {
            return isOf(call.receiver(), variable);
        }
        return expression instanceof Expression.Local local && local.variable() == variable;
    }
}
