package dev.tracegrad.processor.origin;

import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * What the node that an expression makes is told: its place, and the variable's name, if any. {@link #NONE} is neither.
 *
 * @param name {@code w[i]} for an element whose index a variable has
 * @param hasPlace whether it is the last node of a statement
 */
public record Tag(@Nullable String name, boolean hasPlace) {
    public static final Tag NONE = new Tag(null, false);

    /** Of a node that has a place, but no name. */
    public static final Tag PLACE = new Tag(null, true);

    /** Of a node that goes to a variable. */
    public static Tag named(@Nullable String name) {
        return new Tag(name, true);
    }

    /** Of a node that a variable is declared with. */
    public static Tag of(Variable variable) {
        return variable.isUnnamed() ? PLACE : named(variable.name());
    }

    /** The variable that an assignment goes to; of an element only where the index is a number or a variable. */
    public static Tag of(Expression target) {
        return named(nameOf(target));
    }

    private static @Nullable String nameOf(Expression target) {
        if (target instanceof Expression.Local local) {
            return local.variable().name();
        }
        if (target instanceof Expression.Element element) {
            String array = nameOf(element.array());
            Expression index = element.index();
            boolean isPlain = index instanceof Expression.Local || index instanceof Expression.Literal;
            return array == null || !isPlain
                    ? null
                    : array + "[" + index.source().text() + "]";
        }
        return target instanceof Expression.Field field
                ? field.field().getSimpleName().toString()
                : null;
    }

    /** The name, unless it has an index, which is known only when somebody looks. */
    public @Nullable String plainName() {
        return name == null || name.endsWith("]") ? null : name;
    }
}
