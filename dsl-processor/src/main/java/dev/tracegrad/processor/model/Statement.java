package dev.tracegrad.processor.model;

import dev.tracegrad.processor.problem.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A statement of a traced method. Free of any compiler's classes. */
public sealed interface Statement {
    Source source();

    /** The expressions that the statement itself evaluates, in order. */
    default List<Expression> expressions() {
        return List.of();
    }

    /** The statements directly inside. */
    default List<Statement> children() {
        return List.of();
    }

    /**
     * The same statement with others inside. What stands in place of a body that is no block is a block if it is not one
     * statement.
     *
     * @param others what stands in place of statements that follow each other
     */
    default Statement map(UnaryOperator<List<Statement>> others) {
        return this;
    }

    private static Statement alone(Statement body, UnaryOperator<List<Statement>> others) {
        List<Statement> mapped = others.apply(List.of(body));
        return mapped.size() == 1 ? mapped.get(0) : new Block(body.source(), mapped);
    }

    /** What repeats its body. */
    interface Loop {
        Statement body();
    }

    record Block(Source source, List<Statement> statements) implements Statement {
        @Override
        public Block map(UnaryOperator<List<Statement>> others) {
            return new Block(source, others.apply(statements));
        }

        @Override
        public List<Statement> children() {
            return statements;
        }
    }

    record Declaration(
            Source source, Variable variable, @Nullable Expression initializer) implements Statement {
        @Override
        public List<Expression> expressions() {
            return initializer == null ? List.of() : List.of(initializer);
        }
    }

    /** An assignment, an update or a call as a statement. */
    record Evaluation(Source source, Expression expression) implements Statement {
        @Override
        public List<Expression> expressions() {
            return List.of(expression);
        }
    }

    record If(
            Source source,
            Expression condition,
            Statement then,
            @Nullable Statement otherwise) implements Statement {
        @Override
        public List<Expression> expressions() {
            return List.of(condition);
        }

        @Override
        public List<Statement> children() {
            return otherwise == null ? List.of(then) : List.of(then, otherwise);
        }

        @Override
        public Statement map(UnaryOperator<List<Statement>> others) {
            Statement mapped = otherwise == null ? null : alone(otherwise, others);
            return new If(source, condition, alone(then, others), mapped);
        }
    }

    /** @param result what the value is assigned to: the result of the method or lambda around it */
    record Return(Source source, @Nullable Expression value, Variable result) implements Statement {
        @Override
        public List<Expression> expressions() {
            return value == null ? List.of() : List.of(value);
        }
    }

    /** {@code this(arguments)} or {@code super(arguments)}, the first statement of a constructor. */
    record ConstructorCall(
            Source source,
            boolean isSuper,
            ExecutableElement constructor,
            List<Expression> arguments,
            List<TypeMirror> wanted)
            implements Statement {
        @Override
        public List<Expression> expressions() {
            return arguments;
        }
    }

    /** {@code yield value}, also where a case's arrow leads to a value alone. */
    record Yield(Source source, Expression value, Variable result) implements Statement {
        @Override
        public List<Expression> expressions() {
            return List.of(value);
        }
    }

    record Throw(Source source, Expression exception) implements Statement {
        @Override
        public List<Expression> expressions() {
            return List.of(exception);
        }
    }

    /** {@code assert condition : detail}. */
    record Assert(
            Source source, Expression condition, @Nullable Expression detail) implements Statement {
        @Override
        public List<Expression> expressions() {
            return detail == null ? List.of(condition) : List.of(condition, detail);
        }
    }

    record Empty(Source source) implements Statement {}

    /** {@code while (condition) body}. */
    record While(Source source, Expression condition, Statement body) implements Statement, Loop {
        @Override
        public List<Expression> expressions() {
            return List.of(condition);
        }

        @Override
        public List<Statement> children() {
            return List.of(body);
        }

        @Override
        public Statement map(UnaryOperator<List<Statement>> others) {
            return new While(source, condition, alone(body, others));
        }
    }

    /** {@code do body while (condition)}. */
    record DoWhile(Source source, Statement body, Expression condition) implements Statement, Loop {
        @Override
        public List<Expression> expressions() {
            return List.of(condition);
        }

        @Override
        public List<Statement> children() {
            return List.of(body);
        }

        @Override
        public Statement map(UnaryOperator<List<Statement>> others) {
            return new DoWhile(source, alone(body, others), condition);
        }
    }

