package dev.tracegrad.processor;

import dev.tracegrad.processor.ClassReader.MethodReading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Decides what goes into the companions of the classes that are compiled together: a method of an annotated class that
 * turns out untraceable is left out, which can make another one untraceable, until nothing changes.
 */
final class CompanionPlanner {
    private final JavaTypes java;
    private final TracedMethods traced;

    /** Methods that have no companion although they should, and why. */
    private final Map<ExecutableElement, Refusal> untraceable = new HashMap<>();

    CompanionPlanner(JavaTypes java, TracedMethods traced) {
        this.java = java;
        this.traced = traced;
    }

    /**
     * What became of one class.
     *
     * @param companion what to write, if there are no errors
     * @param errors what is wrong with annotated methods, or with what they call
     * @param warnings what keeps other methods of an annotated class out
     */
    record Plan(ClassReader reader, Companion companion, List<Refusal> errors, List<Refusal> warnings) {
        /** Whether a later round could make it whole: a class may yet be generated. */
        boolean couldWait() {
            return Stream.concat(errors.stream(), warnings.stream())
                    .anyMatch(refusal -> refusal.problem() == Problem.UNKNOWN_SYMBOL);
        }
    }

    List<Plan> plan(List<ClassReader> classes) {
        classes.forEach(this::leaveOutUnreadable);
        List<Plan> plans;
        int known;
        do {
            known = untraceable.size();
            plans = classes.stream().map(this::plan).toList();
        } while (untraceable.size() > known);
        return plans;
    }

    private void leaveOutUnreadable(ClassReader reader) {
        for (MethodReading reading : reader.readTraced()) {
            if (!reading.refusals().isEmpty()) {
                untraceable.put(reading.element(), reading.refusals().get(0));
            }
        }
    }

    private Plan plan(ClassReader reader) {
        List<Refusal> errors = new ArrayList<>(reader.operatorsOnValue());
        errors.addAll(reader.annotatedInLocalClasses());
        List<Refusal> warnings = new ArrayList<>();
        List<TracedMethod> methods = new ArrayList<>();
        for (MethodReading reading : reader.readTraced()) {
            TracedMethod method = reading.method();
            if (TracedMethods.isAnnotated(reading.element())) {
                errors.addAll(reading.refusals());
            } else if (untraceable.containsKey(reading.element())) {
                warnings.add(leftOut(reading));
                continue;
            }
            if (method != null) {
                methods.add(method);
            }
        }
        Activity activity = new Activity(traced, methods, reader, untraceable.keySet());
        for (TracedMethod method : methods) {
            List<Refusal> refusals = check(activity, method);
            if (TracedMethods.isAnnotated(method.element())) {
                errors.addAll(refusals);
            } else if (!refusals.isEmpty()) {
                untraceable.put(method.element(), refusals.get(0));
            }
        }
        for (TracedMethod helper : activity.helpers()) {
            errors.addAll(reader.read(helper.element()).refusals());
            errors.addAll(check(activity, helper));
        }
        Map<ExecutableElement, String> otherNames = new HashMap<>();
        checkSignatures(methods, activity.helpers(), otherNames, errors);
        Companion companion = new Companion(reader.owner(), methods, activity, otherNames);
        checkSizes(reader, companion, errors);
        return new Plan(reader, companion, errors, warnings);
    }

    private Refusal leftOut(MethodReading reading) {
        Refusal why = untraceable.get(reading.element());
        return why.problem() == Problem.UNKNOWN_SYMBOL
                ? why
                : new Refusal(Problem.NOT_TRACED, why.location(), reading.element(), why.message());
    }

    private List<Refusal> check(Activity activity, TracedMethod method) {
        List<Refusal> refusals = new ArrayList<>();
        new ActivityFence(java, traced, activity, untraceable, refusals).check(method);
        new ReachFence(java, refusals).check(method);
        return refusals;
    }

    private static void checkSizes(ClassReader reader, Companion companion, List<Refusal> errors) {
        for (TracedMethod method : companion.all()) {
            for (Expression expression : GeneratedSize.tooDeep(method)) {
                errors.add(new Refusal(Problem.TOO_DEEP, expression.source().location(), GeneratedSize.MOST_DEPTH));
            }
            if (GeneratedSize.ofCode(method, companion.activity()) > GeneratedSize.MOST_CODE) {
                errors.add(new Refusal(
                        Problem.TOO_LARGE,
                        method.source().location(),
                        method.owner() + "." + method.element(),
                        "method"));
            }
        }
        if (GeneratedSize.ofConstants(companion.all()) > GeneratedSize.MOST_CONSTANTS) {
            errors.add(new Refusal(Problem.TOO_LARGE, reader.location(), reader.owner(), "class"));
        }
    }

    /** Refuses a traced method whose companion's signature is taken; one that is traced along gets another name. */
    private void checkSignatures(
            List<TracedMethod> methods,
            List<TracedMethod> helpers,
            Map<ExecutableElement, String> otherNames,
            List<Refusal> errors) {
        Map<String, TracedMethod> seen = new HashMap<>();
        for (TracedMethod method : methods) {
            for (String name : new LinkedHashSet<>(List.of(method.name(), TracedMethods.bodyName(method.element())))) {
                TracedMethod first = seen.putIfAbsent(name + parameters(method), method);
                if (first != null) {
                    errors.add(new Refusal(
                            Problem.SAME_SIGNATURE, method.source().location(), method.element(), first.element()));
                    break;
                }
            }
        }
        for (TracedMethod helper : helpers) {
            String name = helper.name();
            while (seen.putIfAbsent(name + parameters(helper), helper) != null) {
                name += "Of" + helper.owner().getSimpleName();
            }
            if (!name.equals(helper.name())) {
                otherNames.put(helper.element(), name);
            }
        }
    }

    private String parameters(TracedMethod method) {
        List<String> parameters = new ArrayList<>();
        if (!method.isStatic()) {
            parameters.add(written(method.owner().asType(), method.owner()));
        }
        method.parameters().forEach(parameter -> parameters.add(written(parameter.type(), method.owner())));
        return String.join(",", parameters);
    }

    private String written(TypeMirror type, TypeElement owner) {
        if (TracedMethods.isTracked(type)) {
            return "dev.tracegrad.Value";
        }
        TypeMirror erasure = java.types().erasure(type);
        return new Visibility(java, java.packageOf(owner)).isNameable(erasure)
                ? erasure.toString()
                : "java.lang.Object";
    }
}
