package dev.tracegrad.processor.fuzz;

/** Random conditions, texts and other plain objects. */
final class Conditions {
    private final Dice dice;
    private final Expressions all;
    private final Language language;

    Conditions(Dice dice, Expressions all, Language language) {
        this.dice = dice;
        this.all = all;
        this.language = language;
    }

    String condition(Frame frame, int depth) {
        frame.spend(1);
        String made = depth <= 0 ? null : inner(frame, depth - 1);
        String variable = frame.name(Kind.BOOLEAN);
        return made != null
                ? made
                : variable != null && dice.chance(30) ? variable : comparison(frame, Math.min(depth, 1));
    }

    private String comparison(Frame frame, int depth) {
        return all.anyNumber(frame, depth - 1)
                + dice.pick(" < ", " <= ", " > ", " >= ", " < ", " > ")
                + all.anyNumber(frame, depth - 1);
    }

    private String inner(Frame frame, int depth) {
        return switch (dice.next(16)) {
            case 0, 1, 2, 3 -> comparison(frame, depth);
            case 4 -> all.operand(Kind.BOOLEAN, frame, depth) + " && " + second(frame, depth);
            case 5 -> all.operand(Kind.BOOLEAN, frame, depth) + " || " + second(frame, depth);
            case 6 ->
                all.operand(Kind.BOOLEAN, frame, depth)
                        + dice.pick(" ^ ", " & ", " | ")
                        + all.operand(Kind.BOOLEAN, frame, depth);
            case 7, 8 -> "!(" + comparison(frame, depth) + ")";
            case 9 ->
                "Double." + dice.pick("isNaN", "isInfinite", "isFinite") + "(" + all.of(Kind.DOUBLE, frame, depth)
                        + ")";
            case 10 ->
                all.operand(Kind.INT, frame, depth) + dice.pick(" == ", " != ") + all.operand(Kind.INT, frame, depth);
            case 11 -> all.operand(Kind.TEXT, frame, depth) + ".equals(" + all.of(Kind.TEXT, frame, depth) + ")";
            case 12 -> pattern(frame, depth);
            case 13 -> all.call(Kind.BOOLEAN, frame, depth);
            case 14 -> language.switchExpression(Kind.BOOLEAN, frame, depth);
            default -> // of numbers, and not of two boxes
                all.operand(Kind.DOUBLE, frame, depth)
                        + dice.pick(" == ", " != ")
                        + "(double) "
                        + all.operand(Kind.DOUBLE, frame, depth);
        };
    }

    /** A condition that is not always evaluated, and often does something. */
    private String second(Frame frame, int depth) {
        Kind kind = dice.pick(Kind.INT, Kind.DOUBLE);
        String target = dice.chance(50) ? all.target(kind, frame, depth) : null;
        return target == null
                ? all.operand(Kind.BOOLEAN, frame, depth)
                : target + dice.pick("++", "--") + dice.pick(" < ", " > ") + all.anyNumber(frame, depth - 1);
    }

    private String pattern(Frame frame, int depth) {
        String known = frame.name(Kind.ANY);
        String object = known == null ? "((Object) " + object(frame) + ")" : known;
        String name = frame.fresh("p");
        return switch (dice.next(3)) {
            case 0 ->
                object + " instanceof String " + name + " && " + name + ".length() > "
                        + all.operand(Kind.INT, frame, depth);
            case 1 ->
                object + " instanceof Integer " + name + " && " + name + " < " + all.operand(Kind.DOUBLE, frame, depth);
            default -> object + " instanceof " + dice.pick("String", "Integer", "Mode", "Comparable<?>");
        };
    }

    String text(Frame frame, int depth) {
        String variable = frame.name(Kind.TEXT);
        if (depth <= 0 || dice.chance(30)) {
            return variable != null && dice.chance(60) ? variable : "\"t" + dice.next(3) + "\"";
        }
        Kind kind = dice.pick(Kind.INT, Kind.DOUBLE, Kind.CHAR, Kind.BOOLEAN, Kind.TEXT, Kind.FLOAT, Kind.ANY);
        boolean isPlain = kind != Kind.DOUBLE || language.hasCuts();
        String piece = all.operand(isPlain ? kind : Kind.INT, frame, depth - 1);
        return switch (dice.next(4)) {
            case 0 -> "\"a\" + " + piece;
            case 1 -> all.operand(Kind.TEXT, frame, depth - 1) + " + " + piece;
            case 2 -> "String.valueOf(" + piece + ")";
            default ->
                all.operand(Kind.BOOLEAN, frame, depth - 1) + " ? " + text(frame, depth - 1) + " : "
                        + text(frame, depth - 1);
        };
    }

    String object(Frame frame) {
        String variable = frame.name(Kind.ANY);
        return variable != null && dice.chance(50)
                ? variable
                : dice.pick("\"object\"", "Integer.valueOf(" + dice.next(5) + ")", "Mode.A", "'c'");
    }

    String mode(Frame frame) {
        String variable = frame.name(Kind.MODE);
        return variable != null && dice.chance(60) ? variable : dice.pick("Mode.A", "Mode.B", "Mode.C");
    }
}
