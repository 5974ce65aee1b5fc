package dev.tracegrad.processor.fuzz.border;

import dev.tracegrad.processor.fuzz.Dice;
import java.util.List;

/** Generic helpers of the class, which hand on what they are given. */
final class Helpers implements Feature {
    private static final List<String> ALL = List.of(
            "<T> T first(List<T> list) {\nreturn list.get(0);\n}\n",
            "<T> T last(List<? extends T> list) {\nreturn list.get(list.size() - 1);\n}\n",
            "<T> T same(T one) {\nreturn one;\n}\n",
            "<T> T either(boolean is, T one, T other) {\nreturn is ? one : other;\n}\n",
            "<A, B> List<B> map(List<A> list, Function<? super A, ? extends B> f) {\nList<B> all = new ArrayList<>();\n"
                    + "for (A one : list) {\nall.add(f.apply(one));\n}\nreturn all;\n}\n",
            "<A, B> B fold(List<A> list, B start, BiFunction<B, A, B> f) {\nB all = start;\nfor (A one : list) {\n"
                    + "all = f.apply(all, one);\n}\nreturn all;\n}\n",
            "<T> List<T> filter(List<T> list, Predicate<? super T> wanted) {\nList<T> all = new ArrayList<>();\n"
                    + "for (T one : list) {\nif (wanted.test(one)) {\nall.add(one);\n}\n}\nreturn all;\n}\n",
            "<T> T maxBy(List<T> list, ToDoubleFunction<T> size) {\nT best = null;\nfor (T one : list) {\n"
                    + "if (best == null || size.applyAsDouble(one) > size.applyAsDouble(best)) {\nbest = one;\n}\n}\n"
                    + "return best;\n}\n",
            "<T> List<T> repeat(int n, Supplier<T> make) {\nList<T> all = new ArrayList<>();\n"
                    + "for (int i = 0; i < n; i++) {\nall.add(make.get());\n}\nreturn all;\n}\n",
            "<T> T timed(Supplier<? extends T> work) {\nreturn work.get();\n}\n",
            "<A, B, C> List<C> zip(List<A> as, List<B> bs, BiFunction<A, B, C> f) {\nList<C> all = new ArrayList<>();\n"
                    + "for (int i = 0; i < Math.min(as.size(), bs.size()); i++) {\n"
                    + "all.add(f.apply(as.get(i), bs.get(i)));\n}\nreturn all;\n}\n",
            "<T> T orElse(T one, T other) {\nreturn one == null ? other : one;\n}\n",
            "<T> T twice(T start, UnaryOperator<T> f) {\nreturn f.apply(f.apply(start));\n}\n");

    @Override
    public void declare(Making program) {
        ALL.forEach(helper -> program.member("private static " + helper));
    }

    private static String list(String element, Making program, Scope scope, int depth) {
        return program.of("List<" + element + ">", scope, depth);
    }

    @Override
    public void contribute(Making program) {
        Dice dice = program.dice();
        for (String type : program.elements()) {
            String list = "List<" + type + ">";
            if (!type.equals("Double")) {
                program.simple(list, (scope, depth) -> "List.of(" + program.of(type, scope, 0) + ")");
                program.form(
                        list,
                        (scope, depth) -> "List.of(" + program.of(type, scope, depth) + ", "
                                + program.of(type, scope, depth) + ")");
            }
            program.form(
                    type, (scope, depth) -> dice.pick("first", "last") + "(" + list(type, program, scope, depth) + ")");
            if (!type.equals("Double") || dice.chance(15)) {
                addDirect(type, program);
            }
            program.form(type, (scope, depth) -> "timed(() -> " + inside(type, program, scope, depth) + ")");
            program.form(
                    type,
                    (scope, depth) -> "maxBy(" + list(type, program, scope, depth) + ", "
                            + function(type, "double", program, scope, depth) + ")");
            program.form(
                    list,
                    (scope, depth) -> "filter(" + list(type, program, scope, depth) + ", "
                            + function(type, "boolean", program, scope, depth) + ")");
            program.form(list, (scope, depth) -> "repeat(2, () -> " + inside(type, program, scope, depth) + ")");
            program.form(list, (scope, depth) -> {
                String from = program.element();
                return "map(" + list(from, program, scope, depth) + ", " + function(from, type, program, scope, depth)
                        + ")";
            });
            program.form(list, (scope, depth) -> {
                String from = program.element();
                String one = scope.fresh("p");
                return "zip(" + list(from, program, scope, depth) + ", " + list(type, program, scope, depth) + ", ("
                        + one + ", "
                        + scope.inFunction(
                                one,
                                from,
                                (inner, left) -> {
                                    String other = scope.fresh("q");
                                    return other + ") -> "
                                            + scope.inFunction(
                                                    other, type, (in, less) -> program.of(type, in, less), left);
                                },
                                depth)
                        + ")";
            });
        }
    }

    /** Those that take an object as it is, which a number cannot be. */
    private static void addDirect(String type, Making program) {
        Dice dice = program.dice();
        program.form(type, (scope, depth) -> "same(" + program.of(type, scope, depth) + ")");
        program.form(
                type,
                (scope, depth) ->
                        "orElse(" + program.of(type, scope, depth) + ", " + program.of(type, scope, depth) + ")");
        program.form(
                type,
                (scope, depth) -> "either(" + program.of("boolean", scope, depth) + ", "
                        + program.of(type, scope, depth) + ", " + program.of(type, scope, depth) + ")");
        program.form(
                type,
                (scope, depth) -> "twice(" + program.of(type, scope, depth) + ", "
                        + function(type, type, program, scope, depth) + ")");
        program.form(type, (scope, depth) -> {
            String from = program.element();
            String one = scope.fresh("p");
            return "fold(" + list(from, program, scope, depth) + ", " + program.of(type, scope, depth) + ", ("
                    + one + ", "
                    + scope.inFunction(
                            one,
                            type,
                            (inner, left) -> {
                                String other = scope.fresh("q");
                                return other + ") -> "
                                        + scope.inFunction(other, from, (in, less) -> program.of(type, in, less), left);
                            },
                            depth)
                    + ")";
        });
    }

    private static String inside(String type, Making program, Scope scope, int depth) {
        return scope.inFunction("unused", "unused", (inner, left) -> program.of(type, inner, left), depth);
    }

    /** A lambda of one parameter. */
    static String function(String from, String to, Making program, Scope scope, int depth) {
        String name = scope.fresh("p");
        return name + " -> " + scope.inFunction(name, from, (inner, left) -> program.of(to, inner, left), depth);
    }
}
