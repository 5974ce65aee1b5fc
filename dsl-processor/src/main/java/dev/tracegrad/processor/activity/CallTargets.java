package dev.tracegrad.processor.activity;

import dev.tracegrad.processor.effects.AliasSet;
import dev.tracegrad.processor.effects.Effects;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Walk;
import dev.tracegrad.processor.tracked.Containers;
import dev.tracegrad.processor.tracked.LibraryCall;
import dev.tracegrad.processor.tracked.PrimitiveRules;
import dev.tracegrad.processor.tracked.StoppedGradients;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * Where each call goes, and each call of a constructor. While forms are still found out, that is asked anew each time, since it depends on them; then it is
 * settled, once for each call.
 *
 * <pre>
 * double t = s + x;
 * g(t)                  COMPANION, if g is traced; HELPER, if it is a method of the same class
 * g(2)                  PLAIN, unless g reads something tracked
 * Arrays.fill(a, t)     LIBRARY
 * list.add(t)           CONTAINER
 * f.applyAsDouble(t)    FUNCTION, if f has tracked form, or can be lifted to it
 * point.norm()          INSTANCE, if point has tracked form
 * super.clone()         INSTANCE in a twin, which has all fields that the plain object has
 * new Pair(t, 1)        replayed, if Pair is a plain class whose constructor can be
 * </pre>
 */
final class CallTargets {
    private final Forms forms;
    private final Helpers helpers;
    private final TrackedTypes types;
    private final TracedDeclarations traced;
    private final Effects effects;
    private final Lacking lacking;
    private final Map<Expression.Call, Target> settled = new IdentityHashMap<>();
    private boolean isSettled;

    CallTargets(WholeProgram program, Forms forms, Helpers helpers) {
        this.forms = forms;
        this.helpers = helpers;
        this.types = program.semantics().tracked();
        this.traced = program.traced();
        this.effects = program.effects();
        this.lacking = program.lacking();
    }

    /** From now on answers stay: all forms are known. */
    void settle() {
        isSettled = true;
    }

    Target of(Expression.Call call) {
        return isSettled ? settled.computeIfAbsent(call, this::find) : find(call);
    }

    private Target find(Expression.Call call) {
        if (isOfFunction(call)) {
            return forms.isActive(call.receiver())
                            || types.isLiftable(call.receiver().type()) && passesActive(call)
                    ? Target.FUNCTION
                    : Target.PLAIN;
        }
        if (Containers.concern(call, types)) {
            return usesTrackedContent(call) ? Target.CONTAINER : Target.PLAIN;
        }
        if (isOnTrackedObject(call) || forms.aliases().isTwinToBe(call)) {
            return Target.INSTANCE;
        }
        if (isStoppedAt(call)) {
            return Target.PLAIN;
        }
        if (traced.isTraced(call.method())) {
            boolean isLeftOut = lacking.isUntraceable(call.method()) && !TracedDeclarations.isAnnotated(call.method());
            boolean givesItsOwn = types.isReference(call.method().getReturnType());
            return (isLeftOut || givesItsOwn || PrimitiveRules.isPrimitive(call.method())) && !needsTracing(call)
                    ? Target.PLAIN
                    : Target.COMPANION;
        }
        if (helpers.contains(call.method()) && needsTracing(call)) {
            return Target.HELPER;
        }
        return LibraryCall.of(call.method()) != null && usesTracked(call) ? Target.LIBRARY : Target.PLAIN;
    }

    /** Whether it is the call of a function, which is one in either form. */
    boolean isOfFunction(Expression.Call call) {
        return call.receiver() != null && types.isCallOfFunction(call);
    }

    /**
     * The types that the arguments of a call are converted to. Where traced code has a type variable, objects keep the form
     * that they have: what a call's argument is for the variable is not known there.
     */
    List<TypeMirror> wanted(Expression.Call call) {
        Target target = of(call);
        boolean runsCompanion = target == Target.COMPANION || target == Target.HELPER;
        return runsCompanion || target == Target.INSTANCE
                ? IntStream.range(0, call.arguments().size())
                        .mapToObj(i -> wanted(call, i, runsCompanion))
                        .toList()
                : call.wanted();
    }

