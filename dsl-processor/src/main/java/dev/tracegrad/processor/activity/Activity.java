package dev.tracegrad.processor.activity;

import dev.tracegrad.processor.effects.AliasSet;
import dev.tracegrad.processor.effects.Aliases;
import dev.tracegrad.processor.effects.Effects;
import dev.tracegrad.processor.effects.TrackedFields;
import dev.tracegrad.processor.model.Bodies;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.model.Walk;
import dev.tracegrad.processor.replay.AlongBodies;
import dev.tracegrad.processor.tracked.Containers;
import dev.tracegrad.processor.tracked.LibraryCall;
import dev.tracegrad.processor.tracked.PrimitiveRules;
import dev.tracegrad.processor.tracked.StoppedGradients;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/**
 * What is active: what can depend on a traced input, that is on a parameter, a {@code Value}'s data or the result of a
 * traced call. A variable is active if any of its assignments is; everything else stays ordinary Java. An array or a
 * function is active if it has tracked form, which its {@link AliasSet} decides.
 *
 * <p>Methods of the same class that are called with something active, or that read tracked values themselves, are traced
 * along. Found by repeating one walk over all bodies ({@link ActivityFlow}) until nothing is added.
 */
public final class Activity {
    private final TrackedTypes types;
    private final TracedDeclarations traced;
    private final AlongBodies bodies;
    private final TrackedFields fields;
    private final Effects effects;
    private final Aliases aliases;
    private final Lending lending;
    private final Set<ExecutableElement> untraceable;
    private final List<TracedMethod> methods;
    private final Map<ExecutableElement, TracedMethod> helpers = new LinkedHashMap<>();
    private final Set<Variable> activeVariables = new HashSet<>();
    private final Set<Variable> plainVariables = new HashSet<>();
    private final Set<Expression> activeExpressions = Collections.newSetFromMap(new IdentityHashMap<>());
    private final StoppedGradients stopped = new StoppedGradients();
    private final Set<ExecutableElement> usesMemory;
    private boolean changed;

    /**
     * @param inTwin whether {@code this} is an object in tracked form
     * @param roots the methods to trace
     * @param along where the methods are read that can be traced along
     */
    public Activity(WholeProgram program, boolean inTwin, List<TracedMethod> roots, Bodies along) {
        this.types = program.semantics().tracked();
        this.traced = program.traced();
        this.untraceable = program.leftOut().untraceable().keySet();
        this.bodies = new AlongBodies(along, program.replays());
        this.fields = program.fields();
        this.effects = program.effects();
        this.aliases = new Aliases(types, inTwin);
        this.lending = new Lending(this, aliases, fields, effects);
        this.methods = new ArrayList<>(roots);
        methods.forEach(this::activateSignature);
        ActivityFlow flow = new ActivityFlow(this, types, aliases, fields);
        do {
            changed = false;
            for (int i = 0; i < methods.size(); i++) {
                flow.visit(methods.get(i).body());
            }
            noteRememberedFields();
        } while (changed);
        this.usesMemory = new MemoryUsers(this, aliases, effects).among(methods);
    }

    public TrackedFields fields() {
        return fields;
    }

    /** Whether an expression has tracked form where it can: a number that depends on an input, a {@code Value[]}. */
    public boolean isActive(Expression expression) {
        AliasSet set = aliases.of(expression);
        return set == null ? activeExpressions.contains(expression) : set.isTracked();
    }

    public boolean isActive(Variable variable) {
        return types.isReference(variable.type())
                ? aliases.of(variable).isTracked()
                : activeVariables.contains(variable);
    }

    /** Whether it is a plain field or array, beside which active values are remembered. */
    public boolean isRemembered(Expression expression) {
        if (expression instanceof Expression.Field field && types.isNumber(field.type())) {
            return fields.contains(field.field()) && !isTwinField(field);
        }
        AliasSet set = aliases.of(expression);
        return set != null && set.isRemembered();
    }

    /** Which arrays of plain numbers are lent. */
    public Lending lending() {
        return lending;
    }

    /** Whether a field is one of an object in tracked form. */
    public boolean isTwinField(Expression.Field field) {
        return aliases.isTwinField(field);
    }

    /** Whether something active may be in it or is it. */
    public boolean holdsActive(Expression expression) {
        AliasSet set = aliases.of(expression);
        return set == null ? activeExpressions.contains(expression) : set.holdsActive();
    }

    /** The alias set of an array or a function, or null. */
    public @Nullable AliasSet aliasesOf(Expression expression) {
        return aliases.of(expression);
    }

    public Effects effects() {
        return effects;
    }

