package dev.tracegrad.processor.model;

import dev.tracegrad.processor.language.FunctionType;
import dev.tracegrad.processor.language.Operator;
import dev.tracegrad.processor.problem.Source;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** An expression of a traced method with its type as Java has it. Free of any compiler's classes. */
public sealed interface Expression {
    Source source();

    TypeMirror type();

    /** The direct subexpressions in order of evaluation. */
    default List<Expression> children() {
        return List.of();
    }

    /** The statements directly inside, which are evaluated with the expression or when a function is called. */
    default List<Statement> statements() {
        return List.of();
    }

    /** Whether it can be evaluated twice, with the same result and no effect. */
    default boolean isSteady() {
        boolean changesNothing = this instanceof Local
                || this instanceof Literal
                || this instanceof This
                || this instanceof AnonymousThis
                || this instanceof Outer
                || this instanceof Field
                || this instanceof Length
                || this instanceof Element
                || this instanceof Parenthesized
                || this instanceof Cast
                || this instanceof Unary
                || this instanceof Binary;
        return changesNothing && children().stream().allMatch(Expression::isSteady);
    }

    /** Whether it is a number as written, with a sign or without. */
    default boolean isLiteral() {
        return this instanceof Literal
                || this instanceof Unary unary
                        && unary.operator().kind() == Operator.Kind.SIGN
                        && unary.operand() instanceof Literal;
    }

    /** A literal, with its value (null for null) and its text as written. */
    record Literal(Source source, TypeMirror type, @Nullable Object value, String text) implements Expression {}

    /** A parameter or local variable. */
    record Local(Source source, Variable variable) implements Expression {
        @Override
        public TypeMirror type() {
            return variable.type();
        }
    }

    /** {@code this}. */
    record This(Source source, TypeMirror type) implements Expression {}

    /** The enclosing instance of an object of an inner class. */
    record Outer(Source source, TypeMirror type, TypeElement inner, Expression of) implements Expression {
        @Override
        public List<Expression> children() {
            return List.of(of);
        }
    }

    /** {@code this} inside an anonymous class, whose type is the one that the class extends. */
    record AnonymousThis(Source source, TypeMirror type) implements Expression {}

    /** {@code super}, which only a call's receiver can be. */
    record Super(Source source, TypeMirror type) implements Expression {}

    /**
     * A field; {@code receiver} is null for a static one and for the name of a constant, and {@code this} where the source
     * leaves it out.
     *
     * @param byAccessor whether the source calls the accessor that the compiler writes for a record
     */
    record Field(
            Source source,
            TypeMirror type,
            VariableElement field,
            @Nullable Expression receiver,
            boolean byAccessor) implements Expression {
        public Field(Source source, TypeMirror type, VariableElement field, @Nullable Expression receiver) {
            this(source, type, field, receiver, false);
        }

        @Override
        public List<Expression> children() {
            return receiver == null ? List.of() : List.of(receiver);
        }
    }

    /** {@code array.length}. */
    record Length(Source source, TypeMirror type, Expression array) implements Expression {
        @Override
        public List<Expression> children() {
            return List.of(array);
        }
    }

    /** {@code array[index]}. */
    record Element(Source source, TypeMirror type, Expression array, Expression index) implements Expression {
        @Override
        public List<Expression> children() {
            return List.of(array, index);
        }
    }

    /**
     * {@code new Type[dimensions]}, or {@code new Type[] {elements}} where there are no dimensions; an array among the
     * elements may be written as its own elements alone.
     *
     * @param dimensions the lengths that are given, of the outermost arrays first
     */
    record NewArray(Source source, TypeMirror type, List<Expression> dimensions, List<Expression> elements)
            implements Expression {
        /** The type of what the array holds. */
        public TypeMirror component() {
            return ((ArrayType) type).getComponentType();
        }

        @Override
        public List<Expression> children() {
            return dimensions.isEmpty() ? elements : dimensions;
        }
    }

    /**
     * {@code operand instanceof Type}.
     *
     * @param pattern what the operand is matched with, or null where its type alone is asked for
     */
    record InstanceOf(
            Source source,
            TypeMirror type,
            Expression operand,
            TypeMirror tested,
            @Nullable Pattern pattern) implements Expression {
        @Override
        public List<Expression> children() {
            return pattern == null ? List.of(operand) : withFirst(operand, pattern.allReads());
        }
    }

    /** {@code value.data()}: the way from a tracked {@code Value} into the world of {@code double}. */
    record Data(Source source, TypeMirror type, Expression value) implements Expression {
        @Override
        public List<Expression> children() {
            return List.of(value);
        }
    }

    record Parenthesized(Source source, TypeMirror type, Expression inner) implements Expression {
        @Override
        public List<Expression> children() {
            return List.of(inner);
        }
    }

    /** A sign, {@code !} or {@code ~}. */
    record Unary(Source source, TypeMirror type, Operator operator, Expression operand) implements Expression {
        @Override
        public List<Expression> children() {
            return List.of(operand);
        }
    }

    /** {@code ++} or {@code --} before or after a variable, a field or an element. */
    record Update(Source source, TypeMirror type, Operator operator, boolean prefix, Expression target)
            implements Expression {
        @Override
        public List<Expression> children() {
            return List.of(target);
        }
    }

    record Binary(Source source, TypeMirror type, Operator operator, Expression left, Expression right)
            implements Expression {
        @Override
        public List<Expression> children() {
            return List.of(left, right);
        }
    }

    record Conditional(Source source, TypeMirror type, Expression condition, Expression whenTrue, Expression whenFalse)
            implements Expression {
        @Override
        public List<Expression> children() {
            return List.of(condition, whenTrue, whenFalse);
        }
    }

