package dev.tracegrad.processor.effects;

import dev.tracegrad.processor.apart.Facts;
import dev.tracegrad.processor.apart.Summaries;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Bodies;
import dev.tracegrad.processor.tracked.LibraryCall;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * The array parameters in which methods may store something, and those that they may keep, themselves or through the methods
 * that they call.
 *
 * <pre>
 * static void fill(double[] to, double x) { double[] same = to; same[0] = x; }    parameter 0 is written
 * static void both(double[] a, double[] b) { fill(b, 1); last = a; }              parameter 1 is written, by fill;
 *                                                                                 parameter 0 is stored, in a field
 * </pre>
 */
final class WrittenParameters {
    /** The calls of the library that store something in an array, and which argument it is. */
    static final Map<LibraryCall, Integer> STORES =
            Map.of(LibraryCall.FILL, 0, LibraryCall.SORT, 0, LibraryCall.SET_ALL, 0, LibraryCall.ARRAY_COPY, 2);

    private final TrackedTypes types;
    private final TracedDeclarations traced;
    private final Summaries apart;
    private final CallGraph calls;
    private final Predicate<ExecutableElement> givesItself;
    private final Map<ExecutableElement, ArrayFlow> summaries = new HashMap<>();

    WrittenParameters(
            TrackedTypes types,
            TracedDeclarations traced,
            Bodies bodies,
            Summaries apart,
            Predicate<ExecutableElement> givesItself) {
        this.types = types;
        this.givesItself = givesItself;
        this.apart = apart;
        this.traced = traced;
        this.calls = CallGraph.withOverrides(
                bodies, traced, step -> !summaries.containsKey(step.to()) && (step.isOverride() || passesArray(step)));
    }

    /** Whether a method may write to that parameter; one without source and summary is taken to, a constructor not. */
    boolean contains(ExecutableElement method, int position) {
        settleOnce(method);
        return isKnownWritten(method, position);
    }

    private void settleOnce(ExecutableElement method) {
        if (!summaries.containsKey(method)) {
            settle(method);
        }
    }

    /** Whether a method may give the array of that parameter. */
    boolean gives(ExecutableElement method, int position) {
        settleOnce(method);
        return couldGive(method, position);
    }

    private boolean couldGive(ExecutableElement method, int position) {
        return isUnknown(method) && !isMadeByJdk(method)
                || bodiesOf(method).anyMatch(summary -> summary.gives(position));
    }

    /** Whether a method may give an array that somebody has beside its caller. */
    boolean givesOthers(ExecutableElement method) {
        settleOnce(method);
        return givesOthers(method, new HashSet<>());
    }

    private boolean givesOthers(ExecutableElement method, Set<ExecutableElement> asked) {
        return asked.add(method)
                && (isUnknown(method) && !isMadeByJdk(method)
                        || traced.componentOf(method) != null
                        || bodiesOf(method).anyMatch(one -> one.givesOthers(callee -> givesOthers(callee, asked))));
    }

    /** The fields in which a method may keep the array of that parameter. */
    Set<VariableElement> fieldsKeeping(ExecutableElement method, int position) {
        settleOnce(method);
        return keepingNow(method, position);
    }

    private Set<VariableElement> keepingNow(ExecutableElement method, int position) {
        Set<VariableElement> fields = allOf(method, summary -> summary.fieldsKeeping(position));
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        if (summaries.get(method) == null && method.getKind() == ElementKind.CONSTRUCTOR) {
            ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
                    .filter(field -> owner.getKind() != ElementKind.RECORD
                            ? isTold(method, position, Facts::stores)
                            : isOfParameter(field, method, position))
                    .filter(field -> TrackedFields.isOfArrays(field.asType()))
                    .forEach(fields::add);
        }
        return fields;
    }

    private static boolean isOfParameter(VariableElement component, ExecutableElement constructor, int position) {
        return component
                .getSimpleName()
                .equals(constructor
                        .getParameters()
                        .get(Math.min(position, constructor.getParameters().size() - 1))
                        .getSimpleName());
    }

    /** The fields whose arrays a method may give. */
    Set<VariableElement> fieldsGiven(ExecutableElement method) {
        settleOnce(method);
        return allOf(method, ArrayFlow::fieldsGiven);
    }

    /** The fields in whose arrays a method stores something itself. */
    Set<VariableElement> fieldsWritten(ExecutableElement method) {
        settleOnce(method);
        ArrayFlow summary = summaries.get(method);
        return summary == null ? Set.of() : summary.fieldsWritten();
    }

