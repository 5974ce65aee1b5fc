package dev.tracegrad.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.tracegrad.processor.inplace.TreeRewriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules that keep the stages apart. */
@AnalyzeClasses(packages = "dev.tracegrad.processor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String TREES = "com.sun.source..";
    private static final String IN_PLACE = "dev.tracegrad.processor.inplace";
    private static final String WRITER = "com.palantir.javapoet..";

    @ArchTest
    static final ArchRule onlyTheProcessor_isPublic = classes()
            .that(not(type(TracedProcessor.class)))
            .and(not(resideInAPackage(IN_PLACE)))
            .and()
            .areTopLevelClasses()
            .should()
            .notHaveModifier(JavaModifier.PUBLIC);

    @ArchTest
    static final ArchRule javacInternals_areTouchedByOneClass = noClasses()
            .that(not(type(TreeRewriter.class)).and(not(isOneOf(TreeRewriter.class))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.sun.tools..");

    @ArchTest
    static final ArchRule theRuntime_isKnownByNameOnly = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("dev.tracegrad").or(resideInAPackage("dev.tracegrad.annotations")));

    @ArchTest
    static final ArchRule theModel_knowsNoCompiler = noClasses()
            .that(isOneOf(Expression.class, Statement.class, Variable.class, TracedMethod.class, Operator.class))
            .or(isOneOf(Activity.class, ActivityFence.class, Companion.class, Source.class))
            .or(isOneOf(CallFence.class, ContainerFence.class, ParameterFence.class, StopFence.class))
            .or(isOneOf(ActivityFlow.class, Aliases.class, AliasSet.class, StoppedGradients.class, Effects.class))
            .or(isOneOf(ReachFence.class, GeneratedSize.class, Walk.class, Constants.class, Interference.class))
            .or(isOneOf(Replays.class, Purity.class, CreationFence.class, StoreFence.class, LibraryFlow.class))
            .or(isOneOf(Lending.class, MemoryUsers.class, AnonymousMethod.class, Primitive.class, PrimitiveRules.class))
            .or(isOneOf(JavaTypes.class, Members.class, Overloads.class, Substitution.class, Visibility.class))
            .should()
            .dependOnClassesThat(resideInAPackage(TREES).or(resideInAPackage(WRITER)));

    @ArchTest
    static final ArchRule readersDoNotWrite = noClasses()
            .that(not(type(TracedProcessor.class)))
            .and(dependsOn(TREES))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(WRITER);

    @Test
    void files_areShort() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java")
                            && !file.toString().contains("expected"))
                    .toList();
            assertThat(sources).isNotEmpty();
            for (Path file : sources) {
                assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(400);
            }
        }
    }

    private static DescribedPredicate<JavaClass> isOneOf(Class<?>... classes) {
        return DescribedPredicate.describe(
                "one of the model's classes",
                candidate -> Stream.of(classes)
                        .anyMatch(one -> candidate.getName().equals(one.getName())
                                || candidate.getName().startsWith(one.getName() + "$")));
    }

    private static DescribedPredicate<JavaClass> dependsOn(String packages) {
        return DescribedPredicate.describe(
                "depends on " + packages,
                candidate -> candidate.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> resideInAPackage(packages).test(dependency.getTargetClass())));
    }
}
