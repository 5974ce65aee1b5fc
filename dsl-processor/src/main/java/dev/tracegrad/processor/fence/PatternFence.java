package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Pattern;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.model.Walk;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Source;
import dev.tracegrad.processor.tracked.Crossing;
import dev.tracegrad.processor.tracked.Semantics;
import java.util.List;
import java.util.function.BiConsumer;
import javax.lang.model.type.TypeMirror;

/** The fence for tests of a type and for patterns: what has tracked form can be asked only for what it is there. */
final class PatternFence {
    private final Semantics semantics;
    private final Activity activity;
    private final Findings findings;
    private final Crossings crossings;
    private final BiConsumer<Variable, Expression> keep;

    /** @param keep checks that a variable can have what it is given */
    PatternFence(
            Semantics semantics,
            Activity activity,
            Findings findings,
            Crossings crossings,
            BiConsumer<Variable, Expression> keep) {
        this.semantics = semantics;
        this.activity = activity;
        this.findings = findings;
        this.crossings = crossings;
        this.keep = keep;
    }

    void check(Expression.InstanceOf test) {
        if (test.pattern() == null) {
            checkType(test.source(), test.operand(), test.tested(), true);
        } else {
            check(new Pattern.Match(test.pattern(), test.operand()), test.source());
        }
    }

    /** A switch, as a statement or as an expression. */
    void check(Expression selector, List<Statement.Case> cases) {
        for (Statement.Case one : cases) {
            for (Pattern pattern : one.patterns()) {
                Pattern.Match match = new Pattern.Match(pattern, selector);
                check(match, pattern.source());
                if (!one.isRule() && one.statements().isEmpty() && activity.isOpened(match)) {
                    refuse(
                            pattern.source(),
                            "the pattern " + pattern.source().text() + ", which shares its statements,");
                }
            }
            if (one.guard() != null) {
                Walk.expressions(one.guard()).forEach(this::checkGuard);
            }
        }
    }

    private void refuse(Source place, String what) {
        findings.refuse(Problem.UNSUPPORTED_EXPRESSION, place, what, "Write the cases with arrows");
    }

    /** A guard can assign to no variable around it, so that it can keep nothing for later. */
    private void checkGuard(Expression expression) {
        boolean isKept = expression instanceof Expression.Assignment assignment && keeps(assignment.target())
                || expression instanceof Expression.Update update && keeps(update.target())
                || expression instanceof Expression.Field field
                        && field.receiver() != null
                        && !field.receiver().isSteady()
                        && activity.isRemembered(field);
        if (isKept) {
            findings.refuse(
                    Problem.UNSUPPORTED_EXPRESSION,
                    expression.source(),
                    expression.source().text() + " in a guard",
                    "Compute it before the switch");
        }
    }

    private boolean keeps(Expression target) {
        return activity.isActive(target) || !target.isSteady();
    }

    private void check(Pattern.Match outermost, Source place) {
        for (Pattern.Match match : outermost.all()) {
            Pattern pattern = match.pattern();
            boolean isPart = match.operand() != outermost.operand();
            if (pattern instanceof Pattern.Any) {
                continue;
            }
            if (pattern instanceof Pattern.Binding binding
                    && isPart
                    && crossings.isCertain(match.operand().type(), pattern.type())) {
                if (!binding.variable().isUnnamed()) {
                    keep.accept(binding.variable(), match.operand());
                }
                continue;
            }
            boolean hasForm = activity.isActiveNumber(match.operand())
                    ? semantics.tracked().isNumber(pattern.type())
                    : semantics.tracked().isReference(pattern.type());
            checkType(isPart ? pattern.source() : place, match.operand(), pattern.type(), hasForm);
            checkReassigned(match);
        }
    }

    /** A number that is matched as a mere object cannot become one that depends on an input. */
    private void checkReassigned(Pattern.Match match) {
        Variable variable = match.variable();
        boolean isActive = variable != null
                && semantics.tracked().isNumber(variable.type())
                && activity.isActive(variable)
                && !activity.isActiveNumber(match.operand());
        if (isActive) {
            findings.refuse(
                    Problem.UNSUPPORTED_EXPRESSION,
                    match.pattern().source(),
                    "the assignment to " + variable.name() + ", the variable of a pattern,",
                    "Assign to a variable of its own");
        }
    }

    /**
     * A test of a type: of that which the object has anyway, or of one that has a twin too.
     *
     * @param hasForm whether what is matched has a form as something of that type
     */
    private void checkType(Source place, Expression operand, TypeMirror tested, boolean hasForm) {
        boolean isNumber = activity.isActiveNumber(operand);
        if (!isNumber && !activity.isActiveReference(operand)) {
            if (activity.isTwinToBe(operand) && !semantics.tracked().isTwin(tested)) {
                crossings.refuse(Crossing.CLASS, place, operand, "only types with twins can be asked for here");
            }
            return;
        }
        if (crossings.isCertain(operand.type(), tested) && hasForm) {
            return;
        }
        boolean areTwins = semantics.tracked().isTwin(operand.type())
                && semantics.tracked().isTwin(tested);
        if (!areTwins) {
            crossings.refuse(
                    Crossing.CLASS, place, operand, "whether it is a " + tested + " depends on the plain object");
        }
    }
}
