package dev.tracegrad.processor.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the Java expressions of the table of operations, on {@code a}, {@code b}, {@code c} and {@code y}. */
final class FormulaParser {
    private static final Pattern TOKEN =
            Pattern.compile("\\s*([A-Za-z_][A-Za-z_0-9.]*|[0-9][0-9.]*|\\|\\||&&|==|!=|<=|>=|[-+*/%<>?:(),])");

    /** Operators that bind less before those that bind more. */
    private static final List<List<String>> LEVELS = List.of(
            List.of("||"),
            List.of("&&"),
            List.of("==", "!="),
            List.of("<", ">", "<=", ">="),
            List.of("+", "-"),
            List.of("*", "/", "%"));

    private final List<String> tokens = new ArrayList<>();
    private final Function<String, Formula> operands;
    private int at;

    private FormulaParser(String text, Function<String, Formula> operands) {
        this.operands = operands;
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
        if (!text.substring(end).isBlank()) {
            throw new IllegalArgumentException(text + " has something that is not known at " + end);
        }
    }

    /**
     * The formula that a text says.
     *
     * @param operands what the names in it stand for
     */
    static Formula read(String text, Function<String, Formula> operands) {
        FormulaParser parser = new FormulaParser(text, operands);
        Formula read = parser.choice();
        if (parser.at < parser.tokens.size()) {
            throw new IllegalArgumentException(text + " goes on where it should end");
        }
        return read;
    }

    private Formula choice() {
        Formula condition = level(0);
        if (!next("?")) {
            return condition;
        }
        Formula whenTrue = choice();
        expect(":");
        return new Formula.Choose(Type.DOUBLE, condition, whenTrue, choice());
    }

    private Formula level(int level) {
        if (level == LEVELS.size()) {
            return prefix();
        }
        Formula left = level(level + 1);
        while (at < tokens.size() && LEVELS.get(level).contains(tokens.get(at))) {
            String symbol = tokens.get(at++);
            Formula right = level(level + 1);
            left = new Formula.Infix(level < 4 ? Type.BOOLEAN : Type.DOUBLE, "", symbol, left, right);
        }
        return left;
    }

    private Formula prefix() {
        if (next("-")) {
            Formula operand = prefix();
            return operand instanceof Formula.Constant number
                    ? Formula.number("-" + number.text())
                    : new Formula.Prefix(Type.DOUBLE, "-", operand);
        }
        if (next("(")) {
            if (next("int")) {
                expect(")");
                return new Formula.Convert(Type.INT, prefix());
            }
            Formula inner = choice();
            expect(")");
            return inner;
        }
        String token = tokens.get(at++);
        if (Character.isDigit(token.charAt(0))) {
            return Formula.number(token);
        }
        if (!next("(")) {
            return token.contains(".") ? Formula.number(token) : operands.apply(token);
        }
        List<Formula> arguments = new ArrayList<>();
        do {
            arguments.add(choice());
        } while (next(","));
        expect(")");
        return new Formula.Function(Type.DOUBLE, "", token, arguments);
    }

    private boolean next(String token) {
        boolean isThere = at < tokens.size() && tokens.get(at).equals(token);
        at += isThere ? 1 : 0;
        return isThere;
    }

    private void expect(String token) {
        if (!next(token)) {
            throw new IllegalArgumentException(tokens + " has no " + token + " at " + at);
        }
    }
}
