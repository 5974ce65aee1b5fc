package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.activity.Lacking;
import dev.tracegrad.processor.activity.Target;
import dev.tracegrad.processor.activity.WholeProgram;
import dev.tracegrad.processor.effects.AliasSet;
import dev.tracegrad.processor.effects.Effects;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.CompanionNames;
import dev.tracegrad.processor.model.Constants;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Refusal;
import dev.tracegrad.processor.problem.Source;
import dev.tracegrad.processor.tracked.Containers;
import dev.tracegrad.processor.tracked.LibraryCall;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The fence for calls: what is active may go into traced code, and into code that only looks at its number.
 *
 * <pre>
 * g(x)                        passes, if g has a companion, or is traced along; else [no-companion], [untraceable-callee]
 * System.out.println(x)       passes: it is a writer of numbers
 * Objects.requireNonNull(a)   passes: it is static, and takes any object
 * StrictMath.fma(x, 2, 1)     [library-callee]: the number that it returns would have lost its gradient
 * Gamma.digamma(x)            [untraced-apart], where only the class file is there
 * Own.digamma(x)              [untraced-callee], where the source is there, which can be annotated
 * Double.hashCode(x)          passes with [cut-gradient]: it returns no double, but a number that is made of x
 * fill(Made.table(), x)       [written-array]: fill would write to a copy of another class's array
 * </pre>
 */
final class CallFence {
    /** What is called on the receiver as it is, plain. */
    private static final Set<Target> ON_PLAIN_OBJECTS = EnumSet.of(Target.COMPANION, Target.HELPER, Target.PLAIN);

    private final Semantics semantics;
    private final TracedDeclarations traced;
    private final Lacking lacking;
    private final Activity activity;
    private final Findings findings;
    private final ContainerFence containers;
    private final Crossings crossings;
    private final OverrideFence overrides;
    private final Looking looking;
    private final ReadObjects readers;
    final Cuts cuts;
    final ThreadFence threads;
    final HandingFence handed;
    final LiftFence lifts;
    final FunctionFence functions;
    final AdaptFence adapted;

    CallFence(WholeProgram program, Activity activity, Findings findings, Crossings crossings) {
        this.semantics = program.semantics();
        this.traced = program.traced();
        this.lacking = program.lacking();
        this.activity = activity;
        this.findings = findings;
        this.crossings = crossings;
        this.looking = new Looking(program, activity, crossings);
        this.readers = new ReadObjects(semantics.tracked(), activity);
        this.cuts = new Cuts(program, activity, findings);
        this.handed = new HandingFence(program, activity, findings);
        this.threads = new ThreadFence(program, activity, findings);
        this.overrides = new OverrideFence(program, activity, findings);
        this.lifts = new LiftFence(program, activity, findings, overrides);
        this.adapted = new AdaptFence(semantics, findings, overrides, this);
        this.containers = new ContainerFence(semantics, activity, findings, crossings, lifts, adapted::check);
        this.functions = new FunctionFence(semantics, traced, activity, findings);
    }

    /** @param isStatement whether its result is not used */
    void check(Expression.Call call, boolean isStatement) {
        if (crossings.checkReceiver(call) || functions.refuses(call) || activity.isTwinToBe(call)) {
            return;
        }
        threads.check(call);
        Target target = activity.target(call);
        CompanionSight sight =
                new CompanionSight(semantics.java(), findings.method().owner());
        if (ON_PLAIN_OBJECTS.contains(target) && sight.isLackedByTwin(call, semantics.tracked(), activity)) {
            findings.refuse(
                    Problem.UNTRACEABLE_CALLEE,
                    call.source(),
                    Members.described(call.method()),
                    "objects in tracked form have only the methods that their class itself declares");
            return;
        }
        switch (target) {
            case COMPANION -> {
                checkCompanion(call);
                checkRun(call);
            }
            case HELPER -> {
                checkAlong(call.source(), call.method());
                checkRun(call);
            }
            case FUNCTION -> {
                if (activity.isActive(call.receiver())
                        || !lifts.refusesCalled(call.receiver(), call.receiver().type())) {
                    checkArguments(call);
                }
            }
            case INSTANCE -> {
                overrides.checkInTwin(call);
                checkInstance(call);
                checkArguments(call);
            }
            case LIBRARY -> checkLibrary(call);
            case CONTAINER -> containers.check(call);
            case PLAIN -> {
                if (LibraryCall.ARRAY_COPY.is(call)) {
                    handed.checkCopied(call.arguments().get(0), call.arguments().get(2));
                }
                if (!Containers.concern(call, semantics.tracked()) || !containers.refusesPlain(call)) {
                    checkPlain(call, isStatement);
                }
            }
        }
    }

