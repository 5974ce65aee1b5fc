package dev.tracegrad.processor.fuzz;

import java.util.List;

/** Random nested classes: a record and objects with twins, classes that override, and an inner class. */
final class Classes {
    private final Dice dice;
    private final Language language;
    private final List<Member> members;
    private final Fields fields;

    Classes(Dice dice, Language language, List<Member> members, Fields fields) {
        this.dice = dice;
        this.language = language;
        this.members = members;
        this.fields = fields;
    }

    /** The arguments of another constructor's call. */
    private Frame delegation() {
        return new Frame(dice, List.of(), false, Kind.VOID);
    }

    private Frame frame(Kind result, boolean isAssignable, String... numbers) {
        Frame frame = new Frame(dice, members, false, result);
        fields.declareStatic(frame);
        for (String number : numbers) {
            frame.field(number, Kind.DOUBLE, isAssignable);
        }
        return frame;
    }

    private String number(Frame frame, int depth) {
        return language.expressions().of(Kind.DOUBLE, frame, depth);
    }

    private String body(Frame frame, int most) {
        return language.statements().body(frame, most, 1);
    }

    private void add(Kind receiver, String name, Kind result, int cost, Kind... parameters) {
        members.add(new Member(name, receiver, false, List.of(parameters), result, cost + 2));
    }

    /** A record of two numbers. */
    String point() {
        Frame made = delegation();
        made.declare("x", Kind.DOUBLE, false);
        String second = number(made, 2);
        Frame mixed = frame(Kind.DOUBLE, false, "x", "y", "this.x", "y()");
        mixed.declare("a", Kind.DOUBLE, true);
        String mixedBody = body(mixed, 2);
        Frame scaled = frame(Kind.POINT, false, "x", "y");
        scaled.declare("k", Kind.DOUBLE, true);
        String scaledText = "return new Point(" + number(scaled, 2) + ", " + number(scaled, 2) + ");\n";
        Frame polar = frame(Kind.POINT, false);
        polar.declare("a", Kind.DOUBLE, true);
        String polarText = "return new Point(a * Math.cos(" + number(polar, 1) + "), " + number(polar, 2) + ");\n";
        add(Kind.POINT, "mixed", Kind.DOUBLE, mixed.spent(), Kind.DOUBLE);
        add(Kind.POINT, "scaled", Kind.POINT, scaled.spent(), Kind.DOUBLE);
        add(null, "Point.polar", Kind.POINT, polar.spent(), Kind.DOUBLE);
        language.locals().addAll(List.of(Kind.POINT, Kind.POINT, Kind.POINT));
        return "@Traced\nrecord Point(double x, double y) {\n"
                + (dice.chance(40) ? "Point {\ny = y + " + dice.pick("0", "x", "1") + ";\n}\n\n" : "")
                + "Point(double x) {\nthis(x, " + second + ");\n}\n\n"
                + "double mixed(double a) {\n" + mixedBody + "}\n\n"
                + "Point scaled(double k) {\n" + scaledText + "}\n\n"
                + "static Point polar(double a) {\n" + polarText + "}\n\n"
                + "static Point sample() {\nreturn new Point(1.5, -2);\n}\n}\n\n";
    }

