package dev.tracegrad.processor.plan;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.activity.Companion;
import dev.tracegrad.processor.activity.Target;
import dev.tracegrad.processor.activity.Twin;
import dev.tracegrad.processor.effects.CallGraph;
import dev.tracegrad.processor.effects.Effects;
import dev.tracegrad.processor.effects.TrackedFields;
import dev.tracegrad.processor.fence.ActivityFence;
import dev.tracegrad.processor.fence.CallFence;
import dev.tracegrad.processor.fence.CreationFence;
import dev.tracegrad.processor.fence.Findings;
import dev.tracegrad.processor.fence.GeneratedSize;
import dev.tracegrad.processor.fence.ParameterFence;
import dev.tracegrad.processor.fence.ReachFence;
import dev.tracegrad.processor.inplace.InPlaceMethods;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.language.RuntimeNames;
import dev.tracegrad.processor.language.Visibility;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Refusal;
import dev.tracegrad.processor.problem.Suppression;
import dev.tracegrad.processor.reader.ClassReader;
import dev.tracegrad.processor.reader.MethodReader;
import dev.tracegrad.processor.reader.MethodReading;
import dev.tracegrad.processor.replay.AlongBodies;
import dev.tracegrad.processor.replay.Replays;
import dev.tracegrad.processor.tracked.FunctionForm;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Decides what goes into the companions of the classes that are compiled together: a method of an annotated class that
 * turns out untraceable is left out, which can make another one untraceable, until nothing changes.
 */
public final class CompanionPlanner {
    private final Semantics semantics;
    private final JavaTypes java;
    private final MethodReader methods;
    private final TracedDeclarations traced;
    private final TrackedFields fields = new TrackedFields();
    private final Effects effects;
    private final Replays replays;

    /** Methods that have no companion although they should, and why. */
    private final Map<ExecutableElement, Refusal> untraceable = new HashMap<>();

    /** Constructors and methods that a twin lacks, and why. */
    private final Map<ExecutableElement, Refusal> missing = new HashMap<>();

    /** @param methods where the bodies of methods of any class are read */
    public CompanionPlanner(Semantics semantics, TracedDeclarations traced, MethodReader methods) {
        this.effects = new Effects(semantics.tracked(), traced, methods::readForEffects, fields);
        this.replays = new Replays(semantics, traced, methods::readWhole, methods::readAfresh);
        this.semantics = semantics;
        this.methods = methods;
        this.java = semantics.java();
        this.traced = traced;
    }

    /**
     * What became of one class.
     *
     * @param companion what to write, if there are no errors
     * @param onValue what becomes of the methods that are written on {@code Value}
     * @param errors what is wrong with annotated methods, or with what they call
     * @param warnings what keeps other methods of an annotated class out
     */
    public record Plan(
            ClassReader reader,
            Companion companion,
            InPlaceMethods onValue,
            List<Refusal> errors,
            List<Refusal> warnings) {
        /** Whether a later round could make it whole: a class may yet be generated. */
        public boolean couldWait() {
            return Stream.concat(errors.stream(), warnings.stream())
                    .anyMatch(refusal -> refusal.problem() == Problem.UNKNOWN_SYMBOL);
        }
    }

    public List<Plan> plan(List<ClassReader> classes) {
        classes.forEach(this::leaveOutUnreadable);
        List<Plan> plans;
        int known;
        do {
            known = untraceable.size() + fields.size() + missing.size();
            plans = classes.stream().map(this::plan).toList();
        } while (untraceable.size() + fields.size() + missing.size() > known);
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
        InPlaceMethods onValue = InPlaceMethods.of(reader.onValue(), methods, effects);
        reader.leaveOut(onValue.rewritten());
        List<Refusal> errors = new ArrayList<>(onValue.errors());
        errors.addAll(reader.annotatedInLocalClasses());
        List<Refusal> warnings = new ArrayList<>(onValue.warnings());
        List<TracedMethod> traceable = new ArrayList<>();
        for (MethodReading reading : reader.readTraced()) {
            TracedMethod method = reading.method();
            if (TracedDeclarations.isAnnotated(reading.element())) {
                errors.addAll(reading.refusals());
            } else if (untraceable.containsKey(reading.element())) {
                leftOut(reading).ifPresent(warnings::add);
                continue;
            }
            if (method != null) {
                traceable.add(method);
            }
        }
        Activity activity = new Activity(
                semantics.tracked(),
                traced,
                false,
                traceable,
                new AlongBodies(reader::readHelper, replays),
                fields,
                effects,
                untraceable.keySet());
        for (TracedMethod method : traceable) {
            Findings found = check(activity, method);
            if (reader.read(method.element()).refusals().isEmpty()) {
                new ParameterFence(traced, semantics.members(), found)
                        .check(method, position -> reader.parameter(method.element(), position));
            }
            if (method.primitive() != null && effects.readsTracked(method.element())) {
                found.warn(Problem.PRIMITIVE_READS, method.source(), Members.described(method.element()));
            }
            warnings.addAll(found.warnings());
            if (TracedDeclarations.isAnnotated(method.element())) {
                errors.addAll(found.errors());
            } else if (!found.errors().isEmpty()) {
                untraceable.put(method.element(), found.errors().get(0));
            }
        }
        Set<ExecutableElement> needed = neededHelpers(traceable, activity);
        for (TracedMethod helper : activity.helpers()) {
            checkHelper(reader, activity, helper, needed.contains(helper.element()), errors, warnings);
        }
        Twin twin = new TwinPlanner(semantics, traced, fields, effects, replays, missing, untraceable)
                .plan(reader, this::check);
        if (twin != null) {
            twin.activity()
                    .helpers()
                    .forEach(helper -> checkHelper(reader, twin.activity(), helper, false, errors, warnings));
            warnings.addAll(leftOutOfTwin(reader));
        }
        Map<ExecutableElement, String> otherNames = new HashMap<>();
        Companion companion = new Companion(reader.owner(), traceable, activity, twin, otherNames);
        checkSignatures(traceable, companion.helpers(), otherNames, errors);
        checkSizes(reader, companion, errors);
        return new Plan(reader, companion, onValue, errors, warnings);
    }

