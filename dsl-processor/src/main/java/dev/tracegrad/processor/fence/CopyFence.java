package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.activity.Target;
import dev.tracegrad.processor.effects.AliasSet;
import dev.tracegrad.processor.effects.Effects;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.Constants;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.model.Walk;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.tracked.LibraryCall;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;

/**
 * The fence for collections that are copied into tracked form while somebody changes the collection or the copy, which then differ.
 *
 * <pre>
 * static List&lt;Double&gt; more(double x) { ALL.add(1.0); return ALL; }       its companion gives a copy of ALL
 *
 * more(x).add(2.0);                                refused: ALL would not change
 * List&lt;Double&gt; held = more(x);  ALL.clear();       refused: held would not change
 * return more(x).get(0);                           passes
 * </pre>
 */
final class CopyFence {
    private static final Set<Target> TRACED = EnumSet.of(Target.COMPANION, Target.HELPER, Target.INSTANCE);

    private final TrackedTypes types;
    private final TracedDeclarations traced;
    private final Activity activity;
    private final Findings findings;
    private final Effects effects;

    CopyFence(TrackedTypes types, TracedDeclarations traced, Activity activity, Findings findings) {
        this.types = types;
        this.traced = traced;
        this.activity = activity;
        this.findings = findings;
        this.effects = activity.effects();
    }

    void check(TracedMethod method) {
        boolean givesContainers = Walk.any(method.calls(), call -> types.isContainer(call.type()));
        List<Expression> changes = givesContainers
                ? method.expressions().stream().filter(this::changesShared).toList()
                : List.of();
        List<AliasSet> kept = method.expressions().stream()
                .filter(one -> one instanceof Expression.Assignment assignment
                        && assignment.target() instanceof Expression.Field field
                        && activity.isTwinField(field))
                .flatMap(one -> Stream.ofNullable(activity.aliasesOf(((Expression.Assignment) one).target())))
                .toList();
        for (Expression expression : method.expressions()) {
            AliasSet set = isKeptCopy(expression) ? activity.aliasesOf(expression) : null;
            if (set != null
                    && !findings.refusesAt(expression.source())
                    && kept.stream().anyMatch(set::isCopiedInto)) {
                findings.refuseCopy(expression, false);
            }
            if (expression instanceof Expression.Call call) {
                checkResult(call, changes.stream().anyMatch(other -> other != call || isRepeated(call, method)));
                checkArguments(call);
            } else if (expression instanceof Expression.Creation creation && activity.isActiveReference(creation)) {
                checkKept(creation);
            } else if (expression instanceof Expression.Assignment assignment
                    && assignment.target() instanceof Expression.Field field
                    && activity.isTwinField(field)
                    && isKeptCopy(assignment.value())
                    && !findings.refusesAt(assignment.value().source())) {
                findings.refuseCopy(assignment.value(), false);
            }
        }
    }

    /** Whether a loop calls again while what it gave before is still there: not in a variable that each iteration has anew. */
    private static boolean isRepeated(Expression call, TracedMethod method) {
        boolean isDeclared = method.statements().stream()
                .anyMatch(one -> one instanceof Statement.Declaration declaration && declaration.initializer() == call);
        return !isDeclared
                && method.statements().stream()
                        .anyMatch(loop -> loop instanceof Statement.Loop
                                && loop.source().start() <= call.source().start()
                                && call.source().end() <= loop.source().end());
    }

    /** Whether it changes a plain collection that others may hold, itself or by a method that it calls. */
    private boolean changesShared(Expression expression) {
        return Walk.any(effects.arrays().written(expression), this::isCopied)
                || expression instanceof Expression.Call call
                        && LibraryCall.of(call.method()) == null
                        && effects.arrays().writesShared(call.method(), false);
    }

    /** Whether an expression is a plain collection that others may hold, so that its tracked form is a copy. */
    private boolean isCopied(Expression collection) {
        AliasSet set = activity.aliasesOf(collection);
        return types.isContainer(collection.type())
                && !activity.isActive(collection)
                && !Constants.isNull(collection)
                && (collection instanceof Expression.Field || set == null || !set.isOwn());
    }

