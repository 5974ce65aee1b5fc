package dev.tracegrad.processor.fuzz.gradient;

import dev.tracegrad.processor.fuzz.Dice;
import java.util.ArrayList;
import java.util.List;

/** Random switches, as statements and as expressions. */
final class Choices {
    private final Dice dice;
    private final Terms terms;
    private final Steps steps;

    Choices(Dice dice, Terms terms, Steps steps) {
        this.dice = dice;
        this.terms = terms;
        this.steps = steps;
    }

    private record Selector(String text, List<String> labels) {}

    private Selector selector(Place place) {
        Place.Variable letter = place.variable(Sort.CHAR);
        Place.Variable small = place.variable(Sort.BYTE);
        Place.Variable word = place.variable(Sort.TEXT);
        if (word != null && place.has(Feature.WILD)) {
            return new Selector(word.name(), List.of("\"low\"", "\"mid\"", "\"high\""));
        }
        return switch (dice.next(5)) {
            case 0 ->
                letter == null
                        ? new Selector("SIZE", List.of("1", "3"))
                        : new Selector(letter.name(), List.of("'a'", "66", "'c'"));
            case 1 ->
                small == null
                        ? new Selector("(" + terms.whole().of(place, 2) + ") % 3", List.of("0", "1", "-1"))
                        : new Selector(small.name(), List.of("3", "0", "SIZE + 1"));
            case 2 -> {
                Place.Variable whole = place.variable(Sort.WHOLE);
                yield whole == null
                        ? new Selector("(int) " + terms.bounded(place, 1), List.of("0", "1"))
                        : new Selector(whole.name(), List.of("0", "1", "2", "SIZE"));
            }
            default -> new Selector("(" + terms.whole().of(place, 2) + ") & 3", List.of("0", "1", "2", "3"));
        };
    }

    String expression(Place place, int depth) {
        Selector selector = selector(place);
        StringBuilder text = new StringBuilder("(switch (" + selector.text() + ") {\n");
        List<String> labels = new ArrayList<>(selector.labels());
        int count = 1 + dice.next(labels.size());
        for (int i = 0; i < count && !labels.isEmpty(); i++) {
            text.append("case ").append(labels.remove(0));
            if (!labels.isEmpty() && dice.chance(25)) {
                text.append(", ").append(labels.remove(0));
            }
            text.append(" -> ").append(arm(place, depth));
        }
        return text.append("default -> ")
                .append(terms.of(place, depth - 1))
                .append(";\n})")
                .toString();
    }

    private String arm(Place place, int depth) {
        return dice.chance(4)
                ? "throw new IllegalStateException(\"no arm\");\n"
                : dice.chance(20)
                        ? "{\nif (" + terms.flag(place, 1) + ") {\nyield " + terms.of(place, depth - 1)
                                + ";\n}\nyield 0.5 * " + terms.of(place, depth - 1) + ";\n}\n"
                        : terms.of(place, depth - 1) + ";\n";
    }

    String statement(Place place, int depth) {
        return dice.chance(50) ? old(place, depth) : rules(place, depth);
    }

    private String rules(Place place, int depth) {
        Selector selector = selector(place);
        StringBuilder text = new StringBuilder("switch (" + selector.text() + ") {\n");
        List<String> labels = new ArrayList<>(selector.labels());
        int count = 1 + dice.next(labels.size());
        for (int i = 0; i < count && !labels.isEmpty(); i++) {
            text.append("case ").append(labels.remove(0));
            if (!labels.isEmpty() && dice.chance(25)) {
                text.append(", ").append(labels.remove(0));
            }
            text.append(" -> {\n").append(steps.block(place, 2, depth - 1)).append("}\n");
        }
        if (dice.chance(70)) {
            text.append("default -> {\n")
                    .append(steps.block(place, 2, depth - 1))
                    .append("}\n");
        }
        return text.append("}\n").toString();
    }

    private String old(Place place, int depth) {
        Selector selector = selector(place);
        StringBuilder text = new StringBuilder("switch (" + selector.text() + ") {\n");
        List<String> labels = new ArrayList<>(selector.labels());
        int count = 1 + dice.next(labels.size());
        int standard = dice.chance(75) ? dice.next(count + 1) : -1;
        String shared = dice.chance(20) ? place.fresh() : null;
        boolean isDeclared = false;
        for (int i = 0; i <= count; i++) {
            boolean isStandard = i == standard;
            if (!isStandard && labels.isEmpty()) {
                break;
            }
            text.append(isStandard ? "default:\n" : "case " + labels.remove(0) + ":\n");
            if (!isStandard && !labels.isEmpty() && dice.chance(25)) {
                text.append("case ").append(labels.remove(0)).append(":\n");
            }
            int[] mark = place.open();
            if (shared != null) {
                text.append(isDeclared ? "" : "double ").append(shared).append(" = ");
                text.append(terms.of(place, 2)).append(";\n");
                isDeclared = true;
                place.declare(shared, Sort.NUMBER, false, false);
            }
            text.append("{\n").append(steps.block(place, 2, depth - 1)).append("}\n");
            if (dice.chance(15)) {
                text.append("if (").append(terms.flag(place, 1)).append(") {\nbreak;\n}\n");
            }
            place.close(mark);
            boolean fallsThrough = dice.chance(20);
            text.append(
                    fallsThrough
                            ? ""
                            : place.loops() > 0 && !isStandard && dice.chance(15) ? "continue;\n" : "break;\n");
        }
        return text.append("}\n").toString();
    }
}
