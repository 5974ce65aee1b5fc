package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.Code;
import dev.tracegrad.processor.activity.Target;
import dev.tracegrad.processor.language.Operator;
import dev.tracegrad.processor.model.CompanionNames;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.origin.SiteTable;
import dev.tracegrad.processor.origin.Tag;
import dev.tracegrad.processor.tracked.MathFunctions;
import dev.tracegrad.processor.tracked.PrimitiveRules;
import dev.tracegrad.processor.tracked.StoppedGradients;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * Numbers as the fluent calls that build their nodes: one node an operation, operands in the source's order. A passive
 * operand is lifted where it meets an active one, as a constant labelled with its source text.
 *
 * <pre>
 * x * y - 2                    x.times(y).minus(2)                          x and y are active, n is not
 * n * x                        Nodes.times(n, "n", x)
 * Math.pow(x, n + 1)           x.pow(Value.constant(n + 1, "n + 1"))
 * x &lt; 0 ? 1 : x                x.data() &lt; 0 ? Value.constant(1) : x         PlainWriter writes the condition
 * double d = x + y;            Value d = Nodes.at(x.plus(y), scope, 3);     the outermost node alone is told its place
 * </pre>
 */
final class ValueWriter {
    private final Writers writers;

    /** How many labelled numbers are added to what is written, each outside another one. */
    private int labelled;

    ValueWriter(Writers writers) {
        this.writers = writers;
    }

    /** The same where a type is wanted: for a box that is null, and wanted as a number, Java throws. */
    Code write(Expression expression, TypeMirror wanted, Tag tag) {
        boolean mayBeNull = Boxes.mayBeNull(expression);
        if (mayBeNull && !isActive(expression) && !wanted.getKind().isPrimitive()) {
            return Boxes.constant(writers.plain.write(expression), expression);
        }
        Code written = write(expression, tag);
        return mayBeNull && isActive(expression) && wanted.getKind().isPrimitive() ? Boxes.unboxed(written) : written;
    }

    /** An expression of type Value; the tag goes to the node that this expression makes, never to an older one. */
    Code write(Expression expression, Tag tag) {
        if (isNull(expression)) {
            return writers.plain.write(expression);
        }
        if (!isActive(expression)) {
            return tagged(tag, lift(expression, tag.name() == null), expression);
        }
        if (expression instanceof Expression.Parenthesized parenthesized) {
            return write(parenthesized.inner(), tag);
        }
        if (expression instanceof Expression.Cast cast) {
            return write(cast.operand(), cast.type(), tag);
        }
        if (expression instanceof Expression.Local local) {
            return Code.of("$N", writers.names.of(local.variable()));
        }
        if (expression instanceof Expression.Element element) {
            return writers.arrays.element(element);
        }
        if (expression instanceof Expression.Field field) {
            return writers.activity.isTwinField(field)
                    ? writers.members.field(field)
                    : writers.members.remembered(field);
        }
        if (expression instanceof Expression.Data data) {
            return tag == Tag.NONE ? writers.plain.write(data.value()) : notNull(data.value());
        }
        if (expression instanceof Expression.Unary unary) {
            return unary.operator() == Operator.UNARY_PLUS
                    ? write(unary.operand(), unary.type(), tag)
                    : tagged(
                            tag,
                            Code.of(
                                    "$L.$N()",
                                    receiver(unary.operand()),
                                    unary.operator().method()),
                            unary);
        }
        if (expression instanceof Expression.Binary binary) {
            boolean isNumberFirst =
                    !isActive(binary.left()) && binary.operator().takesNumbers();
            Code node = isNumberFirst
                    ? Code.of(
                            "$T.$N($L, $L)",
                            isLabelled(binary.left()) ? RuntimeClasses.NODES : RuntimeClasses.VALUES,
                            binary.operator().method(),
                            number(binary.left(), true),
                            write(binary.right(), Tag.NONE))
                    : operation(binary);
            return tagged(tag, node, binary);
        }
        if (expression instanceof Expression.Conditional conditional) {
            Tag either = conditional.type().getKind().isPrimitive() ? tag.notNull() : tag;
            return Code.of(
                    "$L ? $L : $L",
                    writers.plain.write(conditional.condition()),
                    write(conditional.whenTrue(), conditional.type(), either),
                    write(conditional.whenFalse(), conditional.type(), either));
        }
        if (expression instanceof Expression.Assignment || expression instanceof Expression.Update) {
            return writers.assignments.asValue(expression);
        }
        if (expression instanceof Expression.SwitchExpression choice) {
            return writers.functions.choice(choice);
        }
        if (expression instanceof Expression.Function function) {
            return tagged(tag, function(function), function);
        }
        if (expression instanceof Expression.Call call) {
            return call(call, tag);
        }
        if (expression instanceof Expression.OwnCall call) {
            return writers.classes.call(call);
        }
        throw new IllegalStateException("no value form for " + expression);
    }

    private boolean isActive(Expression expression) {
        return writers.activity.isActive(expression);
    }

    private static boolean isNull(Expression expression) {
        return expression instanceof Expression.Literal literal && literal.value() == null;
    }

