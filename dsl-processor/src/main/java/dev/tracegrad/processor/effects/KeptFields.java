package dev.tracegrad.processor.effects;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Expression;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** The fields of objects in which methods store something, themselves or through what they call. */
final class KeptFields {
    private final CallGraph calls;
    private final Map<ExecutableElement, List<VariableElement>> known = new HashMap<>();

    KeptFields(CallGraph calls) {
        this.calls = calls;
    }

    List<VariableElement> by(ExecutableElement method) {
        return known.computeIfAbsent(method, this::find);
    }

    private List<VariableElement> find(ExecutableElement method) {
        return calls.from(method)
                .flatMap(reached -> reached.expressions().stream())
                .map(KeptFields::stored)
                .filter(Expression.Field.class::isInstance)
                .map(field -> ((Expression.Field) field).field())
                .filter(field ->
                        !JavaTypes.elementOfAll(field.asType()).getKind().isPrimitive())
                .toList();
    }

    /** What is assigned to, or has a method called that is given something; null else. */
    private static @Nullable Expression stored(Expression expression) {
        if (expression instanceof Expression.Assignment assignment) {
            return assignment.target();
        }
        return expression instanceof Expression.Call call && !call.arguments().isEmpty() ? call.receiver() : null;
    }
}
