package dev.tracegrad.print;

import dev.tracegrad.Graph;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
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
 * <tr><td>{@code .mmd}</td><td>{@link MermaidPrinter}</td></tr>
 * <tr><td>{@code .graphml}</td><td>{@link GraphmlPrinter}</td></tr>
 * <tr><td>{@code .json}</td><td>{@link JsonPrinter}, which {@link #read(Path)} reads back</td></tr>
 * <tr><td>{@code .svg}</td><td>a picture, {@link SvgPrinter}</td></tr>
 * <tr><td>{@code .png}</td><td>the same in pixels, {@link PngWriter}; needs the module {@code java.desktop}</td></tr>
 * </table>
 *
 * <p>Texts are in UTF-8. Pictures need no other program; who prefers those of Graphviz has {@link #writeWithDot}.
 */
public final class GraphFiles {
    private static final System.Logger LOG = System.getLogger(GraphFiles.class.getName());

    private GraphFiles() {}

    /** A row for each extension, which is its name in lower case. */
    private enum Format {
        TXT(new TextPrinter(), false),
        DOT(new DotPrinter(), false),
        HTML(new HtmlPrinter(), false),
        MMD(new MermaidPrinter(), false),
        GRAPHML(new GraphmlPrinter(), false),
        JSON(new JsonPrinter(), false),
        PNG(new SvgPrinter(), true),
        SVG(new SvgPrinter(), true);

        /** What writes the file, but for PNG, which is no text. */
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
     * @param file the file that was written
     * @param asAsked whether it was made as it was asked for
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
     * @return what was written
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the file's extension is none of those above, in whatever case
     * @throws FileSystemException if the file's directory does not exist, or the file is a directory
     * @throws IOException if the file cannot be written, or a PNG not be drawn; a file that was there before is unharmed
     */
    public static Written write(Graph graph, Path file) throws IOException {
        Objects.requireNonNull(graph, "graph: null is not a Graph");
        Objects.requireNonNull(file, "file: null is not a Path");
        Format format = Format.of(file);
        write(graph, file, format);
        return new Written(file, true, "The graph was written to " + file + ".");
    }

    /**
     * Reads a graph that was written to a file with the extension {@code .json}; see {@link JsonReader}.
     *
     * @throws NullPointerException if {@code file} is null
     * @throws IllegalArgumentException if the file's extension is another one
     * @throws GraphFormatException if the file does not contain a graph; the message says where, and what is wrong
     * @throws IOException if the file cannot be read
     */
    public static Graph read(Path file) throws IOException {
        Objects.requireNonNull(file, "file: null is not a Path");
        if (Format.of(file) != Format.JSON) {
            throw new IllegalArgumentException("file: " + file + " cannot be read back; only .json can");
        }
        try (Reader in = Files.newBufferedReader(file)) {
            return JsonReader.read(in);
        } catch (GraphFormatException e) {
            throw new GraphFormatException(file, e);
        } catch (CharacterCodingException e) {
            throw new FileSystemException(file.toString(), null, "is not a text in UTF-8");
        }
    }

    /**
     * As {@link #write(Graph, Path)}, but a picture is drawn by the program {@code dot} of Graphviz. Where there is none on
     * the PATH, the picture is drawn without it; the result and a warning in the log say so.
     *
     * @throws IOException as there, and if {@code dot} fails
     */
    public static Written writeWithDot(Graph graph, Path file) throws IOException {
        return writeWithDot(graph, file, Graphviz.on(System.getenv("PATH")), LOG);
    }

    /** As {@link #writeWithDot(Graph, Path)}, with the program that was found, if any, and the log for warnings. */
    static Written writeWithDot(Graph graph, Path file, Optional<Graphviz> graphviz, System.Logger log)
            throws IOException {
        Objects.requireNonNull(graph, "graph: null is not a Graph");
        Objects.requireNonNull(file, "file: null is not a Path");
        Format format = Format.of(file);
        if (!format.picture) {
            return write(graph, file);
        }
        if (graphviz.isEmpty()) {
            write(graph, file, format);
            String note = "There is no dot (Graphviz) on the PATH, so " + file + " was drawn without it.";
            log.log(System.Logger.Level.WARNING, note);
            return new Written(file, false, note);
        }
        String type = format.extension().substring(1);
        WholeFile.write(file, out -> graphviz.get().draw(graph, type, out));
        return new Written(file, true, "The graph was written to " + file + ".");
    }

    /** The graph as an element {@code <svg>}, as notebooks and pages of HTML show it; see {@link SvgPrinter}. */
    public static String toSvg(Graph graph) {
        return new SvgPrinter().print(graph);
    }

    private static void write(Graph graph, Path file, Format format) throws IOException {
        if (format == Format.PNG) {
            WholeFile.write(file, out -> new PngWriter().write(graph, out));
        } else {
            writeText(graph, file, format.printer);
        }
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

    private static void writeText(Graph graph, Path file, GraphPrinter printer) throws IOException {
        WholeFile.write(file, out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            printer.print(graph, writer);
            writer.flush();
        });
    }
}
