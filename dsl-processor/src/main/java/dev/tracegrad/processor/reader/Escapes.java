package dev.tracegrad.processor.reader;

import dev.tracegrad.processor.language.FunctionType;
import dev.tracegrad.processor.language.FunctionTypes;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.model.Walk;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Which functions nobody can get hold of but the body in which they stand, and methods that do no more than call them. What such a
 * function reads, that body reads; it is none that may be called elsewhere.
 *
 * <pre>
 * integrate(t -> k * t, 0, 1)            stays, if integrate only calls its parameter, or passes it on to who does
 * DoubleSupplier s = () -> k;            stays, if s is only called
 * stream.mapToDouble(one -> k)           stays: the JDK keeps it for itself
 * this.s = () -> k; return () -> k;      escape
 * DoubleSupplier t = () -> s.get();      s escapes with t: who calls t need not know of s
 * </pre>
 */
final class Escapes {
    /** The JDK's classes whose methods give no function back that they are given as one. */
    private static final List<String> CALLING = List.of(
            "java.lang.Iterable",
            "java.util.Arrays",
            "java.util.Map",
            "java.util.Iterator",
            "java.util.Optional",
            "java.util.OptionalDouble",
            "java.util.stream.BaseStream");

    private final JavaTypes java;
    private final FunctionTypes functions;
    private final TracedDeclarations traced;
    private final Function<ExecutableElement, Optional<TracedMethod>> bodies;

    /** Whether something without a name may override a method of that name. */
    private final Predicate<String> mayBeOverridden;

    /** What is known of parameters; one that is asked for while it is looked at is only passed on to itself. */
    private final Map<ExecutableElement, Map<Integer, Boolean>> onlyCalled = new HashMap<>();

    /** @param bodies the bodies of methods that can be read whole */
    Escapes(
            MethodReader reader,
            Function<ExecutableElement, Optional<TracedMethod>> bodies,
            Predicate<String> mayBeOverridden) {
        this.java = reader.semantics().java();
        this.functions = reader.semantics().functions();
        this.traced = reader.traced();
        this.bodies = bodies;
        this.mayBeOverridden = mayBeOverridden;
    }

    /** The functions in a body that stay there. */
    Set<Expression> stayingIn(List<Statement> statements, List<Expression> expressions) {
        Set<Expression> staying = Collections.newSetFromMap(new IdentityHashMap<>());
        Uses uses = new Uses(expressions);
        uses.harmless.forEach(use -> addMade(use, staying));
        for (Statement statement : statements) {
            if (statement instanceof Statement.Declaration declaration
                    && declaration.initializer() != null
                    && uses.areHarmless(declaration.variable())) {
                addMade(declaration.initializer(), staying);
            }
        }
        for (Expression expression : expressions) {
            if (expression instanceof Expression.Assignment assignment
                    && assignment.target() instanceof Expression.Local target
                    && uses.isStatement(assignment, statements)
                    && isDeclared(target.variable(), statements)
                    && uses.areHarmless(target.variable())) {
                addMade(assignment.value(), staying);
            }
        }
        return staying;
    }

    /** The functions that an initialiser gives to its field as they are. */
    static Set<Expression> assignedIn(List<Expression> expressions) {
        Set<Expression> found = Collections.newSetFromMap(new IdentityHashMap<>());
        expressions.stream()
                .filter(expression -> expression instanceof Expression.Assignment assignment
                        && assignment.target() instanceof Expression.Field)
                .limit(1)
                .forEach(expression -> addMade(((Expression.Assignment) expression).value(), found));
        return found;
    }

    private static boolean isDeclared(Variable variable, List<Statement> statements) {
        return statements.stream()
                .anyMatch(statement ->
                        statement instanceof Statement.Declaration declaration && declaration.variable() == variable);
    }

    /** The functions that an expression may be, written in it. */
    private static void addMade(Expression expression, Set<Expression> found) {
        parts(expression).forEach(found::add);
    }

    /** An expression, without parentheses and casts, or those of which it is one. */
    private static Stream<Expression> parts(Expression expression) {
        if (expression instanceof Expression.Parenthesized || expression instanceof Expression.Cast) {
            return expression.children().stream().flatMap(Escapes::parts);
        }
        return expression instanceof Expression.Conditional choice
                ? Stream.of(choice.whenTrue(), choice.whenFalse()).flatMap(Escapes::parts)
                : Stream.of(expression);
    }

