package com.palantir.javapoet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Code in lines that are indented as JavaPoet indents them, with gaps for the names of types, which depend on what is imported.
 *
 * <pre>
 * $T a = $L;\n        _ a = f(x);
 * if (b) {\n$>        if (b) {
 *                         ...
 * </pre>
 */
final class Layout implements Code.Parts {
    /** How much deeper the further lines of a statement stand. */
    private static final int CONTINUED = 2;

    /** What is to be written at a place of the text. */
    record Gap(int place, Object named, int level) {}

    private final StringBuilder text = new StringBuilder(1024);
    private final List<Gap> gaps = new ArrayList<>();
    private int level;
    private boolean isAtStart;
    private boolean isInStatement;
    private boolean isContinued;

    /** @param isAtStart whether it begins where a line does */
    Layout(int level, boolean isAtStart) {
        this.level = level;
        this.isAtStart = isAtStart;
    }

    List<Gap> gaps() {
        return gaps;
    }

    @Override
    public void text(String more) {
        int start = 0;
        for (int end = more.indexOf('\n'); end >= 0; end = more.indexOf('\n', start)) {
            addPart(more, start, end);
            text.append('\n');
            isAtStart = true;
            if (isInStatement && !isContinued) {
                isContinued = true;
                level += CONTINUED;
            }
            start = end + 1;
        }
        addPart(more, start, more.length());
    }

    private void addPart(String more, int start, int end) {
        if (start < end) {
            startLine();
            text.append(more, start, end);
        }
    }

    private void startLine() {
        if (isAtStart) {
            isAtStart = false;
            for (int i = 0; i < level; i++) {
                text.append(FlatFile.INDENT);
            }
        }
    }

    @Override
    public void type(TypeName type) {
        other(type);
    }

    @Override
    public void other(Object spec) {
        startLine();
        gaps.add(new Gap(text.length(), spec, level));
    }

    @Override
    public void control(char kind) {
        switch (kind) {
            case '>' -> level++;
            case '<' -> level--;
            case '[' -> isInStatement = true;
            case ']' -> {
                level -= isContinued ? CONTINUED : 0;
                isInStatement = false;
                isContinued = false;
            }
            default -> throw new IllegalArgumentException("$" + kind);
        }
    }

    /**
     * The text with the names in it.
     *
     * @param written what was written already of types, in this place
     */
    String filled(CodeWriter names, StringBuilder output, Map<Object, String> written) throws IOException {
        StringBuilder all = new StringBuilder(text.length() + 16 * gaps.size());
        int start = 0;
        for (Gap gap : gaps) {
            all.append(text, start, gap.place());
            start = gap.place();
            String name = gap.named() instanceof TypeName type ? written.get(type) : null;
            if (name == null) {
                name = write(gap, names, output);
                written.put(gap.named(), name);
            }
            all.append(name);
        }
        return all.append(text, start, text.length()).toString();
    }

    private static String write(Gap gap, CodeWriter names, StringBuilder output) throws IOException {
        output.setLength(0);
        if (gap.named() instanceof TypeName type) {
            type.emit(names);
        } else {
            names.indent(gap.level()).emit("$L", gap.named()).unindent(gap.level());
        }
        return output.toString();
    }
}
