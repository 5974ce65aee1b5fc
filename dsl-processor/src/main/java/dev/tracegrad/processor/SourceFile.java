package dev.tracegrad.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;

/** One file of the user's: from a tree to the place and the text it has there. */
final class SourceFile {
    private final Trees trees;
    private final CompilationUnitTree unit;
    private final String name;
    private final CharSequence content;

    SourceFile(Trees trees, CompilationUnitTree unit) {
        this.trees = trees;
        this.unit = unit;
        this.name = String.valueOf(Path.of(unit.getSourceFile().getName()).getFileName());
        this.content = content(unit);
    }

    CompilationUnitTree unit() {
        return unit;
    }

    Source source(Tree tree) {
        int start = (int) trees.getSourcePositions().getStartPosition(unit, tree);
        int end = (int) trees.getSourcePositions().getEndPosition(unit, tree);
        String site = name + ":" + unit.getLineMap().getLineNumber(start);
        return new Source(
                site, start, end, text(tree), (kind, message) -> trees.printMessage(kind, message, tree, unit));
    }

    /** The text of a tree as written, on one line; without comments, which would not survive that. */
    String text(Tree tree) {
        int start = (int) trees.getSourcePositions().getStartPosition(unit, tree);
        int end = (int) trees.getSourcePositions().getEndPosition(unit, tree);
        if (start < 0 || end < start || end > content.length()) {
            return tree.toString();
        }
        String text = content.subSequence(start, end).toString();
        boolean commented = text.contains("//") || text.contains("/*");
        return (commented ? tree.toString() : text).strip().replaceAll("\\s+", " ");
    }

    private static CharSequence content(CompilationUnitTree unit) {
        try {
            return unit.getSourceFile().getCharContent(true);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