    private Code call(Expression.Call call, Tag tag) {
        if (writers.activity.target(call) == Target.LIBRARY) {
            return writers.arrays.library(call);
        }
        if (writers.activity.target(call) == Target.CONTAINER) {
            Code made = writers.containers.write(call);
            return ContainerWriter.makesNode(call) ? tagged(tag, made, call) : made;
        }
        Code called = call(call);
        if (PrimitiveRules.isPrimitive(call.method())) {
            return tagged(tag, called, call);
        }
        return tag.plainName() == null || !writers.semantics.tellsOrigins()
                ? called
                : Code.of("$T.$L($L, $S)", RuntimeClasses.NODES, received(call, tag), called, tag.plainName());
    }

    /** The method that receives a result: one that is a box, and goes to a box, may be null. */
    private static String received(Expression.Call call, Tag tag) {
        return tag.mayBeNull() && !call.type().getKind().isPrimitive() ? "resultOrNull" : "result";
    }

    /** A Value that no operation uses at once, and which Java would refuse here if it were null. */
    private Code notNull(Expression value) {
        return value instanceof Expression.Field field
                ? Code.of(
                        "$T.argument($L, $S)",
                        RuntimeClasses.NODES,
                        writers.plain.write(value),
                        field.field().getSimpleName())
                : Code.of("$T.requireNonNull($L)", Objects.class, writers.plain.write(value));
    }

    /** A node with what it is told. */
    Code tagged(Tag tag, Code node, Expression made) {
        return tag.hasPlace() ? writers.scopes.at(node, tag, made) : node;
    }

    private Code operation(Expression.Binary binary) {
        Operator operator = binary.operator();
        if (!isLabelledNumber(operator, binary.right())) {
            return operation(first(binary, receiver(binary.left())), operator, binary.right());
        }
        if (labelled == SiteTable.MOST_LABELLED) {
            Code constant = lift(binary.right(), true);
            return Code.of("$L.$N($L)", first(binary, receiver(binary.left())), operator.method(), constant);
        }
        labelled++;
        Code left = write(binary.left(), Tag.NONE);
        labelled--;
        return operation(first(binary, left), operator, binary.right());
    }

    /** The left operand, which is unboxed before the right one is evaluated. */
    private Code first(Expression.Binary binary, Code left) {
        return writers.boxes.before(List.of(binary.right()), binary.left(), left);
    }

    /** {@code left operator right} as a node. */
    Code operation(Code left, Operator operator, Expression right) {
        boolean isNumber = !isActive(right) && operator.takesNumbers();
        Code operand = isNumber ? number(right, true) : operand(right);
        return isLabelledNumber(operator, right)
                ? Code.of("$T.$N($L, $L)", RuntimeClasses.NODES, operator.method(), left, operand)
                : Code.of("$L.$N($L)", left, operator.method(), operand);
    }

    private boolean isLabelledNumber(Operator operator, Expression right) {
        return !isActive(right) && operator.takesNumbers() && isLabelled(right);
    }

    /** A call of traced code, on Values where it takes doubles. */
    Code call(Expression.Call call) {
        if (writers.activity.target(call) == Target.FUNCTION) {
            return writers.functions.call(call);
        }
        if (writers.activity.target(call) == Target.INSTANCE) {
            return writers.functions.fromForeign(call, writers.functions.ofObject(call));
        }
        ExecutableElement method = call.method();
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        List<Code> arguments = new ArrayList<>();
        if (call.receiver() != null) {
            Expression receiver = call.receiver();
            arguments.add(
                    receiver instanceof Expression.Super
                            ? writers.plain.write(
                                    new Expression.This(
                                            receiver.source(),
                                            writers.names.owner().asType()),
                                    owner.asType())
                            : receiver(receiver, owner));
            TypeElement given = writers.semantics.java().classOf(receiver.type());
            if (!owner.equals(given) && writers.rivals().areUnsure(call)) {
                arguments.set(0, Rivals.cast(receiver, writers.types.erased(owner.asType()), arguments.get(0)));
            }
        }
        arguments.addAll(writers.functions.arguments(call));
        boolean ownBody = call.receiver() instanceof Expression.Super;
        String name = ownBody ? CompanionNames.ofBody(method) : writers.names.companionName(method);
        boolean here = writers.activity.target(call) == Target.HELPER || owner.equals(writers.names.owner());
        Code explicit = writers.arguments().of(call);
        if (here) {
            Code companion = explicit.isEmpty()
                    ? writers.companion()
                    : Code.of("$T.", writers.types.companionOf(writers.names.owner()));
            return Code.of("$L$L$N($L)", companion, explicit, name, Code.join(arguments, ", "));
        }
        return writers.functions.fromForeign(
                call,
                Code.of("$T.$L$N($L)", writers.types.companionOf(owner), explicit, name, Code.join(arguments, ", ")));
    }

