package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.activity.Target;
import dev.tracegrad.processor.effects.AliasSet;
import dev.tracegrad.processor.effects.Effects;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.AnonymousMethod;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.model.Walk;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.tracked.LibraryCall;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The fence for arrays of plain numbers that are copied into tracked form while somebody writes to the array or to the copy,
 * which then differ.
 *
 * <pre>
 * static double[] filled(double x) { w[0] = x; return w; }       its companion gives a copy of w
 *
 * filled(x)[1] = y;                        refused: w would not change
 * double[] z = filled(x);  w[1] = y;       refused: z would not change
 * return filled(x)[0];                     passes
 * added(w, x)                              refused if added writes to w itself, and reads its parameter
 * </pre>
 */
final class CopyFence {
    private static final Set<Target> TRACED = EnumSet.of(Target.COMPANION, Target.HELPER, Target.INSTANCE);

    private final TrackedTypes types;
    private final TracedDeclarations traced;
    private final Activity activity;
    private final Findings findings;
    private final Effects effects;
    private final StoreFence stores;

    CopyFence(TrackedTypes types, TracedDeclarations traced, Activity activity, Findings findings) {
        this.types = types;
        this.traced = traced;
        this.activity = activity;
        this.findings = findings;
        this.effects = activity.effects();
        this.stores = new StoreFence(types, activity, findings);
    }

