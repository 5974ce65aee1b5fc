package dev.tracegrad.processor.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Random statements. */
final class Statements {
    private final Dice dice;
    private final Language language;
    private final Loops loops;

    Statements(Dice dice, Language language) {
        this.dice = dice;
        this.language = language;
        this.loops = new Loops(dice, language);
    }

    private String of(Kind kind, Frame frame, int depth) {
        return language.expressions().of(kind, frame, depth);
    }

    /** Some statements and a return of what the frame's method or function gives. */
    String body(Frame frame, int most, int depth) {
        int mark = frame.open();
        String text = some(frame, most, depth);
        if (frame.result() != Kind.VOID) {
            text += "return " + of(frame.result(), frame, depth) + ";\n";
        }
        frame.close(mark);
        return text;
    }

    /** From one statement to {@code most}; what they declare stays visible. */
    String some(Frame frame, int most, int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + dice.next(most); i > 0; i--) {
            text.append(statement(frame, depth));
        }
        return text.toString();
    }

    /** A block with a scope of its own. */
    String block(Frame frame, int most, int depth) {
        int mark = frame.open();
        String text = "{\n" + some(frame, most, depth) + "}";
        frame.close(mark);
        return text;
    }

    private String statement(Frame frame, int depth) {
        String made = depth <= 0 ? simple(frame) : dice.chance(60) ? simple(frame) : compound(frame, depth - 1);
        return made == null ? declaration(frame, 2) : made;
    }

    private String simple(Frame frame) {
        int depth = 2 + dice.next(2);
        return switch (dice.next(16)) {
            case 0, 1, 2, 3 -> declaration(frame, depth);
            case 4, 5, 6, 7 -> assignment(Kind.DOUBLE, frame, depth);
            case 8 -> assignment(dice.pick(Kind.INT, Kind.LONG, Kind.SHORT, Kind.BYTE, Kind.FLOAT), frame, depth);
            case 9 ->
                evaluated(language.expressions().call(dice.pick(Kind.DOUBLE, Kind.VOID, Kind.VOID), frame, depth));
            case 10 -> update(frame, depth);
            case 11 -> library(frame, depth);
            case 12 ->
                "assert " + of(Kind.BOOLEAN, frame, depth) + " || SIZE > 0"
                        + (dice.chance(50) ? " : " + of(Kind.TEXT, frame, 1) : "") + ";\n";
            case 13 -> dice.chance(40) ? ";\n" : jump(frame);
            case 14 -> whole(frame, depth);
            default -> jump(frame);
        };
    }

    private static String evaluated(String expression) {
        return expression == null ? null : expression + ";\n";
    }

    String declaration(Frame frame, int depth) {
        Kind kind = dice.pick(language.locals());
        String name = frame.fresh("v");
        String value = of(kind, frame, depth);
        boolean isFinal = dice.chance(30);
        boolean isInferred = kind == Kind.DOUBLE && dice.chance(10);
        if (isInferred) {
            value = "Math.cos(" + value + ")";
        }
        String condition = of(Kind.BOOLEAN, frame, 1);
        frame.declare(name, kind, !isFinal && kind != Kind.ANY && kind != Kind.MODE);
        String type = isInferred ? "var" : kind.text();
        if (!isFinal && !isInferred && kind == Kind.DOUBLE && dice.chance(10)) {
            return "double " + name + ";\nif (" + condition + ") " + name + " = " + value + ";\nelse " + name + " = "
                    + dice.next(4) + ";\n";
        }
        return (isFinal && dice.chance(50) ? "final " : "") + type + " " + name + " = " + value + ";\n";
    }

    private String assignment(Kind kind, Frame frame, int depth) {
        Expressions all = language.expressions();
        String target = all.target(kind, frame, depth);
        if (target == null) {
            return null;
        }
        if (kind == Kind.DOUBLE) {
            return target + dice.pick(" = ", " = ", " += ", " -= ", " *= ", " /= ") + of(kind, frame, depth) + ";\n";
        }
        boolean cuts = language.hasCuts() && dice.chance(40);
        return dice.chance(40)
                ? target + " = " + of(kind, frame, depth) + ";\n"
                : target + dice.pick(" += ", " -= ", " *= ")
                        + (cuts
                                ? all.operand(Kind.DOUBLE, frame, 1)
                                : dice.pick("1", "0.75", "2.5", "3L", "1.5f", "0.25"))
                        + ";\n";
    }

    private String update(Frame frame, int depth) {
        String target =
                language.expressions().target(dice.pick(Kind.DOUBLE, Kind.INT, Kind.BYTE, Kind.LONG), frame, depth);
        return target == null ? null : dice.chance(50) ? target + "++;\n" : "--" + target + ";\n";
    }

    /** An array or a box that is replaced. */
    private String whole(Frame frame, int depth) {
        Kind kind = dice.pick(Kind.ARRAY, Kind.BOX, Kind.TEXT, Kind.BOOLEAN);
        String target = frame.assignable(kind);
        return target == null ? null : target + " = " + of(kind, frame, depth) + ";\n";
    }

    private String library(Frame frame, int depth) {
        String array = frame.name(Kind.ARRAY);
        String other = frame.name(Kind.ARRAY);
        String list = frame.name(Kind.LIST);
        return switch (dice.next(5)) {
            case 0 ->
                array == null ? null : "java.util.Arrays.fill(" + array + ", " + of(Kind.DOUBLE, frame, depth) + ");\n";
            case 1 -> array == null ? null : "System.arraycopy(" + array + ", 0, " + other + ", 0, 2);\n";
            case 2 ->
                array == null
                        ? null
                        : "java.util.Arrays.fill(" + array + ", 0, 2, " + of(Kind.DOUBLE, frame, depth) + ");\n";
            case 3 ->
                list == null ? null : list + ".add(" + language.expressions().boxable(frame, depth) + ");\n";
            default ->
                list == null
                        ? null
                        : list + ".set(" + language.expressions().index(frame, depth) + ", "
                                + language.expressions().boxable(frame, depth) + ");\n";
        };
    }

    /** A jump under a condition, or null where none may stand. */
    private String jump(Frame frame) {
        List<String> jumps = new ArrayList<>();
        if (frame.canBreak()) {
            jumps.add("break");
        }
        if (frame.canContinue()) {
            jumps.add("continue");
        }
        String label = frame.label();
        if (label != null) {
            jumps.add("break " + label);
            jumps.add("continue " + label);
        }
        if (frame.canReturn() && dice.chance(40)) {
            jumps.add(frame.result() == Kind.VOID ? "return" : "return " + of(frame.result(), frame, 2));
        }
        if (dice.chance(15)) {
            jumps.add("throw new IllegalStateException(" + of(Kind.TEXT, frame, 1) + ")");
        }
        return jumps.isEmpty() ? null : "if (" + of(Kind.BOOLEAN, frame, 2) + ") " + dice.pick(jumps) + ";\n";
    }

    /** Statements with others inside; javac miscompiles some of them within switch expressions. */
    private String compound(Frame frame, int depth) {
        return switch (dice.next(frame.canReturn() ? 11 : 8)) {
            case 0, 1 ->
                "if (" + of(Kind.BOOLEAN, frame, 2) + ") " + block(frame, 2, depth)
                        + (dice.chance(50) ? " else " + block(frame, 2, depth) : "") + "\n";
            case 2, 3, 4, 5 -> loops.loop(frame, depth);
            case 6, 7 -> language.switches().statement(frame, depth);
            case 8 -> guarded(frame, depth);
            case 9 ->
                dice.chance(50)
                        ? "synchronized (" + dice.pick("\"lock\"", language.className() + ".class") + ") "
                                + block(frame, 2, depth) + "\n"
                        : labelled(frame, depth);
            default -> function(frame, depth);
        };
    }

    private String labelled(Frame frame, int depth) {
        String label = frame.fresh("block");
        int mark = frame.open();
        String text = label + ": {\n" + some(frame, 2, depth) + "if (" + of(Kind.BOOLEAN, frame, 1) + ") break " + label
                + ";\n" + some(frame, 1, depth) + "}\n";
        frame.close(mark);
        return text;
    }

    private String guarded(Frame frame, int depth) {
        String resource = dice.chance(25) ? "(Closed " + frame.fresh("r") + " = new Closed()) " : "";
        String text = "try " + resource + block(frame, 2, depth);
        boolean catches = dice.chance(resource.isEmpty() ? 80 : 40);
        if (catches) {
            String caught =
                    dice.pick("RuntimeException", "IllegalStateException | ArithmeticException", "AssertionError");
            text += " catch (" + caught + " " + frame.fresh("e") + ") " + block(frame, 1, depth);
        }
        return text
                + (!catches && resource.isEmpty() || dice.chance(40)
                        ? " finally {\n" + assignmentOrNothing(frame) + "}"
                        : "")
                + "\n";
    }

    private String assignmentOrNothing(Frame frame) {
        String made = assignment(Kind.DOUBLE, frame, 1);
        return made == null ? "" : made;
    }

    /** A function, or something that is done twice. */
    private String function(Frame frame, int depth) {
        String name = frame.fresh("f");
        if (dice.chance(30) && frame.affords(60)) {
            Frame inside = frame.function(Kind.VOID);
            return "Runnable " + name + " = () -> {\n" + some(inside, 2, depth) + "};\n" + name + ".run();\n" + name
                    + ".run();\n";
        }
        Kind kind = dice.pick(Kind.FUNCTION, Kind.CURVE);
        String value = language.expressions().functions().function(kind, frame, 2);
        frame.declare(name, kind, false);
        return kind.text() + " " + name + " = " + value + ";\n";
    }
}
