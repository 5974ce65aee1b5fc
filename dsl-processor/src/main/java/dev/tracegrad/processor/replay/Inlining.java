package dev.tracegrad.processor.replay;

import dev.tracegrad.processor.language.FreshName;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Bodies;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.problem.Suppression;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/**
 * A constructor in which the methods of the object that it calls as statements are written out: each call gives way to a
 * block that declares the method's parameters, then does what the method does. No two variables that meet there have the
 * same name.
 *
 * <pre>
 * Point(double x) { set(2 * x); }            Point(double x) {
 * void set(double x) { this.x = x; }    →        { double x_ = 2 * x; this.x = x_; }
 *                                            }
 * </pre>
 *
 * <p>The object is of exactly the class that is made, so a call runs the method that it names, if nothing overrides that.
 */
final class Inlining extends StatementReplacer {
    private final Types types;
    private final TracedDeclarations traced;
    private final Bodies fresh;
    private final TypeElement owner;
    private final Set<String> names = new HashSet<>();
    private final Deque<ExecutableElement> open = new ArrayDeque<>();
    private final List<Suppression> suppressions = new ArrayList<>();

    /** @param fresh reads the body of a method, each time with other variables */
    private Inlining(Types types, TracedDeclarations traced, Bodies fresh, TracedMethod constructor) {
        this.types = types;
        this.traced = traced;
        this.fresh = fresh;
        this.owner = constructor.owner();
        constructor.parameters().forEach(variable -> names.add(variable.name()));
        constructor.variables().forEach(variable -> names.add(variable.name()));
    }

    static TracedMethod in(TracedMethod constructor, Types types, TracedDeclarations traced, Bodies fresh) {
        Inlining inlining = new Inlining(types, traced, fresh, constructor);
        return constructor.withBody(inlining.rewrite(constructor.body()), inlining.suppressions);
    }

    @Override
    List<Statement> replaced(Statement statement, List<Statement> following) {
        if (statement instanceof Statement.Evaluation evaluation
                && evaluation.expression() instanceof Expression.Call call
                && call.receiver() instanceof Expression.This
                && isKnown(call.method())
                && !open.contains(call.method())) {
            return fresh.of(call.method())
                    .filter(TracedMethod::runsToItsEnd)
                    .filter(Inlining::hasNoLabels)
                    .filter(this::hasTypesOfHere)
                    .map(method -> List.<Statement>of(inlined(call, method)))
                    .orElse(List.of(statement));
        }
        return List.of(statement);
    }

    /** Whether the method is the one that runs. */
    private boolean isKnown(ExecutableElement method) {
        return method.getTypeParameters().isEmpty()
                && !method.isVarArgs()
                && !method.getModifiers().contains(Modifier.SYNCHRONIZED)
                && !method.getModifiers().contains(Modifier.ABSTRACT)
                && traced.overridesOf(method).isEmpty();
    }

    /** Whether no type in the method is a variable of a superclass, for which something else stands here. */
    private boolean hasTypesOfHere(TracedMethod method) {
        return method.owner().equals(owner)
                || JavaTypes.typeParameters(method.owner()).isEmpty()
                || Stream.of(
                                method.parameters().stream().map(Variable::type),
                                method.variables().stream().map(Variable::type),
                                method.expressions().stream()
                                        .filter(Inlining::mayNameType)
                                        .map(Expression::type))
                        .flatMap(found -> found)
                        .allMatch(type -> types.isSameType(type, types.erasure(type)));
    }

    private static boolean mayNameType(Expression expression) {
        return expression instanceof Expression.Cast
                || expression instanceof Expression.NewArray
                || expression instanceof Expression.Creation
                || expression instanceof Expression.InstanceOf
                || expression instanceof Expression.Call;
    }

    /** Whether no label in it could be one of those around the call. */
    private static boolean hasNoLabels(TracedMethod method) {
        return method.statements().stream().noneMatch(Statement.Labeled.class::isInstance);
    }

    private Statement.Block inlined(Expression.Call call, TracedMethod method) {
        method.parameters().forEach(this::name);
        method.variables().forEach(this::name);
        if (JavaTypes.outermost(method.owner()).equals(JavaTypes.outermost(owner))) {
            suppressions.addAll(method.suppressions());
            method.ownSuppression().ifPresent(suppressions::add);
        }
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            Expression argument = call.arguments().get(i);
            statements.add(new Statement.Declaration(
                    argument.source(), method.parameters().get(i), argument));
        }
        open.push(method.element());
        statements.addAll(rewrite(method.body()).statements());
        open.pop();
        return new Statement.Block(call.source(), statements);
    }

    private void name(Variable variable) {
        variable.write(FreshName.of(variable.name(), name -> !names.add(name)));
    }
}
