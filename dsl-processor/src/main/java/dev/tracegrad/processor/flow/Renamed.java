package dev.tracegrad.processor.flow;

import java.util.List;

/** The reverse of steps with another variable in the place of one that it only reads. */
final class Renamed {
    private final Slot from;
    private final Slot to;

    Renamed(Slot from, Slot to) {
        this.from = from;
        this.to = to;
    }

    List<Step> in(List<Step> steps) {
        return steps.stream().map(this::in).toList();
    }

    private Step in(Step step) {
        if (step instanceof Step.Assign assign) {
            return new Step.Assign(in(assign.target()), in(assign.value()), assign.declares(), assign.line());
        } else if (step instanceof Step.Add add) {
            return new Step.Add(in(add.target()), add.isMinus(), in(add.value()), add.declares());
        } else if (step instanceof Step.If branch) {
            return new Step.If(in(branch.condition()), in(branch.then()), in(branch.otherwise()), branch.went());
        } else if (step instanceof Step.Backwards loop) {
            return new Step.Backwards(
                    loop.counter(),
                    in(loop.first()),
                    loop.comparison(),
                    in(loop.last()),
                    loop.update(),
                    in(loop.body()));
        }
        return step instanceof Step.Loop loop ? loop.withBody(in(loop.body())) : step;
    }

    Formula in(Formula formula) {
        return formula.equals(new Formula.Read(from))
                ? new Formula.Read(to)
                : formula.with(formula.operands().stream().map(this::in).toList());
    }
}