    /** The methods traced along that an annotated method needs, so that what is wrong with them is an error. */
    private static Set<ExecutableElement> neededHelpers(List<TracedMethod> methods, Activity activity) {
        Map<ExecutableElement, TracedMethod> helpers = new HashMap<>();
        activity.helpers().forEach(helper -> helpers.put(helper.element(), helper));
        List<TracedMethod> annotated = methods.stream()
                .filter(method -> TracedDeclarations.isAnnotated(method.element()))
                .toList();
        return CallGraph.asNamed(method -> Optional.ofNullable(helpers.get(method)), step -> isAlong(activity, step))
                .from(annotated)
                .map(CallGraph.Reached::method)
                .collect(Collectors.toSet());
    }

    private static boolean isAlong(Activity activity, CallGraph.Step step) {
        return step.call() instanceof Expression.Call call
                ? activity.target(call) == Target.HELPER
                : step.call() instanceof Expression.Creation creation
                        ? activity.isReplayed(creation)
                        : step.call() == null && activity.isReplayed(step.to());
    }

    private void checkHelper(
            ClassReader reader,
            Activity activity,
            TracedMethod helper,
            boolean isNeeded,
            List<Refusal> errors,
            List<Refusal> warnings) {
        List<Refusal> found = new ArrayList<>();
        if (helper.hasBody()) {
            found.addAll(reader.read(helper.element()).refusalsAlong());
        }
        Findings findings = check(activity, helper);
        found.addAll(findings.errors());
        warnings.addAll(findings.warnings());
        if (isNeeded) {
            errors.addAll(found);
        } else if (!found.isEmpty()) {
            untraceable.put(helper.element(), found.get(0));
        }
    }

    /** The traced methods that the twin lacks, although they have a static form. */
    private List<Refusal> leftOutOfTwin(ClassReader reader) {
        return Stream.concat(reader.readConstructors().stream(), reader.readInstanceMethods().stream())
                .map(MethodReading::element)
                .filter(method -> missing.containsKey(method) && !untraceable.containsKey(method))
                .filter(method -> method.getKind() == ElementKind.CONSTRUCTOR || traced.isTraced(method))
                .filter(method -> !Suppression.isOn(method, Problem.NOT_TRACED))
                .map(method -> new Refusal(
                        Problem.NOT_TRACED,
                        missing.get(method).location(),
                        method + " of the twin",
                        missing.get(method).message()))
                .toList();
    }

    /** What is told of a method that is left out; what is not known may be so in a later round. */
    private Optional<Refusal> leftOut(MethodReading reading) {
        Refusal why = untraceable.get(reading.element());
        if (why.problem() == Problem.UNKNOWN_SYMBOL) {
            return Optional.of(why);
        }
        return Suppression.isOn(reading.element(), Problem.NOT_TRACED)
                ? Optional.empty()
                : Optional.of(new Refusal(Problem.NOT_TRACED, why.location(), reading.element(), why.message()));
    }

    private Findings check(Activity activity, TracedMethod method) {
        Findings findings = new Findings(method);
        CallFence calls = new CallFence(
                semantics, traced, activity, untraceable, missing, java.packageOf(method.owner()), findings);
        CreationFence creations = new CreationFence(semantics, traced, activity, missing, findings, calls);
        new ActivityFence(semantics, activity, calls, creations, findings).check(method);
        new ReachFence(java, activity, findings).check(method);
        return findings;
    }

    private static void checkSizes(ClassReader reader, Companion companion, List<Refusal> errors) {
        for (TracedMethod method : companion.everything()) {
            for (Expression expression : GeneratedSize.tooDeep(method)) {
                errors.add(new Refusal(Problem.TOO_DEEP, expression.source().location(), GeneratedSize.MOST_DEPTH));
            }
            if (GeneratedSize.ofCode(method, companion.activityOf(method)) > GeneratedSize.MOST_CODE) {
                errors.add(new Refusal(
                        Problem.TOO_LARGE,
                        method.source().location(),
                        method.owner() + "." + method.element(),
                        "method"));
            }
        }
        if (GeneratedSize.ofConstants(companion.everything()) > GeneratedSize.MOST_CONSTANTS) {
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
            for (String name : names(method)) {
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

    private static Set<String> names(TracedMethod method) {
        return method.constant() == null
                ? new LinkedHashSet<>(List.of(method.name(), method.bodyName()))
                : Set.of(method.bodyName());
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
        if (semantics.tracked().isTracked(type)) {
            return trackedErasure(type);
        }
        TypeMirror erasure = java.types().erasure(type);
        return new Visibility(java, java.packageOf(owner)).isNameable(erasure)
                ? java.erasedName(erasure)
                : "java.lang.Object";
    }

    /** The erased tracked form; it is only compared with others. */
    private String trackedErasure(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return trackedErasure(array.getComponentType()) + "[]";
        }
        if (!(type instanceof DeclaredType declared)) {
            return RuntimeNames.VALUE;
        }
        String name = ((TypeElement) declared.asElement()).getQualifiedName().toString();
        FunctionForm form = FunctionForm.of(name);
        return form == null ? name : FunctionForm.PACKAGE + "." + form.tracked();
    }
}