    void check(TracedMethod method) {
        List<Expression> expressions = method.expressions();
        Set<Expression> usedAtOnce = usedAtOnce(method);
        List<Expression> writes =
                expressions.stream().filter(one -> writesShared(one, true)).toList();
        List<Expression> changes =
                expressions.stream().filter(one -> writesShared(one, false)).toList();
        for (Expression expression : expressions) {
            if (expression instanceof Expression.Call call) {
                boolean isWritten = (call.type() instanceof ArrayType ? writes : changes)
                        .stream().anyMatch(other -> other != call || isRepeated(call, method));
                checkResult(call, isWritten && !usedAtOnce.contains(call));
                checkArguments(call);
            } else if (expression instanceof Expression.Creation creation && activity.isActiveReference(creation)) {
                checkKept(creation, !writes.isEmpty());
            } else if (expression instanceof Expression.Assignment assignment && !writes.isEmpty()) {
                checkStored(assignment);
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

    /** What is indexed, measured or gone over where it stands, and is not there any more when somebody writes. */
    private static Set<Expression> usedAtOnce(TracedMethod method) {
        Set<Expression> used = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Expression expression : method.expressions()) {
            if (expression instanceof Expression.Element element && !(element.type() instanceof ArrayType)) {
                used.add(element.array());
            } else if (expression instanceof Expression.Length length) {
                used.add(length.array());
            }
        }
        return used;
    }

    /** Whether it writes to an array that others may hold, itself or by a method that it calls. */
    private boolean writesShared(Expression expression, boolean isArray) {
        Expression written = Effects.writtenArray(expression);
        if (written != null) {
            boolean isTracked = !isArray && activity.isActive(written);
            return written.type() instanceof ArrayType == isArray
                    && isCopiable(written.type())
                    && !isTracked
                    && !isOwn(written);
        }
        return expression instanceof Expression.Call call
                && LibraryCall.of(call.method()) == null
                && effects.writesShared(call.method(), isArray);
    }

    private boolean isOwn(Expression array) {
        Expression at = array;
        while (at instanceof Expression.Element element) {
            at = element.array();
        }
        AliasSet set = activity.aliasesOf(at);
        return !(at instanceof Expression.Field) && set != null && set.isOwn();
    }

    /** Whether an expression is a plain array of numbers, or a collection, that others may hold, so that its tracked form is a copy. */
    private boolean isCopied(Expression array) {
        return isCopiable(array.type())
                && !activity.isActive(array)
                && !(array instanceof Expression.Literal)
                && !isOwn(array);
    }

    private static boolean isArray(TypeMirror type) {
        return type instanceof ArrayType && TrackedTypes.isArrayOfNumbers(type);
    }

    private boolean isCopiable(TypeMirror type) {
        return isArray(type) || types.isContainer(type);
    }

    private void checkResult(Expression.Call call, boolean isHeldWhileWritten) {
        Target target = activity.target(call);
        boolean isFunction = target == Target.FUNCTION;
        if (!isCopiable(call.type()) || !isFunction && !TRACED.contains(target) || !activity.isActive(call)) {
            return;
        }
        boolean isCopy = isFunction && (Walk.any(call.arguments(), this::isCopied) || functionsGiveCopies())
                || !isFunction
                        && effects.givesSharedArray(call.method(), target == Target.INSTANCE || call.receiver() == null)
                || effects.givenArguments(call.method()).stream()
                        .anyMatch(position -> isCopied(call.arguments().get(position)));
        AliasSet set = activity.aliasesOf(call);
        if (isCopy && (isHeldWhileWritten || set.isWrittenAround() || set.isWantedItself())) {
            findings.refuseCopy(call, false);
        }
    }

    /** Whether a function that stands here gives a plain array that others may hold. */
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

    /** Each row of a plain array that is filled with one would be a copy of it. */
    private void checkFilled(Expression.Call call) {
        Expression value = call.arguments().get(call.arguments().size() - 1);
        Expression filled = call.arguments().get(0);
        if (isArray(filled.type()) && isArray(value.type()) && activity.isActive(value) && !activity.isActive(filled)) {
            findings.refuseCopy(value, false);
        }
    }

    private void checkArguments(Expression.Call call) {
        if (LibraryCall.of(call.method()) == LibraryCall.FILL) {
            checkFilled(call);
            return;
        }
        Target target = activity.target(call);
        boolean isFunction = target == Target.FUNCTION;
        if (!isFunction && !TRACED.contains(target)) {
            return;
        }
        List<TypeMirror> wanted = activity.wanted(call);
        for (int i = 0; i < call.arguments().size(); i++) {
            Expression argument = call.arguments().get(i);
            if (types.isReference(wanted.get(i))
                    && isCopied(argument)
                    && !activity.lending().isLent(call, i)
                    && (isFunction ? isWrittenInFunction(call, i) : isWrittenMeanwhile(call, i))) {
                findings.refuse(
                        Problem.WRITTEN_ARRAY,
                        argument.source(),
                        argument.source().text(),
                        Members.described(call.method()));
            }
        }
    }

    /** Whether the method writes to an array that may be the one of that argument. */
    private boolean isWrittenMeanwhile(Expression.Call call, int position) {
        if (effects.writesShared(call.method(), call.arguments().get(position).type() instanceof ArrayType)) {
            return true;
        }
        for (int other = 0; other < call.arguments().size(); other++) {
            Expression argument = call.arguments().get(other);
            if (other != position
                    && isCopied(argument)
                    && effects.mayWrite(call.method(), other)
                    && activity.fields().mayBeSame(call.arguments().get(position), argument)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a function that may be called there writes to what it is given: what else would one that gives nothing do? */
    private boolean isWrittenInFunction(Expression.Call call, int position) {
        if (call.type().getKind() == TypeKind.VOID) {
            return true;
        }
        boolean isOpen = traced.isTraced(findings.method().element());
        return effects.writesInFunction(call, position, findings.method(), isOpen)
                || findings.method().expressions().stream().anyMatch(function -> writes(function, position));
    }

    /** Whether a function that stands here writes to its parameter, or to what others hold. */
    private boolean writes(Expression function, int position) {
        Stream<List<Variable>> parameters = function instanceof Expression.Lambda lambda
                ? Stream.of(lambda.parameters())
                : function instanceof Expression.AnonymousClass made
                        ? made.methods().stream().map(AnonymousMethod::parameters)
                        : Stream.of();
        Set<Variable> given = parameters
                .filter(all ->
                        position < all.size() && isArray(all.get(position).type()))
                .map(all -> all.get(position))
                .collect(Collectors.toSet());
        return !given.isEmpty()
                && findings.method().expressions().stream()
                        .filter(inside -> isWithin(inside, function))
                        .map(Effects::writtenArray)
                        .anyMatch(array -> array != null
                                && (array instanceof Expression.Local local && given.contains(local.variable())
                                        || !isOwn(array)));
    }

    private static boolean isWithin(Expression inside, Expression outside) {
        return outside.source().start() <= inside.source().start()
                && inside.source().end() <= outside.source().end();
    }

    /** A plain field or row keeps a copy. */
    private void checkStored(Expression.Assignment assignment) {
        Expression value = assignment.value();
        if (isArray(value.type())
                && !activity.isActive(assignment.target())
                && activity.isActive(value)
                && !stores.isKeptAlone(value)) {
            findings.refuseCopy(value, false);
        }
    }

    /** An object in tracked form keeps a copy. */
    private void checkKept(Expression.Creation creation, boolean writes) {
        for (int i = 0; i < creation.arguments().size(); i++) {
            Expression argument = creation.arguments().get(i);
            if (writes && isCopied(argument) && effects.mayStore(creation.constructor(), i)) {
                findings.refuseCopy(argument, false);
            }
        }
    }
}
