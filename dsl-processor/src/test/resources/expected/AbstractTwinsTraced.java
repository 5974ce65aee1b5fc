package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link AbstractTwins}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "inherited(double,double) memory own reads elsewhere",
        "chosen(double,double) memory own reads elsewhere",
        "inAList(double,double) memory own reads elsewhere"
})
final class AbstractTwinsTraced {
    private AbstractTwinsTraced() {
    }

    /**
     * The graph of {@link AbstractTwins#inherited(double, double)}.
     */
    static Value inherited(Value rate, Value x) {
        try (Scope scope = Scope.enter(Sites.INHERITED)) {
            Nodes.argument(rate, scope, 1);
            Nodes.argument(x, scope, 2);
            Value[] out = new AbstractTwins_DecayTraced(rate)
                    .run(new Value[] {x, Value.constant(1), Value.constant(2)}); // AbstractTwins.java:116
            return Nodes.at(
                    out[0].plus(Values.times(2, out[1])).plus(Values.times(3, out[2])),
                    scope, 3); // AbstractTwins.java:117
        }
    }

    /**
     * The graph of {@link AbstractTwins#chosen(double, double)}.
     */
    static Value chosen(Value a, Value x) {
        try (Scope scope = Scope.enter(Sites.CHOSEN)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(x, scope, 2);
            AbstractTwins_FilterTraced filter = x.data() > 0
                    ? new AbstractTwins_GainTraced(a)
                    : new AbstractTwins_DecayTraced(a); // AbstractTwins.java:122
            return Nodes.at(
                    Nodes.plus(filter.twice(x), filter.toString().length(), "filter.toString().length()"),
                    scope, 3); // AbstractTwins.java:123
        }
    }

    /**
     * The graph of {@link AbstractTwins#inAList(double, double)}.
     */
    static Value inAList(Value a, Value x) {
        try (Scope scope = Scope.enter(Sites.IN_A_LIST)) {
            Nodes.argument(a, scope, 1);
            Nodes.argument(x, scope, 2);
            Value sum = Nodes.at(Value.constant(0), scope, 3); // AbstractTwins.java:128
            int passes = 0;
            for (AbstractTwins_FilterTraced filter : List.of(
                    new AbstractTwins_GainTraced(a), new AbstractTwins_SameTraced(),
                    new AbstractTwins_DecayTraced(x))) { // AbstractTwins.java:129
                try (Scope pass = scope.enterPass("", passes++)) {
                    sum = Nodes.at(
                            sum.plus(filter.run(new Value[] {a, x})[1].times(filter.twice(x))),
                            pass, 4); // AbstractTwins.java:130
                }
            }
            return sum; // AbstractTwins.java:132
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String INHERITED = """
                AbstractTwins.java
                inherited
                114
                rate\s
                x\s
                return 117:16-48(117:16-35(117:16-22,117:25-35(117:25-26,117:29-35)),117:38-48(117:38-39,117:42-48))

                    @Traced
                    static double inherited(double rate, double x) {
                        double[] out = new Decay(rate).run(new double[] {x, 1, 2});
                        return out[0] + 2 * out[1] + 3 * out[2];
                    }
                """;

        static final String CHOSEN = """
                AbstractTwins.java
                chosen
                120
                a\s
                x\s
                return 123:16-60(123:16-31,123:34-60)

                    @Traced
                    static double chosen(double a, double x) {
                        Filter filter = x > 0 ? new Gain(a) : new Decay(a);
                        return filter.twice(x) + filter.toString().length();
                    }
                """;

        static final String IN_A_LIST = """
                AbstractTwins.java
                inAList
                126
                a\s
                x\s
                sum 128:22-23
                sum 130:13-72(130:13-16,130:20-72(130:20-54,130:57-72))

                    @Traced
                    static double inAList(double a, double x) {
                        double sum = 0;
                        for (Filter filter : List.of(new Gain(a), new Same(), new Decay(x))) {
                            sum += filter.run(new double[] {a, x})[1] * filter.twice(x);
                        }
                        return sum;
                    }
                """;
    }
}
