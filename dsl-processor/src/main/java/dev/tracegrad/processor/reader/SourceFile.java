package dev.tracegrad.processor.reader;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import dev.tracegrad.processor.problem.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;

/** One file of the user's: from a tree to the place and the text it has there. */
final class SourceFile {
    private static final Pattern COMMENT = Pattern.compile("//.*|/\\*(?s:.*?)\\*/");

    private final Trees trees;
    private final SourcePositions positions;
    private final CompilationUnitTree unit;
    private final String name;
    private final String content;
    private final Lines lines;

    SourceFile(Trees trees, CompilationUnitTree unit) {
        this.trees = trees;
        this.positions = trees.getSourcePositions();
        this.unit = unit;
        this.name = String.valueOf(Path.of(unit.getSourceFile().getName()).getFileName());
        this.content = content(unit);
        this.lines = new Lines(content);
    }

    CompilationUnitTree unit() {
        return unit;
    }

    Source source(Tree tree) {
        return new Source(new TreePlace(tree));
    }

    /** The text of a tree as written, on one line; without comments, which would not survive that. */
    String text(Tree tree) {
        return text(tree, start(tree), end(tree));
    }

    /** What stands between the modifiers of a method and its body, without comments. */
    String head(MethodTree tree) {
        int modifiers = end(tree.getModifiers());
        int from = modifiers < 0 ? start(tree) : modifiers;
        return withoutComments(content.substring(from, start(tree.getBody())));
    }

    private static String withoutComments(String code) {
        return COMMENT.matcher(code).replaceAll(" ");
    }

    private int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }

    private int end(Tree tree) {
        return (int) positions.getEndPosition(unit, tree);
    }

    /** The place of a tree; the compiler looks through the tree for its start and its end. */
    private final class TreePlace implements Source.Place {
        private final Tree tree;

        TreePlace(Tree tree) {
            this.tree = tree;
        }

        @Override
        public String site() {
            return name + ":" + line(start());
        }

        @Override
        public int start() {
            return SourceFile.this.start(tree);
        }

        @Override
        public int end() {
            return SourceFile.this.end(tree);
        }

        @Override
        public String text() {
            return SourceFile.this.text(tree);
        }

        @Override
        public String file() {
            return name;
        }

        @Override
        public int line(int position) {
            return lines.number(position);
        }

        @Override
        public int startOf(int line) {
            return lines.start(line);
        }

        @Override
        public String lines(int first, int last) {
            StringBuilder text = new StringBuilder();
            for (int line = first; line <= last; line++) {
                text.append(lines.text(line)).append('\n');
            }
            return text.toString();
        }

        @Override
        public void show(Diagnostic.Kind kind, String message) {
            trees.printMessage(kind, message, tree, unit);
        }
    }

    private String text(Tree tree, int start, int end) {
        if (start < 0 || end < start || end > content.length()) {
            return tree.toString();
        }
        String text = content.substring(start, end);
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
            if (at >= '\t' && at <= '\r' || at == ' ' && i > 0 && text.charAt(i - 1) == ' ') {
                return false;
            }
        }
        return true;
    }

    private static String content(CompilationUnitTree unit) {
        try {
            return unit.getSourceFile().getCharContent(true).toString();
        } catch (IOException unreadable) {
            return "";
        }
    }
}
