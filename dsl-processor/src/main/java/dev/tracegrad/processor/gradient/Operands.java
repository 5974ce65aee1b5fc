package dev.tracegrad.processor.gradient;

import dev.tracegrad.processor.flow.Formula;
import dev.tracegrad.processor.flow.Slot;
import dev.tracegrad.processor.flow.Step;
import dev.tracegrad.processor.flow.Type;
import dev.tracegrad.processor.flow.Unsupported;
import dev.tracegrad.processor.language.Operator;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.model.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Expressions as formulas; what they do besides is a step before. */
final class Operands {
    private final Lowering lowering;
    private final Variables variables;
    private final List<Step> out;
    private final Uses uses;

    Operands(Lowering lowering, List<Step> out) {
        this.lowering = lowering;
        this.variables = lowering.variables();
        this.out = out;
        this.uses = new Uses(this, lowering, out);
    }

    Uses uses() {
        return uses;
    }

    static Step.Line line(Statement statement) {
        return new Step.Line(statement.source().site(), statement.source().text());
    }

    static Step.Line line(Expression expression) {
        return new Step.Line(expression.source().site(), expression.source().text());
    }

    // ------------------------------------------------------------------------------------------------- statements

    void declare(Statement.Declaration declaration) {
        Expression initial = declaration.initializer();
        Expression.Lambda lambda = variables.lambda(initial);
        if (lambda != null) {
            variables.hold(declaration.variable(), lambda);
            return;
        }
        Type type = Types.of(declaration.variable().type());
        boolean isDeclared = variables.isShared(declaration.variable());
        if (initial == null) {
            if (!isDeclared) {
                declare(declaration.variable());
            }
            return;
        }
        if (type.isArray() && !(initial instanceof Expression.NewArray)) {
            Formula row = steadyArray(initial);
            if (row instanceof Formula.Element && !variables.isKnown(row)) { // which may throw
                Slot slot = variables.fresh(declaration.variable().name(), type);
                out.add(new Step.Assign(new Formula.Read(slot), row, true, line(declaration)));
            }
            variables.stand(declaration.variable(), row);
            return;
        }
        boolean isListed = initial instanceof Expression.NewArray array
                && array.dimensions().isEmpty();
        Formula value = isListed ? Listed.empty((Expression.NewArray) initial, type) : converted(initial, type);
        Formula target = isDeclared
                ? variables.of(declaration.variable())
                : new Formula.Read(variables.declare(declaration.variable()));
        out.add(new Step.Assign(target, value, !isDeclared, line(declaration)));
        if (isListed) {
            new Listed(this, out).fill(target, (Expression.NewArray) initial);
        }
    }

    /** Declares a variable without a value; with one where javac cannot see any more that it gets one. */
    void declare(Variable variable) {
        Slot slot = variables.declare(variable);
        boolean isSeen = slot.type().isArray() || !variables.isAssignedWithin(variable);
        out.add(isSeen ? new Step.Declare(slot) : withoutValue(slot));
    }

    /** The declaration of a variable where javac does not see that it gets a value. */
    static Step withoutValue(Slot slot) {
        Formula none = new Formula.Constant(
                slot.type(), slot.type().is("boolean") ? "false" : slot.type().is("java.lang.String") ? "null" : "0");
        return new Step.Assign(new Formula.Read(slot), none, true, null);
    }

    /** An array, one that is made in a variable of its own. */
    Formula array(Expression expression, String name) {
        boolean isMade = expression instanceof Expression.NewArray made
                && !made.dimensions().isEmpty();
        if (!isMade) {
            return steadyArray(expression);
        }
        Slot slot = variables.steady(name, Types.of(expression.type()));
        out.add(new Step.Assign(new Formula.Read(slot), of(expression), true, line(expression)));
        return new Formula.Read(slot);
    }

    /** What is evaluated for what it does. */
    void effect(Statement.Evaluation evaluation) {
        Expression expression = evaluation.expression();
        if (expression instanceof Expression.Assignment assignment) {
            assign(assignment, line(evaluation));
        } else if (expression instanceof Expression.Update update) {
            update(update, line(evaluation));
        } else if (expression instanceof Expression.Call call) {
            uses.call(call.plain());
        } else {
            throw new Unsupported("the statement " + expression.source().text());
        }
    }

    private Formula target(Expression target) {
        if (target instanceof Expression.Local local) {
            Formula read = variables.of(local.variable());
            if (read instanceof Formula.Read && !read.type().isArray()) {
                return read;
            }
        } else if (target instanceof Expression.Element element) {
            List<Formula> parts = inOrder(List.of(element.array(), element.index()));
            if (!parts.get(0).type().component().isArray()) {
                // what is written may be what the place depends on
                boolean isMoving = parts.get(1).contains(Formula.Element.class::isInstance);
                return isMoving
                        ? new Formula.Element(steadyArray(parts.get(0)), steady(parts.get(1)))
                        : new Formula.Element(parts.get(0), parts.get(1));
            }
        }
        throw new Unsupported("an assignment to " + target.source().text());
    }

