package dev.tracegrad.processor;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.InstanceofCheck;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Pattern;
import dev.tracegrad.processor.model.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Each writer asks for each kind of statement and expression in its dispatch, but for the kinds that are named here: a new
 * one is found before a program has it.
 */
@AnalyzeClasses(packages = "dev.tracegrad.processor", importOptions = ImportOption.DoNotIncludeTests.class)
class EveryKindTest {
    private static final String ROOT = "dev.tracegrad.processor.";

    /** What is never an active number, so that nobody asks for its Value. */
    private static final List<String> NO_NUMBERS = List.of(
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

    /** What stays as it is in a method on {@code Value}, but for what is inside it. */
    private static final List<String> STATEMENTS_AS_THEY_ARE = List.of(
            "Assert",
            "Block",
            "ConstructorCall",
            "DoWhile",
            "Empty",
            "For",
            "ForEach",
            "If",
            "Jump",
            "Labeled",
            "Switch",
            "Synchronized",
            "Throw",
            "Try",
            "While");

    private static final List<String> EXPRESSIONS_AS_THEY_ARE = List.of(
            "AnonymousClass",
            "AnonymousThis",
            "ClassLiteral",
            "Data",
            "Element",
            "Field",
            "InstanceOf",
            "Length",
            "Literal",
            "Local",
            "Outer",
            "Super",
            "SwitchExpression",
            "This");

    @ArchTest
    static void statements_areWritten(JavaClasses all) {
        Set<String> asked = asked(all, Statement.class, "writer.graph.StatementWriter.writeAlone");
        assertCovers(Statement.class, asked, List.of());
    }

    @ArchTest
    static void expressions_areWrittenPlainly(JavaClasses all) {
        Set<String> asked =
                asked(all, Expression.class, "writer.graph.PlainWriter.write", "writer.graph.PlainWriter.member");
        assertCovers(Expression.class, asked, List.of());
    }

    @ArchTest
    static void numbers_areWrittenAsValues(JavaClasses all) {
        Set<String> asked = asked(all, Expression.class, "writer.graph.ValueWriter.write");
        assertCovers(Expression.class, asked, NO_NUMBERS);
    }

    @ArchTest
    static void patterns_areWritten(JavaClasses all) {
        Set<String> asked = asked(
                all,
                Pattern.class,
                "writer.graph.PatternWriter.asItIs",
                "fence.PatternFence.check",
                "model.Pattern$Match.all");
        assertCovers(Pattern.class, asked, List.of());
    }

    @ArchTest
    static void statementsOnValue_areRewrittenOrStay(JavaClasses all) {
        Set<String> asked = asked(all, Statement.class, "inplace.InPlaceWriter.statement");
        assertCovers(Statement.class, asked, STATEMENTS_AS_THEY_ARE);
    }

    @ArchTest
    static void expressionsOnValue_areRewrittenOrStay(JavaClasses all) {
        Set<String> asked = asked(all, Expression.class, "inplace.InPlaceWriter.write", "inplace.InPlaceCalls.write");
        assertCovers(Expression.class, asked, EXPRESSIONS_AS_THEY_ARE);
    }

    private static void assertCovers(Class<?> model, Set<String> asked, List<String> others) {
        Set<String> covered = new TreeSet<>(asked);
        covered.addAll(others);
        assertThat(covered).isEqualTo(kinds(model));
        assertThat(asked).noneMatch(others::contains);
    }

    private static Set<String> kinds(Class<?> model) {
        return Stream.of(model.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .collect(toCollection(TreeSet::new));
    }

    /** The kinds that methods test for with {@code instanceof}. */
    private static Set<String> asked(JavaClasses all, Class<?> model, String... methods) {
        return Stream.of(methods)
                .flatMap(method -> checks(all, method))
                .map(InstanceofCheck::getRawType)
                .filter(type -> type.isAssignableTo(model))
                .map(JavaClass::getSimpleName)
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<InstanceofCheck> checks(JavaClasses all, String method) {
        int dot = method.lastIndexOf('.');
        return all.get(ROOT + method.substring(0, dot)).getInstanceofChecks().stream()
                .filter(check -> check.getOwner().getName().equals(method.substring(dot + 1)));
    }
}
