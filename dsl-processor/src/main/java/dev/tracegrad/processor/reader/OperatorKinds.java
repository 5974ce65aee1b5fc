package dev.tracegrad.processor.reader;

import com.sun.source.tree.Tree;
import dev.tracegrad.processor.language.Operator;
import java.util.EnumMap;
import java.util.Map;

/** Which operator each kind of tree is. */
final class OperatorKinds {
    /** Operators between operands or before one. */
    static final Map<Tree.Kind, Operator> PLAIN = new EnumMap<>(Map.ofEntries(
            Map.entry(Tree.Kind.PLUS, Operator.PLUS),
            Map.entry(Tree.Kind.MINUS, Operator.MINUS),
            Map.entry(Tree.Kind.MULTIPLY, Operator.TIMES),
            Map.entry(Tree.Kind.DIVIDE, Operator.DIVIDE),
            Map.entry(Tree.Kind.REMAINDER, Operator.REMAINDER),
            Map.entry(Tree.Kind.LESS_THAN, Operator.LESS),
            Map.entry(Tree.Kind.LESS_THAN_EQUAL, Operator.LESS_EQUAL),
            Map.entry(Tree.Kind.GREATER_THAN, Operator.GREATER),
            Map.entry(Tree.Kind.GREATER_THAN_EQUAL, Operator.GREATER_EQUAL),
            Map.entry(Tree.Kind.EQUAL_TO, Operator.EQUAL),
            Map.entry(Tree.Kind.NOT_EQUAL_TO, Operator.NOT_EQUAL),
            Map.entry(Tree.Kind.CONDITIONAL_AND, Operator.CONDITIONAL_AND),
            Map.entry(Tree.Kind.CONDITIONAL_OR, Operator.CONDITIONAL_OR),
            Map.entry(Tree.Kind.AND, Operator.AND),
            Map.entry(Tree.Kind.OR, Operator.OR),
            Map.entry(Tree.Kind.XOR, Operator.XOR),
            Map.entry(Tree.Kind.LEFT_SHIFT, Operator.SHIFT_LEFT),
            Map.entry(Tree.Kind.RIGHT_SHIFT, Operator.SHIFT_RIGHT),
            Map.entry(Tree.Kind.UNSIGNED_RIGHT_SHIFT, Operator.SHIFT_RIGHT_UNSIGNED),
            Map.entry(Tree.Kind.UNARY_PLUS, Operator.UNARY_PLUS),
            Map.entry(Tree.Kind.UNARY_MINUS, Operator.UNARY_MINUS),
            Map.entry(Tree.Kind.LOGICAL_COMPLEMENT, Operator.NOT),
            Map.entry(Tree.Kind.BITWISE_COMPLEMENT, Operator.COMPLEMENT),
            Map.entry(Tree.Kind.PREFIX_INCREMENT, Operator.INCREMENT),
            Map.entry(Tree.Kind.POSTFIX_INCREMENT, Operator.INCREMENT),
            Map.entry(Tree.Kind.PREFIX_DECREMENT, Operator.DECREMENT),
            Map.entry(Tree.Kind.POSTFIX_DECREMENT, Operator.DECREMENT)));

    /** Operators that assign. */
    static final Map<Tree.Kind, Operator> COMPOUND = new EnumMap<>(Map.ofEntries(
            Map.entry(Tree.Kind.PLUS_ASSIGNMENT, Operator.PLUS),
            Map.entry(Tree.Kind.MINUS_ASSIGNMENT, Operator.MINUS),
            Map.entry(Tree.Kind.MULTIPLY_ASSIGNMENT, Operator.TIMES),
            Map.entry(Tree.Kind.DIVIDE_ASSIGNMENT, Operator.DIVIDE),
            Map.entry(Tree.Kind.REMAINDER_ASSIGNMENT, Operator.REMAINDER),
            Map.entry(Tree.Kind.AND_ASSIGNMENT, Operator.AND),
            Map.entry(Tree.Kind.OR_ASSIGNMENT, Operator.OR),
            Map.entry(Tree.Kind.XOR_ASSIGNMENT, Operator.XOR),
            Map.entry(Tree.Kind.LEFT_SHIFT_ASSIGNMENT, Operator.SHIFT_LEFT),
            Map.entry(Tree.Kind.RIGHT_SHIFT_ASSIGNMENT, Operator.SHIFT_RIGHT),
            Map.entry(Tree.Kind.UNSIGNED_RIGHT_SHIFT_ASSIGNMENT, Operator.SHIFT_RIGHT_UNSIGNED)));

    private OperatorKinds() {}
}
