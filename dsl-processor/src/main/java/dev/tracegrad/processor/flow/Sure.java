package dev.tracegrad.processor.flow;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The steps whose value surely goes into the result, whichever way it takes from there. The derivative in another one may be 0 since nobody
 * used it, and then an infinite slope says nothing: 0 times infinity would be NaN, where the graph has no edge.
 *
 * <pre>
 * double u = Math.sqrt(x);          not sure
 * if (x &gt; 1) {
 *     y = u;
 * }
 * return y;                         sure
 * </pre>
 */
public final class Sure {
    private final Set<Step> found = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Slot> all = new HashSet<>();
    private final Set<Slot> atEnd;
    private final Callees callees;
    private final Set<Slot> atStart;

    /** What is surely used after a loop is left, and where its next iteration begins. */
    private final Map<Slot, Set<Slot>> afterBreak = new HashMap<>();

    private final Map<Slot, Set<Slot>> afterContinue = new HashMap<>();

    private Sure(Procedure procedure, boolean hasSeeds, Callees callees) {
        this.callees = callees;
        procedure.steps().forEach(step -> Usage.assigned(step).forEach(target -> all.add(target.root())));
        all.addAll(procedure.parameters());
        atEnd = hasSeeds ? Set.of() : Set.of(procedure.result());
        atStart = before(procedure.body(), atEnd);
    }

    /** @param hasSeeds whether who calls the procedure may not use its result */
    static Sure in(Procedure procedure, boolean hasSeeds, Callees callees) {
        return new Sure(procedure, hasSeeds, callees);
    }

    /** Which of their parameters procedures surely use for their results. */
    public static final class Callees {
        private final Map<String, Procedure> procedures;
        private final Map<String, Set<Integer>> used = new HashMap<>();

        /** @param procedures those that may be called, by their names */
        public Callees(Map<String, Procedure> procedures) {
            this.procedures = procedures;
        }

        private Set<Integer> usedBy(String callee) {
            Procedure procedure = procedures.get(callee);
            if (used.containsKey(callee) || procedure == null) {
                return used.getOrDefault(callee, Set.of());
            }
            Set<String> known = Set.copyOf(used.keySet());
            Set<Integer> found = positions(procedure, Set.copyOf(procedure.parameters()));
            do { // one that calls itself uses all, unless that is wrong
                used.keySet().retainAll(known);
                used.put(callee, found);
                found = positions(procedure, new Sure(procedure, false, this).atStart);
            } while (!found.equals(used.get(callee)));
            return found;
        }

        private static Set<Integer> positions(Procedure procedure, Set<Slot> slots) {
            Set<Integer> positions = new HashSet<>();
            for (int i = 0; i < procedure.parameters().size(); i++) {
                if (slots.contains(procedure.parameters().get(i))) {
                    positions.add(i);
                }
            }
            return positions;
        }
    }

    /** The positions of the arguments that a call surely uses for its result. */
    Set<Integer> usedBy(Step.Call call) {
        return callees.usedBy(call.callee());
    }

    /** Whether the derivative of a step must not be multiplied where the one in its target is 0. */
    boolean mayBeUnused(Step step) {
        return !found.contains(step);
    }

    /** Whether a formula's slopes are numbers that are written in it, so that they are finite. */
    static boolean isLinear(Formula formula, Usage usage) {
        if (!usage.isActive(formula) || formula instanceof Formula.Read || formula instanceof Formula.Element) {
            return true;
        }
        if (formula instanceof Formula.Choose choose) {
            return isLinear(choose.whenTrue(), usage) && isLinear(choose.whenFalse(), usage);
        }
        List<Formula> operands = formula.operands();
        boolean isLinear = Usage.isSame(formula)
                || switch (formula.operation()) {
                    case "PLUS", "MINUS", "UNARY_MINUS" -> true;
                    case "TIMES" -> isFinite(operands.get(0)) || isFinite(operands.get(1));
                    case "DIV" -> isFinite(operands.get(1)) && !operands.get(1).isNumber(0);
                    default -> false;
                };
        return isLinear && operands.stream().allMatch(operand -> isLinear(operand, usage));
    }

