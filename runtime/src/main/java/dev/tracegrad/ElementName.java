package dev.tracegrad;

import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The name of a leaf in an array or a list: that of the array with an index, {@code p[0]}, {@code m[1][0]}. It is made when
 * somebody asks for it.
 */
final class ElementName extends Origin {
    private final Origin array;

    /** Which of the origin's statements names the array. */
    private final int statement;

    private final int index;

    private ElementName(Origin array, int statement, int index) {
        this.array = array;
        this.statement = statement;
        this.index = index;
    }

    /**
     * Names the leaves in an array or a list of which nothing is known. Where the first number in it is anything else, nothing is
     * done: an array that is passed on again costs nothing.
     */
    static void giveAll(@Nullable Object array, Origin origin, int statement) {
        if (isNameless(array)) {
            nameAll(array, origin, statement);
        }
    }

    private static void nameAll(Object array, Origin origin, int statement) {
        for (int i = 0; i < lengthOf(array); i++) {
            Object element = elementOf(array, i);
            ElementName name = new ElementName(origin, statement, i);
            if (element instanceof Leaf leaf && leaf.origin == null) {
                leaf.origin = name;
                leaf.statement = 0;
            } else if (element != null && !(element instanceof Value)) {
                nameAll(element, name, 0);
            }
        }
    }

    /** Whether the first number in an array, or in its first row, is a leaf of which nothing is known. */
    private static boolean isNameless(@Nullable Object array) {
        Object first = array;
        while (first != null && lengthOf(first) > 0) {
            first = elementOf(first, 0);
        }
        return first instanceof Leaf leaf && leaf.origin == null;
    }

    private static int lengthOf(Object array) {
        if (array instanceof Object[] elements) {
            return elements.length;
        }
        return isList(array) ? ((List<?>) array).size() : 0;
    }

    private static Object elementOf(Object array, int index) {
        return array instanceof Object[] elements ? elements[index] : ((List<?>) array).get(index);
    }

    /** Whether looking into it does nothing else: a list of the JDK's own. */
    private static boolean isList(Object array) {
        return array instanceof List
                && array instanceof RandomAccess
                && array.getClass().getName().startsWith("java.util.");
    }

    @Override
    @Nullable
    String name(int ignored) {
        String of = array.name(statement);
        return of == null ? null : of + "[" + index + "]";
    }

    @Override
    boolean hasPlace() {
        return true;
    }

    @Override
    @Nullable
    String site(int ignored) {
        return null;
    }

    @Override
    @Nullable
    Span span(int ignored) {
        return null;
    }

    @Override
    @Nullable
    Scope scope(int ignored) {
        return null;
    }
}
