package dev.tracegrad.processor.flow;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of their parameters' arrays procedures write to, themselves or through those that they call.
 *
 * <pre>
 * static void fill(double[] from, double[] to) { to[0] = from[0]; }     to
 * static void both(double[] a, double[] b) { fill(a, b); }              b
 * </pre>
 */
public final class Written {
    private final Map<String, Procedure> callees;
    private final Map<Procedure, Set<Slot>> found = new IdentityHashMap<>();

    private Written(Map<String, Procedure> callees) {
        this.callees = callees;
    }

    /** @param callees the procedures that may be called, by their names */
    public static Set<Slot> in(Procedure procedure, Map<String, Procedure> callees) {
        Written written = new Written(callees);
        int before;
        do { // until nothing is added, since procedures may call each other
            before = written.count();
            written.look(procedure, Collections.newSetFromMap(new IdentityHashMap<>()));
        } while (written.count() > before);
        return written.found.get(procedure);
    }

    private int count() {
        return found.values().stream().mapToInt(Set::size).sum();
    }

    private Set<Slot> look(Procedure procedure, Set<Procedure> asked) {
        Set<Slot> own = found.computeIfAbsent(procedure, unused -> new LinkedHashSet<>());
        if (!asked.add(procedure)) {
            return own;
        }
        for (Step step : procedure.steps()) {
            if (step instanceof Step.Assign assign && assign.target() instanceof Formula.Element element) {
                own.add(element.root());
            } else if (step instanceof Step.Call call && call.isSplit() && call.writes()) {
                addPassed(call, asked, own);
            }
        }
        own.retainAll(procedure.parameters());
        return own;
    }

    private void addPassed(Step.Call call, Set<Procedure> asked, Set<Slot> own) {
        Procedure callee = callees.get(call.callee());
        List<Formula> arguments = call.arguments();
        for (int i = 0; i < arguments.size(); i++) {
            boolean isWritten = arguments.get(i).type().isArray()
                    && (callee == null
                            || look(callee, asked).contains(callee.parameters().get(i)));
            if (isWritten) {
                own.add(arguments.get(i).root());
            }
        }
    }
}
