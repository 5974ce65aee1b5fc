package dev.tracegrad.processor.activity;

import dev.tracegrad.processor.effects.TrackedFields;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Walk;
import dev.tracegrad.processor.tracked.Containers;
import dev.tracegrad.processor.tracked.LibraryCall;
import dev.tracegrad.processor.tracked.TrackedTypes;
import javax.lang.model.type.TypeKind;

/**
 * Which numbers are active, when their operands are known.
 *
 * <pre>
 * x * 2        active with x
 * area(2)      active if area is traced and gives a double, whatever it is given
 * all[i]       active with the array
 * </pre>
 */
final class ActiveNumbers {
    private final Forms forms;
    private final TrackedTypes types;
    private final TrackedFields fields;
    private final CallTargets targets;

    ActiveNumbers(Forms forms, TrackedTypes types, TrackedFields fields, CallTargets targets) {
        this.forms = forms;
        this.types = types;
        this.fields = fields;
        this.targets = targets;
    }

    /** Whether a number is active. */
    boolean areActive(Expression expression) {
        if (!types.isNumber(expression.type())) {
            return false;
        }
        if (expression instanceof Expression.Local local) {
            return forms.isActive(local.variable());
        }
        if (expression instanceof Expression.Field field) {
            return fields.contains(field.field())
                    || field.type().getKind() == TypeKind.DOUBLE
                            && !Members.isConstant(field.field())
                            && forms.aliases().isTwinField(field);
        }
        if (expression instanceof Expression.Element element) {
            return forms.holdsActive(element.array());
        }
        if (expression instanceof Expression.Assignment assignment) {
            return areActive(assignment.target());
        }
        if (expression instanceof Expression.Update update) {
            return areActive(update.target());
        }
        if (expression instanceof Expression.Conditional conditional) {
            return forms.isActiveNumber(conditional.whenTrue()) || forms.isActiveNumber(conditional.whenFalse());
        }
        if (expression instanceof Expression.SwitchExpression choice) {
            return forms.isActive(choice.result());
        }
        if (expression instanceof Expression.OwnCall call) {
            return forms.isActive(call.result());
        }
        if (expression instanceof Expression.Call call) {
            return givesActive(call);
        }
        boolean passesOn = expression instanceof Expression.Parenthesized
                || expression instanceof Expression.Unary
                || expression instanceof Expression.Binary
                || expression instanceof Expression.Cast
                || expression instanceof Expression.Function;
        return expression instanceof Expression.Data
                || passesOn && Walk.any(expression.children(), forms::isActiveNumber);
    }

    private boolean givesActive(Expression.Call call) {
        return switch (targets.of(call)) {
            case COMPANION, HELPER, INSTANCE ->
                call.method().getReturnType().getKind() == TypeKind.DOUBLE || targets.givesContent(call);
            case FUNCTION -> true;
            case CONTAINER -> !Containers.givesKey(call.method());
            case LIBRARY -> !LibraryCall.QUESTIONS.contains(LibraryCall.of(call.method()));
            case PLAIN -> false;
        };
    }
}
