package dev.tracegrad.processor.fuzz.gradient;

import dev.tracegrad.processor.fuzz.Dice;
import java.util.List;

/** Static fields that methods write, and methods that write them. */
final class State {
    private static final String FIELDS = """
            static final int[] ORDER = {1, 0, 2};
            static int counter = 1;
            static long ticks = 5;
            static boolean marked;
            static double saved = 0.5;
            static int next() {
            return counter++ & 3;
            }
            static boolean mark(int k) {
            marked = k > counter;
            ticks += k;
            return marked;
            }
            static int order(int k) {
            return ORDER[Math.floorMod(k, 3)];
            }
            static int weigh(double x, int k) {
            counter += x > 0.5 ? 1 : 2;
            return counter + k & 3;
            }
            """;
    private static final String WILD = """
            static void tick() {
            ticks++;
            counter = (counter + 1) & 3;
            }
            static int note(double x) {
            saved = x * 0.5;
            return x > saved ? 1 : 0;
            }
            static int turn(int k) {
            int first = ORDER[0];
            ORDER[0] = ORDER[1 + (k & 1)];
            ORDER[1] = first;
            return first;
            }
            """;
    private static final List<Helper> HELPERS = List.of(
            new Helper("next", List.of(), Sort.WHOLE, 2, -1),
            new Helper("mark", List.of(Sort.WHOLE), Sort.FLAG, 2, -1),
            new Helper("order", List.of(Sort.WHOLE), Sort.WHOLE, 2, -1),
            new Helper("weigh", List.of(Sort.NUMBER, Sort.WHOLE), Sort.WHOLE, 2, -1));
    private static final List<Helper> WILD_HELPERS = List.of(
            new Helper("note", List.of(Sort.NUMBER), Sort.WHOLE, 2, -1),
            new Helper("turn", List.of(Sort.WHOLE), Sort.WHOLE, 2, -1));

    private final Dice dice;
    private final Terms terms;

    State(Dice dice, Terms terms) {
        this.dice = dice;
        this.terms = terms;
    }

    static String members(boolean isWild) {
        return isWild ? FIELDS + WILD : FIELDS;
    }

    static List<Helper> helpers(boolean isWild) {
        return isWild
                ? java.util.stream.Stream.concat(HELPERS.stream(), WILD_HELPERS.stream())
                        .toList()
                : HELPERS;
    }

    String whole() {
        return dice.pick("counter", "(int) ticks", "(marked ? 1 : 2)", "(counter & 3)");
    }

    String flag() {
        return dice.pick("marked", "!marked", "(counter > 2)", "(ticks % 2 == 0)");
    }

    /** What only the graph knows. */
    String number() {
        return dice.pick("saved", "(saved * saved)");
    }

    String statement(Place place) {
        return switch (dice.next(place.has(Feature.WILD) ? 8 : 3)) {
            case 0 -> "next();\n";
            case 1 -> "mark(" + terms.whole().of(place, 1) + ");\n";
            case 2 -> "weigh(" + terms.of(place, 2) + ", " + terms.whole().of(place, 1) + ");\n";
            case 3 -> "tick();\n";
            case 4 -> "counter" + dice.pick("++;\n", " += 2;\n", " = 3;\n");
            case 5 -> "saved = " + terms.of(place, 2) + ";\n";
            case 6 -> "ORDER[" + dice.next(3) + "] = " + dice.next(3) + ";\n";
            default -> "marked = " + terms.flag(place, 1) + ";\n";
        };
    }
}
