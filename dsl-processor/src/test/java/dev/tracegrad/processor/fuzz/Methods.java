package dev.tracegrad.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Random methods of a program's own class, which call those that were made before. */
final class Methods {
    private static final List<Kind> PARAMETERS = List.of(
            Kind.DOUBLE,
            Kind.DOUBLE,
            Kind.DOUBLE,
            Kind.DOUBLE,
            Kind.INT,
            Kind.ARRAY,
            Kind.BOOLEAN,
            Kind.LONG,
            Kind.FLOAT,
            Kind.CHAR,
            Kind.TEXT,
            Kind.MATRIX,
            Kind.LIST,
            Kind.CURVE,
            Kind.FUNCTION,
            Kind.ANY,
            Kind.MODE,
            Kind.INTS);
    private static final List<Kind> VARIANTS =
            List.of(Kind.DOUBLE, Kind.INT, Kind.LONG, Kind.FLOAT, Kind.CHAR, Kind.TEXT, Kind.REST);
    private static final List<Kind> RESULTS = List.of(
            Kind.DOUBLE,
            Kind.DOUBLE,
            Kind.DOUBLE,
            Kind.DOUBLE,
            Kind.DOUBLE,
            Kind.INT,
            Kind.BOOLEAN,
            Kind.ARRAY,
            Kind.VOID);

    private final Dice dice;
    private final Language language;
    private final List<Member> members;
    private final Fields fields;
    private int made;

    Methods(Dice dice, Language language, List<Member> members, Fields fields) {
        this.dice = dice;
        this.language = language;
        this.members = members;
        this.fields = fields;
    }

    /** Some methods of one name, which differ in their first parameter. */
    String overloads() {
        String name = "over" + made++;
        boolean isInstance = dice.chance(30);
        boolean takesMore = dice.chance(40);
        List<Kind> variants = new ArrayList<>(VARIANTS);
        StringBuilder text = new StringBuilder();
        List<Member> found = new ArrayList<>();
        for (int i = 2 + dice.next(2); i > 0; i--) {
            Kind variant =
                    variants.remove(found.isEmpty() ? 0 : dice.next(takesMore ? variants.size() - 1 : variants.size()));
            List<Kind> parameters = takesMore ? List.of(variant, Kind.DOUBLE) : List.of(variant);
            text.append(method(name, isInstance, parameters, Kind.DOUBLE, found));
        }
        int cost = found.stream().mapToInt(Member::cost).max().orElseThrow();
        found.forEach(
                member -> members.add(new Member(name, null, isInstance, member.parameters(), member.result(), cost)));
        return text.toString();
    }

    /** A method with a name of its own. */
    String single() {
        List<Kind> parameters = new ArrayList<>(List.of(Kind.DOUBLE));
        for (int i = dice.next(4); i > 0; i--) {
            parameters.add(dice.next(parameters.size() + 1), dice.pick(PARAMETERS));
        }
        Kind result = dice.pick(RESULTS);
        if (result == Kind.VOID) {
            parameters.add(Kind.ARRAY);
        }
        return method("m" + made++, dice.chance(45), parameters, result, members);
    }

    /** A method that calls itself, at most three times deep. */
    String recursive() {
        String name = "again" + made++;
        Frame frame = new Frame(dice, members, false, Kind.DOUBLE);
        fields.declareStatic(frame);
        frame.scale(4);
        frame.declare("x", Kind.DOUBLE, true);
        frame.counter("n", Kind.INT);
        String text = "@Traced\nstatic double " + name + "(double x, int n) {\nif (n <= 0 || n > 3) return "
                + language.expressions().of(Kind.DOUBLE, frame, 1) + ";\n"
                + language.statements().some(frame, 2, 1)
                + "return "
                + language.expressions().operand(Kind.DOUBLE, frame, 1) + dice.pick(" + ", " - ", " * ") + name + "("
                + language.expressions().of(Kind.DOUBLE, frame, 1) + ", n - 1);\n}\n\n";
        members.add(new Member(name, null, false, List.of(Kind.DOUBLE, Kind.INT), Kind.DOUBLE, frame.spent() + 4));
        return text;
    }

    private String method(String name, boolean isInstance, List<Kind> parameters, Kind result, List<Member> found) {
        boolean isPlain = result == Kind.INT;
        Frame frame = new Frame(dice, isPlain ? List.of() : members, isInstance, result);
        if (!isPlain) {
            fields.declareStatic(frame);
        }
        if (isInstance && !isPlain) {
            fields.declare(frame);
        }
        String header = parameters.stream()
                .map(kind -> {
                    boolean isFinal = dice.chance(25);
                    String parameter = frame.fresh("p");
                    boolean isAssignable = !isFinal && kind != Kind.CURVE && kind != Kind.FUNCTION && kind != Kind.ANY;
                    frame.declare(parameter, kind == Kind.REST ? Kind.ARRAY : kind, isAssignable);
                    return (isFinal && dice.chance(50) ? "final " : "") + kind.text() + " " + parameter;
                })
                .collect(Collectors.joining(", "));
        String body = language.statements().body(frame, 2, 2);
        String modifiers = dice.chance(65) ? "@Traced\n" : dice.chance(50) ? "private " : "";
        found.add(new Member(name, null, isInstance, parameters, result, frame.spent() + 2));
        return modifiers + (isInstance ? "" : "static ") + result.text() + " " + name + "(" + header + ") {\n" + body
                + "}\n\n";
    }
}
