package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.activity.WholeProgram;
import dev.tracegrad.processor.effects.Effects;
import dev.tracegrad.processor.effects.Stores;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.model.Walk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/**
 * The expressions of one method whose texts, or other plain objects, may have a tracked number in them: what is made of one, and
 * the variables, fields and calls through which it goes. The parameter of a lambda may be any text that the method makes.
 */
final class WrittenTexts {
    private final WholeProgram program;
    private final Activity activity;
    private final TracedMethod method;
    private final Set<Variable> ofLambdas = new HashSet<>();
    private final Map<TypeElement, Boolean> written = new HashMap<>();
    private Set<Object> seen = new HashSet<>();

    WrittenTexts(WholeProgram program, Activity activity, TracedMethod method) {
        this.program = program;
        this.activity = activity;
        this.method = method;
        for (Expression expression : method.expressions()) {
            if (expression instanceof Expression.Lambda lambda) {
                ofLambdas.addAll(lambda.parameters());
            }
        }
    }

    boolean mayBeIn(Expression expression) {
        seen = new HashSet<>();
        return holds(expression);
    }

    private boolean holds(Expression expression) {
        if (activity.holdsActive(expression) || activity.isRemembered(expression) || isWritten(expression)) {
            return true;
        }
        if (expression instanceof Expression.Local local) {
            return seen.add(local.variable())
                    && (ofLambdas.contains(local.variable()) ? isAnyMade(local) : isGiven(local.variable()));
        }
        TypeKind kind = expression.type().getKind();
        if (kind.isPrimitive() && kind != TypeKind.DOUBLE) {
            return false; // a cast, which has a warning of its own, or an answer
        }
        if (expression instanceof Expression.Field field && seen.add(field.field())) {
            return program.fields().holdsText(field.field())
                    || assigned(target -> target instanceof Expression.Field other
                                    && other.field().equals(field.field()))
                            .stream()
                            .anyMatch(this::holds)
                    || field.receiver() != null && holds(field.receiver());
        }
        boolean readsTracked = expression instanceof Expression.Call call
                && (activity.effects().readsTracked(call.method())
                        || activity.effects().readsKeptText(call.method()));
        return readsTracked
                || activity.effects().callbacks().writeTracked(expression, method)
                || expression.children().stream().anyMatch(this::holds)
                || expression.statements().stream()
                        .flatMap(body -> Walk.statements(body).stream())
                        .anyMatch(this::gives);
    }

    /** Whether it is what a lambda, or a method of an anonymous class, gives. */
    private boolean gives(Statement statement) {
        return statement instanceof Statement.Return returned && returned.value() != null && holds(returned.value());
    }

    /** Whether an object may write a tracked number where it is put in a text. */
    private boolean isWritten(Expression object) {
        TypeElement type = program.semantics().java().classOf(object.type());
        return type != null && program.traced().hasSource(type) && written.computeIfAbsent(type, this::writesTracked);
    }

    private boolean writesTracked(TypeElement type) {
        Effects effects = activity.effects();
        return effects.subclassesOf(type).stream()
                .flatMap(one -> program.semantics().members().methods(one, "toString").stream())
                .filter(method -> method.getParameters().isEmpty()
                        && program.traced().hasSource((TypeElement) method.getEnclosingElement()))
                .anyMatch(method -> effects.readsTracked(method) || effects.readsKeptText(method));
    }

    /** Whether the method makes a text of a tracked number, or reads a field in which there is one: it may go to a lambda. */
    private boolean isAnyMade(Expression.Local parameter) {
        return !parameter.type().getKind().isPrimitive()
                && method.expressions().stream()
                        .anyMatch(made -> made instanceof Expression.Field field
                                        && program.fields().holdsText(field.field())
                                || program.semantics().java().isString(made.type())
                                        && made.children().stream().anyMatch(activity::isActive));
    }

    /** Whether something of the kind is assigned to a variable, added to its object, or thrown to it. */
    private boolean isGiven(Variable variable) {
        List<Expression> given = new ArrayList<>();
        for (Statement statement : method.statements()) {
            if (statement instanceof Statement.Declaration declaration
                    && declaration.variable() == variable
                    && declaration.initializer() != null) {
                given.add(declaration.initializer());
            } else if (statement instanceof Statement.ForEach loop && loop.variable() == variable) {
                given.add(loop.iterable());
            }
        }
        given.addAll(assigned(target -> isOf(target, variable)));
        for (Expression expression : method.expressions()) {
            if (expression instanceof Expression.Call call
                    && call.receiver() != null
                    && isOf(call.receiver(), variable)) {
                given.add(call);
                given.addAll(stored(call));
            } else if (expression instanceof Expression.Call call
                    && call.receiver() == null
                    && !call.arguments().isEmpty()
                    && isOf(call.arguments().get(0), variable)) {
                given.addAll(stored(call)); // Collections.addAll
            } else if (expression instanceof Expression.Creation thrown
                    && program.semantics().java().isThrowable(variable.type())
                    && program.semantics().java().isThrowable(thrown.type())) {
                given.addAll(thrown.arguments());
            } else if (expression instanceof Expression.Call call
                    && program.semantics().java().isThrowable(variable.type())) {
                given.add(call); // may throw it, with a text of what it is passed
            }
        }
        return given.stream().anyMatch(this::holds);
    }

    /** What a call of a library's method leaves in an object, if it says no more than whether it did. */
    private static List<Expression> stored(Expression.Call call) {
        return call.type().getKind().isPrimitive() && Stores.isStoring(call.method()) ? call.arguments() : List.of();
    }

    private List<Expression> assigned(Predicate<Expression> isTarget) {
        return method.expressions().stream()
                .filter(expression ->
                        expression instanceof Expression.Assignment assignment && isTarget.test(assignment.target()))
                .toList();
    }

    private static boolean isOf(Expression expression, Variable variable) {
        return root(expression) instanceof Expression.Local local && local.variable() == variable;
    }

    /** The variable or field of which it is an element, or what a chain of calls on it gives; else the expression itself. */
    static Expression root(Expression expression) {
        if (expression instanceof Expression.Element element) {
            return root(element.array());
        }
        return expression instanceof Expression.Call call && call.receiver() != null
                ? root(call.receiver())
                : expression;
    }
}
