package dev.tracegrad.processor.activity;

import dev.tracegrad.processor.effects.AliasSet;
import dev.tracegrad.processor.effects.Aliases;
import dev.tracegrad.processor.effects.Effects;
import dev.tracegrad.processor.effects.TrackedFields;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Expression;

/** The arrays of plain numbers that are handed out as Values while traced code writes to them, and written back. */
public final class Lending {
    private final Activity activity;
    private final Aliases aliases;
    private final TrackedFields fields;
    private final Effects effects;

    Lending(Activity activity, Aliases aliases, TrackedFields fields, Effects effects) {
        this.activity = activity;
        this.aliases = aliases;
        this.fields = fields;
        this.effects = effects;
    }

    /**
     * Whether an argument is an array of plain numbers in a field, which is lent as values to a method that writes to it,
     * and written back afterwards.
     */
    public boolean isLent(Expression.Call call, int position) {
        Expression argument = call.arguments().get(position);
        AliasSet set = aliases.of(argument);
        Target target = activity.target(call);
        return set != null
                && !set.isTracked()
                && (target == Target.COMPANION || target == Target.HELPER || target == Target.INSTANCE)
                && JavaTypes.isRow(activity.wanted(call).get(position))
                && set.isSharedOnlyWith(aliases.ofFields().values())
                && effects.mayWrite(call.method(), position);
    }

    /** Whether it is an array in a field, or a row of one, that may be lent while it is read elsewhere. */
    public boolean isInLentField(Expression expression) {
        Expression at = expression;
        while (at instanceof Expression.Element element) {
            at = element.array();
        }
        return at instanceof Expression.Field field
                && fields.isLent(field.field())
                && JavaTypes.isRow(expression.type())
                && !activity.isActive(expression);
    }

    /** Notes that the arrays of a set are lent. */
    void lend(AliasSet set) {
        aliases.ofFields().forEach((field, outside) -> {
            if (set.mayHold(outside)) {
                activity.note(fields.lend(field));
            }
        });
    }
}
