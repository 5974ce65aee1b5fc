package dev.tracegrad.processor.fuzz;

/** Random expressions of the other number types, which have no gradient. */
final class Integers {
    private final Dice dice;
    private final Expressions all;
    private final Language language;

    Integers(Dice dice, Expressions all, Language language) {
        this.dice = dice;
        this.all = all;
        this.language = language;
    }

    String of(Kind kind, Frame frame, int depth) {
        frame.spend(1);
        String made = depth <= 0
                ? null
                : switch (kind) {
                    case INT -> integer(frame, depth - 1);
                    case LONG -> wide(frame, depth - 1);
                    default -> dice.chance(50) ? null : cast(kind, frame, depth - 1);
                };
        return made == null ? leaf(kind, frame) : made;
    }

    private String leaf(Kind kind, Frame frame) {
        String variable = frame.name(kind);
        if (variable != null && dice.chance(75)) {
            return variable;
        }
        int number = dice.next(8);
        return switch (kind) {
            case LONG -> number + "L";
            case FLOAT -> dice.pick("0.5f", "1.25f", "-2f", "3");
            case CHAR -> "'" + (char) ('a' + number) + "'";
            case INT -> dice.chance(20) ? "SIZE" : dice.chance(15) ? "-" + number : "" + number;
            case INTEGER -> "Integer.valueOf(" + number + ")";
            default -> "" + number;
        };
    }

    /** A narrowing, also of numbers that depend on inputs. */
    private String cast(Kind kind, Frame frame, int depth) {
        if (kind == Kind.INTEGER) {
            return "Integer.valueOf(" + of(Kind.INT, frame, depth) + ")";
        }
        boolean cuts = language.hasCuts() && dice.chance(40);
        return "(" + kind.text() + ") "
                + (cuts ? "(" + all.boxable(frame, depth) + ")" : all.operand(Kind.INT, frame, depth));
    }

    private String integer(Frame frame, int depth) {
        return switch (dice.next(21)) {
            case 20 -> all.functions().counted(frame, depth);
            case 0, 1, 2, 3 ->
                all.operand(Kind.INT, frame, depth)
                        + dice.pick(" + ", " - ", " * ", " & ", " | ", " ^ ")
                        + all.operand(dice.pick(Kind.INT, Kind.INT, Kind.CHAR, Kind.SHORT, Kind.BYTE), frame, depth);
            case 4, 5 -> all.operand(Kind.INT, frame, depth) + dice.pick(" / ", " % ") + divisor(frame, depth);
            case 6 -> all.operand(Kind.INT, frame, depth) + dice.pick(" << ", " >> ", " >>> ") + dice.next(4);
            case 7 -> dice.pick("-", "~") + all.operand(Kind.INT, frame, depth);
            case 8, 9 -> assignment(Kind.INT, frame, depth);
            case 10 -> update(Kind.INT, frame, depth);
            case 11 ->
                all.operand(Kind.BOOLEAN, frame, depth) + " ? " + all.operand(Kind.INT, frame, depth) + " : "
                        + all.operand(Kind.INT, frame, depth);
            case 12 -> all.operand(Kind.TEXT, frame, depth) + ".length()";
            case 13 -> length(frame);
            case 14 ->
                "Math." + dice.pick("max", "min", "floorMod") + "(" + of(Kind.INT, frame, depth) + ", "
                        + divisor(frame, depth) + ")";
            case 15 -> language.switchExpression(Kind.INT, frame, depth);
            case 16 -> all.call(Kind.INT, frame, depth);
            case 17 -> ofObject(frame, depth);
            case 18 -> cast(Kind.INT, frame, depth);
            default -> element(frame, depth);
        };
    }

    private String divisor(Frame frame, int depth) {
        return dice.chance(90) ? "" + (1 + dice.next(5)) : "(" + all.operand(Kind.INT, frame, depth) + " | 1)";
    }

    private String wide(Frame frame, int depth) {
        return switch (dice.next(4)) {
            case 0 ->
                all.operand(Kind.LONG, frame, depth)
                        + dice.pick(" + ", " * ", " - ")
                        + all.operand(Kind.INT, frame, depth);
            case 1 -> language.hasCuts() ? "Math.round(" + all.of(Kind.DOUBLE, frame, depth) + ")" : null;
            case 2 -> assignment(Kind.LONG, frame, depth);
            default -> cast(Kind.LONG, frame, depth);
        };
    }

    private String element(Frame frame, int depth) {
        String array = frame.name(Kind.INTS);
        return array == null ? null : array + "[" + all.index(frame, depth) + "]";
    }

    private String length(Frame frame) {
        String array = frame.name(dice.pick(Kind.ARRAY, Kind.MATRIX, Kind.INTS));
        String list = frame.name(Kind.LIST);
        return array != null ? array + ".length" : list == null ? "new double[2].length" : list + ".size()";
    }

    private String ofObject(Frame frame, int depth) {
        return switch (dice.next(5)) {
            case 0 -> frame.name(Kind.MODE) == null ? null : frame.name(Kind.MODE) + ".ordinal()";
            case 1 -> language.className() + ".class.getSimpleName().length()";
            case 2 -> "new StringBuilder(" + all.of(Kind.TEXT, frame, depth) + ").length()";
            case 3 -> dice.pick("Mode[]", "Double[]", "String", "Mode") + ".class.getName().length()";
            default -> "Integer.compare(" + of(Kind.INT, frame, depth) + ", " + of(Kind.INT, frame, depth) + ")";
        };
    }

    /** An assignment, which narrows what is computed with an operator. */
    String assignment(Kind kind, Frame frame, int depth) {
        String target = all.target(kind, frame, depth);
        if (target == null) {
            return null;
        }
        if (dice.chance(40)) {
            return target + " = " + all.of(kind, frame, depth);
        }
        boolean cuts = language.hasCuts() && dice.chance(50);
        String operator = dice.pick(" += ", " -= ", " *= ");
        return target + operator + (cuts ? all.operand(Kind.DOUBLE, frame, depth) : narrowed(kind, frame, depth));
    }

    private String narrowed(Kind kind, Frame frame, int depth) {
        return kind == Kind.FLOAT || dice.chance(60)
                ? all.operand(Kind.INT, frame, depth)
                : dice.pick("0.25", "1.75", "2.5f", "3L");
    }

    String update(Kind kind, Frame frame, int depth) {
        String target = all.target(kind, frame, depth);
        String operator = dice.pick("++", "--");
        return target == null ? null : dice.chance(50) ? target + operator : "(" + operator + target + ")";
    }
}
