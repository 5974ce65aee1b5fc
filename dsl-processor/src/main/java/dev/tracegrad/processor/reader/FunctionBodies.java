package dev.tracegrad.processor.reader;

import dev.tracegrad.processor.model.AnonymousMethod;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What lambdas and anonymous classes do, as methods that nobody calls by name. */
final class FunctionBodies {
    private final Map<Expression, List<TracedMethod>> known = new IdentityHashMap<>();

    /** The bodies of a lambda or an anonymous class; none of any other expression. */
    List<TracedMethod> of(Expression function) {
        if (function instanceof Expression.Lambda lambda) {
            return known.computeIfAbsent(lambda, unused -> List.of(bodyOf(lambda)));
        }
        return function instanceof Expression.AnonymousClass created
                ? known.computeIfAbsent(
                        created,
                        unused -> created.methods().stream()
                                .filter(method -> method.overridden() != null)
                                .map(method -> bodyOf(created, method))
                                .toList())
                : List.of();
    }

    private static TracedMethod bodyOf(Expression.Lambda lambda) {
        Statement.Block block = new Statement.Block(lambda.source(), List.of(lambda.body()));
        return new TracedMethod(
                lambda.source(), lambda.function().method(), lambda.parameters(), block, lambda.result(), List.of());
    }

    /** What a method does, and may do through those that only its class has. */
    private static TracedMethod bodyOf(Expression.AnonymousClass created, AnonymousMethod method) {
        List<Statement> bodies = new ArrayList<>(List.of(method.body()));
        created.methods().stream().filter(own -> own.overridden() == null).forEach(own -> bodies.add(own.body()));
        Statement.Block block = bodies.size() == 1 ? method.body() : new Statement.Block(created.source(), bodies);
        return new TracedMethod(
                created.source(), method.overridden(), method.parameters(), block, method.result(), List.of());
    }
}
