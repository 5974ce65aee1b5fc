package dev.tracegrad.processor.activity;

import dev.tracegrad.processor.problem.Refusal;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;

/**
 * What companions lack, and why.
 *
 * @param untraceable methods that have no companion although they should
 * @param missing constructors and methods that a twin lacks
 */
public record LeftOut(Map<ExecutableElement, Refusal> untraceable, Map<ExecutableElement, Refusal> missing) {
    public static final LeftOut NOTHING = new LeftOut(Map.of(), Map.of());

    public LeftOut {
        untraceable = Map.copyOf(untraceable);
        missing = Map.copyOf(missing);
    }
}
