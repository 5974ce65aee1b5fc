package dev.tracegrad.processor.reader;

import dev.tracegrad.processor.effects.CallGraph;
import dev.tracegrad.processor.effects.Purity;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.problem.Source;
import dev.tracegrad.processor.tracked.Semantics;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/**
 * The functions of mathematics that work on the bits of a number, or on the integer next to it, as a library's own
 * logarithm does: a graph of that would have no gradient, so each is one node with the derivative of the function.
 */
final class BitwiseFunctions {
    private static final Set<TypeKind> INTEGERS = Set.of(TypeKind.INT, TypeKind.LONG);

    private final MethodReader methods;
    private final Semantics semantics;
    private final CallGraph ownCalls;

    BitwiseFunctions(MethodReader methods) {
        this.methods = methods;
        this.semantics = methods.semantics();
        this.ownCalls = CallGraph.asNamed(
                methods::readAny,
                step -> step.to().getEnclosingElement().equals(step.from().getEnclosingElement()));
    }

    /** The method as it is, or as one node where it is such a function. */
    MethodReading read(ExecutableElement method) {
        MethodReading reading = methods.read(method);
        TracedMethod body = reading.method();
        boolean isFunction = body != null
                && !method.getModifiers().contains(Modifier.PRIVATE)
                && semantics.functionsOfMath().isFunction(method);
        return isFunction && isBitwise(body) && isPure(body)
                ? new MethodReading(method, asNode(body), List.of())
                : reading;
    }

    private static TracedMethod asNode(TracedMethod method) {
        Source source = method.source();
        List<Expression> arguments = new ArrayList<>();
        method.parameters().forEach(parameter -> arguments.add(new Expression.Local(source, parameter)));
        Expression node = new Expression.Function(source, method.result().type(), method.element(), arguments);
        return method.withBody(
                new Statement.Block(source, List.of(new Statement.Return(source, node, method.result()))));
    }

    /** Whether its result depends on its arguments and on constants alone. */
    private boolean isPure(TracedMethod method) {
        boolean readsConstants = reached(method)
                .filter(Expression.Field.class::isInstance)
                .map(Expression.Field.class::cast)
                .allMatch(field ->
                        field.receiver() != null || field.field().getModifiers().contains(Modifier.FINAL));
        return readsConstants
                && new Purity(semantics.java(), methods.traced(), methods::readAny).isPure(method.element());
    }

    /** Whether the body, or one of the same class that it calls, looks at bits or makes an integer. */
    private boolean isBitwise(TracedMethod method) {
        return reached(method).anyMatch(this::isBitwise);
    }

    /** The expressions of a body, and of the methods of the same class that it calls. */
    private Stream<Expression> reached(TracedMethod method) {
        return ownCalls.from(Set.of(method)).flatMap(reached -> reached.expressions().stream());
    }

    private boolean isBitwise(Expression expression) {
        if (expression instanceof Expression.Cast cast) {
            return INTEGERS.contains(cast.type().getKind())
                    && semantics.java().isDouble(cast.operand().type());
        }
        return expression instanceof Expression.Call call
                && ((TypeElement) call.method().getEnclosingElement())
                        .getQualifiedName()
                        .contentEquals("java.lang.Double")
                && call.method().getSimpleName().toString().endsWith("LongBits");
    }
}
