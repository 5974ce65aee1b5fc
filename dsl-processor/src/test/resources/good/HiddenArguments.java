package good;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collections of objects of a private class, which the companion cannot name. */
class HiddenArguments {
    private static class Count {
        double n;

        Count(double n) {
            this.n = n;
        }
    }

    final Map<Integer, LinkedHashMap<String, Count>> all = new HashMap<>();
    private final Map<String, List<Count>> lists = new LinkedHashMap<>();
    private final double k = 2;

    static HiddenArguments sample() {
        HiddenArguments made = new HiddenArguments();
        made.all.put(1, new LinkedHashMap<>());
        made.all.get(1).put("a", new Count(4));
        made.lists.put("b", new ArrayList<>(List.of(new Count(5), new Count(6))));
        return made;
    }

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
}