    /** The methods that are traced along, in the order in which they were found. */
    public List<TracedMethod> helpers() {
        return List.copyOf(helpers.values());
    }

    /** Whether the method is one of those that are traced along. */
    boolean tracesAlong(TracedMethod method) {
        return helpers.get(method.element()) == method;
    }

    /** Whether a variable has a type that its signature keeps: a boxed parameter, one of a plain anonymous class. */
    boolean isPlain(Variable variable) {
        return plainVariables.contains(variable);
    }

    public Target target(Expression.Call call) {
        if (call.receiver() != null && types.isCallOfFunction(call)) {
            return isActive(call.receiver()) || types.isLiftable(call.receiver().type()) && passesActive(call)
                    ? Target.FUNCTION
                    : Target.PLAIN;
        }
        if (Containers.concern(call, types)) {
            return usesTrackedContent(call) ? Target.CONTAINER : Target.PLAIN;
        }
        if (isOnTrackedObject(call)) {
            return Target.INSTANCE;
        }
        if (isStoppedAt(call)) {
            return Target.PLAIN;
        }
        if (traced.isTraced(call.method())) {
            boolean isLeftOut = untraceable.contains(call.method()) && !TracedDeclarations.isAnnotated(call.method());
            boolean givesItsOwn = types.isReference(call.method().getReturnType());
            return (isLeftOut || givesItsOwn || PrimitiveRules.isPrimitive(call.method())) && !needsTracing(call)
                    ? Target.PLAIN
                    : Target.COMPANION;
        }
        if (helpers.containsKey(call.method()) && needsTracing(call)) {
            return Target.HELPER;
        }
        return LibraryCall.of(call.method()) != null && usesTracked(call) ? Target.LIBRARY : Target.PLAIN;
    }

    /**
     * The types that the arguments of a call are converted to. Where traced code has a type variable, objects keep the form
     * that they have: what a call's argument is for the variable is not known there.
     */
    public List<TypeMirror> wanted(Expression.Call call) {
        Target target = target(call);
        boolean runsCompanion = target == Target.COMPANION || target == Target.HELPER;
        return runsCompanion || target == Target.INSTANCE
                ? IntStream.range(0, call.arguments().size())
                        .mapToObj(i -> wanted(call, i, runsCompanion))
                        .toList()
                : call.wanted();
    }

    private TypeMirror wanted(Expression.Call call, int position, boolean runsCompanion) {
        TypeMirror wanted = call.wanted().get(position);
        TypeMirror declared = call.declared(position);
        boolean isVariable = declared instanceof TypeVariable variable
                && (runsCompanion || call.method().getTypeParameters().contains(variable.asElement()));
        return isVariable && types.isReference(wanted) ? declared : wanted;
    }

    /** Whether the method is one that a receiver in tracked form has in that form too. */
    private boolean isOnTrackedObject(Expression.Call call) {
        TypeMirror owner = call.method().getEnclosingElement().asType();
        return call.receiver() != null && (types.isTwin(owner) || types.isFunction(owner)) && isActive(call.receiver());
    }

    /** Whether the container, or what is made, has tracked form, or a function of what it holds does. */
    private boolean usesTrackedContent(Expression.Call call) {
        Expression receiver = call.receiver();
        boolean isTracked = receiver != null && isActiveReference(receiver)
                || types.isContainer(call.type()) && isActiveReference(call);
        return isTracked || call.arguments().stream().anyMatch(this::isActiveReference);
    }

    public StoppedGradients stopped() {
        return stopped;
    }

    /** Whether a call needs no tracing, since it stands where the gradient is stopped, and takes numbers. */
    private boolean isStoppedAt(Expression.Call call) {
        return stopped.contains(call)
                && LibraryCall.of(call.method()) == null
                && IntStream.range(0, call.arguments().size())
                        .allMatch(i -> !isActiveReference(call.arguments().get(i)) || isLowered(call, i));
    }

    /** Whether an argument is an array in tracked form that is passed as one of plain numbers, where no gradient matters. */
    public boolean isLowered(Expression.Call call, int position) {
        Expression argument = call.arguments().get(position);
        return stopped.contains(call)
                && isActiveReference(argument)
                && LibraryCall.of(call.method()) == null
                && StoppedGradients.canLower(argument, call.wanted().get(position))
                && (StoppedGradients.isCopy(argument) || !effects.mayWrite(call.method(), position));
    }

    private boolean isActiveReference(Expression expression) {
        AliasSet set = aliases.of(expression);
        return set != null && set.isTracked();
    }

    private boolean usesTracked(Expression.Call call) {
        Expression receiver = call.receiver();
        return receiver != null && holdsActive(receiver) || passesActive(call);
    }

