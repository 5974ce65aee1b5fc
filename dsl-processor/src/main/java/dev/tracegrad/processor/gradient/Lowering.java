package dev.tracegrad.processor.gradient;

import dev.tracegrad.processor.flow.Formula;
import dev.tracegrad.processor.flow.Procedure;
import dev.tracegrad.processor.flow.Slot;
import dev.tracegrad.processor.flow.Step;
import dev.tracegrad.processor.flow.Type;
import dev.tracegrad.processor.flow.Unsupported;
import dev.tracegrad.processor.language.Operator;
import dev.tracegrad.processor.model.Completion;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Walk;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a method as steps. What has none throws {@link Unsupported}.
 *
 * <p>A jump says which iterations it ends: the loops around it are known by the label before them.
 */
final class Lowering {
    /** A loop around a statement, or what else a break leads out of. */
    private record Around(@Nullable String label, Slot passes, Slot exit, Kind kind) {
        /** Whether a jump leads to it. */
        boolean isTargetOf(Statement.Jump jump) {
            if (jump.label() != null) {
                return jump.label().equals(label);
            }
            return kind == Kind.LOOP || kind != Kind.BLOCK && !jump.continues();
        }

        /** Whether it is a step that can be left: one that is no loop runs once. */
        boolean isStep() {
            return kind != Kind.UNBROKEN_SWITCH;
        }
    }

    private enum Kind {
        LOOP,
        BLOCK,
        SWITCH,
        UNBROKEN_SWITCH
    }

    private final Callees callees;
    private final Variables variables;
    private final Slot result;
    private final Slot exit;
    private final Deque<Around> around = new ArrayDeque<>();
    private int jumps;

    /** How many branches and loops are around. */
    private int depth;

    private Lowering(TracedMethod method, Callees callees) {
        this.callees = callees;
        this.variables = new Variables(method);
        boolean isArray = method.element().getReturnType().getKind() == TypeKind.ARRAY;
        this.result =
                variables.fresh("value", isArray ? Types.of(method.element().getReturnType()) : Type.DOUBLE);
        this.exit = variables.fresh("exit", Type.INT);
    }

    /** What calls of methods become. */
    interface Callees {
        /**
         * The name of the procedure of a method, which gives a double or nothing.
         *
         * @param isSplit whether it takes arrays, so that its derivative is called by itself
         */
        String name(ExecutableElement method, boolean isSplit);

        /** What a method's procedure is handed besides its arguments. */
        Set<Element> captured(ExecutableElement method);

        /** The field that a call on the object itself gives without a body of its own, or null. */
        @Nullable
        VariableElement component(Expression.Call call);

        /** Tells of a method that is called for a result that no derivative depends on. */
        void addPassive(ExecutableElement method);

        /** Whether a method may write to elements of arrays that it is handed. */
        boolean writesArrays(ExecutableElement method);

        /** The name by which a static member is called here. */
        String nameOf(Element member);
    }

    /**
     * The steps of a method.
     *
     * @param name the name that the procedure gets
     * @param captured what it is handed besides its arguments
     * @param wanted in which of all these derivatives are wanted, if they are numbers
     */
    static Procedure of(
            TracedMethod method, String name, Callees callees, Set<Element> captured, Predicate<Element> wanted) {
        if (!method.hasBody() || method.primitive() != null) {
            throw new Unsupported("the call of " + method.name() + ", which has no body of its own");
        }
        Lowering lowering = new Lowering(method, callees);
        List<Slot> parameters = new ArrayList<>();
        Set<Slot> active = new LinkedHashSet<>();
        List<Element> elements = new ArrayList<>(method.element().getParameters());
        method.parameters().forEach(parameter -> parameters.add(lowering.variables.declare(parameter)));
        captured.forEach(element -> {
            elements.add(element);
            parameters.add(lowering.variables.capture(element));
        });
        for (int i = 0; i < elements.size(); i++) {
            Type type = parameters.get(i).type();
            if ((type.isDouble() || type.isArrayOfDouble()) && wanted.test(elements.get(i))) {
                active.add(parameters.get(i));
            }
        }
        List<Step> body = lowering.block(List.of(method.body()), true);
        return new Procedure(
                name, parameters, active, lowering.result, lowering.exit, body, lowering.variables.names());
    }

