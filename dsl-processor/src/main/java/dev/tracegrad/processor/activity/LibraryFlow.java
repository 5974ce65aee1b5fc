package dev.tracegrad.processor.activity;

import dev.tracegrad.processor.effects.AliasSet;
import dev.tracegrad.processor.effects.Aliases;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.tracked.LibraryCall;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** How activity goes through the methods of the JDK that work on arrays. */
final class LibraryFlow {
    private final Forms forms;
    private final Aliases aliases;
    private final Map<Expression, AliasSet> links = new IdentityHashMap<>();

    LibraryFlow(Forms forms) {
        this.forms = forms;
        this.aliases = forms.aliases();
    }

    void visit(Expression.Call call, LibraryCall library) {
        List<Expression> arguments = call.arguments();
        switch (library) {
            case CLONE, COPY_OF, COPY_OF_RANGE -> {
                if (forms.holdsActive(Aliases.copied(call))) {
                    forms.storeActive(call);
                }
            }
            case FILL -> {
                forms.write(arguments.get(0));
                Expression stored = arguments.get(arguments.size() - 1);
                boolean isRemembered = !forms.isActive(arguments.get(0)) && forms.holdsActive(stored);
                if (forms.isActiveNumber(stored) || isRemembered) {
                    forms.storeInto(arguments.get(0));
                } else if (forms.holdsActive(stored)) {
                    forms.noteStore(arguments.get(0));
                }
                join(arguments.get(0), stored);
            }
            case SORT -> forms.write(arguments.get(0));
            case SET_ALL -> {
                forms.write(arguments.get(0));
                forms.want(arguments.get(1));
                if (forms.holdsActive(arguments.get(1))) {
                    forms.storeInto(arguments.get(0));
                    forms.lent().fill(arguments.get(0), arguments.get(1));
                }
            }
            case ARRAY_COPY -> {
                forms.write(arguments.get(2));
                if (forms.holdsActive(arguments.get(0))) {
                    forms.storeInto(arguments.get(2));
                }
                if (JavaTypes.isArrayOfArrays(arguments.get(0).type())) {
                    join(arguments.get(0), arguments.get(2));
                }
            }
            default -> {}
        }
    }

    /** Notes that one array holds what the other is, or holds too. */
    private void join(Expression one, Expression other) {
        AliasSet first = aliases.of(one);
        AliasSet second = aliases.of(other);
        if (first != null && second != null) {
            AliasSet between = links.computeIfAbsent(one, unused -> AliasSet.inside());
            forms.note(AliasSet.join(between, first) | AliasSet.join(between, second));
        }
    }
}
