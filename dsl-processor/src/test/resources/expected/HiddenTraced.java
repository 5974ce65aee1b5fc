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
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Hidden}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class HiddenTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Class<?> FAILURE_CLASS = PrivateMembers.type(LOOKUP, "good.Hidden$Failure");

    private static final MethodHandle FAILURE = PrivateMembers.staticMethod(
            LOOKUP, Hidden.class, "failure", FAILURE_CLASS, String.class);

    private static final Class<?> SUB_CLASS = PrivateMembers.type(LOOKUP, "good.Hidden$Sub");

    private static final VarHandle SUBS = PrivateMembers.field(LOOKUP, Hidden.class, "subs", SUB_CLASS.arrayType());

    private static final VarHandle LIST = PrivateMembers.field(LOOKUP, Hidden.class, "list", List.class);

    private static final Class<?> MODE_CLASS = PrivateMembers.type(LOOKUP, "good.Hidden$Mode");

    private static final Overrides ALL = Overrides.of(LOOKUP, Hidden.class, "all", MODE_CLASS, double.class);

    private static final VarHandle REPLACED = PrivateMembers.field(LOOKUP, Hidden.class, "replaced", List.class);

    private static final MethodHandle NEW_SUB = PrivateMembers.constructor(LOOKUP, SUB_CLASS);

    private static final VarHandle OTHERS = PrivateMembers.field(LOOKUP, Hidden.class, "others", SUB_CLASS.arrayType());

    private static final Overrides REPLACING = Overrides.of(LOOKUP, Hidden.class, "replacing", double.class);

    private HiddenTraced() {
    }

    /**
     * The graph of {@code Hidden.all}, or of the method that overrides it in the class of {@code self}.
     */
    static Value all(Hidden self, Object mode, Value x) throws RuntimeException {
        if (ALL.isOverriddenIn(self)) {
            return ALL.call(self, mode, x);
        }
        return allOfHidden(self, mode, x);
    }

    /**
     * The graph of {@code Hidden.all} itself, overridden or not.
     */
    static Value allOfHidden(Hidden self, Object mode, Value x) throws RuntimeException {
        Scope scope = Scope.of(Sites.ALL);
        Nodes.argument(x, scope, 1);
        if (x.data() < 0) { // Hidden.java:75
            throw (RuntimeException) failure("negative " + ((Enum<?>) mode).name()); // Hidden.java:76
        }
        return Nodes.at(
                Nodes.times(subs(self).length, "subs.length", x)
                        .plus(Nodes.times(((List<?>) list(self)).size(), "list.size()", x))
                        .plus(Nodes.times(((Enum<?>) mode).ordinal(), "mode.ordinal()", x)),
                scope, 2); // Hidden.java:78
    }

    /**
     * The graph of {@link Hidden#replacing(double)}, or of the method that overrides it in the class of {@code self}.
     */
    static Value replacing(Hidden self, Value x) {
        if (REPLACING.isOverriddenIn(self)) {
            return REPLACING.call(self, x);
        }
        return replacingOfHidden(self, x);
    }

    /**
     * The graph of {@link Hidden#replacing(double)} itself, overridden or not.
     */
    @SuppressWarnings("unchecked")
    static Value replacingOfHidden(Hidden self, Value x) {
        Scope scope = Scope.of(Sites.REPLACING);
        Nodes.argument(x, scope, 1);
        if (replaced(self) == null) { // Hidden.java:86
            setReplaced(self, (List<?>) new ArrayList<>()); // Hidden.java:87
        }
        ((List<Object>) (List<?>) replaced(self)).add(newSub()); // Hidden.java:89
        setOthers(self, subs(self).clone()); // Hidden.java:90
        return Nodes.at(
                Nodes.plus(
                        Nodes.times(((List<?>) replaced(self)).size(), "replaced.size()", x), others(self).length,
                        "others.length"),
                scope, 2); // Hidden.java:91
    }

    private static Object failure(String message) {
        try {
            return (Object) FAILURE.invoke(message);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static Object[] subs(Hidden self) {
        return (Object[]) SUBS.get(self);
    }

    @SuppressWarnings("unchecked")
    private static List<?> list(Hidden self) {
        return (List<?>) LIST.get(self);
    }

    @SuppressWarnings("unchecked")
    private static List<?> replaced(Hidden self) {
        return (List<?>) REPLACED.get(self);
    }

    private static Object newSub() {
        try {
            return (Object) NEW_SUB.invoke();
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    private static Object[] others(Hidden self) {
        return (Object[]) OTHERS.get(self);
    }

    private static List<?> setReplaced(Hidden self, List<?> value) {
        REPLACED.set(self, value);
        return value;
    }

    private static Object[] setOthers(Hidden self, Object[] value) {
        OTHERS.set(self, value);
        return value;
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String ALL = """
                Hidden.java
                all
                73
                x\s
                return 78:16-70(78:16-49(78:16-31(78:16-27,78:30-31),78:34-49(78:34-45,78:48-49)),78:52-70(78:52-66,78:69-70))

                    @Traced
                    double all(Mode mode, double x) throws Failure {
                        if (x < 0) {
                            throw failure("negative " + mode.name());
                        }
                        return subs.length * x + list.size() * x + mode.ordinal() * x;
                    }
                """;

        static final String REPLACING = """
                Hidden.java
                replacing
                84
                x\s
                return 91:16-51(91:16-35(91:16-31,91:34-35),91:38-51)

                    @Traced
                    double replacing(double x) {
                        if (replaced == null) {
                            replaced = new ArrayList<>();
                        }
                        replaced.add(new Sub());
                        others = subs.clone();
                        return replaced.size() * x + others.length;
                    }
                """;
    }
}
