package dev.tracegrad.processor;

import dev.tracegrad.processor.apart.CompanionFile;
import dev.tracegrad.processor.model.CompanionNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** The class files that a compilation sees: of what was compiled before. */
final class ClassFiles {
    private static final List<Location> PLACES = List.of(StandardLocation.CLASS_PATH, StandardLocation.CLASS_OUTPUT);

    private static final Path STARTED_IN = Path.of("").toAbsolutePath();

    private static final int MOST_DEPTH = 30;

    private final Filer filer;
    private final Elements elements;
    private final Map<PackageElement, Optional<Path>> folders = new HashMap<>();
    private final Map<Path, Optional<CompanionFile>> companions = new HashMap<>();

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

    /** The companion of a class in the folder that class files go to, which need not be on the class path. */
    Optional<CompanionFile> companionInOutput(TypeElement owner) {
        return folders.computeIfAbsent(elements.getPackageOf(owner), unused -> folderOf(owner))
                .flatMap(folder -> companion(folder.resolve(CompanionNames.of(owner) + ".class")));
    }

    /** The companion that a class had before this compilation: in the folder for class files, or else on the class path. */
    Optional<CompanionFile> before(TypeElement owner) {
        String inPackage = elements.getPackageOf(owner).getQualifiedName().toString();
        return companionInOutput(owner)
                .or(() -> of((inPackage.isEmpty() ? "" : inPackage.replace('.', '/') + "/") + CompanionNames.of(owner))
                        .flatMap(CompanionFile::of));
    }

    /** The companion in a file, as it was before this compilation. */
    private Optional<CompanionFile> companion(Path file) {
        return companions.computeIfAbsent(file, unused -> {
            try {
                return Files.exists(file) ? CompanionFile.of(Files.readAllBytes(file)) : Optional.empty();
            } catch (IOException notReadable) {
                return Optional.empty();
            }
        });
    }

    /** All companions in the folders in which class files of these classes are, or will be; of two with one name that in the output. */
    Collection<CompanionFile> companionsBeside(Collection<TypeElement> types) {
        Map<PackageElement, TypeElement> oneOfEach = new LinkedHashMap<>();
        types.forEach(type -> oneOfEach.putIfAbsent(elements.getPackageOf(type), type));
        Set<Path> roots = new LinkedHashSet<>();
        for (Location place : List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH)) {
            oneOfEach.forEach((inPackage, type) -> folderIn(place, type)
                    .filter(folder -> isOf(folder, inPackage))
                    .map(folder -> rootOf(folder, inPackage))
                    .filter(Files::isDirectory)
                    .ifPresent(roots::add));
        }
        Map<String, CompanionFile> found = new LinkedHashMap<>();
        for (Path root : roots) {
            // Without -d javac writes where it was started, beside which there may be anything: nobody's disk is
            // searched.
            int depth = root.equals(STARTED_IN) ? 1 : MOST_DEPTH;
            try (Stream<Path> files = Files.find(root, depth, (file, unused) -> isCompanion(file))) {
                files.sorted()
                        .flatMap(file -> companion(file).stream())
                        .forEach(companion -> found.putIfAbsent(companion.name(), companion));
            } catch (IOException | UncheckedIOException notReadable) {
                // what cannot be read is not used either
            }
        }
        return found.values();
    }

    private static boolean isCompanion(Path file) {
        return String.valueOf(file.getFileName()).endsWith("Traced.class");
    }

    /** Whether it is a package's own: without {@code -d} it is the one where javac was started, and above it is anything. */
    private static boolean isOf(Path folder, PackageElement inPackage) {
        return inPackage.isUnnamed()
                || folder.endsWith(inPackage.getQualifiedName().toString().replace('.', '/'));
    }

    private static Path rootOf(Path folder, PackageElement inPackage) {
        Path root = folder;
        for (int i = inPackage.isUnnamed()
                        ? 0
                        : inPackage.getQualifiedName().toString().split("\\.").length;
                i > 0;
                i--) {
            root = root.getParent() == null ? root : root.getParent();
        }
        return root;
    }

    /** Where the class file of a class goes: that is asked for, since some file managers make what is asked for. */
    private Optional<Path> folderOf(TypeElement owner) {
        return folderIn(StandardLocation.CLASS_OUTPUT, owner);
    }

    private Optional<Path> folderIn(Location place, TypeElement owner) {
        PackageElement inPackage = elements.getPackageOf(owner);
        String name = elements.getBinaryName(owner).toString();
        String simple = name.substring(name.lastIndexOf('.') + 1);
        try {
            URI file = filer.getResource(place, inPackage.getQualifiedName().toString(), simple + ".class")
                    .toUri();
            return "file".equals(file.getScheme())
                    ? Optional.ofNullable(Path.of(file).getParent())
                    : Optional.empty();
        } catch (IOException | RuntimeException isNowhere) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> read(Location place, String inPackage, String name) {
        try (InputStream file = filer.getResource(place, inPackage, name).openInputStream()) {
            return Optional.of(file.readAllBytes());
        } catch (IOException | RuntimeException notThere) {
            return Optional.empty();
        }
    }
}
