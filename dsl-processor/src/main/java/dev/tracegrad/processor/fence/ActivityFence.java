package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.activity.WholeProgram;
import dev.tracegrad.processor.effects.AliasSet;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Operator;
import dev.tracegrad.processor.model.AnonymousMethod;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.tracked.Crossing;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** The fence for active values: the places where one would lose its gradient are refused, or warned of. */
final class ActivityFence {
    /** The most dimensions of an array that the runtime fills with zeros. */
    private static final int MOST_DIMENSIONS = 3;

    private static final Set<Operator> IDENTITY = Set.of(Operator.EQUAL, Operator.NOT_EQUAL);

    private final Semantics semantics;
    private final Activity activity;
    private final Crossings crossings;
    private final CallFence calls;
    private final CreationFence creations;
    private final PatternFence patterns;
    private final IntegerDivisions divisions;
    private final NodeFence nodes;
    private final FieldWrites fieldWrites;
    private final Findings findings;
    private final Set<Expression> asStatements = Collections.newSetFromMap(new IdentityHashMap<>());

    ActivityFence(WholeProgram program, Activity activity, Findings findings) {
        this.semantics = program.semantics();
        this.activity = activity;
        this.crossings = new Crossings(program, activity, findings);
        this.calls = new CallFence(program, activity, findings, crossings);
        this.creations = new CreationFence(program, activity, findings, calls, crossings);
        this.patterns = new PatternFence(semantics, activity, findings, crossings, this::keep);
        this.nodes = new NodeFence(activity, findings);
        this.divisions = new IntegerDivisions(activity, findings);
        this.fieldWrites = new FieldWrites(semantics, activity, findings);
        this.findings = findings;
    }

    void check(TracedMethod method) {
        fieldWrites.begin(method);
        calls.cuts.begin(method);
        for (Statement statement : method.statements()) {
            if (statement instanceof Statement.Declaration declaration && declaration.initializer() != null) {
                keep(declaration.variable(), declaration.initializer());
            } else if (statement instanceof Statement.Return returned && returned.value() != null) {
                keep(returned.result(), returned.value());
            } else if (statement instanceof Statement.Yield yielded) {
                keep(yielded.result(), yielded.value());
            } else if (statement instanceof Statement.ForEach loop) {
                checkEach(loop);
            } else if (statement instanceof Statement.ConstructorCall call) {
                creations.check(call);
            } else if (statement instanceof Statement.Assert asserted && asserted.detail() != null) {
                crossings.check(Crossing.TEXT, asserted.detail());
            } else if (statement instanceof Statement.Throw thrown) {
                crossings.check(Crossing.THROWN, thrown.exception());
            } else if (statement instanceof Statement.Synchronized locked) {
                checkLock(locked.lock());
            } else if (statement instanceof Statement.Switch choice) {
                patterns.check(choice.selector(), choice.cases());
            } else if (statement instanceof Statement.Evaluation evaluation) {
                asStatements.add(evaluation.expression());
            }
        }
        List<Expression> expressions = method.expressions();
        expressions.forEach(this::check);
        fieldWrites.end();
        checkShared(expressions);
    }

    private void checkLock(Expression lock) {
        crossings.check(Crossing.LOCK, lock);
        if (activity.isActiveNumber(lock)) {
            findings.refuse(Problem.HIDDEN_VALUE, lock.source(), lock.source().text(), lock.type());
        }
    }

    /** What a container in tracked form holds must have that form in the loop too. */
    private void checkEach(Statement.ForEach loop) {
        calls.functions.check(loop);
        TypeMirror type = loop.variable().type();
        boolean keepsForm =
                semantics.tracked().isReference(type) || semantics.tracked().isNumber(type);
        boolean isTwin = semantics.tracked().isTwin(loop.iterable().type());
        if ((isTwin || !keepsForm) && activity.isActiveReference(loop.iterable())) {
            findings.refuse(
                    Problem.HIDDEN_VALUE,
                    loop.iterable().source(),
                    loop.iterable().source().text(),
                    type);
        }
    }

    /** Refuses arrays that may be copies of others' and are written to, each where it is met first. */
    private void checkShared(List<Expression> expressions) {
        Map<AliasSet, Expression> first = new LinkedHashMap<>();
        for (Expression expression : expressions) {
            AliasSet set = activity.aliasesOf(expression);
            boolean isNumbers = TrackedTypes.isArrayOfNumbers(expression.type());
            if (set != null && !isNumbers && set.isMixed() && set.isWritten()) {
                first.merge(
                        set.root(),
                        expression,
                        (a, b) -> b.source().start() < a.source().start() ? b : a);
            }
        }
        first.values()
                .forEach(place -> findings.refuseCopy(place, semantics.tracked().isTwin(place.type())));
    }

