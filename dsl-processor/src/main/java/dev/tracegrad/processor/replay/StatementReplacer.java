package dev.tracegrad.processor.replay;

import dev.tracegrad.processor.model.Statement;
import java.util.ArrayList;
import java.util.List;

/** A body in which some statements give way to others; those that stand inside expressions are left alone. */
abstract class StatementReplacer {
    /**
     * What stands in place of a statement that has no others inside.
     *
     * @param following the statements after it in the same block
     */
    abstract List<Statement> replaced(Statement statement, List<Statement> following);

    final Statement.Block rewrite(Statement.Block block) {
        return new Statement.Block(block.source(), rewrite(block.statements()));
    }

    private List<Statement> rewrite(List<Statement> statements) {
        List<Statement> written = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            written.addAll(rewrite(statements.get(i), statements.subList(i + 1, statements.size())));
        }
        return written;
    }

    private List<Statement> rewrite(Statement statement, List<Statement> following) {
        if (statement instanceof Statement.Block block) {
            return List.of(rewrite(block));
        }
        if (statement instanceof Statement.If branch) {
            Statement otherwise = branch.otherwise() == null ? null : alone(branch.otherwise());
            return List.of(new Statement.If(branch.source(), branch.condition(), alone(branch.then()), otherwise));
        }
        if (statement instanceof Statement.While loop) {
            return List.of(new Statement.While(loop.source(), loop.condition(), alone(loop.body())));
        }
        if (statement instanceof Statement.For loop) {
            return List.of(new Statement.For(
                    loop.source(), loop.initializers(), loop.condition(), loop.updates(), alone(loop.body())));
        }
        if (statement instanceof Statement.ForEach loop) {
            return List.of(new Statement.ForEach(loop.source(), loop.variable(), loop.iterable(), alone(loop.body())));
        }
        return replaced(statement, following);
    }

    /** What stands in place of a statement where there can be one alone. */
    private Statement alone(Statement statement) {
        List<Statement> written = rewrite(statement, List.of());
        return written.size() == 1 ? written.get(0) : new Statement.Block(statement.source(), written);
    }
}
