package dev.tracegrad.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The way from an object to a number that it holds, as {@code leg.joints[0].angle}, while that is made an input. */
final class FieldPath {
    /** How many names a way has that is told whole; of a longer one, as through a list of linked objects, the last ones are. */
    private static final int MOST = 6;

    /** Names of fields, and numbers of elements. */
    private final List<Object> steps = new ArrayList<>();

    void add(Object step) {
        steps.add(step);
    }

    void removeLast() {
        steps.remove(steps.size() - 1);
    }

    /** The innermost field, or null outside any, as in a stream that is read later. */
    @Nullable
    String field() {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i) instanceof String field) {
                return field;
            }
        }
        return null;
    }

    /** A function that is called with one element after another; null for null. */
    <A, B> Function<A, @Nullable B> numbered(Function<? super A, ? extends B> lift) {
        int[] index = new int[1];
        return element -> {
            add(index[0]++);
            B lifted = element == null ? null : lift.apply(element);
            removeLast();
            return lifted;
        };
    }

    @Override
    public String toString() {
        StringBuilder name = new StringBuilder();
        int start = Math.max(0, steps.size() - MOST);
        for (int i = start; i < steps.size(); i++) {
            if (steps.get(i) instanceof Integer index) {
                name.append('[').append(index).append(']');
            } else {
                name.append(name.isEmpty() ? "" : ".").append(steps.get(i));
            }
        }
        return start == 0 ? name.toString() : "…." + name;
    }
}
