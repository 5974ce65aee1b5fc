package dev.tracegrad.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Does nothing but write given sources in its first round: the least that a processor of the same output can cost. */
final class CopyingProcessor extends AbstractProcessor {
    private final Map<String, String> sources;
    private boolean isDone;

    /** @param sources what to write, by the names of the classes */
    CopyingProcessor(Map<String, String> sources) {
        this.sources = sources;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.tracegrad.annotations.Traced");
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!isDone) {
            isDone = true;
            sources.forEach(this::write);
        }
        return true;
    }

    private void write(String name, String text) {
        try (Writer out = processingEnv.getFiler().createSourceFile(name).openWriter()) {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
