package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link ConstantFields}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
public final class ConstantFieldsTraced {
    private ConstantFieldsTraced() {
    }

    /**
     * The graph of {@link ConstantFields#early(double)}.
     */
    static Value early(Value x) {
        try (Scope scope = Scope.enter(Sites.EARLY)) {
            Nodes.argument(x, scope, 1);
            ConstantFields_SubTraced sub = new ConstantFields_SubTraced(x); // ConstantFields.java:179
            return Nodes.at(
                    Nodes.plus(sub.r.times(sub.early), sub.size(), "sub.size()"), scope, 2); // ConstantFields.java:180
        }
    }

    /**
     * The graph of {@link ConstantFields#texts(double)}.
     */
    static String texts(Value x) {
        try (Scope scope = Scope.enter(Sites.TEXTS)) {
            Nodes.argument(x, scope, 1);
            ConstantFields_SubTraced sub = new ConstantFields_SubTraced(x); // ConstantFields.java:185
            return sub.text + sub.isSame() + sub.isOther(); // ConstantFields.java:186
        }
    }

    /**
     * The graph of {@link ConstantFields#others(double, double)}.
     */
    static Value others(Value x, Value y) {
        try (Scope scope = Scope.enter(Sites.OTHERS)) {
            Nodes.argument(x, scope, 1);
            Nodes.argument(y, scope, 2);
            ConstantFields_SubTraced sub = new ConstantFields_SubTraced(x); // ConstantFields.java:191
            return Nodes.at(
                    Nodes.plus(
                            Nodes.times(sub.other(new ConstantFields_SubTraced(y), x), sub.k, "sub.k"), sub.n, "sub.n"),
                    scope, 3); // ConstantFields.java:192
        }
    }

    /**
     * The graph of {@link ConstantFields#othersOfNull(double)}.
     */
    static Value othersOfNull(Value x) {
        try (Scope scope = Scope.enter(Sites.OTHERS_OF_NULL)) {
            Nodes.argument(x, scope, 1);
            ConstantFields_SubTraced none = x.data() > 0
                    ? null
                    : new ConstantFields_SubTraced(x); // ConstantFields.java:197
            try {
                return Nodes.at(Nodes.times(none.k, "none.k", x), scope, 2); // ConstantFields.java:199
            } catch (NullPointerException expected) {
                return Nodes.at(Values.times(5, x), scope, 3); // ConstantFields.java:201
            }
        }
    }

    /**
     * The graph of {@link ConstantFields#cases(double)}.
     */
    static Value cases(Value x) {
        try (Scope scope = Scope.enter(Sites.CASES)) {
            Nodes.argument(x, scope, 1);
            ConstantFields_SubTraced sub = new ConstantFields_SubTraced(x); // ConstantFields.java:207
            return Nodes.at(
                    sub.cases(2, "", x).plus(sub.cases(3, "", x).times(sub.cases(4, "", x))).plus(sub.cases(0, "s2", x))
                            .plus(sub.cases(0, "", x)).plus(sub.untilThat(x)),
                    scope, 2); // ConstantFields.java:208
        }
    }

    /**
     * The graph of {@link ConstantFields#inside(double)}.
     */
    static Value inside(Value x) {
        try (Scope scope = Scope.enter(Sites.INSIDE)) {
            Nodes.argument(x, scope, 1);
            return new ConstantFields_SubTraced(x).inside(x); // ConstantFields.java:217
        }
    }

    /**
     * The graph of {@link ConstantFields#fall(double)}.
     */
    static Value fall(Value t) {
        try (Scope scope = Scope.enter(Sites.FALL)) {
            Nodes.argument(t, scope, 1);
            return ConstantFields_OnlyTraced.fall(new ConstantFields.Only(), t); // ConstantFields.java:222
        }
    }

    /**
     * The graph of {@link ConstantFields#plain(double)}.
     */
    static Value plain(Value x) {
        try (Scope scope = Scope.enter(Sites.PLAIN)) {
            Nodes.argument(x, scope, 1);
            ConstantFields.Plain plain = new ConstantFields.Plain(); // ConstantFields.java:227
            return Nodes.at(
                    ConstantFields_PlainTraced.at(plain, 2, "", x)
                            .plus(ConstantFields_PlainTraced.at(plain, 1, "p", x)
                                    .times(ConstantFields_PlainTraced.at(plain, 1, "", x))),
                    scope, 2); // ConstantFields.java:228
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String EARLY = """
                ConstantFields.java
                early
                177
                x\s
                return 180:16-46(180:16-33(180:16-21,180:24-33),180:36-46)

                    @Traced
                    static double early(double x) {
                        Sub sub = new Sub(x);
                        return sub.r * sub.early + sub.size();
                    }
                """;

        static final String TEXTS = """
                ConstantFields.java
                texts
                183
                x\s

                    @Traced
                    static String texts(double x) {
                        Sub sub = new Sub(x);
                        return sub.text + sub.isSame() + sub.isOther();
                    }
                """;

        static final String OTHERS = """
                ConstantFields.java
                others
                189
                x\s
                y\s
                return 192:16-56(192:16-48(192:16-40,192:43-48),192:51-56)

                    @Traced
                    static double others(double x, double y) {
                        Sub sub = new Sub(x);
                        return sub.other(new Sub(y), x) * sub.k + sub.n;
                    }
                """;

        static final String OTHERS_OF_NULL = """
                ConstantFields.java
                othersOfNull
                195
                x\s
                return 199:20-30(199:20-26,199:29-30)
                return 201:20-25(201:20-21,201:24-25)

                    @Traced
                    static double othersOfNull(double x) {
                        Sub none = x > 0 ? null : new Sub(x);
                        try {
                            return none.k * x;
                        } catch (NullPointerException expected) {
                            return 5 * x;
                        }
                    }
                """;

        static final String CASES = """
                ConstantFields.java
                cases
                205
                x\s
                return 208:16-212:35(208:16-211:38(208:16-210:40(208:16-209:60(208:16-35,209:19-60(209:19-38,209:41-60)),210:19-40),211:19-\
                38),212:19-35)

                    @Traced
                    static double cases(double x) {
                        Sub sub = new Sub(x);
                        return sub.cases(2, "", x)
                                + sub.cases(3, "", x) * sub.cases(4, "", x)
                                + sub.cases(0, "s2", x)
                                + sub.cases(0, "", x)
                                + sub.untilThat(x);
                    }
                """;

        static final String INSIDE = """
                ConstantFields.java
                inside
                215
                x\s

                    @Traced
                    static double inside(double x) {
                        return new Sub(x).inside(x);
                    }
                """;

        static final String FALL = """
                ConstantFields.java
                fall
                220
                t\s

                    @Traced
                    static double fall(double t) {
                        return new Only().fall(t);
                    }
                """;

        static final String PLAIN = """
                ConstantFields.java
                plain
                225
                x\s
                return 228:16-77(228:16-34,228:37-77(228:37-56,228:59-77))

                    @Traced
                    static double plain(double x) {
                        Plain plain = new Plain();
                        return plain.at(2, "", x) + plain.at(1, "p", x) * plain.at(1, "", x);
                    }
                """;
    }
}
