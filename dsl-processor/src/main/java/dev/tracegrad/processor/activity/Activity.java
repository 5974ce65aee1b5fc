package dev.tracegrad.processor.activity;

import dev.tracegrad.processor.effects.AliasSet;
import dev.tracegrad.processor.effects.Effects;
import dev.tracegrad.processor.effects.TrackedFields;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Pattern;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.tracked.StoppedGradients;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What is active: what can depend on a traced input, that is on a parameter, a {@code Value}'s data or the result of a
 * traced call. A variable is active if any of its assignments is; everything else stays ordinary Java. An array or a
 * function is active if it has tracked form, which its {@link AliasSet} decides.
 *
 * <p>Methods of the same class that are called with something active, or that read tracked values themselves, are traced
 * along. All of it is settled: {@link ActivitySolver} has found it.
 */
public final class Activity {
    private final WholeProgram program;
    private final Forms forms;
    private final Helpers helpers;
    private final CallTargets targets;
    private final PlainReads plainReads;
    private @Nullable Set<ExecutableElement> memoryUsers;

    Activity(WholeProgram program, Forms forms, Helpers helpers, CallTargets targets) {
        this.program = program;
        this.forms = forms;
        this.helpers = helpers;
        this.targets = targets;
        this.plainReads = new PlainReads(forms, targets, program);
    }

    public TrackedFields fields() {
        return program.fields();
    }

    public Effects effects() {
        return program.effects();
    }

    /** Whether an expression has tracked form where it can: a number that depends on an input, a {@code Value[]}. */
    public boolean isActive(Expression expression) {
        return forms.isActive(expression);
    }

    public boolean isActive(Variable variable) {
        return forms.isActive(variable);
    }

    /** Whether it is a number, a text or a plain object, and no array, function, object or collection with two forms. */
    public boolean isActiveNumber(Expression expression) {
        return forms.isActiveNumber(expression);
    }

    /** Whether it is an array, a function, an object or a collection in tracked form. */
    public boolean isActiveReference(Expression expression) {
        return forms.isActiveReference(expression);
    }

    /** Whether something active may be in it or is it. */
    public boolean holdsActive(Expression expression) {
        return forms.holdsActive(expression);
    }

    /**
     * Whether a record cannot be taken apart as it is: it has tracked form, which is no record, or something in it has, so
     * that its components are read one by one.
     */
    public boolean isOpened(Pattern.Match match) {
        return match.pattern() instanceof Pattern.Deconstruction
                        && match.all().stream()
                                .skip(1)
                                .map(Pattern.Match::variable)
                                .anyMatch(variable -> variable != null && isActive(variable))
                || match.pattern() instanceof Pattern.Deconstruction record && isActive(record.whole());
    }

    /** Whether it is a plain field or array, beside which active values are remembered. */
    public boolean isRemembered(Expression expression) {
        return forms.isRemembered(expression);
    }

    /** Whether something active is stored here in an array that plain objects may hold, as {@code w} in {@code w[0] = x}. */
    public boolean storesInPlain(Expression array) {
        return forms.storesInPlain(array);
    }

    /** Whether a field is one of an object in tracked form. */
    public boolean isTwinField(Expression.Field field) {
        return forms.aliases().isTwinField(field);
    }

    /** Whether {@code this} has tracked form. */
    public boolean isInTwin() {
        return forms.aliases().isInTwin();
    }

    /** Whether it is a variable of type Object that holds an object in tracked form, if this has one. */
    public boolean isTwinToBe(Expression expression) {
        return forms.aliases().isTwinToBe(expression);
    }

    /** The alias set of an array or a function, or null. */
    public @Nullable AliasSet aliasesOf(Expression expression) {
        return forms.aliases().of(expression);
    }

    /** Whether plain code may look at an array there whose tracked form was written to. */
    public boolean readsArrays(Expression expression) {
        return plainReads.contains(expression);
    }

    /** Whether an object's own code may look at such an array when a text is made of it. */
    public boolean readsArraysForText(Expression object) {
        return plainReads.mayLook(object);
    }

    /** Where no gradient matters. */
    public StoppedGradients stopped() {
        return forms.stopped();
    }

    /** The methods that are traced along, in the order in which they were found. */
    public List<TracedMethod> helpers() {
        return helpers.along();
    }

    /** Whether the method is one of those that are traced along. */
    public boolean tracesAlong(TracedMethod method) {
        return helpers.hasBody(method);
    }

    /** Whether the method has a companion. */
    public boolean isTraced(ExecutableElement method) {
        return program.traced().isTraced(method);
    }

    public Target target(Expression.Call call) {
        return targets.of(call);
    }

    /**
     * The types that the arguments of a call are converted to. Where traced code has a type variable, objects keep the form
     * that they have: what a call's argument is for the variable is not known there.
     */
    public List<TypeMirror> wanted(Expression.Call call) {
        return targets.wanted(call);
    }

    /** Whether an argument is an array in tracked form that is passed as one of plain numbers, where no gradient matters. */
    public boolean isLowered(Expression.Call call, int position) {
        return targets.isLowered(call, position);
    }

    /** Whether something active goes into a new object, be it in the fields of an object that is passed. */
    public boolean takesActive(Expression.Creation creation) {
        return targets.takesActive(creation);
    }

    /** Whether an object is made with its constructor replayed, so that the Values behind its numbers are remembered. */
    public boolean isReplayed(Expression.Creation creation) {
        return targets.isReplayed(creation);
    }

    /** Whether a constructor has a replay in this companion. */
    public boolean isReplayed(ExecutableElement constructor) {
        return targets.isReplayed(constructor);
    }

    /**
     * Whether a method is called plain that a class can override which nobody here knows, since the method's own class is
     * compiled already, and has no companion.
     */
    public boolean isUnknownOverride(Expression.Call call) {
        ExecutableElement method = call.method();
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        return target(call) == Target.PLAIN
                && Members.isOverridable(method)
                && !(call.receiver() instanceof Expression.This || call.receiver() instanceof Expression.Super)
                && TrackedTypes.couldHoldNumbers(method.getReturnType())
                && !stopped().contains(call)
                && !program.traced().hasSource(owner)
                && !program.semantics().java().isOfPlatform(owner)
                && program.apart().of(method) == null;
    }

    /** What the companion tells those who are compiled later. */
    List<String> summaryOf(Companion companion) {
        return new Summarizing(program, companion).of(program.semantics().java(), companion.owner());
    }

    /** Whether the companion of a method must remember what stands behind plain fields and arrays. */
    public boolean usesMemory(TracedMethod method) {
        Set<ExecutableElement> known = memoryUsers;
        if (known == null) { // asked only once it is settled which fields traced code writes
            known = new MemoryUsers(forms, targets, plainReads, program.effects()).among(helpers.bodies());
            memoryUsers = known;
        }
        return known.contains(method.element());
    }
}