    /** Assigns, and answers what was assigned to. */
    private Formula assign(Expression.Assignment assignment, Step.Line line) {
        Formula target = target(assignment.target());
        Type type = target.type();
        Operator operator = assignment.operator();
        List<Step> more = new ArrayList<>();
        Operands later = new Operands(lowering, more);
        Formula right = operator == null ? later.converted(assignment.value(), type) : later.of(assignment.value());
        if (target instanceof Formula.Element element) { // the place, and what is there, are found before
            target = new Formula.Element(steady(element.array(), more), steady(element.index(), more));
        }
        Formula left = operator == null ? target : steady(target, more);
        out.addAll(more);
        Formula value = operator == null ? right : Arithmetic.narrowed(Arithmetic.infix(operator, left, right), type);
        out.add(new Step.Assign(target, value, false, line));
        return target;
    }

    private Formula update(Expression.Update update, Step.Line line) {
        Formula target = target(update.target());
        Formula one = target.type().isDouble() ? Formula.number("1") : Formula.integer(1);
        Operator operator = update.operator() == Operator.INCREMENT ? Operator.PLUS : Operator.MINUS;
        out.add(new Step.Assign(
                target, Arithmetic.narrowed(Arithmetic.infix(operator, target, one), target.type()), false, line));
        return target;
    }

    // ------------------------------------------------------------------------------------------------ expressions

    /** An expression where a value of that type is wanted. */
    Formula converted(Expression expression, Type wanted) {
        Formula value = of(expression);
        return wanted.isDouble() ? Arithmetic.asDouble(value) : Arithmetic.assigned(value, wanted);
    }

    /** An array whose place does not change. */
    Formula steadyArray(Expression expression) {
        return steadyArray(of(expression));
    }

    Formula steadyArray(Formula array) {
        if (array instanceof Formula.Element element) {
            return new Formula.Element(steadyArray(element.array()), steady(element.index()));
        }
        if (array instanceof Formula.Read) {
            return array;
        }
        throw new Unsupported("an array that is made within an expression");
    }

    private Formula steady(Formula index) {
        if (variables.isSteady(index)) {
            return index;
        }
        Slot at = variables.steady("at", index.type());
        out.add(new Step.Assign(new Formula.Read(at), index, true, null));
        return new Formula.Read(at);
    }

    /** Formulas of expressions that are evaluated one after the other. */
    List<Formula> inOrder(List<Expression> expressions) {
        List<Formula> formulas = new ArrayList<>();
        for (Expression expression : expressions) {
            List<Step> more = new ArrayList<>();
            Formula formula = new Operands(lowering, more).of(expression);
            if (!more.isEmpty()) {
                formulas.replaceAll(earlier -> steady(earlier, more));
                out.addAll(more);
            }
            formulas.add(formula);
        }
        return formulas;
    }

