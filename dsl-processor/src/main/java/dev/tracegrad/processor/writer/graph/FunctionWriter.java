package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.tracegrad.processor.activity.Target;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.origin.Tag;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Lambdas, calls of functions, and switches that give a value: expressions with statements inside. */
final class FunctionWriter {
    private final Writers writers;

    FunctionWriter(Writers writers) {
        this.writers = writers;
    }

    /** A lambda in the form that it has. */
    CodeBlock lambda(Expression.Lambda lambda) {
        List<CodeBlock> parameters = new ArrayList<>();
        for (Variable parameter : lambda.parameters()) {
            String name = writers.names.of(parameter);
            parameters.add(lambda.isTyped() ? CodeBlock.of("$T $N", type(parameter), name) : CodeBlock.of("$N", name));
        }
        boolean isBare = parameters.size() == 1 && !lambda.isTyped();
        CodeBlock head = CodeBlock.of(isBare ? "$L" : "($L)", CodeBlock.join(parameters, ", "));
        writers.temporaries.begin();
        writers.scopes.beginFunction();
        boolean isBlock = lambda.body() instanceof Statement.Block;
        CodeBlock body = isBlock ? block(lambda.body().children()) : expression(lambda.body());
        boolean needsBlock = !writers.temporaries.end().isEmpty() || settlesAfter(lambda.body());
        if (needsBlock && !isBlock) {
            body = block(List.of(lambda.body()));
        }
        writers.scopes.endFunction();
        return CodeBlock.of("$L -> $L", head, body);
    }

    /** Whether a statement follows the call that a lambda consists of. */
    private boolean settlesAfter(Statement body) {
        return body instanceof Statement.Evaluation evaluation
                && evaluation.expression() instanceof Expression.Call call
                && lent(call) > 0;
    }

    private TypeName type(Variable variable) {
        return writers.activity.isActive(variable)
                ? writers.types.local(variable.type())
                : writers.types.plain(variable.type());
    }

    private CodeBlock expression(Statement body) {
        return body instanceof Statement.Return returned
                ? given(returned.value(), returned.result(), Tag.PLACE)
                : writers.statements().evaluated((Statement.Evaluation) body);
    }

    /** A value for the result of a method, a lambda or a switch. */
    CodeBlock given(Expression value, Variable result, Tag tag) {
        if (writers.semantics.tracked().isReference(result.type())) {
            return writers.arrays.inForm(value, result.type(), writers.activity.isActive(result));
        }
        return writers.activity.isActive(result)
                ? writers.values.write(value, tag)
                : writers.plain.writeResult(value, result.type());
    }

    private CodeBlock block(List<Statement> statements) {
        return CodeBlock.builder()
                .add("{\n")
                .indent()
                .add(writers.statements().write(statements))
                .unindent()
                .add("}")
                .build();
    }

    /** A switch that gives a value, in the form that it has. */
    CodeBlock choice(Expression.SwitchExpression choice) {
        return new SwitchWriter(writers).write(choice);
    }

    /** The call of a function in tracked form. */
    CodeBlock call(Expression.Call call) {
        return CodeBlock.of(
                "$L.$N($L)",
                writers.arrays.inForm(call.receiver(), call.receiver().type(), true),
                writers.types.functionName(call.receiver().type(), call.method()),
                CodeBlock.join(arguments(call), ", "));
    }

    /** The call of a method of an object in tracked form. */
    CodeBlock ofObject(Expression.Call call) {
        boolean isOwn = call.receiver() instanceof Expression.This && !writers.classes.isInside();
        return CodeBlock.of(
                "$L$N($L)",
                isOwn ? CodeBlock.of("") : CodeBlock.of("$L.", writers.plain.write(call.receiver())),
                call.method().getSimpleName(),
                CodeBlock.join(arguments(call), ", "));
    }

