package dev.tracegrad.processor.inplace;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import dev.tracegrad.processor.effects.Effects;
import dev.tracegrad.processor.fence.Findings;
import dev.tracegrad.processor.inplace.javac.Code;
import dev.tracegrad.processor.inplace.javac.Edits;
import dev.tracegrad.processor.language.Operator;
import dev.tracegrad.processor.language.RuntimeNames;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.origin.SiteTable;
import dev.tracegrad.processor.origin.Tag;
import dev.tracegrad.processor.problem.Source;
import dev.tracegrad.processor.reader.OnValueMethod;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.StoppedGradients;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A method that is written on {@code Value}, with the fluent calls that build its nodes in place of the operators: the same
 * nodes, names and places as in a companion. What has no Value in it stays as it is.
 *
 * <pre>
 * Value f(Value x, int n) {                      Scope $scope = Scope.of(...);  Values.argument(x, $scope, 1);
 *     Value y = n * x;                           Value y = Values.times(n, "n", x).at($scope, 2);
 *     if (y &lt; 1) {                               if (y.data() &lt; 1) {
 *         y += 2;                                    y = y.plus(2).at($scope, 3);
 *     }
 *     return n;                                  return Nodes.at(Value.constant(n, "n"), $scope, 4);
 * </pre>
 */
final class InPlaceWriter {
    private final Semantics semantics;
    private final OnValueMethod method;
    private final InPlaceFence fence;
    private final InPlaceCalls calls;
    private final InPlaceScopes scopes;
    private final InPlaceAssignments assignments;
    private final Map<Tree, Code> replaced = new IdentityHashMap<>();
    private @Nullable Source needed;
    private boolean isNeededOperator;

    /** How many labelled numbers are added to what is written, each outside another one. */
    private int labelled;

    /** @param effects what methods on double read */
    InPlaceWriter(
            Semantics semantics, TracedDeclarations traced, Effects effects, OnValueMethod method, Findings findings) {
        this.semantics = semantics;
        this.method = method;
        this.fence = new InPlaceFence(semantics, traced, effects, method.method(), findings);
        this.calls = new InPlaceCalls(this, fence, semantics, traced);
        this.scopes = new InPlaceScopes(method, semantics, traced);
        this.assignments = new InPlaceAssignments(this, fence, scopes);
    }

    /** What becomes of the method; empty where no operator in it is on a Value. */
    Optional<Edits> write() {
        statement(method.method().body());
        if (needed == null) {
            return Optional.empty();
        }
        fence.refuseHiddenPackages();
        List<Code> first = method.method().parameters().stream()
                .filter(scopes::isReceived)
                .map(parameter -> (Code) new Code.Static(
                        RuntimeNames.NODES,
                        isValue(parameter.type()) ? "argumentOrNull" : "elements",
                        scopes.argument(parameter)))
                .toList();
        return Optional.of(new Edits(method.tree(), scopes.call(), first, replaced, scopes.passes()));
    }

    /** A name that nothing in the method has. */
    String unused(String wanted) {
        return scopes.unused(wanted);
    }

    /** The first operator that Java does not have; a function or a conversion if there are no others. */
    Optional<Source> needed() {
        return Optional.ofNullable(needed);
    }

    private boolean isValue(TypeMirror type) {
        return semantics.java().isValue(type);
    }

    boolean isValue(Expression expression) {
        return isValue(expression.type());
    }

    static Code ofValue(String name, Code... arguments) {
        return new Code.Static(RuntimeNames.VALUE, name, List.of(arguments));
    }

    Code original(Expression expression) {
        return new Code.Original(method.treeOf(expression));
    }

    Code copy(Expression expression) {
        return new Code.Copy(method.treeOf(expression));
    }

    /** Notes what an expression becomes, which Java would not compile as it is. */
    void replace(Expression expression, Code code) {
        boolean isOperator = expression instanceof Expression.Binary
                || expression instanceof Expression.Unary
                || expression instanceof Expression.Update
                || expression instanceof Expression.Assignment;
        if (needed == null || isOperator && !isNeededOperator) {
            needed = expression.source();
            isNeededOperator = isOperator;
        }
        replaced.put(method.treeOf(expression), code);
    }

    /** Notes what an expression becomes where the method is rewritten anyway. */
    void tag(Expression expression, Code code) {
        replaced.put(method.treeOf(expression), code);
    }

    private void statement(Statement statement) {
        if (statement instanceof Statement.Declaration declaration && declaration.initializer() != null) {
            Variable variable = declaration.variable();
            Tag tag = Tag.of(variable);
            convert(declaration.initializer(), variable.type(), tag);
        } else if (statement instanceof Statement.Evaluation evaluation) {
            evaluated(evaluation.expression());
        } else if (statement instanceof Statement.Return returned && returned.value() != null) {
            convert(returned.value(), returned.result().type(), scopes.tag(returned));
        } else if (statement instanceof Statement.Yield yielded) {
            convert(yielded.value(), yielded.result().type(), Tag.NONE);
        } else {
            statement.expressions().forEach(this::write);
        }
        for (Statement child : statement.children()) {
            boolean isPass = scopes.beginPass(statement, child);
            statement(child);
            if (isPass) {
                scopes.endPass();
            }
        }
    }

    private void evaluated(Expression expression) {
        if (expression instanceof Expression.Update update && isValue(update)) {
            assignments.write(update, true);
        } else {
            write(expression);
        }
    }

    void write(Expression expression) {
        write(expression, Tag.NONE);
    }

    /** Writes an expression where a type is wanted, which a number may have to become. */
    void convert(Expression expression, TypeMirror wanted, Tag tag) {
        Expression inner = expression;
        while (inner instanceof Expression.Parenthesized parenthesized) {
            inner = parenthesized.inner();
        }
        if (inner instanceof Expression.Conditional conditional && isValue(conditional) && isValue(wanted)) {
            write(conditional.condition());
            convert(conditional.whenTrue(), wanted, tag);
            convert(conditional.whenFalse(), wanted, tag);
            return;
        }
        if (!semantics.operators().isLifted(expression.type(), wanted)) {
            write(expression, isValue(expression) ? tag : Tag.NONE);
            return;
        }
        boolean isTracedCall = expression instanceof Expression.Call call && fence.hasCompanion(call);
        if (isTracedCall || fence.readsTracked(expression)) {
            liftTracked(expression, wanted, tag);
            return;
        }
        write(expression);
        Expression number = StoppedGradients.number(expression);
        Code plain = replaced.getOrDefault(method.treeOf(expression), original(expression));
        boolean isLabelled = tag.name() == null && !number.isLiteral();
        replace(
                expression,
                tagged(
                        tag,
                        isLabelled
                                ? ofValue(
                                        "constant",
                                        plain,
                                        new Code.Literal(number.source().text()))
                                : ofValue("constant", plain),
                        expression));
    }

    /** Writes a number that a traced method gives as a Value: its companion is called. */
    private void liftTracked(Expression expression, TypeMirror wanted, Tag tag) {
        if (expression instanceof Expression.Parenthesized parenthesized) {
            convert(parenthesized.inner(), wanted, tag);
        } else if (expression instanceof Expression.Conditional conditional) {
            write(conditional.condition());
            convert(conditional.whenTrue(), wanted, tag);
            convert(conditional.whenFalse(), wanted, tag);
        } else if (expression instanceof Expression.Call call && fence.hasCompanion(call)) {
            calls.onCompanion(call, wanted, tag);
        } else {
            fence.refuseForgotten(expression);
        }
    }

    /** Writes a number or a Value as an operand: a literal may stay as it is, since every operation takes a number. */
    void operand(Expression expression, TypeMirror value, boolean isReceiver) {
        if (!isReceiver && expression.isLiteral()) {
            write(expression);
        } else {
            convert(expression, value, Tag.NONE);
        }
    }

    Code tagged(Tag tag, Code node, Expression made) {
        return tag.hasPlace() ? scopes.at(node, tag, made) : node;
    }

    private void write(Expression expression, Tag tag) {
        if (expression instanceof Expression.Parenthesized parenthesized) {
            write(parenthesized.inner(), tag);
        } else if (expression instanceof Expression.Binary binary) {
            binary(binary, tag);
        } else if (expression instanceof Expression.Unary unary && isValue(unary)) {
            unary(unary, tag);
        } else if (expression instanceof Expression.Update update && isValue(update)) {
            assignments.write(update, false);
        } else if (expression instanceof Expression.Assignment assignment && isValue(assignment.target())) {
            assignments.write(assignment);
        } else if (expression instanceof Expression.Conditional) {
            expression.children().forEach(this::write); // its arms become Values where one is wanted
        } else if (expression instanceof Expression.Cast cast) {
            cast(cast, tag);
        } else if (expression instanceof Expression.NewArray array && array.type() instanceof ArrayType type) {
            array.dimensions().forEach(this::write);
            array.elements().forEach(element -> convert(element, type.getComponentType(), Tag.NONE));
        } else if (expression instanceof Expression.Lambda lambda && isReference(lambda)) {
            if (lambda.receiver() != null) {
                lambda.receiver().expressions().forEach(this::write);
            }
        } else if (!calls.write(expression, tag)) {
            expression.children().forEach(this::write);
            expression.statements().forEach(this::statement);
        }
    }

    private boolean isReference(Expression.Lambda lambda) {
        return method.trees().get(lambda.source()) instanceof MemberReferenceTree;
    }

    private void binary(Expression.Binary binary, Tag tag) {
        Operator operator = binary.operator();
        boolean isOfValues = semantics
                .operators()
                .concern(binary.left().type(), binary.right().type());
        if (isOfValues && isValue(binary)) {
            if (isNumber(binary.left(), operator)) {
                List<Code> arguments = number(binary.left());
                String owner = arguments.size() == 1 ? RuntimeNames.VALUES : RuntimeNames.NODES;
                operand(binary.right(), binary.type(), true);
                arguments.add(original(binary.right()));
                replace(binary, tagged(tag, new Code.Static(owner, operator.method(), arguments), binary));
            } else {
                boolean isLabelled = isNumber(binary.right(), operator) && isLabelled(binary.right());
                labelled += isLabelled ? 1 : 0;
                operand(binary.left(), binary.type(), true);
                labelled -= isLabelled ? 1 : 0;
                Code node = operation(original(binary.left()), operator, binary.right(), binary.type());
                replace(binary, tagged(tag, node, binary));
            }
            return;
        }
        boolean isIdentity = operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
        boolean comparesNumbers = isOfValues && operator.kind() == Operator.Kind.COMPARISON && !isIdentity;
        for (Expression operand : binary.children()) {
            if (comparesNumbers) {
                convert(operand, operand.type(), Tag.NONE);
                readNumber(operand);
            } else {
                write(operand);
            }
        }
        if (isOfValues && isIdentity && isValue(binary.left()) && isValue(binary.right())) {
            fence.warnOfIdentity(binary);
        }
    }

    /** An operation whose right operand is written now. */
    Code operation(Code left, Operator operator, Expression right, TypeMirror value) {
        if (isNumber(right, operator)) {
            List<Code> number = number(right);
            if (number.size() == 1) {
                return new Code.Call(left, operator.method(), number);
            }
            if (labelled >= SiteTable.MOST_LABELLED) {
                Code constant = new Code.Static(RuntimeNames.VALUE, "constant", number);
                return new Code.Call(left, operator.method(), List.of(constant));
            }
            number.add(0, left);
            return new Code.Static(RuntimeNames.NODES, operator.method(), number);
        }
        operand(right, value, false);
        return new Code.Call(left, operator.method(), List.of(original(right)));
    }

    /** Whether an operand is a number for which its operator has a form. */
    private boolean isNumber(Expression operand, Operator operator) {
        boolean isTracedCall = operand instanceof Expression.Call call && fence.hasCompanion(call);
        return operator.takesNumbers()
                && semantics.java().isNumeric(operand.type())
                && !isTracedCall
                && !fence.readsTracked(operand);
    }

    /** A number, and its label if it is no literal. */
    private List<Code> number(Expression expression) {
        write(expression);
        Code original = original(expression);
        boolean isChosenFloat =
                expression instanceof Expression.Parenthesized parentheses // which its place would make a double
                        && parentheses.inner() instanceof Expression.SwitchExpression
                        && expression.type().getKind() == TypeKind.FLOAT;
        List<Code> written = new ArrayList<>(
                List.of(isChosenFloat ? new Code.Static("java.lang.Float", "valueOf", List.of(original)) : original));
        if (isLabelled(expression)) {
            written.add(new Code.Literal(
                    StoppedGradients.number(expression).source().text()));
        }
        return written;
    }

    private static boolean isLabelled(Expression number) {
        return !StoppedGradients.number(number).isLiteral();
    }

    /** Puts the number of a Value in its place. */
    void readNumber(Expression expression) {
        if (isValue(expression)) {
            Code value = replaced.getOrDefault(method.treeOf(expression), original(expression));
            replace(expression, new Code.Call(value, "data", List.of()));
        }
    }

    private void unary(Expression.Unary unary, Tag tag) {
        if (unary.operator() == Operator.UNARY_PLUS) {
            convert(unary.operand(), unary.type(), tag);
            replace(unary, original(unary.operand()));
        } else {
            convert(unary.operand(), unary.type(), Tag.NONE);
            Code negated =
                    new Code.Call(original(unary.operand()), unary.operator().method(), List.of());
            replace(unary, tagged(tag, negated, unary));
        }
    }

    /** A cast to a Value lifts a number; one of a Value reads its number. */
    private void cast(Expression.Cast cast, Tag tag) {
        Expression operand = cast.operand();
        if (isValue(cast) && (isValue(operand) || semantics.java().isNumeric(operand.type()))) {
            convert(operand, cast.type(), tag);
            replace(cast, original(operand));
            return;
        }
        convert(operand, operand.type(), Tag.NONE);
        if (isValue(operand) && cast.type().getKind().isPrimitive()) {
            readNumber(operand);
            if (semantics.java().isDouble(cast.type())) {
                replace(cast, original(operand));
            } else {
                fence.warnOfCut(cast, cast.type(), operand);
            }
        }
    }

    /** The class whose object an implicit receiver is: that of the method, or one around it. */
    String around(Expression receiver) {
        TypeElement owner = receiver instanceof Expression.Outer outer
                ? semantics.java().classOf(outer.type())
                : method.method().owner();
        return Objects.requireNonNull(owner).getQualifiedName().toString();
    }
}
