package dev.tracegrad.processor.replay;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Bodies;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.TracedMethod;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/** The methods that constructors have for their own use: those of their object, and those of their outermost class. */
final class OwnCalls {
    private final Bodies bodies;
    private final Set<ExecutableElement> methods = new HashSet<>();

    OwnCalls(Bodies bodies) {
        this.bodies = bodies;
    }

    /** Adds those that a constructor calls, itself or through others of them. */
    void add(TracedMethod constructor) {
        Deque<TracedMethod> open = new ArrayDeque<>(Set.of(constructor));
        while (!open.isEmpty()) {
            TracedMethod at = open.pop();
            for (Expression expression : at.expressions()) {
                if (expression instanceof Expression.Call call && isOwn(call, at) && methods.add(call.method())) {
                    bodies.of(call.method()).ifPresent(open::push);
                }
            }
        }
    }

    private static boolean isOwn(Expression.Call call, TracedMethod caller) {
        return call.receiver() instanceof Expression.This
                || JavaTypes.outermost(call.method()).equals(JavaTypes.outermost(caller.owner()));
    }

    boolean contains(ExecutableElement method) {
        return methods.contains(method);
    }
}