    private Set<VariableElement> allOf(ExecutableElement method, Function<ArrayFlow, Set<VariableElement>> asked) {
        Set<VariableElement> all = new HashSet<>();
        bodiesOf(method).map(asked).forEach(all::addAll);
        VariableElement component = summaries.get(method) == null ? traced.componentOf(method) : null;
        if (component != null) {
            all.add(component);
        }
        return all;
    }

    private Stream<ArrayFlow> bodiesOf(ExecutableElement method) {
        return Stream.concat(Stream.of(method), traced.overridesOf(method).stream())
                .map(summaries::get)
                .filter(Objects::nonNull);
    }

    /** Whether nothing is known of what it does with arrays. */
    private boolean isUnknown(ExecutableElement method) {
        return bodiesOf(method).findAny().isEmpty() && traced.componentOf(method) == null;
    }

    private static boolean isMadeByJdk(ExecutableElement method) {
        return JavaTypes.outermost(method).getQualifiedName().toString().startsWith("java.")
                && TrackedTypes.isArrayOfNumbers(method.getReturnType());
    }

    /** Whether a method may keep the array of that parameter in an object; one without source and summary is taken not to. */
    boolean isStored(ExecutableElement method, int position) {
        contains(method, position);
        ArrayFlow summary = summaries.get(method);
        return summary != null && summary.isStored(position)
                || isTold(method, position, Facts::stores)
                || traced.overridesOf(method).stream()
                        .map(summaries::get)
                        .anyMatch(one -> one != null && one.isStored(position));
    }

    private boolean isKnownWritten(ExecutableElement method, int position) {
        ArrayFlow summary = summaries.get(method);
        List<ExecutableElement> overrides = traced.overridesOf(method);
        boolean isUnknown = summary == null
                && overrides.isEmpty()
                && apart.of(method) == null
                && method.getKind() != ElementKind.CONSTRUCTOR;
        return isUnknown
                || isTold(method, position, Facts::writes)
                || summary != null && summary.isWritten(position)
                || overrides.stream().map(summaries::get).anyMatch(one -> one == null || one.isWritten(position));
    }

    /** Whether the summary of a class that is compiled already has that parameter. */
    private boolean isTold(ExecutableElement method, int position, Function<Facts, Set<Integer>> positions) {
        Facts facts = apart.of(method);
        int last = method.getParameters().size() - 1;
        return facts != null && positions.apply(facts).contains(Math.min(position, last));
    }

    /** Reads the method and all that it passes arrays to or gets them from, and follows them until nothing is added. */
    private void settle(ExecutableElement method) {
        List<ArrayFlow> found = new ArrayList<>();
        calls.from(method).flatMap(reached -> reached.body().stream()).forEach(body -> {
            ArrayFlow summary = new ArrayFlow(types, givesItself, body);
            summaries.put(body.element(), summary);
            found.add(summary);
        });
        boolean changed;
        do {
            changed = false;
            for (ArrayFlow summary : found) {
                for (ArrayFlow.Passed call : summary.calls()) {
                    changed |= follow(summary, call);
                }
            }
        } while (changed);
    }

    private boolean follow(ArrayFlow summary, ArrayFlow.Passed call) {
        boolean changed = false;
        AliasSet result = call.result();
        boolean isResultWritten = result != null && result.isWrittenAround();
        for (int i = 0; i < call.arguments().size(); i++) {
            AliasSet array = call.arguments().get(i);
            if (array == null) {
                continue;
            }
            boolean isGiven = result != null && couldGive(call.callee(), i);
            if (isKnownWritten(call.callee(), i) || isGiven && isResultWritten) {
                changed |= array.setWritten();
            }
            if (isKnownStored(call.callee(), i)) {
                changed |= array.setStored();
            }
            changed |= isGiven && summary.give(call, array);
            changed |= summary.keep(array, keepingNow(call.callee(), i));
        }
        if (isResultWritten) {
            changed |= summary.write(allOf(call.callee(), ArrayFlow::fieldsGiven));
            changed |= isUnknown(call.callee()) && summary.writeGivenByFunctions();
        }
        return changed;
    }

    private boolean isKnownStored(ExecutableElement method, int position) {
        ArrayFlow summary = summaries.get(method);
        return summary != null && summary.isStored(position) || isTold(method, position, Facts::stores);
    }

    private boolean passesArray(CallGraph.Step step) {
        return step.arguments().stream().anyMatch(argument -> types.isReference(argument.type()))
                || step.call() != null && TrackedFields.isOfArrays(step.call().type());
    }
}
