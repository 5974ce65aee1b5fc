package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link NullBoxes}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class NullBoxesTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle COUNT = PrivateMembers.staticField(LOOKUP, NullBoxes.class, "count", double.class);

    private NullBoxesTraced() {
    }

    /**
     * The graph of {@link NullBoxes#assigned(double)}.
     */
    static Value assigned(Value x) {
        try (Scope scope = Scope.enter(Sites.ASSIGNED)) {
            Nodes.argument(x, scope, 1);
            Map<String, Value> map = map(x); // NullBoxes.java:34
            Value[] all = new Value[] {x, Value.constant(0)}; // NullBoxes.java:35
            try {
                all[1] = Nodes.unboxed(map.get("none")); // NullBoxes.java:37
            } catch (NullPointerException e) {
                return Nodes.at(x.times(x), scope, 2); // NullBoxes.java:39
            }
            return all[1]; // NullBoxes.java:41
        }
    }

    /**
     * The graph of {@link NullBoxes#cast(double)}.
     */
    static Value cast(Value x) {
        try (Scope scope = Scope.enter(Sites.CAST)) {
            Nodes.argument(x, scope, 1);
            try {
                return Nodes.unboxed(Nodes.unboxed(map(x).get("none"))); // NullBoxes.java:47
            } catch (NullPointerException e) {
                return Nodes.at(x.times(x), scope, 2); // NullBoxes.java:49
            }
        }
    }

    /**
     * The graph of {@link NullBoxes#looped(double)}.
     */
    static Value looped(Value x) {
        try (Scope scope = Scope.enter(Sites.LOOPED)) {
            Nodes.argument(x, scope, 1);
            Value last = Nodes.at(Value.constant(0), scope, 2); // NullBoxes.java:55
            try {
                for (Value each : Nodes.allUnboxed(list(x))) { // NullBoxes.java:57
                    last = each; // NullBoxes.java:58
                }
            } catch (NullPointerException e) {
                return Nodes.at(last.times(x), scope, 3); // NullBoxes.java:61
            }
            return last; // NullBoxes.java:63
        }
    }

    /**
     * The graph of {@link NullBoxes#chosen(double)}.
     */
    static Value chosen(Value x) {
        try (Scope scope = Scope.enter(Sites.CHOSEN)) {
            Nodes.argument(x, scope, 1);
            Value none = map(x).get("none"); // NullBoxes.java:68
            try {
                Value y = x.data() > 0 ? Nodes.unboxed(none) : x; // NullBoxes.java:70
                return y; // NullBoxes.java:71
            } catch (NullPointerException e) {
                return Nodes.at(x.times(x), scope, 2); // NullBoxes.java:73
            }
        }
    }

    /**
     * The graph of {@link NullBoxes#supplied(double)}.
     */
    static Value supplied(Value x) {
        try (Scope scope = Scope.enter(Sites.SUPPLIED)) {
            Nodes.argument(x, scope, 1);
            Map<String, Value> map = map(x); // NullBoxes.java:79
            Supplier<Value> none = () -> Nodes.unboxed(map.get("none")); // NullBoxes.java:80
            try {
                Value y = Nodes.result(none.get(), "y"); // NullBoxes.java:82
                return y; // NullBoxes.java:83
            } catch (NullPointerException e) {
                return Nodes.at(x.times(x), scope, 2); // NullBoxes.java:85
            }
        }
    }

    /**
     * The graph of {@link NullBoxes#written(double)}.
     */
    static Value written(Value x) {
        try (Scope scope = Scope.enter(Sites.WRITTEN)) {
            Nodes.argument(x, scope, 1);
            Value none = map(x).get("none"); // NullBoxes.java:91
            String text = "none is " + Nodes.dataOrNull(none); // NullBoxes.java:92
            text += Nodes.dataOrNull(map(x).get("none")); // NullBoxes.java:93
            return none == null
                    ? Nodes.at(Nodes.times(x, text.length(), "text.length()"), scope, 2)
                    : x; // NullBoxes.java:94
        }
    }

    /**
     * The graph of {@link NullBoxes#operands(double)}.
     */
    static Value operands(Value x) {
        try (Scope scope = Scope.enter(Sites.OPERANDS)) {
            Nodes.argument(x, scope, 1);
            Value none = map(x).get("none"); // NullBoxes.java:145
            double before = count(); // NullBoxes.java:146
            Value y = x; // NullBoxes.java:147
            int i = 1; // NullBoxes.java:148
            try {
                y = Nodes.at(
                        next(x).plus(Nodes.unboxed(none).times(next(x)).times(next(x))),
                        scope, 2); // NullBoxes.java:150
            } catch (NullPointerException e) {
                y = Nodes.at(y.plus(asked(x, Value.constant(before, "before"))), scope, 3); // NullBoxes.java:152
            }
            try {
                y = Nodes.at(y.plus(Nodes.minus(Nodes.unboxed(none), i++, "i++")), scope, 4); // NullBoxes.java:155
            } catch (NullPointerException e) {
                y = Nodes.at(Nodes.plus(y, i, "i"), scope, 5); // NullBoxes.java:157
            }
            try {
                return Nodes.at(
                        Nodes.unboxed(map(x).get("none")).times((y = Nodes.at(Value.constant(2), scope, 6))),
                        scope, 7); // NullBoxes.java:160
            } catch (NullPointerException e) {
                return Nodes.at(asked(x, Value.constant(before, "before")).times(y), scope, 8); // NullBoxes.java:162
            }
        }
    }

    /**
     * The graph of {@link NullBoxes#compound(double)}.
     */
    static Value compound(Value x) {
        try (Scope scope = Scope.enter(Sites.COMPOUND)) {
            Nodes.argument(x, scope, 1);
            Value none = map(x).get("none"); // NullBoxes.java:168
            double before = count(); // NullBoxes.java:169
            try {
                none = Nodes.at(Nodes.unboxed(none).plus(next(x)), scope, 2); // NullBoxes.java:171
                return Nodes.unboxed(none); // NullBoxes.java:172
            } catch (NullPointerException e) {
                return asked(x, Value.constant(before, "before")); // NullBoxes.java:174
            }
        }
    }

    /**
     * The graph of {@link NullBoxes#thrown(double)}.
     */
    static Value thrown(Value x) {
        try (Scope scope = Scope.enter(Sites.THROWN)) {
            Nodes.argument(x, scope, 1);
            Value none = map(x).get("none"); // NullBoxes.java:180
            Value[] all = new Value[] {x, Value.constant(1)}; // NullBoxes.java:181
            try {
                return Nodes.at(
                        Nodes.div(Nodes.unboxed(none), 1 % (all.length - 2), "1 % (all.length - 2)")
                                .plus(Nodes.unboxed(none).times(all[2])),
                        scope, 2); // NullBoxes.java:183
            } catch (NullPointerException e) {
                return Nodes.at(x.times(x), scope, 3); // NullBoxes.java:185
            } catch (ArithmeticException | ArrayIndexOutOfBoundsException e) {
                return x; // NullBoxes.java:187
            }
        }
    }

    /**
     * The graph of {@link NullBoxes#arguments(double)}.
     */
    static Value arguments(Value x) {
        try (Scope scope = Scope.enter(Sites.ARGUMENTS)) {
            Nodes.argument(x, scope, 1);
            Value none = map(x).get("none"); // NullBoxes.java:193
            double before = count(); // NullBoxes.java:194
            Value y = Nodes.at(Value.constant(0), scope, 2); // NullBoxes.java:195
            try {
                y = Nodes.at(
                        y.plus(times(next(x), times(Nodes.unboxed(none), next(x)))), scope, 3); // NullBoxes.java:197
            } catch (NullPointerException e) {
                y = Nodes.at(y.plus(asked(x, Value.constant(before, "before"))), scope, 4); // NullBoxes.java:199
            }
            try {
                y = Nodes.at(y.plus(Nodes.unboxed(none).max(next(x))), scope, 5); // NullBoxes.java:202
            } catch (NullPointerException e) {
                y = Nodes.at(y.plus(asked(x, Value.constant(before, "before"))), scope, 6); // NullBoxes.java:204
            }
            try {
                y = Nodes.at(y.plus(x.fma(Nodes.unboxed(list(x).get(1)), next(x))), scope, 7); // NullBoxes.java:207
            } catch (NullPointerException e) {
                y = Nodes.at(y.plus(asked(x, Value.constant(before, "before"))), scope, 8); // NullBoxes.java:209
            }
            try {
                y = Nodes.at(
                        y.plus(new NullBoxes_PairTraced(Nodes.unboxed(none), next(x)).product),
                        scope, 9); // NullBoxes.java:212
            } catch (NullPointerException e) {
                y = Nodes.at(y.plus(asked(x, Value.constant(before, "before"))), scope, 10); // NullBoxes.java:214
            }
            try {
                y = Nodes.at(
                        y.plus(new NullBoxes_PairTraced(x, x).times(Nodes.unboxed(none), next(x))),
                        scope, 11); // NullBoxes.java:217
            } catch (NullPointerException e) {
                y = Nodes.at(y.plus(asked(x, Value.constant(before, "before"))), scope, 12); // NullBoxes.java:219
            }
            return y; // NullBoxes.java:221
        }
    }

    /**
     * The graph of {@link NullBoxes#spread(double)}.
     */
    static Value spread(Value x) {
        try (Scope scope = Scope.enter(Sites.SPREAD)) {
            Nodes.argument(x, scope, 1);
            Value none = map(x).get("none"); // NullBoxes.java:226
            NullBoxes_MeasureTraced first = values -> Nodes.at(
                    Value.constant(values.length, "values.length"), scope, 2); // NullBoxes.java:227
            Value y = Nodes.at(Value.constant(0), scope, 3); // NullBoxes.java:228
            try {
                y = Nodes.at(y.plus(length(x, Nodes.unboxed(none))), scope, 4); // NullBoxes.java:230
            } catch (NullPointerException e) {
                y = Nodes.at(y.plus(x), scope, 5); // NullBoxes.java:232
            }
            try {
                y = Nodes.at(y.plus(length(Nodes.unboxed(map(x).get("none")))), scope, 6); // NullBoxes.java:235
            } catch (NullPointerException e) {
                y = Nodes.at(y.plus(Values.times(2, x)), scope, 7); // NullBoxes.java:237
            }
            try {
                y = Nodes.at(y.plus(first.of(Nodes.unboxed(none), x)), scope, 8); // NullBoxes.java:240
            } catch (NullPointerException e) {
                y = Nodes.at(y.plus(Values.times(4, x)), scope, 9); // NullBoxes.java:242
            }
            return y; // NullBoxes.java:244
        }
    }

    /**
     * The graph of {@link NullBoxes#functions(double)}.
     */
    static Value functions(Value x) {
        try (Scope scope = Scope.enter(Sites.FUNCTIONS)) {
            Nodes.argument(x, scope, 1);
            Value none = map(x).get("none"); // NullBoxes.java:249
            UnaryOperator<Value> one = v -> Nodes.at(Value.constant(1), scope, 2); // NullBoxes.java:250
            BinaryOperator<Value> second = (v, w) -> w; // NullBoxes.java:251
            Function<Value, Value> boxed = v -> v; // NullBoxes.java:252
            Function<Value, Value> itself = v -> v; // NullBoxes.java:253
            Value y = Nodes.at(Value.constant(0), scope, 3); // NullBoxes.java:254
            try {
                y = Nodes.at(y.plus(one.apply(Nodes.unboxed(none))), scope, 4); // NullBoxes.java:256
            } catch (NullPointerException e) {
                y = Nodes.at(y.plus(x), scope, 5); // NullBoxes.java:258
            }
            double before = count(); // NullBoxes.java:260
            try {
                y = Nodes.at(y.plus(second.apply(Nodes.unboxed(none), next(x))), scope, 6); // NullBoxes.java:262
            } catch (NullPointerException e) {
                y = Nodes.at(y.plus(asked(x, Value.constant(before, "before"))), scope, 7); // NullBoxes.java:264
            }
            try {
                y = Nodes.at(
                        Nodes.plus(
                                y, boxed.apply(Nodes.unboxed(none)) == null ? 1 : 2,
                                "boxed.apply(none) == null ? 1 : 2"),
                        scope, 8); // NullBoxes.java:267
            } catch (NullPointerException e) {
                y = Nodes.at(y.plus(Values.times(4, x)), scope, 9); // NullBoxes.java:269
            }
            return itself.apply(none) == null ? Nodes.at(y.times(x), scope, 10) : y; // NullBoxes.java:271
        }
    }

    /**
     * The graph of {@link NullBoxes#streams(double)}.
     */
    static Value streams(Value x) {
        try (Scope scope = Scope.enter(Sites.STREAMS)) {
            Nodes.argument(x, scope, 1);
            Value none = map(x).get("none"); // NullBoxes.java:276
            Value y = Nodes.at(Value.constant(0), scope, 2); // NullBoxes.java:277
            try {
                y = Nodes.at(
                        y.plus(Values.sum(Stream.of(x, Nodes.unboxed(none)).limit(1))), scope, 3); // NullBoxes.java:279
            } catch (NullPointerException e) {
                y = Nodes.at(y.plus(x), scope, 4); // NullBoxes.java:281
            }
            try {
                y = Nodes.at(
                        y.plus(Stream.of(x).reduce(Nodes.unboxed(none), (v, w) -> w)), scope, 5); // NullBoxes.java:284
            } catch (NullPointerException e) {
                y = Nodes.at(y.plus(Values.times(2, x)), scope, 6); // NullBoxes.java:286
            }
            try {
                y = Nodes.at(y.plus(Optional.of(x).orElse(Nodes.unboxed(none))), scope, 7); // NullBoxes.java:289
            } catch (NullPointerException e) {
                y = Nodes.at(y.plus(Values.times(4, x)), scope, 8); // NullBoxes.java:291
            }
            try {
                y = Nodes.at(
                        Nodes.plus(y, Nodes.unboxed(none) == null ? 1 : 2, "Double.valueOf(none) == null ? 1 : 2"),
                        scope, 9); // NullBoxes.java:294
            } catch (NullPointerException e) {
                y = Nodes.at(y.plus(Values.times(8, x)), scope, 10); // NullBoxes.java:296
            }
            return y; // NullBoxes.java:298
        }
    }

    /**
     * The graph of {@link NullBoxes#inferred(double)}.
     */
    static Value inferred(Value x) {
        try (Scope scope = Scope.enter(Sites.INFERRED)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(with(y -> Nodes.at(y.times(x), scope, 2), x).plus(x), scope, 3); // NullBoxes.java:308
        }
    }

    /**
     * The graph of {@link NullBoxes#map(double)}, which a traced method calls.
     */
    private static Map<String, Value> map(Value x) {
        try (Scope scope = Scope.enter(Sites.MAP)) {
            Nodes.argument(x, scope, 1);
            Map<String, Value> map = new HashMap<>(); // NullBoxes.java:19
            map.put("x", x); // NullBoxes.java:20
            map.put("none", null); // NullBoxes.java:21
            return map; // NullBoxes.java:22
        }
    }

    /**
     * The graph of {@link NullBoxes#list(double)}, which a traced method calls.
     */
    private static List<Value> list(Value x) {
        try (Scope scope = Scope.enter(Sites.LIST)) {
            Nodes.argument(x, scope, 1);
            List<Value> list = new ArrayList<>(); // NullBoxes.java:26
            list.add(x); // NullBoxes.java:27
            list.add(null); // NullBoxes.java:28
            return list; // NullBoxes.java:29
        }
    }

    /**
     * The graph of {@link NullBoxes#next(double)}, which a traced method calls.
     */
    private static Value next(Value x) {
        Scope scope = Scope.of(Sites.NEXT);
        Nodes.argument(x, scope, 1);
        setCount(count() + 1); // NullBoxes.java:104
        return Nodes.at(Nodes.plus(x, count(), "count"), scope, 2); // NullBoxes.java:105
    }

    /**
     * The graph of {@link NullBoxes#asked(double, double)}, which a traced method calls.
     */
    private static Value asked(Value x, Value before) {
        Scope scope = Scope.of(Sites.ASKED);
        Nodes.argument(x, scope, 1);
        Nodes.argument(before, scope, 2);
        return Nodes.at(
                x.times(Nodes.minus(count(), "count", before)).plus(Values.times(1000, x)),
                scope, 3); // NullBoxes.java:140
    }

    /**
     * The graph of {@link NullBoxes#times(double, double)}, which a traced method calls.
     */
    private static Value times(Value x, Value y) {
        Scope scope = Scope.of(Sites.TIMES);
        Nodes.argument(x, scope, 1);
        Nodes.argument(y, scope, 2);
        return Nodes.at(x.times(y), scope, 3); // NullBoxes.java:109
    }

    /**
     * The graph of {@link NullBoxes#length(double[])}, which a traced method calls.
     */
    private static Value length(Value... values) {
        Scope scope = Scope.of(Sites.LENGTH);
        Nodes.elements(values, scope, 1);
        return Nodes.at(Value.constant(values.length), scope, 2); // NullBoxes.java:113
    }

    /**
     * The graph of {@link NullBoxes#with(Function, double)}, which a traced method calls.
     */
    private static <R> R with(Function<Value, R> f, Value a) {
        try (Scope scope = Scope.enter(Sites.WITH)) {
            Nodes.argument(a, scope, 1);
            return f.apply(a); // NullBoxes.java:302
        }
    }

    private static double count() {
        return (double) COUNT.get();
    }

    private static double setCount(double value) {
        COUNT.set(value);
        return value;
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String ASSIGNED = """
                NullBoxes.java
                assigned
                32
                x\s
                return 39:20-25(39:20-21,39:24-25)

                    @Traced
                    static double assigned(double x) {
                        Map<String, Double> map = map(x);
                        double[] all = {x, 0};
                        try {
                            all[1] = map.get("none");
                        } catch (NullPointerException e) {
                            return x * x;
                        }
                        return all[1];
                    }
                """;

        static final String CAST = """
                NullBoxes.java
                cast
                44
                x\s
                return 49:20-25(49:20-21,49:24-25)

                    @Traced
                    static double cast(double x) {
                        try {
                            return +(double) map(x).get("none");
                        } catch (NullPointerException e) {
                            return x * x;
                        }
                    }
                """;

        static final String LOOPED = """
                NullBoxes.java
                looped
                53
                x\s
                last 55:23-24
                return 61:20-28(61:20-24,61:27-28)

                    @Traced
                    static double looped(double x) {
                        double last = 0;
                        try {
                            for (double each : list(x)) {
                                last = each;
                            }
                        } catch (NullPointerException e) {
                            return last * x;
                        }
                        return last;
                    }
                """;

        static final String CHOSEN = """
                NullBoxes.java
                chosen
                66
                x\s
                return 73:20-25(73:20-21,73:24-25)

                    @Traced
                    static double chosen(double x) {
                        Double none = map(x).get("none");
                        try {
                            double y = x > 0 ? none : x;
                            return y;
                        } catch (NullPointerException e) {
                            return x * x;
                        }
                    }
                """;

        static final String SUPPLIED = """
                NullBoxes.java
                supplied
                77
                x\s
                return 85:20-25(85:20-21,85:24-25)

                    @Traced
                    static double supplied(double x) {
                        Map<String, Double> map = map(x);
                        DoubleSupplier none = () -> map.get("none");
                        try {
                            double y = none.getAsDouble();
                            return y;
                        } catch (NullPointerException e) {
                            return x * x;
                        }
                    }
                """;

        static final String WRITTEN = """
                NullBoxes.java
                written
                89
                x\s
                return 94:31-48(94:31-32,94:35-48)

                    @Traced
                    static double written(double x) {
                        Double none = map(x).get("none");
                        String text = "none is " + none;
                        text += map(x).get("none");
                        return none == null ? x * text.length() : x;
                    }
                """;

        static final String OPERANDS = """
                NullBoxes.java
                operands
                143
                x\s
                y 150:17-51(150:17-24,150:27-51(150:27-41(150:27-31,150:34-41),150:44-51))
                y 152:13-34(152:13-14,152:18-34)
                y 155:13-28(155:13-14,155:18-28(155:18-22,155:25-28))
                y 157:13-19(157:13-14,157:18-19)
                y 160:46-47
                return 160:20-48(160:20-38,160:42-47)
                return 162:20-40(162:20-36,162:39-40)

                    @Traced
                    static double operands(double x) {
                        Double none = map(x).get("none");
                        double before = count;
                        double y = x;
                        int i = 1;
                        try {
                            y = next(x) + none * next(x) * next(x);
                        } catch (NullPointerException e) {
                            y += asked(x, before);
                        }
                        try {
                            y += none - i++;
                        } catch (NullPointerException e) {
                            y += i;
                        }
                        try {
                            return map(x).get("none") * (y = 2);
                        } catch (NullPointerException e) {
                            return asked(x, before) * y;
                        }
                    }
                """;

        static final String COMPOUND = """
                NullBoxes.java
                compound
                166
                x\s
                none 171:13-28(171:13-17,171:21-28)

                    @Traced
                    static double compound(double x) {
                        Double none = map(x).get("none");
                        double before = count;
                        try {
                            none += next(x);
                            return none;
                        } catch (NullPointerException e) {
                            return asked(x, before);
                        }
                    }
                """;

        static final String THROWN = """
                NullBoxes.java
                thrown
                178
                x\s
                return 183:20-65(183:20-49(183:20-24,183:28-48(183:28-29,183:33-47(183:33-43,183:46-47))),183:52-65(183:52-56,183:59-65))
                return 185:20-25(185:20-21,185:24-25)

                    @Traced
                    static double thrown(double x) {
                        Double none = map(x).get("none");
                        double[] all = {x, 1};
                        try {
                            return none / (1 % (all.length - 2)) + none * all[2];
                        } catch (NullPointerException e) {
                            return x * x;
                        } catch (ArithmeticException | ArrayIndexOutOfBoundsException e) {
                            return x;
                        }
                    }
                """;

        static final String ARGUMENTS = """
                NullBoxes.java
                arguments
                191
                x\s
                y 195:20-21
                y 197:13-54(197:13-14,197:18-54)
                y 199:13-34(199:13-14,199:18-34)
                y 202:13-41(202:13-14,202:18-41(202:27-31,202:33-40))
                y 204:13-34(204:13-14,204:18-34)
                y 207:13-54(207:13-14,207:18-54(207:27-28,207:30-44,207:46-53))
                y 209:13-34(209:13-14,209:18-34)
                y 212:13-49(212:13-14,212:18-49)
                y 214:13-34(214:13-14,214:18-34)
                y 217:13-53(217:13-14,217:18-53)
                y 219:13-34(219:13-14,219:18-34)

                    @Traced
                    static double arguments(double x) {
                        Double none = map(x).get("none");
                        double before = count;
                        double y = 0;
                        try {
                            y += times(next(x), times(none, next(x)));
                        } catch (NullPointerException e) {
                            y += asked(x, before);
                        }
                        try {
                            y += Math.max(none, next(x));
                        } catch (NullPointerException e) {
                            y += asked(x, before);
                        }
                        try {
                            y += Math.fma(x, list(x).get(1), next(x));
                        } catch (NullPointerException e) {
                            y += asked(x, before);
                        }
                        try {
                            y += new Pair(none, next(x)).product;
                        } catch (NullPointerException e) {
                            y += asked(x, before);
                        }
                        try {
                            y += new Pair(x, x).times(none, next(x));
                        } catch (NullPointerException e) {
                            y += asked(x, before);
                        }
                        return y;
                    }
                """;

        static final String SPREAD = """
                NullBoxes.java
                spread
                224
                x\s
                 227:35-48
                y 228:20-21
                y 230:13-33(230:13-14,230:18-33)
                y 232:13-19(232:13-14,232:18-19)
                y 235:13-44(235:13-14,235:18-44)
                y 237:13-23(237:13-14,237:18-23(237:18-19,237:22-23))
                y 240:13-35(240:13-14,240:18-35)
                y 242:13-23(242:13-14,242:18-23(242:18-19,242:22-23))

                    @Traced
                    static double spread(double x) {
                        Double none = map(x).get("none");
                        Measure first = values -> values.length;
                        double y = 0;
                        try {
                            y += length(x, none);
                        } catch (NullPointerException e) {
                            y += x;
                        }
                        try {
                            y += length(map(x).get("none"));
                        } catch (NullPointerException e) {
                            y += 2 * x;
                        }
                        try {
                            y += first.of(none, x);
                        } catch (NullPointerException e) {
                            y += 4 * x;
                        }
                        return y;
                    }
                """;

        static final String FUNCTIONS = """
                NullBoxes.java
                functions
                247
                x\s
                 250:40-41
                y 254:20-21
                y 256:13-41(256:13-14,256:18-41)
                y 258:13-19(258:13-14,258:18-19)
                y 262:13-53(262:13-14,262:18-53)
                y 264:13-34(264:13-14,264:18-34)
                y 267:13-51(267:13-14,267:18-51)
                y 269:13-23(269:13-14,269:18-23(269:18-19,269:22-23))
                return 271:45-50(271:45-46,271:49-50)

                    @Traced
                    static double functions(double x) {
                        Double none = map(x).get("none");
                        DoubleUnaryOperator one = v -> 1;
                        DoubleBinaryOperator second = (v, w) -> w;
                        DoubleFunction<Double> boxed = v -> v;
                        Function<Double, Double> itself = v -> v;
                        double y = 0;
                        try {
                            y += one.applyAsDouble(none);
                        } catch (NullPointerException e) {
                            y += x;
                        }
                        double before = count;
                        try {
                            y += second.applyAsDouble(none, next(x));
                        } catch (NullPointerException e) {
                            y += asked(x, before);
                        }
                        try {
                            y += boxed.apply(none) == null ? 1 : 2;
                        } catch (NullPointerException e) {
                            y += 4 * x;
                        }
                        return itself.apply(none) == null ? y * x : y;
                    }
                """;

        static final String STREAMS = """
                NullBoxes.java
                streams
                274
                x\s
                y 277:20-21
                y 279:13-57(279:13-14,279:18-57)
                y 281:13-19(281:13-14,281:18-19)
                y 284:13-62(284:13-14,284:18-62)
                y 286:13-23(286:13-14,286:18-23(286:18-19,286:22-23))
                y 289:13-51(289:13-14,289:18-51)
                y 291:13-23(291:13-14,291:18-23(291:18-19,291:22-23))
                y 294:13-54(294:13-14,294:18-54)
                y 296:13-23(296:13-14,296:18-23(296:18-19,296:22-23))

                    @Traced
                    static double streams(double x) {
                        Double none = map(x).get("none");
                        double y = 0;
                        try {
                            y += DoubleStream.of(x, none).limit(1).sum();
                        } catch (NullPointerException e) {
                            y += x;
                        }
                        try {
                            y += DoubleStream.of(x).reduce(none, (v, w) -> w);
                        } catch (NullPointerException e) {
                            y += 2 * x;
                        }
                        try {
                            y += OptionalDouble.of(x).orElse(none);
                        } catch (NullPointerException e) {
                            y += 4 * x;
                        }
                        try {
                            y += Double.valueOf(none) == null ? 1 : 2;
                        } catch (NullPointerException e) {
                            y += 8 * x;
                        }
                        return y;
                    }
                """;

        static final String INFERRED = """
                NullBoxes.java
                inferred
                306
                x\s
                 308:26-31(308:26-27,308:30-31)
                return 308:16-39(308:16-35,308:38-39)

                    @Traced
                    static double inferred(double x) {
                        return with(y -> y * x, x) + x;
                    }
                """;

        static final String MAP = """
                NullBoxes.java
                map
                18
                x\s

                    private static Map<String, Double> map(double x) {
                        Map<String, Double> map = new HashMap<>();
                        map.put("x", x);
                        map.put("none", null);
                        return map;
                    }
                """;

        static final String LIST = """
                NullBoxes.java
                list
                25
                x\s

                    private static List<Double> list(double x) {
                        List<Double> list = new ArrayList<>();
                        list.add(x);
                        list.add(null);
                        return list;
                    }
                """;

        static final String NEXT = """
                NullBoxes.java
                next
                103
                x\s
                return 105:16-25(105:16-17,105:20-25)

                    private static double next(double x) {
                        count++;
                        return x + count;
                    }
                """;

        static final String ASKED = """
                NullBoxes.java
                asked
                139
                x\s
                before\s
                return 140:16-47(140:16-36(140:16-17,140:21-35(140:21-26,140:29-35)),140:39-47(140:39-43,140:46-47))

                    private static double asked(double x, double before) {
                        return x * (count - before) + 1000 * x;
                    }
                """;

        static final String TIMES = """
                NullBoxes.java
                times
                108
                x\s
                y\s
                return 109:16-21(109:16-17,109:20-21)

                    private static double times(double x, double y) {
                        return x * y;
                    }
                """;

        static final String LENGTH = """
                NullBoxes.java
                length
                112
                values\s
                return 113:16-29

                    private static double length(double... values) {
                        return values.length;
                    }
                """;

        static final String WITH = """
                NullBoxes.java
                with
                301
                a\s

                    private static <R> R with(Function<Double, R> f, double a) {
                        return f.apply(a);
                    }
                """;
    }
}
