package dev.tracegrad.processor;

import dev.tracegrad.Value;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/** The numbers in the arguments of a call, in their order, which is the same for a method and its companion. */
final class SampleInputs {
    private final List<Object> numbers = new ArrayList<>();
    private final List<DoubleConsumer> setters = new ArrayList<>();

    SampleInputs(@Nullable Object[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            int at = i;
            add(arguments[i], number -> arguments[at] = number);
        }
    }

    int size() {
        return numbers.size();
    }

    /** A {@code Double}, or the {@link Value} that stands for it. */
    Object get(int index) {
        return numbers.get(index);
    }

    double[] plain() {
        return numbers.stream().mapToDouble(number -> (Double) number).toArray();
    }

    /** Writes into the arguments. */
    void set(double[] at) {
        for (int i = 0; i < at.length; i++) {
            setters.get(i).accept(at[i]);
        }
    }

    private void add(@Nullable Object argument, DoubleConsumer setter) {
        if (argument instanceof Double || argument instanceof Value) {
            numbers.add(argument);
            setters.add(setter);
        } else if (argument instanceof ArrayList<?> list) {
            @SuppressWarnings("unchecked")
            List<Object> settable = (List<Object>) list;
            for (int i = 0; i < list.size(); i++) {
                int at = i;
                add(list.get(i), number -> settable.set(at, number));
            }
        } else if (argument != null && argument.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(argument); i++) {
                int at = i;
                add(Array.get(argument, i), number -> Array.set(argument, at, number));
            }
        }
    }
}
