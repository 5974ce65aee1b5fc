package dev.tracegrad.processor.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Makes programs in the language that traced methods accept: the same one of the same seed. */
public final class ProgramGenerator {
    private ProgramGenerator() {}

    public static Program generate(long seed) {
        Dice dice = new Dice(seed);
        String name = "Fuzz" + Long.toUnsignedString(seed, 36);
        boolean hasCuts = dice.chance(40);
        Language language = new Language(name, hasCuts, dice);
        List<Member> members = new ArrayList<>();
        Fields fields = new Fields(dice.chance(50));
        Methods methods = new Methods(dice, language, members, fields);
        Classes classes = new Classes(dice, language, members, fields);
        StringBuilder text = new StringBuilder("package good;\n\nimport dev.tracegrad.Value;\n");
        text.append("import dev.tracegrad.annotations.Traced;\nimport java.util.ArrayList;\nimport java.util.List;\n");
        text.append("import java.util.function.DoubleUnaryOperator;\n\n");
        text.append("@SuppressWarnings(\"all\")\nclass ").append(name).append(" {\n");
        text.append(fields.text(dice));
        text.append("interface Curve {\ndouble at(double x);\n}\n\n");
        text.append("abstract static class Counter {\nint count = 1;\n\nabstract int step(int by);\n\n");
        text.append("int twice(int by) {\nreturn step(by) - step(1);\n}\n}\n\n");
        text.append("static final class Closed implements AutoCloseable {\n@Override\npublic void close() {}\n}\n\n");
        text.append("enum Mode {\nA, B, C;\n\nstatic Mode sample() {\nreturn B;\n}\n}\n\n");
        text.append("static ")
                .append(name)
                .append(" sample() {\nreturn new ")
                .append(name)
                .append("();\n}\n\n");
        text.append(methods.overloads());
        if (dice.chance(30)) {
            text.append(classes.point());
        }
        if (dice.chance(25)) {
            text.append(classes.bodies());
        }
        if (dice.chance(25)) {
            text.append(classes.shapes());
        }
        text.append(dice.chance(30) ? methods.recursive() : methods.single());
        text.append(methods.single());
        if (dice.chance(20)) {
            text.append(classes.inner());
        }
        text.append(dice.chance(50) ? methods.overloads() : methods.single());
        return new Program(seed, name, text.append("}\n").toString(), hasCuts);
    }
}
