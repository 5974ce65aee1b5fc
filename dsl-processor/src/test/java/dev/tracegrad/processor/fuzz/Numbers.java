package dev.tracegrad.processor.fuzz;

import java.util.List;

/** Random expressions of type double. */
final class Numbers {
    private static final List<String> LITERALS = List.of(
            "0", "1", "2", "0.5", "1.5", "-2.5", "3", "0.25", "1e-3", "0x1p-2", "2f", "3L", "'a'", "1_0.5", "-1",
            "0.75d");
    private static final List<String> FUNCTIONS = List.of(
            "sin",
            "cos",
            "tan",
            "atan",
            "tanh",
            "sinh",
            "cosh",
            "exp",
            "expm1",
            "cbrt",
            "abs",
            "sqrt",
            "log",
            "log1p",
            "floor",
            "ceil",
            "rint",
            "signum",
            "asin",
            "acos",
            "log10",
            "toRadians",
            "toDegrees",
            "ulp",
            "nextUp");
    private static final List<String> BINARY =
            List.of("max", "min", "hypot", "atan2", "pow", "max", "min", "IEEEremainder");

    private final Dice dice;
    private final Expressions all;
    private final Language language;

    Numbers(Dice dice, Expressions all, Language language) {
        this.dice = dice;
        this.all = all;
        this.language = language;
    }

    String of(Frame frame, int depth) {
        frame.spend(1);
        String made = depth <= 0 ? leaf(frame, depth) : inner(frame, depth);
        return made == null ? leaf(frame, depth) : made;
    }

    private String leaf(Frame frame, int depth) {
        String variable = frame.name(Kind.DOUBLE);
        return switch (dice.next(10)) {
            case 0, 1 -> dice.pick(LITERALS);
            case 2 -> element(frame, depth);
            case 3 -> orLiteral(frame.name(Kind.INT));
            case 4 -> orLiteral(frame.name(dice.pick(Kind.LONG, Kind.FLOAT, Kind.CHAR, Kind.SHORT, Kind.BYTE)));
            default -> orLiteral(variable);
        };
    }

    private String orLiteral(String name) {
        return name == null ? dice.pick(LITERALS) : name;
    }

    private String element(Frame frame, int depth) {
        String matrix = frame.name(Kind.MATRIX);
        if (matrix != null && dice.chance(40)) {
            return matrix + "[" + all.index(frame, depth) + "][" + all.index(frame, depth) + "]";
        }
        String array = frame.name(Kind.ARRAY);
        return array == null ? orLiteral(frame.name(Kind.DOUBLE)) : array + "[" + all.index(frame, depth) + "]";
    }

    private String inner(Frame frame, int depth) {
        int d = depth - 1;
        return switch (dice.next(28)) {
            case 0, 1, 2, 3, 4, 5 -> arithmetic(frame, d);
            case 6 -> dice.pick("-", "-", "+") + all.operand(Kind.DOUBLE, frame, d);
            case 7 -> "Math." + dice.pick(FUNCTIONS) + "(" + of(frame, d) + ")";
            case 8 ->
                dice.chance(90)
                        ? "Math." + dice.pick(BINARY) + "(" + of(frame, d) + ", " + of(frame, d) + ")"
                        : "Math.copySign(" + of(frame, d) + ", " + withSign(frame, d) + ")";
            case 9 ->
                dice.chance(50)
                        ? "Math.fma(" + of(frame, d) + ", " + of(frame, d) + ", " + of(frame, d) + ")"
                        : "Math.scalb(" + of(frame, d) + ", " + all.operand(Kind.INT, frame, d) + " & 3)";
            case 10, 11 -> all.operand(Kind.BOOLEAN, frame, d) + " ? " + arm(frame, d) + " : " + arm(frame, d);
            case 12 -> "(double) " + all.anyNumber(frame, d);
            case 13, 14 -> assignment(frame, d);
            case 15 -> update(frame, d);
            case 16, 17, 18, 19 -> all.call(Kind.DOUBLE, frame, d);
            case 20 -> language.switchExpression(Kind.DOUBLE, frame, d);
            case 21 -> all.functions().applied(frame, d);
            case 22 -> all.functions().ofObject(frame, d);
            case 23 -> ofList(frame, d);
            case 24 -> all.operand(Kind.BOX, frame, d);
            case 25 -> dice.chance(60) ? element(frame, d) : ofArray(frame, d);
            case 26 -> "Double." + dice.pick("max", "min", "sum") + "(" + of(frame, d) + ", " + of(frame, d) + ")";
            default -> all.functions().anonymous(frame, d);
        };
    }

    /** An arm of a conditional, which often does something. */
    private String arm(Frame frame, int depth) {
        String effect = dice.chance(40) ? dice.chance(50) ? assignment(frame, depth) : update(frame, depth) : null;
        return effect == null ? all.anyNumber(frame, depth) : Expressions.inParentheses(effect);
    }

    private String arithmetic(Frame frame, int depth) {
        StringBuilder text = new StringBuilder(all.anyNumber(frame, depth));
        boolean isDouble = false;
        for (int i = dice.next(4) == 0 ? 2 : 1; i > 0; i--) {
            text.append(dice.pick(" + ", " + ", " - ", " - ", " * ", " * ", " / ", " % "));
            text.append(isDouble ? all.anyNumber(frame, depth) : all.operand(Kind.DOUBLE, frame, depth));
            isDouble = true;
        }
        return text.toString();
    }

    private String assignment(Frame frame, int depth) {
        String target = all.target(Kind.DOUBLE, frame, depth);
        return target == null
                ? null
                : target
                        + dice.pick(" = ", " = ", " += ", " -= ", " *= ", " /= ", " %= ")
                        + all.anyNumber(frame, depth);
    }

    private String update(Frame frame, int depth) {
        String target = all.target(Kind.DOUBLE, frame, depth);
        String operator = dice.pick("++", "--");
        return target == null ? null : dice.chance(50) ? target + operator : "(" + operator + target + ")";
    }

    private String ofArray(Frame frame, int depth) {
        String array = frame.name(Kind.ARRAY);
        return array == null
                ? null
                : switch (dice.next(3)) {
                    case 0 -> "java.util.Arrays.stream(" + array + ").sum()";
                    case 1 ->
                        "java.util.Arrays.stream(" + array + ").map(e -> e * " + dice.next(4) + ").max().orElse(1)";
                    default -> array + ".clone()[" + all.index(frame, depth) + "]";
                };
    }

    private String ofList(Frame frame, int depth) {
        String list = frame.name(Kind.LIST);
        return list == null
                ? null
                : switch (dice.next(6)) {
                    case 0 -> list + ".stream().mapToDouble(e -> e).sum()";
                    case 1 -> list + ".stream().map(e -> e * 2).reduce(0.0, Double::sum)";
                    case 2 -> list + ".remove(0)";
                    case 3 -> list + ".set(" + all.index(frame, depth) + ", " + all.boxable(frame, depth) + ")";
                    default -> list + ".get(" + all.index(frame, depth) + ")";
                };
    }

    /** A boxed number. */
    String box(Frame frame, int depth) {
        String variable = frame.name(Kind.BOX);
        return variable != null && dice.chance(70) ? variable : "Double.valueOf(" + of(frame, depth - 1) + ")";
    }

    /** Never NaN, whose sign Java leaves open. */
    private String withSign(Frame frame, int depth) {
        return "(" + all.operand(Kind.DOUBLE, frame, depth) + " < " + all.operand(Kind.DOUBLE, frame, depth) + " ? "
                + dice.pick("-0.0", "-1.5") + " : 0.5)";
    }
}
