package dev.tracegrad.processor;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** An expression of a traced method with its type as Java has it. Free of any compiler's classes. */
sealed interface Expression {
    Source source();

    TypeMirror type();

    /** The direct subexpressions in order of evaluation. */
    default List<Expression> children() {
        return List.of();
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

    /** {@code super}, which only a call's receiver can be. */
    record Super(Source source, TypeMirror type) implements Expression {}

    /** A field; {@code receiver} is null for a static one, and {@code this} where the source leaves it out. */
    record Field(
            Source source,
            TypeMirror type,
            VariableElement field,
            @Nullable Expression receiver) implements Expression {
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

    /** {@code array[index]} of an array that holds nothing tracked. */
    record Element(Source source, TypeMirror type, Expression array, Expression index) implements Expression {
        @Override
        public List<Expression> children() {
            return List.of(array, index);
        }
    }

    /** {@code operand instanceof Type}, without a pattern. */
    record InstanceOf(Source source, TypeMirror type, Expression operand, TypeMirror tested) implements Expression {
        @Override
        public List<Expression> children() {
            return List.of(operand);
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

    /** {@code ++} or {@code --} before or after a variable. */
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

    /** {@code target = value}, or {@code target operator= value} where there is an operator. */
    record Assignment(
            Source source, TypeMirror type, @Nullable Operator operator, Local target, Expression value)
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
     */
    record Call(
            Source source,
            TypeMirror type,
            ExecutableElement method,
            TypeElement site,
            @Nullable Expression receiver,
            List<Expression> arguments)
            implements Expression {
        /** Whether it is called on an array, whose methods are all public. */
        boolean isOnArray() {
            return receiver != null && receiver.type().getKind() == TypeKind.ARRAY;
        }

        @Override
        public List<Expression> children() {
            if (receiver == null) {
                return arguments;
            }
            List<Expression> all = new ArrayList<>();
            all.add(receiver);
            all.addAll(arguments);
            return all;
        }
    }

    /**
     * {@code new Type(arguments)}.
     *
     * @param inferred whether type arguments are left to the compiler, as in {@code new Type<>()}
     */
    record Creation(
            Source source, TypeMirror type, boolean inferred, ExecutableElement constructor, List<Expression> arguments)
            implements Expression {
        @Override
        public List<Expression> children() {
            return arguments;
        }
    }

    /** {@code Type.class}. */
    record ClassLiteral(Source source, TypeMirror type, TypeMirror named) implements Expression {}
}
