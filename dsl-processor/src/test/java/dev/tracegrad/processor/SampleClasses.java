package dev.tracegrad.processor;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The classes of a library, one of them with its companion, in a loader of their own. */
final class SampleClasses extends URLClassLoader {
    private final List<String> names;
    private final Map<Class<?>, List<Class<?>>> concrete = new HashMap<>();

    private SampleClasses(List<URL> urls, List<String> names) {
        super(urls.toArray(URL[]::new), SampleClasses.class.getClassLoader());
        this.names = names;
    }

    /** @param traced where the class with the companion is */
    static SampleClasses of(SampleLibrary library, Path traced) throws IOException {
        List<URL> urls = new ArrayList<>(List.of(url(traced), url(library.classes())));
        List<String> names = new ArrayList<>();
        try (Stream<Path> all = Files.walk(library.classes())) {
            all.map(file -> library.classes().relativize(file).toString()).forEach(names::add);
        }
        for (String jar : library.others().split(File.pathSeparator)) {
            if (!Javac.CLASS_PATH.contains(jar)) {
                urls.add(url(Path.of(jar)));
                try (JarFile file = new JarFile(jar)) {
                    file.stream().map(ZipEntry::getName).forEach(names::add);
                }
            }
        }
        names.removeIf(name -> !name.endsWith(".class") || name.startsWith("META-INF"));
        names.replaceAll(name -> name.replace(".class", "").replace('/', '.').replace(File.separatorChar, '.'));
        return new SampleClasses(urls, names);
    }

    private static URL url(Path path) throws MalformedURLException {
        return path.toUri().toURL();
    }

    /** The classes that are of a type and can be made: the library's, or those of the others if it has none. */
    List<Class<?>> concrete(Class<?> type) {
        return concrete.computeIfAbsent(type, this::find);
    }

    private static boolean isNear(String name, String ownPackage) {
        String[] parts = ownPackage.split("\\.");
        return name.startsWith(parts.length < 2 ? parts[0] : parts[0] + "." + parts[1]);
    }

    private List<Class<?>> find(Class<?> type) {
        List<Class<?>> found = new ArrayList<>();
        String own = type.getPackageName();
        for (String name : names) {
            if (!isNear(name, own)) {
                continue;
            }
            try {
                Class<?> each = Class.forName(name, false, this);
                if (type.isAssignableFrom(each)
                        && !Modifier.isAbstract(each.getModifiers())
                        && !each.isAnonymousClass()
                        && !each.isLocalClass()) {
                    found.add(each);
                }
            } catch (ClassNotFoundException | LinkageError e) {
                continue;
            }
        }
        return found;
    }
}
