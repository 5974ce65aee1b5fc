package dev.tracegrad.processor.reader;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.problem.Refusal;
import dev.tracegrad.processor.problem.Source;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A method that is written on {@code Value}, as far as it could be read.
 *
 * @param trees the trees of what was read
 * @param refusals what could not be read, and may have to do with operators
 */
public record OnValueMethod(TracedMethod method, MethodTree tree, Map<Source, Tree> trees, List<Refusal> refusals) {
    public Tree treeOf(Expression expression) {
        return Objects.requireNonNull(trees.get(expression.source()), () -> "no tree of " + expression);
    }
}
