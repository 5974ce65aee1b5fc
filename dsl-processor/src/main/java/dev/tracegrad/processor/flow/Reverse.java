package dev.tracegrad.processor.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The derivatives of steps, the last one first.
 *
 * <pre>
 * x = x * y;            x = kept[--top];        the old value, if it is asked for
 *                       yBar += xBar * x;
 *                       xBar = xBar * y;
 * </pre>
 */
final class Reverse {
    private final Procedure procedure;
    private final Names names;
    private final Usage usage;
    private final Kept kept;
    private final Sure sure;
    private final Asked asked;
    private final @Nullable Fused fused;

    /** The counters of the loops around, which run backwards. */
    private final Set<Slot> counters = new HashSet<>();

    /** @param fused the loop whose iterations are reversed one by one, or null */
    Reverse(Procedure procedure, Names names, Usage usage, Kept kept, Sure sure, Asked asked, @Nullable Fused fused) {
        this.fused = fused;
        this.procedure = procedure;
        this.names = names;
        this.usage = usage;
        this.kept = kept;
        this.sure = sure;
        this.asked = asked;
    }

    List<Step> of(List<Step> steps) {
        return steps(steps, procedure.exit(), List.of(), List.of(), false);
    }

    /**
     * @param exit what tells which jump ended the iteration that the steps belong to
     * @param update the steps that follow them even where the iteration was continued
     * @param atEnd the variables that were kept after these
     */
    private List<Step> steps(List<Step> steps, Slot exit, List<Step> update, List<Slot> atEnd, boolean isInLoop) {
        List<Step> out = new ArrayList<>();
        addAll(steps, 0, exit, isInLoop, out);
        List<Step> shadows = new ArrayList<>();
        steps.forEach(step -> {
            if (step instanceof Step.Assign assign && assign.value() instanceof Formula.NewArray) {
                addShadow(assign.target(), shadows);
            }
        });
        List<Step> first = new ArrayList<>();
        if (!update.isEmpty()) {
            List<Step> after = new ArrayList<>();
            addAll(update, 0, exit, isInLoop, after);
            first.addAll(guarded(after, jumps(steps, exit), exit));
        }
        for (int i = atEnd.size() - 1; i >= 0; i--) {
            first.add(new Step.Restore(new Formula.Read(atEnd.get(i)), true));
        }
        first.addAll(isInLoop ? again(steps, update) : List.of());
        first.addAll(shadows);
        out.addAll(0, first);
        Set<Slot> declared = new HashSet<>();
        steps.forEach(step -> declared.addAll(Usage.declared(step)));
        declared.remove(procedure.result()); // whose derivative is handed in
        return Tidy.declaring(
                Gathered.in(out),
                declared.stream()
                        .map(asked::barOf)
                        .filter(bar -> bar != null && !bar.type().isArray())
                        .toList(),
                true);
    }

    /** The derivatives in the elements of an array that is made here, which are 0 where what is done with it begins to be reversed. */
    private void addShadow(Formula array, List<Step> shadows) {
        Slot bar = asked.barOf(array.root());
        if (bar != null) {
            asked.name(array.root());
            shadows.add(shadow(array, bar));
        }
    }

    static Step shadow(Formula array, Slot bar) {
        Formula zeros = new Formula.Function(bar.type(), "", "Tape.like", List.of(array));
        return new Step.Assign(new Formula.Read(bar), zeros, true, null);
    }

