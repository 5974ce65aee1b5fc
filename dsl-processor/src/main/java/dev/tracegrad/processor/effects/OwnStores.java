package dev.tracegrad.processor.effects;

import dev.tracegrad.processor.apart.Facts;
import dev.tracegrad.processor.apart.Summaries;
import dev.tracegrad.processor.model.Bodies;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import dev.tracegrad.processor.tracked.TrackedTypes;
import javax.lang.model.element.ExecutableElement;

/**
 * The methods that store what is tracked in the object on which they are called, or in one that is its own. They are not warned
 * of, since its twin keeps the gradients: whoever calls one on a plain object is.
 *
 * <pre>
 * class Frame { double w; void set(double x) { w = x; } void both(double x) { set(x); } }
 * void f(Holder h, double x) { h.frame.both(x); }      both stores, as set does
 * </pre>
 */
public final class OwnStores {
    private final TrackedTypes types;
    private final TrackedFields fields;
    private final ArrayEffects arrays;
    private final ObjectOwners owners;
    private final Bodies bodies;
    private final Summaries apart;
    private final Question question;
    private int knownFields;

    OwnStores(
            TrackedTypes types,
            TracedDeclarations traced,
            Bodies bodies,
            Summaries apart,
            TrackedFields fields,
            ArrayEffects arrays) {
        this.types = types;
        this.fields = fields;
        this.arrays = arrays;
        this.owners = new ObjectOwners(types, traced, bodies);
        this.bodies = bodies;
        this.apart = apart;
        this.question = new Question(
                followed -> CallGraph.withOverrides(
                        bodies, traced, step -> (step.isOverride() || isOnOwn(step)) && followed.test(step)),
                this::storesInOwn);
    }

    /** Whether a method does, or what overrides it. */
    public boolean areIn(ExecutableElement method) {
        if (knownFields != fields.size()) {
            knownFields = fields.size();
            question.forgetNone();
        }
        return question.isTrueOf(method);
    }

    /** Whether an object in a body may be the method's own, or one that it has. */
    public boolean isOwn(Expression object, TracedMethod around) {
        return owners.of(object, around).isOwn();
    }

    /** Whether an object in a body is that, or new, and nobody else's. */
    public boolean isOwnOrNew(Expression object, TracedMethod around) {
        return owners.of(object, around).isOwnOrNew();
    }

    /** Whether who calls a method knows of the twin: of a class that came along, who annotated a method alone need not. */
    public static boolean isOfKnownTwin(TracedMethod method) {
        return TracedDeclarations.isAnnotated(method.owner()) || !TracedDeclarations.isAnnotated(method.element());
    }

    private boolean isOnOwn(CallGraph.Step step) {
        return step.isOnThis()
                || step.call() instanceof Expression.Call call
                        && call.receiver() != null
                        && bodies.of(step.from())
                                .filter(body -> owners.of(call.receiver(), body).isOwn())
                                .isPresent();
    }

    private boolean storesInOwn(CallGraph.Reached reached) {
        Facts facts = apart.of(reached.method());
        return reached.body()
                .map(body -> !body.isConstructor()
                        && types.isTwin(body.owner().asType())
                        && isOfKnownTwin(body)
                        && (body.expressions().stream().anyMatch(one -> isStore(one, body)) || storesInArrays(body)))
                .orElse(facts != null && facts.setsOwn());
    }

    private boolean isStore(Expression expression, TracedMethod body) {
        Expression target = expression instanceof Expression.Assignment assignment
                ? assignment.target()
                : expression instanceof Expression.Update update ? update.target() : null;
        return target instanceof Expression.Field field
                && fields.contains(field.field())
                && owners.of(field.receiver(), body).isOwn();
    }

    private boolean storesInArrays(TracedMethod body) {
        return arrays.fieldsWritten(body.element()).stream().anyMatch(fields::contains)
                && body.expressions().stream()
                        .flatMap(expression -> arrays.written(expression).stream())
                        .anyMatch(array -> TrackedFields.isOfArrays(array.type())
                                && owners.of(array, body).isOwn());
    }
}
