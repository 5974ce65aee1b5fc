package dev.tracegrad.processor;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** The class files that a compilation sees: of what was compiled before. */
final class ClassFiles {
    private static final List<Location> PLACES = List.of(StandardLocation.CLASS_PATH, StandardLocation.CLASS_OUTPUT);

    private final Filer filer;

    ClassFiles(Filer filer) {
        this.filer = filer;
    }

    /** The class of an internal name such as {@code a/B$C}. */
    Optional<byte[]> of(String internalName) {
        int end = internalName.lastIndexOf('/');
        String inPackage = internalName.substring(0, Math.max(end, 0)).replace('/', '.');
        for (Location place : PLACES) {
            try (InputStream file = filer.getResource(place, inPackage, internalName.substring(end + 1) + ".class")
                    .openInputStream()) {
                return Optional.of(file.readAllBytes());
            } catch (IOException | RuntimeException notThere) {
                continue;
            }
        }
        return Optional.empty();
    }
}