    Formula of(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            if (literal.value() == null) {
                throw new Unsupported("null");
            }
            boolean isOctal = literal.text().matches("0[0-7_]+");
            return new Formula.Constant(
                    Types.of(literal.type()), isOctal ? literal.value().toString() : literal.text());
        }
        if (expression instanceof Expression.Local local) {
            return variables.of(local.variable());
        }
        if (expression instanceof Expression.Parenthesized parenthesized) {
            return of(parenthesized.inner());
        }
        if (expression instanceof Expression.Element element) {
            List<Formula> parts = inOrder(List.of(element.array(), element.index()));
            return new Formula.Element(parts.get(0), parts.get(1));
        }
        if (expression instanceof Expression.Length length) {
            return new Formula.Length(of(length.array()));
        }
        if (expression instanceof Expression.Unary unary) {
            Type type = Types.of(unary.type());
            Formula operand = of(unary.operand());
            boolean isSame =
                    unary.operator().symbol().equals("+") && operand.type().equals(type);
            return isSame ? operand : new Formula.Prefix(type, unary.operator().symbol(), operand);
        }
        if (expression instanceof Expression.Cast cast) {
            return new Formula.Convert(Types.of(cast.type()), of(cast.operand()));
        }
        if (expression instanceof Expression.Binary binary) {
            return binary(binary);
        }
        if (expression instanceof Expression.Conditional conditional) {
            return conditional(conditional);
        }
        if (expression instanceof Expression.SwitchExpression choice) {
            return choice(choice);
        }
        if (expression instanceof Expression.Assignment assignment) {
            return read(assign(assignment, line(expression)));
        }
        if (expression instanceof Expression.Update update) {
            return updated(update);
        }
        if (expression instanceof Expression.Function function) {
            return uses.function(function.method(), inOrder(function.arguments()));
        }
        if (expression instanceof Expression.Call call) {
            return uses.call(call.plain());
        }
        if (expression instanceof Expression.Field field) {
            return uses.field(field);
        }
        if (expression instanceof Expression.NewArray array) {
            return array.dimensions().isEmpty()
                    ? new Listed(this, out).of(array, variables)
                    : new Formula.NewArray(Types.of(array.type()), inOrder(array.dimensions()));
        }
        String kind = expression.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        String text = expression.source().text();
        throw new Unsupported("the " + (text.equals("this") ? "object" : kind.toLowerCase(Locale.ROOT)) + " " + text);
    }

    /** A formula as it is before elements of arrays are written, which its derivative reads when they are. */
    Formula beforeWrites(Formula formula) {
        boolean readsElements = formula.contains(
                part -> part instanceof Formula.Element && !part.type().isArray());
        return !readsElements ? formula : formula.type().isArray() ? steadyArray(formula) : read(formula);
    }

    /** A formula as it is before steps, which may change what it reads. */
    private Formula steady(Formula formula, List<Step> later) {
        if (!Changes.mayChange(later, formula) && !(Changes.mayThrow(formula) && Changes.mayThrow(later))) {
            return formula;
        }
        return formula.type().isArray() ? steadyArray(formula) : read(formula);
    }

    /** A value that later steps do not change. */
    private Formula read(Formula target) {
        if (variables.isSteady(target)) {
            return target;
        }
        Slot value = variables.steady("now", target.type());
        out.add(new Step.Assign(new Formula.Read(value), target, true, null));
        return new Formula.Read(value);
    }

    private Formula updated(Expression.Update update) {
        if (update.prefix()) {
            return read(update(update, line(update)));
        }
        int before = out.size();
        Formula target = target(update.target());
        if (out.size() > before) {
            throw new Unsupported("an effect in the place of " + update.source().text());
        }
        Formula old = read(target);
        update(update, line(update));
        return old;
    }

    private Formula binary(Expression.Binary binary) {
        Operator operator = binary.operator();
        boolean isLazy = operator == Operator.CONDITIONAL_AND || operator == Operator.CONDITIONAL_OR;
        if (!isLazy) {
            List<Formula> parts = inOrder(List.of(binary.left(), binary.right()));
            if (operator == Operator.PLUS && Types.of(binary.type()).is("java.lang.String")) {
                return new Formula.Infix(Types.of(binary.type()), "", "+", parts.get(0), parts.get(1));
            }
            return Arithmetic.infix(operator, parts.get(0), parts.get(1));
        }
        Formula left = of(binary.left());
        List<Step> more = new ArrayList<>();
        Formula right = new Operands(lowering, more).of(binary.right());
        if (more.isEmpty()) {
            return new Formula.Infix(Type.BOOLEAN, "", operator.symbol(), left, right);
        }
        Slot both = variables.fresh("both", Type.BOOLEAN);
        Formula read = new Formula.Read(both);
        out.add(new Step.Assign(read, left, true, null));
        more.add(new Step.Assign(read, right, false, null));
        Formula condition = operator == Operator.CONDITIONAL_AND ? read : new Formula.Prefix(Type.BOOLEAN, "!", read);
        out.add(new Step.If(condition, more, List.of(), variables.fresh("went", Type.BOOLEAN)));
        return read;
    }

    /** A value that no later step changes. */
    Formula settled(Expression expression) {
        Formula value = of(expression);
        return variables.isSteady(value) ? value : read(value);
    }

    private Formula choice(Expression.SwitchExpression choice) {
        Type type = Types.of(choice.type());
        if (type.isArray()) {
            throw new Unsupported("a choice between arrays");
        }
        choice.statements().stream()
                .filter(variables::declaresShared)
                .findFirst()
                .ifPresent(statement -> {
                    throw new Unsupported("a variable of several cases in a switch that gives a value");
                });
        Walk.statements(new Statement.Evaluation(choice.source(), choice)).stream()
                .filter(Statement.Yield.class::isInstance)
                .map(statement -> ((Statement.Yield) statement).value())
                .forEach(value -> Arithmetic.checkRounding(type, value));
        return lowering.chosen(new Cases(choice.selector(), choice.cases(), this, variables), type, choice, out);
    }

    private Formula conditional(Expression.Conditional conditional) {
        Type type = Types.of(conditional.type());
        Arithmetic.checkRounding(type, conditional.whenTrue());
        Arithmetic.checkRounding(type, conditional.whenFalse());
        Formula condition = of(conditional.condition());
        List<Step> then = new ArrayList<>();
        List<Step> otherwise = new ArrayList<>();
        Formula whenTrue = new Operands(lowering, then).converted(conditional.whenTrue(), type);
        Formula whenFalse = new Operands(lowering, otherwise).converted(conditional.whenFalse(), type);
        if (type.isArray()) {
            throw new Unsupported("a choice between arrays");
        }
        boolean isPlain = !type.isDouble() || Arithmetic.isConstant(whenTrue) && Arithmetic.isConstant(whenFalse);
        if (isPlain && then.isEmpty() && otherwise.isEmpty()) {
            return new Formula.Choose(type, condition, whenTrue, whenFalse);
        }
        Slot chosen = variables.fresh("chosen", type);
        Formula read = new Formula.Read(chosen);
        out.add(new Step.Declare(chosen));
        then.add(new Step.Assign(read, whenTrue, false, line(conditional.whenTrue())));
        otherwise.add(new Step.Assign(read, whenFalse, false, line(conditional.whenFalse())));
        out.add(new Step.If(condition, then, otherwise, variables.fresh("went", Type.BOOLEAN)));
        return read;
    }
}