    private TypeMirror wanted(Expression.Call call, int position, boolean runsCompanion) {
        TypeMirror wanted = call.wanted().get(position);
        TypeMirror declared = call.declared(position);
        boolean isVariable = runsCompanion && declared instanceof TypeVariable
                || call.method().getTypeParameters().stream()
                        .anyMatch(one -> JavaTypes.mentions(declared, (TypeVariable) one.asType()));
        boolean isNumber = declared instanceof TypeVariable && types.isNumber(wanted) && passesAsAny(call);
        return isVariable && (isNumber || types.isReference(wanted) && !types.isReference(declared))
                ? declared
                : wanted;
    }

    /** Whether something active is passed as an object of any type, so that all others that are passed so have that form too. */
    private boolean passesAsAny(Expression.Call call) {
        return IntStream.range(0, call.arguments().size()).anyMatch(i -> isPassedAsAny(call, i));
    }

    private boolean isPassedAsAny(Expression.Call call, int position) {
        Expression argument = call.arguments().get(position);
        TypeMirror declared = call.declared(position);
        return call.method().getTypeParameters().stream()
                        .anyMatch(one -> JavaTypes.mentions(declared, (TypeVariable) one.asType()))
                && (forms.isActiveReference(argument)
                        || declared instanceof TypeVariable && forms.isActiveNumber(argument));
    }

    /** Whether a method gives what a type variable stands for, and that is in tracked form: what it is given, or a Value. */
    boolean givesContent(Expression.Call call) {
        boolean isOfObject = of(call) == Target.INSTANCE
                && call.method().getReturnType() instanceof TypeVariable
                && TrackedTypes.isBox(call.type());
        return isOfObject
                || call.method().getTypeParameters().stream()
                        .map(parameter -> (TypeVariable) parameter.asType())
                        .filter(variable -> JavaTypes.mentions(call.method().getReturnType(), variable))
                        .anyMatch(variable -> IntStream.range(
                                        0, call.arguments().size())
                                .anyMatch(
                                        i -> JavaTypes.mentions(call.declared(i), variable) && isPassedAsAny(call, i)));
    }

    /** Whether the method is one that a receiver in tracked form has in that form too. */
    boolean isOnTrackedObject(Expression.Call call) {
        TypeMirror owner = call.method().getEnclosingElement().asType();
        return call.receiver() != null
                && (types.isTwin(owner) || types.isFunction(owner))
                && forms.isActive(call.receiver());
    }

    /** Whether a method must be traced that has no companion on plain objects, as one that changes a list, but one in twins. */
    boolean isLackedByPlain(Expression.Call call) {
        if (!needsTracing(call)) {
            return false;
        }
        List<ExecutableElement> all = Stream.concat(
                        Stream.of(call.method()), traced.overridesOf(call.method()).stream())
                .toList();
        return all.stream().noneMatch(lacking::isMissing)
                && traced.hasInTwin(call.method())
                && (!traced.hasCompanion(call.method()) || all.stream().anyMatch(lacking::isUntraceable));
    }

    /** Whether a call that needs tracing is that of a function, or of another method of a functional interface that is traced. */
    boolean runsFunction(Expression.Call call) {
        boolean isFunction = call.receiver() != null
                && types.isFunction(call.receiver().type())
                && (types.isCallOfFunction(call)
                        || TracedDeclarations.isAnnotated(call.method().getEnclosingElement()));
        AliasSet given = forms.aliases().of(call);
        return isFunction && (given != null && given.isWantedItself() || passesActive(call));
    }

    /** Whether the container, or what is made, has tracked form, or a function of what it holds does. */
    private boolean usesTrackedContent(Expression.Call call) {
        Expression receiver = call.receiver();
        boolean isTracked = receiver != null && forms.isActiveReference(receiver)
                || (types.isContainer(call.type()) || Containers.isOrder(call, types)) && forms.isActiveReference(call);
        return isTracked
                || call.arguments().stream().anyMatch(forms::isActiveReference)
                || receiver != null && choosesActive(call);
    }

