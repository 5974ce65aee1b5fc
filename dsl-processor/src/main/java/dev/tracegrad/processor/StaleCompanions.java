package dev.tracegrad.processor;

import dev.tracegrad.processor.apart.CompanionFile;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.RuntimeNames;
import dev.tracegrad.processor.model.CompanionNames;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.tracked.PrimitiveRules;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Companions that an earlier compilation wrote for a class of which nothing is traced any more: they are refused. */
final class StaleCompanions {
    private final ProcessingEnvironment environment;
    private final ClassFiles classFiles;
    private final Set<String> sources;

    /** @param sources the names of the top-level classes that are compiled now */
    StaleCompanions(ProcessingEnvironment environment, ClassFiles classFiles, Set<String> sources) {
        this.environment = environment;
        this.classFiles = classFiles;
        this.sources = sources;
    }

    /** Refuses those of classes without an annotation. */
    void refuseIn(List<TypeElement> types) {
        Elements elements = environment.getElementUtils();
        for (TypeElement type : types) {
            JavaTypes java = new JavaTypes(environment.getTypeUtils(), elements, elements.getModuleOf(type));
            if (!TracedDeclarations.isOwner(type)) {
                refuse(type, java.named(CompanionNames.qualified(java, type)));
            }
        }
    }

    /** Refuses the companion of a class that gets none now, if it is left from before. */
    void refuse(TypeElement type, @Nullable TypeElement companion) {
        boolean isLeftBehind = companion == null
                ? classFiles
                        .companionInOutput(type)
                        .filter(CompanionFile::isCompanion)
                        .isPresent()
                : !sources.contains(companion.getQualifiedName().toString()) && isCompanion(companion);
        if (isLeftBehind) {
            String message = Problem.STALE_COMPANION.message(type.getSimpleName(), CompanionNames.of(type));
            environment.getMessager().printMessage(Diagnostic.Kind.ERROR, message, type);
        }
    }

    /** Whether the processor wrote a class, be it that only its source is left of a compilation that failed. */
    static boolean isCompanion(TypeElement type) {
        return PrimitiveRules.annotation(type, RuntimeNames.SUMMARY) != null;
    }

    /** Types and those that they declare, at any depth. */
    static List<TypeElement> withNested(Collection<TypeElement> types) {
        List<TypeElement> found = new ArrayList<>(types);
        for (int i = 0; i < found.size(); i++) {
            found.addAll(ElementFilter.typesIn(found.get(i).getEnclosedElements()));
        }
        return found;
    }
}
