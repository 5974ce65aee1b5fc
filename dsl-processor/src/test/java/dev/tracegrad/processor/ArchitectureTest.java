package dev.tracegrad.processor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import dev.tracegrad.processor.inplace.javac.TreeRewriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules that keep the stages apart. */
@AnalyzeClasses(packages = "dev.tracegrad.processor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "dev.tracegrad.processor";
    private static final int MOST_LINES = 400;
    private static final int MOST_PUBLIC_TYPES = 15;
    private static final int MOST_IN_CIRCLE = 12;

    /** The packages, and which others each of them may use. */
    private static final Map<String, String> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("problem", ""),
            Map.entry("language", ""),
            Map.entry("model", "problem language"),
            Map.entry("tracked", "problem language model"),
            Map.entry("origin", "problem language model"),
            Map.entry("apart", "language tracked"),
            Map.entry("effects", "language model tracked apart"),
            Map.entry("reader", "problem language model tracked effects"),
            Map.entry("replay", "problem language model tracked effects"),
            Map.entry("activity", "problem language model tracked apart effects replay"),
            Map.entry("fence", "problem language model tracked apart effects activity"),
            Map.entry("writer.java", "language model"),
            Map.entry("writer.graph", "problem language model tracked origin effects activity writer.java"),
            Map.entry("inplace", "problem language model tracked origin effects reader fence inplace.javac"),
            Map.entry("inplace.javac", ""),
            Map.entry("flow", ""),
            Map.entry("gradient", "problem flow language model tracked"),
            Map.entry("writer.gradient", "flow gradient language model writer.java"),
            Map.entry("plan", "problem language model tracked apart effects reader replay activity fence inplace"),
            Map.entry("print", "problem language model activity plan")));

    @ArchTest
    static final ArchRule stages_useThoseBelowThem = layers();

    @ArchTest
    static final ArchRule packages_areInNoCircle =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    /** Expressions are in statements and statements in lambdas, so that who reads or writes them is in a circle, but no larger one. */
    @ArchTest
    static void circlesOfClasses_areSmall(JavaClasses classes) {
        assertThat(Circles.largest(classes)).hasSizeLessThanOrEqualTo(MOST_IN_CIRCLE);
    }

    @ArchTest
    static final ArchRule theRounds_areUsedByNobody = noClasses()
            .that()
            .resideInAPackage(ROOT + ".*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT);

    @ArchTest
    static final ArchRule onlyTheProcessor_isPublicInItsPackage = classes()
            .that()
            .resideInAPackage(ROOT)
            .and(DescribedPredicate.not(type(TracedProcessor.class)))
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule theRuntime_isKnownByNameOnly = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("dev.tracegrad").or(resideInAPackage("dev.tracegrad.annotations")));

    @ArchTest
    static final ArchRule trees_areKnownToReadersAndInPlace = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, ROOT + ".reader", ROOT + ".inplace..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.sun.source..");

    @ArchTest
    static final ArchRule javaPoet_isKnownToWriters = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, ROOT + ".writer..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.palantir.javapoet..");

    @ArchTest
    static final ArchRule javacInternals_areTouchedByOneClass = noClasses()
            .that(DescribedPredicate.not(belongToAnyOf(TreeRewriter.class)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.sun.tools..");

    private static ArchRule layers() {
        LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String name : MAY_USE.keySet()) {
            layers = layers.layer(name).definedBy(ROOT + "." + name);
        }
        for (Map.Entry<String, String> one : MAY_USE.entrySet()) {
            layers = one.getValue().isEmpty()
                    ? layers.whereLayer(one.getKey()).mayNotAccessAnyLayer()
                    : layers.whereLayer(one.getKey())
                            .mayOnlyAccessLayers(one.getValue().split(" "));
        }
        return layers;
    }

    @ArchTest
    static void everyPackage_hasItsLayer(JavaClasses all) {
        assertThat(all.stream().map(JavaClass::getPackageName).distinct())
                .allMatch(name -> name.equals(ROOT) || MAY_USE.containsKey(name.substring(ROOT.length() + 1)));
    }

    @ArchTest
    static void packages_hideMostOfWhatTheyHave(JavaClasses all) {
        Map<String, Long> open = all.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(modifier(JavaModifier.PUBLIC))
                .collect(groupingBy(JavaClass::getPackageName, counting()));
        assertThat(open.values()).allMatch(count -> count <= MOST_PUBLIC_TYPES);
    }

    @Test
    void files_areShort() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java")
                            && !file.toString().contains("expected"))
                    .toList();
            assertThat(sources).isNotEmpty();
            for (Path file : sources) {
                assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(MOST_LINES);
            }
        }
    }
}
