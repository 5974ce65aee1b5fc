package dev.tracegrad.processor.effects;

import dev.tracegrad.processor.model.Bodies;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** The fields of its object that a method reads, itself or through others of its methods. */
public final class OwnReads {
    private final TracedDeclarations traced;
    private final CallGraph calls;

    public OwnReads(TracedDeclarations traced, Bodies bodies) {
        this.traced = traced;
        this.calls = CallGraph.asNamed(bodies, CallGraph.Step::isOnThis);
    }

    /** The fields, or nothing where the method passes its object on, or another one may run in its place. */
    public Optional<Set<VariableElement>> of(ExecutableElement method) {
        Set<VariableElement> fields = new HashSet<>();
        return calls.from(method).allMatch(reached -> isKnown(reached) && readsAlone(reached.expressions(), fields))
                ? Optional.of(fields)
                : Optional.empty();
    }

    private boolean isKnown(CallGraph.Reached reached) {
        return reached.body().isPresent()
                && traced.overridesOf(reached.method()).isEmpty();
    }

    /** Whether the object is named only where a field or method of it is used; adds the fields. */
    private static boolean readsAlone(List<Expression> expressions, Set<VariableElement> fields) {
        int uses = 0;
        for (Expression expression : expressions) {
            if (expression instanceof Expression.Field field && field.receiver() instanceof Expression.This) {
                fields.add(field.field());
                uses--;
            } else if (expression instanceof Expression.Call call && isSelf(call.receiver())) {
                uses--;
            } else if (isSelf(expression)) {
                uses++;
            }
        }
        return uses == 0;
    }

    public static boolean isSelf(@Nullable Expression expression) {
        return expression instanceof Expression.This || expression instanceof Expression.Super;
    }
}
