package dev.tracegrad.processor.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gives a variable to what costs much and what a derivative needs again: the results of divisions and functions.
 *
 * <pre>
 * y = Math.exp(x / k) * z      div = x / k; exp = Math.exp(div); y = exp * z
 * </pre>
 */
final class Naming {
    /** How many operations are rather computed again than kept. */
    private static final int MOST_AGAIN = 2;

    private final Usage usage;
    private final Names names;
    private final int depth;
    private final List<Step> out = new ArrayList<>();

    private Naming(Usage usage, Names names, int depth) {
        this.depth = depth;
        this.usage = usage;
        this.names = names;
    }

    /** The procedure with what is named before the steps that need it. */
    static Procedure in(Procedure procedure, Form form) {
        Usage usage = new Usage(procedure, form);
        return procedure.withBody(in(procedure.body(), usage, procedure.names(), 0));
    }

    private static List<Step> in(List<Step> steps, Usage usage, Names names, int depth) {
        List<Step> all = new ArrayList<>();
        for (Step step : steps) {
            Naming naming = new Naming(usage, names, depth);
            Step named = naming.step(step);
            all.addAll(naming.out);
            all.add(named);
        }
        return all;
    }

    private Step step(Step step) {
        if (step instanceof Step.Assign assign
                && usage.isActive(assign.target().root())
                && usage.isActive(assign.value())) {
            Formula target = assign.target();
            boolean readsTarget = assign.value().slots().stream()
                    .anyMatch(slot -> slot == target.root()
                            || target instanceof Formula.Element && usage.mayBeSame(slot, target.root()));
            return assign.withValue(named(assign.value(), false, !readsTarget));
        }
        if (step instanceof Step.Call call) {
            List<Formula> arguments = new ArrayList<>();
            for (Formula argument : call.arguments()) {
                int before = out.size();
                Formula named = usage.isActive(argument) ? named(argument, false, false) : argument;
                keepOrder(arguments, before);
                arguments.add(named);
            }
            return call.withArguments(arguments);
        }
        if (step instanceof Step.If branch) {
            return new Step.If(
                    branch.condition(),
                    in(branch.then(), usage, names, depth),
                    in(branch.otherwise(), usage, names, depth),
                    branch.went());
        }
        if (step instanceof Step.Loop loop) {
            return new Step.Loop(
                    in(loop.before(), usage, names, depth),
                    loop.condition(),
                    in(loop.body(), usage, names, depth + 1),
                    loop.update(),
                    loop.isDo(),
                    loop.passes(),
                    loop.exit(),
                    loop.line());
        }
        return step;
    }

    /**
     * A formula in which what is dear and needed again is the name of a variable.
     *
     * @param isNeeded whether a derivative needs the formula's own value
     * @param isAssigned whether it has a variable already, which keeps it
     */
    private Formula named(Formula formula, boolean isNeeded, boolean isAssigned) {
        if (isNeeded && formula instanceof Formula.Read read && usage.depthOf(read.slot()) > depth) {
            return variable(formula, read.slot().name() + "Here"); // cheaper than to keep what an inner loop overwrites
        }
        String operation = formula.operation();
        if (operation.isEmpty()) {
            boolean isTransparent = formula instanceof Formula.Prefix || formula instanceof Formula.Convert;
            return !isTransparent
                    ? formula
                    : formula.with(List.of(named(formula.operands().get(0), isNeeded, false)));
        }
        List<Formula> operands = formula.operands();
        boolean needsResult = isNeeded;
        boolean[] needed = new boolean[operands.size()];
        for (int i = 0; i < operands.size(); i++) {
            if (usage.isActive(operands.get(i))) {
                needsResult |= Partials.names(formula, i, "y");
                for (int j = 0; j < operands.size(); j++) {
                    needed[j] |= Partials.names(formula, i, "abc".substring(j, j + 1));
                }
            }
        }
        boolean isDear = isDear(formula);
        List<Formula> others = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            // what is cheap is computed again, from what is in it
            int before = out.size();
            Formula operand = named(operands.get(i), needed[i] || isNeeded && !isDear, false);
            keepOrder(others, before);
            others.add(operand);
        }
        Formula rebuilt = formula.with(others);
        boolean isNamed = isDear && needsResult || isNeeded && operations(rebuilt) > MOST_AGAIN;
        return isNamed && !isAssigned ? variable(rebuilt) : rebuilt;
    }

    /**
     * Evaluates operands before what was named after them, if both may throw: {@code a[0] * Math.sin(a[1])}, where there may be neither.
     * In loops that would cost too much.
     *
     * @param before how many steps there were before these
     */
    private void keepOrder(List<Formula> operands, int before) {
        Formula first = out.subList(before, out.size()).stream()
                .map(step -> firstThrowing(((Step.Assign) step).value()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        int at = before;
        for (int i = 0; depth == 0 && first != null && i < operands.size(); i++) {
            Formula operand = operands.get(i);
            boolean isOther = operand.contains(part -> mayThrow(part) && !part.equals(first));
            if (isOther && !operand.type().isArray()) {
                Slot slot = new Slot(names.fresh("first"), operand.type());
                out.add(at++, new Step.Assign(new Formula.Read(slot), operand, true, null));
                operands.set(i, new Formula.Read(slot));
            }
        }
    }

    /** The part of a formula that is the first one to throw, or null. */
    private static @Nullable Formula firstThrowing(Formula formula) {
        for (Formula operand : formula.operands()) {
            Formula first = firstThrowing(operand);
            if (first != null) {
                return first;
            }
        }
        return mayThrow(formula) ? formula : null;
    }

    /** Whether evaluating it may throw, as an index does, a division of integers, or what somebody else wrote. */
    private static boolean mayThrow(Formula formula) {
        boolean isDivision = formula instanceof Formula.Infix infix
                && !infix.type().isDouble()
                && (infix.symbol().equals("/") || infix.symbol().equals("%"));
        return isDivision
                || formula instanceof Formula.Element
                || formula instanceof Formula.Function function
                        && function.op().isEmpty()
                        && !function.type().isDouble();
    }

    private static int operations(Formula formula) {
        int own = formula.operation().isEmpty() ? 0 : 1;
        return own + formula.operands().stream().mapToInt(Naming::operations).sum();
    }

    private Formula variable(Formula formula) {
        String name = formula instanceof Formula.Function function
                ? function.name().substring(function.name().lastIndexOf('.') + 1)
                : switch (formula.operation()) {
                    case "DIV" -> "ratio";
                    case "TIMES" -> "product";
                    case "PLUS", "MINUS" -> "sum";
                    default -> "part";
                };
        return variable(formula, name);
    }

    private Formula variable(Formula formula, String name) {
        Slot slot = new Slot(names.fresh(name), Type.DOUBLE);
        out.add(new Step.Assign(new Formula.Read(slot), formula, true, null));
        return new Formula.Read(slot);
    }

    /** Whether it costs more to compute it again than to keep it, or may give something else. */
    static boolean isDear(Formula formula) {
        return formula instanceof Formula.Function
                || formula instanceof Formula.Field
                || formula instanceof Formula.Infix infix
                        && (infix.symbol().equals("/") || infix.symbol().equals("%"));
    }
}
