package dev.tracegrad.processor.activity;

import dev.tracegrad.processor.effects.AliasSet;
import dev.tracegrad.processor.effects.Aliases;
import dev.tracegrad.processor.effects.Effects;
import dev.tracegrad.processor.effects.TrackedFields;
import dev.tracegrad.processor.model.AnonymousMethod;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;

/** What is active in functions that are written out in a body, by the form that they have. */
final class FunctionFlow {
    private final Forms forms;
    private final TrackedTypes types;
    private final TrackedFields fields;
    private final Aliases aliases;
    private final Effects effects;
    private final LastUses uses;

    /** Whether functions that are plain when all else is known stay so, and get plain arrays from anywhere. */
    private boolean areLinked;

    FunctionFlow(WholeProgram program, Forms forms, LastUses uses) {
        this.forms = forms;
        this.types = program.semantics().tracked();
        this.fields = program.fields();
        this.aliases = forms.aliases();
        this.effects = program.effects();
        this.uses = uses;
    }

    /** All else is known: answers whether there are functions to be looked at again. */
    boolean link() {
        boolean isNew = !areLinked && fields.holdSharedArrays();
        areLinked |= isNew;
        return isNew;
    }

    /** Plain arrays that a method keeps in an object are somebody else's too, when all that has tracked form is known. */
    void shareKept(ExecutableElement method, List<Expression> arguments) {
        for (int i = 0; areLinked && i < arguments.size(); i++) {
            AliasSet set = aliases.of(arguments.get(i));
            if (set != null
                    && !set.isTracked()
                    && arguments.get(i) instanceof Expression.Local local
                    && uses.isUsedAfter(local)
                    && effects.mayStore(method, i)) {
                forms.note(aliases.share(local.variable()));
            }
        }
    }

    /**
     * A method of an anonymous class is a function where the class is one, as are all those of a container; the others keep
     * the types that they have.
     */
    void visit(Expression.AnonymousClass created) {
        for (AnonymousMethod method : created.methods()) {
            boolean isOfContainer = method.overridden() != null && types.isContainer(created.type());
            if (isOfContainer || types.isMethodOfFunction(created.type(), method.overridden())) {
                visit(created, method.parameters(), method.result());
            } else if (method.overridden() != null) {
                method.parameters().forEach(forms::keepPlain);
                forms.keepPlain(method.result());
            }
        }
    }

    /** In tracked form it takes and gives what is active; otherwise it wants to have tracked form if it gives that. */
    void visit(Expression function, List<Variable> parameters, Variable result) {
        AliasSet set = aliases.of(function);
        if (set == null) {
            return;
        }
        if (set.isTracked()) {
            Stream.concat(parameters.stream(), Stream.of(result))
                    .filter(variable -> types.isTracked(variable.type()) || types.isNumber(variable.type()))
                    .forEach(forms::activate);
            return;
        }
        if (forms.isActive(result)) {
            forms.storeActive(function);
        }
        if (areLinked) {
            parameters.forEach(parameter -> forms.note(aliases.share(parameter)));
        }
    }
}
