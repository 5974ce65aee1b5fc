package dev.tracegrad.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Programs with slips as people make them: a token is deleted, doubled, swapped, misspelt, or another one of the program. */
public final class Mutator {
    private static final Pattern TOKEN =
            Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'"
                    + "|[\\p{L}_$][\\p{L}\\p{N}_$]*|[0-9][\\w.]*|->|::|[-+*/%&|^=!<>]=|&&|\\|\\||\\+\\+|--|[^\\s]");

    private final Random random;
    private final String source;
    private final List<int[]> tokens = new ArrayList<>();

    private Mutator(long seed, String source) {
        this.random = new Random(seed);
        this.source = source;
        Matcher matcher = TOKEN.matcher(source);
        while (matcher.find()) {
            if (!matcher.group().startsWith("/*") && !matcher.group().startsWith("//")) {
                tokens.add(new int[] {matcher.start(), matcher.end()});
            }
        }
    }

    /** The program of a seed, made of another one. */
    public static String mutate(long seed, String source) {
        return new Mutator(seed, source).mutated();
    }

    private String mutated() {
        int header = Math.max(0, source.indexOf('{'));
        int at;
        do {
            at = random.nextInt(tokens.size() - 1);
        } while (tokens.get(at)[0] <= header);
        String token = text(at);
        String next = text(at + 1);
        boolean isName = Character.isJavaIdentifierStart(token.charAt(0)) && token.length() > 1;
        return switch (random.nextInt(isName ? 10 : 5)) {
            case 0 -> replaced(at, at, "");
            case 1 -> replaced(at, at, token + " " + token);
            case 2 -> replaced(at, at + 1, next + " " + token);
            case 3, 4, 5 -> replaced(at, at, text(similar(token)));
            case 6 -> replaced(at, at, token.substring(1));
            default -> replaced(at, at, token + token.charAt(token.length() - 1));
        };
    }

    /** Another token of the same kind. */
    private int similar(String token) {
        boolean isName = Character.isJavaIdentifierPart(token.charAt(0));
        int other;
        do {
            other = random.nextInt(tokens.size());
        } while (Character.isJavaIdentifierPart(text(other).charAt(0)) != isName);
        return other;
    }

    private String text(int at) {
        return source.substring(tokens.get(at)[0], tokens.get(at)[1]);
    }

    private String replaced(int first, int last, String by) {
        return source.substring(0, tokens.get(first)[0]) + by + source.substring(tokens.get(last)[1]);
    }
}
