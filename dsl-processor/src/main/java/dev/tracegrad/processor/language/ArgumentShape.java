package dev.tracegrad.processor.language;

import java.util.List;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What is known of an argument before the method that it is given to is chosen. */
public sealed interface ArgumentShape {
    /** An expression whose type does not depend on the method. */
    record Typed(TypeMirror type) implements ArgumentShape {}

    /**
     * A lambda, or a method reference, whose types depend on the method.
     *
     * @param parameters how many parameters it has; -1 for a method reference, which does not say
     * @param canGiveValue whether it may stand for a function with a result
     * @param canGiveNothing whether it may stand for a function without
     */
    record Function(int parameters, boolean canGiveValue, boolean canGiveNothing) implements ArgumentShape {}

    /**
     * A switch, or a conditional between objects: each of the values that it may have must fit (JLS 15.25.3, 15.28.1), whatever
     * type they have together.
     */
    record Choice(List<ArgumentShape> values) implements ArgumentShape {}

    /**
     * The call of a generic method whose own functions depend on the method, as {@code Comparator.comparing(x -> x.size())}.
     *
     * @param type what it gives, without type arguments; null where that is not known
     */
    record Late(@Nullable TypeMirror type) implements ArgumentShape {}
}
