package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.activity.WholeProgram;
import dev.tracegrad.processor.language.Operator;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.tracked.Crossing;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * The warnings of a gradient that ends, and of questions whose answer a tiny step can change.
 *
 * <pre>
 * int cell = (int) (x / h);                    [cut-gradient]
 * int cell = (int) Math.floor(x / h);          passes: the gradient of floor is 0 already
 * if (x == 0) { return 1; }                    [equality]
 * if (x == 0) { throw ... }                    passes: who gets a result has another x
 * </pre>
 *
 * What a method says of its object in a text, a hash code or an answer to {@code equals} has no gradient in any case.
 */
final class Cuts {
    private static final Set<Crossing> SAYING = EnumSet.of(Crossing.TEXT, Crossing.HASH, Crossing.EQUALITY);
    private static final Set<String> STEPS = Set.of("floor", "ceil", "rint");

    private final WholeProgram program;
    private final Activity activity;
    private final Findings findings;
    private final Set<Expression> ofThrows = Collections.newSetFromMap(new IdentityHashMap<>());

    Cuts(WholeProgram program, Activity activity, Findings findings) {
        this.program = program;
        this.activity = activity;
        this.findings = findings;
    }

    void begin(TracedMethod method) {
        for (Statement statement : method.statements()) {
            if (statement instanceof Statement.If choice && isThrow(choice.then())) {
                addEqualities(choice.condition());
            }
        }
    }

    private static boolean isThrow(Statement statement) {
        return statement instanceof Statement.Throw
                || statement instanceof Statement.Block block
                        && !block.statements().isEmpty()
                        && block.statements().get(block.statements().size() - 1) instanceof Statement.Throw;
    }

    /** The equalities of which one alone makes a condition true, or is needed for it. */
    private void addEqualities(Expression condition) {
        if (condition instanceof Expression.Parenthesized inner) {
            addEqualities(inner.inner());
        } else if (condition instanceof Expression.Binary binary) {
            if (binary.operator() == Operator.EQUAL) {
                ofThrows.add(binary);
            } else if (binary.operator() == Operator.CONDITIONAL_OR || binary.operator() == Operator.CONDITIONAL_AND) {
                addEqualities(binary.left());
                addEqualities(binary.right());
            }
        }
    }

    /** A comparison of numbers for equality. */
    void checkEquality(Expression.Binary binary) {
        if (!ofThrows.contains(binary) && !isInSaying()) {
            findings.warn(Problem.EQUALITY, binary.source(), binary.source().text());
        }
    }

    /** An active number where another primitive type is wanted. */
    void checkConversion(Expression place, TypeMirror target, Expression value) {
        if (!isStep(value)) {
            warn(place, target, value);
        }
    }

    private static boolean isStep(Expression value) {
        return value instanceof Expression.Parenthesized parenthesized
                ? isStep(parenthesized.inner())
                : value instanceof Expression.Function function
                        && STEPS.contains(function.method().getSimpleName().toString());
    }

    /** A number that is computed from an active one, and is no double. */
    void check(Expression.Call call) {
        TypeMirror result = call.method().getReturnType();
        boolean isNumber = program.semantics().java().isNumeric(result);
        boolean isComparison = call.method().getSimpleName().contentEquals("compare");
        Expression receiver = call.receiver();
        boolean readsReceiver = receiver != null
                && (activity.effects().readsTracked(call.method()) && !isToldInTwin(call)
                        || activity.isActiveNumber(receiver));
        if (isNumber && !isComparison) {
            Stream.concat(
                            call.arguments().stream().filter(activity::isActive),
                            readsReceiver ? Stream.of(receiver) : Stream.empty())
                    .findFirst()
                    .ifPresent(active -> warn(call, result, active));
        }
    }

    /** Whether the method is one of a twin too, in whose body it is seen where a gradient ends, if one does. */
    private boolean isToldInTwin(Expression.Call call) {
        TypeElement owner = (TypeElement) call.method().getEnclosingElement();
        return program.semantics().tracked().isTwin(owner.asType())
                && program.traced().hasSource(owner)
                && !program.lacking().isMissing(call.method());
    }

    private void warn(Expression place, TypeMirror target, Expression value) {
        if (!isInSaying()) {
            findings.warn(
                    Problem.CUT_GRADIENT,
                    place.source(),
                    place.source().text(),
                    target,
                    value.source().text());
        }
    }

    private boolean isInSaying() {
        TracedMethod method = findings.method();
        Crossing said = method.isConstructor() ? null : Crossing.ofReceiver(method.element());
        return said != null && SAYING.contains(said);
    }
}
