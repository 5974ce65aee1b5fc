package dev.tracegrad.processor.activity;

import dev.tracegrad.processor.effects.Effects;
import dev.tracegrad.processor.effects.TrackedFields;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.tracked.LibraryCall;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/**
 * The calls of plain code that may look at a plain array whose tracked form was written to: the numbers are written back before.
 *
 * <pre>
 * swap(W, x);              the companion of swap writes to the tracked form of W
 * while (!isSettled()) {   memory.settle() &amp;&amp; isSettled(), which reads W
 * log(W);                  memory.settle(); log(W);
 * </pre>
 */
final class PlainReads {
    private final Forms forms;
    private final CallTargets targets;
    private final WholeProgram program;
    private final Effects effects;

    PlainReads(Forms forms, CallTargets targets, WholeProgram program) {
        this.forms = forms;
        this.targets = targets;
        this.program = program;
        this.effects = program.effects();
    }

    boolean contains(Expression expression) {
        return expression instanceof Expression.Call call
                ? contains(call)
                : expression instanceof Expression.Creation creation
                        && !forms.isActive(creation)
                        && (readsOthers(creation.constructor()) || areLookedInto(creation.arguments()));
    }

    private boolean contains(Expression.Call call) {
        boolean isPlain = targets.of(call) == Target.PLAIN && LibraryCall.of(call.method()) == null;
        return isPlain
                && (areLookedInto(call.arguments())
                        || call.receiver() != null && mayLook(call.receiver()) && !isSeen(call)
                        || effects.readsTrackedArrays(call.method()) && looksInto(call));
    }

    /** Whether a constructor looks into an array that is not its object's own. */
    private boolean readsOthers(ExecutableElement constructor) {
        return effects.readsTrackedElsewhere(constructor) && effects.readsTrackedArrays(constructor);
    }

    private boolean areLookedInto(List<Expression> arguments) {
        return arguments.stream().anyMatch(argument -> isRememberedArray(argument) || mayLook(argument));
    }

    /** Whether the body of a method is there, so that it is known what it does with its object. */
    private boolean isSeen(Expression.Call call) {
        return program.traced().hasSource((TypeElement) call.method().getEnclosingElement());
    }

    /** Whether an object has a method that looks into such an array, and that others may call, as that which makes a text of it. */
    boolean mayLook(Expression object) {
        if (!(object.type() instanceof DeclaredType declared)
                || forms.isActiveReference(object)
                || !TrackedTypes.couldHoldNumbers(declared)) {
            return false;
        }
        for (Element at = declared.asElement(); at instanceof TypeElement type; ) {
            if (ElementFilter.methodsIn(type.getEnclosedElements()).stream().anyMatch(effects::readsTrackedArrays)) {
                return true;
            }
            at = type.getSuperclass() instanceof DeclaredType parent ? parent.asElement() : null;
        }
        return false;
    }

    /** Whether it does more than hand out an array. */
    private boolean looksInto(Expression.Call call) {
        return !TrackedTypes.isArrayOfNumbers(call.type()) || effects.arrays().readsRows(call.method());
    }

    private boolean isRememberedArray(Expression argument) {
        return TrackedFields.isOfArrays(argument.type()) && forms.isRemembered(argument);
    }
}