    private static boolean isFinite(Formula formula) {
        return formula instanceof Formula.Constant constant && constant.text().matches("[0-9][0-9.]*")
                || !formula.type().isDouble() && !formula.type().is("float")
                || formula instanceof Formula.Convert convert && isFinite(convert.operand())
                || formula instanceof Formula.Prefix prefix && isFinite(prefix.operand());
    }

    private Set<Slot> before(List<Step> steps, Set<Slot> after) {
        Set<Slot> used = after;
        for (int i = steps.size() - 1; i >= 0; i--) {
            used = before(steps.get(i), used);
        }
        return used;
    }

    /** What is surely used before a step, of what is after it. */
    private Set<Slot> before(Step step, Set<Slot> after) {
        if (step instanceof Step.Assign assign && assign.target() instanceof Formula.Read) {
            return beforeAssign(assign, after);
        } else if (step instanceof Step.Call call) {
            return beforeCall(call, after);
        } else if (step instanceof Step.If branch) {
            Set<Slot> used = new HashSet<>(before(branch.then(), after));
            used.retainAll(before(branch.otherwise(), after));
            return used;
        } else if (step instanceof Step.Loop loop) {
            return before(loop.before(), beforeLoop(loop, after));
        } else if (step instanceof Step.Jump jump) {
            return jump.target() == null ? atEnd : (jump.continues() ? afterContinue : afterBreak).get(jump.target());
        }
        return step instanceof Step.Throw ? all : after;
    }

    private Set<Slot> beforeCall(Step.Call call, Set<Slot> after) {
        boolean isSure = after.contains(call.result());
        note(call, isSure);
        Set<Slot> used = new HashSet<>(after);
        used.remove(call.result());
        if (isSure) {
            usedBy(call).forEach(position -> addPassed(call.arguments().get(position), used));
        }
        return used;
    }

    private static void addPassed(Formula formula, Set<Slot> used) {
        if (formula instanceof Formula.Choose choose) { // only what both have
            Set<Slot> both = new HashSet<>();
            addPassed(choose.whenTrue(), both);
            Set<Slot> other = new HashSet<>();
            addPassed(choose.whenFalse(), other);
            both.retainAll(other);
            used.addAll(both);
        } else if (formula instanceof Formula.Read read) {
            used.add(read.slot());
        } else if (formula instanceof Formula.Known known) {
            addPassed(known.operand(), used);
        } else if (!formula.operation().isEmpty() || Usage.isSame(formula)) {
            formula.operands().forEach(operand -> addPassed(operand, used));
        }
    }

    private void note(Step step, boolean isSure) {
        if (isSure) {
            found.add(step);
        } else {
            found.remove(step);
        }
    }

    private Set<Slot> beforeAssign(Step.Assign assign, Set<Slot> after) {
        Slot target = assign.target().root();
        boolean isSure = after.contains(target);
        note(assign, isSure);
        Set<Slot> used = new HashSet<>(after);
        used.remove(target);
        if (isSure) {
            addPassed(assign.value(), used);
        }
        return used;
    }

    /** What is used before the first iteration: what is used after the loop, and in whatever comes of each iteration. */
    private Set<Slot> beforeLoop(Step.Loop loop, Set<Slot> after) {
        afterBreak.put(loop.passes(), after);
        Set<Slot> used = all;
        while (true) {
            Set<Slot> next = new HashSet<>(used);
            if (loop.isDo() && loop.condition() != null) {
                next.retainAll(after);
            }
            Set<Slot> updated = before(loop.update(), next);
            afterContinue.put(loop.passes(), updated);
            Set<Slot> first = new HashSet<>(before(loop.body(), updated));
            if (!loop.isDo() && loop.condition() != null) {
                first.retainAll(after);
            }
            if (first.equals(used)) {
                return used;
            }
            first.retainAll(used);
            used = first;
        }
    }
}
