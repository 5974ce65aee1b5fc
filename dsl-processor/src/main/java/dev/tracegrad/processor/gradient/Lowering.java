package dev.tracegrad.processor.gradient;

import dev.tracegrad.processor.flow.Formula;
import dev.tracegrad.processor.flow.Procedure;
import dev.tracegrad.processor.flow.Slot;
import dev.tracegrad.processor.flow.Step;
import dev.tracegrad.processor.flow.Type;
import dev.tracegrad.processor.flow.Unsupported;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    record Around(@Nullable String label, Slot passes, Slot exit, Kind kind) {
        /** Whether a jump leads to it. */
        boolean isTargetOf(Statement.Jump jump) {
            if (jump.label() != null) {
                return jump.label().equals(label);
            }
            return kind == Kind.LOOP || (kind == Kind.SWITCH || kind == Kind.UNBROKEN_SWITCH) && !jump.continues();
        }

        /** Whether it is a step that can be left: one that is no loop runs once. */
        boolean isStep() {
            return kind != Kind.UNBROKEN_SWITCH;
        }
    }

    enum Kind {
        LOOP,

        /** What gives a value when it ends: a method that is written out, or a switch. */
        VALUE,
        BLOCK,
        SWITCH,
        UNBROKEN_SWITCH
    }

    private final Callees callees;
    private final Variables variables;
    private final Slot result;
    private final Slot exit;
    private final Deque<Around> around = new ArrayDeque<>();

    /** Where values go: those of switches around, and of the method if it is written out. */
    private final Deque<Outlet> outlets = new ArrayDeque<>();

    /** How many branches and loops are around. */
    private int depth;

    private Lowering(TracedMethod method, Callees callees) {
        this.callees = callees;
        this.variables = new Variables(method);
        variables.open(method.element());
        boolean isArray = method.element().getReturnType().getKind() == TypeKind.ARRAY;
        this.result =
                variables.fresh("value", isArray ? Types.of(method.element().getReturnType()) : Type.DOUBLE);
        this.exit = variables.fresh("exit", Type.INT);
    }

    /** That of what is written out within another method. */
    private Lowering(Lowering within, Outlet outlet) {
        this.callees = within.callees;
        this.variables = within.variables;
        this.result = outlet.result();
        this.exit = within.exit;
        around.push(outlet.block());
        outlets.push(outlet);
    }

    /**
     * Where a value goes.
     *
     * @param array what an array that is given is, if it is one
     */
    private record Outlet(Slot result, Around block, List<Formula> array, Set<Around> left) {}

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

        /** The body of a method whose source is there. */
        Optional<TracedMethod> bodyOf(ExecutableElement method);

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
    List<Step> block(List<Statement> statements, boolean isEnd) {
        List<Step> out = new ArrayList<>();
        depth++;
        for (int i = 0; i < statements.size(); i++) {
            add(statements.get(i), out, isEnd && i + 1 == statements.size(), null);
        }
        depth--;
        return out;
    }

    Operands operands(List<Step> out) {
        return new Operands(this, out);
    }

    Variables variables() {
        return variables;
    }

    Callees callees() {
        return callees;
    }

    void enter(Around loop) {
        around.push(loop);
    }

    void leave() {
        around.pop();
    }

    void add(Statement statement, List<Step> out, boolean isEnd, @Nullable String label) {
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
            new Loops(this).add(statement, out, label);
        } else if (statement instanceof Statement.Switch choice) {
            addSwitch(choice, out, isEnd);
        } else if (statement instanceof Statement.Yield yielded) {
            give(outlets.element(), yielded.value(), out, isEnd, statement);
        } else if (!(statement instanceof Statement.Empty)) {
            boolean isAssertion = statement instanceof Statement.Assert;
            throw new Unsupported(
                    isAssertion
                            ? "an assertion"
                            : "a " + statement.getClass().getSimpleName().toLowerCase(Locale.ROOT));
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

    Around around(@Nullable String label, Kind kind) {
        return new Around(label, variables.fresh("passes", Type.INT), variables.fresh("exit", Type.INT), kind);
    }

    /** Steps that a jump leaves, as a loop that runs once: {@code do { ... } while (false)}. */
    private void addOnce(Around block, Supplier<List<Step>> steps, Statement source, List<Step> out) {
        around.push(block);
        out.add(once(block, steps.get(), Operands.line(source)));
        around.pop();
    }

    private static Step once(Around block, List<Step> steps, Step.Line line) {
        return new Step.Loop(
                List.of(),
                new Formula.Constant(Type.BOOLEAN, "false"),
                steps,
                List.of(),
                true,
                block.passes(),
                block.exit(),
                line);
    }

    /** What a switch yields, or a method that is written out returns. */
    private void give(Outlet outlet, @Nullable Expression value, List<Step> out, boolean isEnd, Statement source) {
        if (value != null && outlet.result().type().isArray()) {
            if (!isEnd || depth != 1) {
                throw new Unsupported("a choice between arrays");
            }
            outlet.array().add(operands(out).array(value, "array"));
        } else if (value != null) {
            Formula given = operands(out).converted(value, outlet.result().type());
            out.add(new Step.Assign(new Formula.Read(outlet.result()), given, false, Operands.line(source)));
        }
        if (!isEnd) {
            List<Slot> exits = new ArrayList<>();
            for (Around each : around) {
                if (each.isStep()) {
                    exits.add(each.exit());
                }
                if (each == outlet.block()) {
                    break;
                }
            }
            outlet.left().add(outlet.block());
            out.add(new Step.Jump(variables.jump(), outlet.block().passes(), false, exits));
        }
    }

    /**
     * A method or lambda in the place of its call, whose parameters have their values.
     *
     * @param name how its result is called
     */
    Formula writtenOut(
            Statement body, Type type, boolean givesNothing, String name, Expression source, List<Step> out) {
        Outlet outlet = outlet(name, type);
        List<Step> steps = new Lowering(this, outlet).block(List.of(body), true);
        return given(outlet, steps, givesNothing, source, out);
    }

    /** The value of a switch with these cases. */
    Formula chosen(Cases cases, Type type, Expression source, List<Step> out) {
        Outlet outlet = outlet("chosen", type);
        around.push(outlet.block());
        outlets.push(outlet);
        List<Step> steps = cases.branches(statements -> block(statements, true));
        outlets.pop();
        around.pop();
        return given(outlet, steps, false, source, out);
    }

    private Outlet outlet(String name, Type type) {
        Around block = around(null, Kind.VALUE);
        return new Outlet(variables.fresh(name, type), block, new ArrayList<>(), new HashSet<>());
    }

    private static Formula given(
            Outlet outlet, List<Step> steps, boolean givesNothing, Expression source, List<Step> out) {
        boolean isLeft = !outlet.left().isEmpty();
        if (!isLeft && !Step.canEnd(steps)) {
            throw new Unsupported("what only throws, in " + source.source().text());
        }
        if (!givesNothing && outlet.array().isEmpty()) {
            out.add(isLeft ? Operands.withoutValue(outlet.result()) : new Step.Declare(outlet.result()));
        }
        if (isLeft) {
            out.add(once(outlet.block(), steps, Operands.line(source)));
        } else {
            out.addAll(steps);
        }
        return givesNothing
                ? Formula.integer(0)
                : outlet.array().isEmpty()
                        ? new Formula.Read(outlet.result())
                        : outlet.array().get(0);
    }

    private void addReturn(Statement.Return returned, List<Step> out, boolean isEnd) {
        if (!outlets.isEmpty()) {
            give(outlets.element(), returned.value(), out, isEnd, returned);
            return;
        }
        if (returned.value() != null) {
            Formula value = operands(out).converted(returned.value(), result.type());
            out.add(new Step.Assign(new Formula.Read(result), value, isEnd && depth == 1, Operands.line(returned)));
        }
        if (!isEnd) {
            List<Slot> left = new ArrayList<>();
            around.stream().filter(Around::isStep).map(Around::exit).forEach(left::add);
            left.add(exit);
            out.add(new Step.Jump(variables.jump(), null, false, left));
        }
    }

    private void addJump(Statement.Jump jump, List<Step> out) {
        List<Slot> left = new ArrayList<>();
        for (Around each : around) {
            if (each.isStep()) {
                left.add(each.exit());
            }
            if (each.isTargetOf(jump)) {
                out.add(new Step.Jump(variables.jump(), each.passes(), jump.continues(), left));
                return;
            }
        }
        throw new Unsupported("a jump to " + jump.label());
    }
}
