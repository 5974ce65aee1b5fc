package dev.tracegrad.processor.activity;

import dev.tracegrad.processor.effects.AliasSet;
import dev.tracegrad.processor.effects.Aliases;
import dev.tracegrad.processor.effects.Effects;
import dev.tracegrad.processor.effects.TrackedFields;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.tracked.StoppedGradients;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Which variables and expressions have tracked form, as far as is known: numbers one by one, everything else by its {@link
 * AliasSet}. What was added stays; who adds something notes it, so that the walk is repeated.
 */
final class Forms {
    private final TrackedTypes types;
    private final TrackedFields fields;
    private final Effects effects;
    private final Aliases aliases;
    private final StoppedGradients stopped = new StoppedGradients();
    private final Set<Variable> activeVariables = new HashSet<>();
    private final Set<Variable> plainVariables = new HashSet<>();
    private final Set<Expression> activeExpressions = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Expression> stores = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Lending lent;
    private boolean changed;

    /** @param inTwin whether {@code this} is an object in tracked form */
    Forms(WholeProgram program, boolean inTwin) {
        this.types = program.semantics().tracked();
        this.fields = program.fields();
        this.effects = program.effects();
        this.aliases = new Aliases(types, effects::givesItself, inTwin);
        this.lent = new Lending(program, this);
    }

    Aliases aliases() {
        return aliases;
    }

    /** Where no gradient matters, as far as was walked. */
    StoppedGradients stopped() {
        return stopped;
    }

    boolean isActive(Expression expression) {
        AliasSet set = aliases.of(expression);
        return set == null ? activeExpressions.contains(expression) : set.isTracked();
    }

    boolean isActive(Variable variable) {
        return types.isReference(variable.type())
                ? aliases.of(variable).isTracked()
                : activeVariables.contains(variable);
    }

    boolean isActiveNumber(Expression expression) {
        return aliases.of(expression) == null && activeExpressions.contains(expression);
    }

    boolean isActiveReference(Expression expression) {
        AliasSet set = aliases.of(expression);
        return set != null && set.isTracked();
    }

    boolean holdsActive(Expression expression) {
        AliasSet set = aliases.of(expression);
        return set == null ? activeExpressions.contains(expression) : set.holdsActive();
    }

    /** Whether something active is among arguments, of which those for a type variable are as good in tracked form. */
    boolean passesAsAny(List<Expression> arguments, List<TypeMirror> wanted) {
        boolean found = arguments.stream().anyMatch(this::isActiveReference);
        for (int i = 0; i < arguments.size() && !found; i++) {
            found = wanted.get(i).getKind() == TypeKind.TYPEVAR && isActiveNumber(arguments.get(i));
        }
        return found;
    }

    boolean isRemembered(Expression expression) {
        if (expression instanceof Expression.Field field && types.isNumber(field.type())) {
            return fields.contains(field.field()) && !aliases.isTwinField(field);
        }
        AliasSet set = aliases.of(expression);
        return set != null && set.isRemembered();
    }

    /**
     * Parameters and the result have the form that their types have in the companion's signature. A method that gives the
     * object on which it is called gives it as it is.
     */
    void activateSignature(TracedMethod method) {
        for (Variable parameter : method.parameters()) {
            activateByType(parameter);
        }
        if (aliases.isInTwin() || !effects.givesItself(method.element())) {
            activateByType(method.result());
        }
    }

    /** In a twin, what it is compared with is a twin too, if it has the class. */
    void compareTwins(Variable other) {
        if (aliases.isInTwin()) {
            aliases.addTwinToBe(other);
        }
    }

    private void activateByType(Variable variable) {
        if (types.isTracked(variable.type())) {
            activate(variable);
        } else {
            keepPlain(variable);
        }
    }

    void activate(Variable variable) {
        changed |=
                types.isReference(variable.type()) ? aliases.of(variable).setTracked() : activeVariables.add(variable);
    }

    /** A number that is assigned makes its variable active, unless this keeps its type. */
    void activateNumber(Variable variable) {
        if (types.isNumber(variable.type()) && !plainVariables.contains(variable)) {
            activate(variable);
        }
    }

