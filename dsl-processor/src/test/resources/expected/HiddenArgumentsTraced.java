package good;

import dev.tracegrad.Overrides;
import dev.tracegrad.PrivateMembers;
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
        Value.argument(x, "x");
        Map<?, ?> counts = (Map<?, ?>) all(self); // HiddenArguments.java:36
        Iterator<?> entries = (Iterator<?>) ((Set<?>) ((Map<?, ?>) counts).entrySet()).iterator(); // HiddenArguments.java:37
        Value sum = x.times(Value.constant(k(self), "k"))
                .named("sum").at("HiddenArguments.java:39");
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
                        .plus(Value.constant(n(((Map.Entry<?, ?>) one).getValue()) * key + ((String) ((Map.Entry<?, ?>) one).getKey()).length(), "one.getValue().n * key + one.getKey().length()"))
                        .named("sum").at("HiddenArguments.java:49");
            }
            Set<?> set = (Set<?>) ((LinkedHashMap<?, ?>) inner).entrySet(); // HiddenArguments.java:51
            for (Map.Entry<?, ?> one : (Iterable<Map.Entry<?, ?>>) (Iterable<?>) set) { // HiddenArguments.java:52
                sum = sum
                        .plus(Value.constant(n(((Map.Entry<?, ?>) one).getValue()), "one.getValue().n"))
                        .named("sum").at("HiddenArguments.java:53");
            }
            Object own = newCount(3); // HiddenArguments.java:55
            ((HashMap<Object, Object>) (HashMap<?, ?>) inner).put("n", own); // HiddenArguments.java:56
            sum = sum
                    .plus(Value.constant(n(((LinkedHashMap<?, ?>) inner).get("n")), "inner.get(\"n\").n"))
                    .named("sum").at("HiddenArguments.java:57");
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
        Value.argument(x, "x");
        Value sum = x; // HiddenArguments.java:64
        for (List<?> list : (Iterable<List<?>>) (Iterable<?>) ((Map<?, ?>) lists(self)).values()) { // HiddenArguments.java:65
            ((List<Object>) (List<?>) list).add(newCount(2)); // HiddenArguments.java:66
            for (Object one : list) { // HiddenArguments.java:67
                sum = sum.plus(Value.constant(n(one), "one.n"))
                        .named("sum").at("HiddenArguments.java:68");
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
}
