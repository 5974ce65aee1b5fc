package dev.tracegrad.processor;

import dev.tracegrad.processor.apart.CompanionFile;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.CompanionNames;
import dev.tracegrad.processor.tracked.Along;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What comes along whether somebody needs it or not: what did so when classes were compiled before, and again when one of them is
 * compiled alone, since companions that are not compiled now may call it; and the classes of an annotated package.
 */
final class CameAlong {
    private final ProcessingEnvironment environment;
    private final ClassFiles classFiles;
    private final Set<String> sources;

    /** The classes of annotated packages, by name. */
    private final Set<String> ofPackages = new HashSet<>();

    /** @param sources the names of the top-level classes that are compiled now */
    CameAlong(ProcessingEnvironment environment, Set<String> sources) {
        this.environment = environment;
        this.classFiles = new ClassFiles(environment);
        this.sources = sources;
    }

    ClassFiles classFiles() {
        return classFiles;
    }

    /** The classes of an annotated package, as far as they are compiled with it. */
    void addPackage(PackageElement annotated, List<TypeElement> types) {
        Elements elements = environment.getElementUtils();
        types.stream()
                .filter(type -> type.getKind() != ElementKind.ANNOTATION_TYPE
                        && elements.getPackageOf(type).equals(annotated))
                .forEach(type -> ofPackages.add(type.getQualifiedName().toString()));
    }

    boolean isOfPackage(TypeElement type) {
        return ofPackages.contains(type.getQualifiedName().toString());
    }

    boolean isSomethingOf(TypeElement type) {
        return linesOf(type).stream().anyMatch(Along::isMark);
    }

    /** What the summary of a class's companion says, if that was compiled before; of a class of an annotated package, that it comes along. */
    List<String> linesOf(TypeElement type) {
        List<String> before = linesOfCompanion(type);
        return isOfPackage(type)
                ? Stream.concat(Stream.of(Along.MARK), before.stream()).toList()
                : before;
    }

    /** Whether a class had a twin, as the folder for class files tells, which need not be on the class path. */
    boolean hadTwin(TypeElement type) {
        String name =
                environment.getElementUtils().getBinaryName(type).toString().replace('.', '/');
        return classFiles
                .companionInOutput(type)
                .filter(file -> file.isTwinOf(name))
                .isPresent();
    }

    private List<String> linesOfCompanion(TypeElement type) {
        Elements elements = environment.getElementUtils();
        JavaTypes java = new JavaTypes(environment.getTypeUtils(), elements, elements.getModuleOf(type));
        TypeElement companion = java.named(CompanionNames.qualified(java, type));
        if (companion == null) {
            return classFiles.companionInOutput(type).map(CompanionFile::lines).orElse(List.of());
        }
        boolean isWrittenNow = sources.contains(companion.getQualifiedName().toString());
        return isWrittenNow ? List.of() : TracedDeclarations.summaryOf(companion);
    }
}
