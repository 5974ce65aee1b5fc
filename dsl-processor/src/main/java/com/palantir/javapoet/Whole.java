package com.palantir.javapoet;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Code that JavaPoet need not look into: it writes a mark in its place, and {@link FlatFile} the code itself, once it is known
 * what is imported.
 */
final class Whole {
    /** No text of a file has it. */
    static final char MARK = '\uFFFF';

    private final Code code;
    private final boolean startsLine;
    private String mark = "";
    private @Nullable Layout layout;
    private String text = "";

    /** @param startsLine whether it begins where a line does, as a body, or in one, as an initializer */
    Whole(Code code, boolean startsLine) {
        this.code = code;
        this.startsLine = startsLine;
    }

    /** The code, if there is nothing else in a block; otherwise null. */
    static @Nullable Whole in(CodeBlock block) {
        return block.args().size() == 1 && block.args().get(0) instanceof Whole whole ? whole : null;
    }

    /** Makes its lines, and gives what has to be written in them. */
    List<Layout.Gap> layOut(int level, int number) {
        Layout made = new Layout(level, startsLine);
        code.forEach(made);
        layout = made;
        mark = MARK + Integer.toString(number) + MARK;
        return made.gaps();
    }

    /** Writes what was left open in them. */
    void fill(CodeWriter names, StringBuilder output, Map<Object, String> written) throws IOException {
        text = Objects.requireNonNull(layout).filled(names, output, written);
    }

    @Override
    public String toString() {
        return mark;
    }

    /**
     * A text with the code in place of the marks.
     *
     * @param all each at its number
     */
    static String inPlace(StringBuilder marked, List<Whole> all) {
        int length = marked.length();
        for (Whole whole : all) {
            length += whole.text.length();
        }
        StringBuilder out = new StringBuilder(length);
        String from = marked.toString();
        int start = 0;
        for (int at = from.indexOf(MARK); at >= 0; at = from.indexOf(MARK, start)) {
            int end = from.indexOf(MARK, at + 1);
            Whole whole = all.get(Integer.parseInt(from, at + 1, end, 10));
            int line = whole.startsLine ? from.lastIndexOf('\n', at) + 1 : at;
            out.append(from, start, line).append(whole.text);
            boolean endsLine = whole.startsLine && out.charAt(out.length() - 1) == '\n';
            start = end + (endsLine ? 2 : 1);
        }
        return out.append(from, start, from.length()).toString();
    }
}