    private void check(Expression expression) {
        fieldWrites.checkArray(expression);
        if (expression instanceof Expression.Cast cast) {
            keep(cast, cast.type(), cast.operand());
            crossings.check(cast);
        } else if (expression instanceof Expression.InstanceOf test) {
            patterns.check(test);
        } else if (expression instanceof Expression.SwitchExpression choice) {
            patterns.check(choice.selector(), choice.cases());
        } else if (expression instanceof Expression.Conditional conditional) {
            for (Expression branch : List.of(conditional.whenTrue(), conditional.whenFalse())) {
                if (!calls.lifts.refuses(branch, conditional.type(), activity.isActiveReference(conditional))) {
                    keep(conditional.type(), branch);
                }
            }
        } else if (expression instanceof Expression.Assignment assignment) {
            check(assignment);
        } else if (expression instanceof Expression.Update update) {
            fieldWrites.check(update.target());
        } else if (expression instanceof Expression.Binary binary) {
            check(binary);
        } else if (expression instanceof Expression.NewArray array) {
            check(array);
        } else if (expression instanceof Expression.Lambda lambda) {
            checkFunction(lambda, lambda.parameters(), lambda.result());
        } else if (expression instanceof Expression.AnonymousClass created) {
            check(created);
        } else if (expression instanceof Expression.OwnCall call) {
            for (int i = 0; i < call.arguments().size(); i++) {
                keep(call.parameters().get(i), call.arguments().get(i));
            }
        } else if (expression instanceof Expression.Call call) {
            calls.check(call, asStatements.contains(call));
            fieldWrites.check(call);
            nodes.check(call);
        } else if (expression instanceof Expression.Creation creation) {
            creations.check(creation);
        }
    }

    private void check(Expression.Assignment assignment) {
        Expression target = assignment.target();
        if (target instanceof Expression.Element
                && activity.isActive(target)
                && calls.handed.refusesTwinless(assignment.value(), target.type())) {
            return;
        }
        if (target instanceof Expression.Local local && assignment.operator() == null) {
            keep(local.variable(), assignment.value());
        } else if (calls.lifts.refuses(assignment.value(), target.type(), activity.isActiveReference(target))) {
            return;
        } else if (!semantics.java().isString(target.type())) {
            keep(assignment, target.type(), assignment.value());
        } else {
            crossings.check(Crossing.TEXT, assignment.value());
        }
        if (target instanceof Expression.Field field
                && activity.isTwinField(field)
                && calls.handed.isNoContainer(assignment.value(), target.type())) {
            Expression value = assignment.value();
            findings.refuse(Problem.HIDDEN_VALUE, value.source(), value.source().text(), value.type());
        }
        boolean isBoxed = (target instanceof Expression.Field
                        || target instanceof Expression.Element element
                                && TrackedTypes.isArrayOfBoxes(element.array().type()))
                && TrackedTypes.isBox(target.type())
                && activity.isActive(assignment.value());
        if (isBoxed) {
            findings.refuse(
                    Problem.HIDDEN_VALUE,
                    assignment.source(),
                    assignment.value().source().text(),
                    target.type());
        }
        fieldWrites.check(target);
        AliasSet value = activity.aliasesOf(assignment.value());
        boolean storesFunction = activity.aliasesOf(target) != null
                && !activity.isActive(target)
                && value != null
                && value.isTracked()
                && !(TrackedTypes.isArrayOfNumbers(target.type()) && JavaTypes.depth(target.type()) <= MOST_DIMENSIONS);
        if (storesFunction) {
            findings.refuse(
                    Problem.HIDDEN_VALUE,
                    assignment.source(),
                    assignment.value().source().text(),
                    target.type());
        }
    }

    /** A function that gives something active, or takes what has tracked form, must itself have that. */
    private void checkFunction(Expression function, List<Variable> parameters, Variable result) {
        boolean isWanted = activity.isActive(result)
                || parameters.stream()
                        .anyMatch(one -> semantics.tracked().isReference(one.type()) && activity.isActive(one));
        if (isWanted && !activity.isActive(function)) {
            findings.refuseFunction(function);
        }
    }

    private void check(Expression.AnonymousClass created) {
        creations.check(created);
        if (activity.isActiveReference(created) && semantics.tracked().isTwin(created.type())) {
            findings.refuse(
                    Problem.UNSUPPORTED_EXPRESSION,
                    created.source(),
                    "an object of an anonymous class, which would need tracked form,",
                    "Give the class a name, and annotate it with @Traced");
            return;
        }
        for (AnonymousMethod method : created.methods()) {
            if (semantics.tracked().isMethodOfFunction(created.type(), method.overridden())) {
                checkFunction(created, method.parameters(), method.result());
            } else if (method.overridden() != null) {
                checkOverride(created, method);
            }
        }
    }

    /** A method that overrides one of a plain class keeps its types; only a container's has tracked ones. */
    private void checkOverride(Expression.AnonymousClass created, AnonymousMethod method) {
        boolean isTracked = activity.isActiveReference(created);
        boolean isContainer = isTracked && semantics.tracked().isContainer(created.type());
        boolean changesTypes = Stream.concat(method.parameters().stream(), Stream.of(method.result()))
                .anyMatch(variable -> semantics.tracked().isReference(variable.type()) && activity.isActive(variable));
        if (isTracked ? !isContainer : changesTypes) {
            findings.refuse(
                    Problem.HIDDEN_VALUE,
                    created.source(),
                    "what " + method.name() + " takes or gives",
                    method.overridden().getEnclosingElement().getSimpleName());
        }
    }

