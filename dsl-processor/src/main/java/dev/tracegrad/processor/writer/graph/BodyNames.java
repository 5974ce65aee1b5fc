package dev.tracegrad.processor.writer.graph;

import dev.tracegrad.processor.activity.Companion;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.writer.java.MethodNames;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** The names in one method of a companion on {@code Value}: its variables, those of its own, and other methods. */
final class BodyNames extends MethodNames {
    private final Companion companion;
    private final Homonyms homonyms;
    private final boolean inTwin;
    private final boolean isReplay;
    private final TypeElement ownerOfMethod;
    private final String memory;
    private final String scope;

    /**
     * @param inTwin whether it is a method of the companion as an object
     * @param classes the simple names of the classes that the companion names
     */
    BodyNames(Companion companion, Homonyms homonyms, TracedMethod method, boolean inTwin, Set<String> classes) {
        super(method, classes);
        this.homonyms = homonyms;
        this.companion = companion;
        this.inTwin = inTwin;
        this.ownerOfMethod = method.owner();
        this.isReplay = method.isConstructor() && !inTwin;
        this.memory = unused("memory");
        this.scope = unused("scope");
    }

    boolean isInTwin() {
        return inTwin;
    }

    /** Whether it is the replay of a constructor, whose object is there already. */
    boolean isReplay() {
        return isReplay;
    }

    /** The name of the variable for what is remembered beside plain fields and arrays. */
    String memory() {
        return memory;
    }

    /** The name of the variable for the call that makes the nodes. */
    String scope() {
        return scope;
    }

    /** The companion that is written. */
    Companion companion() {
        return companion;
    }

    /** The methods that share their names with others in companions. */
    Homonyms homonyms() {
        return homonyms;
    }

    /** The class whose companion is written. */
    TypeElement owner() {
        return companion.owner();
    }

    /** The class that has the method. */
    TypeElement ownerOfMethod() {
        return ownerOfMethod;
    }

    /** The name of a method of this or another companion. */
    String companionName(ExecutableElement method) {
        return companion.nameOf(method);
    }

    /** The name of the method that makes an object and replays its constructor. */
    String makerName(ExecutableElement constructor) {
        return companion.makerOf(constructor);
    }
}