    record Cast(Source source, TypeMirror type, Expression operand) implements Expression {
        @Override
        public List<Expression> children() {
            return List.of(operand);
        }
    }

    /**
     * {@code target = value}, or {@code target operator= value} where there is an operator.
     *
     * @param target a variable, a field or an element
     */
    record Assignment(
            Source source, TypeMirror type, @Nullable Operator operator, Expression target, Expression value)
            implements Expression {
        @Override
        public List<Expression> children() {
            return List.of(target, value);
        }
    }

    /** A function of {@code java.lang.Math} that {@code Value} has too. */
    record Function(Source source, TypeMirror type, ExecutableElement method, List<Expression> arguments)
            implements Expression {
        @Override
        public List<Expression> children() {
            return arguments;
        }
    }

    /**
     * Any other call; {@code receiver} is null for a static method, and {@code this} where the source leaves it out.
     *
     * @param site the type whose member the method is in this call, which may inherit it
     * @param typeArguments those that the source gives, as in {@code List.<Double>of()}
     * @param wanted the types that the arguments are converted to
     * @param ruled the call of the source, where this one is of the rule for a library's method; otherwise null
     */
    record Call(
            Source source,
            TypeMirror type,
            ExecutableElement method,
            TypeElement site,
            @Nullable Expression receiver,
            List<TypeMirror> typeArguments,
            List<Expression> arguments,
            List<TypeMirror> wanted,
            @Nullable Call ruled)
            implements Expression {
        /** The call as plain code has it. */
        public Call plain() {
            return ruled == null ? this : ruled;
        }

        /** The type that the method declares for an argument, with its type variables. */
        public TypeMirror declared(int position) {
            int last = method.getParameters().size() - 1;
            TypeMirror type =
                    method.getParameters().get(Math.min(position, last)).asType();
            boolean isSpread = position >= last
                    && method.isVarArgs()
                    && wanted.get(position).getKind() != TypeKind.ARRAY;
            return isSpread ? ((ArrayType) type).getComponentType() : type;
        }

        /** Whether it is called on an array, whose methods are all public. */
        public boolean isOnArray() {
            return receiver != null && receiver.type().getKind() == TypeKind.ARRAY;
        }

        @Override
        public List<Expression> children() {
            return withFirst(receiver, arguments);
        }
    }

    /**
     * {@code new Type(arguments)}.
     *
     * @param inferred whether type arguments are left to the compiler, as in {@code new Type<>()}
     * @param outer the enclosing instance of an object of an inner class, otherwise null
     * @param wanted the types that the arguments are converted to
     */
    record Creation(
            Source source,
            TypeMirror type,
            boolean inferred,
            ExecutableElement constructor,
            @Nullable Expression outer,
            List<Expression> arguments,
            List<TypeMirror> wanted)
            implements Expression {
        @Override
        public List<Expression> children() {
            return withFirst(outer, arguments);
        }
    }

    /**
     * {@code new Type(arguments) { fields; methods }}.
     *
     * @param constructor null where the type is an interface
     * @param fields its fields, which are variables of the method around it, and its initialisers
     */
    record AnonymousClass(
            Source source,
            TypeMirror type,
            @Nullable ExecutableElement constructor,
            List<Expression> arguments,
            List<Statement> fields,
            List<AnonymousMethod> methods)
            implements Expression {
        @Override
        public List<Expression> children() {
            return arguments;
        }

        @Override
        public List<Statement> statements() {
            List<Statement> all = new ArrayList<>(fields);
            methods.forEach(method -> all.add(method.body()));
            return all;
        }
    }

    /** The call of a method that an anonymous class has of its own, from inside it. */
    record OwnCall(
            Source source,
            TypeMirror type,
            String name,
            List<Variable> parameters,
            Variable result,
            List<Expression> arguments)
            implements Expression {
        @Override
        public List<Expression> children() {
            return arguments;
        }
    }

    /**
     * {@code (parameters) -> body}; a method reference is read as the lambda that calls the method.
     *
     * @param receiver what a method reference evaluates when it is made, and calls the method on; otherwise null
     * @param function what the lambda stands for
     * @param isTyped whether the source gives the parameters' types
     * @param body one return of an expression, one evaluation, or a block
     * @param result what the body's returns assign to
     */
    record Lambda(
            Source source,
            TypeMirror type,
            FunctionType function,
            Statement.@Nullable Declaration receiver,
            List<Variable> parameters,
            boolean isTyped,
            Statement body,
            Variable result)
            implements Expression {
        @Override
        public List<Statement> statements() {
            return receiver == null ? List.of(body) : List.of(receiver, body);
        }
    }

    /** {@code switch (selector) { cases }} as an expression; its yields assign to the result. */
    record SwitchExpression(
            Source source, TypeMirror type, Expression selector, List<Statement.Case> cases, Variable result)
            implements Expression {
        @Override
        public List<Expression> children() {
            return Statement.Case.evaluated(selector, cases);
        }

        @Override
        public List<Statement> statements() {
            return cases.stream().flatMap(one -> one.statements().stream()).toList();
        }
    }

    /** {@code Type.class}. */
    record ClassLiteral(Source source, TypeMirror type, TypeMirror named) implements Expression {}

    private static List<Expression> withFirst(@Nullable Expression first, List<Expression> rest) {
        if (first == null) {
            return rest;
        }
        List<Expression> all = new ArrayList<>(rest.size() + 1);
        all.add(first);
        all.addAll(rest);
        return all;
    }
}
