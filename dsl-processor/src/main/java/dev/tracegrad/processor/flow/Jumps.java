package dev.tracegrad.processor.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The jumps in steps that lead out of the iteration around them, and what tells whether one was taken. */
final class Jumps {
    private Jumps() {}

    /**
     * Their numbers.
     *
     * @param continued the exit of the loop that those may continue which are left out, or null
     */
    static List<Integer> in(List<Step> steps, @Nullable Slot continued) {
        Set<Slot> inside = new HashSet<>();
        List<Step.Jump> found = new ArrayList<>();
        steps.forEach(step -> step.forEach(each -> {
            if (each instanceof Step.Loop loop) {
                inside.add(loop.passes());
            } else if (each instanceof Step.Jump jump) {
                found.add(jump);
            }
        }));
        return found.stream()
                .filter(jump -> jump.target() == null || !inside.contains(jump.target()))
                .filter(jump -> !jump.continues() || jump.left().get(jump.left().size() - 1) != continued)
                .map(Step.Jump::number)
                .sorted()
                .toList();
    }

    /** Whether a branch is taken only to jump out: {@code if (c) { ...; break; }}. */
    static boolean isGuard(Step step, List<Integer> jumps) {
        return step instanceof Step.If branch
                && branch.otherwise().isEmpty()
                && jumps.size() == 1
                && branch.then().get(branch.then().size() - 1) instanceof Step.Jump;
    }

    /** Whether an exit has the number of a jump. */
    static Formula isOneOf(Slot exit, List<Integer> jumps) {
        Formula read = new Formula.Read(exit);
        Formula any = null;
        for (int jump : jumps) {
            Formula one = new Formula.Infix(Type.BOOLEAN, "", "==", read, Formula.integer(jump));
            any = any == null ? one : new Formula.Infix(Type.BOOLEAN, "", "||", any, one);
        }
        return any == null ? new Formula.Constant(Type.BOOLEAN, "false") : any;
    }

    static Formula not(Formula formula) {
        return formula instanceof Formula.Infix infix && infix.symbol().equals("==")
                ? new Formula.Infix(Type.BOOLEAN, "", "!=", infix.left(), infix.right())
                : new Formula.Prefix(Type.BOOLEAN, "!", formula);
    }
}
