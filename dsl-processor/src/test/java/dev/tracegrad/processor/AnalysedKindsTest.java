package dev.tracegrad.processor;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.InstanceofCheck;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import dev.tracegrad.processor.activity.ActivitySolver;
import dev.tracegrad.processor.effects.Aliases;
import dev.tracegrad.processor.fence.Fences;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Each analysis asks for each kind of statement and expression, or has it in a list here: a new kind is in neither, and
 * whoever adds it must say what each analysis makes of it.
 */
@AnalyzeClasses(packages = "dev.tracegrad.processor", importOptions = ImportOption.DoNotIncludeTests.class)
class AnalysedKindsTest {
    private static final String FLOW = ActivitySolver.class.getPackageName() + ".ActivityFlow";
    private static final String NUMBERS = ActivitySolver.class.getPackageName() + ".ActiveNumbers";
    private static final String FENCE = Fences.class.getPackageName() + ".ActivityFence";

    /** Nothing is assigned by these but by the expressions and statements in them. */
    private static final List<String> STATEMENTS_WITHOUT_FLOW = List.of(
            "Assert",
            "Block",
            "DoWhile",
            "Empty",
            "Evaluation",
            "For",
            "If",
            "Jump",
            "Labeled",
            "Synchronized",
            "Throw",
            "Try",
            "While");

    /** Nothing is stored by these but by the expressions in them. */
    private static final List<String> EXPRESSIONS_WITHOUT_FLOW = List.of(
            "AnonymousThis",
            "Binary",
            "Cast",
            "ClassLiteral",
            "Conditional",
            "Data",
            "Element",
            "Field",
            "Function",
            "Length",
            "Local",
            "Outer",
            "Parenthesized",
            "Super",
            "This",
            "Unary");

    /** These are no numbers, or none that depends on an input. */
    private static final List<String> NEVER_ACTIVE = List.of(
            "AnonymousClass",
            "AnonymousThis",
            "ClassLiteral",
            "Creation",
            "InstanceOf",
            "Lambda",
            "Length",
            "Literal",
            "NewArray",
            "Outer",
            "Super",
            "This");

    /** These are numbers, or come from outside. */
    private static final List<String> WITHOUT_ALIASES = List.of(
            "AnonymousThis",
            "Binary",
            "ClassLiteral",
            "Data",
            "Function",
            "InstanceOf",
            "Length",
            "Literal",
            "Outer",
            "Unary",
            "Update");

    /** What these give keeps its form. */
    private static final List<String> STATEMENTS_THAT_LOSE_NOTHING =
            List.of("Block", "DoWhile", "Empty", "For", "If", "Jump", "Labeled", "Try", "While");

    private static final List<String> EXPRESSIONS_THAT_LOSE_NOTHING = List.of(
            "AnonymousThis",
            "ClassLiteral",
            "Data",
            "Element",
            "Field",
            "Function",
            "Length",
            "Literal",
            "Local",
            "Outer",
            "Parenthesized",
            "Super",
            "This",
            "Unary");

    @ArchTest
    static void statements_passActivityOn(JavaClasses all) {
        assertCovers(Statement.class, asked(all, Statement.class, FLOW, "visit(Statement)"), STATEMENTS_WITHOUT_FLOW);
    }

    @ArchTest
    static void expressions_passActivityOn(JavaClasses all) {
        Set<String> asked = asked(all, Expression.class, FLOW, "visit(Expression)");
        assertCovers(Expression.class, asked, EXPRESSIONS_WITHOUT_FLOW);
    }

    @ArchTest
    static void numbers_areActiveOrNot(JavaClasses all) {
        assertCovers(Expression.class, asked(all, Expression.class, NUMBERS, "areActive(Expression)"), NEVER_ACTIVE);
    }

    @ArchTest
    static void objects_haveAliases(JavaClasses all) {
        Set<String> asked = asked(
                all,
                Expression.class,
                Aliases.class.getName(),
                "of(Expression)",
                "find(Expression)",
                "isMade(Expression)");
        assertCovers(Expression.class, asked, WITHOUT_ALIASES);
    }

    @ArchTest
    static void statements_areFenced(JavaClasses all) {
        assertCovers(
                Statement.class,
                asked(all, Statement.class, FENCE, "check(TracedMethod)"),
                STATEMENTS_THAT_LOSE_NOTHING);
    }

    @ArchTest
    static void expressions_areFenced(JavaClasses all) {
        Set<String> asked = asked(all, Expression.class, FENCE, "check(Expression)");
        assertCovers(Expression.class, asked, EXPRESSIONS_THAT_LOSE_NOTHING);
    }

    private static void assertCovers(Class<?> model, Set<String> asked, List<String> others) {
        Set<String> covered = new TreeSet<>(asked);
        covered.addAll(others);
        Set<String> kinds = Stream.of(model.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .collect(toCollection(TreeSet::new));
        assertThat(covered).isEqualTo(kinds);
        assertThat(asked).noneMatch(others::contains);
    }

    /** The kinds that methods of a class test for with {@code instanceof}. */
    private static Set<String> asked(JavaClasses all, Class<?> model, String owner, String... methods) {
        return all.get(owner).getInstanceofChecks().stream()
                .filter(check -> List.of(methods).contains(signature(check.getOwner())))
                .map(InstanceofCheck::getRawType)
                .filter(type -> type.isAssignableTo(model))
                .map(JavaClass::getSimpleName)
                .collect(toCollection(TreeSet::new));
    }

    private static String signature(JavaCodeUnit method) {
        return method.getRawParameterTypes().stream()
                .map(JavaClass::getSimpleName)
                .collect(joining(",", method.getName() + "(", ")"));
    }
}
