package dev.tracegrad.processor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Everything inside a statement, in no particular order, without recursion: a formula can be thousands of terms deep. */
final class Walk {
    private Walk() {}

    /** The statement and all statements in it. */
    static List<Statement> statements(Statement root) {
        List<Statement> found = new ArrayList<>(List.of(root));
        for (int i = 0; i < found.size(); i++) {
            found.addAll(found.get(i).children());
        }
        return found;
    }

    /** All expressions in the statement, each before its subexpressions. */
    static List<Expression> expressions(Statement root) {
        List<Expression> found = new ArrayList<>();
        Deque<Expression> open = new ArrayDeque<>();
        for (Statement statement : statements(root)) {
            statement.expressions().forEach(open::push);
            while (!open.isEmpty()) {
                Expression expression = open.pop();
                found.add(expression);
                expression.children().forEach(open::push);
            }
        }
        return found;
    }
}
