package dev.tracegrad.processor.replay;

import dev.tracegrad.processor.model.Bodies;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.model.Walk;
import dev.tracegrad.processor.tracked.LibraryCall;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Constructors whose objects are made in the fields where they come to be stored. An object may reach its field through a
 * variable, or through a parameter of another constructor; the field is assigned where the object is made, and the variable
 * or the argument is read from the field.
 *
 * <pre>
 * Segment(double x) {                               Segment(double x) {
 *     Point made = new Point(x);                →       from = new Point(x);
 *     from = made;                                      Point made = from;
 * }                                                 }
 *
 * Segment(double x) { this(new Point(x)); }     →   Segment(double x) { from = new Point(x); this(from); }
 * </pre>
 *
 * <p>Only a replay can do so, since the object whose constructor is replayed is complete: the field has held that one object
 * since it was first assigned.
 */
final class ObjectPlacement {
    private final Types types;
    private final Bodies bodies;
    private final Map<ExecutableElement, List<@Nullable VariableElement>> kept = new HashMap<>();
    private final Set<Object> written = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param bodies the bodies of constructors, with all that they do to their object written out */
    ObjectPlacement(Types types, Bodies bodies) {
        this.types = types;
        this.bodies = bodies;
    }

    /** The constructor with its objects made where they are stored. */
    TracedMethod rewrite(TracedMethod constructor) {
        boolean runsToItsEnd = constructor.runsToItsEnd();
        Set<Variable> reassigned = reassigned(constructor);
        StatementReplacer rewriting = new StatementReplacer() {
            private final Set<Statement> done = Collections.newSetFromMap(new IdentityHashMap<>());

            @Override
            List<Statement> replaced(Statement statement, List<Statement> following) {
                if (statement instanceof Statement.ConstructorCall call) {
                    return handed(constructor, call);
                }
                if (statement instanceof Statement.Evaluation evaluation
                        && evaluation.expression() instanceof Expression.Assignment assignment
                        && fieldOfThis(assignment) != null
                        && assignment.value() instanceof Expression.Creation made) {
                    return stored(assignment, made);
                }
                if (statement instanceof Statement.Declaration declaration
                        && declaration.initializer() instanceof Expression.Creation made
                        && runsToItsEnd
                        && !reassigned.contains(declaration.variable())) {
                    Statement.Evaluation store = storeOf(declaration.variable(), following);
                    if (store != null && done.add(store)) {
                        return declared(declaration, made, (Expression.Assignment) store.expression());
                    }
                }
                return done.contains(statement) ? List.of() : List.of(statement);
            }
        };
        return constructor.withBody(rewriting.rewrite(constructor.body()));
    }

    /** Whether it is a statement that stores an object earlier, or an expression that reads it from there. */
    boolean wrote(Object statementOrExpression) {
        return written.contains(statementOrExpression);
    }

    private List<Statement> handed(TracedMethod constructor, Statement.ConstructorCall call) {
        List<Statement> statements = new ArrayList<>();
        Expression self = new Expression.This(call.source(), constructor.owner().asType());
        List<Expression> arguments = handed(call.constructor(), call.arguments(), call.wanted(), self, statements);
        statements.add(new Statement.ConstructorCall(
                call.source(), call.isSuper(), call.constructor(), arguments, call.wanted()));
        return statements;
    }

    private List<Statement> stored(Expression.Assignment assignment, Expression.Creation made) {
        List<Statement> statements = new ArrayList<>();
        Expression.Creation whole = whole(made, assignment.target(), statements);
        statements.add(assigned(assignment.target(), whole));
        return statements;
    }

    private List<Statement> declared(
            Statement.Declaration declaration, Expression.Creation made, Expression.Assignment store) {
        Expression.Field target = (Expression.Field) store.target();
        List<Statement> statements = stored(store, made);
        written.addAll(statements);
        statements.add(new Statement.Declaration(
                declaration.source(),
                declaration.variable(),
                read(target, declaration.variable().type())));
        return statements;
    }

    /** The creation, with what other statements make before it read from the fields of what it makes. */
    private Expression.Creation whole(Expression.Creation made, Expression place, List<Statement> before) {
        Expression read = read(place, made.type());
        Expression holder = read == place ? place : new Expression.Parenthesized(made.source(), made.type(), read);
        List<Expression> arguments = handed(made.constructor(), made.arguments(), made.wanted(), holder, before);
        return new Expression.Creation(
                made.source(),
                made.type(),
                made.inferred(),
                made.constructor(),
                made.outer(),
                arguments,
                made.wanted());
    }

