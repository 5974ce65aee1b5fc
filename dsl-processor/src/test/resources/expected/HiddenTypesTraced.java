package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link HiddenTypes}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
public final class HiddenTypesTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Class<?> KIND_CLASS = PrivateMembers.type(LOOKUP, "good.HiddenTypes$Kind");

    private static final MethodHandle VALUES = PrivateMembers.staticMethod(
            LOOKUP, KIND_CLASS, "values", KIND_CLASS.arrayType());

    private static final VarHandle A = PrivateMembers.staticField(LOOKUP, KIND_CLASS, "A", KIND_CLASS);

    private static final VarHandle B = PrivateMembers.staticField(LOOKUP, KIND_CLASS, "B", KIND_CLASS);

    private static final MethodHandle COUNT = PrivateMembers.staticMethod(
            LOOKUP, HiddenTypes.class, "count", int.class, KIND_CLASS.arrayType())
            .asFixedArity();

    private static final MethodHandle IS_FIRST_GONE = PrivateMembers.staticMethod(
            LOOKUP, HiddenTypes.class, "isFirstGone", boolean.class, KIND_CLASS.arrayType())
            .asFixedArity();

    private static final Class<?> JOB_CLASS = PrivateMembers.type(LOOKUP, "good.HiddenTypes$Job");

    private static final MethodHandle NEW_JOB = PrivateMembers.constructor(LOOKUP, JOB_CLASS, int.class);

    private static final MethodHandle HOURS = PrivateMembers.staticMethod(
            LOOKUP, HiddenTypes.class, "hours", int.class, int.class, JOB_CLASS.arrayType())
            .asFixedArity();

    private static final MethodHandle ROWS = PrivateMembers.staticMethod(
            LOOKUP, HiddenTypes.class, "rows", int.class, KIND_CLASS.arrayType().arrayType())
            .asFixedArity();

    private static final VarHandle KINDS = PrivateMembers.field(LOOKUP, HiddenTypes.class, "kinds", List.class);

    private static final MethodHandle INHERITED = PrivateMembers.method(
            LOOKUP, HiddenTypes.class, "inherited", int.class, KIND_CLASS.arrayType())
            .asFixedArity();

    private static final Overrides OF_OBJECT = Overrides.of(LOOKUP, HiddenTypes.class, "ofObject", double.class);

    private HiddenTypesTraced() {
    }

    /**
     * The graph of {@link HiddenTypes#arguments(double)}.
     */
    static Value arguments(Value x) {
        Scope scope = Scope.of(Sites.ARGUMENTS);
        Nodes.argument(x, scope, 1);
        Object[] own = values(); // HiddenTypes.java:85
        Value sum = Nodes.at(
                Nodes.plus(
                        Nodes.plus(Nodes.times(x, count(A(), B()), "count(Kind.A, Kind.B)"), count(), "count()"),
                        count(A()), "count(Kind.A)")
                        .plus(Nodes.times(count(own), "count(own)", x)),
                scope, 2); // HiddenTypes.java:86
        if (isFirstGone(own) && own[0] == null) { // HiddenTypes.java:87
            sum = Nodes.at(sum.times(2), scope, 3); // HiddenTypes.java:88
        }
        return Nodes.at(
                Nodes.plus(
                        Nodes.plus(
                                sum.plus(Nodes.times(
                                        hours(2, newJob(3), newJob(4)), "hours(2, new Job(3), new Job(4))", x)),
                                hours(1), "hours(1)"),
                        rows(own, own), "rows(own, own)"),
                scope, 4); // HiddenTypes.java:90
    }

    /**
     * The graph of {@link HiddenTypes#ofObject(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value ofObject(HiddenTypes self, Value x) {
        if (OF_OBJECT.isOverriddenIn(self)) {
            return OF_OBJECT.call(self, x);
        }
        return ofObjectOfHiddenTypes(self, x);
    }

    /**
     * The graph of {@link HiddenTypes#ofObject(double)} itself, overridden or not.
     */
    static Value ofObjectOfHiddenTypes(HiddenTypes self, Value x) {
        Scope scope = Scope.of(Sites.OF_OBJECT);
        Nodes.argument(x, scope, 1);
        setKinds(self, (List<?>) (x.data() > 0 ? (List<?>) kinds(self) : (List<?>) List.of())); // HiddenTypes.java:95
        return Nodes.at(
                Nodes.plus(
                        Nodes.plus(
                                Nodes.times(x, inherited(self, A(), B()), "inherited(Kind.A, Kind.B)"), inherited(self),
                                "inherited()"),
                        ((List<?>) kinds(self)).size(), "kinds.size()"),
                scope, 2); // HiddenTypes.java:96
    }

    /**
     * The graph of {@link HiddenTypes#parts(double)}.
     */
    static Value parts(Value x) {
        try (Scope scope = Scope.enter(Sites.PARTS)) {
            Nodes.argument(x, scope, 1);
            return HiddenTypes_BoxTraced.g(new HiddenTypes.Box(), x); // HiddenTypes.java:101
        }
    }

    private static Object[] values() {
        try {
            return (Object[]) VALUES.invoke();
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static Object A() {
        return (Object) A.get();
    }

    private static Object B() {
        return (Object) B.get();
    }

    private static int count(Object... all) {
        try {
            return (int) COUNT.invoke(PrivateMembers.arrayOf(KIND_CLASS.arrayType(), all));
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static boolean isFirstGone(Object... all) {
        try {
            return (boolean) IS_FIRST_GONE.invoke(PrivateMembers.arrayOf(KIND_CLASS.arrayType(), all));
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static Object newJob(int hours) {
        try {
            return (Object) NEW_JOB.invoke(hours);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static int hours(int start, Object... all) {
        try {
            return (int) HOURS.invoke(start, PrivateMembers.arrayOf(JOB_CLASS.arrayType(), all));
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static int rows(Object[]... all) {
        try {
            return (int) ROWS.invoke(PrivateMembers.arrayOf(KIND_CLASS.arrayType().arrayType(), all));
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<?> kinds(HiddenTypes self) {
        return (List<?>) KINDS.get(self);
    }

    private static int inherited(HiddenTypes self, Object... all) {
        try {
            return (int) INHERITED.invoke(self, PrivateMembers.arrayOf(KIND_CLASS.arrayType(), all));
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static List<?> setKinds(HiddenTypes self, List<?> value) {
        KINDS.set(self, value);
        return value;
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String ARGUMENTS = """
                HiddenTypes.java
                arguments
                83
                x\s
                sum 86:22-90(86:22-73(86:22-57(86:22-47(86:22-23,86:26-47),86:50-57),86:60-73),86:76-90(86:76-86,86:89-90))
                sum 88:13-21(88:13-16,88:20-21)
                return 90:16-86(90:16-69(90:16-58(90:16-19,90:22-58(90:22-54,90:57-58)),90:61-69),90:72-86)

                    @Traced
                    static double arguments(double x) {
                        Kind[] own = Kind.values();
                        double sum = x * count(Kind.A, Kind.B) + count() + count(Kind.A) + count(own) * x;
                        if (isFirstGone(own) && own[0] == null) {
                            sum *= 2;
                        }
                        return sum + hours(2, new Job(3), new Job(4)) * x + hours(1) + rows(own, own);
                    }
                """;

        static final String OF_OBJECT = """
                HiddenTypes.java
                ofObject
                93
                x\s
                return 96:16-74(96:16-59(96:16-45(96:16-17,96:20-45),96:48-59),96:62-74)

                    @Traced
                    double ofObject(double x) {
                        kinds = x > 0 ? kinds : List.of();
                        return x * inherited(Kind.A, Kind.B) + inherited() + kinds.size();
                    }
                """;

        static final String PARTS = """
                HiddenTypes.java
                parts
                99
                x\s

                    @Traced
                    static double parts(double x) {
                        return new Box().g(x);
                    }
                """;
    }
}
