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
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link HiddenArguments}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary
final class HiddenArgumentsTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle ALL = PrivateMembers.field(LOOKUP, HiddenArguments.class, "all", Map.class);

    private static final double k = 2.0;

    private static final Class<?> COUNT_CLASS = PrivateMembers.type(LOOKUP, "good.HiddenArguments$Count");

    private static final VarHandle N = PrivateMembers.field(LOOKUP, COUNT_CLASS, "n", double.class);

    private static final MethodHandle NEW_COUNT = PrivateMembers.constructor(LOOKUP, COUNT_CLASS, double.class);

    private static final Overrides COUNTED = Overrides.of(LOOKUP, HiddenArguments.class, "counted", double.class);

    private static final VarHandle LISTS = PrivateMembers.field(LOOKUP, HiddenArguments.class, "lists", Map.class);

    private static final Overrides LISTED = Overrides.of(LOOKUP, HiddenArguments.class, "listed", double.class);

    private HiddenArgumentsTraced() {
    }

    /**
     * The graph of {@link HiddenArguments#counted(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value counted(HiddenArguments self, Value x) {
        if (COUNTED.isOverriddenIn(self)) {
            return COUNTED.call(self, x);
        }
        return countedOfHiddenArguments(self, x);
    }

    /**
     * The graph of {@link HiddenArguments#counted(double)} itself, overridden or not.
     */
    @SuppressWarnings("unchecked")
    static Value countedOfHiddenArguments(HiddenArguments self, Value x) {
        Scope scope = Scope.of(Sites.COUNTED);
        Nodes.argument(x, scope, 1);
        Map<?, ?> counts = (Map<?, ?>) all(self); // HiddenArguments.java:36
        Iterator<?> entries = (Iterator<?>) ((Set<?>) ((Map<?, ?>) counts).entrySet())
                .iterator(); // HiddenArguments.java:37
        Value sum = Nodes.at(Nodes.times(x, k, "k"), scope, 2); // HiddenArguments.java:39
        while (((Iterator<?>) entries).hasNext()) { // HiddenArguments.java:40
            Map.Entry<?, ?> entry = (Map.Entry<?, ?>) ((Iterator<?>) entries).next(); // HiddenArguments.java:41
            int key = ((Integer) ((Map.Entry<?, ?>) entry).getKey()); // HiddenArguments.java:42
            LinkedHashMap<?, ?> inner = (LinkedHashMap<?, ?>) ((Map<?, ?>) all(self))
                    .get(((Integer) ((Map.Entry<?, ?>) entry).getKey())); // HiddenArguments.java:43
            if (inner == null) { // HiddenArguments.java:44
                inner = (LinkedHashMap<?, ?>) new LinkedHashMap<>(); // HiddenArguments.java:45
                ((Map<Object, Object>) (Map<?, ?>) all(self))
                        .put(((Integer) ((Map.Entry<?, ?>) entry).getKey()), inner); // HiddenArguments.java:46
            }
            for (Map.Entry<?, ?> one : (Iterable<Map.Entry<?, ?>>) (Iterable<?>) ((LinkedHashMap<?, ?>) inner)
                    .entrySet()) { // HiddenArguments.java:48
                sum = Nodes.at(
                        Nodes.plus(
                                sum,
                                n(((Map.Entry<?, ?>) one).getValue()) * key
                                        + ((String) ((Map.Entry<?, ?>) one).getKey()).length(),
                                "one.getValue().n * key + one.getKey().length()"),
                        scope, 3); // HiddenArguments.java:49
            }
            Set<?> set = (Set<?>) ((LinkedHashMap<?, ?>) inner).entrySet(); // HiddenArguments.java:51
            for (Map.Entry<?, ?> one : (Iterable<Map.Entry<?, ?>>) (Iterable<?>) set) { // HiddenArguments.java:52
                sum = Nodes.at(
                        Nodes.plus(sum, n(((Map.Entry<?, ?>) one).getValue()), "one.getValue().n"),
                        scope, 4); // HiddenArguments.java:53
            }
            Object own = newCount(3); // HiddenArguments.java:55
            ((HashMap<Object, Object>) (HashMap<?, ?>) inner).put("n", own); // HiddenArguments.java:56
            sum = Nodes.at(
                    Nodes.plus(sum, n(((LinkedHashMap<?, ?>) inner).get("n")), "inner.get(\"n\").n"),
                    scope, 5); // HiddenArguments.java:57
        }
        return sum; // HiddenArguments.java:59
    }

    /**
     * The graph of {@link HiddenArguments#listed(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value listed(HiddenArguments self, Value x) {
        if (LISTED.isOverriddenIn(self)) {
            return LISTED.call(self, x);
        }
        return listedOfHiddenArguments(self, x);
    }

    /**
     * The graph of {@link HiddenArguments#listed(double)} itself, overridden or not.
     */
    @SuppressWarnings("unchecked")
    static Value listedOfHiddenArguments(HiddenArguments self, Value x) {
        Scope scope = Scope.of(Sites.LISTED);
        Nodes.argument(x, scope, 1);
        Value sum = x; // HiddenArguments.java:64
        for (List<?> list : (Iterable<List<?>>) (Iterable<?>) ((Map<?, ?>) lists(self))
                .values()) { // HiddenArguments.java:65
            ((List<Object>) (List<?>) list).add(newCount(2)); // HiddenArguments.java:66
            for (Object one : list) { // HiddenArguments.java:67
                sum = Nodes.at(Nodes.plus(sum, n(one), "one.n"), scope, 2); // HiddenArguments.java:68
            }
        }
        return sum; // HiddenArguments.java:71
    }

    @SuppressWarnings("unchecked")
    private static Map<?, ?> all(HiddenArguments self) {
        return (Map<?, ?>) ALL.get(self);
    }

    private static double n(Object self) {
        return (double) N.get(self);
    }

    private static Object newCount(double n) {
        try {
            return (Object) NEW_COUNT.invoke(n);
        } catch (Throwable thrown) {
            throw PrivateMembers.sneakily(thrown);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<?, ?> lists(HiddenArguments self) {
        return (Map<?, ?>) LISTS.get(self);
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String COUNTED = """
                HiddenArguments.java
                counted
                34
                x\s
                sum 39:22-27(39:22-23,39:26-27)
                sum 49:17-70(49:17-20,49:24-70(49:24-46(49:24-40,49:43-46),49:49-70))
                sum 53:17-40(53:17-20,53:24-40)
                sum 57:13-36(57:13-16,57:20-36)

                    @Traced
                    double counted(double x) {
                        Map<Integer, LinkedHashMap<String, Count>> counts = all;
                        Iterator<Map.Entry<Integer, LinkedHashMap<String, Count>>> entries =
                                counts.entrySet().iterator();
                        double sum = x * k;
                        while (entries.hasNext()) {
                            Map.Entry<Integer, LinkedHashMap<String, Count>> entry = entries.next();
                            int key = entry.getKey();
                            LinkedHashMap<String, Count> inner = all.get(entry.getKey());
                            if (inner == null) {
                                inner = new LinkedHashMap<String, Count>();
                                all.put(entry.getKey(), inner);
                            }
                            for (Map.Entry<String, Count> one : inner.entrySet()) {
                                sum += one.getValue().n * key + one.getKey().length();
                            }
                            Set<Map.Entry<String, Count>> set = inner.entrySet();
                            for (Map.Entry<String, Count> one : set) {
                                sum += one.getValue().n;
                            }
                            Count own = new Count(3);
                            inner.put("n", own);
                            sum += inner.get("n").n;
                        }
                        return sum;
                    }
                """;

        static final String LISTED = """
                HiddenArguments.java
                listed
                62
                x\s
                sum 68:17-29(68:17-20,68:24-29)

                    @Traced
                    double listed(double x) {
                        double sum = x;
                        for (List<Count> list : lists.values()) {
                            list.add(new Count(2));
                            for (Count one : list) {
                                sum += one.n;
                            }
                        }
                        return sum;
                    }
                """;
    }
}
