package dev.tracegrad.processor.gradient;

import dev.tracegrad.processor.flow.Formula;
import dev.tracegrad.processor.flow.Names;
import dev.tracegrad.processor.flow.Slot;
import dev.tracegrad.processor.flow.Type;
import dev.tracegrad.processor.flow.Unsupported;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.model.Walk;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The variables of a method as those of its procedure. */
final class Variables {
    private static final String SELF = "self";

    /** More than this would make methods that the JVM does not compile. */
    private static final int MOST_WRITTEN_OUT = 40;

    private final TypeElement owner;
    private final Names names = new Names();
    private final Map<Variable, Slot> slots = new HashMap<>();

    /** Variables that stand for a row of an array. */
    private final Map<Variable, Formula> rows = new HashMap<>();

    private final Map<Element, Slot> captured = new HashMap<>();

    private final Set<Variable> reassigned = new HashSet<>();
    private final Set<Slot> steady = new HashSet<>();

    /** Variables that are assigned inside expressions, perhaps not where javac can see that they are. */
    private final Set<Variable> assignedWithin = new HashSet<>();

    /** Variables that one case of a switch declares and another one uses. */
    private final Set<Variable> shared = new HashSet<>();

    /** Variables that hold a lambda, always the same one. */
    private final Map<Variable, Expression.Lambda> lambdas = new HashMap<>();

    /** The methods that are written out around what is read now. */
    private final Set<Element> open = new HashSet<>();

    private int jumps;
    private int writtenOut;

    /** Elements that arrays have. */
    private final Set<Formula> known = new HashSet<>();

    Variables(TracedMethod method) {
        this.owner = method.owner();
        if (!method.isStatic()) {
            names.fresh(SELF);
        }
        read(method);
    }

    /** Reads what a method does with its variables, where it is written out too. */
    void read(TracedMethod method) {
        Set<Expression> alone = new HashSet<>();
        for (Statement statement : method.statements()) {
            if (statement instanceof Statement.Evaluation evaluation) {
                alone.add(evaluation.expression());
            } else if (statement instanceof Statement.Switch choice) {
                addShared(choice.cases());
            }
        }
        for (Expression expression : method.expressions()) {
            if (expression instanceof Expression.SwitchExpression choice) {
                addShared(choice.cases());
            }
            reserve(expression);
            Variable variable = assigned(expression);
            if (variable != null) {
                reassigned.add(variable);
                if (!alone.contains(expression)) {
                    assignedWithin.add(variable);
                }
            }
        }
    }

    /** The variable that an expression assigns to, or null. */
    static @Nullable Variable assigned(Expression expression) {
        Expression target = expression instanceof Expression.Assignment assignment
                ? assignment.target()
                : expression instanceof Expression.Update update ? update.target() : null;
        return target instanceof Expression.Local local ? local.variable() : null;
    }

    private void addShared(List<Statement.Case> cases) {
        Map<Variable, Statement.Case> owners = new HashMap<>();
        for (Statement.Case one : cases) {
            one.statements().forEach(statement -> {
                if (statement instanceof Statement.Declaration declaration) {
                    owners.put(declaration.variable(), one);
                }
                Walk.expressions(statement).forEach(expression -> {
                    boolean isOther = expression instanceof Expression.Local local
                            && owners.getOrDefault(local.variable(), one) != one;
                    if (isOther) {
                        shared.add(((Expression.Local) expression).variable());
                    }
                });
            });
        }
    }

    /** Says that an array has an element where that is read. */
    void know(Formula element) {
        known.add(element);
    }

    boolean isKnown(Formula element) {
        return known.contains(element);
    }

    /** A variable must not have the first name of a class that is named. */
    private void reserve(Expression expression) {
        Element member = expression instanceof Expression.Call call
                ? call.method()
                : expression instanceof Expression.Function function
                        ? function.method()
                        : expression instanceof Expression.Field field
                                ? field.field()
                                : expression instanceof Expression.Creation creation ? creation.constructor() : null;
        if (member != null && member.getEnclosingElement() instanceof TypeElement owner) {
            names.reserve(owner.getQualifiedName().toString().replaceAll("\\..*", ""));
            names.reserve(owner.getSimpleName().toString());
        }
    }

    Names names() {
        return names;
    }

    Slot fresh(String name, Type type) {
        return new Slot(names.fresh(name), type);
    }

