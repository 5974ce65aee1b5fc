package dev.tracegrad.processor.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    /** The variables that branches around are decided from, which have one value in their reverse. */
    private final Map<Slot, Held> constant = new HashMap<>();

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
            first.addAll(guarded(after, Jumps.in(steps, exit), exit));
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
            shadows.add(Pullback.shadow(array, bar));
        }
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
            boolean isReached = Jumps.in(steps.subList(0, i), null).isEmpty();
            if (isReached
                    && steps.get(i) instanceof Step.Assign assign
                    && assign.declares()
                    && assign.target() instanceof Formula.Read
                    && !assign.target().type().isArray()
                    && usage.isAssignedOnce(assign.target().root())
                    && asked.isAsked(assign.target().root())
                    && !kept.isAsked(assign.target().root())
                    && isThere(
                            assign.value(),
                            Usage.assignedIn(all.subList(i + 1, all.size())),
                            slot -> kept.isAsked(slot) || asked.isAsked(slot))) {
                asked.at(assign);
                asked.read(assign.value());
                asked.forget(assign.target().root());
                found.add(0, new Step.Assign(assign.target(), assign.value(), true, null));
            }
        }
        return found;
    }

    /** Adds the derivatives of steps from one on; what stands after a jump is left out where that was taken. */
    private void addAll(List<Step> steps, int first, Slot exit, boolean isInLoop, List<Step> out) {
        for (int i = first; i < steps.size(); i++) {
            List<Integer> jumps = Jumps.in(List.of(steps.get(i)), null);
            if (!jumps.isEmpty() && i + 1 < steps.size()) {
                int last = i;
                if (Jumps.isGuard(steps.get(i), jumps)) {
                    addGuard(steps.subList(i, steps.size()), jumps, exit, isInLoop, out);
                    last--;
                } else {
                    List<Step> rest = new ArrayList<>();
                    addAll(steps, i + 1, exit, isInLoop, rest);
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
        return List.of(new Step.If(
                Jumps.not(asked.read(Jumps.isOneOf(exit, jumps))), steps, List.of(), new Slot("unused", Type.BOOLEAN)));
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

    private void addIf(Step.If branch, Slot exit, boolean isInLoop, List<Step> out) {
        List<Step> inside = List.of(branch);
        Held held = hold(branch, inside, isInLoop);
        List<Step> then = steps(branch.then(), exit, List.of(), List.of(), isInLoop);
        List<Step> otherwise = steps(branch.otherwise(), exit, List.of(), List.of(), isInLoop);
        List<Step> all = new ArrayList<>();
        if (!then.isEmpty() || !otherwise.isEmpty()) {
            Formula went = new Formula.Read(branch.went());
            all.add(new Step.If(way(branch, inside, went), then, otherwise, branch.went()));
        }
        addHeld(branch, held, all, out);
        if (kept.isKept(branch.went())) {
            out.add(restore(branch, new Formula.Read(branch.went()), isInLoop));
        }
    }

    /** The branch that jumps out where that was taken, and else what stands after it. */
    private void addGuard(List<Step> steps, List<Integer> jumps, Slot exit, boolean isInLoop, List<Step> out) {
        Step.If branch = (Step.If) steps.get(0);
        Held held = hold(branch, steps, isInLoop);
        List<Step> rest = new ArrayList<>();
        addAll(steps, 1, exit, isInLoop, rest);
        List<Step> then = steps(branch.then(), exit, List.of(), List.of(), isInLoop);
        List<Step> all = new ArrayList<>();
        if (!then.isEmpty() || !rest.isEmpty()) {
            Formula taken = way(branch, steps, Jumps.isOneOf(exit, jumps));
            all.add(
                    then.isEmpty()
                            ? new Step.If(Jumps.not(taken), rest, List.of(), branch.went())
                            : new Step.If(taken, then, rest, branch.went()));
        }
        addHeld(branch, held, all, out);
    }

    /**
     * Lets a branch be decided again from a variable that it overwrites, or what follows where it does not jump out, if it reads one such
     * variable: that has its value from before in all of their reverse.
     */
    private @Nullable Held hold(Step.If branch, List<Step> steps, boolean isInLoop) {
        Set<Slot> overwritten = new HashSet<>(branch.condition().slots());
        overwritten.retainAll(Usage.assignedIn(steps));
        overwritten.removeAll(constant.keySet());
        if (!isInLoop || overwritten.size() != 1 || kept.isRefused(branch) || kept.isAsked(branch.went())) {
            return null;
        }
        Held held = new Held(overwritten.iterator().next(), steps);
        constant.put(held.slot(), held);
        if (held.slot().type().fitsDouble() && isThere(branch, Usage.assignedIn(steps))) {
            return held;
        }
        release(held);
        return null;
    }

    /**
     * Adds the reverse of a branch, before which the variable that it is decided from is put back: a variable of its own, which is faster, if
     * nothing else asks for that.
     */
    private void addHeld(Step.If branch, @Nullable Held held, List<Step> steps, List<Step> out) {
        release(held);
        if (held == null || steps.isEmpty() && kept.held(branch) == null) {
            out.addAll(steps);
            return;
        }
        Slot slot = held.slot();
        asked.hold(branch, held);
        if (kept.isAskedInside(branch, held)) {
            Slot before = Slot.adjoint(names.fresh(slot.name() + "Before"), slot.type());
            out.add(new Step.Restore(new Formula.Read(before), true));
            out.addAll(new Renamed(slot, before).in(steps));
        } else {
            asked.name(slot);
            out.add(new Step.Restore(new Formula.Read(slot), false));
            out.addAll(steps);
        }
    }

    private void release(@Nullable Held held) {
        if (held != null) {
            constant.remove(held.slot());
        }
    }

    /** What tells on the way back whether a branch was taken: its condition, or what was noted then. */
    private Formula way(Step.If branch, List<Step> steps, Formula noted) {
        asked.at(branch);
        boolean isAgain = !kept.isAsked(branch.went()) && isThere(branch, Usage.assignedIn(steps));
        return asked.read(isAgain ? branch.condition() : noted);
    }

    /** Whether a condition is cheap and all that it reads is there, after steps that assign to these. */
    private boolean isThere(Step.If branch, Set<Slot> assigned) {
        Formula condition = branch.condition();
        boolean isLate = condition.slots().stream()
                .anyMatch(
                        slot -> constant.containsKey(slot) && constant.get(slot).isLate(branch));
        Set<Slot> changed = new HashSet<>(assigned);
        changed.removeAll(constant.keySet());
        return !isLate && isThere(condition, changed, slot -> kept.isAsked(slot) || constant.containsKey(slot));
    }

    private boolean isThere(Formula formula, Set<Slot> assigned, Predicate<Slot> isPutBack) {
        return formula.slots().stream()
                        .allMatch(slot -> counters.contains(slot)
                                || isPutBack.test(slot)
                                || usage.isStable(slot) && !(slot.type().isArray() && usage.isWritten(slot)))
                && (!formula.contains(Naming::isDear) || usage.isInvariant(formula))
                && !usage.isChangedBy(formula, assigned);
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
