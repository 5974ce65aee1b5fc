package dev.tracegrad.print;

import dev.tracegrad.Graph;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Files of graphs, written whole or not at all, in the format that the file's extension names.
 *
 * <table>
 * <caption>The extensions</caption>
 * <tr><th>extension</th><th>content</th></tr>
 * <tr><td>{@code .txt}</td><td>{@link TextPrinter}</td></tr>
 * <tr><td>{@code .dot}</td><td>{@link DotPrinter}</td></tr>
 * <tr><td>{@code .html}</td><td>{@link HtmlPrinter}</td></tr>
 * <tr><td>{@code .png}, {@code .svg}</td><td>a picture, drawn by the program {@code dot} of Graphviz</td></tr>
 * </table>
 *
 * <p>Texts are in UTF-8. Where {@code dot} is not on the PATH, the text form is written beside the picture's place, as
 * {@code e.txt} for {@code e.png}; the result and a warning in the log say so.
 */
public final class GraphFiles {
    private static final System.Logger LOG = System.getLogger(GraphFiles.class.getName());

    private GraphFiles() {}

    /** A row for each extension, which is its name in lower case. */
    private enum Format {
        TXT(new TextPrinter(), false),
        DOT(new DotPrinter(), false),
        HTML(new HtmlPrinter(), false),
        PNG(new TextPrinter(), true),
        SVG(new TextPrinter(), true);

        /** What writes the file, or stands in for the picture that cannot be drawn. */
        private final GraphPrinter printer;

        private final boolean picture;

        Format(GraphPrinter printer, boolean picture) {
            this.printer = printer;
            this.picture = picture;
        }

        String extension() {
            return "." + name().toLowerCase(Locale.ROOT);
        }

        /** The format that the file's name asks for; a file without a name has an empty one. */
        static Format of(Path file) {
            String name = Objects.toString(file.getFileName(), "");
            for (Format format : values()) {
                String extension = format.extension();
                if (name.length() > extension.length()
                        && name.toLowerCase(Locale.ROOT).endsWith(extension)) {
                    return format;
                }
            }
            String known = Arrays.stream(values()).map(Format::extension).collect(Collectors.joining(" "));
            throw new IllegalArgumentException(
                    "file: the name of " + file + " has none of the extensions there are: " + known);
        }
    }

    /**
     * What was written.
     *
     * @param file the file that was written: the one asked for, or the text form beside it
     * @param asAsked whether that is the file asked for
     * @param note one plain sentence that says what was written and, if it is not what was asked for, why
     */
    public record Written(Path file, boolean asAsked, String note) {
        /** Refuses nulls. */
        public Written {
            Objects.requireNonNull(file, "file: null is not a Path");
            Objects.requireNonNull(note, "note: null is not a sentence");
        }
    }

    /**
     * Writes the graph to the file, in place of any of that name.
     *
     * @return what was written, which is a text where a picture cannot be drawn for want of {@code dot}
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the file's extension is none of those above, in whatever case
     * @throws FileSystemException if the file's directory does not exist, or the file is a directory
     * @throws IOException if the file cannot be written, or {@code dot} fails; a file that was there before is unharmed
     */
    public static Written write(Graph graph, Path file) throws IOException {
        return write(graph, file, Graphviz.on(System.getenv("PATH")), LOG);
    }

    /** As {@link #write(Graph, Path)}, with the drawing program that was found, if any, and the log for warnings. */
    static Written write(Graph graph, Path file, Optional<Graphviz> graphviz, System.Logger log) throws IOException {
        Objects.requireNonNull(graph, "graph: null is not a Graph");
        Objects.requireNonNull(file, "file: null is not a Path");
        Format format = Format.of(file);
        if (format.picture && graphviz.isEmpty()) {
            Written written = writeTextBeside(graph, file, format);
            log.log(System.Logger.Level.WARNING, written.note());
            return written;
        }
        if (format.picture) {
            String type = format.extension().substring(1);
            WholeFile.write(file, out -> graphviz.get().draw(graph, type, out));
        } else {
            writeText(graph, file, format.printer);
        }
        return new Written(file, true, "The graph was written to " + file + ".");
    }

    /**
     * Writes the graph's page to a temporary file and opens it in the user's browser. Where there is no screen, or no
     * browser starts, the file's name is printed to {@link System#out}; the file stays in either case.
     *
     * @return the page
     * @throws NullPointerException if {@code graph} is null
     * @throws UncheckedIOException if the page cannot be written
     */
    public static Path show(Graph graph) {
        return show(graph, Browser.ofTheUser(), System.out);
    }

    /** As {@link #show(Graph)}, with the browser, and where the file's name is printed. */
    static Path show(Graph graph, Browser browser, PrintStream out) {
        Objects.requireNonNull(graph, "graph: null is not a Graph");
        try {
            Path page = Files.createTempFile("tracegrad-", Format.HTML.extension());
            write(graph, page);
            if (!browser.open(page)) {
                out.println("The graph is to be seen in " + page + ": open it in a browser.");
            }
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Written writeTextBeside(Graph graph, Path picture, Format format) throws IOException {
        String name = picture.getFileName().toString();
        String base = name.substring(0, name.length() - format.extension().length());
        Path text = picture.resolveSibling(base + Format.TXT.extension());
        writeText(graph, text, format.printer);
        String older = Files.exists(picture) ? " (the file of that name is an older one)" : "";
        return new Written(
                text,
                false,
                "There is no dot (Graphviz) on the PATH, so " + picture + " was not drawn" + older
                        + "; the text form was written to " + text + " instead.");
    }

    private static void writeText(Graph graph, Path file, GraphPrinter printer) throws IOException {
        WholeFile.write(file, out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            printer.print(graph, writer);
            writer.flush();
        });
    }
}
