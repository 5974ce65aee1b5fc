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
        return block.map(this::rewrite);
    }

    private List<Statement> rewrite(List<Statement> statements) {
        List<Statement> written = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement at = statements.get(i);
            written.addAll(
                    at.children().isEmpty()
                            ? replaced(at, statements.subList(i + 1, statements.size()))
                            : List.of(at.map(this::rewrite)));
        }
        return written;
    }
}
