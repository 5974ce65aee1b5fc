package dev.tracegrad.processor.activity;

import dev.tracegrad.processor.effects.AliasSet;
import dev.tracegrad.processor.effects.Effects;
import dev.tracegrad.processor.effects.LentArrays;
import dev.tracegrad.processor.effects.TrackedFields;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.tracked.LibraryCall;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * Where arrays of plain objects get other names in tracked form: calls give them, and objects in tracked form keep them.
 *
 * <pre>
 * double[] a = rows(b, x);            a may be the tracked form of an array in b, as the companion of rows says
 * Wrap q = new Wrap(b.w);             b.w is kept in Wrap.d
 * q.d = b.w;                          so it is here
 * </pre>
 */
final class Lending {
    private final TrackedTypes types;
    private final TracedDeclarations traced;
    private final Effects effects;
    private final LentArrays lent;
    private final Forms forms;

    /** The fields of objects in tracked form in which arrays are kept that are passed. */
    private final Map<Expression, Set<VariableElement>> kept = new IdentityHashMap<>();

    /** What arrays are stored in. */
    private final Map<Expression, Expression> stored = new IdentityHashMap<>();

    /** The methods that functions are, by the variables for their results. */
    private final Map<Variable, ExecutableElement> functions = new IdentityHashMap<>();

    /** These variables, by the functions. */
    private final Map<Expression, Set<Variable>> given = new IdentityHashMap<>();

    /** Those of them that may be arrays of plain objects in tracked form. */
    private final Set<Variable> lending = new HashSet<>();

    /** The calls that give arrays, or what holds some. */
    private final Set<Expression.Call> calls = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The calls and new objects that keep arrays if they are plain, by these. */
    private final Map<Expression, Expression> keepers = new IdentityHashMap<>();

    /** What functions put into containers and arrays, by these. */
    private final Map<Expression, Set<Expression>> filled = new IdentityHashMap<>();

    /** The calls that give arrays, by these. */
    private final Map<AliasSet, Expression.Call> results = new IdentityHashMap<>();

    private boolean isNew;

    Lending(WholeProgram program, Forms forms) {
        this.types = program.semantics().tracked();
        this.traced = program.traced();
        this.effects = program.effects();
        this.lent = program.fields().lent();
        this.forms = forms;
    }

    /** A function is that method; its result is that variable. */
    void addFunction(Expression function, Variable result, ExecutableElement method) {
        functions.put(result, method);
        given.computeIfAbsent(function, unused -> new HashSet<>()).add(result);
    }

    /** A call gives an array, or what holds some. */
    void visit(Expression.Call call) {
        if (TrackedFields.isOfArrays(call.type())) {
            calls.add(call);
        }
    }

    /** Notes whose the arrays are, when all forms are known. */
    void settle(List<TracedMethod> bodies, CallTargets targets) {
        Set<AliasSet> plainFields = Collections.newSetFromMap(new IdentityHashMap<>());
        for (TracedMethod body : bodies) {
            lent.addWritten(effects.arrays().fieldsWritten(body.element()).stream()
                    .filter(field -> TrackedFields.isOfArrays(field.asType())
                            && types.isTwin(field.getEnclosingElement().asType()))
                    .toList());
            body.expressions().stream()
                    .filter(Expression.Field.class::isInstance)
                    .map(forms.aliases()::of)
                    .forEach(plainFields::add);
        }
        forms.aliases().ofFields().values().stream()
                .filter(set -> !plainFields.contains(set))
                .forEach(AliasSet::setNew); // once it was thought to be a field of a plain object
        keepers.values()
                .removeIf(by -> by instanceof Expression.Call call
                        ? targets.of(call) != Target.PLAIN
                        : forms.isActiveReference(by));
        calls.stream()
                .filter(call -> isMade(call, targets.of(call)))
                .forEach(call -> forms.aliases().of(call).setNew()); // before anybody asks whose it is
        do {
            isNew = false;
            calls.forEach(call -> settle(call, targets.of(call)));
            bodies.forEach(this::settle);
            filled.forEach(this::settle);
        } while (isNew);
    }

    private void settle(Expression.Call call, Target target) {
        AliasSet result = forms.aliases().of(call);
        if (result == null || !isOwnResult(call, result)) {
            return;
        }
        boolean isGivenBack = positions(call)
                .anyMatch(i ->
                        isOthers(call.arguments().get(i)) && effects.arrays().mayGive(call.method(), i));
        if (target == Target.PLAIN || target == Target.CONTAINER) {
            isNew |= isGivenBack && isMade(call, target) && result.setLent();
            return;
        }
        results.put(result.root(), call);
        boolean isLender = Stream.concat(Stream.of(call.method()), traced.overridesOf(call.method()).stream())
                .anyMatch(method -> lent.isLender(method, target == Target.INSTANCE)
                        || target == Target.FUNCTION && lent.isLender(method, true)); // of an object in either form
        isNew |= (isLender || isGivenBack && target != Target.FUNCTION) && result.setLent();
    }