    /** Whether something active is what is given where a container has nothing; a copy of that does. */
    private boolean choosesActive(Expression.Call call) {
        return Containers.isChoosing(call.method())
                && IntStream.range(0, call.arguments().size())
                        .anyMatch(i -> Containers.isContent(call, i)
                                && forms.isActiveNumber(call.arguments().get(i)));
    }

    /** Whether a call needs no tracing, since it stands where the gradient is stopped, and takes numbers. */
    boolean isStoppedAt(Expression.Call call) {
        return forms.stopped().contains(call)
                && LibraryCall.of(call.method()) == null
                && IntStream.range(0, call.arguments().size())
                        .allMatch(i -> !forms.isActiveReference(call.arguments().get(i)) || isLowered(call, i));
    }

    /** Whether an argument is an array in tracked form that is passed as one of plain numbers, where no gradient matters. */
    boolean isLowered(Expression.Call call, int position) {
        Expression argument = call.arguments().get(position);
        return forms.stopped().contains(call)
                && forms.isActiveReference(argument)
                && LibraryCall.of(call.method()) == null
                && StoppedGradients.canLower(argument, call.wanted().get(position))
                && (StoppedGradients.isCopy(argument) || !effects.arrays().mayWrite(call.method(), position));
    }

    private boolean usesTracked(Expression.Call call) {
        Expression receiver = call.receiver();
        return receiver != null && forms.holdsActive(receiver) || passesActive(call);
    }

    /** Whether a call must run a companion: for what it passes, for what the method reads, for who writes to the result. */
    boolean needsTracing(Expression.Call call) {
        AliasSet given = forms.aliases().of(call);
        return passesActive(call)
                || given != null && given.isWantedItself()
                || effects.passesOnTracked(call.method())
                || !effects.callbacks().readersOnItself(call).isEmpty();
    }

    boolean passesActive(Expression.Call call) {
        return Walk.any(call.arguments(), forms::holdsActive);
    }

    /** Whether a plain object is made of something active, so that its constructor must be replayed. */
    boolean isReplayable(Expression.Creation creation) {
        boolean isPlain = forms.aliases().of(creation) == null && creation.outer() == null;
        return isPlain && !forms.stopped().contains(creation) && takesActive(creation);
    }

    /** Whether something active goes into a new object, be it in the fields of an object that is passed. */
    boolean takesActive(Expression.Creation creation) {
        boolean takesObject = creation.constructor().getParameters().stream()
                .map(VariableElement::asType)
                .anyMatch(type -> TrackedTypes.couldHoldNumbers(type) && !types.isNumber(type));
        return creation.arguments().stream().anyMatch(forms::holdsActive)
                || takesObject && effects.readsTracked(creation.constructor())
                || effects.readsTrackedElsewhere(creation.constructor());
    }

    /** Whether an object is made with its constructor replayed, so that the Values behind its numbers are remembered. */
    boolean isReplayed(Expression.Creation creation) {
        return isReplayed(creation.constructor())
                && isReplayable(creation)
                && !fillsVariable(creation)
                && creation.arguments().stream()
                        .allMatch(argument -> forms.aliases().of(argument) == null || forms.isActive(argument));
    }

    /** Whether something in tracked form goes where a plain class has a type variable, which stands for the plain form. */
    private boolean fillsVariable(Expression.Creation creation) {
        List<? extends VariableElement> parameters = creation.constructor().getParameters();
        return IntStream.range(0, Math.min(creation.arguments().size(), parameters.size()))
                .anyMatch(i -> parameters.get(i).asType() instanceof TypeVariable
                        && forms.isActiveReference(creation.arguments().get(i)));
    }

    /** Whether a constructor has a replay in this companion. */
    boolean isReplayed(ExecutableElement constructor) {
        return helpers.contains(constructor);
    }
}
