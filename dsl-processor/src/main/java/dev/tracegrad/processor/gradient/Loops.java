package dev.tracegrad.processor.gradient;

import dev.tracegrad.processor.flow.Formula;
import dev.tracegrad.processor.flow.Slot;
import dev.tracegrad.processor.flow.Step;
import dev.tracegrad.processor.flow.Type;
import dev.tracegrad.processor.flow.Unsupported;
import dev.tracegrad.processor.language.Operator;
import dev.tracegrad.processor.model.Completion;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.Walk;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loops as steps. */
final class Loops {
    private final Lowering lowering;

    Loops(Lowering lowering) {
        this.lowering = lowering;
    }

    void add(Statement statement, List<Step> out, @Nullable String label) {
        Lowering.Around loop = lowering.around(label, Lowering.Kind.LOOP);
        lowering.enter(loop);
        if (statement instanceof Statement.While repeated) {
            addLoop(loop, List.of(), repeated.condition(), repeated.body(), List.of(), statement, out);
        } else if (statement instanceof Statement.For counted) {
            List<Step> before = new ArrayList<>();
            counted.initializers().forEach(each -> lowering.add(each, before, false, null));
            know(counted, before);
            addLoop(loop, before, counted.condition(), counted.body(), counted.updates(), statement, out);
        } else if (statement instanceof Statement.DoWhile repeated) {
            List<Step> test = new ArrayList<>();
            Formula condition = lowering.operands(test).of(repeated.condition());
            List<Step> body = lowering.block(List.of(repeated.body()), false);
            boolean isTested = test.isEmpty();
            Step.Loop made = new Step.Loop(
                    List.of(),
                    isTested ? condition : null,
                    body,
                    List.of(),
                    isTested,
                    loop.passes(),
                    loop.exit(),
                    Operands.line(statement));
            out.add(made);
            if (!isTested && made.isContinued()) {
                throw new Unsupported("an effect in the condition of a do loop that is continued");
            }
            if (!isTested
                    && Completion.isPossible(List.of(repeated.body()))) { // it is done at the end of each iteration
                body.addAll(test);
                body.add(leaving(condition, loop));
            }
        } else if (statement instanceof Statement.ForEach each) {
            addForEach(loop, each, out);
        }
        lowering.leave();
    }

    /** Notes which elements an array has in {@code for (int i = 0; i < m.length; i++)}. */
    private void know(Statement.For loop, List<Step> before) {
        boolean isFromZero = before.size() == 1
                && before.get(0) instanceof Step.Assign first
                && first.declares()
                && first.value().isNumber(0);
        if (!isFromZero || !(loop.condition() instanceof Expression.Binary condition)) {
            return;
        }
        boolean isUp = condition.operator() == Operator.LESS
                && condition.left() instanceof Expression.Local counter
                && condition.right() instanceof Expression.Length length
                && length.array() instanceof Expression.Local
                && loop.updates().size() == 1
                && loop.updates().get(0).expression() instanceof Expression.Update update
                && update.operator() == Operator.INCREMENT
                && Walk.expressions(loop.body()).stream()
                        .noneMatch(each -> Variables.assigned(each) == counter.variable());
        if (isUp) {
            Formula array = lowering.variables()
                    .of(((Expression.Local) ((Expression.Length) condition.right()).array()).variable());
            Formula index =
                    new Formula.Read(((Step.Assign) before.get(0)).target().root());
            lowering.variables().know(new Formula.Element(array, index));
        }
    }

    private void addLoop(
            Lowering.Around loop,
            List<Step> before,
            @Nullable Expression condition,
            Statement body,
            List<Statement.Evaluation> updates,
            Statement source,
            List<Step> out) {
        List<Step> test = new ArrayList<>();
        boolean isAlways = condition == null
                || condition instanceof Expression.Literal literal && Boolean.TRUE.equals(literal.value());
        Formula tested = isAlways ? null : lowering.operands(test).of(condition);
        List<Step> steps = new ArrayList<>(test);
        if (!test.isEmpty()) { // what the condition does is done in each iteration
            steps.add(leaving(tested, loop));
            tested = null;
        }
        steps.addAll(lowering.block(List.of(body), false));
        List<Step> update = new ArrayList<>();
        updates.forEach(each -> lowering.add(each, update, false, null));
        boolean isSimple = update.stream().allMatch(Step.Assign.class::isInstance)
                && before.size() <= 1
                && before.stream().allMatch(Step.Assign.class::isInstance);
        if (!isSimple) {
            out.addAll(before);
            before = List.of();
            boolean isInHead = update.stream().allMatch(Step.Assign.class::isInstance);
            if (!isInHead) {
                throw new Unsupported("an effect in the update of a loop");
            }
        }
        out.add(new Step.Loop(before, tested, steps, update, false, loop.passes(), loop.exit(), Operands.line(source)));
    }

    /** What leaves a loop where its condition does not hold. */
    private Step leaving(Formula condition, Lowering.Around loop) {
        Step leave = new Step.Jump(lowering.variables().jump(), loop.passes(), false, List.of(loop.exit()));
        Formula not = new Formula.Prefix(Type.BOOLEAN, "!", condition);
        return new Step.If(not, List.of(leave), List.of(), lowering.variables().fresh("went", Type.BOOLEAN));
    }

    /** A loop over an array, as one over its indices. */
    private void addForEach(Lowering.Around loop, Statement.ForEach each, List<Step> out) {
        Formula array = lowering.operands(out).steadyArray(each.iterable());
        Slot counter = lowering.variables().fresh("i", Type.INT);
        Formula index = new Formula.Read(counter);
        Formula element = new Formula.Element(array, index);
        List<Step> body = new ArrayList<>();
        if (element.type().isArray()) {
            lowering.variables().stand(each.variable(), element);
        } else {
            Slot slot = lowering.variables().declare(each.variable());
            body.add(new Step.Assign(new Formula.Read(slot), element, true, null));
        }
        body.addAll(lowering.block(List.of(each.body()), false));
        Formula sum = new Formula.Infix(Type.INT, "", "+", index, Formula.integer(1));
        out.add(new Step.Loop(
                List.of(new Step.Assign(index, Formula.integer(0), true, null)),
                new Formula.Infix(Type.BOOLEAN, "", "<", index, new Formula.Length(array)),
                body,
                List.of(new Step.Assign(counter, sum)),
                false,
                loop.passes(),
                loop.exit(),
                Operands.line(each)));
    }
}
