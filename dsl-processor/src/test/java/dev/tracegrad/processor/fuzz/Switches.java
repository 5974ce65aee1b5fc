package dev.tracegrad.processor.fuzz;

/** Random switches, with arrows and with colons, as statements and as expressions. */
final class Switches {
    private final Dice dice;
    private final Language language;

    Switches(Dice dice, Language language) {
        this.dice = dice;
        this.language = language;
    }

    private record Selector(String text, String first, String second, String third) {}

    private Selector selector(Frame frame, int depth) {
        Expressions all = language.expressions();
        return switch (dice.next(4)) {
            case 0 -> new Selector(all.of(Kind.TEXT, frame, depth), "\"t0\"", "\"t1\"", "\"a1\"");
            case 1 -> new Selector(all.of(Kind.MODE, frame, depth), "A", "B", "C");
            default -> new Selector(all.operand(Kind.INT, frame, depth) + " & 3", "0", "1", "SIZE - 1");
        };
    }

    /** A switch expression, or null where there is no room. */
    String expression(Kind kind, Frame frame, int depth) {
        if (depth < 1) {
            return null;
        }
        Selector selector = selector(frame, depth - 1);
        Frame.Jumps jumps = frame.seal();
        boolean isOld = dice.chance(30);
        String text =
                "switch (" + selector.text() + ") { " + yielding("case " + selector.first(), isOld, kind, frame, depth)
                        + yielding("case " + selector.second() + ", " + selector.third(), isOld, kind, frame, depth)
                        + yielding("default", isOld, kind, frame, depth) + "}";
        frame.unseal(jumps);
        return text;
    }

    private String yielding(String label, boolean isOld, Kind kind, Frame frame, int depth) {
        if (!isOld && dice.chance(60)) {
            return label + " -> " + language.expressions().of(kind, frame, depth - 1) + "; ";
        }
        int mark = frame.open();
        String statements = dice.chance(50) ? language.statements().some(frame, 1, depth - 1) : "";
        String yielded = "yield " + language.expressions().of(kind, frame, depth - 1) + "; ";
        frame.close(mark);
        return isOld ? label + ": { " + statements + yielded + "} " : label + " -> { " + statements + yielded + "} ";
    }

    String statement(Frame frame, int depth) {
        Selector selector = selector(frame, 1);
        boolean isOld = dice.chance(50);
        StringBuilder text = new StringBuilder("switch (" + selector.text() + ") {\n");
        frame.openSwitch();
        text.append(branch("case " + selector.first(), isOld, frame, depth));
        text.append(branch("case " + selector.second() + ", " + selector.third(), isOld, frame, depth));
        if (dice.chance(70)) {
            text.append(branch("default", isOld, frame, depth));
        }
        frame.closeSwitch();
        return text.append("}\n").toString();
    }

    private String branch(String label, boolean isOld, Frame frame, int depth) {
        int mark = frame.open();
        String statements = language.statements().some(frame, 1, depth - 1);
        frame.close(mark);
        if (!isOld) {
            return label + " -> {\n" + statements + "}\n";
        }
        return label + ": {\n" + statements + (dice.chance(70) ? "break;\n" : "") + "}\n";
    }
}
