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
import java.util.Objects;
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

    private static final Set<String> BOXES = Set.of("java.lang.Double", "java.lang.Float");

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

    /** The method as it is, or as one node where it is such a function, or a function whose body cannot be read. */
    MethodReading read(ExecutableElement method) {
        MethodReading reading = methods.read(method);
        TracedMethod body = reading.method();
        if (body == null || !isFunction(method)) {
            return reading;
        }
        boolean isNode = !reading.refusals().isEmpty() || isBitwise(body) && isClosed(body);
        return isNode ? asNode(reading) : reading;
    }

    /** Whether a method is a function of mathematics by its name, and can be called as one. */
    boolean isFunction(ExecutableElement method) {
        return !method.getModifiers().contains(Modifier.PRIVATE)
                && !method.getModifiers().contains(Modifier.NATIVE)
                && semantics.functionsOfMath().isFunction(method);
    }

    /** The method as one node that has the derivative of the function of its name. */
    static MethodReading asNode(MethodReading reading) {
        TracedMethod method = Objects.requireNonNull(reading.method());
        Source source = method.source();
        List<Expression> arguments = new ArrayList<>();
        method.parameters().forEach(parameter -> arguments.add(new Expression.Local(source, parameter)));
        Expression node = new Expression.Function(source, method.result().type(), method.element(), arguments);
        Statement.Block body =
                new Statement.Block(source, List.of(new Statement.Return(source, node, method.result())));
        return new MethodReading(method.element(), method.withBody(body), List.of());
    }

    /**
     * Whether its result depends on its arguments and on constants alone, and nothing of it is left elsewhere: the class's
     * own methods may write to arrays that they are handed, which the function made.
     */
    private boolean isClosed(TracedMethod method) {
        Purity purity = new Purity(semantics.java(), methods.traced(), methods::readAny);
        TypeElement owner = method.owner();
        return reached(method).allMatch(expression -> {
            if (expression instanceof Expression.Field field) {
                return field.receiver() != null || field.field().getModifiers().contains(Modifier.FINAL);
            }
            if (expression instanceof Expression.Assignment assignment) {
                return isOfVariable(assignment.target());
            }
            if (expression instanceof Expression.Update update) {
                return isOfVariable(update.target());
            }
            if (expression instanceof Expression.Creation creation) {
                return semantics.java().isThrowable(creation.type());
            }
            return expression instanceof Expression.Call call
                    ? call.method().getEnclosingElement().equals(owner) || purity.isPure(call)
                    : !(expression instanceof Expression.AnonymousClass || expression instanceof Expression.Lambda);
        });
    }

    private static boolean isOfVariable(Expression target) {
        return target instanceof Expression.Element element
                ? isOfVariable(element.array())
                : target instanceof Expression.Local;
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
                && BOXES.contains(((TypeElement) call.method().getEnclosingElement())
                        .getQualifiedName()
                        .toString())
                && call.method().getSimpleName().toString().contains("Bits");
    }
}