    /** Whether a call must run a companion: for what it passes, for what the method reads, for who writes to the result. */
    private boolean needsTracing(Expression.Call call) {
        TypeMirror result = call.method().getReturnType();
        AliasSet given = aliases.of(call);
        return passesActive(call)
                || given != null && given.isWantedItself()
                || TrackedTypes.couldHoldNumbers(result) && effects.readsTracked(call.method());
    }

    boolean passesActive(Expression.Call call) {
        return Walk.any(call.arguments(), this::holdsActive);
    }

    private void activateSignature(TracedMethod method) {
        for (Variable parameter : method.parameters()) {
            if (types.isTracked(parameter.type())) {
                activate(parameter);
            } else {
                keepPlain(parameter);
            }
        }
        if (types.isTracked(method.result().type())) {
            activate(method.result());
        } else {
            keepPlain(method.result());
        }
    }

    void activate(Variable variable) {
        changed |=
                types.isReference(variable.type()) ? aliases.of(variable).setTracked() : activeVariables.add(variable);
    }

    void activate(Expression expression) {
        changed |= activeExpressions.add(expression);
    }

    void keepPlain(Variable variable) {
        plainVariables.add(variable);
    }

    /** Notes that something was added elsewhere. */
    void note(boolean added) {
        changed |= added;
    }

    /** Tells other classes of the arrays in fields that hold something active, and takes over what these found. */
    private void noteRememberedFields() {
        aliases.ofFields().forEach((field, set) -> {
            if (set.isRemembered()) {
                changed |= fields.add(field);
            } else if (fields.contains(field)) {
                changed |= set.setStoresActive();
            }
        });
    }

    /** Traces the method of a call along, if it can be and must be. */
    void traceAlong(Expression.Call call) {
        ExecutableElement method = call.method();
        boolean isKnown = traced.isTraced(method) || helpers.containsKey(method) || LibraryCall.of(method) != null;
        if (isKnown || isOnTrackedObject(call) || isStoppedAt(call) || !needsTracing(call)) {
            return;
        }
        Optional<TracedMethod> found = method.getModifiers().contains(Modifier.ABSTRACT)
                ? Optional.of(TracedMethod.withoutBody(call.source(), method))
                        .filter(unused -> hasTracedOverride(method))
                : bodies.readHelper(method);
        found.ifPresent(helper -> addHelper(method, helper));
    }

    private void addHelper(ExecutableElement method, TracedMethod helper) {
        helpers.put(method, helper);
        methods.add(helper);
        activateSignature(helper);
        changed = true;
    }

    /** Replays the constructor of a plain object that is made of something active, if it can be. */
    void replay(Expression.Creation creation) {
        if (isReplayable(creation)) {
            replay(creation.constructor());
        }
    }

    private boolean isReplayable(Expression.Creation creation) {
        boolean isPlain = aliases.of(creation) == null && creation.outer() == null;
        return isPlain && !stopped.contains(creation) && takesActive(creation);
    }

    /** Whether something active goes into a new object, be it in the fields of an object that is passed. */
    public boolean takesActive(Expression.Creation creation) {
        boolean takesObject = creation.constructor().getParameters().stream()
                .map(VariableElement::asType)
                .anyMatch(type -> TrackedTypes.couldHoldNumbers(type) && !types.isNumber(type));
        return creation.arguments().stream().anyMatch(this::holdsActive)
                || takesObject && effects.readsTracked(creation.constructor())
                || effects.readsTrackedElsewhere(creation.constructor());
    }

    void replay(ExecutableElement constructor) {
        if (!helpers.containsKey(constructor)) {
            bodies.readReplay(constructor).ifPresent(body -> addHelper(constructor, body));
        }
    }

    /** Whether an object is made with its constructor replayed, so that the Values behind its numbers are remembered. */
    public boolean isReplayed(Expression.Creation creation) {
        return isReplayed(creation.constructor())
                && isReplayable(creation)
                && creation.arguments().stream()
                        .allMatch(argument -> aliases.of(argument) == null || isActive(argument));
    }

    /** Whether a constructor has a replay in this companion. */
    public boolean isReplayed(ExecutableElement constructor) {
        return helpers.containsKey(constructor);
    }

    /** Whether an abstract method is implemented by one that is traced, so that its call finds a companion. */
    private boolean hasTracedOverride(ExecutableElement method) {
        return traced.overridesOf(method).stream().anyMatch(traced::isTraced);
    }

    /** Whether the companion of a method must remember what stands behind plain fields and arrays. */
    public boolean usesMemory(TracedMethod method) {
        return usesMemory.contains(method.element());
    }
}
