package dev.tracegrad.processor.fuzz;

/** Random loops, each of which ends after a few turns. */
final class Loops {
    private static final int TURNS = 3;

    private final Dice dice;
    private final Language language;

    Loops(Dice dice, Language language) {
        this.dice = dice;
        this.language = language;
    }

    /** A loop, or null where none can be afforded. */
    String loop(Frame frame, int depth) {
        if (!frame.affords(20 * TURNS)) {
            return null;
        }
        int mark = frame.open();
        boolean isLabelled = dice.chance(25);
        String label = isLabelled ? frame.fresh("loop") : "";
        if (isLabelled) {
            frame.label(label);
        }
        frame.repeat(TURNS);
        String loop = switch (dice.next(6)) {
            case 0, 1 -> counted(frame, depth);
            case 2 -> whiles(frame, depth);
            case 3 -> overNumbers(frame, depth);
            default -> each(frame, depth);
        };
        frame.endRepeat(TURNS);
        if (isLabelled) {
            frame.endLabel();
        }
        frame.close(mark);
        return split(loop, isLabelled ? label + ": " : "");
    }

    /** Puts a label before the loop, and not before what is declared for it. */
    private static String split(String loop, String label) {
        int start = loop.indexOf('\f');
        return loop.substring(0, Math.max(start, 0)) + label + loop.substring(start + 1);
    }

    private String body(Frame frame, int depth) {
        return language.statements().block(frame, 3, depth) + "\n";
    }

    private String counted(Frame frame, int depth) {
        String counter = frame.fresh("i");
        String bound = dice.chance(50) ? "" + (1 + dice.next(TURNS)) : "(" + orOne(frame.name(Kind.INT)) + " & 3)";
        frame.counter(counter, Kind.INT);
        String second = frame.fresh("j");
        boolean hasSecond = dice.chance(30);
        if (hasSecond) {
            frame.declare(second, Kind.INT, true);
        }
        String head = "for (int " + counter + " = 0" + (hasSecond ? ", " + second + " = 1" : "") + "; " + counter
                + " < " + bound + "; " + counter + "++" + (hasSecond ? ", " + second + " += 2" : "") + ") ";
        return head + body(frame, depth);
    }

    private static String orOne(String name) {
        return name == null ? "1" : name;
    }

    private String whiles(Frame frame, int depth) {
        String counter = frame.fresh("k");
        String condition = language.expressions().operand(Kind.BOOLEAN, frame, 2) + " && " + counter + "++ < " + TURNS;
        frame.counter(counter, Kind.INT);
        String start = "int " + counter + " = " + dice.next(2) + ";\n\f";
        return switch (dice.next(3)) {
            case 0 -> start + "while (" + condition + ") " + body(frame, depth);
            case 1 -> start + "do " + language.statements().block(frame, 3, depth) + " while (" + condition + ");\n";
            default ->
                start + "for (; ; ) {\nif (" + counter + "++ >= " + TURNS + ") break;\n"
                        + language.statements().some(frame, 2, depth) + "}\n";
        };
    }

    /** A loop whose head computes with doubles. */
    private String overNumbers(Frame frame, int depth) {
        String number = frame.fresh("y");
        String counter = frame.fresh("k");
        String start = language.expressions().of(Kind.DOUBLE, frame, 1);
        frame.declare(number, Kind.DOUBLE, true);
        frame.counter(counter, Kind.INT);
        String step = dice.pick(number + "++", number + " *= 1.5", number + " += 0.5", "--" + number);
        return "int " + counter + " = 0;\n\ffor (double " + number + " = " + start + "; " + number + " < "
                + language.expressions().operand(Kind.DOUBLE, frame, 1) + " && " + counter + "++ < " + TURNS + "; "
                + step
                + ") " + body(frame, depth);
    }

    private String each(Frame frame, int depth) {
        Kind kind = dice.pick(Kind.ARRAY, Kind.LIST, Kind.MATRIX, Kind.INTS);
        String known = frame.name(kind);
        String all = known == null ? language.expressions().of(kind, frame, 2) : known;
        Kind element = kind == Kind.MATRIX ? Kind.ARRAY : kind == Kind.INTS ? Kind.INT : Kind.DOUBLE;
        String name = frame.fresh("each");
        boolean isFinal = dice.chance(30);
        frame.declare(name, element, !isFinal);
        return "for (" + (isFinal ? "final " : "") + element.text() + " " + name + " : " + all + ") "
                + body(frame, depth);
    }
}
