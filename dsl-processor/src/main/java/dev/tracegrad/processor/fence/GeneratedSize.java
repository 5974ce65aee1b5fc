package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How large a companion's class file would be, on the safe side: the bytes of a method's code, and the entries of the
 * class's constant pool. Both end at 65,535 (JVMS 4.1, 4.7.3).
 */
public final class GeneratedSize {
    public static final int MOST_CONSTANTS = 65_535;

    /** Half of what javac 17 and 25 compile as nested calls with the stack that they start with. */
    public static final int MOST_DEPTH = 400;

    /** Less than a class file allows, since variables beyond the 256th take more bytes. */
    public static final int MOST_CODE = 60_000;

    private static final int STATEMENT_BYTES = 14;
    private static final int OPERATION_BYTES = 3;
    private static final int VARIABLE_BYTES = 4;
    private static final int CALL_BYTES = 12;
    private static final int LIFT_BYTES = 9;

    /** What a companion has beside its texts: methods, classes and handles. */
    private static final int OTHER_CONSTANTS = 2_000;

    private GeneratedSize() {}

    /** The bytes of a method's code, or more where that is few enough. */
    public static int ofCode(TracedMethod method, Activity activity) {
        int bytes = STATEMENT_BYTES * method.statements().size();
        int most = bytes + (CALL_BYTES + LIFT_BYTES) * method.expressions().size();
        if (most <= MOST_CODE) {
            return most;
        }
        for (Expression expression : method.expressions()) {
            bytes += own(expression);
            if (activity.isActive(expression)) {
                for (Expression child : expression.children()) {
                    bytes += activity.isActive(child) || child.isLiteral() ? 0 : LIFT_BYTES;
                }
            }
        }
        return bytes;
    }

    private static int own(Expression expression) {
        if (expression instanceof Expression.Assignment) {
            return -VARIABLE_BYTES;
        }
        boolean calls = expression instanceof Expression.Call
                || expression instanceof Expression.Creation
                || expression instanceof Expression.Conditional;
        return calls ? CALL_BYTES : expression instanceof Expression.Local ? VARIABLE_BYTES : OPERATION_BYTES;
    }

    /** The expressions whose chain of calls javac could not compile with its usual stack. */
    public static List<Expression> tooDeep(TracedMethod method) {
        if (method.expressions().size() <= MOST_DEPTH) {
            return List.of();
        }
        List<Expression> tooDeep = new ArrayList<>();
        for (Statement statement : method.statements()) {
            for (Expression expression : statement.expressions()) {
                if (depth(expression) > MOST_DEPTH) {
                    tooDeep.add(expression);
                }
            }
        }
        return tooDeep;
    }

    private static int depth(Expression root) {
        int depth = 0;
        for (List<Expression> level = List.of(root); !level.isEmpty(); depth++) {
            List<Expression> next = new ArrayList<>();
            level.forEach(expression -> next.addAll(expression.children()));
            level = next;
        }
        return depth;
    }

    /** The entries for the names, labels and places in these methods, two for each text, or more where that is enough. */
    public static int ofConstants(Collection<TracedMethod> methods) {
        int most = methods.stream()
                .mapToInt(method ->
                        2 * method.statements().size() + method.expressions().size())
                .sum();
        if (OTHER_CONSTANTS + 2 * most <= MOST_CONSTANTS) {
            return OTHER_CONSTANTS + 2 * most;
        }
        Set<String> texts = new HashSet<>();
        for (TracedMethod method : methods) {
            for (Statement statement : method.statements()) {
                texts.add(statement.source().site());
                if (statement instanceof Statement.Declaration declaration) {
                    texts.add(declaration.variable().name());
                }
            }
            for (Expression expression : method.expressions()) {
                if (!(expression instanceof Expression.Binary)) {
                    texts.add(expression.source().text());
                }
            }
        }
        return OTHER_CONSTANTS + 2 * texts.size();
    }
}