    /**
     * The variables that are cheaper to compute again, where an iteration begins to run backwards, than to keep. What they are made of is
     * there, and does not change before the iteration ends.
     */
    private List<Step> again(List<Step> steps, List<Step> update) {
        List<Step> all = new ArrayList<>(steps);
        all.addAll(update);
        List<Step> found = new ArrayList<>();
        for (int i = steps.size() - 1; i >= 0; i--) {
            boolean isReached = jumps(steps.subList(0, i), null).isEmpty();
            if (isReached
                    && steps.get(i) instanceof Step.Assign assign
                    && assign.declares()
                    && assign.target() instanceof Formula.Read
                    && !assign.target().type().isArray()
                    && usage.isAssignedOnce(assign.target().root())
                    && asked.isAsked(assign.target().root())
                    && !kept.isAsked(assign.target().root())
                    && isAgain(assign.value(), Usage.assignedIn(all.subList(i + 1, all.size())))) {
                asked.at(assign);
                asked.read(assign.value());
                asked.forget(assign.target().root());
                found.add(0, new Step.Assign(assign.target(), assign.value(), true, null));
            }
        }
        return found;
    }

    private boolean isAgain(Formula value, Set<Slot> assigned) {
        return isThere(value, assigned, slot -> kept.isAsked(slot) || asked.isAsked(slot));
    }

    /** Adds the derivatives of steps from one on; what stands after a jump is left out where that was taken. */
    private void addAll(List<Step> steps, int first, Slot exit, boolean isInLoop, List<Step> out) {
        for (int i = first; i < steps.size(); i++) {
            List<Integer> jumps = jumps(List.of(steps.get(i)), null);
            if (!jumps.isEmpty() && i + 1 < steps.size()) {
                List<Step> rest = new ArrayList<>();
                addAll(steps, i + 1, exit, isInLoop, rest);
                Set<Slot> changed = Usage.assignedIn(steps.subList(i, steps.size()));
                int last = i;
                if (steps.get(i) instanceof Step.If branch && isGuard(branch, jumps)) {
                    addGuard(branch, rest, changed, jumps, exit, isInLoop, out);
                    last--;
                } else {
                    out.addAll(guarded(rest, jumps, exit));
                }
                for (int j = last; j >= first; j--) {
                    add(steps.get(j), exit, isInLoop, out);
                }
                return;
            }
        }
        for (int j = steps.size() - 1; j >= first; j--) {
            add(steps.get(j), exit, isInLoop, out);
        }
    }

    private List<Step> guarded(List<Step> steps, List<Integer> jumps, Slot exit) {
        if (steps.isEmpty() || jumps.isEmpty()) {
            return steps;
        }
        return List.of(new Step.If(not(isOneOf(exit, jumps)), steps, List.of(), new Slot("unused", Type.BOOLEAN)));
    }

    private Formula isOneOf(Slot exit, List<Integer> jumps) {
        Formula read = asked.read(new Formula.Read(exit));
        Formula any = null;
        for (int jump : jumps) {
            Formula one = new Formula.Infix(Type.BOOLEAN, "", "==", read, Formula.integer(jump));
            any = any == null ? one : new Formula.Infix(Type.BOOLEAN, "", "||", any, one);
        }
        return any == null ? new Formula.Constant(Type.BOOLEAN, "false") : any;
    }

