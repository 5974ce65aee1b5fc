package dev.tracegrad.processor.reader;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import dev.tracegrad.processor.language.FieldFunction;
import dev.tracegrad.processor.language.FunctionType;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Source;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Method references: each is read as the lambda that calls the method (JLS 15.13). */
final class ReferenceReader {
    private static final List<String> NAMES = List.of("x", "y", "z", "u", "v", "w");

    private final MethodContext context;
    private final ExpressionReader expressions;
    private final CallReader calls;
    private final CreationReader creations;
    private final TypeReader types;

    ReferenceReader(
            MethodContext context,
            ExpressionReader expressions,
            CallReader calls,
            CreationReader creations,
            TypeReader types) {
        this.creations = creations;
        this.context = context;
        this.expressions = expressions;
        this.calls = calls;
        this.types = types;
    }

    Expression read(MemberReferenceTree tree, TypeMirror target, FunctionType function) {
        Source source = context.source(tree);
        List<Variable> parameters = parameters(function);
        List<Expression> arguments = new ArrayList<>();
        parameters.forEach(parameter -> arguments.add(new Expression.Local(source, parameter)));
        Expression called = tree.getMode() == MemberReferenceTree.ReferenceMode.NEW
                ? created(tree, arguments)
                : called(tree, arguments);
        Variable result = Variable.result(function.result());
        Statement body = function.result().getKind() == TypeKind.VOID
                ? new Statement.Evaluation(source, called)
                : new Statement.Return(source, called, result);
        return new Expression.Lambda(source, target, function, parameters, false, body, result);
    }

    private List<Variable> parameters(FunctionType function) {
        List<Variable> parameters = new ArrayList<>();
        int next = 0;
        for (TypeMirror type : function.parameters()) {
            String name;
            do {
                name = next < NAMES.size() ? NAMES.get(next) : "x" + next;
                next++;
            } while (!context.scope().isFree(name));
            parameters.add(new Variable(name, type, false, false));
        }
        return parameters;
    }

    private Expression created(MemberReferenceTree tree, List<Expression> arguments) {
        TypeMirror type = types.read(tree.getQualifierExpression());
        if (type instanceof ArrayType array && !Operands.isMakeable(array.getComponentType())) {
            throw context.unknown(tree, "the type of the array");
        }
        return type instanceof ArrayType
                ? new Expression.NewArray(context.source(tree), type, arguments, List.of())
                : creations.create(tree, type, arguments);
    }

    private Expression called(MemberReferenceTree tree, List<Expression> arguments) {
        String name = tree.getName().toString();
        ExpressionTree qualifier = (ExpressionTree) TypeReader.withoutAnnotations(tree.getQualifierExpression());
        TypeElement type = isGenericType(qualifier)
                ? context.java().classOf(types.read(qualifier))
                : expressions.typeQualifier(qualifier);
        if (type == null) {
            Expression receiver = expressions.readReceiver(qualifier);
            refuseEvaluated(tree, receiver);
            return calls.member(tree, name, receiver, arguments);
        }
        List<ExecutableElement> statics = calls.bestOf(calls.statics(type, name), arguments);
        if (!statics.isEmpty()) {
            return calls.call(tree, statics.get(0), type, type.asType(), null, arguments);
        }
        if (arguments.isEmpty()) {
            throw context.unknown(tree, "the method " + context.file().text(tree));
        }
        Expression receiver = arguments.get(0);
        boolean isSuper = !(receiver.type() instanceof DeclaredType declared)
                || !context.java().types().isSubtype(context.java().types().erasure(declared), erasure(type));
        boolean isOfArrays = qualifier.getKind() == Tree.Kind.ARRAY_TYPE
                && context.java().types().isSubtype(receiver.type(), types.read(qualifier));
        if (isSuper && !isOfArrays && receiver.type().getKind() != TypeKind.TYPEVAR) {
            throw context.unknown(tree, "the method " + context.file().text(tree));
        }
        return calls.member(tree, name, receiver, arguments.subList(1, arguments.size()));
    }

    private static boolean isGenericType(ExpressionTree tree) {
        return tree.getKind() == Tree.Kind.PARAMETERIZED_TYPE || tree.getKind() == Tree.Kind.ARRAY_TYPE;
    }

    private TypeMirror erasure(TypeElement type) {
        return context.java().types().erasure(type.asType());
    }

    /** Refuses a receiver that the reference evaluates once, but the lambda would evaluate at every call. */
    private void refuseEvaluated(MemberReferenceTree tree, Expression receiver) {
        boolean isSteady = receiver instanceof Expression.Local
                || receiver instanceof Expression.This
                || receiver instanceof Expression.Super
                || receiver instanceof Expression.Field field
                        && field.field().getModifiers().contains(Modifier.FINAL)
                || receiver instanceof Expression.Call call && call.method() instanceof FieldFunction;
        if (!isSteady) {
            throw context.refusal(
                    Problem.UNSUPPORTED_EXPRESSION,
                    tree,
                    "a method reference whose receiver is computed",
                    "Keep the receiver in a variable first");
        }
    }
}
