package dev.tracegrad.processor.replay;

import dev.tracegrad.processor.model.Bodies;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/**
 * What can be traced along in one companion: the methods that its class can reach, the constructors that are replayed
 * there, and what these have for their own use.
 */
public final class AlongBodies {
    private final Bodies along;
    private final Replays replays;
    private final OwnCalls ownCalls;

    /** @param along where the methods are read that the companion's class can reach */
    public AlongBodies(Bodies along, Replays replays) {
        this.along = along;
        this.replays = replays;
        this.ownCalls = new OwnCalls(replays::readWhole);
    }

    /** The body of a method that can be traced along; empty for one that cannot. */
    public Optional<TracedMethod> readHelper(ExecutableElement method) {
        Optional<TracedMethod> found = along.of(method);
        boolean isOwn = found.isEmpty() && ownCalls.contains(method) && !TracedDeclarations.isAnnotated(method);
        return isOwn ? replays.readWhole(method) : found;
    }

    /** The body of a constructor as it is replayed; empty if it cannot be. */
    public Optional<TracedMethod> readReplay(ExecutableElement constructor) {
        Optional<TracedMethod> found = replays.of(constructor);
        found.ifPresent(ownCalls::add);
        return found;
    }
}