    /**
     * The numbers of the jumps in steps that lead out of the iteration around them.
     *
     * @param continued the exit of the loop that those may continue which are left out, or null
     */
    private static List<Integer> jumps(List<Step> steps, @Nullable Slot continued) {
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

    private void add(Step step, Slot exit, boolean isInLoop, List<Step> out) {
        asked.at(step);
        if (step instanceof Step.Assign assign) {
            addAssign(assign, isInLoop, out);
        } else if (step instanceof Step.Call call) {
            addCall(call, isInLoop, out);
        } else if (step instanceof Step.If branch) {
            addIf(branch, exit, isInLoop, out);
        } else if (step instanceof Step.Loop loop) {
            addLoop(loop, isInLoop, out);
        }
    }

    // ------------------------------------------------------------------------------------------------ assignments

    private void addAssign(Step.Assign assign, boolean isInLoop, List<Step> out) {
        Formula target = assign.target();
        Slot root = target.root();
        Formula inverse = kept.undone(assign);
        if (inverse != null) {
            asked.name(root);
            out.add(new Step.Assign(target, inverse, false, null));
            return;
        }
        boolean readsTarget = usage.readsTarget(assign);
        List<Step> restore = kept.isKept(assign, target) ? List.of(restore(assign, target, isInLoop)) : List.of();
        if (readsTarget) {
            out.addAll(restore);
        }
        if (usage.isActive(root) && target.type().isDouble()) {
            if (assign.line() != null && usage.isActive(assign.value())) {
                out.add(new Step.Comment(assign.line().text()));
            }
            boolean isGuarded = sure.mayBeUnused(assign) && !Sure.isLinear(assign.value(), usage);
            Pullback pullback = new Pullback(usage, names, asked, isGuarded, out);
            boolean isFirst = assign.declares() && !usage.isActive(assign.value());
            if (target instanceof Formula.Element element) {
                if (!isFirst) { // a constant in a new array
                    pullback.ofElement(element, assign.value());
                }
            } else if (readsTarget) {
                pullback.ofOwn(root, assign.value(), isInLoop);
            } else {
                pullback.ofScalar(root, assign.value(), root == procedure.result() && asked.barOf(root) == null);
            }
        }
        if (!readsTarget) {
            out.addAll(restore);
        }
    }

    private void addCall(Step.Call call, boolean isInLoop, List<Step> out) {
        if (call.isSplit() || usage.isActive(call.result())) {
            if (call.line() != null) {
                out.add(new Step.Comment(call.line().text()));
            }
            new Pullback(usage, names, asked, sure.mayBeUnused(call), out).ofCall(call, sure.usedBy(call));
        }
        List<Formula> targets = Usage.assignedAlone(call);
        for (int i = targets.size() - 1; i >= 0; i--) {
            if (kept.isKept(call, targets.get(i))) {
                out.add(restore(call, targets.get(i), isInLoop));
            }
        }
    }

    private Step restore(Step step, Formula target, boolean isInLoop) {
        asked.name(target.root());
        target.operands().forEach(asked::read);
        if (isInLoop) {
            return new Step.Restore(target, false);
        }
        Slot saved = kept.saved(step, target);
        asked.name(saved);
        return new Step.Assign(target, new Formula.Read(saved), false, null);
    }

    // -------------------------------------------------------------------------------------------- control flow

    private void addIf(Step.If branch, Slot exit, boolean isInLoop, List<Step> out) {
        List<Step> then = steps(branch.then(), exit, List.of(), List.of(), isInLoop);
        List<Step> otherwise = steps(branch.otherwise(), exit, List.of(), List.of(), isInLoop);
        if (!then.isEmpty() || !otherwise.isEmpty()) {
            asked.at(branch);
            Set<Slot> assigned = Usage.assignedIn(branch.then());
            assigned.addAll(Usage.assignedIn(branch.otherwise()));
            Formula condition = asked.read(
                    isThere(branch.condition(), assigned) && !kept.isAsked(branch.went())
                            ? branch.condition()
                            : new Formula.Read(branch.went()));
            out.add(new Step.If(condition, then, otherwise, branch.went()));
        }
        if (kept.isKept(branch.went()) && kept.isAsked(branch.went())) {
            out.add(restore(branch, new Formula.Read(branch.went()), isInLoop));
        }
    }

    /** Whether a branch is taken only to jump out: {@code if (c) { ...; break; }}. */
    private static boolean isGuard(Step.If branch, List<Integer> jumps) {
        return branch.otherwise().isEmpty()
                && jumps.size() == 1
                && branch.then().get(branch.then().size() - 1) instanceof Step.Jump;
    }

    /** The branch that jumps out where that was taken, and else what stands after it. */
    private void addGuard(
            Step.If branch,
            List<Step> rest,
            Set<Slot> changed,
            List<Integer> jumps,
            Slot exit,
            boolean isInLoop,
            List<Step> out) {
        List<Step> then = steps(branch.then(), exit, List.of(), List.of(), isInLoop);
        if (then.isEmpty() && rest.isEmpty()) {
            return;
        }
        asked.at(branch);
        boolean isAgain = isThere(branch.condition(), changed);
        Formula taken = isAgain ? asked.read(branch.condition()) : isOneOf(exit, jumps);
        out.addAll(
                then.isEmpty()
                        ? List.of(new Step.If(not(taken), rest, List.of(), branch.went()))
                        : List.of(new Step.If(taken, then, rest, branch.went())));
    }

    private static Formula not(Formula formula) {
        return formula instanceof Formula.Infix infix && infix.symbol().equals("==")
                ? new Formula.Infix(Type.BOOLEAN, "", "!=", infix.left(), infix.right())
                : new Formula.Prefix(Type.BOOLEAN, "!", formula);
    }

    /** Whether a condition is cheap and all that it reads is there, after steps that assign to these. */
    private boolean isThere(Formula condition, Set<Slot> assigned) {
        return isThere(condition, assigned, kept::isAsked);
    }

    private boolean isThere(Formula formula, Set<Slot> assigned, Predicate<Slot> isPutBack) {
        return formula.slots().stream()
                        .allMatch(slot -> counters.contains(slot)
                                || isPutBack.test(slot)
                                || usage.isStable(slot) && !(slot.type().isArray() && usage.isWritten(slot)))
                && (!formula.contains(Naming::isDear) || isInvariant(formula))
                && !usage.isChangedBy(formula, assigned);
    }

    /** Whether it is the same whenever it is evaluated, arithmetic alone, which compilers do once for a loop: {@code h / 6}. */
    private boolean isInvariant(Formula formula) {
        boolean isArithmetic = formula instanceof Formula.Constant
                || formula instanceof Formula.Read read && usage.isStable(read.slot())
                || formula instanceof Formula.Infix infix && infix.type().isDouble();
        return isArithmetic && formula.operands().stream().allMatch(this::isInvariant);
    }

    private void addLoop(Step.Loop loop, boolean isInLoop, List<Step> out) {
        if (fused != null && fused.is(loop)) {
            out.add(loop.withBody(steps(loop.body(), loop.exit(), List.of(), List.of(), false)));
            return;
        }
        Counted counted = Counted.of(loop, usage);
        List<Step> body = new ArrayList<>();
        if (counted != null) {
            counters.add(counted.counter());
            body.addAll(steps(loop.body(), loop.exit(), List.of(), kept.atEnd(loop), true));
            restoreExit(loop, body);
            counters.remove(counted.counter());
            asked.forget(counted.counter());
            if (!body.isEmpty()) {
                asked.at(loop);
                asked.read(counted.first());
                asked.read(counted.last());
                out.add(counted.backwards(body));
            }
            return;
        }
        body.addAll(steps(loop.body(), loop.exit(), loop.update(), kept.atEnd(loop), true));
        restoreExit(loop, body);
        if (!body.isEmpty()) {
            asked.at(loop);
            Formula passes = asked.read(new Formula.Read(loop.passes()));
            body.add(
                    0,
                    new Step.Assign(
                            passes, new Formula.Infix(Type.INT, "", "-", passes, Formula.integer(1)), false, null));
            out.add(new Step.Loop(
                    List.of(),
                    new Formula.Infix(Type.BOOLEAN, "", ">", passes, Formula.integer(0)),
                    body,
                    List.of(),
                    false,
                    loop.passes(),
                    loop.exit(),
                    null));
        }
        addAll(loop.before(), 0, loop.exit(), isInLoop, out);
        if (!body.isEmpty() && kept.isKept(loop.passes())) { // which were kept before what stands before the loop
            out.add(restore(loop, new Formula.Read(loop.passes()), isInLoop));
        }
    }

    private void restoreExit(Step.Loop loop, List<Step> body) {
        if (kept.isAsked(loop.exit()) || asked.isAsked(loop.exit())) {
            asked.read(new Formula.Read(loop.exit()));
            body.add(new Step.Restore(new Formula.Read(loop.exit()), false));
        }
    }
}
