package dev.tracegrad.processor;

import dev.tracegrad.processor.SampleMethod.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Draws methods by a seed, as many from each library, as far as it has them. */
final class SampleDraw {
    private static final int MOST_OF_ONE = 35;

    private final Map<SampleLibrary, List<SampleMethod>> left = new LinkedHashMap<>();
    private final Set<String> bodies = new HashSet<>();
    private final int candidates;

    /** @param methods those of each library; of copies one stays */
    SampleDraw(Map<SampleLibrary, List<SampleMethod>> methods, long seed) {
        int all = 0;
        for (Map.Entry<SampleLibrary, List<SampleMethod>> entry : methods.entrySet()) {
            List<SampleMethod> kept = new ArrayList<>();
            for (SampleMethod method : entry.getValue()) {
                if (bodies.add(method.body())) {
                    kept.add(method);
                }
            }
            all += kept.size();
            Collections.shuffle(kept, new Random(seed + entry.getKey().name().hashCode()));
            kept.sort(Comparator.comparing(method -> method.kind() == Kind.OBJECTS));
            left.put(entry.getKey(), kept);
        }
        candidates = all;
    }

    /** How many there are to draw from. */
    int candidates() {
        return candidates;
    }

    /** How many of each library are wanted, so that together they are as many as asked for. */
    Map<SampleLibrary, Integer> shares(int size) {
        Map<SampleLibrary, Integer> shares = new LinkedHashMap<>();
        left.keySet().forEach(library -> shares.put(library, 0));
        int missing = size;
        boolean isMore = true;
        while (missing > 0 && isMore) {
            isMore = false;
            for (SampleLibrary library : left.keySet()) {
                int share = shares.get(library);
                if (missing > 0
                        && share < Math.min(MOST_OF_ONE, left.get(library).size())) {
                    shares.put(library, share + 1);
                    missing--;
                    isMore = true;
                }
            }
        }
        return shares;
    }

    /** The methods of a library in the order in which they are drawn. */
    List<SampleMethod> of(SampleLibrary library) {
        return left.get(library);
    }
}
