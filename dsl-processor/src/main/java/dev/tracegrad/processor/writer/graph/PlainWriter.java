package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.Code;
import com.palantir.javapoet.TypeName;
import dev.tracegrad.processor.activity.Target;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Operator;
import dev.tracegrad.processor.model.Constants;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.origin.Tag;
import dev.tracegrad.processor.tracked.LibraryCall;
import dev.tracegrad.processor.writer.java.Temporaries;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Expressions as the ordinary Java that they are in the source, names resolved from the companion's place. Active numbers
 * are read with {@code data()}, so that the same operations give the same bits; an array or a function has the form that
 * its variables have.
 */
final class PlainWriter {
    private final Writers writers;

    PlainWriter(Writers writers) {
        this.writers = writers;
    }

    Code write(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return Code.of("$L", literal.text());
        }
        if (expression instanceof Expression.Local local) {
            return Code.of(isActiveNumber(local) ? "$N.data()" : "$N", writers.names.of(local.variable()));
        }
        if (expression instanceof Expression.This) {
            return writers.self();
        }
        if (expression instanceof Expression.Super) {
            return Code.of("super");
        }
        if (expression instanceof Expression.Outer outer) {
            return writers.members.outer(outer);
        }
        if (expression instanceof Expression.AnonymousThis) {
            return Code.of("this");
        }
        if (expression instanceof Expression.Data data) {
            return Code.of("$L.data()", write(data.value()));
        }
        if (expression instanceof Expression.Length length) {
            return Code.of("$L.length", write(length.array()));
        }
        if (expression instanceof Expression.Element element) {
            boolean isTracked = isActiveNumber(element) && writers.activity.isActive(element.array());
            return Code.of(
                    isTracked ? "$L[$L].data()" : "$L[$L]",
                    writers.arrays.settled(element.array()),
                    write(element.index()));
        }
        if (expression instanceof Expression.NewArray array) {
            return writers.arrays.create(array);
        }
        if (expression instanceof Expression.InstanceOf test) {
            return writers.patterns().test(test);
        }
        if (expression instanceof Expression.Parenthesized parenthesized) {
            return Code.of("($L)", write(parenthesized.inner()));
        }
        if (expression instanceof Expression.Unary unary) {
            return unary(unary);
        }
        if (expression instanceof Expression.Update || expression instanceof Expression.Assignment) {
            return assignment(expression);
        }
        if (expression instanceof Expression.Binary binary) {
            boolean isText = writers.semantics.java().isString(binary.type());
            return Code.of(
                    "$L $L $L",
                    isText ? text(binary.left()) : operand(binary.left(), binary.right()),
                    binary.operator().symbol(),
                    isText ? text(binary.right()) : operand(binary.right(), binary.left()));
        }
        if (expression instanceof Expression.Conditional conditional) {
            return Code.of(
                    "$L ? $L : $L",
                    write(conditional.condition()),
                    arm(conditional, conditional.whenTrue()),
                    arm(conditional, conditional.whenFalse()));
        }
        if (expression instanceof Expression.Cast cast) {
            boolean isTracked = isActiveReference(cast);
            TypeName type = isTracked ? writers.types.tracked(cast.type()) : writers.types.plain(cast.type());
            return Code.of("($T) $L", type, write(cast.operand()));
        }
        if (expression instanceof Expression.ClassLiteral literal) {
            return writers.accessors.classOf(literal.named());
        }
        if (expression instanceof Expression.Lambda lambda) {
            return writers.functions.lambda(lambda);
        }
        if (expression instanceof Expression.AnonymousClass created) {
            return writers.classes.write(created);
        }
        if (expression instanceof Expression.OwnCall call) {
            Code written = writers.classes.call(call);
            return isActiveNumber(call) ? Code.of("$L.data()", written) : written;
        }
        if (expression instanceof Expression.SwitchExpression choice) {
            Code written = writers.functions.choice(choice);
            return isActiveNumber(choice) ? Code.of("($L).data()", written) : written;
        }
        return member(expression);
    }

    /** An operand beside another one; a boxed number that is compared with null is compared as the Value that it is. */
    private Code operand(Expression operand, Expression other) {
        boolean isCompared = other instanceof Expression.Literal literal && literal.value() == null;
        return isCompared && isActiveNumber(operand) ? writers.values.receiver(operand) : write(operand);
    }

    /** What becomes a part of a string: a collection in tracked form is copied, so that its numbers are written. */
    Code text(Expression expression) {
        Code written = write(expression, expression.type());
        boolean isContainer =
                isActiveReference(expression) && writers.semantics.tracked().isContainer(expression.type());
        if (!isContainer) {
            return Settling.inText(expression, written, writers.activity, writers::memory);
        }
        boolean isOfDouble = JavaTypes.isClass(expression.type(), "java.util.OptionalDouble");
        return Code.of("$T.$L($L)", RuntimeClasses.PLAIN, isOfDouble ? "ofDouble" : "of", written);
    }

    private boolean isActiveNumber(Expression expression) {
        return writers.activity.isActiveNumber(expression);
    }

    private boolean isActiveReference(Expression expression) {
        return writers.activity.isActiveReference(expression);
    }

    /** An arm of a conditional, in the form that the conditional has. */
    private Code arm(Expression conditional, Expression arm) {
        return writers.activity.aliasesOf(conditional) == null
                ? write(arm, conditional.type())
                : writers.arrays.inForm(arm, conditional.type(), isActiveReference(conditional));
    }

    private Code unary(Expression.Unary unary) {
        Code operand = write(unary.operand());
        boolean twoSigns = operand.toString().startsWith(unary.operator().symbol());
        return Code.of(twoSigns ? "$L $L" : "$L$L", unary.operator().symbol(), operand);
    }

    /** An assignment or update whose value is used, or which is a statement of its own. */
    private Code assignment(Expression expression) {
        Expression target = expression instanceof Expression.Update update
                ? update.target()
                : ((Expression.Assignment) expression).target();
        if (isActiveNumber(expression)) {
            return Code.of("$L.data()", writers.assignments.asValue(expression));
        }
        if (target instanceof Expression.Field field && !writers.members.isNamed(field)) {
            return throughAccessor(expression, field);
        }
        if (expression instanceof Expression.Update update) {
            String symbol = update.operator().symbol();
            Code written = write(target);
            return update.prefix() ? Code.of("$L$L", symbol, written) : Code.of("$L$L", written, symbol);
        }
        Expression.Assignment assignment = (Expression.Assignment) expression;
        String symbol =
                assignment.operator() == null ? "" : assignment.operator().symbol();
        Code value = writers.activity.aliasesOf(target) == null
                ? writers.semantics.java().isString(target.type()) && assignment.operator() != null
                        ? text(assignment.value())
                        : write(assignment.value(), target.type())
                : writers.arrays.inForm(assignment.value(), target.type(), isActiveReference(target));
        return target instanceof Expression.Element row && writers.arrays.isRow(row)
                ? writers.arrays.put(row, value)
                : Code.of("$L $L= $L", write(target), symbol, value);
    }

    /** An update as a statement, of which the old value is not used. */
    Code writeForEffect(Expression.Update update) {
        boolean isSet = update.target() instanceof Expression.Field field && !writers.members.isNamed(field);
        return write(
                isSet
                        ? new Expression.Update(
                                update.source(), update.type(), update.operator(), true, update.target())
                        : update);
    }

    /** An assignment to a field that cannot be named. */
    private Code throughAccessor(Expression expression, Expression.Field field) {
        MemberWriter members = writers.members;
        if (expression instanceof Expression.Assignment assignment && assignment.operator() == null) {
            Expression value = assignment.value();
            return members.assign(
                    field,
                    members.owner(field, false),
                    writers.activity.aliasesOf(field) == null
                            ? ofConstant(field, value)
                            : writers.arrays.inForm(value, field.type(), false));
        }
        Temporaries.Kept owner = members.owner(field, true);
        Code read = members.field(field, owner.again());
        if (expression instanceof Expression.Update update) {
            String sign = update.operator() == Operator.INCREMENT ? "+" : "-";
            TypeMirror sum = writers.semantics.java().promoted(field.type());
            Code value = narrowed(field, sum, Code.of("$L $L 1", read, sign));
            return update.prefix()
                    ? members.assign(field, owner, value)
                    : Code.of(
                            "$T.before($L, $L)",
                            RuntimeClasses.NODES,
                            members.field(field, owner.first()),
                            members.assign(field, owner.after(), value));
        }
        Expression.Assignment assignment = (Expression.Assignment) expression;
        Expression value = assignment.value();
        TypeMirror type = assignment.operator().type(writers.semantics.java(), field.type(), value.type());
        boolean isSimple = value.children().isEmpty();
        Code operation = Code.of(
                isSimple ? "$L $L $L" : "$L $L ($L)",
                read,
                assignment.operator().symbol(),
                write(value));
        return members.assign(field, owner, narrowed(field, type, operation));
    }

    /** A value as an argument of a field's accessor, where a constant of type int is not narrowed by itself. */
    private Code ofConstant(Expression.Field field, Expression value) {
        Code written = write(value, field.type());
        boolean isNarrowed = Constants.fits(value, field.type().getKind());
        return isNarrowed && value instanceof Expression.Literal
                ? Code.of("($T) $L", writers.types.plain(field.type()), written)
                : isNarrowed ? narrowed(field, value.type(), written) : written;
    }

    /** The result of an operation as a field's type, which may be narrower. */
    private Code narrowed(Expression.Field field, @Nullable TypeMirror type, Code operation) {
        boolean isSame = type != null && writers.semantics.java().types().isSameType(type, field.type());
        return isSame ? operation : Code.of("($T) ($L)", writers.types.plain(field.type()), operation);
    }

    private Code member(Expression expression) {
        if (expression instanceof Expression.Field field) {
            Code read = writers.members.field(field);
            boolean isNumber = isActiveNumber(field) && writers.activity.isTwinField(field);
            return isNumber ? Code.of("$L.data()", read) : read;
        }
        if (expression instanceof Expression.Function function) {
            return Code.of(
                    "$T.$N($L)",
                    ClassName.get((TypeElement) function.method().getEnclosingElement()),
                    function.method().getSimpleName(),
                    Code.join(writers.members.adapted(function.method(), function.arguments()), ", "));
        }
        if (expression instanceof Expression.Call call) {
            return call(call);
        }
        if (expression instanceof Expression.Creation creation) {
            return Settling.before(creation, writers.members.create(creation), writers.activity, writers::memory);
        }
        throw new IllegalStateException("no plain form for " + expression);
    }

    private Code call(Expression.Call call) {
        Target target = writers.activity.target(call);
        if (target == Target.LIBRARY || LibraryCall.of(call.method()) != null && isActiveReference(call)) {
            Code written = writers.arrays.library(call);
            return isActiveNumber(call) ? Code.of("$L.data()", written) : written;
        }
        if (target == Target.CONTAINER) {
            Code written = writers.containers.write(call);
            return isActiveNumber(call) ? Code.of("$L.data()", written) : written;
        }
        if (target == Target.PLAIN) {
            return writers.members.call(call);
        }
        Code called = writers.values.call(call);
        return isActiveNumber(call) ? Code.of("$L.data()", called) : called;
    }

    /** A type that something is cast to, whatever its type arguments were. */
    TypeName exactly(TypeMirror type) {
        if (type instanceof DeclaredType declared
                && !declared.getTypeArguments().isEmpty()) {
            writers.notes.addUnchecked();
        }
        return writers.types.plain(type);
    }

    /** An expression as the result of a method or function, of that type with its type arguments. */
    Code writeResult(Expression expression, TypeMirror result) {
        boolean isCast = result instanceof DeclaredType
                && !JavaTypes.isObject(result)
                && writers.types.isWidened(expression.type())
                && writers.visibility.isNameable(result);
        return isCast ? cast(exactly(result), expression) : write(expression, result);
    }

    private Code cast(TypeName type, Expression expression) {
        boolean isLoose = expression instanceof Expression.Conditional || expression instanceof Expression.Assignment;
        return Code.of(isLoose ? "($T) ($L)" : "($T) $L", type, write(expression));
    }

    /** An expression where a value of that type is wanted: one whose own type cannot be written is cast. */
    Code write(Expression expression, TypeMirror wanted) {
        TrackedTypeWriter types = writers.types;
        TypeElement type = writers.semantics.java().classOf(wanted);
        boolean cast = type != null
                && types.isWidened(expression.type())
                && writers.visibility.isAccessible(type)
                && !type.getQualifiedName().contentEquals("java.lang.Object");
        if (cast) {
            return cast(types.anyOf(type), expression);
        }
        boolean mayBeNull = isActiveNumber(expression)
                && !expression.type().getKind().isPrimitive()
                && !wanted.getKind().isPrimitive()
                && !writers.semantics.java().isString(expression.type());
        return mayBeNull
                ? Code.of("$T.dataOrNull($L)", RuntimeClasses.NODES, writers.values.write(expression, Tag.NONE))
                : write(expression);
    }
}
