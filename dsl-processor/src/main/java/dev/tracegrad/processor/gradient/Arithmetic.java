package dev.tracegrad.processor.gradient;

import dev.tracegrad.processor.flow.Formula;
import dev.tracegrad.processor.flow.Type;
import dev.tracegrad.processor.flow.Unsupported;
import dev.tracegrad.processor.language.Operator;
import dev.tracegrad.processor.model.Expression;
import java.util.List;

/** What operators and conversions give, as Java has them (JLS 5.1, 5.6, 15.17 to 15.24). */
final class Arithmetic {
    private Arithmetic() {}

    /** What an operator gives, as what is assigned to it. */
    static Formula narrowed(Formula value, Type wanted) {
        return value.type().equals(wanted) ? value : new Formula.Convert(wanted, value);
    }

    /** A value that is assigned; a constant may become one of a smaller type, and is not known to be one any more if it has a name. */
    static Formula assigned(Formula value, Type wanted) {
        boolean isSmall = List.of("byte", "short", "char").stream().anyMatch(wanted::is);
        boolean isLiteral =
                value instanceof Formula.Constant constant && constant.text().matches("[0-9]+|'.*'");
        return isSmall && !isLiteral ? narrowed(value, wanted) : value;
    }

    static Formula asDouble(Formula value) {
        if (value.type().isDouble() || value.type().isArray()) {
            return value;
        }
        boolean isWhole =
                value instanceof Formula.Constant constant && constant.text().matches("[0-9]{1,9}");
        return isWhole ? Formula.number(((Formula.Constant) value).text()) : new Formula.Convert(Type.DOUBLE, value);
    }

    static Formula infix(Operator operator, Formula left, Formula right) {
        Type type = switch (operator.kind()) {
            case COMPARISON, LOGICAL -> Type.BOOLEAN;
            case SHIFT -> promoted(left.type(), Type.INT);
            case BITWISE -> left.type().is("boolean") ? Type.BOOLEAN : promoted(left.type(), right.type());
            default -> promoted(left.type(), right.type());
        };
        String op = type.isDouble() ? operator.name().replace("DIVIDE", "DIV").replace("REMAINDER", "REM") : "";
        return new Formula.Infix(type, op, operator.symbol(), left, right);
    }

    static Type promoted(Type a, Type b) {
        for (String wide : List.of("double", "float", "long")) {
            if (a.is(wide) || b.is(wide)) {
                return new Type(wide, 0);
            }
        }
        return Type.INT;
    }

    static boolean isConstant(Formula formula) {
        return formula.slots().isEmpty();
    }

    /**
     * Where a number becomes a float in a choice between values, it depends on the compiler, and on parentheses, whether it does that on the way to
     * a double: what is written otherwise may not be the same.
     */
    static void checkRounding(Type choice, Expression value) {
        String kind = value.type().toString();
        boolean isExact = value instanceof Expression.Literal literal
                && literal.value() instanceof Number number
                && number.doubleValue() == (double) number.floatValue();
        if (choice.is("float") && (kind.equals("int") || kind.equals("long")) && !isExact) {
            throw new Unsupported("a choice between float and " + kind);
        }
    }
}
