package dev.tracegrad.processor.reader;

import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Refusal;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** A method as far as it could be read, and what was refused in it. */
public record MethodReading(
        ExecutableElement element, @Nullable TracedMethod method, List<Refusal> refusals) {
    /** What keeps the method from being traced along: it need not have to do with numbers. */
    public List<Refusal> refusalsAlong() {
        return refusals.stream()
                .filter(refusal -> refusal.problem() != Problem.NOTHING_TO_TRACE)
                .toList();
    }
}
