package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.effects.AliasSet;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Constants;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Walk;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.tracked.LibraryCall;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * The fence for arrays that a method or a constructor keeps in an object: a companion stores a plain copy there, so nobody
 * may use the array itself afterwards.
 */
final class StoreFence {
    private final TrackedTypes types;
    private final Activity activity;
    private final Findings findings;

    StoreFence(TrackedTypes types, Activity activity, Findings findings) {
        this.types = types;
        this.activity = activity;
        this.findings = findings;
    }

    void check(ExecutableElement callee, List<Expression> arguments, List<TypeMirror> wanted) {
        for (int i = 0; i < arguments.size(); i++) {
            Expression argument = arguments.get(i);
            boolean isOfOthers = types.isArray(wanted.get(i)) && !TrackedTypes.isArrayOfNumbers(wanted.get(i));
            if (isOfOthers && activity.effects().arrays().mayStore(callee, i) && !isKeptAlone(argument)) {
                findings.refuse(
                        Problem.SHARED_ARRAY,
                        argument.source(),
                        argument.source().text());
            }
        }
    }

    /** Whether nobody uses an array after somebody keeps it. */
    boolean isKeptAlone(Expression array) {
        return isFresh(array) || isUsedLast(array);
    }

    /** Whether nobody else has the array, nor one inside it. */
    private static boolean isFresh(Expression argument) {
        if (argument instanceof Expression.Parenthesized parenthesized) {
            return isFresh(parenthesized.inner());
        }
        if (argument instanceof Expression.NewArray array) {
            return array.elements().stream()
                    .allMatch(element -> element.type().getKind().isPrimitive() || isFresh(element));
        }
        boolean isCopy = argument instanceof Expression.Call call
                && LibraryCall.of(call.method()) != null
                && LibraryCall.COPIES.contains(LibraryCall.of(call.method()))
                && !JavaTypes.isArrayOfArrays(call.type());
        return Constants.isNull(argument) || isCopy;
    }

    /** Whether it is a variable that is not used after this, nor another one of the same array. */
    private boolean isUsedLast(Expression argument) {
        if (!(argument instanceof Expression.Local local) || JavaTypes.isArrayOfArrays(argument.type())) {
            return false;
        }
        AliasSet set = activity.aliasesOf(argument);
        TracedMethod method = findings.method();
        boolean isLast = method.expressions().stream()
                .filter(Expression.Local.class::isInstance)
                .filter(other -> activity.aliasesOf(other) != null
                        && activity.aliasesOf(other).root() == set.root())
                .allMatch(other -> other.source().start() <= argument.source().start());
        return isLast && method.statements().stream().noneMatch(loop -> repeats(loop, local));
    }

    /** Whether a loop around the argument goes on with a variable from outside. */
    private static boolean repeats(Statement loop, Expression.Local argument) {
        boolean isAround = loop instanceof Statement.Loop
                && loop.source().start() <= argument.source().start()
                && argument.source().end() <= loop.source().end();
        return isAround
                && Walk.statements(loop).stream()
                        .noneMatch(statement -> statement instanceof Statement.Declaration declaration
                                && declaration.variable() == argument.variable());
    }
}
