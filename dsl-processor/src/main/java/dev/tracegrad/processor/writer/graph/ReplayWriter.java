package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.Code;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** What a replay does in place of what the constructor does: the object is there, and only the Values are remembered. */
final class ReplayWriter {
    private final Writers writers;

    ReplayWriter(Writers writers) {
        this.writers = writers;
    }

    /** Whether a statement of a constructor that is replayed stores in the object, or calls another constructor. */
    boolean isOf(Statement statement) {
        return writers.names.isReplay()
                && (statement instanceof Statement.ConstructorCall
                        || statement instanceof Statement.Evaluation evaluation && isStored(evaluation.expression()));
    }

    /** Whether something is stored in a field, of the object or one in it; numbers are assigned as elsewhere. */
    private boolean isStored(Expression expression) {
        boolean isNumber = writers.activity.aliasesOf(expression) == null && writers.activity.isActive(expression);
        return !isNumber
                && expression instanceof Expression.Assignment assignment
                && assignment.target() instanceof Expression.Field;
    }

    /** The statement, or nothing where no Value could stand behind what is stored. */
    Code write(Statement statement) {
        if (statement instanceof Statement.ConstructorCall call) {
            return writers.activity.isReplayed(call.constructor())
                    ? replay(selfAs(call.constructor()), call.constructor(), call.arguments(), call.wanted())
                    : Code.of("");
        }
        Expression.Assignment assignment = (Expression.Assignment) ((Statement.Evaluation) statement).expression();
        if (assignment.value() instanceof Expression.Creation made && writers.activity.isReplayed(made)) {
            return replay(made(assignment), made.constructor(), made.arguments(), made.wanted());
        }
        return writers.activity.isRemembered(assignment.target())
                ? Code.of(
                        "$N.remember($L, $L)",
                        writers.memory(),
                        stored(assignment),
                        writers.arrays.inForm(assignment.value(), true))
                : Code.of("");
    }

    /** The object that is made, as one of the class whose constructor runs: a private class is an Object in the companion. */
    private Code selfAs(ExecutableElement constructor) {
        TypeMirror type = constructor.getEnclosingElement().asType();
        boolean isHidden =
                writers.types.isWidened(writers.names.ownerOfMethod().asType()) && !writers.types.isWidened(type);
        return isHidden ? Code.of("($T) $L", writers.types.erased(type), writers.self()) : writers.self();
    }

    /** The object that was made and stored, as one of its class. */
    private Code made(Expression.Assignment assignment) {
        Types types = writers.semantics.java().types();
        TypeMirror made = types.erasure(assignment.value().type());
        return types.isSameType(types.erasure(assignment.target().type()), made)
                ? stored(assignment)
                : Code.of("($T) $L", writers.types.plain(assignment.value().type()), stored(assignment));
    }

    private Code stored(Expression.Assignment assignment) {
        return writers.plain.write(assignment.target());
    }

    /** The replay of the constructor that has made an object. */
    private Code replay(Code made, ExecutableElement constructor, List<Expression> given, List<TypeMirror> wanted) {
        List<Code> arguments = new ArrayList<>(List.of(made));
        arguments.addAll(writers.functions.arguments(constructor, given, wanted));
        String name = writers.names.companionName(constructor);
        return Code.of("$L$N($L)", writers.companion(), name, Code.join(arguments, ", "));
    }
}
