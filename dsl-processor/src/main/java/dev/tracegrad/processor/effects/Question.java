package dev.tracegrad.processor.effects;

import dev.tracegrad.processor.model.TracedMethod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;

/**
 * Whether a method is something, or reaches one that is. Where a walk found none, no method that it came to reaches one, so
 * that no other walk goes there again: all answers together take one walk over all methods, if most of them are no.
 *
 * <pre>
 * f calls g, g calls h       f reaches no such method: nor do g and h
 * k calls g                  the walk from k does not go to g
 * </pre>
 */
final class Question {
    private final Map<ExecutableElement, Boolean> answers = new HashMap<>();
    private final CallGraph calls;
    private final Predicate<CallGraph.Reached> wanted;

    /** @param calls the graph of those steps that are followed */
    Question(Function<Predicate<CallGraph.Step>, CallGraph> calls, Predicate<CallGraph.Reached> wanted) {
        this.calls = calls.apply(step -> answers.getOrDefault(step.to(), true));
        this.wanted = wanted;
    }

    boolean isTrueOf(ExecutableElement method) {
        Boolean known = answers.get(method);
        return known != null ? known : find(method);
    }

    /** Whether one of these bodies of functions reaches such a method. */
    boolean isTrueOfAny(List<TracedMethod> functions) {
        return calls.fromFunctions(functions).anyMatch(this::isFound);
    }

    private boolean find(ExecutableElement method) {
        List<ExecutableElement> passed = new ArrayList<>();
        boolean isFound = calls.from(method)
                .peek(reached -> passed.add(reached.isFunction() ? method : reached.method()))
                .anyMatch(this::isFound);
        answers.put(method, isFound);
        if (!isFound) {
            passed.forEach(one -> answers.put(one, false));
        }
        return isFound;
    }

    private boolean isFound(CallGraph.Reached reached) {
        return !reached.isFunction() && answers.getOrDefault(reached.method(), false) || wanted.test(reached);
    }

    /** More could be found now than before: what was found stays so. */
    void forgetNone() {
        answers.values().removeIf(isFound -> !isFound);
    }
}
