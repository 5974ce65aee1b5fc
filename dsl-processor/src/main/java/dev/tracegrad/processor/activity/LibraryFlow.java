package dev.tracegrad.processor.activity;

import dev.tracegrad.processor.effects.AliasSet;
import dev.tracegrad.processor.effects.Aliases;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.tracked.LibraryCall;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How activity goes through the methods of the JDK that work on arrays. */
final class LibraryFlow {
    private final Activity activity;
    private final Aliases aliases;
    private final Map<Expression, AliasSet> links = new IdentityHashMap<>();

    LibraryFlow(Activity activity, Aliases aliases) {
        this.activity = activity;
        this.aliases = aliases;
    }

    void visit(Expression.Call call, LibraryCall library) {
        List<Expression> arguments = call.arguments();
        switch (library) {
            case CLONE, COPY_OF, COPY_OF_RANGE -> {
                if (activity.holdsActive(Aliases.copied(call))) {
                    storeActive(aliases.of(call));
                }
            }
            case FILL -> {
                written(arguments.get(0));
                Expression stored = arguments.get(arguments.size() - 1);
                if (aliases.of(stored) == null && activity.isActive(stored)) {
                    storeActive(aliases.of(arguments.get(0)));
                }
                join(arguments.get(0), stored);
            }
            case SORT -> written(arguments.get(0));
            case SET_ALL -> {
                written(arguments.get(0));
                want(arguments.get(1));
                if (activity.holdsActive(arguments.get(1))) {
                    storeActive(aliases.of(arguments.get(0)));
                }
            }
            case ARRAY_COPY -> {
                written(arguments.get(2));
                if (activity.holdsActive(arguments.get(0))) {
                    storeActive(aliases.of(arguments.get(2)));
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
            activity.note(AliasSet.join(between, first) | AliasSet.join(between, second));
        }
    }

    private void written(Expression array) {
        AliasSet set = aliases.of(array);
        if (set != null) {
            activity.note(set.setWritten());
        }
    }

    private void want(Expression expression) {
        AliasSet set = aliases.of(expression);
        if (set != null) {
            activity.note(set.setWanted());
        }
    }

    private void storeActive(@Nullable AliasSet set) {
        if (set != null) {
            activity.note(set.setStoresActive());
        }
    }
}
