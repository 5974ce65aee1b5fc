package dev.tracegrad.processor.replay;

import dev.tracegrad.processor.effects.CallGraph;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Bodies;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/**
 * What can be traced along in one companion: the methods that its class can reach, the constructors that are replayed
 * there, and the methods that these have for their own use: those of their object, and those of their outermost class.
 */
public final class AlongBodies {
    private final Bodies along;
    private final Replays replays;
    private final CallGraph ownCalls;
    private final Set<ExecutableElement> own = new HashSet<>();

    /** @param along where the methods are read that the companion's class can reach */
    public AlongBodies(Bodies along, Replays replays) {
        this.along = along;
        this.replays = replays;
        this.ownCalls = CallGraph.asNamed(replays::readWhole, AlongBodies::isOwn);
    }

    private static boolean isOwn(CallGraph.Step step) {
        return step.call() instanceof Expression.Call call
                && (call.receiver() instanceof Expression.This
                        || JavaTypes.outermost(step.to()).equals(JavaTypes.outermost(step.from())));
    }

    /** The body of a method that can be traced along; empty for one that cannot. */
    public Optional<TracedMethod> readHelper(ExecutableElement method) {
        Optional<TracedMethod> found = along.of(method);
        boolean isOwn = found.isEmpty() && own.contains(method) && !TracedDeclarations.isAnnotated(method);
        return isOwn ? replays.readWhole(method) : found;
    }

    /** The body of a constructor as it is replayed; empty if it cannot be. */
    public Optional<TracedMethod> readReplay(ExecutableElement constructor) {
        Optional<TracedMethod> found = replays.of(constructor);
        found.ifPresent(body -> ownCalls.from(Set.of(body)).forEach(reached -> own.add(reached.method())));
        return found;
    }
}
