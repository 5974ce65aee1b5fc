package dev.tracegrad.processor.plan;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.activity.Twin;
import dev.tracegrad.processor.effects.Effects;
import dev.tracegrad.processor.effects.TrackedFields;
import dev.tracegrad.processor.fence.Findings;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Refusal;
import dev.tracegrad.processor.reader.ClassReader;
import dev.tracegrad.processor.reader.MethodReading;
import dev.tracegrad.processor.replay.AlongBodies;
import dev.tracegrad.processor.replay.Replays;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Decides what goes into the twin of a class: the constructors and instance methods that can be traced as an object's. */
final class TwinPlanner {
    private final Semantics semantics;
    private final TracedDeclarations traced;
    private final TrackedFields fields;
    private final Effects effects;
    private final Replays replays;
    private final Map<ExecutableElement, Refusal> missing;
    private final Map<ExecutableElement, Refusal> untraceable;

    /**
     * @param missing what twins lack, and why; what turns out to be lacking is added
     * @param untraceable methods that have no companion although they should, and why
     */
    TwinPlanner(
            Semantics semantics,
            TracedDeclarations traced,
            TrackedFields fields,
            Effects effects,
            Replays replays,
            Map<ExecutableElement, Refusal> missing,
            Map<ExecutableElement, Refusal> untraceable) {
        this.semantics = semantics;
        this.traced = traced;
        this.fields = fields;
        this.effects = effects;
        this.replays = replays;
        this.missing = missing;
        this.untraceable = untraceable;
    }

    /**
     * The twin of a class, or null where it has none.
     *
     * @param check finds what is wrong with a method
     */
    @Nullable
    Twin plan(ClassReader reader, BiFunction<Activity, TracedMethod, Findings> check) {
        TypeElement owner = reader.owner();
        boolean isFunction = semantics.tracked().isFunction(owner.asType());
        if (!isFunction && !semantics.tracked().isTwin(owner.asType())) {
            return null;
        }
        List<TracedMethod> constructors = isFunction ? List.of() : readable(reader.readConstructors());
        List<TracedMethod> methods = readable(reader.readInstanceMethods());
        if (isFunction) {
            methods.removeIf(method -> !method.hasBody());
        }
        List<TracedMethod> roots = new ArrayList<>(constructors);
        roots.addAll(methods);
        Activity activity = new Activity(
                semantics.tracked(),
                traced,
                true,
                roots,
                new AlongBodies(reader::readHelper, replays),
                fields,
                effects,
                untraceable.keySet());
        for (TracedMethod method : roots) {
            List<Refusal> errors =
                    method.hasBody() ? check.apply(activity, method).errors() : List.of();
            if (!errors.isEmpty()) {
                missing.put(method.element(), errors.get(0));
            }
        }
        return new Twin(owner, constructors, methods, activity);
    }

    private List<TracedMethod> readable(List<MethodReading> readings) {
        List<TracedMethod> found = new ArrayList<>();
        for (MethodReading reading : readings) {
            boolean isAbstract = reading.element().getModifiers().contains(Modifier.ABSTRACT);
            List<Refusal> refusals = reading.refusalsAlong().stream()
                    .filter(refusal -> !isAbstract || refusal.problem() != Problem.ABSTRACT_METHOD)
                    .toList();
            if (!refusals.isEmpty()) {
                missing.put(reading.element(), refusals.get(0));
            } else if (reading.method() != null && !missing.containsKey(reading.element())) {
                found.add(reading.method());
            }
        }
        return found;
    }
}
