package dev.tracegrad.processor.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a procedure does with its variables: where they are assigned, and which of them are <em>active</em>, which means that they depend on a
 * parameter whose derivative is wanted and that the result depends on them. A variable is active everywhere if it is anywhere.
 */
final class Usage {
    private final Procedure procedure;
    private final boolean mayOverlap;
    private final @Nullable Fused fused;
    private final Map<Slot, Integer> assignments = new HashMap<>();
    private final Set<Slot> inLoops = new HashSet<>();

    /** In how many loops a variable is assigned, at most. */
    private final Map<Slot, Integer> depths = new HashMap<>();

    private final Set<Slot> varied = new HashSet<>();
    private final Set<Slot> useful = new HashSet<>();

    /** The variables that hold arrays of which elements are written. */
    private final Set<Slot> writtenArrays = new HashSet<>();

    /** @param form one that is split is handed arrays that may be the same; and whether arrays are read afterwards */
    Usage(Procedure procedure, Form form) {
        this(procedure, form, null);
    }

    /** @param fused the loop whose iterations are reversed one by one, so that each is a procedure by itself */
    Usage(Procedure procedure, Form form, @Nullable Fused fused) {
        this.fused = fused;
        this.procedure = procedure;
        this.mayOverlap = form == Form.SPLIT;
        procedure.parameters().forEach(parameter -> assignments.put(parameter, 1));
        count(procedure.body(), 0);
        varied.addAll(procedure.wanted());
        useful.add(procedure.result());
        if (form.hasSeeds()) {
            procedure.parameters().stream()
                    .filter(parameter -> parameter.type().isArrayOfDouble() && isWritten(parameter))
                    .forEach(useful::add);
        }
        List<Step> steps = procedure.steps();
        while (steps.stream().filter(this::addVaried).count() > 0) {
            // until nothing is added
        }
        while (steps.stream().filter(this::addUseful).count() > 0) {
            // until nothing is added
        }
    }

    private void count(List<Step> steps, int depth) {
        boolean isInLoop = depth > 0;
        for (Step step : steps) {
            assigned(step).forEach(target -> {
                Slot slot = target.root();
                if (target instanceof Formula.Read) {
                    depths.merge(slot, depth, Math::max);
                    assignments.merge(slot, 1, Integer::sum);
                    if (isInLoop) {
                        inLoops.add(slot);
                    }
                } else {
                    writtenArrays.add(slot);
                }
            });
            if (step instanceof Step.If branch && isInLoop) {
                inLoops.add(branch.went());
            }
            if (step instanceof Step.Loop loop) {
                if (isInLoop) {
                    inLoops.add(loop.passes());
                }
                count(loop.before(), depth);
                count(loop.body(), fused != null && fused.is(loop) ? depth : depth + 1);
                count(loop.update(), depth + 1);
            } else {
                step.inside().forEach(list -> count(list, depth));
            }
        }
    }

    /** What a step itself assigns to. */
    static List<Formula> assigned(Step step) {
        if (step instanceof Step.Assign assign) {
            return List.of(assign.target());
        }
        if (step instanceof Step.Call call) {
            List<Formula> all = new ArrayList<>(List.of(new Formula.Read(call.result())));
            call.slopes().forEach(slope -> all.add(new Formula.Read(slope)));
            if (call.writes()) { // any element
                call.arguments().stream()
                        .filter(argument -> argument.type().isArray())
                        .forEach(array -> all.add(new Formula.Element(array, Formula.integer(0))));
            }
            return all;
        }
        return List.of();
    }

    /** What a step gives a value, and not an element of an array. */
    static List<Formula> assignedAlone(Step step) {
        return assigned(step).stream()
                .filter(target -> !(step instanceof Step.Call) || target instanceof Formula.Read)
                .toList();
    }

    /** What a step itself evaluates, and where it puts that. */
    static List<Formula> formulas(Step step) {
        if (step instanceof Step.Assign assign) {
            return List.of(assign.target(), assign.value());
        }
        if (step instanceof Step.Call call) {
            return call.arguments();
        }
        if (step instanceof Step.If branch) {
            return List.of(branch.condition());
        }
        if (step instanceof Step.Loop loop && loop.condition() != null) {
            return List.of(loop.condition());
        }
        return step instanceof Step.Throw thrown ? List.of(thrown.exception()) : List.of();
    }

    /** The variables that a step declares for those after it, and a loop in its head. */
    static Set<Slot> declared(Step step) {
        Set<Slot> declared = new HashSet<>();
        if (step instanceof Step.Declare declare) {
            declared.add(declare.slot());
        } else if (step instanceof Step.Assign assign && assign.declares()) {
            declared.add(assign.target().root());
        } else if (step instanceof Step.Call call) {
            declared.add(call.result());
            declared.addAll(call.slopes());
        } else if (step instanceof Step.Loop loop) {
            loop.before().forEach(before -> declared.addAll(declared(before)));
        }
        return declared;
    }

    /** Whether an assignment reads what it assigns to, or an array that may be the same. */
    boolean readsTarget(Step step) {
        return step instanceof Step.Assign assign
                && assign.value().slots().stream()
                        .anyMatch(slot -> slot == assign.target().root()
                                || assign.target() instanceof Formula.Element
                                        && mayBeSame(slot, assign.target().root()));
    }

