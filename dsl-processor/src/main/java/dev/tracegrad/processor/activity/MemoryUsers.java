package dev.tracegrad.processor.activity;

import dev.tracegrad.processor.effects.Effects;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Walk;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/**
 * The methods whose companions must remember what stands behind plain fields and arrays, or call one that does: these open a
 * {@code Memory}.
 *
 * <pre>
 * double f(double x) { set(x); return last * x; }       remembers: it reads a field that holds something active
 * private void set(double x) { last = x * 2; }          remembers: it writes to it
 * double g(double x) { return f(x) + 1; }               remembers: what it calls does
 * double h(double x) { return new Pair(x, 1).sum(); }   remembers: the constructor of Pair is replayed
 * double i(double x) { return x * 2; }                  does not
 * </pre>
 */
final class MemoryUsers {
    private final Forms forms;
    private final CallTargets targets;
    private final PlainReads plainReads;
    private final Effects effects;

    MemoryUsers(Forms forms, CallTargets targets, PlainReads plainReads, Effects effects) {
        this.forms = forms;
        this.targets = targets;
        this.plainReads = plainReads;
        this.effects = effects;
    }

    Set<ExecutableElement> among(List<TracedMethod> methods) {
        Set<ExecutableElement> users = new HashSet<>();
        int known;
        do {
            known = users.size();
            for (TracedMethod method : methods) {
                boolean isNew = !users.contains(method.element())
                        && Walk.any(method.expressions(), expression -> usesMemory(expression, users));
                if (isNew) {
                    users.add(method.element());
                }
            }
        } while (users.size() > known);
        return users;
    }

    private boolean usesMemory(Expression expression, Set<ExecutableElement> users) {
        if (expression instanceof Expression.Call call) {
            boolean runsCompanion = switch (targets.of(call)) {
                case COMPANION, HELPER -> users.contains(call.method()) || effects.usesTrackedFields(call.method());
                case INSTANCE, FUNCTION ->
                    users.contains(call.method()) || effects.usesTrackedFieldsBesideTwins(call.method());
                case LIBRARY, CONTAINER, PLAIN -> false;
            };
            return runsCompanion || forms.isRemembered(call) || forms.lent().isLent(call) || plainReads.contains(call);
        }
        if (expression instanceof Expression.Creation creation) {
            return targets.isReplayed(creation)
                    || plainReads.contains(creation)
                    || forms.isActive(creation) && effects.usesTrackedFieldsBesideTwins(creation.constructor());
        }
        if (expression instanceof Expression.Binary binary
                && (plainReads.mayLook(binary.left()) || plainReads.mayLook(binary.right()))) {
            return true;
        }
        boolean storesTracked = expression instanceof Expression.Assignment assignment
                && forms.aliases().of(assignment.target()) != null
                && !forms.isActive(assignment.target())
                && forms.isActive(assignment.value());
        return storesTracked || forms.isRemembered(expression);
    }
}
