package dev.tracegrad.processor.reader;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.tracegrad.processor.language.ArgumentShape;
import dev.tracegrad.processor.language.FunctionType;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.problem.Problem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Lambdas: functions whose parameters' types are told by the functional interface that is wanted. */
final class LambdaReader {
    /** The expressions that are statements too, so that a lambda of one may stand for a function without a result. */
    private static final Set<Tree.Kind> STATEMENTS = EnumSet.of(
            Tree.Kind.METHOD_INVOCATION,
            Tree.Kind.NEW_CLASS,
            Tree.Kind.ASSIGNMENT,
            Tree.Kind.PREFIX_INCREMENT,
            Tree.Kind.PREFIX_DECREMENT,
            Tree.Kind.POSTFIX_INCREMENT,
            Tree.Kind.POSTFIX_DECREMENT);

    private final MethodContext context;
    private final TypeReader types;
    private final StatementReader statements;

    LambdaReader(MethodContext context, TypeReader types, StatementReader statements) {
        this.context = context;
        this.types = types;
        this.statements = statements;
    }

    Expression read(LambdaExpressionTree tree, @Nullable TypeMirror target) {
        FunctionType function = function(tree, target);
        List<? extends VariableTree> declared = tree.getParameters();
        if (declared.size() != function.parameters().size()) {
            throw context.unknown(tree, "a lambda of " + declared.size() + " parameters as " + target);
        }
        context.scope().open();
        try {
            List<Variable> parameters = new ArrayList<>();
            for (int i = 0; i < declared.size(); i++) {
                Tree type = declared.get(i).getType();
                parameters.add(TypeReader.variable(
                        declared.get(i), type == null ? function.parameters().get(i) : types.read(type)));
            }
            parameters.forEach(parameter -> context.declare(tree, parameter));
            Variable result = Variable.result(function.result());
            Statement body = statements.readLambdaBody(tree.getBody(), result);
            return new Expression.Lambda(
                    context.source(tree),
                    functionType(target),
                    function,
                    null,
                    parameters,
                    isTyped(tree),
                    body,
                    result);
        } finally {
            context.scope().close();
        }
    }

    /** The function that a lambda or a method reference stands for. */
    FunctionType function(ExpressionTree tree, @Nullable TypeMirror target) {
        FunctionType function = target == null ? null : context.functions().of(target);
        if (function == null) {
            throw context.refusal(
                    Problem.UNSUPPORTED_EXPRESSION,
                    tree,
                    "a function whose interface only inference could tell",
                    "Assign it to a variable of that interface first");
        }
        return function;
    }

    private static TypeMirror functionType(@Nullable TypeMirror target) {
        if (target == null) {
            throw new IllegalStateException("a function without a type");
        }
        return target;
    }

    private static boolean isTyped(LambdaExpressionTree tree) {
        return tree.getParameters().stream().anyMatch(parameter -> parameter.getType() != null);
    }

    /** What an argument says of the function that it is, or null if it is none. */
    static ArgumentShape.@Nullable Function shape(ExpressionTree tree) {
        if (tree instanceof ParenthesizedTree parenthesized) {
            return shape(parenthesized.getExpression());
        }
        if (tree instanceof ConditionalExpressionTree conditional) {
            return shape(conditional.getTrueExpression());
        }
        if (tree instanceof MemberReferenceTree) {
            return new ArgumentShape.Function(-1, true, true);
        }
        if (!(tree instanceof LambdaExpressionTree lambda)) {
            return null;
        }
        int parameters = lambda.getParameters().size();
        if (lambda.getBody() instanceof BlockTree block) {
            Returns returns = new Returns();
            returns.scan(block.getStatements(), null);
            boolean endsInThrow = !block.getStatements().isEmpty()
                    && block.getStatements().get(block.getStatements().size() - 1) instanceof ThrowTree;
            return new ArgumentShape.Function(parameters, returns.ofValues || endsInThrow, !returns.ofValues);
        }
        return new ArgumentShape.Function(
                parameters,
                true,
                lambda.getBody() instanceof CompoundAssignmentTree
                        || STATEMENTS.contains(lambda.getBody().getKind()));
    }

    /** Whether it is a call that hands functions on, whose types the place of the call may tell. */
    static boolean isLate(ExpressionTree tree) {
        List<? extends ExpressionTree> arguments = List.of();
        if (tree instanceof ParenthesizedTree parenthesized) {
            return isLate(parenthesized.getExpression());
        } else if (tree instanceof MethodInvocationTree call) {
            arguments = call.getArguments();
        } else if (tree instanceof NewClassTree created) {
            arguments = created.getArguments();
        }
        return arguments.stream().anyMatch(argument -> shape(argument) != null || isLate(argument));
    }

    /** Whether a block returns values; the blocks of functions and classes inside are their own. */
    private static final class Returns extends TreeScanner<Void, Void> {
        private boolean ofValues;

        @Override
        public Void visitReturn(ReturnTree tree, Void unused) {
            ofValues |= tree.getExpression() != null;
            return null;
        }

        @Override
        public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
            return null;
        }

        @Override
        public Void visitClass(ClassTree tree, Void unused) {
            return null;
        }
    }

    /** The types that a lambda gives its parameters, or none where it leaves them to inference. */
    List<TypeMirror> declaredTypes(ExpressionTree tree) {
        if (!(tree instanceof LambdaExpressionTree lambda) || !isTyped(lambda)) {
            return List.of();
        }
        return lambda.getParameters().stream()
                .map(parameter -> types.read(parameter.getType()))
                .toList();
    }
}
