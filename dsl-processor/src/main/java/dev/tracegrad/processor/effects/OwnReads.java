package dev.tracegrad.processor.effects;

import dev.tracegrad.processor.model.Bodies;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** The fields of its object that a method reads, itself or through others of its methods. */
public final class OwnReads {
    private final TracedDeclarations traced;
    private final Bodies bodies;

    public OwnReads(TracedDeclarations traced, Bodies bodies) {
        this.traced = traced;
        this.bodies = bodies;
    }

    /** The fields, or nothing where the method passes its object on, or another one may run in its place. */
    public Optional<Set<VariableElement>> of(ExecutableElement method) {
        Set<VariableElement> fields = new HashSet<>();
        Set<ExecutableElement> seen = new HashSet<>(Set.of(method));
        Deque<ExecutableElement> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            ExecutableElement at = open.pop();
            TracedMethod body = bodies.of(at).orElse(null);
            if (body == null || !traced.overridesOf(at).isEmpty()) {
                return Optional.empty();
            }
            int uses = 0;
            for (Expression expression : body.expressions()) {
                if (expression instanceof Expression.Field field && field.receiver() instanceof Expression.This) {
                    fields.add(field.field());
                    uses--;
                } else if (expression instanceof Expression.Call call && isSelf(call.receiver())) {
                    uses--;
                    if (seen.add(call.method())) {
                        open.push(call.method());
                    }
                } else if (isSelf(expression)) {
                    uses++;
                }
            }
            if (uses != 0) {
                return Optional.empty();
            }
        }
        return Optional.of(fields);
    }

    private static boolean isSelf(Expression expression) {
        return expression instanceof Expression.This || expression instanceof Expression.Super;
    }
}
