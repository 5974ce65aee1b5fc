package dev.tracegrad.processor;

import dev.tracegrad.processor.activity.Companion;
import dev.tracegrad.processor.model.CompanionNames;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import dev.tracegrad.processor.writer.graph.CompanionWriter;
import dev.tracegrad.processor.writer.java.GeneratedFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** The companions of functional interfaces, which are written because others name them. */
final class FunctionCompanions {
    /** Those that are written already, by name. */
    private final Set<String> known = new HashSet<>();

    /** A companion, and those of functional interfaces that it names, unless these write them themselves. */
    List<GeneratedFile> with(CompanionWriter writer, TracedDeclarations traced, Companion companion) {
        if (companion.isEmpty()) {
            return List.of();
        }
        CompanionWriter.Written written = writer.write(companion);
        List<GeneratedFile> files = new ArrayList<>(List.of(written.file()));
        List<TypeElement> functions = new ArrayList<>(written.functions());
        for (int i = 0; i < functions.size(); i++) {
            TypeElement function = functions.get(i);
            boolean isLeft = (traced.hasSource(function) || traced.companionElement(function) == null)
                    && !traced.isToCome(CompanionNames.of(function))
                    && known.add(function.getQualifiedName().toString());
            if (isLeft) {
                CompanionWriter.Written more = writer.write(function);
                files.add(more.file());
                functions.addAll(more.functions());
            }
        }
        return files;
    }
}
