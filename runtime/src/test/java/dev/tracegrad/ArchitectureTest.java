package dev.tracegrad;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Summary;
import dev.tracegrad.print.GraphPrinter;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

@AnalyzeClasses(packages = "dev.tracegrad", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Set<String> JAVA_BASE =
            ModuleLayer.boot().findModule("java.base").orElseThrow().getPackages();

    private static final DescribedPredicate<JavaClass> IN_JAVA_BASE = describe(
            "are in java.base",
            type -> type.isPrimitive()
                    || JAVA_BASE.contains(type.getBaseComponentType().getPackageName()));

    private static final DescribedPredicate<JavaClass> OF_THE_PROJECT =
            describe("are of the project", type -> type.getPackageName().startsWith("dev.tracegrad"));

    private static final DescribedPredicate<JavaClass> JSPECIFY =
            describe("are JSpecify's annotations", type -> type.getPackageName().equals("org.jspecify.annotations"));

    /** A slice a package; a pattern such as {@code dev.tracegrad.(**)} would leave out the outermost one. */
    private static final SliceAssignment PACKAGES = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    };

    /** Loaded only where {@code java.desktop} is. */
    private static final String DRAWING_PNG = "dev.tracegrad.print.PngCanvas";

    @ArchTest
    static final ArchRule runtime_anyClass_dependsOnNothingButJavaBase = classes()
            .that()
            .doNotHaveFullyQualifiedName(DRAWING_PNG)
            .should()
            .onlyDependOnClassesThat(IN_JAVA_BASE.or(OF_THE_PROJECT).or(JSPECIFY));

    /** Printers lay out and draw graphs; what is laid out knows no printer, and a graph knows neither, nor generated code. */
    @ArchTest
    static final ArchRule layers_areUsedInOneDirection = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("printers")
            .definedBy("dev.tracegrad.print")
            .layer("layout")
            .definedBy("dev.tracegrad.print.layout")
            .layer("what generated code calls")
            .definedBy("dev.tracegrad.generated")
            .layer("graphs")
            .definedBy("dev.tracegrad")
            .whereLayer("printers")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("what generated code calls")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("layout")
            .mayOnlyBeAccessedByLayers("printers")
            .ignoreDependency(DerivativesTraced.class, Summary.class); // an annotation, as on any companion

    @ArchTest
    static final ArchRule packages_areFreeOfCycles = slices().assignedFrom(PACKAGES)
            .should()
            .beFreeOfCycles()
            .ignoreDependency(DerivativesTraced.class, Summary.class);

    @ArchTest
    static final ArchRule generatedCode_isExtendedByNodesAlone = noClasses()
            .that()
            .doNotBelongToAnyOf(GeneratedCode.class, Nodes.class)
            .should()
            .beAssignableTo(GeneratedCode.class);

    @ArchTest
    static final ArchRule print_anyClass_usesPublicClassesOfTheGraphOnly = noClasses()
            .that()
            .resideInAPackage("dev.tracegrad.print..")
            .should()
            .dependOnClassesThat(describe(
                    "are hidden in dev.tracegrad",
                    type -> type.getPackageName().equals("dev.tracegrad")
                            && !type.getModifiers().contains(JavaModifier.PUBLIC)));

    @ArchTest
    static final ArchRule print_anyClass_tellsNodesApartByPosition = noClasses()
            .that()
            .resideInAPackage("dev.tracegrad.print..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(IdentityHashMap.class, HashSet.class);

    @ArchTest
    static final ArchRule printer_anyClass_isPublicAndFinal = classes()
            .that()
            .implement(GraphPrinter.class)
            .should()
            .bePublic()
            .andShould()
            .haveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule printer_anyField_isFinal = fields().that()
            .areDeclaredInClassesThat()
            .implement(GraphPrinter.class)
            .should()
            .beFinal();
}
