package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.PrivateMembers;
import dev.tracegrad.Scope;
import dev.tracegrad.Value;
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
final class HiddenArgumentsTraced {
    private static final VarHandle ALL = PrivateMembers.field(MethodHandles.lookup(), HiddenArguments.class, "all", Map.class);

    private static final VarHandle K = PrivateMembers.field(MethodHandles.lookup(), HiddenArguments.class, "k", double.class);

    private static final VarHandle N = PrivateMembers.field(MethodHandles.lookup(), PrivateMembers.type(MethodHandles.lookup(), "good.HiddenArguments$Count"), "n", double.class);

    private static final MethodHandle NEW_COUNT = PrivateMembers.constructor(MethodHandles.lookup(), PrivateMembers.type(MethodHandles.lookup(), "good.HiddenArguments$Count"), double.class);

    private static final Overrides COUNTED = Overrides.of(MethodHandles.lookup(), HiddenArguments.class, "counted", double.class);

    private static final VarHandle LISTS = PrivateMembers.field(MethodHandles.lookup(), HiddenArguments.class, "lists", Map.class);

    private static final Overrides LISTED = Overrides.of(MethodHandles.lookup(), HiddenArguments.class, "listed", double.class);

    private HiddenArgumentsTraced() {
    }

    /**
     * The graph of {@link HiddenArguments#counted(double)}, or of the method that overrides it in the class of {@code self}.
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
        Value.argument(x, scope, 1);
        Map<?, ?> counts = (Map<?, ?>) all(self); // HiddenArguments.java:36
        Iterator<?> entries = (Iterator<?>) ((Set<?>) ((Map<?, ?>) counts).entrySet()).iterator(); // HiddenArguments.java:37
        Value sum = x.times(k(self), "k").at(scope, 2); // HiddenArguments.java:39
        while (((Iterator<?>) entries).hasNext()) { // HiddenArguments.java:40
            Map.Entry<?, ?> entry = (Map.Entry<?, ?>) ((Iterator<?>) entries).next(); // HiddenArguments.java:41
            int key = ((Integer) ((Map.Entry<?, ?>) entry).getKey()); // HiddenArguments.java:42
            LinkedHashMap<?, ?> inner = (LinkedHashMap<?, ?>) ((Map<?, ?>) all(self)).get(((Integer) ((Map.Entry<?, ?>) entry).getKey())); // HiddenArguments.java:43
            if (inner == null) { // HiddenArguments.java:44
                inner = (LinkedHashMap<?, ?>) new LinkedHashMap<>(); // HiddenArguments.java:45
                ((Map<Object, Object>) (Map<?, ?>) all(self)).put(((Integer) ((Map.Entry<?, ?>) entry).getKey()), inner); // HiddenArguments.java:46
            }
            for (Map.Entry<?, ?> one : (Iterable<Map.Entry<?, ?>>) (Iterable<?>) ((LinkedHashMap<?, ?>) inner).entrySet()) { // HiddenArguments.java:48
                sum = sum
                        .plus(n(((Map.Entry<?, ?>) one).getValue()) * key + ((String) ((Map.Entry<?, ?>) one).getKey()).length(), "one.getValue().n * key + one.getKey().length()")
                        .at(scope, 3); // HiddenArguments.java:49
            }
            Set<?> set = (Set<?>) ((LinkedHashMap<?, ?>) inner).entrySet(); // HiddenArguments.java:51
            for (Map.Entry<?, ?> one : (Iterable<Map.Entry<?, ?>>) (Iterable<?>) set) { // HiddenArguments.java:52
                sum = sum.plus(n(((Map.Entry<?, ?>) one).getValue()), "one.getValue().n")
                        .at(scope, 4); // HiddenArguments.java:53
            }
            Object own = newCount(3); // HiddenArguments.java:55
            ((HashMap<Object, Object>) (HashMap<?, ?>) inner).put("n", own); // HiddenArguments.java:56
            sum = sum.plus(n(((LinkedHashMap<?, ?>) inner).get("n")), "inner.get(\"n\").n")
                    .at(scope, 5); // HiddenArguments.java:57
        }
        return sum; // HiddenArguments.java:59
    }

    /**
     * The graph of {@link HiddenArguments#listed(double)}, or of the method that overrides it in the class of {@code self}.
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
        Value.argument(x, scope, 1);
        Value sum = x; // HiddenArguments.java:64
        for (List<?> list : (Iterable<List<?>>) (Iterable<?>) ((Map<?, ?>) lists(self)).values()) { // HiddenArguments.java:65
            ((List<Object>) (List<?>) list).add(newCount(2)); // HiddenArguments.java:66
            for (Object one : list) { // HiddenArguments.java:67
                sum = sum.plus(n(one), "one.n").at(scope, 2); // HiddenArguments.java:68
            }
        }
        return sum; // HiddenArguments.java:71
    }

    @SuppressWarnings("unchecked")
    private static Map<?, ?> all(HiddenArguments self) {
        return (Map<?, ?>) ALL.get(self);
    }

    private static double k(HiddenArguments self) {
        return (double) K.get(self);
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
        static final String COUNTED = "HiddenArguments.java\n"
                + "counted\n"
                + "34\n"
                + "x \n"
                + "sum 39:22-27(39:22-23,39:26-27)\n"
                + "sum 49:17-70(49:17-20,49:24-70(49:24-46(49:24-40,49:43-46),49:49-70))\n"
                + "sum 53:17-40(53:17-20,53:24-40)\n"
                + "sum 57:13-36(57:13-16,57:20-36)\n"
                + "\n"
                + "    @Traced\n"
                + "    double counted(double x) {\n"
                + "        Map<Integer, LinkedHashMap<String, Count>> counts = all;\n"
                + "        Iterator<Map.Entry<Integer, LinkedHashMap<String, Count>>> entries =\n"
                + "                counts.entrySet().iterator();\n"
                + "        double sum = x * k;\n"
                + "        while (entries.hasNext()) {\n"
                + "            Map.Entry<Integer, LinkedHashMap<String, Count>> entry = entries.next();\n"
                + "            int key = entry.getKey();\n"
                + "            LinkedHashMap<String, Count> inner = all.get(entry.getKey());\n"
                + "            if (inner == null) {\n"
                + "                inner = new LinkedHashMap<String, Count>();\n"
                + "                all.put(entry.getKey(), inner);\n"
                + "            }\n"
                + "            for (Map.Entry<String, Count> one : inner.entrySet()) {\n"
                + "                sum += one.getValue().n * key + one.getKey().length();\n"
                + "            }\n"
                + "            Set<Map.Entry<String, Count>> set = inner.entrySet();\n"
                + "            for (Map.Entry<String, Count> one : set) {\n"
                + "                sum += one.getValue().n;\n"
                + "            }\n"
                + "            Count own = new Count(3);\n"
                + "            inner.put(\"n\", own);\n"
                + "            sum += inner.get(\"n\").n;\n"
                + "        }\n"
                + "        return sum;\n"
                + "    }\n";

        static final String LISTED = "HiddenArguments.java\n"
                + "listed\n"
                + "62\n"
                + "x \n"
                + "sum 68:17-29(68:17-20,68:24-29)\n"
                + "\n"
                + "    @Traced\n"
                + "    double listed(double x) {\n"
                + "        double sum = x;\n"
                + "        for (List<Count> list : lists.values()) {\n"
                + "            list.add(new Count(2));\n"
                + "            for (Count one : list) {\n"
                + "                sum += one.n;\n"
                + "            }\n"
                + "        }\n"
                + "        return sum;\n"
                + "    }\n";
    }
}
