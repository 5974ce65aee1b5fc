package dev.tracegrad.processor;

import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.Walk;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How often each record of the model occurs in the bodies that were read; none is missing, also if it never does. */
final class RecordCount {
    private final Map<String, Integer> counts = new TreeMap<>();

    RecordCount() {
        Stream.of(Expression.class, Statement.class)
                .flatMap(model -> Stream.of(model.getPermittedSubclasses()))
                .forEach(one -> counts.put(name(one), 0));
    }

    private static String name(Class<?> model) {
        return model.getName().substring(model.getPackageName().length() + 1).replace('$', '.');
    }

    /** Counts what is in a body. */
    void add(Statement body) {
        Walk.statements(body).forEach(one -> counts.merge(name(one.getClass()), 1, Integer::sum));
        Walk.expressions(body).forEach(one -> counts.merge(name(one.getClass()), 1, Integer::sum));
    }

    Map<String, Integer> counts() {
        return counts;
    }
}