    private void checkResult(Expression.Call call, boolean isHeldWhileChanged) {
        Target target = activity.target(call);
        boolean isFunction = target == Target.FUNCTION;
        if (!types.isContainer(call.type()) || !isFunction && !TRACED.contains(target) || !activity.isActive(call)) {
            return;
        }
        boolean isCopy = isFunction && (Walk.any(call.arguments(), this::isCopied) || functionsGiveCopies())
                || !isFunction
                        && effects.arrays()
                                .givesShared(call.method(), target == Target.INSTANCE || call.receiver() == null)
                || effects.arrays().givenArguments(call.method()).stream()
                        .anyMatch(position -> isCopied(call.arguments().get(position)));
        AliasSet set = activity.aliasesOf(call);
        if (isCopy && (isHeldWhileChanged || set.isWrittenAround())) {
            findings.refuseCopy(call, false);
        }
    }

    /** Whether a function that stands here gives a plain collection that others may hold. */
    private boolean functionsGiveCopies() {
        List<Variable> results = findings.method().expressions().stream()
                .filter(Expression.Lambda.class::isInstance)
                .map(lambda -> ((Expression.Lambda) lambda).result())
                .toList();
        return findings.method().statements().stream()
                .anyMatch(one -> one instanceof Statement.Return returned
                        && results.contains(returned.result())
                        && returned.value() != null
                        && isCopied(returned.value()));
    }

    private void checkArguments(Expression.Call call) {
        Target target = activity.target(call);
        boolean isFunction = target == Target.FUNCTION;
        if (!isFunction && !TRACED.contains(target)) {
            return;
        }
        for (int i = 0; i < call.arguments().size(); i++) {
            Expression argument = call.arguments().get(i);
            if (isCopied(argument) && (isFunction ? isChangedInFunction(call, i) : isChangedMeanwhile(call, i))) {
                findings.refuse(
                        Problem.WRITTEN_ARRAY,
                        argument.source(),
                        argument.source().text(),
                        Members.described(call.method()));
            }
        }
    }

    /** Whether the method changes a collection that may be the one of that argument. */
    private boolean isChangedMeanwhile(Expression.Call call, int position) {
        return effects.arrays().writesShared(call.method(), false)
                || IntStream.range(0, call.arguments().size())
                        .anyMatch(other -> other != position
                                && isCopied(call.arguments().get(other))
                                && effects.arrays().mayWrite(call.method(), other));
    }

    /** Whether a function that may be called there changes what it is given: what else would one that gives nothing do? */
    private boolean isChangedInFunction(Expression.Call call, int position) {
        boolean isOpen = traced.isTraced(findings.method().element());
        return call.type().getKind() == TypeKind.VOID
                || effects.arrays().writesInFunction(call, position, findings.method(), isOpen)
                || findings.method().expressions().stream().anyMatch(this::changes);
    }

    /** Whether a function that stands here changes a collection. */
    private boolean changes(Expression function) {
        return (function instanceof Expression.Lambda || function instanceof Expression.AnonymousClass)
                && findings.method().expressions().stream()
                        .filter(inside -> isWithin(inside, function))
                        .flatMap(inside -> effects.arrays().written(inside).stream())
                        .anyMatch(changed -> types.isContainer(changed.type()));
    }

    private static boolean isWithin(Expression inside, Expression outside) {
        return outside.source().start() <= inside.source().start()
                && inside.source().end() <= outside.source().end();
    }

    /** An object in tracked form would keep a copy, while others change the collection. */
    private void checkKept(Expression.Creation creation) {
        for (int i = 0; i < creation.arguments().size(); i++) {
            Expression argument = creation.arguments().get(i);
            if (isKeptCopy(argument) && effects.arrays().mayStore(creation.constructor(), i)) {
                findings.refuseCopy(argument, false);
            }
        }
    }

    private boolean isKeptCopy(Expression collection) {
        return isCopied(collection) && !effects.arrays().isFixed(collection)
                || types.isContainer(collection.type())
                        && Walk.expressions(collection).stream().anyMatch(CopyFence::isViewOfArray);
    }

    /** Whether it is {@code Arrays.asList} of an array that has a name. */
    private static boolean isViewOfArray(Expression expression) {
        return expression instanceof Expression.Call call
                && call.method().getSimpleName().contentEquals("asList")
                && call.arguments().size() == 1
                && call.arguments().get(0).type() instanceof ArrayType
                && !(call.arguments().get(0) instanceof Expression.NewArray)
                && !(call.arguments().get(0) instanceof Expression.Call);
    }
}
