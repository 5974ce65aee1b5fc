package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.activity.Target;
import dev.tracegrad.processor.activity.WholeProgram;
import dev.tracegrad.processor.effects.AliasSet;
import dev.tracegrad.processor.effects.Effects;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.Walk;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Source;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import dev.tracegrad.processor.tracked.TrackedTypes;
import dev.tracegrad.processor.tracked.TwinTypes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The fence for creations: an object made of something active has tracked form, or remembers what it was made of. */
final class CreationFence {
    /** Whose methods answer with texts, hashes and orders, which carry no gradient. */
    private static final Set<String> PLAIN_OWNERS = Set.of("Object", "Record", "Comparable");

    private final Semantics semantics;
    private final TracedDeclarations traced;
    private final Activity activity;
    private final Findings findings;
    private final CallFence calls;
    private final ContainerFence containers;
    private final Crossings crossings;

    CreationFence(WholeProgram program, Activity activity, Findings findings, CallFence calls, Crossings crossings) {
        this.semantics = program.semantics();
        this.traced = program.traced();
        this.activity = activity;
        this.findings = findings;
        this.calls = calls;
        this.containers =
                new ContainerFence(semantics, activity, findings, crossings, calls.lifts, calls.adapted::check);
        this.crossings = crossings;
    }

    void check(Expression.Creation creation) {
        Expression outer = creation.outer();
        if (outer != null && calls.isActive(outer)) {
            findings.refuse(Problem.HIDDEN_VALUE, outer.source(), outer.source().text(), outer.type());
        }
        AliasSet set = activity.aliasesOf(creation);
        calls.threads.check(creation.constructor(), creation.arguments());
        if (semantics.tracked().isContainer(creation.type())) {
            containers.check(creation);
        } else if (activity.isActiveReference(creation)) {
            calls.checkInTwin(creation.source(), creation.constructor());
            calls.checkArguments(creation.constructor(), creation.arguments(), creation.wanted());
        } else if (activity.isReplayed(creation)) {
            calls.checkAlong(creation.source(), creation.constructor());
            calls.checkArguments(creation.constructor(), creation.arguments(), creation.wanted());
            calls.checkStored(creation.constructor(), creation.arguments(), creation.wanted());
            checkOpen(creation);
            TypeElement type = (TypeElement) creation.constructor().getEnclosingElement();
            calledBack(type)
                    .ifPresent(method -> findings.refuseWithout(
                            List.of(type), Problem.UNTRACED_VALUES, creation.source(), Members.described(method)));
            if (!findings.isOfConstructor()) {
                findings.warnWithout(
                        semantics.tracked().twins().neededFor(type),
                        Problem.PLAIN_OBJECT,
                        creation.source(),
                        creation.source().text(),
                        semantics.tracked().twins().adviceFor(type));
            }
        } else if (semantics.java().isThrowable(creation.type())) {
            crossings.checkThrown(creation);
            warnOfKept(creation);
        } else {
            boolean isStopped = activity.stopped().contains(creation);
            boolean readsTracked = !isStopped && set == null && activity.takesActive(creation);
            if (set == null && checkOpen(creation)) {
                return;
            }
            Optional<Expression> active = creation.arguments().stream()
                    .filter(argument -> calls.isActive(argument) || readsTracked)
                    .filter(argument -> !isStopped || activity.aliasesOf(argument) != null)
                    .filter(argument -> calls.isActive(argument) || TrackedTypes.couldHoldNumbers(argument.type()))
                    .min(Comparator.comparing(argument -> !calls.isActive(argument)));
            active.ifPresent(
                    argument -> refuseCreation(creation, argument.source().text()));
            if (readsTracked && active.isEmpty()) {
                refuseCreation(creation, "a field that its constructor reads");
            }
        }
    }

