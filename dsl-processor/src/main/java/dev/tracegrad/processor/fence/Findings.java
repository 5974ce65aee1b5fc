package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Refusal;
import dev.tracegrad.processor.problem.Source;
import java.util.ArrayList;
import java.util.List;

/** What the fences found in one method. */
public final class Findings {
    private final TracedMethod method;
    private final List<Refusal> errors = new ArrayList<>();
    private final List<Refusal> warnings = new ArrayList<>();

    public Findings(TracedMethod method) {
        this.method = method;
    }

    /** Notes what cannot be traced. */
    public void refuse(Problem problem, Source place, Object... arguments) {
        errors.add(new Refusal(problem, place.location(), arguments));
    }

    /** Notes what cannot be traced because of something else. */
    void refuseBecause(Refusal why, Problem problem, Source place, Object... arguments) {
        errors.add(Refusal.because(why, problem, place.location(), arguments));
    }

    /** Notes what can be traced, but may surprise, unless the source suppresses it. */
    public void warn(Problem problem, Source place, Object... arguments) {
        if (!method.isSuppressed(problem, place)) {
            warnings.add(new Refusal(problem, place.location(), arguments));
        }
    }

    public TracedMethod method() {
        return method;
    }

    /** Whether it is about a constructor, whose object somebody else makes. */
    boolean isOfConstructor() {
        return method.isConstructor();
    }

    public List<Refusal> errors() {
        return errors;
    }

    public List<Refusal> warnings() {
        return warnings;
    }
}
