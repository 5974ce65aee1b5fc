package dev.tracegrad.processor.fuzz;

/** Random lambdas, method references, anonymous classes, and objects of the program's own classes. */
final class Functions {
    private final Dice dice;
    private final Expressions all;
    private final Language language;

    Functions(Dice dice, Expressions all, Language language) {
        this.dice = dice;
        this.all = all;
        this.language = language;
    }

    /** A function of a number. */
    String function(Kind kind, Frame frame, int depth) {
        String variable = frame.name(kind);
        if (variable != null && dice.chance(50)) {
            return variable;
        }
        Member member = frame.unary();
        return switch (dice.next(5)) {
            case 0 -> "Math::" + dice.pick("sin", "cos", "abs", "atan");
            case 1 -> member == null ? lambda(frame, depth) : language.className() + "::" + member.name();
            case 2 -> kind == Kind.CURVE && depth > 0 ? anonymousCurve(frame, depth) : lambda(frame, depth);
            default -> lambda(frame, depth);
        };
    }

    private String lambda(Frame frame, int depth) {
        Frame inside = frame.function(Kind.DOUBLE);
        String parameter = inside.fresh("t");
        boolean isTyped = dice.chance(20);
        boolean isBlock = depth > 1 && dice.chance(40);
        inside.declare(parameter, Kind.DOUBLE, isBlock);
        String head = (isTyped ? "(double " + parameter + ")" : parameter) + " -> ";
        return head
                + (isBlock
                        ? "{ " + body(inside, 2, parameter, depth - 1) + "}"
                        : parameter + dice.pick(" * ", " + ", " - ") + all.operand(Kind.DOUBLE, inside, depth - 1));
    }

    /** A function applied to a number, or null. */
    String applied(Frame frame, int depth) {
        Kind kind = dice.pick(Kind.FUNCTION, Kind.CURVE);
        String function = frame.name(kind);
        if (function == null || !frame.affords(30)) {
            return null;
        }
        frame.spend(30);
        return function + (kind == Kind.CURVE ? ".at(" : ".applyAsDouble(") + all.of(Kind.DOUBLE, frame, depth) + ")";
    }

    /** The value of a function that is an anonymous class, or null. */
    String anonymous(Frame frame, int depth) {
        return depth < 1 || !frame.affords(40)
                ? null
                : anonymousCurve(frame, depth) + ".at(" + all.of(Kind.DOUBLE, frame, depth) + ")";
    }

    private String anonymousCurve(Frame frame, int depth) {
        Frame inside = frame.anonymous(Kind.DOUBLE);
        String field = inside.fresh("c");
        String count = inside.fresh("n");
        StringBuilder text = new StringBuilder("new Curve() { double " + field + " = ");
        text.append(all.of(Kind.DOUBLE, inside, depth - 1))
                .append("; int ")
                .append(count)
                .append(" = ");
        text.append(dice.next(3)).append("; ");
        inside.field(field, Kind.DOUBLE, true);
        inside.field("this." + field, Kind.DOUBLE, true);
        inside.field(count, Kind.INT, true);
        String own = inside.fresh("own");
        boolean hasOwn = dice.chance(60);
        if (hasOwn) {
            Frame helper = inside.anonymous(Kind.DOUBLE);
            String parameter = helper.fresh("s");
            helper.declare(parameter, Kind.DOUBLE, true);
            text.append("private double ")
                    .append(own)
                    .append("(double ")
                    .append(parameter)
                    .append(") { ");
            text.append(language.statements().body(helper, 1, depth - 1)).append("} ");
        }
        String parameter = inside.fresh("t");
        inside.declare(parameter, Kind.DOUBLE, true);
        text.append("@Override public double at(double ").append(parameter).append(") { ");
        if (hasOwn) {
            text.append(field)
                    .append(" += ")
                    .append(own)
                    .append("(")
                    .append(parameter)
                    .append("); ");
        }
        return text.append(body(inside, 2, parameter, depth - 1)).append("} }").toString();
    }

    /** A body whose result depends on the parameter. */
    private String body(Frame inside, int most, String parameter, int depth) {
        return language.statements().some(inside, most, depth) + "return " + parameter + dice.pick(" * ", " + ", " - ")
                + all.operand(Kind.DOUBLE, inside, depth) + ";\n";
    }

    /** What a plain anonymous class counts, or null. */
    String counted(Frame frame, int depth) {
        if (depth < 1 || !frame.affords(20)) {
            return null;
        }
        Frame inside = frame.anonymous(Kind.INT);
        String by = inside.fresh("by");
        inside.declare(by, Kind.INT, false);
        frame.spend(20);
        return "new Counter() { @Override int step(int " + by + ") { count += " + by + "; return "
                + dice.pick("this.count + ", "count * ", "count - ") + by + "; } }." + dice.pick("twice(", "step(")
                + all.of(Kind.INT, frame, depth) + ")";
    }

    /** A number that an object gives, or null. */
    String ofObject(Frame frame, int depth) {
        Kind kind = dice.pick(Kind.POINT, Kind.BODY);
        String object = frame.name(kind);
        if (object == null) {
            return null;
        }
        return kind == Kind.POINT
                ? object + dice.pick(".x()", ".y()", ".x", ".y")
                : object + dice.pick(".position", ".speed");
    }

    /** An object of a class of the program. */
    String object(Kind kind, Frame frame, int depth) {
        String variable = frame.name(kind);
        if (variable != null && dice.chance(60)) {
            return variable;
        }
        String made = dice.chance(40) ? all.call(kind, frame, depth) : null;
        if (made != null) {
            return made;
        }
        frame.spend(10);
        String first = all.of(Kind.DOUBLE, frame, depth - 1);
        String second = all.of(Kind.DOUBLE, frame, depth - 1);
        return switch (kind) {
            case POINT -> "new Point(" + first + (dice.chance(70) ? ", " + second : "") + ")";
            case BODY ->
                switch (dice.next(3)) {
                    case 0 -> "new Body(" + first + ", " + second + ")";
                    case 1 -> "new Body(" + first + ")";
                    default -> "new Heavy(" + first + ")";
                };
            default -> dice.pick("new Shape()", "new Round()", "new Round()");
        };
    }
}
