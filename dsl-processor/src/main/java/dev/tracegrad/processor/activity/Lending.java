package dev.tracegrad.processor.activity;

import dev.tracegrad.processor.effects.AliasSet;
import dev.tracegrad.processor.effects.Effects;
import dev.tracegrad.processor.effects.TrackedFields;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Expression;

/**
 * The arrays of plain numbers that are handed out as Values while traced code writes to them, and written back.
 *
 * <pre>
 * &#64;Traced static void fill(double[] out, double x) { out[0] = x; }     takes a Value[]
 *
 * fill(w, x);       w, a field of double[], is lent:    fill(memory.lend(w(self)), x);  memory.settle(1);
 * return w[0];      w is in a lent field:               return memory.get(w(self), 0);
 * fill(v, x);       v, a new array of the method's, is not: it has tracked form itself
 * sum(w);           w is not: sum writes nothing, so that a copy will do
 * </pre>
 *
 * <p>An array that may be somebody else's, as what a method of another class returns, is not lent: it is refused.
 */
public final class Lending {
    private final Forms forms;
    private final CallTargets targets;
    private final TrackedFields fields;
    private final Effects effects;

    Lending(WholeProgram program, Forms forms, CallTargets targets) {
        this.forms = forms;
        this.targets = targets;
        this.fields = program.fields();
        this.effects = program.effects();
    }

    /**
     * Whether an argument is an array of plain numbers in a field, which is lent as values to a method that writes to it,
     * and written back afterwards.
     */
    public boolean isLent(Expression.Call call, int position) {
        Expression argument = call.arguments().get(position);
        AliasSet set = forms.aliases().of(argument);
        if (set == null || set.isTracked()) {
            return false;
        }
        Target target = targets.of(call);
        return (target == Target.COMPANION || target == Target.HELPER || target == Target.INSTANCE)
                && JavaTypes.isRow(targets.wanted(call).get(position))
                && set.isSharedOnlyWith(forms.aliases().ofFields().values())
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
                && !forms.isActive(expression);
    }

    /** Notes that the array in a field, which may be that one, is lent. */
    void lend(Expression array) {
        AliasSet set = forms.aliases().of(array);
        forms.aliases().ofFields().forEach((field, outside) -> {
            if (set != null && set.mayHold(outside)) {
                forms.note(fields.lend(field));
            }
        });
    }
}
