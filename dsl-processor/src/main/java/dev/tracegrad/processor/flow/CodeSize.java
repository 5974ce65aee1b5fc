package dev.tracegrad.processor.flow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** About how many bytes of byte code steps take (JVMS 6.5). */
final class CodeSize {
    /** How many variables' numbers fit in one byte, if all are doubles, which take two each. */
    private static final int SHORT_NUMBERS = 128;

    private static final int CALL = 3;
    private static final int BRANCH = 3;
    private static final int CONSTANT = 3;
    private static final int ARITHMETIC = 1;

    /** What turns a comparison into a truth: two branches and two constants. */
    private static final int TRUTH = 8;

    /** What loads or stores a variable. */
    private final int variable;

    /** @param variable what loads or stores a variable */
    private CodeSize(int variable) {
        this.variable = variable;
    }

    /** The bytes of a method of these steps. */
    static int of(List<Step> steps) {
        Set<Slot> declared = new HashSet<>();
        steps.forEach(step -> step.forEach(each -> declared.addAll(Parts.declared(each))));
        return new CodeSize(declared.size() > SHORT_NUMBERS ? 4 : 2).ofAll(steps);
    }

    /** The bytes of steps whose variables are fields of an object. */
    static int ofShared(List<Step> steps) {
        return new CodeSize(4).ofAll(steps);
    }

    private int ofAll(List<Step> steps) {
        return steps.stream().mapToInt(this::of).sum();
    }

    private int of(Step step) {
        if (step instanceof Step.Assign assign) {
            return of(assign.value()) + store(assign.target());
        } else if (step instanceof Step.Add add) {
            int change = of(add.value()) + ARITHMETIC + store(add.target());
            return change + (add.target() instanceof Formula.Element ? 2 * ARITHMETIC : variable);
        } else if (step instanceof Step.Call call) {
            int slopes = call.slopes().size() * (2 * variable + CALL);
            return aroundCall() + ofFormulas(call.arguments()) + CALL + 2 * variable + CALL + slopes;
        } else if (step instanceof Step.Back back) {
            int partials = back.partials().size() * (3 * variable + 6 * ARITHMETIC);
            int shadows = back.shadows().stream()
                    .mapToInt(shadow -> shadow == null ? variable + CALL : of(shadow))
                    .sum();
            return aroundCall() + ofFormulas(back.call().arguments()) + of(back.seed()) + CALL + partials + shadows;
        } else if (step instanceof Step.Forth forth) {
            int directions = forth.directions() == null ? 0 : of(forth.directions());
            return ofFormulas(forth.call().arguments()) + ofFormulas(forth.dots()) + directions + CALL + 2 * variable;
        } else if (step instanceof Step.If branch) {
            int both = ofAll(branch.then()) + ofAll(branch.otherwise());
            return of(branch.condition()) + both + BRANCH + (branch.otherwise().isEmpty() ? 0 : BRANCH);
        } else if (step instanceof Step.Loop loop) {
            int condition = loop.condition() == null ? 0 : of(loop.condition()) + BRANCH;
            return ofAll(loop.before()) + condition + ofAll(loop.pass()) + BRANCH;
        } else if (step instanceof Step.Jump) {
            return BRANCH;
        } else if (step instanceof Step.Throw thrown) {
            return of(thrown.exception()) + ARITHMETIC;
        } else if (step instanceof Step.Keep keep) {
            return ofFormulas(keep.values()) + keep.values().size() * onTape();
        } else if (step instanceof Step.Restore restore) {
            return onTape() + store(restore.target());
        } else if (step instanceof Step.Room) {
            return 5 * variable + CALL + BRANCH + 2 * CONSTANT + 2 * ARITHMETIC;
        } else if (step instanceof Step.Backwards loop) {
            int head = of(loop.first()) + of(loop.last()) + 2 * variable + 2 * BRANCH + CONSTANT;
            return head + ofAll(loop.body());
        }
        return 0;
    }

    /** A number at {@code kept[top++]}. */
    private int onTape() {
        return 2 * variable + CONSTANT + ARITHMETIC;
    }

    /** The tape's top, which a callee is told and tells. */
    private int aroundCall() {
        return 2 * (2 * variable + CALL);
    }

    private int store(Formula target) {
        return target instanceof Formula.Element element ? ofFormulas(element.operands()) + ARITHMETIC : variable;
    }

    private int ofFormulas(List<Formula> formulas) {
        return formulas.stream().mapToInt(this::of).sum();
    }

    private int of(Formula formula) {
        return own(formula) + ofFormulas(formula.operands());
    }

    private int own(Formula formula) {
        if (formula instanceof Formula.Known) {
            return 0;
        } else if (formula instanceof Formula.Read) {
            return variable;
        } else if (formula instanceof Formula.Infix infix) {
            return infix.type().is("boolean") ? TRUTH : ARITHMETIC;
        } else if (formula instanceof Formula.Prefix prefix) {
            return prefix.type().is("boolean") ? TRUTH : ARITHMETIC;
        } else if (formula instanceof Formula.Choose) {
            return 2 * BRANCH;
        } else if (formula instanceof Formula.NewArray || formula instanceof Formula.Creation) {
            return 2 * CALL + ARITHMETIC;
        }
        return formula instanceof Formula.Element
                        || formula instanceof Formula.Length
                        || formula instanceof Formula.Convert
                ? ARITHMETIC
                : CONSTANT; // calls take as many
    }
}
