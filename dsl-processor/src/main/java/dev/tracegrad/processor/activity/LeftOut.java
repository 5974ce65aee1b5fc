package dev.tracegrad.processor.activity;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.problem.Refusal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * What companions lack, and why. Who is left out stays so for the reason that was found first.
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

    /** This, and what else was found. */
    public LeftOut and(LeftOut found) {
        return new LeftOut(joined(untraceable, found.untraceable), joined(missing, found.missing));
    }

    private static Map<ExecutableElement, Refusal> joined(
            Map<ExecutableElement, Refusal> known, Map<ExecutableElement, Refusal> found) {
        Map<ExecutableElement, Refusal> all = new HashMap<>(found);
        all.putAll(known);
        return all;
    }

    /** What companions of one class lack, and of those in the same outermost class. */
    public LeftOut in(TypeElement owner) {
        return new LeftOut(in(owner, untraceable), in(owner, missing));
    }

    private static Map<ExecutableElement, Refusal> in(TypeElement owner, Map<ExecutableElement, Refusal> all) {
        return all.entrySet().stream()
                .filter(entry -> JavaTypes.outermost(entry.getKey()).equals(JavaTypes.outermost(owner)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many they are, so that a growth can be told. */
    public int size() {
        return untraceable.size() + missing.size();
    }
}
