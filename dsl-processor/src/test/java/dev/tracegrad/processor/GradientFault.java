package dev.tracegrad.processor;

import dev.tracegrad.processor.fuzz.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A fault that the maker of gradient code could have, shown by what it would have written: one line of that changes.
 *
 * @param line the lines in which it can show
 * @param change what such a line becomes
 */
record GradientFault(String name, Pattern line, UnaryOperator<String> change) {
    static final List<GradientFault> ALL = List.of(
            replaced(
                    "an old value is not put back",
                    "^\\s*[\\w.\\[\\]]+ = (\\(int\\) )?kept\\[--top\\].*;",
                    "^.*$",
                    "top--;"),
            replaced("what is kept is another number", "^\\s*kept\\[top\\+\\+\\] = .*;", "= .*;", "= 0;"),
            replaced(
                    "a decision is turned round",
                    "^\\s*(\\} else )?if \\((?!kept).*\\{",
                    "if \\((.*)\\) \\{",
                    "if (!($1)) {"),
            replaced("an adjoint is not set to 0", "^\\s*\\w+Bar = 0;", "^.*$", ""),
            replaced("a contribution is left out", "^\\s*[^=]*Bar[^=]* [+-]= .*;", "^.*$", ""),
            new GradientFault(
                    "a contribution has the other sign",
                    Pattern.compile("^\\s*[^=]*Bar[^=]* [+-]= .*;"),
                    text -> text.contains("+=") ? text.replace("+=", "-=") : text.replace("-=", "+=")),
            replaced("a contribution replaces the others", "^\\s*[^=]*Bar[^=]* \\+= .*;", "\\+=", "="),
            replaced("a difference becomes a sum", "^\\s*[^=]*(Bar|by\\d*)\\b[^=]* = .* - .*;", " - ", " + "),
            replaced("a sum becomes a difference", "^\\s*[^=]*(Bar|by\\d*)\\b[^=]* = .* \\+ .*;", " \\+ ", " - "),
            replaced(
                    "a product loses a factor", "^\\s*[^=]*(Bar|by\\d*)\\b[^=]* [+-]?= .* \\* .*;", " \\* [\\w.]+", ""),
            replaced("a jump is not told from others", "^\\s*exit\\d* = [1-9]\\d*;", "= \\d+;", "= 77;"),
            replaced(
                    "an iteration too few goes back",
                    "^\\s*for \\(.*(>=|<=) .*(--|\\+\\+)\\) \\{",
                    " ([<>])= ",
                    " $1 "),
            replaced("a pass too few goes back", "^\\s*(while|for) \\(.*passes\\d* > 0.*\\{", "> 0", "> 1"),
            replaced("the tape is not wound back", "^\\s*[\\w.\\[\\]]+ = .*kept\\[--top\\].*;", "--top", "top - 1"),
            replaced("a slope belongs to another parameter", "^\\s*.*By\\w+ = \\w+\\.by[1-9]\\(\\);", "by[1-9]", "by0"),
            replaced("a counter is not put back", "^\\s*(?!passes)\\w+--;", "^.*$", ""),
            replaced("arrays are not left as they were", "^\\s*Tape\\.copy\\(.*;", "^.*$", ""));

    private static GradientFault replaced(String name, String line, String pattern, String replacement) {
        Pattern part = Pattern.compile(pattern);
        return new GradientFault(
                name, Pattern.compile(line), text -> part.matcher(text).replaceFirst(replacement));
    }

    /** Whether it is one of the part that computes the value; of others, what changes the value itself is found at once. */
    private boolean isOfForward() {
        return name.startsWith("what is kept") || name.startsWith("a jump") || name.startsWith("a slope");
    }

    /** The text of a class of gradients with the fault at one of the places where it can show, or null. */
    String in(String text, Dice dice) {
        String[] lines = text.split("\n", -1);
        boolean isBack = false;
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            boolean isEmpty = lines[i].isBlank();
            boolean isMethod = lines[i].startsWith("    ") && !lines[i].startsWith("     ");
            isBack = !isMethod && (isBack || isEmpty);
            boolean isCode = (isBack || isOfForward())
                    && !lines[i].contains("partials[")
                    && !lines[i].strip().startsWith("//");
            if (isCode
                    && line.matcher(lines[i]).find()
                    && !change.apply(lines[i]).equals(lines[i])) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return null;
        }
        int place = dice.pick(places);
        lines[place] = change.apply(lines[place]);
        return String.join("\n", lines);
    }
}
