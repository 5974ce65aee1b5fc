package dev.tracegrad.processor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Makes a program smaller that something is wrong with, as long as that stays wrong: statements, blocks and operands are left out. */
final class GradientShrinking {
    private final Predicate<String> isWrong;
    private final long end;
    private String program;

    private GradientShrinking(String program, Predicate<String> isWrong, int seconds) {
        this.program = program;
        this.isWrong = isWrong;
        this.end = System.nanoTime() + seconds * 1_000_000_000L;
    }

    static String shrunk(String program, Predicate<String> isWrong, int seconds) {
        GradientShrinking shrinking = new GradientShrinking(program, isWrong, seconds);
        int before;
        do {
            before = shrinking.program.length();
            shrinking.dropLines();
            shrinking.dropOperands();
        } while (shrinking.program.length() < before && System.nanoTime() < shrinking.end);
        return shrinking.program;
    }

    private boolean take(String candidate) {
        if (candidate.length() < program.length() && System.nanoTime() < end && isWrong.test(candidate)) {
            program = candidate;
            return true;
        }
        return false;
    }

    /** Leaves out statements, the largest first, or the braces around them. */
    private void dropLines() {
        int most = Integer.MAX_VALUE;
        while (most > 0) {
            List<String> lines = lines();
            int size = 0;
            for (int i = 5; i < lines.size(); i++) {
                int length = closing(lines, i) - i + 1;
                size = length <= most ? Math.max(size, length) : size;
            }
            for (int i = lines.size() - 1; i > 4; i--) {
                lines = lines();
                int close = i < lines.size() ? closing(lines, i) : -1;
                if (close - i + 1 == size && !take(without(lines, i, close)) && close > i) {
                    List<String> inside = new ArrayList<>(lines.subList(0, i));
                    inside.addAll(lines.subList(i + 1, close));
                    inside.addAll(lines.subList(close + 1, lines.size()));
                    take(join(inside));
                }
            }
            most = size - 1;
        }
    }

    private List<String> lines() {
        return Arrays.asList(program.split("\n"));
    }

    private static String join(List<String> lines) {
        return lines.stream().collect(Collectors.joining("\n"));
    }

    private static String without(List<String> lines, int first, int last) {
        List<String> left = new ArrayList<>(lines.subList(0, first));
        left.addAll(lines.subList(last + 1, lines.size()));
        return join(left);
    }

    /** The line on which ends what begins on one, or -1. */
    private static int closing(List<String> lines, int first) {
        int depth = 0;
        for (int i = first; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean isClosed = line.startsWith("}");
            depth -= isClosed ? 1 : 0;
            if (depth < 0) {
                return -1;
            }
            boolean isOpen = line.endsWith("{");
            if (depth == 0 && !isOpen && (i > first || !isClosed)) {
                return line.endsWith(":") || line.startsWith("@")
                        ? i + 1 < lines.size() ? closing(lines, i + 1) : -1
                        : i;
            }
            depth += isOpen ? 1 : 0;
        }
        return -1;
    }

    private void dropOperands() {
        for (int at = program.length(); at > 0; at--) {
            at = Math.min(at, program.length());
            int open = program.lastIndexOf('(', at - 1);
            if (open < 0) {
                return;
            }
            int close = close(open);
            int start = open;
            while (start > 0
                    && (Character.isJavaIdentifierPart(program.charAt(start - 1))
                            || program.charAt(start - 1) == '.')) {
                start--;
            }
            for (String by : candidates(program.substring(open + 1, close))) {
                if (take(program.substring(0, start) + by + program.substring(close + 1))) {
                    break;
                }
            }
            at = open + 1;
        }
    }

    private int close(int open) {
        int depth = 0;
        for (int i = open; i < program.length(); i++) {
            depth += program.charAt(i) == '(' ? 1 : program.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return open;
    }

    /** What may stand in the place of what is in parentheses: its parts, or a constant. */
    private static Set<String> candidates(String inside) {
        Set<String> found = new LinkedHashSet<>(List.of("1", "true", "false"));
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= inside.length(); i++) {
            char c = i < inside.length() ? inside.charAt(i) : ',';
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (depth == 0 && (i == inside.length() || ",?:+-*/%<>&|=!".indexOf(c) >= 0)) {
                String part = inside.substring(from, i).strip();
                if (!part.isEmpty()) {
                    found.add(part);
                    found.add("(" + part + ")");
                }
                from = i + 1;
            }
        }
        return found;
    }
}
