package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.Code;
import com.palantir.javapoet.TypeName;
import dev.tracegrad.processor.language.Operator;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Interference;
import dev.tracegrad.processor.origin.Tag;
import dev.tracegrad.processor.writer.java.Temporaries;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Assignments and updates of active variables, elements and fields. What is read before it is written is read first, and
 * the array, the index and the object are evaluated once, as in Java.
 */
final class AssignmentWriter {
    private final Writers writers;

    AssignmentWriter(Writers writers) {
        this.writers = writers;
    }

    /**
     * A way to the target of an assignment.
     *
     * @param read its Value
     * @param assign the code that assigns a Value to it
     */
    private record Access(Code read, UnaryOperator<Code> assign) {}

    /**
     * The target of an assignment.
     *
     * @param first the way to it that evaluates the object, the array and the index
     * @param again the way to it after that
     */
    private record Place(Access first, Access again) {}

    /** The assignment as a statement. */
    Code asStatement(Expression expression) {
        Place place = place(expression);
        return place.first().assign().apply(value(expression, place));
    }

    /** The assignment as a Value: the new one, or the old one of a postfix operator. */
    Code asValue(Expression expression) {
        Place place = place(expression);
        Code value = value(expression, place);
        if (expression instanceof Expression.Update update && !update.prefix()) {
            return Code.of(
                    "$T.before($L, $L)",
                    RuntimeClasses.NODES,
                    place.first().read(),
                    place.again().assign().apply(value));
        }
        if (target(expression) instanceof Expression.Field field && !writers.activity.isTwinField(field)) {
            Temporaries.Kept owner = writers.members.owner(field, true);
            Code assigned = writers.members.assign(field, owner.after(), put(field, owner.again(), value));
            return writers.members.remembered(field, owner.first(), assigned);
        }
        return Code.of("($L)", place.first().assign().apply(value));
    }

    private static Expression target(Expression expression) {
        return expression instanceof Expression.Update update
                ? update.target()
                : ((Expression.Assignment) expression).target();
    }

    /** The new Value. */
    private Code value(Expression expression, Place place) {
        Tag tag = Tag.of(target(expression));
        ValueWriter values = writers.values;
        if (expression instanceof Expression.Update update) {
            String method = update.operator() == Operator.INCREMENT ? "plus" : "minus";
            return values.tagged(tag, Code.of("$L.$L(1)", place.again().read(), method), update);
        }
        Expression.Assignment assignment = (Expression.Assignment) expression;
        return assignment.operator() == null
                ? values.write(assignment.value(), target(expression).type(), tag)
                : values.tagged(
                        tag,
                        values.operation(
                                writers.boxes.before(
                                        List.of(assignment.value()),
                                        assignment.target(),
                                        place.again().read()),
                                assignment.operator(),
                                assignment.value()),
                        assignment);
    }

    private Place place(Expression expression) {
        Expression target = target(expression);
        if (target instanceof Expression.Local local) {
            Code name = Code.of("$N", writers.names.of(local.variable()));
            Access access = new Access(name, value -> Code.of("$L = $L", name, value));
            return new Place(access, access);
        }
        boolean isRead = !(expression instanceof Expression.Assignment assignment && assignment.operator() == null);
        if (target instanceof Expression.Field field) {
            boolean isTwin = writers.activity.isTwinField(field);
            Temporaries.Kept owner = writers.members.owner(field, isRead || !isTwin);
            return isTwin
                    ? new Place(ofTwin(field, owner.operand()), ofTwin(field, owner.again()))
                    : new Place(access(field, owner), access(field, owner.after()));
        }
        return element((Expression.Element) target, isRead);
    }

    private Access access(Expression.Field field, Temporaries.Kept owner) {
        MemberWriter members = writers.members;
        boolean isThere = writers.names.isReplay() && field.receiver() instanceof Expression.This;
        return new Access(
                members.remembered(field, owner.first(), members.field(field, owner.again())),
                value -> isThere
                        ? put(field, owner.first(), value)
                        : members.assign(field, owner, put(field, owner.again(), value)));
    }

    private Access ofTwin(Expression.Field field, Code object) {
        String name = field.field().getSimpleName().toString();
        Code read = writers.members.ofTwin(field.field(), Code.of("$L.$N", object, name));
        return new Access(read, value -> Code.of("$L.$N = $L", object, name, value));
    }

    private Code put(Expression.Field field, Code owner, Code value) {
        String name = writers.semantics.members().nameInObjects(field.field());
        return Code.of("$N.put($L, $S, $L)", writers.memory(), owner, name, value);
    }

    private Place element(Expression.Element element, boolean isRead) {
        Expression array = element.array();
        TypeName type = writers.activity.isActive(array)
                ? writers.types.tracked(array.type())
                : writers.types.plain(array.type());
        Temporaries kept = writers.temporaries;
        Code writtenArray = writers.plain.write(array);
        Code writtenIndex = writers.plain.write(element.index());
        boolean isArraySteady = array.isSteady() && !Interference.isChanged(array, element.index());
        Temporaries.Kept keptArray = kept.keep(writtenArray, type, "array", !isRead || isArraySteady);
        Temporaries.Kept keptIndex = kept.keep(
                writtenIndex, TypeName.INT, "index", !isRead || element.index().isSteady());
        boolean isTracked = writers.activity.isActive(array);
        return new Place(
                access(isTracked, keptArray.operand(), keptIndex.first()),
                access(isTracked, keptArray.again(), keptIndex.again()));
    }

    private Access access(boolean isTracked, Code array, Code index) {
        if (isTracked) {
            return new Access(Code.of("$L[$L]", array, index), value -> Code.of("$L[$L] = $L", array, index, value));
        }
        String memory = writers.memory();
        return new Access(
                Code.of("$N.get($L, $L)", memory, array, index),
                value -> Code.of("$N.set($L, $L, $L)", memory, array, index, value));
    }
}
