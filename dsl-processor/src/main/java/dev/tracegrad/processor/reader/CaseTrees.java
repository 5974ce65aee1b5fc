package dev.tracegrad.processor.reader;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The labels of cases and the patterns that take records apart, whose trees javac has since Java 21 only: the one place that
 * asks for them by their names. An older javac has constants and {@code default}.
 */
final class CaseTrees {
    private CaseTrees() {}

    /**
     * The labels of a case.
     *
     * @param guard the condition after {@code when}, or null
     */
    record Labels(
            List<ExpressionTree> constants,
            List<Tree> patterns,
            boolean isDefault,
            @Nullable ExpressionTree guard) {
        /** Whether it has labels that this javac has as a preview only. */
        boolean isUnknown() {
            return constants.isEmpty() && patterns.isEmpty() && !isDefault;
        }
    }

    static Labels labels(CaseTree tree) {
        List<ExpressionTree> constants = new ArrayList<>();
        List<Tree> patterns = new ArrayList<>();
        if (!isKnown("PatternCaseLabelTree") || !hasGuards()) {
            constants.addAll(tree.getExpressions());
            boolean isDefault = constants.isEmpty() && tree.toString().strip().startsWith("default");
            return new Labels(constants, patterns, isDefault, null);
        }
        boolean isDefault = false;
        for (Object one : (List<?>) ask(CaseTree.class, "getLabels", tree)) {
            Tree label = (Tree) one;
            switch (label.getKind().name()) {
                case "CONSTANT_CASE_LABEL" ->
                    constants.add((ExpressionTree) ask("ConstantCaseLabelTree", "getConstantExpression", label));
                case "PATTERN_CASE_LABEL" -> patterns.add((Tree) ask("PatternCaseLabelTree", "getPattern", label));
                default -> isDefault = true;
            }
        }
        return new Labels(constants, patterns, isDefault, (ExpressionTree) ask(CaseTree.class, "getGuard", tree));
    }

    private static boolean hasGuards() {
        try {
            CaseTree.class.getMethod("getGuard");
            return true;
        } catch (NoSuchMethodException e) {
            return false;
        }
    }

    /** Whether it is {@code Type(parts)}. */
    static boolean isDeconstruction(Tree pattern) {
        return pattern.getKind().name().equals("DECONSTRUCTION_PATTERN");
    }

    /** Whether it is {@code _}. */
    static boolean isAny(Tree pattern) {
        return pattern.getKind().name().equals("ANY_PATTERN");
    }

    /** The type of a pattern that takes a record apart. */
    static ExpressionTree deconstructed(Tree pattern) {
        return (ExpressionTree) ask("DeconstructionPatternTree", "getDeconstructor", pattern);
    }

    /** The patterns for a record's components. */
    static List<Tree> parts(Tree pattern) {
        List<Tree> parts = new ArrayList<>();
        ((List<?>) ask("DeconstructionPatternTree", "getNestedPatterns", pattern))
                .forEach(part -> parts.add((Tree) part));
        return parts;
    }

    private static boolean isKnown(String type) {
        try {
            Class.forName("com.sun.source.tree." + type);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static Object ask(String type, String method, Tree tree) {
        try {
            return ask(Class.forName("com.sun.source.tree." + type), method, tree);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("no " + type + " in this javac", e);
        }
    }

    private static Object ask(Class<?> type, String method, Tree tree) {
        try {
            return type.getMethod(method).invoke(tree);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no " + method + " in this javac", e);
        }
    }
}