    private void checkRun(Expression.Call call) {
        overrides.check(call);
        checkArguments(call);
        checkStored(call.method(), call.arguments(), activity.wanted(call));
    }

    /** What a method gives back of what it is given; it must do no more than that. What fills an array must be of its kind. */
    private void checkLibrary(Expression.Call call) {
        int position = LibraryCall.PASS_ON.is(call) ? LibraryCall.passedOn(call.method()) : -1;
        if (position >= 0 && !crossings.mayHave(call.method(), call.arguments(), position)) {
            refuseCallee(
                    call.source(),
                    call.method(),
                    call.arguments().get(position).source().text());
        } else if (LibraryCall.FILL.is(call)) {
            handed.checkFilling(call.arguments());
            checkFilling(
                    call.arguments().get(0),
                    call.arguments().get(call.arguments().size() - 1));
        } else if (LibraryCall.ARRAY_COPY.is(call)) {
            handed.checkCopied(call.arguments().get(0), call.arguments().get(2));
        }
    }

    /** What {@code Arrays.fill} puts into an array of functions. */
    private void checkFilling(Expression array, Expression filling) {
        TypeMirror component = ((ArrayType) array.type()).getComponentType();
        if (activity.isActiveReference(filling)) {
            adapted.check(filling, component);
        } else {
            lifts.refuses(
                    filling,
                    component,
                    activity.isActive(array) && semantics.tracked().isFunction(component));
        }
    }

    /** The method of an object in tracked form. */
    private void checkInstance(Expression.Call call) {
        ExecutableElement method = call.method();
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        if (semantics.tracked().isFunction(owner.asType())
                && !semantics.tracked().twinFunctions().hasDefaults(owner)) {
            findings.refuseWithout(
                    List.of(owner),
                    Problem.UNTRACEABLE_CALLEE,
                    call.source(),
                    Members.described(method),
                    "a functional interface in tracked form has more than its one method only if it has @Traced itself");
        } else {
            checkInTwin(call.source(), method);
            handed.checkInferred(call);
            if (CompanionSight.isPrivate(call)) {
                String name = "the companion of " + Members.described(method);
                findings.refuse(Problem.UNREACHABLE_MEMBER, call.source(), name);
            }
        }
    }

    /** A constructor or method of an object in tracked form. */
    void checkInTwin(Source place, ExecutableElement member) {
        checkMember(lacking.missing(member), place, member);
        if (!traced.hasInTwin(member)) {
            findings.refuse(
                    Problem.UNTRACEABLE_CALLEE,
                    place,
                    Members.described(member),
                    "the twin of its class, which is compiled already, lacks it. Compile that class again: a warning says why");
        }
    }

    /** A method that is traced along, or a constructor that is replayed. */
    void checkAlong(Source place, ExecutableElement member) {
        checkMember(lacking.untraceable(member), place, member);
    }

    private void checkMember(@Nullable Refusal why, Source place, ExecutableElement member) {
        if (why != null) {
            findings.refuseBecause(why, Problem.UNTRACEABLE_CALLEE, place, Members.described(member));
        }
    }

    private void checkCompanion(Expression.Call call) {
        ExecutableElement method = call.method();
        if (lacking.isUntraceable(method) && !TracedDeclarations.isAnnotated(method)) {
            checkAlong(call.source(), method);
        } else if (!traced.hasCompanion(method)) {
            findings.refuse(
                    Problem.NO_COMPANION, call.source(), Members.described(method), CompanionNames.of((TypeElement)
                            method.getEnclosingElement()));
        } else if (new CompanionSight(semantics.java(), findings.method().owner()).lacks(method)) {
            findings.refuse(Problem.UNREACHABLE_MEMBER, call.source(), "the companion of " + Members.described(method));
        }
    }

    private void checkArguments(Expression.Call call) {
        Target target = activity.target(call);
        checkArguments(call.method(), call.arguments(), activity.wanted(call), target);
        if (target != Target.FUNCTION) {
            handed.checkAlike(call);
            handed.checkGiven(call);
        }
    }

    /** The arrays among the arguments that stay in an object. */
    void checkStored(ExecutableElement method, List<Expression> arguments, List<TypeMirror> wanted) {
        new StoreFence(semantics.tracked(), activity, findings).check(method, arguments, wanted);
    }

    /** The arguments of a constructor in tracked form, or of its replay. */
    void checkArguments(ExecutableElement constructor, List<Expression> arguments, List<TypeMirror> wanted) {
        checkArguments(constructor, arguments, wanted, Target.INSTANCE);
    }

