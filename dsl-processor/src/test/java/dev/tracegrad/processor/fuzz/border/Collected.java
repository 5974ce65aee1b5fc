package dev.tracegrad.processor.fuzz.border;

import dev.tracegrad.processor.fuzz.Dice;
import java.util.List;

/** Lists, maps, optionals, streams and iterators of numbers and of objects. */
final class Collected implements Feature {
    @Override
    public void declare(Making program) {
        program.member("private static double total(Collection<Double> all) {\ndouble sum = 0;\n"
                + "for (double one : all) {\nsum += one;\n}\nreturn sum;\n}\n");
        program.member("private static double walked(Iterator<Double> all) {\ndouble product = 1;\n"
                + "while (all.hasNext()) {\nproduct *= all.next();\n}\nreturn product;\n}\n");
    }

    @Override
    public void contribute(Making program) {
        Dice dice = program.dice();
        program.form("double", (scope, depth) -> "total(" + program.of("List<Double>", scope, depth) + ")");
        program.form("double", (scope, depth) -> "walked(" + program.of("List<Double>", scope, depth) + ".iterator())");
        program.form(
                "double",
                (scope, depth) -> program.of("List<Double>", scope, depth)
                        + ".stream().mapToDouble(Double::doubleValue)"
                        + dice.pick(".sum()", ".max().getAsDouble()", ".map(q -> q * q).sum()"));
        program.form(
                "double",
                (scope, depth) -> "Arrays.stream(" + program.of("double[]", scope, depth) + ")"
                        + dice.pick(".sum()", ".map(Math::sin).sum()", ".average().orElse(2)"));
        program.form(
                "double",
                (scope, depth) -> program.of("List<Double>", scope, depth) + ".stream().reduce("
                        + dice.pick("0.0, Double::sum", "1.0, (a1, b1) -> a1 * b1") + ")");
        program.form("int", (scope, depth) -> program.of("List<Double>", scope, depth) + ".size()");
        for (String type : program.elements()) {
            contribute(type, program);
        }
    }

    private static void contribute(String type, Making program) {
        Dice dice = program.dice();
        String list = "List<" + type + ">";
        program.simple(list, (scope, depth) -> "List.of(" + program.of(type, scope, 0) + ")");
        program.simple(
                "Map<String, " + type + ">", (scope, depth) -> "Map.of(\"k\", " + program.of(type, scope, 0) + ")");
        program.simple("Optional<" + type + ">", (scope, depth) -> "Optional.of(" + program.of(type, scope, 0) + ")");
        program.form(type, (scope, depth) -> program.of(list, scope, depth) + ".get(0)");
        program.form(type, (scope, depth) -> program.of(list, scope, depth) + ".iterator().next()");
        program.form(
                type,
                (scope, depth) -> program.of("Map<String, " + type + ">", scope, depth)
                        + (dice.chance(50)
                                ? ".get(\"k\")"
                                : ".getOrDefault(\"j\", " + program.of(type, scope, depth) + ")"));
        program.form(
                type,
                (scope, depth) -> program.of("Optional<" + type + ">", scope, depth) + ".orElse("
                        + program.of(type, scope, depth) + ")");
        program.form(
                "Optional<" + type + ">",
                (scope, depth) ->
                        dice.pick("Optional.of(", "Optional.ofNullable(") + program.of(type, scope, depth) + ")");
        program.form(
                "Optional<" + type + ">",
                (scope, depth) -> program.of(list, scope, depth) + ".stream().filter("
                        + Helpers.function(type, "boolean", program, scope, depth) + ").findFirst()");
        String from = dice.pick(List.copyOf(program.elements()));
        program.form(
                "Optional<" + type + ">",
                (scope, depth) -> program.of("Optional<" + from + ">", scope, depth) + ".map("
                        + Helpers.function(from, type, program, scope, depth) + ")");
        program.form(
                list,
                (scope, depth) ->
                        "List.of(" + program.of(type, scope, depth) + ", " + program.of(type, scope, depth) + ")");
        program.form(
                list,
                (scope, depth) -> program.of("List<" + from + ">", scope, depth) + ".stream().map("
                        + Helpers.function(from, type, program, scope, depth) + ")"
                        + dice.pick(".toList()", ".collect(Collectors.toList())"));
        program.form(
                "double",
                (scope, depth) -> program.of(list, scope, depth) + ".stream().mapToDouble("
                        + Helpers.function(type, "double", program, scope, depth) + ").sum()");
        program.statement((scope, depth) -> grown(list, type, program, scope, depth));
        program.statement((scope, depth) -> mapped(type, program, scope, depth));
        program.statement((scope, depth) -> each(list, type, program, scope, depth));
    }

    private static String grown(String list, String type, Making program, Scope scope, int depth) {
        String name = scope.fresh("list");
        String made = program.dice().pick("ArrayList", "LinkedList");
        String text = list + " " + name + " = new " + made + "<>();\n" + name + ".add(" + program.of(type, scope, depth)
                + ");\n" + name + ".add(0, " + program.of(type, scope, depth) + ");\n"
                + (program.dice().chance(30) ? name + ".set(1, " + program.of(type, scope, depth) + ");\n" : "")
                + (program.dice().chance(20)
                        ? name + ".replaceAll(" + Helpers.function(type, type, program, scope, depth) + ");\n"
                        : "")
                + (program.dice().chance(20)
                        ? name + ".removeIf(" + Helpers.function(type, "boolean", program, scope, depth) + ");"
                        : "");
        scope.declare(name, list);
        return text;
    }

    private static String mapped(String type, Making program, Scope scope, int depth) {
        String name = scope.fresh("map");
        String made = program.dice().pick("HashMap", "TreeMap", "LinkedHashMap");
        String text = "Map<String, " + type + "> " + name + " = new " + made + "<>();\n" + name + ".put(\"k\", "
                + program.of(type, scope, depth) + ");\n"
                + program.dice()
                        .pick(
                                name + ".put(\"j\", " + program.of(type, scope, depth) + ");",
                                name + ".putIfAbsent(\"k\", " + program.of(type, scope, depth) + ");",
                                name + ".computeIfAbsent(\"j\", unused -> " + program.of(type, new Scope(program), 0)
                                        + ");",
                                "");
        scope.declare(name, "Map<String, " + type + ">");
        return text;
    }

    private static String each(String list, String type, Making program, Scope scope, int depth) {
        String name = scope.fresh("e");
        String sum = scope.fresh("s");
        String all = program.of(list, scope, depth);
        String start = program.number(scope, depth);
        int mark = scope.open();
        scope.declare(name, type);
        scope.declareWritten(sum, "double");
        String body = sum + " += " + program.number(scope, depth + 1) + ";\n";
        scope.close(mark);
        scope.declareWritten(sum, "double");
        return "double " + sum + " = " + start + ";\nfor (" + type + " " + name + " : " + all + ") {\n" + body + "}";
    }
}