    /** Whether a method does no more with the function that it is given at a position than to call it. */
    private boolean onlyCalls(Expression.Call call, int position) {
        ExecutableElement method = call.method();
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        boolean isOverridden = Members.isOverridable(method)
                && (!traced.overridesOf(method).isEmpty()
                        || mayBeOverridden.test(method.getSimpleName().toString()));
        if (isOverridden || method.isVarArgs()) {
            return false;
        }
        return traced.hasSource(owner)
                ? onlyCalls(method, position)
                : isCalling(owner) && functions.of(call.declared(position)) != null;
    }

    private boolean onlyCalls(ExecutableElement method, int position) {
        Map<Integer, Boolean> known = onlyCalled.computeIfAbsent(method, unused -> new HashMap<>());
        Boolean answer = known.putIfAbsent(position, true);
        if (answer != null) {
            return answer;
        }
        boolean found = bodies.apply(method)
                .filter(body -> new Uses(body.expressions())
                        .areHarmless(body.parameters().get(position)))
                .isPresent();
        if (!found) {
            onlyCalled.clear(); // whoever was told otherwise meanwhile is asked again
        }
        onlyCalled.computeIfAbsent(method, unused -> new HashMap<>()).put(position, found);
        return found;
    }

    private boolean isCalling(TypeElement owner) {
        return java.isOfPlatform(owner)
                && CALLING.stream().anyMatch(name -> isSubtype(owner.asType(), java.declared(name)));
    }

    private boolean isSubtype(TypeMirror type, TypeMirror other) {
        return java.types().isSubtype(java.types().erasure(type), java.types().erasure(other));
    }

    /** How the expressions of a body use functions. */
    private final class Uses {
        private final List<Expression> all;

        /** What is only called, or passed to who only calls it. */
        private final Set<Expression> harmless = Collections.newSetFromMap(new IdentityHashMap<>());

        private final Set<Expression> inFunctions = Collections.newSetFromMap(new IdentityHashMap<>());

        Uses(List<Expression> all) {
            this.all = all;
            for (Expression expression : all) {
                if (!expression.statements().isEmpty()
                        && (expression instanceof Expression.Lambda
                                || expression instanceof Expression.AnonymousClass)) {
                    expression.statements().forEach(inside -> inFunctions.addAll(Walk.expressions(inside)));
                }
                if (expression instanceof Expression.Call call) {
                    addUses(call);
                }
            }
        }

        private void addUses(Expression.Call call) {
            FunctionType function = call.receiver() == null
                    ? null
                    : functions.of(call.receiver().type());
            if (function != null && function.method().equals(call.method())) {
                parts(call.receiver()).forEach(harmless::add);
            }
            for (int i = 0; i < call.arguments().size(); i++) {
                List<Expression> passed = parts(call.arguments().get(i)).toList();
                boolean isFunction = passed.stream().anyMatch(Escapes::mayBeFunction);
                if (isFunction && functions.of(call.arguments().get(i).type()) != null && onlyCalls(call, i)) {
                    harmless.addAll(passed);
                }
            }
        }

        boolean areHarmless(Variable variable) {
            return all.stream()
                    .filter(expression -> expression instanceof Expression.Local local && local.variable() == variable)
                    .allMatch(use -> (harmless.contains(use) || isTarget(use)) && !inFunctions.contains(use));
        }

        private boolean isTarget(Expression use) {
            return all.stream()
                    .anyMatch(expression ->
                            expression instanceof Expression.Assignment assignment && assignment.target() == use);
        }

        /** Whether nobody uses what an assignment gives. */
        boolean isStatement(Expression.Assignment assignment, Collection<Statement> statements) {
            return statements.stream()
                    .anyMatch(statement -> statement instanceof Statement.Evaluation evaluation
                            && evaluation.expression() == assignment);
        }
    }

    private static boolean mayBeFunction(@Nullable Expression expression) {
        return expression instanceof Expression.Lambda
                || expression instanceof Expression.AnonymousClass
                || expression instanceof Expression.Local;
    }
}
