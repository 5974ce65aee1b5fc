package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.activity.Target;
import dev.tracegrad.processor.effects.ObjectEffects;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Walk;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * Which plain objects may be passed as a copy in tracked form although they can change: those that are only read while the call
 * lasts, and that nobody changes meanwhile.
 *
 * <pre>
 * static final Vector UNIT_X = new Vector(1, 0, 0);
 *
 * v.add(UNIT_X)              passes, if add only reads what it is given
 * v.follow(UNIT_X)           refused, if follow keeps it, or gives it back
 * v.add(UNIT_X, moved())     refused, if moved changes something
 * </pre>
 */
final class ReadObjects {
    private final TrackedTypes tracked;
    private final Activity activity;

    ReadObjects(TrackedTypes tracked, Activity activity) {
        this.tracked = tracked;
        this.activity = activity;
    }

    /** Whether a method that is called in traced code may be given a copy of an argument. */
    boolean mayHaveCopy(
            ExecutableElement method,
            List<Expression> arguments,
            List<TypeMirror> wanted,
            int position,
            Target target) {
        ObjectEffects objects = activity.effects().objects();
        Expression argument = arguments.get(position);
        return target != Target.FUNCTION
                && tracked.isTwin(wanted.get(position))
                && tracked.isTwin(argument.type())
                && tracked.canLift(argument.type())
                && objects.onlyReads(method, position)
                && objects.written(method).stream()
                        .allMatch(one -> one == ObjectEffects.SELF
                                ? target == Target.INSTANCE
                                : hasTrackedForm(arguments, wanted, one))
                && !Walk.any(arguments.subList(position + 1, arguments.size()), one -> !objects.changesNothing(one));
    }

    /** Whether what is passed there is no plain object, which could be the one that is copied. */
    private boolean hasTrackedForm(List<Expression> arguments, List<TypeMirror> wanted, int position) {
        for (int i = position; i < arguments.size(); i++) {
            if (!activity.isActive(arguments.get(i)) && !tracked.isReference(wanted.get(i))) {
                return false;
            }
        }
        return true;
    }
}
