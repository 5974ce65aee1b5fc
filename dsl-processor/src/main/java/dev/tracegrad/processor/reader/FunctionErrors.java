package dev.tracegrad.processor.reader;

import dev.tracegrad.processor.model.Completion;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Whether a lambda can be a function of its interface, as far as its returns and parameters tell (JLS 15.27). */
final class FunctionErrors {
    private FunctionErrors() {}

    /** @param isInferred whether only inference tells the function's types */
    static boolean isRight(Expression.Lambda lambda, boolean isInferred) {
        boolean givesRight = lambda.result().type().getKind() == TypeKind.VOID
                ? !(lambda.body() instanceof Statement.Evaluation alone) || isStatement(alone.expression())
                : !(lambda.body() instanceof Statement.Block block) || !Completion.isPossible(block);
        for (int i = 0;
                lambda.isTyped() && !isInferred && i < lambda.parameters().size();
                i++) {
            TypeMirror given = lambda.parameters().get(i).type();
            TypeMirror wanted = lambda.function().parameters().get(i);
            givesRight &= given.getKind().isPrimitive() == wanted.getKind().isPrimitive()
                    || wanted.getKind() == TypeKind.NULL;
        }
        return givesRight;
    }

    private static boolean isStatement(Expression expression) {
        return !(expression instanceof Expression.Literal
                || expression instanceof Expression.Local
                || expression instanceof Expression.Binary
                || expression instanceof Expression.Unary
                || expression instanceof Expression.Conditional
                || expression instanceof Expression.Parenthesized
                || expression instanceof Expression.Cast);
    }
}
