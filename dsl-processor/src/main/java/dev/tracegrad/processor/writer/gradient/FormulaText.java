package dev.tracegrad.processor.writer.gradient;

import dev.tracegrad.processor.flow.Formula;
import dev.tracegrad.processor.flow.Type;
import java.util.List;
import java.util.stream.Collectors;

/** A formula as Java, with brackets where it would be read otherwise. */
final class FormulaText {
    private static final int ATOM = 16;
    private static final int PREFIX = 14;
    private static final int CHOICE = 2;

    /** Operators from those that bind least, at 3, to those that bind most. */
    private static final List<List<String>> LEVELS = List.of(
            List.of("||"),
            List.of("&&"),
            List.of("|"),
            List.of("^"),
            List.of("&"),
            List.of("==", "!="),
            List.of("<", ">", "<=", ">="),
            List.of("<<", ">>", ">>>"),
            List.of("+", "-"),
            List.of("*", "/", "%"));

    private FormulaText() {}

    static String of(Formula formula) {
        if (formula instanceof Formula.Constant constant) {
            return constant.text();
        }
        if (formula instanceof Formula.Field field) {
            return field.name();
        }
        if (formula instanceof Formula.Read read) {
            return read.slot().name();
        }
        if (formula instanceof Formula.Known known) {
            return of(known.value());
        }
        if (formula instanceof Formula.Element element) {
            return of(element.array()) + "[" + of(element.index()) + "]";
        }
        if (formula instanceof Formula.Length length) {
            return of(length.array()) + ".length";
        }
        if (formula instanceof Formula.Infix infix) {
            int level = level(infix);
            return within(infix.left(), level) + " " + infix.symbol() + " " + within(infix.right(), level + 1);
        }
        if (formula instanceof Formula.Prefix prefix) {
            String operand = within(prefix.operand(), PREFIX);
            return prefix.symbol() + (operand.startsWith(prefix.symbol()) ? "(" + operand + ")" : operand);
        }
        if (formula instanceof Formula.Function function) {
            return function.name() + "(" + list(function.operands()) + ")";
        }
        if (formula instanceof Formula.Convert convert) {
            return "(" + convert.type() + ") " + within(convert.operand(), PREFIX);
        }
        if (formula instanceof Formula.Choose choose) {
            return within(choose.condition(), CHOICE + 1) + " ? " + of(choose.whenTrue()) + " : "
                    + of(choose.whenFalse());
        }
        if (formula instanceof Formula.NewArray array) {
            String lengths = array.operands().stream()
                    .map(length -> "[" + of(length) + "]")
                    .collect(Collectors.joining());
            int rest = array.type().dimensions() - array.operands().size();
            return "new " + array.type().name() + lengths + "[]".repeat(rest);
        }
        Formula.Creation creation = (Formula.Creation) formula;
        return "new " + name(creation.type()) + "(" + list(creation.operands()) + ")";
    }

    private static String list(List<Formula> formulas) {
        return formulas.stream().map(FormulaText::of).collect(Collectors.joining(", "));
    }

    static String name(Type type) {
        return type.toString().replaceFirst("^java\\.lang\\.(?=[A-Z])", "");
    }

    /** A formula inside another one that binds as much as that level. */
    private static String within(Formula formula, int level) {
        String text = of(formula);
        return level(formula) < level ? "(" + text + ")" : text;
    }

    private static int level(Formula formula) {
        if (formula instanceof Formula.Infix infix) {
            for (int i = 0; i < LEVELS.size(); i++) {
                if (LEVELS.get(i).contains(infix.symbol())) {
                    return i + 3;
                }
            }
        }
        boolean isSigned =
                formula instanceof Formula.Constant constant && constant.text().startsWith("-");
        return formula instanceof Formula.Choose
                ? CHOICE
                : formula instanceof Formula.Prefix || formula instanceof Formula.Convert || isSigned ? PREFIX : ATOM;
    }
}
