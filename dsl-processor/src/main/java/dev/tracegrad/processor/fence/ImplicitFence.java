package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.activity.Target;
import dev.tracegrad.processor.effects.Callbacks;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * The fence for methods that run although no call of them stands there: one that reads what is tracked would lose it.
 *
 * <pre>
 * for (double x : weights)       [implicit-call] on weights, if Weights.iterator() reads a Value
 * new Thread(task).start()       [implicit-call] on task, if its run() reads a field that traced code writes
 * "" + point                     passes: a text holds no gradient, unless Point.toString() stores what it read
 * </pre>
 */
final class ImplicitFence {
    private static final Set<Target> RUNNING_COMPANIONS =
            EnumSet.of(Target.COMPANION, Target.HELPER, Target.INSTANCE, Target.FUNCTION);

    private final Semantics semantics;
    private final TracedDeclarations traced;
    private final Activity activity;
    private final Findings findings;

    ImplicitFence(Semantics semantics, TracedDeclarations traced, Activity activity, Findings findings) {
        this.semantics = semantics;
        this.traced = traced;
        this.activity = activity;
        this.findings = findings;
    }

    void check(TracedMethod method) {
        boolean isOpen = traced.isTraced(method.element());
        method.statements()
                .forEach(statement -> refuse(activity.effects()
                        .callbacks()
                        .readersIn(statement, method, isOpen, object -> !activity.isActiveReference(object))));
        for (Expression expression : method.expressions()) {
            if (!activity.stopped().contains(expression) && !isRefusedItself(expression)) {
                refuse(activity.effects()
                        .callbacks()
                        .readersIn(expression, method, isOpen, object -> isPlain(object, expression)));
            }
        }
    }

    /** Whether it calls such a method by its name. */
    private boolean isRefusedItself(Expression expression) {
        return expression instanceof Expression.Call call && activity.effects().passesOnTracked(call.method());
    }

    /** Whether an object is used as it is, and not turned into tracked form, in which its methods are traced. */
    private boolean isPlain(Expression object, Expression around) {
        return !activity.isActiveReference(object)
                && !(around instanceof Expression.Call call
                        && RUNNING_COMPANIONS.contains(activity.target(call))
                        && isTurned(object, call));
    }

    /** Whether it is passed in tracked form, or as an object of a class that a companion asks when it runs. */
    private boolean isTurned(Expression object, Expression.Call call) {
        List<TypeMirror> wanted = activity.wanted(call);
        return IntStream.range(0, wanted.size())
                .anyMatch(i -> call.arguments().get(i) == object
                        && (semantics.tracked().isReference(wanted.get(i)) || isOfUsers(call.declared(i))));
    }

    private boolean isOfUsers(TypeMirror declared) {
        TypeElement type = semantics.java().classOf(declared);
        return type != null && !semantics.java().isOfPlatform(type);
    }

    private void refuse(List<Callbacks.Reader> readers) {
        if (readers.isEmpty()) { // as nearly always
            return;
        }
        readers.stream()
                .filter(reader -> !findings.refusesAt(reader.object().source()))
                .forEach(reader -> findings.refuse(
                        Problem.IMPLICIT_CALL,
                        reader.object().source(),
                        reader.object().source().text(),
                        Members.described(reader.method())));
    }
}
