package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Payoffs}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class PayoffsTraced {
    private PayoffsTraced() {
    }

    /**
     * The graph of {@link Payoffs#variable(double)}.
     */
    static Value variable(Value x) {
        try (Scope scope = Scope.enter(Sites.VARIABLE)) {
            Nodes.argument(x, scope, 1);
            Payoffs_PayoffTraced payoff = new Payoffs_CallTraced(x); // Payoffs.java:213
            return Nodes.at(
                    Nodes.plus(
                            payoff.atMoney(Value.constant(2)).plus(payoff.around(x)[1]), payoff.legs(),
                            "payoff.legs()"),
                    scope, 2); // Payoffs.java:214
        }
    }

    /**
     * The graph of {@link Payoffs#passed(double, double)}.
     */
    static Value passed(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.PASSED)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            return Nodes.at(
                    price(new Payoffs_CallTraced(x), y)
                            .plus(price(
                                    new Payoffs_SpreadTraced(new Payoffs_CallTraced(x), new Payoffs_DigitalTraced(y)),
                                    x))
                            .plus(price(new Payoffs_SlopeTraced(y), x))
                            .plus(price(Payoffs_PayoffTraced.of(new Payoffs.Squared()), x))
                            .plus(price(Payoffs_PayoffTraced.of(Payoffs.Simple.CUBE), y))
                            .plus(price(Payoffs_PayoffTraced.of(Payoffs.Simple.SAME), y))
                            .plus(price(spot -> Nodes.at(spot.times(x), scope, 3), y)),
                    scope, 4); // Payoffs.java:223
        }
    }

    /**
     * The graph of {@link Payoffs#inArray(double, double)}.
     */
    static Value inArray(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.IN_ARRAY)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Payoffs_PayoffTraced[] payoffs = new Payoffs_PayoffTraced[] {
                    new Payoffs_CallTraced(x), new Payoffs_SlopeTraced(y),
                    Payoffs_PayoffTraced.of(new Payoffs.Squared()), Payoffs_PayoffTraced.of(Payoffs.Simple.CUBE),
                    Payoffs_PayoffTraced.forward(), spot -> Nodes.at(spot.times(x), scope, 3)
            }; // Payoffs.java:234
            Payoffs_PayoffTraced[] others = new Payoffs_PayoffTraced[2]; // Payoffs.java:235
            others[0] = Payoffs_PayoffTraced.of(new Payoffs.Squared()); // Payoffs.java:236
            others[1] = x.data() > y.data()
                    ? new Payoffs_DigitalTraced(x)
                    : Payoffs_PayoffTraced.of(Payoffs.Simple.SAME); // Payoffs.java:237
            Value sum = Nodes.at(Value.constant(0), scope, 4); // Payoffs.java:238
            int passes = 0;
            for (Payoffs_PayoffTraced payoff : payoffs) { // Payoffs.java:239
                try (Scope pass = scope.enterPass("", passes++)) {
                    sum = Nodes.at(sum.plus(price(payoff, y)), pass, 5); // Payoffs.java:240
                }
            }
            return Nodes.at(sum.times(others[0].around(x)[0]).plus(others[1].atMoney(y)), scope, 6); // Payoffs.java:242
        }
    }

    /**
     * The graph of {@link Payoffs#inCollections(double, double)}.
     */
    static Value inCollections(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.IN_COLLECTIONS)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            List<Payoffs_PayoffTraced> payoffs = new ArrayList<>(
                    List.of(new Payoffs_CallTraced(x), new Payoffs_DigitalTraced(y))); // Payoffs.java:247
            payoffs.add(Payoffs_PayoffTraced.of(new Payoffs.Squared())); // Payoffs.java:248
            payoffs.add(spot -> Nodes.at(spot.div(x), scope, 3)); // Payoffs.java:249
            Map<String, Payoffs_PayoffTraced> named = new HashMap<>(); // Payoffs.java:250
            named.put("slope", new Payoffs_SlopeTraced(x)); // Payoffs.java:251
            named.put("cube", Payoffs_PayoffTraced.of(Payoffs.Simple.CUBE)); // Payoffs.java:252
            Value sum = Nodes.at(
                    named.get("slope").atMoney(y).times(named.get("cube").atMoney(x)), scope, 4); // Payoffs.java:253
            int passes = 0;
            for (Payoffs_PayoffTraced payoff : payoffs) { // Payoffs.java:254
                try (Scope pass = scope.enterPass("", passes++)) {
                    sum = Nodes.at(sum.plus(price(payoff, x)), pass, 5); // Payoffs.java:255
                }
            }
            return sum; // Payoffs.java:257
        }
    }

    /**
     * The graph of {@link Payoffs#asSupertype(double)}.
     */
    static Value asSupertype(Value x) {
        try (Scope scope = Scope.enter(Sites.AS_SUPERTYPE)) {
            Nodes.argument(x, scope, 1);
            Payoffs_CappedTraced lambda = spot -> Nodes.at(spot.times(x), scope, 2); // Payoffs.java:262
            Payoffs_PayoffTraced wider = lambda; // Payoffs.java:263
            Payoffs_NotionalTraced digital = new Payoffs_DigitalTraced(x); // Payoffs.java:264
            Payoffs_PayoffTraced cast = (Payoffs_PayoffTraced) new Payoffs_SlopeTraced(x); // Payoffs.java:265
            Payoffs_PayoffTraced chosen = x.data() > 1 ? lambda : digital; // Payoffs.java:266
            return Nodes.at(
                    wider.atMoney(x).times(lambda.capped(Value.constant(2))).plus(digital.atMoney(x))
                            .plus(cast.atMoney(Value.constant(3)).times(chosen.atMoney(x))),
                    scope, 3); // Payoffs.java:267
        }
    }

    /**
     * The graph of {@link Payoffs#returned(double, double)}.
     */
    static Value returned(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.RETURNED)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Value sum = Nodes.at(Value.constant(0), scope, 3); // Payoffs.java:281
            for (int kind = 0; kind < 4; kind++) { // Payoffs.java:282
                try (Scope pass = scope.enterPass("kind", kind)) {
                    sum = Nodes.at(
                            sum.plus(price(made(kind, x), y).times(made(kind, y).atMoney(x))),
                            pass, 4); // Payoffs.java:283
                }
            }
            return sum; // Payoffs.java:285
        }
    }

    /**
     * The graph of {@link Payoffs#fromFunctions(double, double)}.
     */
    static Value fromFunctions(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.FROM_FUNCTIONS)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Supplier<Payoffs_PayoffTraced> made = () -> new Payoffs_CallTraced(x); // Payoffs.java:290
            Function<Value, Payoffs_PayoffTraced> ofStrike = k -> new Payoffs_SlopeTraced(k); // Payoffs.java:291
            UnaryOperator<Payoffs_PayoffTraced> doubled = inner -> spot -> Nodes.at(
                    Values.times(2, inner.atMoney(spot)), scope, 3); // Payoffs.java:292
            return Nodes.at(
                    made.get().atMoney(y)
                            .plus(ofStrike.apply(y).atMoney(x)
                                    .times(doubled.apply(new Payoffs_CallTraced(y)).atMoney(x))),
                    scope, 4); // Payoffs.java:293
        }
    }

    /**
     * The graph of {@link Payoffs#factory(double)}.
     */
    static Value factory(Value x) {
        try (Scope scope = Scope.enter(Sites.FACTORY)) {
            Nodes.argument(x, scope, 1);
            Payoffs_PayoffTraced forward = Payoffs_PayoffTraced.forward(); // Payoffs.java:298
            return Nodes.at(
                    forward.at(x).times(Payoffs_PayoffTraced.forward().atMoney(x))
                            .plus(Payoffs_PayoffTraced.forward().at(Nodes.at(Values.times(2, x), scope, 2))),
                    scope, 3); // Payoffs.java:299
        }
    }

    /**
     * The graph of {@link Payoffs#overloaded(double)}.
     */
    static Value overloaded(Value x) {
        try (Scope scope = Scope.enter(Sites.OVERLOADED)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    ofKind(new Payoffs_CallTraced(x))
                            .plus(ofKind((Payoffs_PayoffTraced) new Payoffs_SlopeTraced(x))
                                    .times(ofKind((UnaryOperator<Value>) x1 -> Nodes.at(x1.times(x), scope, 2)))),
                    scope, 3); // Payoffs.java:314
        }
    }

    /**
     * The graph of {@link Payoffs#library(double, double)}.
     */
    @SuppressWarnings("unchecked")
    static Value library(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.LIBRARY)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            Payoffs_SmoothTraced lambda = t -> Nodes.at(t.times(x), scope, 3); // Payoffs.java:352
            Payoffs_SmoothTraced wave = new Payoffs_WaveTraced(y); // Payoffs.java:353
            UnaryOperator<Value> wider = lambda == null ? null : lambda::applyAsDouble; // Payoffs.java:354
            UnaryOperator<Value>[] all = (UnaryOperator<Value>[]) new UnaryOperator<?>[] {
                    wider, wave == null ? null : (UnaryOperator<Value>) wave::applyAsDouble,
                    (UnaryOperator<Value>) (new Payoffs_SlopeTraced(x))::applyAsDouble,
                    x.data() > 0
                            ? lambda == null ? null : (UnaryOperator<Value>) lambda::applyAsDouble
                            : (UnaryOperator<Value>) (new Payoffs_WaveTraced(x))::applyAsDouble,
                    x.data() > y.data()
                            ? (UnaryOperator<Value>) t -> t
                            : (UnaryOperator<Value>) (new Payoffs_SlopeTraced(y))::applyAsDouble,
                    (UnaryOperator<Value>) z -> Nodes.at(z.sin(), scope, 4)
            }; // Payoffs.java:355
            Value at = y; // Payoffs.java:358
            int passes = 0;
            for (UnaryOperator<Value> one : all) { // Payoffs.java:359
                try (Scope pass = scope.enterPass("", passes++)) {
                    at = Nodes.at(at.plus(one.apply(x)), pass, 5); // Payoffs.java:360
                }
            }
            return Nodes.at(
                    at.times(wave.twice(x)).plus(lambda.twice(y))
                            .plus(applied(wave == null ? null : wave::applyAsDouble, x))
                            .plus(applied((new Payoffs_WaveTraced(x))::applyAsDouble, y)),
                    scope, 6); // Payoffs.java:362
        }
    }

    /**
     * The graph of {@link Payoffs#price(Payoffs.Payoff, double)}, which a traced method calls.
     */
    private static Value price(Payoffs_PayoffTraced payoff, Value spot) {
        try (Scope scope = Scope.enter(Sites.PRICE)) {
            Nodes.argument(spot, scope, 1);
            return Nodes.at(
                    payoff.at(spot).plus(Nodes.times(payoff.atMoney(spot), payoff.legs(), "payoff.legs()"))
                            .plus(payoff.around(spot)[0]),
                    scope, 2); // Payoffs.java:218
        }
    }

    /**
     * The graph of {@link Payoffs#made(int, double)}, which a traced method calls.
     */
    private static Payoffs_PayoffTraced made(int kind, Value x) {
        try (Scope scope = Scope.enter(Sites.MADE)) {
            Nodes.argument(x, scope, 1);
            return switch (kind) {
                case 0 -> new Payoffs_CallTraced(x); // Payoffs.java:272
                case 1 -> Payoffs_PayoffTraced.of(new Payoffs.Squared()); // Payoffs.java:273
                case 2 -> Payoffs_PayoffTraced.of(Payoffs.Simple.CUBE); // Payoffs.java:274
                default -> spot -> Nodes.at(spot.plus(x), scope, 2); // Payoffs.java:275
            }; // Payoffs.java:271
        }
    }

    /**
     * The graph of {@link Payoffs#ofKind(Payoffs.Payoff)}, which a traced method calls.
     */
    @SuppressWarnings({
            "overloads",
            "try"
    })
    private static Value ofKind(Payoffs_PayoffTraced payoff) {
        try (Scope scope = Scope.enter(Sites.OF_KIND)) {
            return payoff.atMoney(Value.constant(1)); // Payoffs.java:304
        }
    }

    /**
     * The graph of {@link Payoffs#ofKind(DoubleUnaryOperator)}, which a traced method calls.
     */
    @SuppressWarnings({
            "overloads",
            "try"
    })
    private static Value ofKind(UnaryOperator<Value> function) {
        try (Scope scope = Scope.enter(Sites.OF_KIND_2)) {
            return function.apply(Value.constant(2)); // Payoffs.java:309
        }
    }

    /**
     * The graph of {@link Payoffs#applied(DoubleUnaryOperator, double)}, which a traced method calls.
     */
    private static Value applied(UnaryOperator<Value> function, Value x) {
        try (Scope scope = Scope.enter(Sites.APPLIED)) {
            Nodes.argument(x, scope, 1);
            return function.apply(x); // Payoffs.java:347
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String VARIABLE = """
                Payoffs.java
                variable
                211
                x\s
                return 214:16-71(214:16-55(214:16-33,214:36-55),214:58-71)

                    @Traced
                    static double variable(double x) {
                        Payoff payoff = new Call(x);
                        return payoff.atMoney(2) + payoff.around(x)[1] + payoff.legs();
                    }
                """;

        static final String PASSED = """
                Payoffs.java
                passed
                221
                x\s
                y\s
                 229:33-41(229:33-37,229:40-41)
                return 223:16-229:45(223:16-228:40(223:16-227:40(223:16-226:42(223:16-225:41(223:16-224:68(223:16-37,224:19-68),225:19-41),\
                226:19-42),227:19-40),228:19-40),229:19-45)

                    @Traced
                    static double passed(double x, double y) {
                        return price(new Call(x), y)
                                + price(new Spread(new Call(x), new Digital(y)), x)
                                + price(new Slope(y), x)
                                + price(new Squared(), x)
                                + price(Simple.CUBE, y)
                                + price(Simple.SAME, y)
                                + price(spot -> spot * x, y);
                    }
                """;

        static final String IN_ARRAY = """
                Payoffs.java
                inArray
                232
                x\s
                y\s
                 234:110-118(234:110-114,234:117-118)
                sum 238:22-23
                sum 240:13-36(240:13-16,240:20-36)
                return 242:16-67(242:16-44(242:16-19,242:22-44),242:47-67)

                    @Traced
                    static double inArray(double x, double y) {
                        Payoff[] payoffs = {new Call(x), new Slope(y), new Squared(), Simple.CUBE, Payoff.forward(), spot -> spot * x};
                        Payoff[] others = new Payoff[2];
                        others[0] = new Squared();
                        others[1] = x > y ? new Digital(x) : Simple.SAME;
                        double sum = 0;
                        for (Payoff payoff : payoffs) {
                            sum += price(payoff, y);
                        }
                        return sum * others[0].around(x)[0] + others[1].atMoney(y);
                    }
                """;

        static final String IN_COLLECTIONS = """
                Payoffs.java
                inCollections
                245
                x\s
                y\s
                 249:29-37(249:29-33,249:36-37)
                sum 253:22-82(253:22-51,253:54-82)
                sum 255:13-36(255:13-16,255:20-36)

                    @Traced
                    static double inCollections(double x, double y) {
                        List<Payoff> payoffs = new ArrayList<>(List.of(new Call(x), new Digital(y)));
                        payoffs.add(new Squared());
                        payoffs.add(spot -> spot / x);
                        Map<String, Payoff> named = new HashMap<>();
                        named.put("slope", new Slope(x));
                        named.put("cube", Simple.CUBE);
                        double sum = named.get("slope").atMoney(y) * named.get("cube").atMoney(x);
                        for (Payoff payoff : payoffs) {
                            sum += price(payoff, x);
                        }
                        return sum;
                    }
                """;

        static final String AS_SUPERTYPE = """
                Payoffs.java
                asSupertype
                260
                x\s
                 262:33-41(262:33-37,262:40-41)
                return 267:16-110(267:16-72(267:16-51(267:16-32,267:35-51),267:54-72),267:75-110(267:75-90,267:93-110))

                    @Traced
                    static double asSupertype(double x) {
                        Capped lambda = spot -> spot * x;
                        Payoff wider = lambda;
                        Notional digital = new Digital(x);
                        Payoff cast = (Payoff) new Slope(x);
                        Payoff chosen = x > 1 ? lambda : digital;
                        return wider.atMoney(x) * lambda.capped(2) + digital.atMoney(x) + cast.atMoney(3) * chosen.atMoney(x);
                    }
                """;

        static final String RETURNED = """
                Payoffs.java
                returned
                279
                x\s
                y\s
                sum 281:22-23
                sum 283:13-70(283:13-16,283:20-70(283:20-43,283:46-70))

                    @Traced
                    static double returned(double x, double y) {
                        double sum = 0;
                        for (int kind = 0; kind < 4; kind++) {
                            sum += price(made(kind, x), y) * made(kind, y).atMoney(x);
                        }
                        return sum;
                    }
                """;

        static final String FROM_FUNCTIONS = """
                Payoffs.java
                fromFunctions
                288
                x\s
                y\s
                 292:58-81(292:58-59,292:62-81)
                return 293:16-108(293:16-37,293:40-108(293:40-68,293:71-108))

                    @Traced
                    static double fromFunctions(double x, double y) {
                        Supplier<Payoff> made = () -> new Call(x);
                        Function<Double, Payoff> ofStrike = k -> new Slope(k);
                        UnaryOperator<Payoff> doubled = inner -> spot -> 2 * inner.atMoney(spot);
                        return made.get().atMoney(y) + ofStrike.apply(y).atMoney(x) * doubled.apply(new Call(y)).atMoney(x);
                    }
                """;

        static final String FACTORY = """
                Payoffs.java
                factory
                296
                x\s
                 299:82-87(299:82-83,299:86-87)
                return 299:16-88(299:16-59(299:16-29,299:32-59),299:62-88)

                    @Traced
                    static double factory(double x) {
                        Payoff forward = Payoff.forward();
                        return forward.at(x) * Payoff.forward().atMoney(x) + Payoff.forward().at(2 * x);
                    }
                """;

        static final String OVERLOADED = """
                Payoffs.java
                overloaded
                312
                x\s
                 314:105-111(314:105-107,314:110-111)
                return 314:16-112(314:16-35,314:38-112(314:38-67,314:70-112))

                    @Traced
                    static double overloaded(double x) {
                        return ofKind(new Call(x)) + ofKind((Payoff) new Slope(x)) * ofKind((DoubleUnaryOperator) x1 -> x1 * x);
                    }
                """;

        static final String LIBRARY = """
                Payoffs.java
                library
                350
                x\s
                y\s
                 352:30-35(352:30-31,352:34-35)
                 356:101-110(356:101-110)
                at 360:13-39(360:13-15,360:19-39)
                return 362:16-97(362:16-71(362:16-52(362:16-34(362:16-18,362:21-34),362:37-52),362:55-71),362:74-97)

                    @Traced
                    static double library(double x, double y) {
                        Smooth lambda = t -> t * x;
                        Smooth wave = new Wave(y);
                        DoubleUnaryOperator wider = lambda;
                        DoubleUnaryOperator[] all = {
                            wider, wave, new Slope(x), x > 0 ? lambda : new Wave(x), x > y ? t -> t : new Slope(y), Math::sin
                        };
                        double at = y;
                        for (DoubleUnaryOperator one : all) {
                            at += one.applyAsDouble(x);
                        }
                        return at * wave.twice(x) + lambda.twice(y) + applied(wave, x) + applied(new Wave(x), y);
                    }
                """;

        static final String PRICE = """
                Payoffs.java
                price
                217
                spot\s
                return 218:16-95(218:16-70(218:16-31,218:34-70(218:34-54,218:57-70)),218:73-95)

                    private static double price(Payoff payoff, double spot) {
                        return payoff.at(spot) + payoff.atMoney(spot) * payoff.legs() + payoff.around(spot)[0];
                    }
                """;

        static final String MADE = """
                Payoffs.java
                made
                270
                x\s
                 275:32-40(275:32-36,275:39-40)

                    private static Payoff made(int kind, double x) {
                        return switch (kind) {
                            case 0 -> new Call(x);
                            case 1 -> new Squared();
                            case 2 -> Simple.CUBE;
                            default -> spot -> spot + x;
                        };
                    }
                """;

        static final String OF_KIND = """
                Payoffs.java
                ofKind
                302

                    @SuppressWarnings("overloads")
                    private static double ofKind(Payoff payoff) {
                        return payoff.atMoney(1);
                    }
                """;

        static final String OF_KIND_2 = """
                Payoffs.java
                ofKind
                307

                    @SuppressWarnings("overloads")
                    private static double ofKind(DoubleUnaryOperator function) {
                        return function.applyAsDouble(2);
                    }
                """;

        static final String APPLIED = """
                Payoffs.java
                applied
                346
                x\s

                    private static double applied(DoubleUnaryOperator function, double x) {
                        return function.applyAsDouble(x);
                    }
                """;
    }
}
