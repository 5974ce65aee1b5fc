package dev.tracegrad.processor.plan;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.activity.ActivitySolver;
import dev.tracegrad.processor.activity.Companion;
import dev.tracegrad.processor.activity.Lacking;
import dev.tracegrad.processor.activity.LeftOut;
import dev.tracegrad.processor.activity.Target;
import dev.tracegrad.processor.activity.Twin;
import dev.tracegrad.processor.activity.WholeProgram;
import dev.tracegrad.processor.apart.Summaries;
import dev.tracegrad.processor.effects.CallGraph;
import dev.tracegrad.processor.effects.Effects;
import dev.tracegrad.processor.effects.TrackedFields;
import dev.tracegrad.processor.fence.Fences;
import dev.tracegrad.processor.inplace.InPlaceMethods;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.problem.Guard;
import dev.tracegrad.processor.problem.Refusal;
import dev.tracegrad.processor.reader.ClassReader;
import dev.tracegrad.processor.reader.FunctionReader;
import dev.tracegrad.processor.reader.MethodReader;
import dev.tracegrad.processor.reader.MethodReading;
import dev.tracegrad.processor.replay.Replays;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Decides what goes into the companions of the classes that are compiled together: a method of an annotated class that
 * turns out untraceable is left out, which can make another one untraceable, until nothing changes.
 */
public final class CompanionPlanner {
    private final MethodReader methods;
    private final WholeProgram program;
    private final Predicate<TypeElement> isNew;

    /** Of what gradients may end in without a warning. */
    private final Set<ExecutableElement> quiet = new HashSet<>();

    /** What the classes that are left out failed with. */
    private final Map<ClassReader, Refusal> faults = new HashMap<>();

    /**
     * @param apart what is known of classes that are compiled already
     * @param methods where the bodies of methods of any class are read
     * @param isNew whether a class that nobody annotated comes along for the first time
     */
    public CompanionPlanner(
            Semantics semantics,
            TracedDeclarations traced,
            Summaries apart,
            MethodReader methods,
            Predicate<TypeElement> isNew) {
        this.isNew = isNew;
        TrackedFields fields = new TrackedFields(apart, methods.sharedArrays());
        Effects effects =
                new Effects(semantics, traced, methods::readForEffects, new FunctionReader(methods), apart, fields);
        Replays replays = new Replays(semantics, traced, methods::readWhole, methods::readAfresh);
        this.methods = methods;
        this.program = new WholeProgram(semantics, traced, apart, fields, effects, replays, new Lacking());
    }

    /** What becomes of each class. */
    public List<Plan> plan(List<ClassReader> classes) {
        Map<ClassReader, Draft> drafts = drafts(classes);
        return classes.stream().map(reader -> plan(reader, drafts.get(reader))).toList();
    }

    private Plan plan(ClassReader reader, @Nullable Draft draft) {
        Plan plan = draft == null
                ? null
                : Guard.<@Nullable Plan>run("report", () -> new Report(draft, quiet).plan(), noted(reader));
        return plan == null ? Plan.failed(program, reader, onValue(reader, program), faults.get(reader)) : plan;
    }

    private InPlaceMethods onValue(ClassReader reader, WholeProgram known) {
        return InPlaceMethods.of(reader.onValue(), methods, known.effects());
    }

    /** Notes what a stage failed with; the class is left out then. */
    private <T> Function<Guard.Fault, @Nullable T> noted(ClassReader reader) {
        return fault -> {
            faults.put(reader, fault.at(reader.location(), reader.owner()));
            return null;
        };
    }

    /** A draft of each class that does not fail, made when all that is left out of any of them was known. */
    private Map<ClassReader, Draft> drafts(List<ClassReader> classes) {
        Map<ClassReader, Draft> drafts = new HashMap<>();
        program.lacking().add(withoutCompanion(classes));
        settle(classes, drafts);
        Needless needless = new Needless(
                program,
                methods,
                isNew,
                drafts.values().stream().filter(Objects::nonNull).toList());
        LeftOut leftOut = Guard.run("plan", needless::leftOut, unused -> LeftOut.NOTHING);
        quiet.addAll(needless.quiet());
        if (!leftOut.untraceable().isEmpty()) {
            program.lacking().add(leftOut);
            settle(classes, drafts);
        }
        return drafts;
    }

