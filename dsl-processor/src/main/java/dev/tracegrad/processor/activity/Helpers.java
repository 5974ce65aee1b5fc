package dev.tracegrad.processor.activity;

import dev.tracegrad.processor.model.TracedMethod;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;

/**
 * The bodies of one companion: the methods to trace, and what is traced along for them, in the order in which it was found:
 * methods of the same class, and constructors of plain objects, which are replayed.
 */
final class Helpers {
    private final List<TracedMethod> bodies;
    private final Map<ExecutableElement, TracedMethod> along = new LinkedHashMap<>();

    Helpers(List<TracedMethod> roots) {
        this.bodies = new ArrayList<>(roots);
    }

    void add(ExecutableElement method, TracedMethod body) {
        along.put(method, body);
        bodies.add(body);
    }

    boolean contains(ExecutableElement method) {
        return along.containsKey(method);
    }

    /** Whether that very body is one of those that are traced along. */
    boolean hasBody(TracedMethod method) {
        return along.get(method.element()) == method;
    }

    List<TracedMethod> along() {
        return List.copyOf(along.values());
    }

    /** The methods to trace and those traced along, to which others may be added while one goes through them. */
    List<TracedMethod> bodies() {
        return Collections.unmodifiableList(bodies);
    }
}
