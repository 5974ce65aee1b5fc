package dev.tracegrad.processor;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One program in several files, compiled in different ways: whole, file by file with the files before on the class path, and
 * whole with one file compiled again.
 */
final class Separately {
    private static final Pattern DECLARATION =
            Pattern.compile("^(?:public |final |abstract )*(?:class|record|interface|enum) (\\w+)", Pattern.MULTILINE);
    private static final Pattern MESSAGE = Pattern.compile("ERROR: \\[([a-z-]+)\\]");

    private final Map<String, String> files;
    private final Path folder;

    /**
     * What came of a compilation.
     *
     * @param messages errors and warnings
     * @param companions the texts of the companions, by their files' names
     */
    record Result(Path output, List<String> messages, Map<String, String> companions) {
        boolean hasErrors() {
            return messages.stream().anyMatch(message -> message.startsWith("ERROR"));
        }

        /** The id of the first error; empty where there is none of ours. */
        String error() {
            Matcher matcher = MESSAGE.matcher(String.join("\n", messages));
            return matcher.find() ? matcher.group(1) : "";
        }
    }

    /** @param files the texts of the files by their names, in an order in which each needs those before alone */
    Separately(Map<String, String> files, Path folder) {
        this.files = files;
        this.folder = folder;
    }

    /** The files of a text in which they stand one after the other, below the same imports. */
    static Map<String, String> split(String text) {
        String[] parts = text.split("(?m)^// ---\n");
        int end = parts[0].indexOf("\n\n", parts[0].lastIndexOf("import ")) + 2;
        String head = parts[0].substring(0, end);
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i++) {
            String body = i == 0 ? parts[0].substring(end) : parts[i];
            Matcher matcher = DECLARATION.matcher(body);
            if (!matcher.find()) {
                throw new IllegalArgumentException(body);
            }
            files.put(matcher.group(1) + ".java", head + body);
        }
        return files;
    }

    Result whole() throws IOException {
        return compile("whole", List.copyOf(files.keySet()), null);
    }

    /** Up to the first file that has an error. */
    Result oneByOne() throws IOException {
        Result last = null;
        List<String> messages = new ArrayList<>();
        for (String file : files.keySet()) {
            last = compile("apart", List.of(file), null);
            messages.addAll(last.messages());
            if (last.hasErrors()) {
                break;
            }
        }
        Result result = Objects.requireNonNull(last);
        return new Result(result.output(), messages, result.companions());
    }

    /** All together, and then one file again. */
    Result touched(Result whole, String file) throws IOException {
        return compile("touched-" + file.replace(".java", ""), List.of(file), whole);
    }

    private Result compile(String into, List<String> names, @Nullable Result start) throws IOException {
        Path output = folder.resolve(into);
        Path sources = Files.createDirectories(folder.resolve(into + "-sources"));
        Map<String, String> companions = new TreeMap<>();
        if (start != null) {
            copy(start.output(), output);
            companions.putAll(start.companions());
        }
        Javac javac = new Javac(output)
                .with("-s", sources.toString())
                .with("-cp", Javac.CLASS_PATH + File.pathSeparator + output, "-Xlint:-options");
        names.forEach(name -> javac.source(name, files.get(name)));
        List<String> messages = javac.compile();
        companions.putAll(texts(sources));
        return new Result(output, messages, companions);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Path target = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static Map<String, String> texts(Path output) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(output)) {
            for (Path file : all.toList()) {
                if (file.toString().endsWith(".java")) {
                    found.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return found;
    }
}
