package dev.tracegrad.processor.fuzz.border;

import dev.tracegrad.processor.fuzz.Dice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Makes programs of some features each: the same one of the same seed, on the same version of Java. */
public final class BorderGenerator {
    /** The others need what these declare, so that they come first. */
    private static final List<Supplier<Feature>> OBJECTS = List.of(Points::new, Spans::new, Shapes::new, Terms::new);

    private static final List<Supplier<Feature>> OTHERS = List.of(
            Helpers::new,
            Texts::new,
            Objects::new,
            Identity::new,
            Collected::new,
            Operations::new,
            Builders::new,
            Pairs::new,
            Carriers::new,
            Detours::new,
            Statics::new,
            Handed::new);

    private BorderGenerator() {}

    public static BorderProgram generate(long seed) {
        Dice dice = new Dice(seed);
        Making program = new Making(dice, Runtime.version().feature());
        List<Feature> features = new ArrayList<>(List.of(new Arithmetic()));
        OBJECTS.stream().filter(unused -> dice.chance(50)).forEach(feature -> features.add(feature.get()));
        List<Supplier<Feature>> others = new ArrayList<>(OTHERS);
        for (int i = 2 + dice.next(3); i > 0 && !others.isEmpty(); i--) {
            features.add(others.remove(dice.next(others.size())).get());
        }
        if (dice.chance(50)) {
            features.add(new Methods());
        }
        features.forEach(feature -> feature.declare(program));
        features.forEach(feature -> feature.contribute(program));
        program.addReset();
        Map<String, String> entries = new LinkedHashMap<>();
        for (int i = 3 + dice.next(3); i > 0; i--) {
            String name = program.fresh("entry");
            entries.put(name, entry(name, program));
        }
        return new BorderProgram(
                seed,
                program.types(),
                program.members(),
                entries,
                new LinkedHashSet<>(entries.keySet()),
                dice.chance(40),
                dice.chance(35));
    }

    /** A static method of some statements. */
    private static String entry(String name, Making program) {
        Dice dice = program.dice();
        Scope scope = new Scope(program);
        List<String> parameters = new ArrayList<>(List.of("double x", "double y"));
        scope.declare("x", "double");
        scope.declare("y", "double");
        if (dice.chance(20)) {
            parameters.add("double[] a");
            scope.declare("a", "double[]");
        }
        if (dice.chance(20)) {
            parameters.add("List<Double> given");
            scope.declare("given", "List<Double>");
        }
        String result = dice.chance(80) ? "double" : dice.pick("String", "boolean", "double[]", "List<Double>");
        StringBuilder body = new StringBuilder();
        for (int i = dice.next(4); i > 0; i--) {
            body.append(program.statement(scope, 2));
        }
        body.append("return ").append(program.of(result, scope, 3)).append(";\n");
        return "static " + result + " " + name + "(" + String.join(", ", parameters) + ") {\n"
                + body.toString().indent(0) + "}\n";
    }
}
