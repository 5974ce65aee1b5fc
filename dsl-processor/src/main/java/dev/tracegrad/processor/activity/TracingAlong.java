package dev.tracegrad.processor.activity;

import dev.tracegrad.processor.effects.Effects;
import dev.tracegrad.processor.model.Bodies;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.replay.AlongBodies;
import dev.tracegrad.processor.tracked.LibraryCall;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** Finds what must be traced along: methods that are called with something active, constructors that are given it. */
final class TracingAlong {
    private final Forms forms;
    private final Helpers helpers;
    private final CallTargets targets;
    private final TracedDeclarations traced;
    private final Effects effects;
    private final AlongBodies bodies;

    TracingAlong(WholeProgram program, Forms forms, Helpers helpers, CallTargets targets, Bodies along) {
        this.forms = forms;
        this.helpers = helpers;
        this.targets = targets;
        this.traced = program.traced();
        this.effects = program.effects();
        this.bodies = new AlongBodies(along, program.replays());
    }

    /** Traces the method of a call along, if it can be and must be. */
    void trace(Expression.Call call) {
        ExecutableElement method = call.method();
        boolean isKnown = traced.isTraced(method) || helpers.contains(method) || LibraryCall.of(method) != null;
        if (isKnown
                || targets.isOfFunction(call)
                || targets.isOnTrackedObject(call)
                || targets.isStoppedAt(call)
                || !targets.needsTracing(call)) {
            return;
        }
        Optional<TracedMethod> found = method.getModifiers().contains(Modifier.ABSTRACT)
                ? Optional.of(TracedMethod.withoutBody(call.source(), method))
                        .filter(unused -> hasTracedOverride(method)
                                || !effects.callbacks().readersOnItself(call).isEmpty())
                : bodies.readHelper(method);
        found.ifPresent(helper -> addHelper(method, helper));
    }

    private void addHelper(ExecutableElement method, TracedMethod helper) {
        helpers.add(method, helper);
        forms.aliases().setOnPlain(helper);
        forms.activateSignature(helper);
        forms.note(true);
    }

    /** Replays the constructor of a plain object that is made of something active, if it can be. */
    void replay(Expression.Creation creation) {
        if (targets.isReplayable(creation)) {
            replay(creation.constructor());
        }
    }

    void replay(ExecutableElement constructor) {
        if (!helpers.contains(constructor)) {
            bodies.readReplay(constructor).filter(this::isMadeOfKnown).ifPresent(body -> addHelper(constructor, body));
        }
    }

    /** Whether the superclass's part of an object is replayed too, or is made of nothing tracked. */
    private boolean isMadeOfKnown(TracedMethod constructor) {
        for (Statement statement : constructor.statements()) {
            if (statement instanceof Statement.ConstructorCall call) {
                Optional<TracedMethod> other = bodies.readReplay(call.constructor());
                return other.map(this::isMadeOfKnown)
                        .orElseGet(() -> !effects.readsTrackedElsewhere(call.constructor()));
            }
        }
        return true;
    }

    /** Whether an abstract method is implemented by one that is traced, so that its call finds a companion. */
    private boolean hasTracedOverride(ExecutableElement method) {
        return traced.overridesOf(method).stream().anyMatch(traced::isTraced);
    }
}
