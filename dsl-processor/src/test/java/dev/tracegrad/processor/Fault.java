package dev.tracegrad.processor;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A fault that a translator could have, shown by what it would have written: a change of the text of a companion.
 *
 * @param change gives the text as the faulty translator would have written it, or the same where the fault does not show
 */
record Fault(String name, UnaryOperator<String> change) {
    private static final String PLACE = "((?:[^()]|\\(\\))+?)";

    static final List<Fault> ALL = List.of(
            replaced("a difference is written as a sum", "\\.minus\\(", ".plus("),
            replaced("operands of - and / change places", "\\b([a-z]\\w*)\\.(minus|div)\\(([a-z]\\w*)\\)", "$3.$2($1)"),
            replaced("a sign is lost", "\\.unaryMinus\\(\\)", ""),
            replaced("the remainder is rounded to the nearest", "\\.rem\\(", ".IEEEremainder("),
            replaced(
                    "a narrowing cast is lost",
                    "Value\\.constant\\(\\((?:byte|short|char|int|long|float)\\) ",
                    "Value.constant("),
            replaced(
                    "an integer division keeps its fraction",
                    "constant\\(([^\",]* / \\d+)\\b(?=[^\",]*, )",
                    "constant($1.0"),
            replaced("a compound assignment converts its operand first", "([-+*]=) (\\d+\\.\\d+f?)\\b", "$1 (int) $2"),
            replaced(
                    "an int is passed to the overload for double",
                    "\\b(over\\d+)\\((self, )?(\\d+)(?=[,)])",
                    "$1($2Value.constant($3)"),
            replaced("an index is evaluated twice", "\\b((?:self\\.)?\\w+)\\+\\+ & 1", "$1++ + 0 * $1++ & 1"),
            replaced("an int is updated before it is read", "\\b([a-z]\\w*)\\+\\+", "++$1"),
            new Fault(
                    "a double is updated before it is read",
                    text -> calls(text, "Nodes.before", given -> "(" + given.get(1) + ")")),
            new Fault("both arms of a conditional are evaluated", Fault::eager),
            new Fault("!(a < b) is written as a >= b", Fault::opposed),
            replaced("< is written as <=", "\\.data\\(\\) < ", ".data() <= "),
            replaced("&& evaluates both operands", " && ", " & "),
            replaced(
                    "a parameter becomes a constant",
                    "\\.(plus|times|minus)\\((p\\d+)\\)",
                    ".$1(Value.constant($2.data()))"),
            new Fault(
                    "what is stored in a field loses its gradient",
                    text -> calls(text, "memory.put", given -> "(" + given.get(2) + ").data()")),
            replaced("super is written as this", "\\bsuper\\.(energy)\\(|\\.(area)OfShape\\(self", "this.$1$2("),
            replaced("an overridden method's body is the override", "\\.areaOfShape\\(", ".area("));

    private static Fault replaced(String name, String pattern, String replacement) {
        Pattern compiled = Pattern.compile(pattern);
        return new Fault(name, text -> compiled.matcher(text).replaceAll(replacement));
    }

    /** Writes all calls of a method anew, the innermost ones too. */
    private static String calls(String text, String method, Function<List<String>, String> written) {
        String changed = text;
        for (int at = changed.lastIndexOf(method + "("); at >= 0; at = changed.lastIndexOf(method + "(", at - 1)) {
            int open = at + method.length();
            int close = end(changed, open + 1, ";)]}");
            List<String> given = arguments(changed.substring(open + 1, close));
            changed = changed.substring(0, at) + written.apply(given) + changed.substring(close + 1);
        }
        return changed;
    }

    /** The first place outside of brackets from there on where one of the characters stands. */
    private static int end(String text, int start, String ends) {
        int depth = 0;
        boolean inText = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            inText ^= c == '"' && text.charAt(i - 1) != '\\';
            if (!inText && depth == 0 && ends.indexOf(c) >= 0) {
                return i;
            }
            depth += inText || "([{".indexOf(c) < 0 ? 0 : 1;
            depth -= inText || ")]}".indexOf(c) < 0 ? 0 : 1;
        }
        return text.length();
    }

    private static List<String> arguments(String text) {
        int comma = end(text, 0, ",");
        return comma >= text.length()
                ? List.of(text)
                : Stream.concat(Stream.of(text.substring(0, comma)), arguments(text.substring(comma + 1)).stream())
                        .map(String::strip)
                        .toList();
    }

    /** Evaluates the second arm of each conditional after the first one. */
    private static String eager(String text) {
        String changed = text;
        for (int at = changed.lastIndexOf(" ? "); at >= 0; at = changed.lastIndexOf(" ? ", at - 1)) {
            int colon = end(changed, at + 3, ":;");
            int end = end(changed, colon + 1, ",;)]}");
            if (colon < changed.length() && changed.charAt(colon) == ':') {
                String first = changed.substring(at + 3, colon).strip();
                String second = changed.substring(colon + 1, end).strip();
                changed = changed.substring(0, at) + " ? dev.tracegrad.generated.Nodes.before(" + first + ", " + second
                        + ") : " + second + changed.substring(end);
            }
        }
        return changed;
    }

    /** Writes the negation of a comparison as the opposite comparison, which NaN tells apart. */
    private static String opposed(String text) {
        Map<String, String> opposites = Map.of("<", ">=", "<=", ">", ">", "<=", ">=", "<");
        return Pattern.compile("!\\(" + PLACE + " ([<>]=?) " + PLACE + "\\)")
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "(" + found.group(1) + " " + opposites.get(found.group(2)) + " " + found.group(3) + ")"));
    }
}