    /** @param isEnd whether the procedure ends after the statements */
    private List<Step> block(List<Statement> statements, boolean isEnd) {
        List<Step> out = new ArrayList<>();
        depth++;
        for (int i = 0; i < statements.size(); i++) {
            add(statements.get(i), out, isEnd && i + 1 == statements.size(), null);
        }
        depth--;
        return out;
    }

    private Operands operands(List<Step> out) {
        return new Operands(variables, callees, out);
    }

    private void add(Statement statement, List<Step> out, boolean isEnd, @Nullable String label) {
        if (statement instanceof Statement.Block block) {
            depth--;
            out.addAll(block(block.statements(), isEnd));
            depth++;
        } else if (statement instanceof Statement.Declaration declaration) {
            operands(out).declare(declaration);
        } else if (statement instanceof Statement.Evaluation evaluation) {
            operands(out).effect(evaluation);
        } else if (statement instanceof Statement.If branch) {
            Formula condition = operands(out).of(branch.condition());
            out.add(new Step.If(
                    condition,
                    block(List.of(branch.then()), isEnd),
                    branch.otherwise() == null ? List.of() : block(List.of(branch.otherwise()), isEnd),
                    variables.fresh("went", Type.BOOLEAN)));
        } else if (statement instanceof Statement.Return returned) {
            addReturn(returned, out, isEnd);
        } else if (statement instanceof Statement.Throw thrown) {
            out.add(new Step.Throw(operands(out).uses().exception(thrown.exception()), Operands.line(statement)));
        } else if (statement instanceof Statement.Labeled labeled) {
            if (labeled.statement() instanceof Statement.Loop) {
                add(labeled.statement(), out, isEnd, labeled.label());
            } else {
                Around block = around(labeled.label(), Kind.BLOCK);
                addOnce(block, () -> block(List.of(labeled.statement()), false), statement, out);
            }
        } else if (statement instanceof Statement.Jump jump) {
            addJump(jump, out);
        } else if (statement instanceof Statement.Loop) {
            addLoop(statement, out, label);
        } else if (statement instanceof Statement.Switch choice) {
            addSwitch(choice, out, isEnd);
        } else if (!(statement instanceof Statement.Empty)) {
            throw new Unsupported("a " + statement.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        }
    }

    private void addSwitch(Statement.Switch choice, List<Step> out, boolean isEnd) {
        choice.children().forEach(statement -> {
            if (statement instanceof Statement.Declaration declaration && variables.isShared(declaration.variable())) {
                operands(out).declare(declaration.variable());
            }
        });
        Cases cases = new Cases(choice.selector(), choice.cases(), operands(out), variables);
        boolean isBroken = choice.cases().stream().anyMatch(one -> Cases.isBroken(one.statements()));
        Around broken = around(null, isBroken ? Kind.SWITCH : Kind.UNBROKEN_SWITCH);
        if (isBroken) {
            addOnce(broken, () -> cases.branches(statements -> block(statements, false)), choice, out);
        } else {
            around.push(broken);
            out.addAll(cases.branches(statements -> block(statements, isEnd)));
            around.pop();
        }
    }

    private Around around(@Nullable String label, Kind kind) {
        return new Around(label, variables.fresh("passes", Type.INT), variables.fresh("exit", Type.INT), kind);
    }

    /** Steps that a jump leaves, as a loop that runs once: {@code do { ... } while (false)}. */
    private void addOnce(Around block, Supplier<List<Step>> steps, Statement source, List<Step> out) {
        around.push(block);
        out.add(new Step.Loop(
                List.of(),
                new Formula.Constant(Type.BOOLEAN, "false"),
                steps.get(),
                List.of(),
                true,
                block.passes(),
                block.exit(),
                Operands.line(source)));
        around.pop();
    }

    private void addReturn(Statement.Return returned, List<Step> out, boolean isEnd) {
        if (returned.value() != null) {
            Formula value = operands(out).converted(returned.value(), result.type());
            out.add(new Step.Assign(new Formula.Read(result), value, isEnd && depth == 1, Operands.line(returned)));
        }
        if (!isEnd) {
            List<Slot> left = new ArrayList<>();
            around.stream().filter(Around::isStep).map(Around::exit).forEach(left::add);
            left.add(exit);
            out.add(new Step.Jump(++jumps, null, false, left));
        }
    }

    private void addJump(Statement.Jump jump, List<Step> out) {
        List<Slot> left = new ArrayList<>();
        for (Around each : around) {
            if (each.isStep()) {
                left.add(each.exit());
            }
            if (each.isTargetOf(jump)) {
                out.add(new Step.Jump(++jumps, each.passes(), jump.continues(), left));
                return;
            }
        }
        throw new Unsupported("a jump to " + jump.label());
    }

    private void addLoop(Statement statement, List<Step> out, @Nullable String label) {
        Around loop = around(label, Kind.LOOP);
        around.push(loop);
        if (statement instanceof Statement.While repeated) {
            addLoop(loop, List.of(), repeated.condition(), repeated.body(), List.of(), statement, out);
        } else if (statement instanceof Statement.For counted) {
            List<Step> before = new ArrayList<>();
            counted.initializers().forEach(each -> add(each, before, false, null));
            know(counted, before);
            addLoop(loop, before, counted.condition(), counted.body(), counted.updates(), statement, out);
        } else if (statement instanceof Statement.DoWhile repeated) {
            List<Step> test = new ArrayList<>();
            Formula condition = operands(test).of(repeated.condition());
            List<Step> body = block(List.of(repeated.body()), false);
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
        around.pop();
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
            Formula array =
                    variables.of(((Expression.Local) ((Expression.Length) condition.right()).array()).variable());
            Formula index =
                    new Formula.Read(((Step.Assign) before.get(0)).target().root());
            variables.know(new Formula.Element(array, index));
        }
    }

    private void addLoop(
            Around loop,
            List<Step> before,
            @Nullable Expression condition,
            Statement body,
            List<Statement.Evaluation> updates,
            Statement source,
            List<Step> out) {
        List<Step> test = new ArrayList<>();
        boolean isAlways = condition == null
                || condition instanceof Expression.Literal literal && Boolean.TRUE.equals(literal.value());
        Formula tested = isAlways ? null : operands(test).of(condition);
        List<Step> steps = new ArrayList<>(test);
        if (!test.isEmpty()) { // what the condition does is done in each iteration
            steps.add(leaving(tested, loop));
            tested = null;
        }
        steps.addAll(block(List.of(body), false));
        List<Step> update = new ArrayList<>();
        updates.forEach(each -> add(each, update, false, null));
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
    private Step leaving(Formula condition, Around loop) {
        Step leave = new Step.Jump(++jumps, loop.passes(), false, List.of(loop.exit()));
        Formula not = new Formula.Prefix(Type.BOOLEAN, "!", condition);
        return new Step.If(not, List.of(leave), List.of(), variables.fresh("went", Type.BOOLEAN));
    }

    /** A loop over an array, as one over its indices. */
    private void addForEach(Around loop, Statement.ForEach each, List<Step> out) {
        Formula array = operands(out).steadyArray(each.iterable());
        Slot counter = variables.fresh("i", Type.INT);
        Formula index = new Formula.Read(counter);
        Formula element = new Formula.Element(array, index);
        List<Step> body = new ArrayList<>();
        if (element.type().isArray()) {
            variables.stand(each.variable(), element);
        } else {
            Slot slot = variables.declare(each.variable());
            body.add(new Step.Assign(new Formula.Read(slot), element, true, null));
        }
        body.addAll(block(List.of(each.body()), false));
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