    private void check(Expression.Binary binary) {
        boolean isText = semantics.java().isString(binary.type());
        for (Expression operand : binary.children()) {
            if (isText) {
                crossings.check(Crossing.TEXT, operand);
            }
        }
        if (IDENTITY.contains(binary.operator())) {
            checkIdentity(binary);
        }
        if (activity.isActive(binary)) {
            binary.children().forEach(divisions::warnOf);
        }
    }

    private void checkIdentity(Expression.Binary binary) {
        AliasSet left = activity.aliasesOf(binary.left());
        AliasSet right = activity.aliasesOf(binary.right());
        boolean isNumber = activity.isActive(binary.left()) || activity.isActive(binary.right());
        if (left != null && right != null && left.isTracked() != right.isTracked()) {
            findings.refuse(
                    Problem.UNSUPPORTED_EXPRESSION,
                    binary.source(),
                    "the comparison " + binary.source().text() + " of what has tracked form with what has not",
                    "Compare what is in them");
        } else if (isNumber && left == null && right == null && !isExact(binary)) {
            calls.cuts.checkEquality(binary);
        }
        crossings.checkIdentity(binary.left(), binary.right());
    }

    /** Whether it asks for null or, as {@code x != x}, for NaN. */
    private static boolean isExact(Expression.Binary binary) {
        boolean asksForNull = binary.children().stream()
                .anyMatch(operand -> operand instanceof Expression.Literal literal && literal.value() == null);
        return asksForNull
                || binary.left() instanceof Expression.Local left
                        && binary.right() instanceof Expression.Local right
                        && left.variable() == right.variable();
    }

    private void check(Expression.NewArray array) {
        TypeMirror component = array.component();
        for (Expression element : array.elements()) {
            if (TrackedTypes.isBox(component) && activity.isActive(element)) {
                findings.refuse(
                        Problem.HIDDEN_VALUE, element.source(), element.source().text(), array.type());
            } else if (!(activity.isActive(array) && calls.handed.refusesTwinless(element, component))
                    && !calls.lifts.refuses(element, component, activity.isActive(array))) {
                keep(component, element);
            }
        }
        if (activity.isActive(array) && semantics.tracked().isFunction(component)) {
            array.elements().forEach(calls.adapted::checkElement);
        }
        boolean isFilled = array.dimensions().size() == JavaTypes.depth(array.type());
        if (activity.isActive(array) && isFilled && array.dimensions().size() > MOST_DIMENSIONS) {
            findings.refuse(
                    Problem.UNSUPPORTED_EXPRESSION,
                    array.source(),
                    "a new array of more than " + MOST_DIMENSIONS + " dimensions",
                    "Make the inner arrays in a loop");
        }
    }

    private void keep(Variable variable, Expression value) {
        boolean staysPlain = !activity.isActive(variable) && semantics.tracked().isNumber(variable.type());
        if (activity.isActive(variable) && calls.handed.isNoContainer(value, variable.type())) {
            findings.refuse(Problem.HIDDEN_VALUE, value.source(), value.source().text(), value.type());
        } else if (isCopiedInVain(variable, value)) {
            calls.handed.refuseCopied(value, variable.type());
        } else if (calls.lifts.refuses(value, variable.type(), activity.isActive(variable))) {
            return;
        } else if (staysPlain && activity.isActive(value)) {
            findings.refuse(Problem.HIDDEN_VALUE, value.source(), value.source().text(), variable.type());
        } else {
            keep(variable.type(), value);
        }
    }

    /** Whether a plain object would be copied where its later changes matter. */
    private boolean isCopiedInVain(Variable variable, Expression value) {
        boolean isTwin = semantics.tracked().isTwin(variable.type());
        boolean isPlain = !activity.isActive(value) && !(value instanceof Expression.Literal);
        return isTwin
                && isPlain
                && activity.isActive(variable)
                && !semantics.tracked().isLiftable(variable.type());
    }

    private void keep(TypeMirror target, Expression value) {
        keep(value, target, value);
    }

    /** Checks that an active value stays one where a type is wanted. */
    private void keep(Expression place, TypeMirror target, Expression value) {
        AliasSet set = activity.aliasesOf(value);
        if (activity.isTwinToBe(value) && !(place instanceof Expression.Cast)) {
            calls.handed.refuseHidden(place, value, target);
            return;
        }
        if (set != null) {
            if (set.isTracked() && !semantics.tracked().isKept(value.type(), target)) {
                calls.handed.refuseHidden(place, value, target);
            } else if (set.isTracked()) {
                calls.adapted.check(value, target);
            }
            return;
        }
        if (!activity.isActive(value) || semantics.tracked().isNumber(target)) {
            return;
        }
        if (target.getKind().isPrimitive()) {
            calls.cuts.checkConversion(place, target, value);
        } else {
            findings.refuse(Problem.HIDDEN_VALUE, place.source(), value.source().text(), target);
        }
    }
}