    private void settle(List<ClassReader> classes, Map<ClassReader, Draft> drafts) {
        boolean isSettled;
        do {
            isSettled = true;
            for (ClassReader reader : classes) {
                Draft draft = drafts.get(reader);
                while (!faults.containsKey(reader) && (draft == null || draft.isOutdated())) {
                    draft = Guard.<@Nullable Draft>run("plan", () -> draft(reader), noted(reader));
                    if (draft != null) {
                        program.lacking().add(draft.leftOut());
                        isSettled = false;
                    }
                }
                drafts.put(reader, draft);
            }
        } while (!isSettled);
    }

    /** What cannot be read, or would be called as another method is. */
    private LeftOut withoutCompanion(List<ClassReader> classes) {
        Map<ExecutableElement, Refusal> leftOut = new HashMap<>();
        for (ClassReader reader : classes) {
            List<MethodReading> readings =
                    Guard.<@Nullable List<MethodReading>>run("readers", reader::readTraced, noted(reader));
            List<TracedMethod> readable = new ArrayList<>();
            for (MethodReading reading : readings == null ? List.<MethodReading>of() : readings) {
                if (!reading.refusals().isEmpty()) {
                    leftOut.put(reading.element(), reading.refusals().get(0));
                } else if (reading.method() != null) {
                    readable.add(reading.method());
                }
            }
            new Signatures(program.semantics()).take(readable).forEach((method, refusal) -> {
                if (!TracedDeclarations.isAnnotated(method.element())) {
                    leftOut.put(method.element(), refusal);
                }
            });
        }
        return new LeftOut(leftOut, Map.of());
    }

    private Draft draft(ClassReader reader) {
        WholeProgram known = program.unasked();
        int fields = known.fields().size();
        InPlaceMethods onValue = onValue(reader, known);
        reader.leaveOut(onValue.rewritten());
        List<TracedMethod> traceable = traceable(reader, known.lacking());
        Activity activity = new ActivitySolver(known, false, reader::readHelper).solve(traceable);
        List<Draft.Check> checks = traceable.stream()
                .map(method -> new Draft.Check(
                        Fences.check(known, activity, method),
                        List.of(),
                        TracedDeclarations.isAnnotated(method.element())))
                .toList();
        boolean hasNewNodes = checks.stream()
                        .filter(check -> !check.errors().isEmpty()
                                && reader.makeNode(check.findings().method().element()))
                        .count()
                > 0;
        if (hasNewNodes) {
            return draft(reader);
        }
        Set<ExecutableElement> needed = neededHelpers(traceable, activity);
        List<Draft.Check> along = new ArrayList<>();
        for (TracedMethod helper : activity.helpers()) {
            along.add(checkAlong(reader, known, activity, helper, needed.contains(helper.element())));
        }
        TwinPlanner twins = new TwinPlanner(known, reader);
        Twin twin = twins.plan();
        if (twin != null) {
            for (TracedMethod helper : twin.activity().helpers()) {
                along.add(checkAlong(reader, known, twin.activity(), helper, false));
            }
        }
        Companion companion = new Companion(reader.owner(), traceable, activity, twin, Map.of());
        return new Draft(known, fields, reader, onValue, companion, checks, along, twins.missing(), twins.warnings());
    }

    private static List<TracedMethod> traceable(ClassReader reader, Lacking lacking) {
        return reader.readTraced().stream()
                .filter(reading ->
                        TracedDeclarations.isAnnotated(reading.element()) || !lacking.isUntraceable(reading.element()))
                .flatMap(reading -> Stream.ofNullable(reading.method()))
                .toList();
    }

    private static Draft.Check checkAlong(
            ClassReader reader, WholeProgram known, Activity activity, TracedMethod helper, boolean isNeeded) {
        List<Refusal> unread = helper.hasBody() ? reader.read(helper.element()).refusalsAlong() : List.of();
        return new Draft.Check(Fences.check(known, activity, helper), unread, isNeeded);
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
}
