package dev.tracegrad.processor.activity;

import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.Variable;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Where each variable is used last, as far as was walked: complete after one walk over a body.
 *
 * <pre>
 * double[] w = new double[3];
 * keep(w);                        used after, by the loop
 * for (...) { all.add(new A(w)); }   used after, in the next iteration
 * </pre>
 */
final class LastUses {
    private final Map<Variable, Integer> last = new IdentityHashMap<>();

    /** In how many loops each variable is declared. */
    private final Map<Variable, Integer> depths = new IdentityHashMap<>();

    private int depth;

    void enter(Statement statement) {
        if (statement instanceof Statement.Loop) {
            depth++;
        } else if (statement instanceof Statement.Declaration declaration) {
            depths.put(declaration.variable(), depth);
        }
    }

    void leave(Statement statement) {
        if (statement instanceof Statement.Loop) {
            depth--;
        }
    }

    void note(Expression expression) {
        if (expression instanceof Expression.Local local) {
            last.merge(local.variable(), local.source().start(), Math::max);
        }
    }

    /** Whether a variable is used after the use that is just walked over. */
    boolean isUsedAfter(Expression.Local local) {
        return last.getOrDefault(local.variable(), 0) > local.source().start()
                || depths.getOrDefault(local.variable(), 0) < depth;
    }
}
