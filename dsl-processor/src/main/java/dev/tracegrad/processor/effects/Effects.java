package dev.tracegrad.processor.effects;

import dev.tracegrad.processor.apart.Facts;
import dev.tracegrad.processor.apart.Summaries;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.RuntimeNames;
import dev.tracegrad.processor.model.Bodies;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.SourceFunctions;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Walk;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What a call of a method does beside its result, itself or through others, as sources tell, and summaries of what is compiled
 * already.
 */
public final class Effects {
    private final TracedDeclarations traced;
    private final TrackedTypes types;
    private final Bodies bodies;
    private final Summaries apart;
    private final ApartFunctions madeApart;
    private final CallGraph calls;
    private final CalledFunctions functions;
    private final Callbacks callbacks;
    private final Stores stores;
    private final TrackedFields fields;
    private final Moves moves;
    private final SelfReturns selfReturns;
    private final ArrayEffects arrays;
    private final OwnStores ownStores;
    private final PlainReaders readers;
    private final EarlyFields earlyFields;
    private final SourceFunctions sources;
    private final JavaTypes java;
    private final KeptFields keptFields;

    /** In functions too: those that traced code makes it has in tracked form. */
    private final Question readsTracked;

    private final Question readsElsewhere;
    private final Question usesFields;
    private final Question usesPlainFields;
    private final Question readsArrays;
    private final TextReads texts;
    private int knownFields;

    public Effects(
            Semantics semantics,
            TracedDeclarations traced,
            Bodies bodies,
            SourceFunctions sources,
            Summaries apart,
            TrackedFields fields) {
        this.types = semantics.tracked();
        this.sources = sources;
        this.java = semantics.java();
        this.madeApart = new ApartFunctions(semantics.java(), apart, sources, fields);
        this.functions = new CalledFunctions(semantics, traced, sources, madeApart);
        this.traced = traced;
        this.bodies = bodies;
        this.apart = apart;
        this.calls = CallGraph.withOverrides(bodies, traced, step -> true);
        this.fields = fields;
        this.keptFields = new KeptFields(calls);
        this.selfReturns = new SelfReturns(types, traced, semantics.members(), bodies);
        WrittenParameters written = new WrittenParameters(types, traced, bodies, apart, selfReturns::contains);
        this.stores = new Stores(semantics, traced, bodies, apart, written);
        ImplicitCalls implicit = new ImplicitCalls(semantics, traced, bodies, sources);
        this.callbacks = new Callbacks(this, stores, functions, madeApart, implicit);
        this.moves = new Moves(bodies, types);
        this.earlyFields = new EarlyFields(semantics.java(), traced, bodies);
        this.arrays = new ArrayEffects(types, traced, bodies, apart, written, functions, sources);
        this.ownStores = new OwnStores(types, traced, bodies, apart, fields, arrays);
        Function<Predicate<CallGraph.Step>, CallGraph> named =
                followed -> CallGraph.withOverrides(bodies, traced, followed);
        Function<Predicate<CallGraph.Step>, CallGraph> all =
                followed -> CallGraph.withFunctions(bodies, traced, callbacks, followed);
        this.readers = new PlainReaders(semantics.java(), traced, bodies, fields::isShared);
        this.readsTracked = new Question(
                all, reached -> has(reached, false, this::isTrackedRead, this::readsApart) || readsBeside(reached));
        this.readsElsewhere =
                new Question(all, reached -> has(reached, false, this::readsOther, this::readsElsewhereApart));
        this.usesFields =
                new Question(named, reached -> has(reached, true, this::isTrackedField, toldApart(Facts::usesMemory)));
        this.usesPlainFields = new Question(
                named,
                reached -> has(
                        reached,
                        true,
                        one -> isTrackedField(one) && !isOfTwin(one),
                        toldApart(Facts::usesMemoryOfOthers)));
        this.readsArrays = new Question(
                named,
                reached -> has(
                                reached,
                                true,
                                one -> isTrackedField(one) && TrackedFields.isOfArrays(one.type()),
                                toldApart(Facts::usesMemory))
                        || fields.holdSharedArrays() && has(reached, false, arrays::areShared));
        this.texts = new TextReads(named, fields, apart::mayGiveText);
    }

    /** The class itself, and those that extend it, in source or compiled already, as far as they can be reached from sources. */
    public List<TypeElement> subclassesOf(TypeElement type) {
        return Stream.concat(traced.subclassesOf(type).stream(), madeApart.subclassesOf(type).stream())
                .toList();
    }

    /** Whether it, or a method that overrides it, reads a {@code Value} or a field that traced code writes. */
    public boolean readsTracked(ExecutableElement method) {
        forgetOldFields();
        return readsTracked.isTrueOf(method);
    }

    /** Whether it reads such a thing of another object, or of a class. */
    public boolean readsTrackedElsewhere(ExecutableElement method) {
        forgetOldFields();
        return readsElsewhere.isTrueOf(method);
    }

