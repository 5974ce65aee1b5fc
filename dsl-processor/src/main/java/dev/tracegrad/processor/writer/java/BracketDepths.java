package dev.tracegrad.processor.writer.java;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of code, and in how many brackets each of its characters stands: those of calls and arrays, and those of type
 * arguments. What is in a literal stands nowhere. A bracket that is not closed in the line goes on to its end.
 */
final class BracketDepths {
    private static final int NOWHERE = -1;

    /** The characters with which operators begin, {@code instanceof} and a conditional's among them, after the blank before them. */
    private static final String AFTER_BLANK = "|&^=!<>i+-*/%?:";

    private final String code;
    private final int[] depths;
    private int endOfCode;

    BracketDepths(String code) {
        this.code = code;
        this.depths = new int[code.length()];
        this.endOfCode = code.length();
        int depth = 0;
        for (int i = 0; i < endOfCode; i++) {
            char at = code.charAt(i);
            if (at == '"' || at == '\'') {
                int end = endOfLiteral(i);
                while (i <= end) {
                    depths[i++] = NOWHERE;
                }
                i--;
            } else if (at == ' ' && code.startsWith(" // ", i)) {
                endOfCode = i;
            } else if (isOpening(i)) {
                depths[i] = depth++;
            } else {
                depth -= depth > 0 && isClosing(i) ? 1 : 0;
                depths[i] = depth;
            }
        }
    }

    private int endOfLiteral(int start) {
        int at = start + 1;
        while (at < code.length() - 1 && code.charAt(at) != code.charAt(start)) {
            at += code.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, code.length() - 1);
    }

    private boolean isOpening(int at) {
        char c = code.charAt(at);
        return c == '(' || c == '[' || c == '{' || c == '<' && isOfTypes(at);
    }

    private boolean isClosing(int at) {
        char c = code.charAt(at);
        return c == ')' || c == ']' || c == '}' || c == '>' && isAfterType(at);
    }

    /** An operator stands between blanks. */
    private boolean isOfTypes(int at) {
        boolean isOperator = at + 1 < code.length() && " =<".indexOf(code.charAt(at + 1)) >= 0;
        return !isOperator && at > 0 && code.charAt(at - 1) != '<';
    }

    private boolean isAfterType(int at) {
        int first = at;
        while (code.charAt(first - 1) == '>') {
            first--;
        }
        char before = code.charAt(first - 1);
        return Character.isJavaIdentifierPart(before) || "?]<".indexOf(before) >= 0;
    }

    /** Where the comment at the end of the line begins. */
    int endOfCode() {
        return endOfCode;
    }

    /** Where the value of an assignment or the body of a lambda begins; 0 if there is none. */
    int startOfValue(int start, int end) {
        int depth = depth(start, end);
        for (int i = start + 1; i < end - 2; i++) {
            if (depths[i] == depth && code.charAt(i + 1) == ' ') {
                boolean isArrow = code.startsWith("->", i - 1);
                boolean isAssignment = code.charAt(i) == '=' && (code.charAt(i - 1) == ' ' || isCompound(i));
                if (isArrow || isAssignment) {
                    return i + 2;
                }
            }
        }
        return 0;
    }

    private boolean isCompound(int at) {
        char before = code.charAt(at - 1);
        return "+-*/%&|^".indexOf(before) >= 0 || code.startsWith("<<", at - 2) || code.startsWith(">>", at - 2);
    }

    /** Where the two arms of a conditional begin: none if there is no conditional outside brackets. */
    List<Integer> arms(int start, int end) {
        int first = -1;
        int open = 0;
        for (int at : find(List.of(List.of(" ? ", " : ")), start, end)) {
            if (code.charAt(at + 1) == '?') {
                first = open == 0 ? at : first;
                open++;
            } else if (open > 0 && --open == 0) {
                return List.of(first, at);
            }
        }
        return List.of();
    }

    /** Where texts are outside brackets that are of the same kind, which is the first one of which there are any. */
    List<Integer> find(List<List<String>> kinds, int start, int end) {
        int depth = depth(start, end);
        int first = kinds.size();
        List<Integer> found = new ArrayList<>();
        for (int i = start; i < end; i++) {
            if (depths[i] == depth && code.charAt(i) == ' ') {
                int kind = kindOf(i, kinds, end);
                if (kind < first) {
                    found.clear();
                    first = kind;
                }
                if (kind == first && kind < kinds.size()) {
                    found.add(i);
                }
            }
        }
        return found;
    }

    /** The kind of the text at a blank; most blanks stand before none, which their next character tells. */
    private int kindOf(int at, List<List<String>> kinds, int end) {
        if (at + 1 >= end || AFTER_BLANK.indexOf(code.charAt(at + 1)) < 0) {
            return kinds.size();
        }
        for (int kind = 0; kind < kinds.size(); kind++) {
            for (String text : kinds.get(kind)) {
                if (code.startsWith(text, at) && at + text.length() < end) {
                    return kind;
                }
            }
        }
        return kinds.size();
    }

    /** The dots before calls on what another call gave. */
    List<Integer> calls(int start, int end) {
        int depth = depth(start, end);
        List<Integer> found = new ArrayList<>();
        for (int i = start + 1; i < end; i++) {
            if (depths[i] == depth && code.charAt(i) == '.' && ")]".indexOf(code.charAt(i - 1)) >= 0) {
                found.add(i);
            }
        }
        return found;
    }

    /** Where the bracket opens, of those that are not in another one, that has most in it; -1 if none has anything. */
    int longestBracket(int start, int end) {
        int depth = depth(start, end);
        int longest = -1;
        int most = 0;
        for (int i = start; i < end; i++) {
            if (depths[i] == depth && code.charAt(i) != '<' && code.charAt(i) != '[' && isOpening(i)) {
                int length = Math.min(close(i), end) - i - 1;
                if (length > most) {
                    longest = i;
                    most = length;
                }
            }
        }
        return longest;
    }

    /** Where a bracket is closed: the end of the line if nowhere. */
    int close(int open) {
        int at = open + 1;
        while (at < endOfCode && (depths[at] == NOWHERE || depths[at] > depths[open])) {
            at++;
        }
        return at;
    }

    /** The blanks between the arguments in a bracket; a number that is the last one stays with what is before it. */
    List<Integer> separators(int open, int close) {
        List<Integer> found = new ArrayList<>();
        for (int i = open + 2; i < close; i++) {
            boolean isBetween = code.charAt(i) == ' ' && ",;".indexOf(code.charAt(i - 1)) >= 0;
            if (isBetween && depths[i] == depths[open] + 1) {
                found.add(i);
            }
        }
        if (found.size() > 1 && code.charAt(open) == '(' && isNumber(found.get(found.size() - 1) + 1, close)) {
            found.remove(found.size() - 1);
        }
        return found;
    }

    private boolean isNumber(int start, int end) {
        return code.substring(start, end).chars().allMatch(Character::isDigit);
    }

    /** The least depth in a part: that of what is in no bracket there. */
    private int depth(int start, int end) {
        int least = Integer.MAX_VALUE;
        for (int i = start; i < end; i++) {
            least = depths[i] == NOWHERE ? least : Math.min(least, depths[i]);
        }
        return least;
    }
}