    /** The arguments of a traced method: plain objects are copied into tracked form, which must make no difference. */
    private void checkArguments(
            ExecutableElement method, List<Expression> arguments, List<TypeMirror> allWanted, Target target) {
        boolean isFunction = target == Target.FUNCTION;
        for (int i = 0; i < arguments.size(); i++) {
            Expression argument = arguments.get(i);
            TypeMirror wanted = allWanted.get(i);
            if (handed.refusesBound(method, i, argument)) {
                continue;
            }
            AliasSet set = activity.aliasesOf(argument);
            boolean isCopied = !Constants.isNull(argument)
                    && !activity.isActive(argument)
                    && semantics.tracked().isReference(wanted);
            if (isCopied
                    && (handed.refusesTwinless(argument, wanted)
                            || lifts.refuses(argument, wanted)
                            || semantics.tracked().isFunction(wanted))) {
                continue;
            }
            if (semantics.tracked().isFunction(wanted) && activity.isActiveReference(argument)) {
                adapted.check(argument, wanted);
            } else if (isCopied
                    && !mayBeCopied(argument, wanted, isFunction, method, i)
                    && !readers.mayHaveCopy(findings.method().owner(), method, arguments, allWanted, i, target)) {
                findings.refuse(
                        Problem.WRITTEN_ARRAY,
                        argument.source(),
                        argument.source().text(),
                        Members.described(method));
            } else if (set == null && !activity.isTwinToBe(argument)) {
                handed.checkNumber(method, i, argument, wanted, isFunction);
            } else if (!semantics.tracked().isKept(argument.type(), wanted)) {
                handed.checkHidden(method, i, argument, wanted);
            }
        }
    }

    private boolean mayBeCopied(
            Expression argument, TypeMirror wanted, boolean isFunction, ExecutableElement method, int position) {
        if (semantics.tracked().isContainer(wanted)) {
            return activity.aliasesOf(argument) != null
                    && Containers.canCopy(argument.type())
                    && (isFunction || !activity.effects().arrays().mayWrite(method, position));
        }
        if (semantics.tracked().isArray(wanted)) {
            boolean isSeen = !isFunction
                    && (activity.effects().arrays().mayWrite(method, position)
                            || activity.effects().arrays().comparesArrays(method));
            return (!isSeen || activity.isRemembered(argument))
                    && (TrackedTypes.isArrayOfNumbers(wanted) || JavaTypes.depth(wanted) == 1);
        }
        return (semantics.tracked().isLiftable(wanted) || semantics.tracked().isLiftable(argument.type()))
                && !activity.isRemembered(argument);
    }

    private void checkPlain(Expression.Call call, boolean isStatement) {
        ExecutableElement method = call.method();
        if (activity.stopped().contains(call)) {
            new StopFence(activity, findings).check(call);
            return;
        }
        if (Effects.isDataOfAll(call)) {
            handed.refuseNumbersOfAll(call);
        } else if (activity.effects().passesOnTracked(method)
                || overrides.runsReaderOnItself(call)
                || activity.effects().isCopyOfTracked(call, findings.method().owner())) {
            refuseReader(call.source(), method);
        } else {
            for (int i = 0; i < call.arguments().size(); i++) {
                Expression argument = call.arguments().get(i);
                boolean mayBeRead = isActive(argument) || handed.isReflected(method, argument);
                if (mayBeRead && !looking.isAllowed(call, i, isStatement)) {
                    if (!handed.refusesOpen(call, i)) {
                        refuseCallee(call.source(), method, argument.source().text());
                    }
                    return;
                }
            }
            cuts.check(call);
        }
    }

    /** A method that reads what is tracked and runs plain: it is not traced, or left out. */
    private void refuseReader(Source place, ExecutableElement method) {
        if (lacking.isUntraceable(method)) {
            checkAlong(place, method);
        } else {
            findings.refuseWithout(List.of(method), Problem.UNTRACED_VALUES, place, Members.described(method));
        }
    }

    boolean isActive(Expression argument) {
        return activity.isActive(argument)
                || activity.isTwinToBe(argument)
                || activity.isRemembered(argument) && activity.aliasesOf(argument) != null;
    }

    void refuseCallee(Source place, ExecutableElement method, String active) {
        String name = Members.described(method);
        if (semantics.tracked().isFunction(method.getEnclosingElement().asType())
                && traced.isWhole(method.getEnclosingElement())) {
            findings.refuse(Problem.UNTRACEABLE_CALLEE, place, name, FunctionFence.PLAIN);
        } else if (traced.hasSource((TypeElement) method.getEnclosingElement())) {
            findings.refuseWithout(List.of(method), Problem.UNTRACED_CALLEE, place, name, active, name);
        } else if (semantics.java().isOfPlatform(method)) {
            findings.refuse(Problem.LIBRARY_CALLEE, place, name, active);
        } else {
            String owner = method.getEnclosingElement().getSimpleName().toString();
            findings.refuse(Problem.UNTRACED_APART, place, name, active, owner);
        }
    }
}
