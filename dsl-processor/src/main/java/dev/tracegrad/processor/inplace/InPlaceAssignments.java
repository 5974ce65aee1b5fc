package dev.tracegrad.processor.inplace;

import dev.tracegrad.processor.inplace.javac.Code;
import dev.tracegrad.processor.language.Operator;
import dev.tracegrad.processor.language.RuntimeNames;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.origin.Tag;
import java.util.List;

/** Assignments to variables, fields and elements of type {@code Value}, with an operator or without, and {@code x++}. */
final class InPlaceAssignments {
    private final InPlaceWriter writer;
    private final InPlaceFence fence;
    private final InPlaceScopes scopes;

    InPlaceAssignments(InPlaceWriter writer, InPlaceFence fence, InPlaceScopes scopes) {
        this.writer = writer;
        this.fence = fence;
        this.scopes = scopes;
    }

    void write(Expression.Assignment assignment) {
        Expression target = assignment.target();
        target.children().forEach(writer::write);
        Tag tag = Tag.of(target);
        if (assignment.operator() == null) {
            writer.convert(assignment.value(), target.type(), tag);
            return;
        }
        if (target instanceof Expression.Element element && !target.isSteady()) {
            writer.replace(
                    assignment,
                    writer.tagged(
                            tag,
                            writer.operation(at(element), assignment.operator(), assignment.value(), target.type()),
                            assignment));
            return;
        }
        fence.checkSteady(target);
        Code value = writer.tagged(
                tag,
                writer.operation(writer.copy(target), assignment.operator(), assignment.value(), target.type()),
                assignment);
        writer.replace(assignment, new Code.Assignment(writer.original(target), value));
    }

    void write(Expression.Update update, boolean isStatement) {
        Expression target = update.target();
        target.children().forEach(writer::write);
        boolean isIncrement = update.operator() == Operator.INCREMENT;
        String operation = isIncrement ? "plus" : "minus";
        Tag tag = Tag.of(target);
        boolean givesNew = isStatement || update.prefix();
        if (target instanceof Expression.Element element && !target.isSteady()) {
            writer.replace(
                    update,
                    givesNew
                            ? writer.tagged(
                                    tag, new Code.Call(at(element), operation, List.of(new Code.Literal(1))), update)
                            : new Code.Call(
                                    at(element),
                                    isIncrement ? "increment" : "decrement",
                                    scopes.arguments(tag, update)));
            return;
        }
        fence.checkSteady(target);
        Code value =
                writer.tagged(tag, new Code.Call(writer.copy(target), operation, List.of(new Code.Literal(1))), update);
        writer.replace(
                update,
                givesNew
                        ? new Code.Assignment(writer.original(target), value)
                        : new Code.Static(
                                RuntimeNames.NODES,
                                "before",
                                List.of(writer.original(target), new Code.Assignment(writer.copy(target), value))));
    }

    /** An element whose array and index are evaluated once. */
    private Code at(Expression.Element element) {
        return new Code.Static(
                RuntimeNames.ELEMENT,
                "of",
                List.of(writer.original(element.array()), writer.original(element.index())));
    }
}