    /** {@code for (initializers; condition; updates) body}; the initializers are declarations or evaluations. */
    record For(
            Source source,
            List<Statement> initializers,
            @Nullable Expression condition,
            List<Evaluation> updates,
            Statement body)
            implements Statement, Loop {
        @Override
        public List<Expression> expressions() {
            return condition == null ? List.of() : List.of(condition);
        }

        @Override
        public List<Statement> children() {
            List<Statement> children = new ArrayList<>(initializers);
            children.add(body);
            children.addAll(updates);
            return children;
        }

        @Override
        public Statement map(UnaryOperator<List<Statement>> others) {
            return new For(source, initializers, condition, updates, alone(body, others));
        }
    }

    /** {@code for (variable : iterable) body}, over an array or an {@code Iterable}. */
    record ForEach(Source source, Variable variable, Expression iterable, Statement body) implements Statement, Loop {
        @Override
        public List<Expression> expressions() {
            return List.of(iterable);
        }

        @Override
        public List<Statement> children() {
            return List.of(body);
        }

        @Override
        public Statement map(UnaryOperator<List<Statement>> others) {
            return new ForEach(source, variable, iterable, alone(body, others));
        }
    }

    /**
     * {@code try (resources) block catches finally finalizer}.
     *
     * @param resources declarations, or evaluations of variables and fields
     */
    record Try(
            Source source,
            List<Statement> resources,
            Block block,
            List<Catch> catches,
            @Nullable Block finalizer) implements Statement {
        @Override
        public List<Statement> children() {
            List<Statement> children = new ArrayList<>(resources);
            children.add(block);
            catches.forEach(one -> children.add(one.block()));
            if (finalizer != null) {
                children.add(finalizer);
            }
            return children;
        }

        @Override
        public Statement map(UnaryOperator<List<Statement>> others) {
            List<Catch> mapped = catches.stream()
                    .map(one -> new Catch(
                            one.source(),
                            one.types(),
                            one.parameter(),
                            one.block().map(others)))
                    .toList();
            return new Try(
                    source, resources, block.map(others), mapped, finalizer == null ? null : finalizer.map(others));
        }
    }

    /** {@code catch (types parameter) block}. */
    record Catch(Source source, List<TypeMirror> types, Variable parameter, Block block) {}

    /** {@code synchronized (lock) block}. */
    record Synchronized(Source source, Expression lock, Block block) implements Statement {
        @Override
        public List<Expression> expressions() {
            return List.of(lock);
        }

        @Override
        public List<Statement> children() {
            return List.of(block);
        }

        @Override
        public Statement map(UnaryOperator<List<Statement>> others) {
            return new Synchronized(source, lock, block.map(others));
        }
    }

    /** {@code switch (selector) { cases }}. */
    record Switch(Source source, Expression selector, List<Case> cases) implements Statement {
        @Override
        public List<Expression> expressions() {
            return Case.evaluated(selector, cases);
        }

        @Override
        public List<Statement> children() {
            return cases.stream().flatMap(one -> one.statements().stream()).toList();
        }

        @Override
        public Statement map(UnaryOperator<List<Statement>> others) {
            return new Switch(
                    source, selector, cases.stream().map(one -> one.map(others)).toList());
        }
    }

    /**
     * The labels of a switch and what they lead to.
     *
     * @param constants constants, enum constants by their simple names, or null itself
     * @param isDefault whether one of the labels is {@code default}
     * @param guard what must be true besides, or null
     * @param isRule whether it is written with an arrow, and does not fall through
     */
    record Case(
            Source source,
            List<Expression> constants,
            List<Pattern> patterns,
            boolean isDefault,
            @Nullable Expression guard,
            boolean isRule,
            List<Statement> statements) {
        /** What a switch evaluates before it comes to a case. */
        static List<Expression> evaluated(Expression selector, List<Case> cases) {
            List<Expression> evaluated = new ArrayList<>(List.of(selector));
            for (Case one : cases) {
                one.patterns.forEach(pattern -> evaluated.addAll(pattern.allReads()));
                if (one.guard != null) {
                    evaluated.add(one.guard);
                }
            }
            return evaluated;
        }

        private Case map(UnaryOperator<List<Statement>> others) {
            List<Statement> mapped = isRule ? List.of(alone(statements.get(0), others)) : others.apply(statements);
            return new Case(source, constants, patterns, isDefault, guard, isRule, mapped);
        }
    }

    record Labeled(Source source, String label, Statement statement) implements Statement {
        @Override
        public List<Statement> children() {
            return List.of(statement);
        }

        @Override
        public Statement map(UnaryOperator<List<Statement>> others) {
            return new Labeled(source, label, alone(statement, others));
        }
    }

    /** {@code break} or {@code continue}, with a label or without. */
    record Jump(Source source, boolean continues, @Nullable String label) implements Statement {}
}
