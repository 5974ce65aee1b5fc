package dev.tracegrad.processor.writer.graph;

import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * Where the tracked forms of functional interfaces stand that one companion names: each is an interface like the plain
 * one, on Values. That of an interface of the user's own is its companion; that of a library's is nested in the companion
 * which needs it.
 */
final class FunctionTwins {
    private final TracedDeclarations traced;
    private final Set<TypeElement> own = new LinkedHashSet<>();
    private final Set<TypeElement> nested = new LinkedHashSet<>();

    FunctionTwins(TracedDeclarations traced) {
        this.traced = traced;
    }

    /** Whether the companion itself has the interface's tracked form; notes that it is needed. */
    boolean isNested(TypeElement function) {
        boolean isNested = isNested(traced, function);
        (isNested ? nested : own).add(function);
        return isNested;
    }

    static boolean isNested(TracedDeclarations traced, TypeElement function) {
        return !traced.hasSource(function) && traced.companionElement(function) == null;
    }

    /** The interfaces in source whose companions are needed. */
    Set<TypeElement> own() {
        return own;
    }

    /** The interfaces of libraries whose tracked forms are nested in the companion. */
    Set<TypeElement> nested() {
        return nested;
    }
}
