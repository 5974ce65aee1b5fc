package dev.tracegrad.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
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
        SourcePositions positions = trees.getSourcePositions();
        int start = (int) positions.getStartPosition(unit, tree);
        int end = (int) positions.getEndPosition(unit, tree);
        return new Source(
                () -> name + ":" + unit.getLineMap().getLineNumber(start),
                start,
                end,
                () -> text(tree, start, end),
                (kind, message) -> trees.printMessage(kind, message, tree, unit));
    }

    /** The text of a tree as written, on one line; without comments, which would not survive that. */
    String text(Tree tree) {
        SourcePositions positions = trees.getSourcePositions();
        return text(tree, (int) positions.getStartPosition(unit, tree), (int) positions.getEndPosition(unit, tree));
    }

    private String text(Tree tree, int start, int end) {
        if (start < 0 || end < start || end > content.length()) {
            return tree.toString();
        }
        String text = content.subSequence(start, end).toString();
        boolean commented = text.contains("//") || text.contains("/*");
        return onOneLine(commented ? tree.toString() : text);
    }

    private static String onOneLine(String text) {
        String stripped = text.strip();
        return isOnOneLine(stripped) ? stripped : stripped.replaceAll("\\s+", " ");
    }

    private static boolean isOnOneLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            if (at >= '\t' && at <= '\r' || at == ' ' && text.charAt(i - 1) == ' ') {
                return false;
            }
        }
        return true;
    }

    private static CharSequence content(CompilationUnitTree unit) {
        try {
            return unit.getSourceFile().getCharContent(true);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
