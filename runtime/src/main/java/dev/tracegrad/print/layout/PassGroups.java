package dev.tracegrad.print.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the iterations of long loops in groups of 10, 100 and so on, {@code i = 0 … 99}, so that no scope has more than {@link
 * #MOST} groups of a loop. Iterations are of one loop if their variable and the scope around them are the same.
 */
final class PassGroups {
    static final int MOST = 100;

    private static final String EQUALS = " = ";

    /** For each scope the number of its group, or -1. */
    private final int[] groups;

    private final List<String> labels = new ArrayList<>();

    PassGroups(Scopes scopes) {
        groups = new int[scopes.count()];
        Map<String, List<Integer>> loops = new HashMap<>();
        List<List<Integer>> inOrder = new ArrayList<>();
        for (int s = 1; s < scopes.count(); s++) {
            groups[s] = -1;
            if (scopes.isPass(s)) {
                String variable = scopes.label(s).split(EQUALS, 2)[0];
                loops.computeIfAbsent(scopes.parent(s) + EQUALS + variable, loop -> {
                            List<Integer> passes = new ArrayList<>();
                            inOrder.add(passes);
                            return passes;
                        })
                        .add(s);
            }
        }
        for (List<Integer> passes : inOrder) {
            group(scopes, passes);
        }
    }

    private void group(Scopes scopes, List<Integer> passes) {
        int size = 1;
        while (passes.size() > MOST * (long) size) {
            size *= 10;
        }
        if (size == 1) {
            return;
        }
        for (int begin = 0; begin < passes.size(); begin += size) {
            List<Integer> group = passes.subList(begin, Math.min(passes.size(), begin + size));
            String last = scopes.label(group.get(group.size() - 1));
            for (int pass : group) {
                groups[pass] = labels.size();
            }
            String label = scopes.label(group.get(0));
            labels.add(
                    group.size() == 1 ? label : label + " … " + last.substring(last.indexOf(EQUALS) + EQUALS.length()));
        }
    }

    /** The group that a scope is in, or -1 if it is in none. */
    int of(int scope) {
        return groups[scope];
    }

    String label(int group) {
        return labels.get(group);
    }
}
