package dev.tracegrad.processor.activity;

import dev.tracegrad.processor.effects.AliasSet;
import dev.tracegrad.processor.effects.Aliases;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Pattern;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.function.BiConsumer;

/** The variable of a pattern is another name for what is matched; one that was a mere object has plain form. */
final class PatternFlow {
    private final Forms forms;
    private final Aliases aliases;
    private final TrackedTypes types;
    private final BiConsumer<Variable, Expression> assign;

    /** @param assign notes that an expression is assigned to a variable */
    PatternFlow(Forms forms, TrackedTypes types, BiConsumer<Variable, Expression> assign) {
        this.forms = forms;
        this.aliases = forms.aliases();
        this.types = types;
        this.assign = assign;
    }

    void bind(Pattern.Match outermost) {
        for (Pattern.Match match : outermost.all()) {
            Variable variable = match.variable();
            if (variable == null) {
                continue;
            }
            Expression operand = match.operand();
            if (aliases.isTwinToBe(operand) && types.isTwin(variable.type())) {
                forms.activate(variable);
            } else if (types.isReference(variable.type()) && aliases.of(operand) == null) {
                forms.note(AliasSet.join(aliases.of(variable), aliases.ofMatched(variable)));
            } else {
                assign.accept(variable, operand);
            }
        }
    }
}
