package dev.tracegrad.processor.fuzz.border;

import dev.tracegrad.processor.fuzz.Dice;
import java.util.List;

/** Generic classes of the program's own: a record of two, and a box whose content changes. */
final class Pairs implements Feature {
    @Override
    public void declare(Making program) {
        Dice dice = program.dice();
        program.type("Pair", """
                %srecord Pair<A, B>(A first, B second) {
                static <A, B> Pair<A, B> of(A a, B b) {
                return new Pair<>(a, b);
                }
                Pair<B, A> swapped() {
                return new Pair<>(second, first);
                }
                }
                """.formatted(dice.chance(50) ? "@Traced\n" : ""));
        program.type("Box", """
                %s§class Box<T> {
                private T content;
                Box(T content) {
                this.content = content;
                }
                T get() {
                return content;
                }
                void set(T other) {
                content = other;
                }
                <R> Box<R> map(Function<T, R> f) {
                return new Box<>(f.apply(content));
                }
                }
                """.formatted(dice.chance(50) ? "@Traced\n" : ""));
    }

    @Override
    public void contribute(Making program) {
        Dice dice = program.dice();
        for (String type : program.elements()) {
            String other = dice.pick(List.copyOf(program.elements()));
            String pair = "Pair<" + type + ", " + other + ">";
            program.simple(
                    pair,
                    (scope, depth) -> "new Pair<" + type + ", " + other + ">(" + program.of(type, scope, 0) + ", "
                            + program.of(other, scope, 0) + ")");
            program.form(
                    pair,
                    (scope, depth) -> "new Pair<>(" + program.of(type, scope, depth) + ", "
                            + program.of(other, scope, depth) + ")");
            program.form(
                    pair,
                    (scope, depth) ->
                            "Pair.of(" + program.of(type, scope, depth) + ", " + program.of(other, scope, depth) + ")");
            program.simple(
                    "Box<" + type + ">", (scope, depth) -> "new Box<" + type + ">(" + program.of(type, scope, 0) + ")");
            int share = dice.next(3);
            for (int i = 0; i < share; i++) {
                program.statement((scope, depth) -> declared(pair, program, scope, depth));
                program.statement((scope, depth) -> declared("Box<" + type + ">", program, scope, depth));
                program.form(type, (scope, depth) -> held(pair, ".first()", type, program, scope));
                program.form(other, (scope, depth) -> held(pair, ".second()", other, program, scope));
                program.form(type, (scope, depth) -> held("Box<" + type + ">", ".get()", type, program, scope));
                program.statement((scope, depth) -> {
                    String box = scope.name("Box<" + type + ">");
                    return box == null ? "" : box + ".set(" + program.of(type, scope, depth) + ");";
                });
            }
        }
    }

    private static String held(String holder, String access, String type, Making program, Scope scope) {
        String name = scope.name(holder);
        return name == null ? program.of(type, scope, 0) : name + access;
    }

    private static String declared(String type, Making program, Scope scope, int depth) {
        String name = scope.fresh("h");
        String text = type + " " + name + " = " + program.of(type, scope, depth) + ";";
        scope.declare(name, type);
        return text;
    }
}
