package dev.tracegrad.processor.origin;

import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Variable;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What the node that an expression makes is told: its place, and the variable's name, if any. {@link #NONE} is neither.
 *
 * @param name {@code w[i]} for an element whose index a variable has
 * @param hasPlace whether it is the last node of a statement
 * @param mayBeNull whether the variable may hold null, as a box may
 */
public record Tag(@Nullable String name, boolean hasPlace, boolean mayBeNull) {
    public static final Tag NONE = new Tag(null, false, false);

    /** Of a node that has a place, but no name. */
    public static final Tag PLACE = new Tag(null, true, false);

    /** Of a node that a method returns, which has the method's name where no variable gives it another one. */
    public static final Tag RETURNED = new Tag("return", true, false);

    /** Of a node that goes to a variable. */
    public static Tag named(@Nullable String name) {
        return new Tag(name, true, false);
    }

    /** Of a node that a variable is declared with. */
    public static Tag of(Variable variable) {
        return variable.isUnnamed() ? PLACE : named(variable.name(), variable.type());
    }

    /** The variable that an assignment goes to; of an element only where the index is a number or a variable. */
    public static Tag of(Expression target) {
        return named(nameOf(target), target.type());
    }

    private static Tag named(@Nullable String name, TypeMirror type) {
        return new Tag(name, true, !type.getKind().isPrimitive());
    }

    /** Of a node that is made of what is no null. */
    public Tag notNull() {
        return mayBeNull ? new Tag(name, hasPlace, false) : this;
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

    /** The name, unless it is a method's, or has an index, which is known only when somebody looks. */
    public @Nullable String plainName() {
        return name == null || name.endsWith("]") || equals(RETURNED) ? null : name;
    }
}