    private boolean readsOther(Expression read) {
        boolean isCall = read instanceof Expression.Call call && call.receiver() != null && !isItself(call.receiver());
        return isCall && readsTracked.isTrueOf(((Expression.Call) read).method())
                || isTrackedRead(read) && !isOfItself(read);
    }

    private static boolean isOfItself(Expression read) {
        Expression at = read instanceof Expression.Data data
                ? data.value()
                : read instanceof Expression.Call call ? call.arguments().get(0) : read;
        return at instanceof Expression.Field field && field.receiver() instanceof Expression.This;
    }

    /** Whether it, or a method that overrides it, reads or writes a field that traced code writes. */
    public boolean usesTrackedFields(ExecutableElement method) {
        forgetOldFields();
        return usesFields.isTrueOf(method);
    }

    /** The same, of fields that objects in tracked form do not have themselves. */
    public boolean usesTrackedFieldsBesideTwins(ExecutableElement method) {
        forgetOldFields();
        return usesPlainFields.isTrueOf(method);
    }

    /** Whether it, or a method that overrides it, may look into an array that traced code writes. */
    public boolean readsTrackedArrays(ExecutableElement method) {
        forgetOldFields();
        return readsArrays.isTrueOf(method);
    }

    private boolean isOfTwin(Expression read) {
        return ((Expression.Field) read).receiver() != null
                && types.isTwin(((Expression.Field) read).receiver().type());
    }

    /** The methods of classes without name that override one in objects of a class, and have no companion. */
    public List<TracedMethod> overridesWithoutName(ExecutableElement method, TypeElement type) {
        return functions.overriding(method, type);
    }

    /** The bodies without companion that a call of a function in plain form may run; it is none that stands in the body around it. */
    public List<TracedMethod> functionsCalledOn(Expression function, ExecutableElement method, TracedMethod around) {
        return functions.calledOn(function, method, around, true).stream()
                .filter(body -> !traced.isOfTracedEnum(body.element()))
                .toList();
    }

    /** Whether an expression is the object itself on which a method runs. */
    public boolean isItself(Expression expression) {
        return OwnReads.isSelf(expression);
    }

    /** The calls of a body on its own object, be it by {@code super}. */
    public Stream<Expression.Call> callsOnItself(ExecutableElement method) {
        return bodies.of(method).stream()
                .flatMap(body -> body.expressions().stream())
                .filter(expression -> expression instanceof Expression.Call call && OwnReads.isSelf(call.receiver()))
                .map(Expression.Call.class::cast);
    }

    /** The classes in whose constructors an object was made, as {@code new Disc()} in a variable says; null if that is not known. */
    public @Nullable List<TypeElement> classesOf(Expression object, TracedMethod around) {
        return functions.classesOf(object, around);
    }

    /** Whether the initialisation of a class, or of one above it, may do more than give fields values. */
    public boolean isInitialised(TypeElement type) {
        return sources.isInitialised(type)
                || !traced.hasSource(type) && !java.isOfPlatform(type)
                || type.getSuperclass() instanceof DeclaredType above && isInitialised((TypeElement) above.asElement());
    }

    /** The fields that may be used before anything is assigned to them. */
    public EarlyFields earlyFields() {
        return earlyFields;
    }

    /** What runs without a call that names it. */
    public Callbacks callbacks() {
        return callbacks;
    }

    /** Whether one of these functions reads what is tracked. */
    boolean readsTracked(List<TracedMethod> functions) {
        forgetOldFields();
        return readsTracked.isTrueOfAny(functions);
    }

    /** Whether it reads such a thing, and what it gives or stores could be made of that. */
    public boolean passesOnTracked(ExecutableElement method) {
        return readsTracked(method)
                && (TrackedTypes.couldHoldNumbers(method.getReturnType()) || stores.isTrueOf(method));
    }

