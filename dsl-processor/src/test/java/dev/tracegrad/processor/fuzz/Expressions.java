package dev.tracegrad.processor.fuzz;

import java.util.List;
import java.util.stream.Collectors;

/** Random expressions of every kind; those of each group of types are made in a class of their own. */
final class Expressions {
    private final Dice dice;
    private final Numbers numbers;
    private final Integers integers;
    private final Conditions conditions;
    private final Containers containers;
    private final Functions functions;

    Expressions(Dice dice, Language language) {
        this.dice = dice;
        this.numbers = new Numbers(dice, this, language);
        this.integers = new Integers(dice, this, language);
        this.conditions = new Conditions(dice, this, language);
        this.containers = new Containers(dice, this);
        this.functions = new Functions(dice, this, language);
    }

    Functions functions() {
        return functions;
    }

    /** An expression that can be assigned to a variable of the kind. */
    String of(Kind kind, Frame frame, int depth) {
        return switch (kind) {
            case DOUBLE -> numbers.of(frame, depth);
            case BOX -> numbers.box(frame, depth);
            case INT, LONG, FLOAT, SHORT, BYTE, CHAR, INTEGER -> integers.of(kind, frame, depth);
            case BOOLEAN -> conditions.condition(frame, depth);
            case TEXT -> conditions.text(frame, depth);
            case ANY -> conditions.object(frame);
            case MODE -> conditions.mode(frame);
            case ARRAY, REST -> containers.array(frame, depth);
            case MATRIX -> containers.matrix(frame, depth);
            case INTS -> containers.ints(frame, depth);
            case LIST -> containers.list(frame, depth);
            case FUNCTION, CURVE -> functions.function(kind, frame, depth);
            case POINT, BODY, SHAPE -> functions.object(kind, frame, depth);
            case VOID -> throw new IllegalArgumentException("no value");
        };
    }

    /** An expression that may stand beside an operator. */
    String operand(Kind kind, Frame frame, int depth) {
        return inParentheses(of(kind, frame, depth));
    }

    static String inParentheses(String text) {
        boolean isSimple = !text.contains(" ") && !text.startsWith("-") && !text.startsWith("+");
        return isSimple ? text : "(" + text + ")";
    }

    /** A number of any primitive type that becomes a double beside one. */
    String anyNumber(Frame frame, int depth) {
        String counter = dice.chance(6) ? frame.name(Kind.INT) : null;
        if (counter != null) {
            return "(" + counter + " / " + (2 + dice.next(3)) + ")";
        }
        return dice.chance(75)
                ? operand(Kind.DOUBLE, frame, depth)
                : operand(dice.pick(Kind.INT, Kind.INT, Kind.LONG, Kind.FLOAT, Kind.CHAR), frame, depth);
    }

    /** A number of type double or Double, and of no other. */
    String boxable(Frame frame, int depth) {
        return dice.pick("(double) ", "0.5 * ", "+1.5 + ") + operand(Kind.DOUBLE, frame, depth);
    }

    /** A call with that result, or null where there is none to call. */
    String call(Kind result, Frame frame, int depth) {
        Member member = frame.member(result);
        if (member == null) {
            return null;
        }
        frame.spend(member.cost());
        String arguments = arguments(member.parameters(), frame, depth);
        if (member.receiver() != null) {
            return operand(member.receiver(), frame, depth) + "." + member.name() + "(" + arguments + ")";
        }
        String prefix = member.needsThis() && dice.chance(30) && frame.hasOwnThis() ? "this." : "";
        return prefix + member.name() + "(" + arguments + ")";
    }

    String arguments(List<Kind> parameters, Frame frame, int depth) {
        return parameters.stream()
                .map(parameter -> parameter == Kind.REST ? rest(frame, depth) : of(parameter, frame, depth - 1))
                .filter(argument -> !argument.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String rest(Frame frame, int depth) {
        return switch (dice.next(4)) {
            case 0 -> "";
            case 1 -> of(Kind.ARRAY, frame, depth - 1);
            case 2 -> of(Kind.DOUBLE, frame, depth - 1);
            default -> of(Kind.DOUBLE, frame, depth - 1) + ", " + of(Kind.DOUBLE, frame, depth - 1);
        };
    }

    /** A place within an array of at least two elements. */
    String index(Frame frame, int depth) {
        String counter = frame.assignable(Kind.INT);
        return switch (dice.next(7)) {
            case 0, 1 -> "0";
            case 2 -> "1";
            case 3 -> counter == null ? "1" : counter + dice.pick("++", "--") + " & 1";
            case 4 -> counter == null ? "0" : "(" + counter + dice.pick(" += ", " = ", " ^= ") + dice.next(4) + ") & 1";
            default -> operand(Kind.INT, frame, depth - 1) + " & 1";
        };
    }

    /** Something of that kind that can be assigned to, or null. */
    String target(Kind kind, Frame frame, int depth) {
        String array = frame.name(kind == Kind.DOUBLE ? Kind.ARRAY : Kind.INTS);
        boolean hasElements = kind == Kind.DOUBLE || kind == Kind.INT;
        if (hasElements && array != null && dice.chance(40)) {
            return array + "[" + index(frame, depth) + "]";
        }
        String matrix = frame.name(Kind.MATRIX);
        if (kind == Kind.DOUBLE && matrix != null && dice.chance(30)) {
            return matrix + "[" + index(frame, depth) + "][" + index(frame, depth) + "]";
        }
        return frame.assignable(kind);
    }
}