    /** Whether plain code makes what a call gives, unless it gives an argument back. */
    private boolean isMade(Expression.Call call, Target target) {
        AliasSet result = forms.aliases().of(call);
        return result != null
                && isOwnResult(call, result)
                && (target == Target.PLAIN || target == Target.CONTAINER)
                && !effects.arrays().givesOthers(call.method());
    }

    private void settle(TracedMethod body) {
        for (Statement statement : body.statements()) {
            if (statement instanceof Statement.Return returned && returned.value() != null) {
                give(body, returned.result(), returned.value());
            }
        }
    }

    /** Whether it may be an array that plain objects have too, in either form, in which something active is stored. */
    boolean isOthers(Expression array) {
        AliasSet set = forms.aliases().of(array);
        return set != null && set.holdsActive() && (set.isOthers() || isKeptByPlain(set));
    }

    /** Whether it is passed to plain code that may keep it. */
    private boolean isKeptByPlain(AliasSet set) {
        return keepers.keySet().stream().anyMatch(one -> {
            AliasSet argument = forms.aliases().of(one);
            return argument != null && argument.root() == set.root();
        });
    }

    /** A call, or a new object, may keep an argument, if it is plain. */
    void keep(Expression argument, Expression by) {
        if (TrackedFields.isOfArrays(argument.type())) {
            keepers.put(argument, by);
        }
    }

    /** Whether what it gives is neither its receiver, nor an argument, nor what one of these holds. */
    private boolean isOwnResult(Expression.Call call, AliasSet result) {
        return LibraryCall.of(call.method()) == null
                && call.children().stream()
                        .map(forms.aliases()::of)
                        .noneMatch(set -> set != null && set.root() == result.root());
    }

    private static IntStream positions(Expression.Call call) {
        return IntStream.range(0, call.arguments().size());
    }

    /** An argument is passed to a method or a constructor, which may keep it. */
    void pass(ExecutableElement method, int position, Expression argument) {
        if (TrackedFields.isOfArrays(argument.type())) {
            kept.put(argument, effects.arrays().fieldsKeeping(method, position));
        }
    }

    /** An array is stored in a field of an object in tracked form, or in a row. */
    void store(Expression target, Expression value) {
        if (TrackedFields.isOfArrays(value.type())) {
            stored.put(value, target);
        }
    }

    /** Whether an array is kept here in an object in tracked form, where traced code stores something in it. */
    boolean isKept(Expression array) {
        Expression target = stored.get(array);
        Set<VariableElement> fields = new HashSet<>(kept.getOrDefault(array, Set.of()));
        AliasSet set = target == null ? null : forms.aliases().of(target);
        if (set != null && set.isTracked()) {
            fields.addAll(forms.aliases().twinFieldsIn(set));
            results.forEach((result, call) -> {
                if (set.mayHold(result)) {
                    fields.addAll(effects.arrays().fieldsGiven(call.method()));
                }
            });
        }
        return fields.stream().anyMatch(lent::isWritten);
    }

    /** Whether a call gives an array of a plain object in tracked form. */
    boolean isLent(Expression.Call call) {
        AliasSet result =
                TrackedFields.isOfArrays(call.type()) ? forms.aliases().of(call) : null;
        return result != null && result.isTracked() && result.isOthers();
    }

    private void give(TracedMethod body, Variable result, Expression value) {
        if (!TrackedFields.isOfArrays(value.type()) || !forms.isActive(result) || !isOthers(value)) {
            return;
        }
        ExecutableElement function = functions.get(result);
        if (function != null) {
            isNew |= lending.add(result) | lent.addLender(function, false);
        } else if (result == body.result()) {
            isNew |= lent.addLender(body.element(), forms.aliases().isInTwin());
        }
    }

    /** What a container or an array holds is what functions give. */
    void fill(Expression container, Expression functions) {
        if (TrackedFields.isOfArrays(container.type())) {
            filled.computeIfAbsent(container, unused -> new HashSet<>()).add(functions);
        }
    }

    private void settle(Expression container, Set<Expression> functions) {
        AliasSet set = forms.aliases().of(container);
        isNew |= functions.stream().anyMatch(this::isLending) && set != null && set.setLent();
    }

    private boolean isLending(Expression functions) {
        AliasSet set = forms.aliases().of(functions);
        return given.entrySet().stream().anyMatch(one -> {
            AliasSet other = forms.aliases().of(one.getKey());
            return set != null
                    && other != null
                    && other.root() == set.root()
                    && one.getValue().stream().anyMatch(lending::contains);
        });
    }
}
