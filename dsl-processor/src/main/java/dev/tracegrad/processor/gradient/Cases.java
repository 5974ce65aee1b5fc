package dev.tracegrad.processor.gradient;

import dev.tracegrad.processor.flow.Formula;
import dev.tracegrad.processor.flow.Slot;
import dev.tracegrad.processor.flow.Step;
import dev.tracegrad.processor.flow.Type;
import dev.tracegrad.processor.flow.Unsupported;
import dev.tracegrad.processor.model.Completion;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The cases of a switch on a number as branches.
 *
 * <pre>
 * switch (k) {                          if (k == 0 || k == 1) {
 *     case 0, 1 -> y = x;                   y = x;
 *     default -> y = x * x;             } else {
 * }                                         y = x * x;
 *                                       }
 * </pre>
 */
final class Cases {
    private final Formula selector;
    private final List<Statement.Case> cases;
    private final Operands operands;
    private final Variables variables;

    Cases(Expression selector, List<Statement.Case> cases, Operands operands, Variables variables) {
        this.cases = cases;
        this.operands = operands;
        this.variables = variables;
        this.selector = operands.settled(selector);
        boolean isNumber = List.of("int", "char", "short", "byte").stream().anyMatch(this.selector.type()::is);
        if (!isNumber) {
            throw new Unsupported("a switch on what is no number");
        }
    }

    /** @param bodies the steps of a case's statements */
    List<Step> branches(Function<List<Statement>, List<Step>> bodies) {
        List<Formula> conditions = new ArrayList<>();
        List<List<Step>> branches = new ArrayList<>();
        List<Step> otherwise = List.of();
        Formula condition = null;
        boolean isDefault = false;
        for (int i = 0; i < cases.size(); i++) {
            Statement.Case one = cases.get(i);
            condition = or(condition, one);
            isDefault |= one.isDefault();
            if (one.statements().isEmpty() && !one.isRule() && i + 1 < cases.size()) {
                continue; // the labels of the next one
            }
            List<Step> body = bodies.apply(ended(i));
            if (isDefault) {
                otherwise = body;
            } else {
                conditions.add(condition);
                branches.add(body);
            }
            condition = null;
            isDefault = false;
        }
        for (int i = branches.size() - 1; i >= 0; i--) {
            Slot went = variables.fresh("went", Type.BOOLEAN);
            otherwise = List.of(new Step.If(conditions.get(i), branches.get(i), otherwise, went));
        }
        return otherwise;
    }

    private Formula or(@Nullable Formula condition, Statement.Case one) {
        if (!one.patterns().isEmpty() || one.guard() != null) {
            throw new Unsupported("a pattern");
        }
        Formula all = condition == null ? new Formula.Constant(Type.BOOLEAN, "false") : condition;
        for (Expression label : one.constants()) {
            Formula same = new Formula.Infix(Type.BOOLEAN, "", "==", selector, operands.of(label));
            boolean isFirst = all instanceof Formula.Constant;
            all = isFirst ? same : new Formula.Infix(Type.BOOLEAN, "", "||", all, same);
        }
        return all;
    }

    /** Whether a break stands elsewhere than at the end of a case. */
    static boolean isBroken(List<Statement> statements) {
        int last = statements.size() - 1;
        boolean endsByJump = last >= 0 && statements.get(last) instanceof Statement.Jump;
        return statements.subList(0, endsByJump ? last : last + 1).stream().anyMatch(Cases::breaks);
    }

    private static boolean breaks(Statement statement) {
        if (statement instanceof Statement.Jump jump) {
            return !jump.continues() && jump.label() == null;
        }
        return !(statement instanceof Statement.Loop)
                && !(statement instanceof Statement.Switch)
                && statement.children().stream().anyMatch(Cases::breaks);
    }

    /** The statements of a case, and of those that it falls through to, without the break at their end. */
    private List<Statement> ended(int position) {
        List<Statement> all = new ArrayList<>(cases.get(position).statements());
        if (cases.get(position).isRule()) {
            return all;
        }
        for (int next = position + 1; next < cases.size() && !endsInBreak(all) && Completion.isPossible(all); next++) {
            all.addAll(cases.get(next).statements());
        }
        return endsInBreak(all) ? all.subList(0, all.size() - 1) : all;
    }

    private static boolean endsInBreak(List<Statement> all) {
        return !all.isEmpty()
                && all.get(all.size() - 1) instanceof Statement.Jump jump
                && !jump.continues()
                && jump.label() == null;
    }
}