    /** No reason to walk again: whoever asks for the form of an expression comes after it in the same walk. */
    void activate(Expression expression) {
        activeExpressions.add(expression);
    }

    /** A variable has a type that its signature keeps: a boxed parameter, one of a plain anonymous class. */
    void keepPlain(Variable variable) {
        plainVariables.add(variable);
    }

    void want(Expression expression) {
        want(expression, true);
    }

    /**
     * It stands where tracked form is wanted.
     *
     * @param isItself whether a copy of a plain array would be noticed: it is remembered then, so that it is one in both forms
     */
    void want(Expression expression, boolean isItself) {
        AliasSet set = aliases.of(expression);
        if (set != null) {
            changed |= isItself && isArrayOfNumbers(expression) ? set.setStoresActive() : set.setWanted();
        }
    }

    /** A variable or a row that may be a plain array or one in tracked form: the plain one is the other one's plain form. */
    void settle(Expression expression) {
        AliasSet set = isArrayOfNumbers(expression) ? aliases.of(expression) : null;
        if (set != null && set.isMixed()) {
            changed |= set.rememberOutside();
        }
    }

    private static boolean isArrayOfNumbers(Expression expression) {
        return expression.type() instanceof ArrayType && TrackedTypes.isArrayOfNumbers(expression.type());
    }

    /** An object is wanted in tracked form, and so is the one whose field it is, or whose method gives it. */
    void wantObject(Expression object) {
        want(object);
        Expression owner = object instanceof Expression.Field field
                ? field.receiver()
                : object instanceof Expression.Call call ? call.receiver() : null;
        if (owner != null && types.isTwin(owner.type())) {
            wantObject(owner);
        }
    }

    /** What a method gives in plain form, for want of tracked numbers, is wanted in tracked form where no copy will do. */
    void wantItself(Expression.Call call) {
        AliasSet set = aliases.of(call);
        TypeMirror content = types.innermost(call.type());
        boolean isObject = types.isTwin(content) || types.isFunction(content);
        boolean isFunction = types.isFunction(call.type());
        if (set != null && (set.isCopiedInVain(isObject) || isFunction && set.isCopied())) {
            changed |= set.setWantedItself();
        }
    }

    /** Something active is stored in an array at a place. */
    void storeInto(Expression array) {
        storeActive(array);
        noteStore(array);
    }

    /** Something may be stored in an array at a place. */
    void noteStore(Expression array) {
        stores.add(array);
    }

    /** Whether something active may be stored here in an array that plain objects have too, in either form. */
    boolean storesInPlain(Expression array) {
        return lent.isOthers(array) && (stores.contains(array) || lent.isKept(array));
    }

    /** Which arrays are given and kept in tracked form. */
    Lending lent() {
        return lent;
    }

    /** Something active is stored in it. */
    void storeActive(Expression expression) {
        AliasSet set = aliases.of(expression);
        if (set != null) {
            changed |= set.setStoresActive();
        }
    }

    /** Something is stored in it. */
    void write(Expression expression) {
        AliasSet set = aliases.of(expression);
        if (set != null) {
            changed |= set.setWritten();
        }
    }

    /** Notes that something was added elsewhere. */
    void note(boolean added) {
        changed |= added;
    }

    /** Tells other classes of the arrays in fields that hold something active, and takes over what these found. */
    void exchangeFields() {
        aliases.ofFields().forEach((field, set) -> {
            if (set.isRemembered()
                    && !types.isOfBoxes(field.asType())) { // nothing is beside a box, whose Value is refused there
                changed |= fields.add(field);
            } else if (fields.contains(field)) {
                changed |= set.setStoresActive();
            }
        });
        for (AliasSet set : aliases.shared()) {
            if (set.isRemembered()) {
                changed |= fields.addSharedArrays();
            } else if (fields.holdSharedArrays() && !set.isTracked()) {
                changed |= set.setStoresActive();
            }
        }
    }

    void startWalk() {
        changed = false;
    }

    /** Whether anything was added since the walk was started. */
    boolean hasChanged() {
        return changed;
    }
}