    /** A variable of the source; one that is declared is never assigned again if it holds an array. */
    Slot declare(Variable variable) {
        Type type = Types.of(variable.type());
        if (type.isArray() && reassigned.contains(variable)) {
            throw new Unsupported("a variable that holds one array after another (" + variable.name() + ")");
        }
        Slot slot = fresh(variable.isUnnamed() ? "unnamed" : variable.name(), type);
        slots.put(variable, slot);
        rows.remove(variable); // what is written out twice may have stood for something else
        if (!reassigned.contains(variable)) {
            steady.add(slot);
        }
        return slot;
    }

    /** What the procedure is handed besides the arguments of its method: a field, or the object for its class. */
    Slot capture(Element element) {
        Slot slot = element instanceof TypeElement type
                ? new Slot(type.equals(owner) ? SELF : names.fresh(SELF), Types.ofClass(type.asType()))
                : fresh(element.getSimpleName().toString(), Types.of(element.asType()));
        captured.put(element, slot);
        steady.add(slot);
        return slot;
    }

    /** The name of the object on which the method is called. */
    String self() {
        return captured.get(owner).name();
    }

    /** The number of a new jump. */
    int jump() {
        return ++jumps;
    }

    /** Begins a method, which is not written out within itself. */
    void open(Element method) {
        if (!open.add(method)) {
            throw new Unsupported("the recursive call of " + method.getSimpleName());
        }
    }

    /** Counts what is written out. */
    void count(String call) {
        if (++writtenOut > MOST_WRITTEN_OUT) {
            throw new Unsupported("so many calls as " + call);
        }
    }

    void close(Element method) {
        open.remove(method);
    }

    /** Lets a variable stand for a lambda. */
    void hold(Variable variable, Expression.Lambda lambda) {
        if (reassigned.contains(variable)) {
            throw new Unsupported("a variable that holds one function after another (" + variable.name() + ")");
        }
        lambdas.put(variable, lambda);
    }

    Expression.@Nullable Lambda lambda(@Nullable Expression expression) {
        return expression instanceof Expression.Parenthesized inner
                ? lambda(inner.inner())
                : expression instanceof Expression.Lambda lambda
                        ? lambda
                        : expression instanceof Expression.Local local ? lambdas.get(local.variable()) : null;
    }

    boolean isReassigned(Variable variable) {
        return reassigned.contains(variable);
    }

    /** What was captured. */
    Formula captured(Element element) {
        return new Formula.Read(captured.get(element));
    }

    /** Lets a variable stand for a row, which is read by its place from then on. */
    void stand(Variable variable, Formula row) {
        if (reassigned.contains(variable)) {
            throw new Unsupported("a variable that holds one array after another (" + variable.name() + ")");
        }
        rows.put(variable, row);
    }

    Formula of(Variable variable) {
        Formula row = rows.get(variable);
        Slot slot = slots.get(variable);
        if (row == null && slot == null) {
            throw new Unsupported("the variable " + variable.name());
        }
        return row != null ? row : new Formula.Read(slot);
    }

    /** Whether a formula stays the same whatever is done later, and throws nothing, which may not come later either. */
    boolean isSteady(Formula formula) {
        return !(formula instanceof Formula.Element && !formula.type().isArray())
                && !mayThrow(formula)
                && (!(formula instanceof Formula.Read read) || steady.contains(read.slot()))
                && formula.operands().stream().allMatch(this::isSteady);
    }

    /** Whether it may divide by zero, as {@code a[i % a.length]} does. */
    private static boolean mayThrow(Formula formula) {
        boolean isDivision = formula instanceof Formula.Infix infix
                && (infix.symbol().equals("/") || infix.symbol().equals("%"));
        return !formula.type().isDouble() && (isDivision || formula instanceof Formula.Function);
    }

    /** Tells that a new variable is not assigned again. */
    Slot steady(String name, Type type) {
        Slot slot = fresh(name, type);
        steady.add(slot);
        return slot;
    }

    /** Whether a variable is used in another case of a switch than the one that declares it. */
    boolean isShared(Variable variable) {
        return shared.contains(variable);
    }

    boolean declaresShared(Statement statement) {
        return statement instanceof Statement.Declaration declaration && isShared(declaration.variable());
    }

    boolean isAssignedWithin(Variable variable) {
        return assignedWithin.contains(variable);
    }
}