    /** Whether it, or what overrides it, stores what may hold a number where somebody finds it later. */
    public boolean stores(ExecutableElement method) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        return stores.isTrueOf(method)
                || functions.overriding(method, owner).stream().anyMatch(stores::isTrueOf);
    }

    Optional<TracedMethod> body(ExecutableElement method) {
        return bodies.of(method);
    }

    /** Whether it reads a number from a text, as {@code Double.parseDouble}. */
    public boolean readsTexts(ExecutableElement method) {
        return texts.readsNumbers(method);
    }

    /** Whether it reads a field in which there is a text with a tracked number. */
    public boolean readsKeptText(ExecutableElement method) {
        forgetOldFields();
        return texts.readsKept(method);
    }

    /** Whether it is such a method, or reaches one. */
    public boolean reaches(ExecutableElement method, Predicate<ExecutableElement> wanted) {
        return calls.from(method).anyMatch(reached -> wanted.test(reached.method()));
    }

    /** The fields of objects in which it stores something, itself or through what it calls. */
    public List<VariableElement> fieldsKeptBy(ExecutableElement method) {
        return keptFields.by(method);
    }

    /** The methods that may have copies of objects. */
    public PlainReaders readers() {
        return readers;
    }

    /** The methods that store something in their object. */
    public OwnStores ownStores() {
        return ownStores;
    }

    /** What calls do to arrays and collections. */
    public ArrayEffects arrays() {
        return arrays;
    }

    /** Whether it only hands on what it is given there as objects of any type, so that these may have tracked form. */
    public boolean onlyHandsOn(ExecutableElement method, int position) {
        return moves.onlyHandsOn(method, position);
    }

    /** Whether it may look for what an argument of that type is, or takes, among the keys of a map, although that has tracked form. */
    public boolean looksUp(ExecutableElement method, int position, TypeMirror argument) {
        return moves.looksUp(method, position, argument);
    }

    /** Whether it gives the object on which it is called, so that the result has the form of that. */
    public boolean givesItself(ExecutableElement method) {
        return selfReturns.contains(method);
    }

    private Predicate<ExecutableElement> toldApart(Predicate<Facts> fact) {
        return method -> Optional.ofNullable(apart.of(method)).filter(fact).isPresent();
    }

    private void forgetOldFields() {
        if (knownFields != fields.size()) {
            knownFields = fields.size();
            callbacks.forget();
            readsTracked.forgetNone();
            readsElsewhere.forgetNone();
            usesFields.forgetNone();
            usesPlainFields.forgetNone();
            readsArrays.forgetNone();
            texts.forgetNone();
        }
    }

    /** Whether a body copies an object with tracked fields, or takes an array from anywhere and does more than hand it out. */
    private boolean readsBeside(CallGraph.Reached reached) {
        TracedMethod body = reached.body().orElse(null);
        return body != null
                        && fields.size() > 0
                        && Walk.any(
                                reached.expressions(),
                                one -> one instanceof Expression.Call call && isCopyOfTracked(call, body.owner()))
                || fields.holdSharedArrays() && has(reached, false, arrays::areShared);
    }

    /** Whether an object is copied, perhaps one of a subclass of the class around, behind whose numbers there may be Values. */
    public boolean isCopyOfTracked(Expression.Call call, TypeElement around) {
        return traced.subclassesOf(around).stream().anyMatch(type -> fields.areCopiedBy(call, type));
    }

    private boolean isTrackedRead(Expression expression) {
        return expression instanceof Expression.Data
                || isTrackedField(expression)
                || expression instanceof Expression.Call call && isDataOfAll(call);
    }

    /** Whether it is {@code Values.data(values)}. */
    public static boolean isDataOfAll(Expression.Call call) {
        TypeElement owner = (TypeElement) call.method().getEnclosingElement();
        return call.method().getSimpleName().contentEquals("data")
                && owner.getQualifiedName().contentEquals(RuntimeNames.VALUES);
    }

    /** Whether a method reads such a thing that is compiled already, or one that overrode it then. */
    private boolean readsApart(ExecutableElement method) {
        Facts facts = apart.of(method);
        return facts != null && facts.readsTracked() || apart.readsTracked(method, fields::contains);
    }

    private boolean readsElsewhereApart(ExecutableElement method) {
        Facts facts = apart.of(method);
        return facts == null ? readsApart(method) : facts.readsElsewhere();
    }

    private boolean isTrackedField(Expression expression) {
        return expression instanceof Expression.Field field && fields.contains(field.field());
    }

    /**
     * Whether a body has a wanted expression.
     *
     * @param withTargets whether what is assigned to is one of its expressions
     * @param isToldOf whether a method that is compiled already is known to have one
     */
    private boolean has(
            CallGraph.Reached reached,
            boolean withTargets,
            Predicate<Expression> wanted,
            Predicate<ExecutableElement> isToldOf) {
        VariableElement component = reached.body().isEmpty() ? traced.componentOf(reached.method()) : null;
        return component != null && fields.contains(component) && (withTargets || !HandedOut.is(component.asType()))
                || Walk.any(reached.expressions(), wanted) && has(reached, withTargets, wanted)
                || isToldOf.test(reached.method());
    }

    private static boolean has(CallGraph.Reached reached, boolean withTargets, Predicate<Expression> wanted) {
        List<Expression> expressions = reached.expressions();
        Set<Expression> passedOver = Collections.newSetFromMap(new IdentityHashMap<>());
        if (!withTargets) {
            reached.body().map(HandedOut::in).ifPresent(passedOver::addAll);
        }
        for (Expression expression : expressions) {
            if (expression instanceof Expression.Length length) {
                passedOver.add(length.array());
            } else if (expression instanceof Expression.Assignment assignment
                    && assignment.operator() == null
                    && !withTargets) {
                passedOver.add(assignment.target());
            }
        }
        return Walk.any(expressions, expression -> wanted.test(expression) && !passedOver.contains(expression));
    }
}
