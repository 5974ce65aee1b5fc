package dev.tracegrad.processor.gradient;

import dev.tracegrad.processor.flow.Formula;
import dev.tracegrad.processor.flow.Slot;
import dev.tracegrad.processor.flow.Step;
import dev.tracegrad.processor.flow.Type;
import dev.tracegrad.processor.flow.Unsupported;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Methods and lambdas that are written out where they are called: a method that gives an array, one that gives no number with a derivative and
 * cannot be called from elsewhere, or takes arrays, and one that is handed a function.
 *
 * <pre>
 * private static int sign(double x) {
 *     return x &lt; 0 ? -1 : 1;
 * }
 * return x * sign(y);                  int sign = y &lt; 0 ? -1 : 1; value = x * sign;
 * </pre>
 */
final class WrittenOut {
    private final Lowering lowering;
    private final Variables variables;
    private final Operands operands;
    private final List<Step> out;

    WrittenOut(Lowering lowering, Operands operands, List<Step> out) {
        this.lowering = lowering;
        this.variables = lowering.variables();
        this.operands = operands;
        this.out = out;
    }

    /** The body of what is written out, if a call is one of such. */
    static Optional<TracedMethod> body(
            Expression.Call call, Function<ExecutableElement, Optional<TracedMethod>> bodies) {
        ExecutableElement method = call.method();
        boolean isNear = call.method().getModifiers().contains(Modifier.STATIC) || Captures.isOnThis(call);
        TypeKind result = method.getReturnType().getKind();
        boolean isCalled = Captures.isProcedure(call)
                || !method.getModifiers().contains(Modifier.PRIVATE)
                        && result != TypeKind.ARRAY
                        && method.getParameters().stream()
                                .noneMatch(each -> each.asType().getKind() == TypeKind.ARRAY);
        boolean isHandedFunction =
                method.getParameters().stream().anyMatch(parameter -> isFunction(parameter.asType()));
        return !isNear || isCalled && !isHandedFunction || method.getModifiers().contains(Modifier.SYNCHRONIZED)
                ? Optional.empty()
                : bodies.apply(method).filter(body -> body.hasBody() && body.primitive() == null);
    }

    private static boolean isFunction(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.INTERFACE;
    }

    /** A method, with arguments as many as it has parameters. */
    Formula call(TracedMethod body, List<Expression> arguments, Expression.Call call) {
        List<Formula> given = given(arguments);
        variables.open(body.element());
        variables.read(body);
        Formula result = writtenOut(
                body.parameters(), arguments, given, body.body(), body.element().getReturnType(), body.name(), call);
        variables.close(body.element());
        return result;
    }

    /** A lambda that is called by its interface's method. */
    Formula call(Expression.Lambda lambda, Expression.Call call) {
        ExecutableElement method = call.method();
        if (!method.getModifiers().contains(Modifier.ABSTRACT) || lambda.receiver() != null) {
            throw new Unsupported("the call " + call.source().text());
        }
        return writtenOut(
                lambda.parameters(),
                call.arguments(),
                given(call.arguments()),
                lambda.body(),
                call.type(),
                method.getSimpleName().toString(),
                call);
    }

    /** The arguments that are no functions, which are evaluated before all else. */
    private List<Formula> given(List<Expression> arguments) {
        List<Expression> plain = new ArrayList<>(arguments);
        plain.removeIf(argument -> variables.lambda(argument) != null);
        return operands.inOrder(plain);
    }

    private Formula writtenOut(
            List<Variable> parameters,
            List<Expression> arguments,
            List<Formula> given,
            Statement body,
            TypeMirror result,
            String name,
            Expression.Call call) {
        variables.count(call.source().text());
        int next = 0;
        for (int i = 0; i < parameters.size(); i++) {
            Expression.Lambda lambda = variables.lambda(arguments.get(i));
            if (lambda != null) {
                variables.hold(parameters.get(i), lambda);
            } else {
                hand(parameters.get(i), given.get(next++), arguments.get(i));
            }
        }
        boolean givesNothing = result.getKind() == TypeKind.VOID;
        Type type = givesNothing ? Type.INT : Types.of(result);
        return lowering.writtenOut(body, type, givesNothing, name, call, out);
    }

    /** Gives a parameter its value. */
    private void hand(Variable parameter, Formula argument, Expression source) {
        Type type = Types.of(parameter.type());
        boolean isSame = argument.type().equals(type)
                && !variables.isReassigned(parameter)
                && (argument instanceof Formula.Constant || argument instanceof Formula.Read)
                && variables.isSteady(argument);
        if (type.isArray()) {
            Formula array = operands.steadyArray(argument);
            if (array instanceof Formula.Element && !variables.isKnown(array)) { // which may throw
                Slot slot = variables.fresh(parameter.name(), type);
                out.add(new Step.Assign(new Formula.Read(slot), array, true, Operands.line(source)));
            }
            variables.stand(parameter, array);
        } else if (isSame) {
            variables.stand(parameter, argument);
        } else {
            Slot slot = variables.declare(parameter);
            Formula value = type.isDouble() ? Arithmetic.asDouble(argument) : Arithmetic.assigned(argument, type);
            out.add(new Step.Assign(new Formula.Read(slot), value, true, Operands.line(source)));
        }
    }
}