    /** An object as one of a class, whose type arguments javac does not infer from the bound of a type variable. */
    private Code receiver(Expression receiver, TypeElement owner) {
        TypeMirror seen = receiver.type() instanceof TypeVariable
                ? writers.semantics.java().seenAs(receiver.type(), owner)
                : null;
        boolean isAny = seen instanceof DeclaredType declared
                && declared.getTypeArguments().stream().anyMatch(WildcardType.class::isInstance);
        return isAny && writers.visibility.isNameable(seen)
                ? Code.of("($T) $L", writers.types.plain(seen), writers.plain.write(receiver))
                : writers.plain.write(receiver, owner.asType());
    }

    private Code function(Expression.Function function) {
        if (MathFunctions.isSum(function.method())) {
            return ofValue(function, "plus");
        }
        return MathFunctions.isOfMath(function.method())
                ? ofValue(function, function.method().getSimpleName().toString())
                : ofAnother(function);
    }

    /** A function that {@code Value} has under a name. */
    private Code ofValue(Expression.Function function, String name) {
        List<Expression> arguments = function.arguments();
        boolean allLiteral = arguments.stream().skip(1).allMatch(Expression::isLiteral);
        List<Code> operands = new ArrayList<>();
        for (int i = 1; i < arguments.size(); i++) {
            Expression argument = arguments.get(i);
            if (!isDouble(function, i)) {
                operands.add(writers.plain.write(argument));
            } else if (allLiteral) {
                operands.add(operand(argument));
            } else {
                operands.add(writers.boxes.before(arguments, i, write(argument, Tag.NONE)));
            }
        }
        Code first = writers.boxes.before(arguments, 0, receiver(arguments.get(0)));
        return Code.of("$L.$N($L)", first, name, Code.join(operands, ", "));
    }

    private boolean isDouble(Expression.Function function, int position) {
        List<? extends VariableElement> parameters = function.method().getParameters();
        return writers.semantics.java().isDouble(parameters.get(position).asType());
    }

    /** A function that another class of mathematics computes: {@code Nodes.by(Op.SIN, x, FastMath::sin)}. */
    private Code ofAnother(Expression.Function function) {
        ExecutableElement method = function.method();
        String name = method.getSimpleName().toString();
        List<Expression> arguments = function.arguments();
        List<Code> operands = new ArrayList<>(List.of(Code.of("$T.$N", RuntimeClasses.OP, MathFunctions.opOf(name))));
        for (int i = 0; i < arguments.size(); i++) {
            Expression argument = arguments.get(i);
            boolean isValue = i == 0 || arguments.size() == 3;
            Code written = isValue ? write(argument, Tag.NONE) : operand(argument);
            operands.add(writers.boxes.before(arguments, i, written));
        }
        boolean takesInt = arguments.size() == 2 && !isDouble(function, 1);
        operands.add(new MathReference(writers.visibility, writers.accessors, writers.names)
                .write(method, takesInt, writers.companion()));
        return Code.of("$T.by($L)", RuntimeClasses.NODES, Code.join(operands, ", "));
    }

    /** An expression that a dot can follow. */
    Code receiver(Expression expression) {
        return needsParentheses(expression)
                ? Code.of("($L)", write(expression, Tag.NONE))
                : write(expression, Tag.NONE);
    }

    private boolean needsParentheses(Expression expression) {
        if (!isActive(expression)) {
            return false;
        }
        if (expression instanceof Expression.Parenthesized parenthesized) {
            return needsParentheses(parenthesized.inner());
        }
        if (expression instanceof Expression.Cast cast) {
            return needsParentheses(cast.operand());
        }
        if (expression instanceof Expression.Unary unary && unary.operator() == Operator.UNARY_PLUS) {
            return needsParentheses(unary.operand());
        }
        return expression instanceof Expression.Conditional || expression instanceof Expression.SwitchExpression;
    }

    /** The right operand: a literal as it is, since every operation takes a plain number there. */
    private Code operand(Expression expression) {
        return !isActive(expression) && expression.isLiteral()
                ? writers.plain.write(expression)
                : write(expression, Tag.NONE);
    }

    private Code lift(Expression expression, boolean labelled) {
        return Code.of("$T.constant($L)", RuntimeClasses.VALUE, number(expression, labelled));
    }

    /**
     * A plain number, and its label if it is no literal. javac converts what a conditional or a switch chooses to the type that is
     * wanted around, and to the type of the whole, a float, only in parentheses.
     */
    private Code number(Expression expression, boolean labelled) {
        Expression number = StoppedGradients.number(expression);
        Code written = writers.plain.write(number);
        if (expression instanceof Expression.Parenthesized && isChosenFloat(number)) {
            written = Code.of("(float) ($L)", written);
        }
        return labelled && isLabelled(expression)
                ? Code.of("$L, $S", written, number.source().text())
                : written;
    }

    private static boolean isChosenFloat(Expression number) {
        return number.type().getKind() == TypeKind.FLOAT
                && (number instanceof Expression.Conditional || number instanceof Expression.SwitchExpression);
    }

    private boolean isLabelled(Expression number) {
        return !StoppedGradients.number(number).isLiteral() && writers.semantics.tellsOrigins();
    }
}