    private List<Expression> handed(
            ExecutableElement constructor,
            List<Expression> arguments,
            List<TypeMirror> wanted,
            Expression holder,
            List<Statement> before) {
        List<Expression> handed = new ArrayList<>();
        List<@Nullable VariableElement> fields = keptBy(constructor);
        for (int i = 0; i < arguments.size(); i++) {
            VariableElement field = i < fields.size() ? fields.get(i) : null;
            TypeMirror type = wanted.get(i);
            if (field != null && arguments.get(i) instanceof Expression.Creation made && isReadable(field, type)) {
                Expression target = new Expression.Field(made.source(), typeOf(field, type), field, holder);
                Statement store = assigned(target, whole(made, target, before));
                written.add(store);
                before.add(store);
                handed.add(read(target, type));
            } else {
                handed.add(arguments.get(i));
            }
        }
        return handed;
    }

    private static Statement assigned(Expression target, Expression value) {
        return new Statement.Evaluation(
                value.source(), new Expression.Assignment(value.source(), target.type(), null, target, value));
    }

    /** What a field holds, read as an object of a type. */
    private Expression read(Expression field, TypeMirror type) {
        Expression read = types.isSameType(types.erasure(field.type()), types.erasure(type))
                ? field
                : new Expression.Cast(field.source(), type, field);
        written.add(field);
        return read;
    }

    /** Whether the field holds what is read from it as the type, as far as its declaration tells. */
    private boolean isReadable(VariableElement field, TypeMirror type) {
        return field.asType() instanceof DeclaredType declared
                && (types.isSameType(declared, type)
                        || declared.getTypeArguments().isEmpty()
                                && type instanceof DeclaredType wanted
                                && wanted.getTypeArguments().isEmpty());
    }

    private TypeMirror typeOf(VariableElement field, TypeMirror type) {
        return types.isSameType(field.asType(), type) ? type : field.asType();
    }

    /** For each parameter of a constructor, the field in which it is stored whatever happens, or null. */
    private List<@Nullable VariableElement> keptBy(ExecutableElement constructor) {
        List<@Nullable VariableElement> known = kept.get(constructor);
        if (known == null) {
            kept.put(constructor, List.of());
            known = constructor.isVarArgs()
                    ? List.of()
                    : bodies.of(constructor).map(this::keptBy).orElse(List.of());
            kept.put(constructor, known);
        }
        return known;
    }

    private List<@Nullable VariableElement> keptBy(TracedMethod constructor) {
        Map<Variable, VariableElement> stored = new HashMap<>();
        if (constructor.runsToItsEnd()) {
            note(constructor.body().statements(), stored);
        }
        Set<Variable> reassigned = reassigned(constructor);
        List<@Nullable VariableElement> fields = new ArrayList<>();
        for (Variable parameter : constructor.parameters()) {
            fields.add(reassigned.contains(parameter) ? null : stored.get(parameter));
        }
        return fields;
    }

    private void note(List<Statement> statements, Map<Variable, VariableElement> stored) {
        for (Statement statement : statements) {
            if (statement instanceof Statement.Evaluation evaluation
                    && evaluation.expression() instanceof Expression.Assignment assignment
                    && fieldOfThis(assignment) != null
                    && unchecked(assignment.value()) instanceof Expression.Local local) {
                stored.putIfAbsent(local.variable(), fieldOfThis(assignment));
            } else if (statement instanceof Statement.ConstructorCall call) {
                List<@Nullable VariableElement> fields = keptBy(call.constructor());
                for (int i = 0; i < fields.size(); i++) {
                    VariableElement field = fields.get(i);
                    if (field != null && call.arguments().get(i) instanceof Expression.Local local) {
                        stored.putIfAbsent(local.variable(), field);
                    }
                }
            }
        }
    }

    /** An expression without the check for null around it. */
    private static Expression unchecked(Expression expression) {
        return expression instanceof Expression.Call call && LibraryCall.of(call.method()) == LibraryCall.PASS_ON
                ? call.arguments().get(LibraryCall.passedOn(call.method()))
                : expression;
    }

    /** The statement of a block that stores a variable in a field, and is reached if the block's start is; or null. */
    private static Statement.@Nullable Evaluation storeOf(Variable variable, List<Statement> following) {
        for (Statement statement : following) {
            if (Walk.statements(statement).stream().anyMatch(Statement.Jump.class::isInstance)) {
                return null;
            }
            if (statement instanceof Statement.Evaluation evaluation
                    && evaluation.expression() instanceof Expression.Assignment assignment
                    && fieldOfThis(assignment) != null
                    && assignment.value() instanceof Expression.Local local
                    && local.variable() == variable) {
                return evaluation;
            }
        }
        return null;
    }

    private static @Nullable VariableElement fieldOfThis(Expression.Assignment assignment) {
        return assignment.operator() == null
                        && assignment.target() instanceof Expression.Field field
                        && field.receiver() instanceof Expression.This
                ? field.field()
                : null;
    }

    private static Set<Variable> reassigned(TracedMethod constructor) {
        Set<Variable> found = new HashSet<>();
        for (Expression expression : constructor.expressions()) {
            if (expression instanceof Expression.Assignment assignment
                    && assignment.target() instanceof Expression.Local local) {
                found.add(local.variable());
            }
        }
        return found;
    }
}
