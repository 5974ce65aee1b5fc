package dev.tracegrad.processor.reader;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Operator;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Which types operators take (JLS 15.14 to 15.26). */
final class Operands {
    private final JavaTypes java;
    private final Conversions conversions;

    Operands(JavaTypes java) {
        this.java = java;
        this.conversions = new Conversions(java);
    }

    /** Whether it is an integer of at most 32 bits. */
    static boolean isIndex(TypeMirror type) {
        return switch (type.getKind()) {
            case BYTE, SHORT, CHAR, INT -> true;
            default -> false;
        };
    }

    private boolean isIntegral(TypeMirror type) {
        TypeMirror unboxed = java.unboxed(type);
        return isIndex(unboxed) || unboxed.getKind() == TypeKind.LONG;
    }

    /** Whether it is no primitive type. */
    static boolean isReference(TypeMirror type) {
        return !type.getKind().isPrimitive() && type.getKind() != TypeKind.VOID;
    }

    /** Whether an operator takes that one operand. */
    boolean isOperand(Operator operator, TypeMirror type) {
        return switch (operator) {
            case NOT -> java.isBoolean(type);
            case COMPLEMENT -> isIntegral(type);
            default -> java.isNumeric(type);
        };
    }

    /** Whether an operator takes these operands. */
    boolean areOperands(Operator operator, TypeMirror left, TypeMirror right) {
        if (left.getKind() == TypeKind.VOID || right.getKind() == TypeKind.VOID) {
            return false;
        }
        boolean areNumbers = java.isNumeric(left) && java.isNumeric(right);
        boolean areTruths = java.isBoolean(left) && java.isBoolean(right);
        return switch (operator.kind()) {
            case LOGICAL -> areTruths;
            case BITWISE -> areTruths || isIntegral(left) && isIntegral(right);
            case SHIFT -> isIntegral(left) && isIntegral(right);
            case COMPARISON ->
                operator != Operator.EQUAL && operator != Operator.NOT_EQUAL
                        ? areNumbers
                        : areNumbers
                                        && (left.getKind().isPrimitive()
                                                || right.getKind().isPrimitive())
                                || areTruths
                                || conversions.isCastable(left, right);
            default -> areNumbers || operator == Operator.PLUS && (java.isString(left) || java.isString(right));
        };
    }

    /** Whether an operator may write to a variable of that type. */
    boolean isCompound(Operator operator, TypeMirror target, TypeMirror value) {
        boolean isText = operator == Operator.PLUS && value.getKind() != TypeKind.VOID && !java.isNumeric(target);
        return isText
                ? java.types().isSubtype(java.string(), java.types().erasure(target))
                : areOperands(operator, target, value) && !java.isString(value);
    }

    /** Whether something may be tested, and the test knows the type arguments (JLS 15.20.2). */
    boolean isTestable(TypeMirror operand, TypeMirror tested) {
        boolean isGuess = tested instanceof DeclaredType declared
                && operand instanceof DeclaredType given
                && given.getTypeArguments().isEmpty()
                && declared.getTypeArguments().stream().anyMatch(argument -> !(argument instanceof WildcardType));
        return isReference(operand)
                && isReference(tested)
                && tested.getKind() != TypeKind.TYPEVAR
                && !isGuess
                && conversions.isCastable(operand, tested);
    }

    /** Whether there are arrays of it. */
    static boolean isMakeable(TypeMirror component) {
        return component.getKind() != TypeKind.TYPEVAR
                && !(component instanceof DeclaredType declared
                        && declared.getTypeArguments().stream()
                                .anyMatch(argument -> !(argument instanceof WildcardType)));
    }
}
