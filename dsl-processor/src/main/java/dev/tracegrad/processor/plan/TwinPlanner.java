package dev.tracegrad.processor.plan;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.activity.ActivitySolver;
import dev.tracegrad.processor.activity.Twin;
import dev.tracegrad.processor.activity.WholeProgram;
import dev.tracegrad.processor.fence.Fences;
import dev.tracegrad.processor.fence.Findings;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Refusal;
import dev.tracegrad.processor.reader.ClassReader;
import dev.tracegrad.processor.reader.MethodReading;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Decides what goes into the twin of a class: the constructors and instance methods that can be traced as an object's. */
final class TwinPlanner {
    private final WholeProgram program;
    private final ClassReader reader;
    private final Map<ExecutableElement, Refusal> missing = new HashMap<>();
    private final Map<ExecutableElement, List<Refusal>> warnings = new LinkedHashMap<>();

    TwinPlanner(WholeProgram program, ClassReader reader) {
        this.program = program;
        this.reader = reader;
    }

    /** What turned out to be lacking, and why. */
    Map<ExecutableElement, Refusal> missing() {
        return missing;
    }

    /** What may surprise in its methods, where fields have tracked form. */
    Map<ExecutableElement, List<Refusal>> warnings() {
        return warnings;
    }

    /** The twin of the class, or null where it has none. */
    @Nullable
    Twin plan() {
        TrackedTypes types = program.semantics().tracked();
        TypeElement owner = reader.owner();
        boolean isFunction = types.isFunction(owner.asType());
        if (!isFunction && !types.isTwin(owner.asType())) {
            return null;
        }
        List<TracedMethod> constructors = isFunction ? List.of() : readable(reader.readConstructors());
        List<TracedMethod> methods = readable(reader.readInstanceMethods());
        if (isFunction) {
            methods.removeIf(method -> !method.hasBody());
        }
        List<TracedMethod> roots = new ArrayList<>(constructors);
        roots.addAll(methods);
        Activity activity = new ActivitySolver(program, true, method -> readHelper(method, roots)).solve(roots);
        for (TracedMethod method : roots) {
            if (!method.hasBody()) {
                continue;
            }
            Findings found = Fences.check(program, activity, method);
            if (found.errors().isEmpty()) {
                warnings.put(method.element(), found.warnings());
            } else {
                missing.put(method.element(), Refusal.firstOf(found.errors()));
            }
        }
        return new Twin(owner, constructors, methods, program.lacking().missing(), activity);
    }

    /** A method that is called on plain objects too, whose body is not that of the twin's own then. */
    private Optional<TracedMethod> readHelper(ExecutableElement method, List<TracedMethod> roots) {
        return reader.readHelper(method)
                .flatMap(body -> roots.contains(body) ? reader.readAfresh(method) : Optional.of(body));
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
            } else if (reading.method() != null && !program.lacking().isMissing(reading.element())) {
                found.add(reading.method());
            }
        }
        return found;
    }
}
