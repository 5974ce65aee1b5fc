package good;

import dev.tracegrad.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Generics}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
final class GenericsTraced {
    private GenericsTraced() {
    }

    /**
     * The graph of {@link Generics#statics(double)}.
     */
    static Value statics(Value x) {
        Value.argument(x, "x");
        return Value.constant(Generics.Box.n(), "Box.n()").times(x)
                .plus(Value.constant(Generics.Box.K, "Box.K").times(x))
                .plus(Value.constant(List.of("a", "b").size(), "List.of(\"a\", \"b\").size()").times(x))
                .plus(Value.constant(new ArrayList<>(List.of(1)).size(), "new ArrayList<>(List.of(1)).size()"))
                .at("Generics.java:30");
    }

    /**
     * The graph of {@link Generics#wildcards(double)}.
     */
    static Value wildcards(Value x) {
        Value.argument(x, "x");
        List<? extends Number> numbers = List.of(1, 2); // Generics.java:35
        Generics.Box<? extends String> box = new Generics.Box<>("text"); // Generics.java:36
        Map<String, ? super Integer> map = Map.of(); // Generics.java:37
        return Value.constant(numbers.get(0).doubleValue(), "numbers.get(0).doubleValue()").times(x)
                .plus(Value.constant(box.content.length(), "box.content.length()").times(x))
                .plus(Value.constant(map.size(), "map.size()")).at("Generics.java:38");
    }

    /**
     * The graph of {@link Generics#unboxed(Integer, double)}.
     */
    static <N extends Integer> Value unboxed(N n, Value x) {
        Value.argument(x, "x");
        return Value.constant(n, "n").times(x).at("Generics.java:43");
    }

    /**
     * The graph of {@link Generics#varargs(double, Object)}.
     */
    static Value varargs(Value x, Object o) {
        Value.argument(x, "x");
        return x.times(Value.constant(Generics.count(), "count()"))
                .plus(x.times(Value.constant(Generics.count(1, 2), "count(1, 2)")))
                .plus(x.times(Value.constant(Generics.count(1, 2.5), "count(1, 2.5)")))
                .at("Generics.java:56");
    }

    /**
     * The graph of {@link Generics#bridged(Generics.OnString, String, double)}.
     */
    static Value bridged(Generics.OnString on, String s, Value x) {
        Value.argument(x, "x");
        return call(on, s, x); // Generics.java:89
    }

    /**
     * The graph of {@link Generics#call(Generics.Fn, Object, double)}.
     */
    static <T> Value call(Generics.Fn<T> fn, T t, Value x) {
        Value.argument(x, "x");
        return Generics_FnTraced.at(fn, t, x); // Generics.java:94
    }

    /**
     * The graph of {@link Generics#overloading(Generics.Overloading, Object, double)}.
     */
    static Value overloading(Generics.Overloading object, Object o, Value x) {
        Value.argument(x, "x");
        Generics.Base base = object; // Generics.java:128
        return Generics_BaseTraced.f(base, o, x).plus(Generics_OverloadingTraced.f(object, "s", x))
                .at("Generics.java:129");
    }
}
