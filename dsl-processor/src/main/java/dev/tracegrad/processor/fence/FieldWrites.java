package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.effects.AliasSet;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.tracked.Semantics;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;

/** Fields of plain objects that are written, and lose their gradients when the outermost companion returns. */
final class FieldWrites {
    private final Semantics semantics;
    private final Activity activity;
    private final Findings findings;
    private boolean isReplay;

    /** What the method passes on, so that who gets it may keep it. */
    private final Set<AliasSet> passed = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The first of the fields that it writes, by their class. */
    private final Map<Element, Expression.Field> first = new LinkedHashMap<>();

    FieldWrites(Semantics semantics, Activity activity, Findings findings) {
        this.semantics = semantics;
        this.activity = activity;
        this.findings = findings;
    }

    /** Begins a method. */
    void begin(TracedMethod method) {
        isReplay = method.isConstructor()
                && !semantics.tracked().isTwin(method.owner().asType());
        passed.clear();
        first.clear();
        for (Expression expression : method.expressions()) {
            boolean passesOn = expression instanceof Expression.Call
                    || expression instanceof Expression.Creation
                    || expression instanceof Expression.AnonymousClass
                    || expression instanceof Expression.OwnCall;
            if (passesOn) {
                Expression receiver = expression instanceof Expression.Call call ? call.receiver() : null;
                for (Expression child : expression.children()) {
                    AliasSet set = child == receiver ? null : activity.aliasesOf(child);
                    if (set != null) {
                        passed.add(set.root());
                    }
                }
            }
        }
    }

    /** Looks at what an assignment writes to. */
    void check(Expression target) {
        boolean isRemembered = target instanceof Expression.Field field
                && !activity.isTwinField(field)
                && !isOfTwin(field)
                && activity.isRemembered(field);
        if (isRemembered && !isReplay) {
            keepFirst((Expression.Field) target);
        }
    }

    private void keepFirst(Expression.Field target) {
        if (findings.isShown(Problem.FIELD_WRITE, target.source())) {
            first.merge(target.field().getEnclosingElement(), target, FieldWrites::earlier);
        }
    }

    private static Expression.Field earlier(Expression.Field one, Expression.Field other) {
        return one.source().start() < other.source().start() ? one : other;
    }

    /** Ends the method: warns of the first field of each class that it writes. */
    void end() {
        first.forEach((owner, target) -> {
            String left =
                    target.type() instanceof ArrayType ? "its numbers, and no Value[] of a caller," : "its number";
            boolean isOfObject = !target.field().getModifiers().contains(Modifier.STATIC);
            findings.warnWithout(
                    isOfObject ? semantics.tracked().twins().neededFor((TypeElement) owner) : List.of(),
                    Problem.FIELD_WRITE,
                    target.source(),
                    target.source().text(),
                    left);
        });
    }

    /** Whether the object has a twin: it writes its own field, or was made here, and no later call can see it. */
    private boolean isOfTwin(Expression.Field field) {
        Expression object = field.receiver();
        if (object == null || !semantics.tracked().isTwin(object.type())) {
            return false;
        }
        AliasSet set = activity.aliasesOf(object);
        return object instanceof Expression.This || set != null && set.isOwn() && !passed.contains(set.root());
    }
}
