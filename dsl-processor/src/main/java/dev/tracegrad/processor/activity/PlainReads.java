package dev.tracegrad.processor.activity;

import dev.tracegrad.processor.effects.Effects;
import dev.tracegrad.processor.effects.TrackedFields;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.tracked.LibraryCall;
import dev.tracegrad.processor.tracked.TrackedTypes;

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
    private final Effects effects;

    PlainReads(Forms forms, CallTargets targets, Effects effects) {
        this.forms = forms;
        this.targets = targets;
        this.effects = effects;
    }

    boolean contains(Expression.Call call) {
        return targets.of(call) == Target.PLAIN
                && LibraryCall.of(call.method()) == null
                && (call.arguments().stream().anyMatch(this::isRememberedArray)
                        || effects.readsTrackedArrays(call.method()) && looksInto(call));
    }

    /** Whether it does more than hand out an array. */
    private boolean looksInto(Expression.Call call) {
        return !TrackedTypes.isArrayOfNumbers(call.type()) || effects.arrays().readsRows(call.method());
    }

    private boolean isRememberedArray(Expression argument) {
        return TrackedFields.isOfArrays(argument.type()) && forms.isRemembered(argument);
    }
}
