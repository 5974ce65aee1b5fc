package dev.tracegrad.processor;

import java.util.ArrayList;
import java.util.List;

/** What the fences found in one method. */
final class Findings {
    private final TracedMethod method;
    private final List<Refusal> errors = new ArrayList<>();
    private final List<Refusal> warnings = new ArrayList<>();

    Findings(TracedMethod method) {
        this.method = method;
    }

    /** Notes what cannot be traced. */
    void refuse(Problem problem, Source place, Object... arguments) {
        errors.add(new Refusal(problem, place.location(), arguments));
    }

    /** Notes what can be traced, but may surprise, unless the source suppresses it. */
    void warn(Problem problem, Source place, Object... arguments) {
        if (!method.isSuppressed(problem, place)) {
            warnings.add(new Refusal(problem, place.location(), arguments));
        }
    }

    /** Whether it is about a constructor, whose object somebody else makes. */
    boolean isOfConstructor() {
        return method.isConstructor();
    }

    List<Refusal> errors() {
        return errors;
    }

    List<Refusal> warnings() {
        return warnings;
    }
}
