package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Generics}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class GenericsTraced {
    private GenericsTraced() {
    }

    /**
     * The graph of {@link Generics#statics(double)}.
     */
    static Value statics(Value x) {
        Scope scope = Scope.of(Sites.STATICS);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                Nodes.plus(
                        Nodes.times(Generics.Box.n(), "Box.n()", x).plus(Nodes.times(Generics.Box.K, "Box.K", x))
                                .plus(Nodes.times(List.of("a", "b").size(), "List.of(\"a\", \"b\").size()", x)),
                        new ArrayList<>(List.of(1)).size(), "new ArrayList<>(List.of(1)).size()"),
                scope, 2); // Generics.java:30
    }

    /**
     * The graph of {@link Generics#wildcards(double)}.
     */
    static Value wildcards(Value x) {
        Scope scope = Scope.of(Sites.WILDCARDS);
        Nodes.argument(x, scope, 1);
        List<? extends Number> numbers = List.of(1, 2); // Generics.java:35
        Generics.Box<? extends String> box = new Generics.Box<>("text"); // Generics.java:36
        Map<String, ? super Integer> map = Map.of(); // Generics.java:37
        return Nodes.at(
                Nodes.plus(
                        Nodes.times(numbers.get(0).doubleValue(), "numbers.get(0).doubleValue()", x)
                                .plus(Nodes.times(box.content.length(), "box.content.length()", x)),
                        map.size(), "map.size()"),
                scope, 2); // Generics.java:38
    }

    /**
     * The graph of {@link Generics#unboxed(Integer, double)}.
     */
    static <N extends Integer> Value unboxed(N n, Value x) {
        Scope scope = Scope.of(Sites.UNBOXED);
        Nodes.argument(x, scope, 1);
        return Nodes.at(Nodes.times(n, "n", x), scope, 2); // Generics.java:43
    }

    /**
     * The graph of {@link Generics#varargs(double, Object)}.
     */
    static Value varargs(Value x, Object o) {
        Scope scope = Scope.of(Sites.VARARGS);
        Nodes.argument(x, scope, 1);
        return Nodes.at(
                Nodes.times(x, Generics.count(), "count()").plus(Nodes.times(x, Generics.count(1, 2), "count(1, 2)"))
                        .plus(Nodes.times(x, Generics.count(1, 2.5), "count(1, 2.5)")),
                scope, 2); // Generics.java:56
    }

    /**
     * The graph of {@link Generics#bridged(Generics.OnString, String, double)}.
     */
    static Value bridged(Generics.OnString on, String s, Value x) {
        try (Scope scope = Scope.enter(Sites.BRIDGED)) {
            Nodes.argument(x, scope, 1);
            return call(on, s, x); // Generics.java:89
        }
    }

    /**
     * The graph of {@link Generics#call(Generics.Fn, Object, double)}.
     */
    static <T> Value call(Generics.Fn<T> fn, T t, Value x) {
        try (Scope scope = Scope.enter(Sites.CALL)) {
            Nodes.argument(x, scope, 1);
            return Generics_FnTraced.at(fn, t, x); // Generics.java:94
        }
    }

    /**
     * The graph of {@link Generics#overloading(Generics.Overloading, Object, double)}.
     */
    static Value overloading(Generics.Overloading object, Object o, Value x) {
        try (Scope scope = Scope.enter(Sites.OVERLOADING)) {
            Nodes.argument(x, scope, 1);
            Generics.Base base = object; // Generics.java:128
            return Nodes.at(
                    Generics_BaseTraced.f(base, o, x).plus(Generics_OverloadingTraced.f(object, "s", x)),
                    scope, 2); // Generics.java:129
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String STATICS = """
                Generics.java
                statics
                28
                x\s
                return 30:16-107(30:16-70(30:16-39(30:16-27(30:16-23,30:26-27),30:30-39(30:30-35,30:38-39)),30:42-70(30:42-66,30:69-70)),30\
                :73-107)

                    @Traced
                    static double statics(double x) {
                        return Box.n() * x + Box.K * x + List.of("a", "b").size() * x + new ArrayList<>(List.of(1)).size();
                    }
                """;

        static final String WILDCARDS = """
                Generics.java
                wildcards
                33
                x\s
                return 38:16-88(38:16-75(38:16-48(38:16-44,38:47-48),38:51-75(38:51-71,38:74-75)),38:78-88)

                    @Traced
                    static double wildcards(double x) {
                        List<? extends Number> numbers = List.of(1, 2);
                        Box<? extends String> box = new Box<>("text");
                        Map<String, ? super Integer> map = Map.of();
                        return numbers.get(0).doubleValue() * x + box.content.length() * x + map.size();
                    }
                """;

        static final String UNBOXED = """
                Generics.java
                unboxed
                41
                x\s
                return 43:16-21(43:16-17,43:20-21)

                    @Traced
                    static <N extends Integer> double unboxed(N n, double x) {
                        return n * x;
                    }
                """;

        static final String VARARGS = """
                Generics.java
                varargs
                54
                x\s
                return 56:16-65(56:16-45(56:16-27(56:16-17,56:20-27),56:30-45(56:30-31,56:34-45)),56:48-65(56:48-49,56:52-65))

                    @Traced
                    static double varargs(double x, Object o) {
                        return x * count() + x * count(1, 2) + x * count(1, 2.5);
                    }
                """;

        static final String BRIDGED = """
                Generics.java
                bridged
                87
                x\s

                    @Traced
                    static double bridged(OnString on, String s, double x) {
                        return call(on, s, x);
                    }
                """;

        static final String CALL = """
                Generics.java
                call
                92
                x\s

                    @Traced
                    static <T> double call(Fn<T> fn, T t, double x) {
                        return fn.at(t, x);
                    }
                """;

        static final String OVERLOADING = """
                Generics.java
                overloading
                126
                x\s
                return 129:16-47(129:16-28,129:31-47)

                    @Traced
                    static double overloading(Overloading object, Object o, double x) {
                        Base base = object;
                        return base.f(o, x) + object.f("s", x);
                    }
                """;
    }
}
