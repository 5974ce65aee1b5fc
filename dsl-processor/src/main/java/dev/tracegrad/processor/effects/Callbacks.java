package dev.tracegrad.processor.effects;

import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What runs without a call that names it, and reads what is tracked: functions that come from elsewhere, and methods of objects
 * that somebody loops over, closes, puts in a text or passes to a library.
 */
public final class Callbacks implements Unnamed {
    private final Effects effects;
    private final Stores stores;
    private final CalledFunctions functions;
    private final ApartFunctions madeApart;
    private final ImplicitCalls implicit;
    private final Map<TracedMethod, List<ExecutableElement>> runs = new IdentityHashMap<>();
    private final Map<TracedMethod, Set<TracedMethod>> functionsRun = new IdentityHashMap<>();

    Callbacks(
            Effects effects,
            Stores stores,
            CalledFunctions functions,
            ApartFunctions madeApart,
            ImplicitCalls implicit) {
        this.effects = effects;
        this.stores = stores;
        this.functions = functions;
        this.madeApart = madeApart;
        this.implicit = implicit;
    }

    /**
     * An object of which a method runs that is not named there.
     *
     * @param object where it stands
     * @param method one of those that may run, and read something tracked of which the gradient would be lost
     */
    public record Reader(Expression object, ExecutableElement method) {}

    @Override
    public List<ExecutableElement> implicitIn(TracedMethod body) {
        List<ExecutableElement> known = runs.get(body);
        if (known == null) {
            List<ImplicitUses.Use> uses = new ArrayList<>();
            body.expressions().forEach(expression -> uses.addAll(implicit.uses().in(expression)));
            body.statements().forEach(statement -> uses.addAll(implicit.uses().in(statement)));
            known = uses.stream()
                    .flatMap(use -> implicit.runBy(use, body, false).stream())
                    .filter(run -> run.givesNumbers() || stores.isTrueOf(run.method()))
                    .map(ImplicitCalls.Run::method)
                    .distinct()
                    .toList();
            runs.put(body, known);
        }
        return known;
    }

    @Override
    public Optional<TracedMethod> unreadOf(ExecutableElement method) {
        return functions.unreadOf(method);
    }

    /** The functions that a body may run: those that it is given, and those that the methods which it runs so give. */
    @Override
    public Set<TracedMethod> functionsRunBy(TracedMethod body) {
        Set<TracedMethod> known = functionsRun.get(body);
        if (known == null) {
            known = findFunctionsRunBy(body);
            functionsRun.put(body, known);
        }
        return known;
    }

    /** More fields are written: functions of classes that are compiled already may read them. */
    void forget() {
        functionsRun.clear();
    }

    private Set<TracedMethod> findFunctionsRunBy(TracedMethod body) {
        Set<TracedMethod> run = new LinkedHashSet<>();
        body.expressions().forEach(expression -> run.addAll(functions.runBy(expression, body)));
        body.statements().forEach(statement -> run.addAll(functions.runBy(statement, body)));
        implicitIn(body).forEach(method -> run.addAll(givenBy(method)));
        return run;
    }

    /** The functions that a method gives, whose methods those who run it call. */
    private Set<TracedMethod> givenBy(ExecutableElement method) {
        Set<TracedMethod> given = new LinkedHashSet<>();
        effects.body(method)
                .ifPresent(body -> ImplicitCalls.returned(body)
                        .filter(value -> value.type().getKind() == TypeKind.DECLARED)
                        .forEach(value -> given.addAll(functions.passed(value, body, true))));
        return given;
    }

    /** The objects whose methods run so when an expression is evaluated, in a body whose parameters can be anything if it is open. */
    public List<Reader> readersIn(
            Expression expression, TracedMethod around, boolean isOpen, Predicate<Expression> isAsked) {
        return readers(implicit.uses().in(expression), around, isOpen, isAsked);
    }

    /** The same of a statement, beside its expressions. */
    public List<Reader> readersIn(
            Statement statement, TracedMethod around, boolean isOpen, Predicate<Expression> isAsked) {
        return readers(implicit.uses().in(statement), around, isOpen, isAsked);
    }

    private List<Reader> readers(
            List<ImplicitUses.Use> uses, TracedMethod around, boolean isOpen, Predicate<Expression> isAsked) {
        if (uses.isEmpty()) { // as nearly always
            return List.of();
        }
        return uses.stream()
                .filter(use -> isAsked.test(use.object()))
                .flatMap(use -> implicit.runBy(use, around, isOpen).stream()
                        .filter(run -> run.givesNumbers() || stores.isTrueOf(run.method()))
                        .filter(run -> effects.readsTracked(run.method())
                                || effects.readsTracked(List.copyOf(givenBy(run.method()))))
                        .limit(1)
                        .map(run -> new Reader(use.object(), run.method())))
                .toList();
    }

    /** Whether a text may have a tracked number in it, since what runs where it is made reads one: a toString(), or a function. */
    public boolean writeTracked(Expression text, TracedMethod around) {
        return implicit.uses().in(text).stream()
                        .flatMap(use -> implicit.runBy(use, around, true).stream())
                        .map(ImplicitCalls.Run::method)
                        .anyMatch(method -> isObject(method.getReturnType()) && effects.readsTracked(method))
                || effects.readsTracked(functions.runBy(text, around).stream()
                        .filter(body -> isObject(body.result().type()))
                        .toList());
    }

    private static boolean isObject(TypeMirror type) {
        return !type.getKind().isPrimitive() && type.getKind() != TypeKind.VOID;
    }

    /**
     * Whether a call of a method on a plain object may run a function that gives or stores a number made of tracked ones. It does
     * not stand in the body around it, and parameters can be anything if that may be called from outside.
     *
     * @param givesNumbers whether what the function gives can come back
     */
    public boolean runsReader(
            Expression object, ExecutableElement called, TracedMethod around, boolean isOpen, boolean givesNumbers) {
        return readsInFunction(functions.calledOn(object, called, around, isOpen), givesNumbers);
    }

    /** The same, where the object is passed on. */
    public boolean mayRunReader(Expression passed, TracedMethod around, boolean isOpen, boolean givesNumbers) {
        return readsInFunction(functions.passed(passed, around, isOpen), givesNumbers);
    }

    /** Such functions that a call of a method on its own object may run, since they override it in a class without name. */
    public List<TracedMethod> readersOnItself(Expression.Call call) {
        return functions.calledOnItself(call).stream()
                .filter(body -> readsInFunction(Set.of(body), TrackedTypes.couldHoldNumbers(call.type())))
                .toList();
    }

    private boolean readsInFunction(Set<TracedMethod> bodies, boolean givesNumbers) {
        return effects.readsTracked(bodies.stream()
                .filter(body -> givesNumbers
                                && TrackedTypes.couldHoldNumbers(body.result().type())
                        || stores.isTrueOf(body))
                .toList());
    }

    /** The class without source that makes such a function, if one does, for a message: of a call, or of what is passed. */
    public @Nullable String makerOfReader(
            Expression object, @Nullable ExecutableElement called, TracedMethod around, boolean isOpen) {
        Set<TracedMethod> found = called == null
                ? functions.passed(object, around, isOpen)
                : functions.calledOn(object, called, around, isOpen);
        return found.stream()
                .map(madeApart::makerOf)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