    /** A class that changes, and its subclass. */
    String bodies() {
        String[] all = {"position", "speed", "this.speed", "trail[1]", "trail[steps++ & 1]"};
        Frame made = frame(Kind.VOID, true, "this.speed");
        made.declare("position", Kind.DOUBLE, true);
        String start = language.statements().some(made, 1, 1) + "this.position = " + number(made, 2) + ";\n";
        Frame short1 = delegation();
        short1.declare("speed", Kind.DOUBLE, false);
        String delegated = "this(" + number(short1, 2) + ", " + number(short1, 1) + ");\n";
        Frame step = frame(Kind.VOID, true, all);
        step.declare("dt", Kind.DOUBLE, true);
        String stepBody = body(step, 3);
        Frame energy = frame(Kind.DOUBLE, true, all);
        energy.declare("k", Kind.DOUBLE, true);
        String energyBody = body(energy, 2);
        Frame heavy = delegation();
        heavy.declare("mass", Kind.DOUBLE, false);
        String passed = number(heavy, 2) + (dice.chance(50) ? ", " + number(heavy, 1) : "");
        Frame over = frame(Kind.DOUBLE, true, all);
        over.field("mass", Kind.DOUBLE, false);
        over.declare("k", Kind.DOUBLE, false);
        String overBody = "double base = super.energy(" + number(over, 1) + ");\n";
        over.declare("base", Kind.DOUBLE, true);
        overBody += body(over, 1);
        add(Kind.BODY, "step", Kind.VOID, step.spent(), Kind.DOUBLE);
        add(Kind.BODY, "energy", Kind.DOUBLE, energy.spent() + over.spent(), Kind.DOUBLE);
        language.locals().addAll(List.of(Kind.BODY, Kind.BODY, Kind.BODY));
        return "@Traced\nstatic class Body {\ndouble position = 0.5;\nprotected double speed;\n"
                + "final double[] trail = new double[2];\nint steps;\n\n"
                + "Body(double position, double speed) {\nthis.speed = speed;\n" + start + "}\n\n"
                + "Body(double speed) {\n" + delegated + "steps = 2;\n}\n\n"
                + "void step(double dt) {\n" + stepBody + "}\n\n"
                + "double energy(double k) {\n" + energyBody + "}\n\n"
                + "static Body sample() {\nreturn new Body(0.5, 2);\n}\n}\n\n"
                + "@Traced\nstatic class Heavy extends Body {\nfinal double mass;\n\n"
                + "Heavy(double mass) {\nsuper(" + passed + ");\nthis.mass = mass;\n}\n\n"
                + "@Override\ndouble energy(double k) {\n" + overBody + "}\n\n"
                + "static Heavy sample() {\nreturn new Heavy(1.5);\n}\n}\n\n";
    }

    /** A class whose methods are overloaded, and overridden in a subclass. */
    String shapes() {
        Frame area = frame(Kind.DOUBLE, false, "size", "width.data()");
        area.declare("x", Kind.DOUBLE, true);
        String areaBody = body(area, 2);
        Frame counted = frame(Kind.DOUBLE, false, "size");
        counted.declare("n", Kind.INT, true);
        String countedBody = body(counted, 1);
        Frame over = frame(Kind.DOUBLE, false, "size", "this.size");
        over.declare("x", Kind.DOUBLE, false);
        String overBody = "double base = super.area(" + dice.pick("x", "2", "2.0", "'a'", number(over, 1)) + ");\n";
        over.declare("base", Kind.DOUBLE, true);
        overBody += body(over, 1);
        int cost = area.spent() + counted.spent() + over.spent();
        add(Kind.SHAPE, "area", Kind.DOUBLE, cost, Kind.DOUBLE);
        add(Kind.SHAPE, "area", Kind.DOUBLE, cost, Kind.INT);
        add(Kind.SHAPE, "twice", Kind.DOUBLE, 2 * cost, Kind.DOUBLE);
        language.locals().addAll(List.of(Kind.SHAPE, Kind.SHAPE));
        return "static class Shape {\ndouble size = 1.25;\nprivate final Value width = Value.of(0.75, \"width\");\n\n"
                + "@Traced\ndouble area(double x) {\n" + areaBody + "}\n\n"
                + "@Traced\ndouble area(int n) {\n" + countedBody + "}\n\n"
                + "@Traced\ndouble twice(double x) {\nreturn area(x) " + dice.pick("+", "-", "/") + " this.area("
                + dice.pick("2", "x", "x + 1", "(int) 'a' / 50") + ");\n}\n\n"
                + "static Shape sample() {\nreturn new Shape();\n}\n}\n\n"
                + "static class Round extends Shape {\n@Override\n@Traced\ndouble area(double x) {\n" + overBody
                + "}\n\n"
                + "static Round sample() {\nreturn new Round();\n}\n}\n\n";
    }

    /** An inner class, which reads fields of the object around it. */
    String inner() {
        String name = language.className();
        Frame reach = frame(Kind.DOUBLE, false, "own", "level", name + ".this.level", "hidden", "state[0]");
        reach.declare("x", Kind.DOUBLE, true);
        String text = "class Inner {\nprivate double own = 0.75;\n\n@Traced\ndouble reach(double x) {\n"
                + body(reach, 2) + "}\n\nstatic Inner sample() {\nreturn new " + name + "().new Inner();\n}\n}\n\n";
        members.add(new Member("new Inner().reach", null, true, List.of(Kind.DOUBLE), Kind.DOUBLE, reach.spent() + 2));
        return text;
    }
}
