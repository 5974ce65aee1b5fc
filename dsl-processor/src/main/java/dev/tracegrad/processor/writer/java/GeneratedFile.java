package dev.tracegrad.processor.writer.java;

import com.palantir.javapoet.FlatFile;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.JavaFileObject;

/**
 * A source file that is ready to be written.
 *
 * @param name the full name of its class
 * @param text its text, in lines that are not too long
 * @param origins the elements that it was made of, by which a build tool knows when to make it anew
 */
public record GeneratedFile(String name, String text, List<Element> origins) {
    public static GeneratedFile of(FlatFile file) {
        return new GeneratedFile(file.name(), LineBreaks.in(file.text()), file.origins());
    }

    /**
     * Writes it.
     *
     * @throws javax.annotation.processing.FilerException if there is a file of that class already
     */
    public void writeTo(Filer filer) throws IOException {
        JavaFileObject source = filer.createSourceFile(name, origins.toArray(Element[]::new));
        try (Writer writer = source.openWriter()) {
            writer.write(text);
        } catch (IOException e) {
            source.delete(); // no half of a class
            throw e;
        }
    }
}