    /** Refuses objects in tracked form for a plain object that could keep any; answers whether there are some. */
    private boolean checkOpen(Expression.Creation creation) {
        boolean isRefused = false;
        List<? extends VariableElement> parameters = creation.constructor().getParameters();
        for (int i = 0; i < Math.min(parameters.size(), creation.arguments().size()); i++) {
            Expression argument = creation.arguments().get(i);
            TypeMirror declared = parameters.get(i).asType();
            boolean isTracked = activity.isActive(argument) || activity.isTwinToBe(argument);
            if (isTracked
                    && !semantics.tracked().isReference(declared)
                    && semantics
                            .tracked()
                            .isKept(argument.type(), creation.wanted().get(i))) {
                calls.handed.refuseHidden(argument, argument, declared);
                isRefused = true;
            }
        }
        return isRefused;
    }

    /** Warns of numbers that an exception keeps, or reads: its constructor runs plain. Those of the JDK keep a text. */
    private void warnOfKept(Expression.Creation creation) {
        boolean keepsNumbers = Stream.iterate(
                        semantics.java().classOf(creation.type()),
                        type -> type != null
                                && !type.getQualifiedName().toString().startsWith("java."),
                        type -> semantics.java().classOf(type.getSuperclass()))
                .flatMap(type -> TwinTypes.allFields(type).stream())
                .anyMatch(field -> keepsNumber(field.asType()));
        creation.arguments().stream()
                .filter(argument -> keepsNumbers && calls.isActive(argument))
                .findFirst()
                .ifPresent(argument -> findings.warn(
                        Problem.CUT_GRADIENT,
                        argument.source(),
                        creation.source().text(),
                        creation.type(),
                        argument.source().text()));
        if (keepsNumbers && activity.effects().readsTrackedElsewhere(creation.constructor())) {
            findings.warn(
                    Problem.CUT_GRADIENT,
                    creation.source(),
                    creation.source().text(),
                    creation.type(),
                    "a Value or a field that its constructor reads");
        }
    }

    private boolean keepsNumber(TypeMirror type) {
        return semantics.tracked().isTracked(type)
                || semantics.tracked().isNumber(type)
                || JavaTypes.isObject(type)
                || JavaTypes.isClass(type, "java.lang.Number")
                || type.getKind() == TypeKind.FLOAT
                || type.getKind() == TypeKind.TYPEVAR;
    }

    /** A method of a plain class through which the language or a library would read its numbers, as for-each does. */
    private Optional<ExecutableElement> calledBack(TypeElement type) {
        return ElementFilter.methodsIn(semantics.java().elements().getAllMembers(type)).stream()
                .filter(method -> activity.effects().readsTracked(method)
                        || activity.effects().usesTrackedFields(method))
                .filter(method -> semantics.members().overriddenBy(method).stream()
                        .map(overridden -> (TypeElement) overridden.getEnclosingElement())
                        .anyMatch(owner -> owner.getQualifiedName().toString().startsWith("java.")
                                && !PLAIN_OWNERS.contains(owner.getSimpleName().toString())))
                .findFirst();
    }

    /** The arguments of another constructor of the same twin, or of its superclass. */
    void check(Statement.ConstructorCall call) {
        if (semantics.tracked().isTwin(call.constructor().getEnclosingElement().asType())) {
            calls.checkInTwin(call.source(), call.constructor());
            calls.checkArguments(call.constructor(), call.arguments(), call.wanted());
            Stream.concat(
                            Walk.expressions(call).stream().filter(this::needsMemory),
                            directlyIn(call.arguments()).stream().filter(this::needsTemporaries))
                    .distinct()
                    .forEach(expression -> findings.refuseWithout(
                            semantics.tracked().twins().neededFor(typesOf(expression)),
                            Problem.UNSUPPORTED_EXPRESSION,
                            expression.source(),
                            expression.source().text() + " among the arguments of another constructor",
                            "Compute it before, and pass the result"));
            refuseForgotten(call);
        } else if (activity.isReplayed(call.constructor())) {
            calls.checkAlong(call.source(), call.constructor());
        } else {
            call.arguments().stream()
                    .filter(calls::isActive)
                    .findFirst()
                    .ifPresent(active -> calls.refuseCallee(
                            call.source(), call.constructor(), active.source().text()));
            refuseReader(call.source(), call.constructor());
        }
    }

