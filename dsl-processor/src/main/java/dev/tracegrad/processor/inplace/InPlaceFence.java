package dev.tracegrad.processor.inplace;

import dev.tracegrad.processor.effects.Effects;
import dev.tracegrad.processor.fence.Findings;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Walk;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.tracked.PrimitiveRules;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.StoppedGradients;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** The fence for methods that are written on {@code Value}: what cannot be rewritten, or may surprise. */
final class InPlaceFence {
    private final Semantics semantics;
    private final TracedDeclarations traced;
    private final Effects effects;
    private final TracedMethod method;
    private final Findings findings;

    /** @param effects what methods on double read */
    InPlaceFence(
            Semantics semantics, TracedDeclarations traced, Effects effects, TracedMethod method, Findings findings) {
        this.semantics = semantics;
        this.traced = traced;
        this.effects = effects;
        this.method = method;
        this.findings = findings;
    }

    /**
     * Whether a method on doubles is traced, so that there is a form of it on Values; a method that is one node has none for
     * numbers alone.
     */
    boolean hasCompanion(Expression.Call call) {
        boolean isOnlyForValues = PrimitiveRules.isPrimitive(call.method()) && !effects.readsTracked(call.method());
        return traced.isTraced(call.method())
                && !isOnlyForValues
                && semantics.java().isDouble(call.method().getReturnType());
    }

    /** Whether the method has a variable of that name. */
    boolean isVariable(String name) {
        return method.parameters().stream().anyMatch(one -> one.name().equals(name))
                || method.variables().stream().anyMatch(one -> one.name().equals(name));
    }

    /** Warns of a comparison that tells nodes apart. */
    void warnOfIdentity(Expression.Binary binary) {
        findings.warn(Problem.VALUE_IDENTITY, binary.source(), binary.source().text());
    }

    /** Refuses a variable or a field that would hide a package which the new calls name. */
    void refuseHiddenPackages() {
        for (String hiding : List.of("dev", "java")) {
            boolean isHidden = isVariable(hiding) || semantics.members().field(method.owner(), hiding) != null;
            if (isHidden) {
                findings.refuse(
                        Problem.UNSUPPORTED_STATEMENT,
                        method.source(),
                        "a method on Value in which " + hiding + " is a variable, which hides a package,",
                        "Rename it");
            }
        }
    }

    /** Whether a number comes from a method that reads Values, which a constant would forget. */
    boolean readsTracked(Expression expression) {
        return !StoppedGradients.isStop(expression)
                && (expression instanceof Expression.Call call
                                && semantics.java().isNumeric(call.type())
                                && effects.readsTracked(call.method())
                        || expression.children().stream().anyMatch(this::readsTracked));
    }

    /** Refuses a computation on numbers in which a method gives one that depends on Values. */
    void refuseForgotten(Expression expression) {
        Expression.Call reading = (Expression.Call) Walk.expressions(expression).stream()
                .filter(one -> one instanceof Expression.Call call && effects.readsTracked(call.method()))
                .findFirst()
                .orElseThrow();
        if (hasCompanion(reading)) {
            String text = reading.source().text();
            findings.refuse(
                    Problem.UNSUPPORTED_EXPRESSION,
                    reading.source(),
                    text + ", whose number depends on Values, inside a computation on double",
                    "Keep it in a variable of type Value first");
        } else {
            findings.refuse(Problem.UNTRACED_VALUES, expression.source(), Members.described(reading.method()));
        }
    }

    /** Warns of a number that depends on Values, and stays a number. */
    void warnOfForgotten(Expression.Call call) {
        boolean isNumber =
                semantics.java().isNumeric(call.type()) || semantics.java().isArrayOfDouble(call.type());
        if (isNumber && effects.readsTracked(call.method())) {
            warnOfCut(call, call.type(), call);
        }
    }

    /** Refuses an argument that could mean another one of a companion's methods. */
    void refuseAmbiguous(Expression.Call call, Expression argument) {
        findings.refuse(Problem.AMBIGUOUS_CALL, argument.source(), Members.described(call.method()));
    }

    /** Refuses a Value where a method that is one node has no derivative. */
    void refuseConstant(Expression.Call call, Expression argument) {
        String text = argument.source().text();
        findings.refuse(
                Problem.PRIMITIVE_CONSTANT,
                argument.source(),
                Members.described(call.plain().method()),
                text,
                text + ".data()");
    }

    /** Refuses a function on double as an argument of a companion, which takes one on Value. */
    void refuseFunction(Expression.Call call, Expression function) {
        findings.refuse(
                Problem.UNSUPPORTED_EXPRESSION,
                function.source(),
                "a function on double for " + Members.described(call.method()) + ", called with a Value,",
                "Call the method's companion, with a function on Value");
    }

    /** Warns of a Value whose gradient ends in a number. */
    void warnOfCut(Expression place, TypeMirror type, Expression value) {
        findings.warn(
                Problem.CUT_GRADIENT,
                place.source(),
                place.source().text(),
                type,
                value.source().text());
    }

    /** Refuses the target of an assignment that would be evaluated twice. */
    void checkSteady(Expression target) {
        if (!target.isSteady()) {
            findings.refuse(
                    Problem.UNSUPPORTED_EXPRESSION,
                    target.source(),
                    "an assignment that would evaluate " + target.source().text() + " twice",
                    "Keep the object in a variable first");
        }
    }
}
