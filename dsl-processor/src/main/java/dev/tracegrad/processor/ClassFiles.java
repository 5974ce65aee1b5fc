package dev.tracegrad.processor;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** The class files that a compilation sees: of what was compiled before. */
final class ClassFiles {
    private static final List<Location> PLACES = List.of(StandardLocation.CLASS_PATH, StandardLocation.CLASS_OUTPUT);

    private final Filer filer;
    private final Elements elements;

    ClassFiles(ProcessingEnvironment environment) {
        this.filer = environment.getFiler();
        this.elements = environment.getElementUtils();
    }

    /** The class of an internal name such as {@code a/B$C}. */
    Optional<byte[]> of(String internalName) {
        int end = internalName.lastIndexOf('/');
        int nested = internalName.indexOf('$', end + 2);
        String outermost = nested < 0 ? internalName : internalName.substring(0, nested);
        if (elements.getTypeElement(outermost.replace('/', '.')) == null) {
            return Optional.empty(); // some file managers would make a file that is asked for
        }
        String inPackage = internalName.substring(0, Math.max(end, 0)).replace('/', '.');
        String name = internalName.substring(end + 1) + ".class";
        Stream<Optional<byte[]>> onClassPath = PLACES.stream().map(place -> read(place, inPackage, name));
        Stream<Optional<byte[]>> inModules = elements.getAllPackageElements(inPackage).stream()
                .map(elements::getModuleOf)
                .filter(module -> module != null && !module.isUnnamed())
                .map(module -> read(StandardLocation.MODULE_PATH, module.getQualifiedName() + "/" + inPackage, name));
        return Stream.concat(onClassPath, inModules).flatMap(Optional::stream).findFirst();
    }

    private Optional<byte[]> read(Location place, String inPackage, String name) {
        try (InputStream file = filer.getResource(place, inPackage, name).openInputStream()) {
            return Optional.of(file.readAllBytes());
        } catch (IOException | RuntimeException notThere) {
            return Optional.empty();
        }
    }
}
