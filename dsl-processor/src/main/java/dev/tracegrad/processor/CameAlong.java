package dev.tracegrad.processor;

import dev.tracegrad.processor.apart.Summaries;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.CompanionNames;
import dev.tracegrad.processor.tracked.Along;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What came along when classes were compiled before. It does so again when one of them is compiled alone, since companions that
 * are not compiled now may call it.
 */
final class CameAlong {
    private final ProcessingEnvironment environment;
    private final ClassFiles classFiles;
    private final Set<String> sources;

    /** @param sources the names of the top-level classes that are compiled now */
    CameAlong(ProcessingEnvironment environment, Set<String> sources) {
        this.environment = environment;
        this.classFiles = new ClassFiles(environment);
        this.sources = sources;
    }

    ClassFiles classFiles() {
        return classFiles;
    }

    boolean isSomethingOf(TypeElement type) {
        return linesOf(type).stream().anyMatch(Along::isMark);
    }

    /** What the summary of a class's companion says, if that was compiled before. */
    List<String> linesOf(TypeElement type) {
        Elements elements = environment.getElementUtils();
        JavaTypes java = new JavaTypes(environment.getTypeUtils(), elements, elements.getModuleOf(type));
        TypeElement companion = java.named(CompanionNames.qualified(java, type));
        if (companion == null) {
            return classFiles.companionInOutput(type).map(Summaries::cameAlong).orElse(List.of());
        }
        boolean isWrittenNow = sources.contains(companion.getQualifiedName().toString());
        return isWrittenNow ? List.of() : TracedDeclarations.summaryOf(companion);
    }
}
