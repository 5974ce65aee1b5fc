package dev.tracegrad.processor.reader;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import dev.tracegrad.processor.language.FunctionType;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.problem.Source;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

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
        Statement.Declaration kept = null;
        Expression called;
        if (tree.getMode() == MemberReferenceTree.ReferenceMode.NEW) {
            called = created(tree, arguments);
        } else {
            ExpressionTree qualifier = (ExpressionTree) TypeReader.withoutAnnotations(tree.getQualifierExpression());
            TypeElement type = type(qualifier);
            if (type == null) {
                Expression receiver = expressions.readReceiver(qualifier);
                kept = isFixed(receiver) ? null : kept(receiver);
                Expression object = kept == null ? receiver : new Expression.Local(receiver.source(), kept.variable());
                called = calls.member(tree, tree.getName().toString(), object, arguments);
            } else {
                called = called(tree, qualifier, type, arguments);
            }
        }
        Variable result = Variable.result(function.result());
        Statement body = function.result().getKind() == TypeKind.VOID
                ? new Statement.Evaluation(source, called)
                : new Statement.Return(source, called, result);
        return new Expression.Lambda(source, target, function, kept, parameters, false, body, result);
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

    /** The class before the colons, or null if an object is there. */
    private @Nullable TypeElement type(ExpressionTree qualifier) {
        boolean isGenericType =
                qualifier.getKind() == Tree.Kind.PARAMETERIZED_TYPE || qualifier.getKind() == Tree.Kind.ARRAY_TYPE;
        return isGenericType ? context.java().classOf(types.read(qualifier)) : expressions.typeQualifier(qualifier);
    }

    /** Whether a receiver is there, and the same one, whenever the method is called. */
    private static boolean isFixed(Expression receiver) {
        return receiver instanceof Expression.This
                || receiver instanceof Expression.AnonymousThis
                || receiver instanceof Expression.Super
                || receiver instanceof Expression.Outer outer && isFixed(outer.of());
    }

    /** The variable for a receiver, which is evaluated once, when the reference is made (JLS 15.13.3). */
    private static Statement.Declaration kept(Expression receiver) {
        return new Statement.Declaration(receiver.source(), Variable.unnamed("receiver", receiver.type()), receiver);
    }

    private Expression called(
            MemberReferenceTree tree, ExpressionTree qualifier, TypeElement type, List<Expression> arguments) {
        String name = tree.getName().toString();
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

    private TypeMirror erasure(TypeElement type) {
        return context.java().types().erasure(type.asType());
    }
}
