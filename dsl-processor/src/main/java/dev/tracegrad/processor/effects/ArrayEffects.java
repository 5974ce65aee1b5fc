package dev.tracegrad.processor.effects;

import dev.tracegrad.processor.apart.Facts;
import dev.tracegrad.processor.apart.Summaries;
import dev.tracegrad.processor.language.Operator;
import dev.tracegrad.processor.model.Bodies;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.SourceFunctions;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Walk;
import dev.tracegrad.processor.tracked.Containers;
import dev.tracegrad.processor.tracked.LibraryCall;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What a call of a method does to arrays and collections, itself or through others.
 *
 * <pre>
 * static void fill(double[] out, double x) { out[0] = x; last = out; }     mayWrite(fill, 0), mayStore(fill, 0)
 * static double[] same(double[] all) { return all; }                       isNoticed(same, 0), since it comes back
 * static double sum(double[] all) { ... }                                  none of these: a copy will do
 * </pre>
 */
public final class ArrayEffects {
    private final Summaries apart;
    private final CalledFunctions functions;
    private final WrittenParameters written;
    private final ArrayOwners owners;
    private final Question comparesArrays;
    private final Question writesArrays;
    private final Question writesCollections;
    private final Question readsRows;

    private final SourceFunctions sources;

    ArrayEffects(
            TrackedTypes types,
            TracedDeclarations traced,
            Bodies bodies,
            Summaries apart,
            WrittenParameters written,
            CalledFunctions functions,
            SourceFunctions sources) {
        this.apart = apart;
        this.sources = sources;
        this.functions = functions;
        this.written = written;
        this.owners = new ArrayOwners(types, traced, bodies, written);
        Function<Predicate<CallGraph.Step>, CallGraph> named =
                followed -> CallGraph.withOverrides(bodies, traced, followed);
        this.comparesArrays = new Question(
                named,
                reached -> Walk.any(reached.expressions(), ArrayEffects::isComparison) || isToldToCompare(reached));
        this.writesArrays = new Question(named, reached -> writesShared(reached, true));
        this.writesCollections = new Question(named, reached -> writesShared(reached, false));
        this.readsRows = new Question(named, reached -> Walk.any(reached.expressions(), ArrayEffects::isRow));
    }

    /** Whether it may store something in the array that is passed at that position. */
    public boolean mayWrite(ExecutableElement method, int position) {
        return written.contains(method, position);
    }

    /** Whether it may store the array that is passed at that position, or pass it on to a method that does. */
    public boolean mayStore(ExecutableElement method, int position) {
        return written.isStored(method, position);
    }

    /** Whether it may give the array that is passed at that position. */
    public boolean mayGive(ExecutableElement method, int position) {
        return written.gives(method, position);
    }

    /** Whether it may give an array that somebody has beside its caller. */
    public boolean givesOthers(ExecutableElement method) {
        return written.givesOthers(method);
    }

    /** The fields in which it may keep the array that is passed at that position. */
    public Set<VariableElement> fieldsKeeping(ExecutableElement method, int position) {
        return written.fieldsKeeping(method, position);
    }

    /** The fields whose arrays it may give. */
    public Set<VariableElement> fieldsGiven(ExecutableElement method) {
        return written.fieldsGiven(method);
    }

    /** The fields in whose arrays its body stores something. */
    public Set<VariableElement> fieldsWritten(ExecutableElement method) {
        return written.fieldsWritten(method);
    }

    /** Whether a copy of the array that is passed at that position may be told from the array itself, then or later. */
    public boolean isNoticed(ExecutableElement method, int position) {
        return !method.getReturnType().getKind().isPrimitive()
                || mayWrite(method, position)
                || mayStore(method, position)
                || comparesArrays(method)
                || writesShared(method, true);
    }

    /** Whether it may ask whether two arrays are the same one, which two copies of it are not. */
    public boolean comparesArrays(ExecutableElement method) {
        return comparesArrays.isTrueOf(method);
    }

    private boolean isToldToCompare(CallGraph.Reached reached) {
        Facts facts = apart.of(reached.method());
        return facts != null && facts.comparesArrays();
    }

    private static boolean isComparison(Expression expression) {
        return expression instanceof Expression.Binary binary
                && (binary.operator() == Operator.EQUAL || binary.operator() == Operator.NOT_EQUAL)
                && binary.children().stream().allMatch(one -> one.type().getKind() == TypeKind.ARRAY);
    }

    /** Whether it looks for a row in an array of arrays. */
    public boolean readsRows(ExecutableElement method) {
        return readsRows.isTrueOf(method);
    }

    private static boolean isRow(Expression expression) {
        return expression instanceof Expression.Element && expression.type() instanceof ArrayType;
    }

    /** Whether it may write to an array, or to a collection, that is neither its own nor passed to it. */
    public boolean writesShared(ExecutableElement method, boolean isArray) {
        return (isArray ? writesArrays : writesCollections).isTrueOf(method);
    }

    private boolean writesShared(CallGraph.Reached reached, boolean isArray) {
        Facts facts = apart.of(reached.method());
        return reached.body()
                .map(body -> owners.writesShared(body, isArray))
                .orElse(facts != null && facts.usesMemory());
    }

    /** Whether a function that is called there may write to what it is given at that position, or to anybody's. */
    public boolean writesInFunction(Expression.Call call, int position, TracedMethod around, boolean isOpen) {
        Expression function = call.receiver();
        boolean isArray = call.arguments().get(position).type() instanceof ArrayType;
        return function != null
                && functions.calledOn(function, call.method(), around, isOpen).stream()
                        .anyMatch(body -> owners.writesArgument(body, position) || owners.writesShared(body, isArray));
    }

    /**
     * Whether it may give an array or a collection that somebody else holds too, whatever it is given.
     *
     * @param onTwin whether it is called on an object in tracked form
     */
    public boolean givesShared(ExecutableElement method, boolean onTwin) {
        return owners.givesShared(method, onTwin);
    }

    /** The positions of the arrays and collections of the caller's that it may give. */
    public Set<Integer> givenArguments(ExecutableElement method) {
        return owners.givenArguments(method);
    }

    /** The arrays and collections to which an expression may write, itself or by the method that it calls. */
    public List<Expression> written(Expression expression) {
        return owners.written(expression);
    }

    /** Whether a collection never changes: one of {@code List.of}, or a field that holds no other. */
    public boolean isFixed(Expression collection) {
        List<Expression> made = collection instanceof Expression.Field field
                ? sources.valuesOf(field.field()).orElse(List.of())
                : List.of(collection);
        return !made.isEmpty()
                && made.stream()
                        .allMatch(one -> one instanceof Expression.Call call && Containers.makesFixed(call.method()));
    }

    /** Whether it is an array that anybody may have: what a method gives, or what an object turns out to be. */
    boolean areShared(Expression expression) {
        TypeMirror type = expression instanceof Expression.InstanceOf test ? test.tested() : expression.type();
        if (!(type instanceof ArrayType) || !TrackedTypes.isArrayOfNumbers(type)) {
            return false;
        }
        return expression instanceof Expression.Call call
                ? LibraryCall.of(call.method()) == null
                        && !Containers.isMember(call.method())
                        && givesShared(call.method(), false)
                : (expression instanceof Expression.Cast || expression instanceof Expression.InstanceOf)
                        && !(expression.children().get(0).type() instanceof ArrayType);
    }
}
