package dev.tracegrad.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of the documents that users read, the README or one of the guide.
 *
 * @param file its place, as seen from this module
 */
record Page(Path file, String text) {
    private static final Path ROOT = Path.of("..");

    /** A heading of Markdown. */
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    static Page of(Path file) {
        return new Page(file, Programs.text(file).replace("\r\n", "\n"));
    }

    static Page readme() {
        return of(ROOT.resolve("README.md"));
    }

    static Page messages() {
        return of(ROOT.resolve("docs/messages.md"));
    }

    /** The README and the pages of the guide. */
    static List<Page> all() {
        try (Stream<Path> guide = Files.list(ROOT.resolve("docs/guide"))) {
            return Stream.concat(Stream.of(readme()), guide.sorted().map(Page::of))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them, one after the other. */
    static String together() {
        return all().stream().map(Page::text).collect(Collectors.joining("\n"));
    }

    /** A file that is named on this page. */
    Path resolve(String target) {
        return file.resolveSibling(target);
    }

    /** What links may name after a {@code #}, as GitHub makes it of headings. */
    List<String> anchors() {
        return HEADING.matcher(text)
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
