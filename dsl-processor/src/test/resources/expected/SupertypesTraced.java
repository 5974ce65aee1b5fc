package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Supertypes}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class SupertypesTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Class<?> PARTS_CLASS = PrivateMembers.type(LOOKUP, "good.Supertypes$Parts");

    private static final MethodHandle NEW_PARTS = PrivateMembers.constructor(LOOKUP, PARTS_CLASS, List.class);

    private SupertypesTraced() {
    }

    /**
     * The graph of {@link Supertypes#given(double)}.
     */
    static Value given(Value x) {
        try (Scope scope = Scope.enter(Sites.GIVEN)) {
            Nodes.argument(x, scope, 1);
            return inherited(
                    () -> List.of(new Supertypes_FlatTraced(x), new Supertypes_FlatTraced(Value.constant(2))),
                    x); // Supertypes.java:115
        }
    }

    /**
     * The graph of {@link Supertypes#cloned(Supertypes.Line, double)}.
     */
    static Value cloned(Supertypes_LineTraced line, Value x) {
        try (Scope scope = Scope.enter(Sites.CLONED)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    line.clone().at(x).times(new Supertypes_LineTraced(x).clone().at(Value.constant(2))),
                    scope, 2); // Supertypes.java:159
        }
    }

    /**
     * The graph of {@link Supertypes#apart(Supertypes.FlatCheck, double)}.
     */
    static Value apart(Supertypes_FlatCheckTraced check, Value x) {
        try (Scope scope = Scope.enter(Sites.APART)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(check.excess(x).times(x), scope, 2); // Supertypes.java:164
        }
    }

    /**
     * The graph of {@link Supertypes#empty(double)}.
     */
    static Value empty(Value x) {
        try (Scope scope = Scope.enter(Sites.EMPTY)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    Supertypes_CellTraced.weight(new Supertypes.Cell<String>(3)).times(x),
                    scope, 2); // Supertypes.java:197
        }
    }

    /**
     * The graph of {@link Supertypes#with(Supertypes.Weighing, double)}.
     */
    @SuppressWarnings("overloads")
    static Value with(Supertypes_WeighingTraced how, Value x) {
        try (Scope scope = Scope.enter(Sites.WITH)) {
            Nodes.argument(x, scope, 1);
            return how.weigh(x); // Supertypes.java:231
        }
    }

    /**
     * The graph of {@link Supertypes#with(Supertypes.Measuring, double)}.
     */
    @SuppressWarnings("overloads")
    static Value with(Supertypes_MeasuringTraced how, Value x) {
        try (Scope scope = Scope.enter(Sites.WITH_2)) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(how.measure(x).times(2), scope, 2); // Supertypes.java:237
        }
    }

    /**
     * The graph of {@link Supertypes#overloaded(double)}.
     */
    static Value overloaded(Value x) {
        try (Scope scope = Scope.enter(Sites.OVERLOADED)) {
            Nodes.argument(x, scope, 1);
            Supertypes_ScalesTraced scales = new Supertypes_ScalesTraced(x); // Supertypes.java:242
            return Nodes.at(
                    with(new Supertypes_ScalesTraced(x), Value.constant(3))
                            .times(with(scales, Nodes.at(Values.times(2, x), scope, 2))),
                    scope, 3); // Supertypes.java:243
        }
    }

    /**
     * The graph of {@link Supertypes#hidden(double)}.
     */
    static Value hidden(Value x) {
        try (Scope scope = Scope.enter(Sites.HIDDEN)) {
            Nodes.argument(x, scope, 1);
            return Supertypes_PartsTraced.first(
                    newParts(List.of(new Supertypes.Fixed(), new Supertypes.Fixed())), x); // Supertypes.java:280
        }
    }

    /**
     * The graph of {@link Supertypes#ofBound(Supertypes.Body, double)}.
     */
    static <B extends Supertypes.Body<?>> Value ofBound(B body, Value x) {
        try (Scope scope = Scope.enter(Sites.OF_BOUND)) {
            Nodes.argument(x, scope, 1);
            return Supertypes_BodyTraced.volume((Supertypes.Body<?>) body, x); // Supertypes.java:298
        }
    }

    /**
     * The graph of {@link Supertypes#bound(double)}.
     */
    static Value bound(Value x) {
        try (Scope scope = Scope.enter(Sites.BOUND)) {
            Nodes.argument(x, scope, 1);
            return ofBound(new Supertypes.Cube(), x); // Supertypes.java:303
        }
    }

    /**
     * The graph of {@link Supertypes#inherited(Supertypes.Flats, double)}, which a traced method calls.
     */
    private static Value inherited(Supertypes_FlatsTraced flats, Value x) {
        try (Scope scope = Scope.enter(Sites.INHERITED)) {
            Nodes.argument(x, scope, 1);
            Value sum = Nodes.at(Value.constant(0), scope, 2); // Supertypes.java:106
            int passes = 0;
            for (Supertypes_FlatTraced one : flats.all()) { // Supertypes.java:107
                try (Scope pass = scope.enterPass("", passes++)) {
                    sum = Nodes.at(sum.plus(one.at(x)), pass, 3); // Supertypes.java:108
                }
            }
            return sum; // Supertypes.java:110
        }
    }

    @SuppressWarnings("rawtypes")
    private static Object newParts(List parts) {
        try {
            return (Object) NEW_PARTS.invoke(parts);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String GIVEN = """
                Supertypes.java
                given
                113
                x\s

                    @Traced
                    static double given(double x) {
                        return inherited(() -> List.of(new Flat(x), new Flat(2)), x);
                    }
                """;

        static final String CLONED = """
                Supertypes.java
                cloned
                157
                x\s
                return 159:16-62(159:16-34,159:37-62)

                    @Traced
                    static double cloned(Line line, double x) {
                        return line.clone().at(x) * new Line(x).clone().at(2);
                    }
                """;

        static final String APART = """
                Supertypes.java
                apart
                162
                x\s
                return 164:16-35(164:16-31,164:34-35)

                    @Traced
                    static double apart(FlatCheck check, double x) {
                        return check.excess(x) * x;
                    }
                """;

        static final String EMPTY = """
                Supertypes.java
                empty
                195
                x\s
                return 197:16-48(197:16-44,197:47-48)

                    @Traced
                    static double empty(double x) {
                        return new Cell<String>(3).weight() * x;
                    }
                """;

        static final String WITH = """
                Supertypes.java
                with
                228
                x\s

                    @SuppressWarnings("overloads")
                    @Traced
                    static double with(Weighing how, double x) {
                        return how.weigh(x);
                    }
                """;

        static final String WITH_2 = """
                Supertypes.java
                with
                234
                x\s
                return 237:16-34(237:16-30,237:33-34)

                    @SuppressWarnings("overloads")
                    @Traced
                    static double with(Measuring how, double x) {
                        return how.measure(x) * 2;
                    }
                """;

        static final String OVERLOADED = """
                Supertypes.java
                overloaded
                240
                x\s
                 243:54-59(243:54-55,243:58-59)
                return 243:16-60(243:16-38,243:41-60)

                    @Traced
                    static double overloaded(double x) {
                        Scales scales = new Scales(x);
                        return with(new Scales(x), 3) * with(scales, 2 * x);
                    }
                """;

        static final String HIDDEN = """
                Supertypes.java
                hidden
                278
                x\s

                    @Traced
                    static double hidden(double x) {
                        return new Parts<>(List.of(new Fixed(), new Fixed())).first(x);
                    }
                """;

        static final String OF_BOUND = """
                Supertypes.java
                ofBound
                296
                x\s

                    @Traced
                    static <B extends Body<?>> double ofBound(B body, double x) {
                        return body.volume(x);
                    }
                """;

        static final String BOUND = """
                Supertypes.java
                bound
                301
                x\s

                    @Traced
                    static double bound(double x) {
                        return ofBound(new Cube(), x);
                    }
                """;

        static final String INHERITED = """
                Supertypes.java
                inherited
                105
                x\s
                sum 106:22-23
                sum 108:13-29(108:13-16,108:20-29)

                    private static double inherited(Flats flats, double x) {
                        double sum = 0;
                        for (Flat one : flats.all()) {
                            sum += one.at(x);
                        }
                        return sum;
                    }
                """;
    }
}