    /** A constructor that stores a number in a plain object, which the rest of the one that calls it reads: it has a memory of its own. */
    private void refuseForgotten(Statement.ConstructorCall call) {
        ExecutableElement called = call.constructor();
        boolean stores = activity.effects().usesTrackedFieldsBesideTwins(called)
                && activity.effects().stores(called);
        if (stores && activity.usesMemory(findings.method())) {
            findings.refuse(
                    Problem.UNSUPPORTED_EXPRESSION,
                    call.source(),
                    "A constructor that reads what " + Members.described(called) + " stores in a plain object",
                    "Read it in a method that is called later");
        }
    }

    /** The types of what an expression works on, and gives. */
    private static List<TypeMirror> typesOf(Expression expression) {
        List<TypeMirror> types = new ArrayList<>(List.of(expression.type()));
        expression.children().forEach(child -> types.add(child.type()));
        return types;
    }

    /** The expressions that are evaluated with the call, and not in a body of their own. */
    private static List<Expression> directlyIn(List<Expression> arguments) {
        List<Expression> found = new ArrayList<>(arguments);
        for (int i = 0; i < found.size(); i++) {
            found.addAll(found.get(i).children());
        }
        return found;
    }

    /** Whether a store needs statements of its own before it, which cannot stand before the call of a constructor. */
    private boolean needsTemporaries(Expression expression) {
        boolean isLocal = expression instanceof Expression.Assignment assignment
                        && assignment.target() instanceof Expression.Local
                || expression instanceof Expression.Update update && update.target() instanceof Expression.Local;
        boolean stores = expression instanceof Expression.Assignment || expression instanceof Expression.Update;
        return stores && !isLocal && activity.isActive(expression);
    }

    /** Whether it needs what is remembered beside plain fields, which a constructor opens after that call; a method opens it itself. */
    private boolean needsMemory(Expression expression) {
        return activity.isRemembered(expression)
                || expression instanceof Expression.Creation creation && activity.isReplayed(creation)
                || expression instanceof Expression.Call call && remembers(call);
    }

    /** Whether it may store something beside plain fields, which would be forgotten before the constructor goes on. */
    private boolean remembers(Expression.Call call) {
        Effects effects = activity.effects();
        boolean usesFields = activity.target(call) == Target.INSTANCE
                ? effects.usesTrackedFieldsBesideTwins(call.method())
                : effects.usesTrackedFields(call.method());
        return usesFields && effects.stores(call.method());
    }

    private void refuseCreation(Expression.Creation creation, String active) {
        TypeElement type = (TypeElement) creation.constructor().getEnclosingElement();
        if (semantics.tracked().isTwin(creation.type())) {
            String other = "what shares a variable with " + creation.source().text();
            findings.refuse(Problem.SHARED_OBJECT, creation.source(), other);
        } else if (findings.refusesAt(creation.source())) {
            return; // it has no twin where one is wanted
        } else if (traced.isWhole(type)) {
            findings.refuseWithout(
                    semantics.tracked().twins().neededFor(type),
                    Problem.NO_TWIN,
                    creation.source(),
                    type.getSimpleName(),
                    active,
                    semantics.tracked().twins().adviceFor(type));
        } else if (traced.hasSource(type)) {
            findings.refuseWithout(
                    List.of(type),
                    Problem.UNTRACED_OBJECT,
                    creation.source(),
                    "new " + creation.constructor(),
                    active,
                    type.getSimpleName());
        } else {
            calls.refuseCallee(creation.source(), creation.constructor(), active);
        }
    }

    /** Refuses the constructor of a superclass that reads tracked values where it only runs plain. */
    private void refuseReader(Source place, ExecutableElement constructor) {
        if (activity.effects().readsTrackedElsewhere(constructor)) {
            TypeElement type = (TypeElement) constructor.getEnclosingElement();
            findings.refuseWithout(
                    List.of(type),
                    Problem.UNTRACED_OBJECT,
                    place,
                    "new " + constructor,
                    "a Value or a field that it reads",
                    type.getSimpleName());
        }
    }

    void check(Expression.AnonymousClass created) {
        ExecutableElement constructor = created.constructor();
        if (constructor != null) {
            refuseReader(created.source(), constructor);
            created.arguments().stream()
                    .filter(calls::isActive)
                    .findFirst()
                    .ifPresent(active -> calls.refuseCallee(
                            created.source(), constructor, active.source().text()));
        }
    }
}