    /** What steps assign to, the arrays whose elements are written among them. */
    static Set<Slot> assignedIn(List<Step> steps) {
        Set<Slot> found = new HashSet<>();
        steps.forEach(step -> step.forEach(each -> assigned(each).forEach(target -> found.add(target.root()))));
        return found;
    }

    private boolean addVaried(Step step) {
        boolean isNew = false;
        if (step instanceof Step.Assign assign && isVaried(assign.value())) {
            isNew = isNumber(assign.target().type()) && addAll(assign.target().root(), varied);
        } else if (step instanceof Step.Call call && call.arguments().stream().anyMatch(this::isVaried)) {
            for (Formula target : assigned(call)) {
                isNew |= !call.slopes().contains(target.root()) && addAll(target.root(), varied);
            }
        }
        return isNew;
    }

    /** Adds a variable, and those that may hold the same array. */
    private boolean addAll(Slot slot, Set<Slot> all) {
        boolean isNew = all.add(slot);
        if (slot.type().isArrayOfDouble()) {
            for (Slot parameter : procedure.parameters()) {
                isNew |= mayBeSame(slot, parameter) && all.add(parameter);
            }
        }
        return isNew;
    }

    private static boolean isNumber(Type type) {
        return type.isDouble() || type.isArrayOfDouble();
    }

    private boolean addUseful(Step step) {
        if (step instanceof Step.Assign assign
                && useful.contains(assign.target().root())) {
            return addUseful(assign.value());
        }
        return step instanceof Step.Call call
                && assigned(call).stream().anyMatch(target -> useful.contains(target.root()))
                && call.arguments().stream().filter(this::addUseful).count() > 0;
    }

    private boolean addUseful(Formula value) {
        boolean[] isNew = {false};
        forEachPassed(value, leaf -> isNew[0] |= addAll(leaf.root(), useful));
        return isNew[0];
    }

    /** The variables and elements that a formula's derivative reaches. */
    static void forEachPassed(Formula formula, Consumer<Formula> action) {
        boolean isLeaf = formula instanceof Formula.Read || formula instanceof Formula.Element;
        if (isLeaf && isNumber(formula.type())) {
            action.accept(formula);
        } else if (formula instanceof Formula.Known known) {
            forEachPassed(known.operand(), action);
        } else if (!formula.operation().isEmpty() || formula instanceof Formula.Choose || isSame(formula)) {
            formula.operands().forEach(operand -> forEachPassed(operand, action));
        }
    }

    /** Whether it is the number inside: a sign that changes nothing, or a conversion from double to double. */
    static boolean isSame(Formula formula) {
        return formula instanceof Formula.Convert convert
                        && convert.type().isDouble()
                        && convert.operand().type().isDouble()
                || formula instanceof Formula.Prefix prefix
                        && prefix.type().isDouble()
                        && prefix.symbol().equals("+");
    }

    private boolean isVaried(Formula formula) {
        boolean[] found = {false};
        forEachPassed(formula, leaf -> found[0] |= varied.contains(leaf.root()));
        return found[0];
    }

    /** Whether a formula's derivative reaches an active variable. */
    boolean isActive(Formula formula) {
        boolean[] found = {false};
        forEachPassed(formula, leaf -> found[0] |= isActive(leaf.root()));
        return found[0];
    }

    boolean isActive(Slot slot) {
        return varied.contains(slot) && useful.contains(slot);
    }

    /** In how many loops a variable is assigned, at most. */
    int depthOf(Slot slot) {
        return depths.getOrDefault(slot, 0);
    }

    /** Whether a variable is assigned by one step alone. */
    boolean isAssignedOnce(Slot slot) {
        return assignments.getOrDefault(slot, 0) == 1;
    }

    /** Whether it gets its value once, and has it as long as the procedure runs, as the result does wherever it is assigned. */
    boolean isStable(Slot slot) {
        return slot == procedure.result() || assignments.getOrDefault(slot, 0) <= 1 && !inLoops.contains(slot);
    }

    /** Whether it is the same whenever it is evaluated, arithmetic alone, which compilers do once for a loop: {@code h / 6}. */
    boolean isInvariant(Formula formula) {
        boolean isArithmetic = formula instanceof Formula.Constant
                || formula instanceof Formula.Read read && isStable(read.slot())
                || formula instanceof Formula.Infix infix && infix.type().isDouble();
        return isArithmetic && formula.operands().stream().allMatch(this::isInvariant);
    }

    /** Whether elements of an array are written: it, or one that may be the same. */
    boolean isWritten(Slot array) {
        return writtenArrays.stream().anyMatch(written -> mayBeSame(written, array));
    }

    /** Whether two variables may hold the same array, or one the row of the other: what was handed in may be anything. */
    boolean mayBeSame(Slot a, Slot b) {
        return a == b
                || mayOverlap
                        && a.type().name().equals(b.type().name())
                        && procedure.parameters().contains(a)
                        && procedure.parameters().contains(b);
    }

    /** Whether something that a formula reads may be another one after steps that assign to these. */
    boolean isChangedBy(Formula formula, Set<Slot> assigned) {
        return formula.contains(part -> part instanceof Formula.Read read
                        && !read.type().isArray()
                ? assigned.contains(read.slot())
                : part instanceof Formula.Element && assigned.stream().anyMatch(slot -> mayBeSame(slot, part.root())));
    }
}