    /** The arguments of a call of traced code. */
    List<CodeBlock> arguments(Expression.Call call) {
        boolean isFunction = writers.activity.target(call) == Target.FUNCTION;
        List<CodeBlock> arguments =
                arguments(call.method(), call.arguments(), writers.activity.wanted(call), isFunction);
        for (int i = 0; i < arguments.size(); i++) {
            if (writers.activity.lending().isLent(call, i)) {
                arguments.set(i, writers.arrays.lent(call.arguments().get(i)));
            }
        }
        return arguments;
    }

    /** How many arrays are lent to a call. */
    int lent(Expression.Call call) {
        return (int) IntStream.range(0, call.arguments().size())
                .filter(i -> writers.activity.lending().isLent(call, i))
                .count();
    }

    /** The arguments of a constructor of a twin. */
    List<CodeBlock> arguments(ExecutableElement constructor, List<Expression> arguments, List<TypeMirror> wanted) {
        return arguments(constructor, arguments, wanted, false);
    }

    private List<CodeBlock> arguments(
            ExecutableElement method, List<Expression> given, List<TypeMirror> wanted, boolean isFunction) {
        List<CodeBlock> arguments = new ArrayList<>();
        List<? extends VariableElement> parameters = method.getParameters();
        boolean overloaded = writers.semantics.members().isOverloaded(method);
        for (int i = 0; i < given.size(); i++) {
            TypeMirror declared =
                    parameters.get(Math.min(i, parameters.size() - 1)).asType();
            CodeBlock written = argument(given.get(i), wanted.get(i), declared, isFunction, overloaded);
            TypeElement owner = (TypeElement) method.getEnclosingElement();
            boolean isForeign = !isFunction && writers.types.isForeign(wanted.get(i), owner);
            arguments.add(isForeign ? asForeign(given.get(i), wanted.get(i), written) : written);
        }
        return arguments;
    }

    /** A function for another companion, which has a tracked form of the same interface. */
    private CodeBlock asForeign(Expression function, TypeMirror type, CodeBlock written) {
        if (function instanceof Expression.Lambda || function instanceof Expression.Literal) {
            return written;
        }
        String method =
                writers.semantics.functions().of(type).method().getSimpleName().toString();
        return function instanceof Expression.Local
                ? CodeBlock.of("$L == null ? null : $L::$N", written, written, method)
                : CodeBlock.of("($L)::$N", written, method);
    }

    /** The result of another companion's method, which may be a function in that companion's form. */
    CodeBlock fromForeign(Expression.Call call, CodeBlock written) {
        TypeElement owner = (TypeElement) call.method().getEnclosingElement();
        return writers.types.isForeign(call.type(), owner)
                ? CodeBlock.of(
                        "(($T) $L::$N)",
                        writers.types.tracked(call.type()),
                        written,
                        writers.semantics.functions().of(call.type()).method().getSimpleName())
                : written;
    }

    private CodeBlock argument(
            Expression argument, TypeMirror wanted, TypeMirror declared, boolean isFunction, boolean overloaded) {
        boolean isNull = argument instanceof Expression.Literal literal && literal.value() == null;
        if (writers.semantics.tracked().isReference(wanted)) {
            CodeBlock written = writers.arrays.inForm(argument, wanted, true);
            return isNull && overloaded ? CodeBlock.of("($T) $L", writers.types.tracked(wanted), written) : written;
        }
        if (wanted.getKind() == TypeKind.DOUBLE || isFunction && TrackedTypes.isBox(wanted)) {
            boolean makesNode = writers.activity.isActive(argument) && !(argument instanceof Expression.Data);
            return writers.values.write(argument, makesNode ? Tag.PLACE : Tag.NONE);
        }
        boolean couldMeanAnother = isNull || writers.semantics.java().isValue(argument.type());
        return overloaded && couldMeanAnother
                ? CodeBlock.of("($T) $L", writers.types.erased(declared), writers.plain.write(argument))
                : writers.plain.write(argument, declared);
    }
}
