package dev.tracegrad.samples;

import dev.tracegrad.Graph;
import dev.tracegrad.Op;
import dev.tracegrad.Value;
import dev.tracegrad.print.GraphFiles;
import dev.tracegrad.print.GraphPrinter;
import dev.tracegrad.print.ListingPrinter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a sample prints: texts under headings, methods of its source, graphs, and where their pictures are. */
public final class Page {
    static final String FOLDER = "tracegrad.samples";

    private final PrintStream out;
    private final Path folder;

    /** What was drawn, in order. */
    private final List<Picture> pictures = new ArrayList<>();

    private String title = "";

    /** A picture of a sample: its file, and the page that a click on it opens. */
    private record Picture(String title, String file, String page) {}

    /** @param folder the folder of this module, with its sources in it */
    Page(PrintStream out, Path folder) {
        this.out = out;
        this.folder = folder;
    }

    /**
     * The standard output, for the folder that the system property names.
     *
     * @throws IllegalStateException if there is no such property
     */
    public static Page standard() {
        String folder = System.getProperty(FOLDER);
        if (folder == null) {
            throw new IllegalStateException("The system property " + FOLDER + " is not set. The samples show their own "
                    + "sources, so they need to know where those are: run them with `mvn -q -Psamples compile`, "
                    + "or add -D" + FOLDER + "=<the folder samples of the project>");
        }
        return new Page(System.out, fromHere(Path.of(folder)));
    }

    /** The path as seen from the working directory, if it is beneath it. */
    private static Path fromHere(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = path.toAbsolutePath();
        return absolute.startsWith(here) ? here.relativize(absolute) : path;
    }

    public void title(String title) {
        this.title = title;
        out.println();
        out.println("=== " + title + " ===");
    }

    public void heading(String heading) {
        out.println();
        out.println("--- " + heading + " ---");
    }

    public void line(String text) {
        out.println(text);
    }

    /** Prints a line as {@link String#format} makes it, whatever the user's locale is. */
    public void line(String format, Object... arguments) {
        out.println(String.format(Locale.ROOT, format, arguments));
    }

    /** Prints what an object says of itself, in one line or several. */
    void text(Object text) {
        text.toString().lines().forEach(out::println);
    }

    /** Prints the method of that name of a class, with its annotations. */
    public void method(Class<?> sample, String name) throws IOException {
        heading("You write, in " + sample.getSimpleName() + ".java");
        method(source("src/main/java", sample, ""), name);
    }

    /** Prints the method of that name of a class's companion. */
    void companion(Class<?> sample, String name) throws IOException {
        heading("The processor writes, in " + sample.getSimpleName() + "Traced.java");
        method(source("target/generated-sources/annotations", sample, "Traced"), name);
    }

    private void method(List<String> lines, String name) {
        Pattern declaration = Pattern.compile(" {4}\\w.* " + name + "\\(.*");
        int first = 0;
        while (!declaration.matcher(lines.get(first)).matches()) {
            first++;
        }
        int last = first + lines.subList(first, lines.size()).indexOf("    }");
        while (lines.get(first - 1).startsWith("    @")) {
            first--;
        }
        lines.subList(first, last + 1).forEach(out::println);
    }

    private List<String> source(String sources, Class<?> sample, String suffix) throws IOException {
        Path file = folder.resolve(sources).resolve(sample.getName().replace('.', '/') + suffix + ".java");
        if (!Files.exists(file)) {
            throw new NoSuchFileException(
                    file.toString(), null, "no such source; does the system property " + FOLDER + " name the samples?");
        }
        return Files.readAllLines(file);
    }

    /** Prints what a method of a class and its companion give, and whether that is the same. */
    void results(Class<?> sample, String call, double plain, Value traced) {
        boolean same = Double.doubleToLongBits(plain) == Double.doubleToLongBits(traced.data());
        heading("The plain method and its companion");
        line(sample.getSimpleName() + "." + call + "       = " + plain);
        line(sample.getSimpleName() + "Traced." + call + " = " + traced);
        line("the same, bit for bit: " + same);
    }

    /** Prints the graph in one format. */
    void print(Graph graph, GraphPrinter printer) {
        printer.print(graph).lines().forEach(out::println);
    }

    /** Prints the graph as a listing. */
    void listing(Graph graph) {
        heading("Its graph: names, values, source lines");
        print(graph, new ListingPrinter());
    }

    /** Prints the gradient in each input of a graph, after {@link Graph#backward()}. */
    void gradients(Graph graph) {
        heading("Its gradients");
        for (Value leaf : graph.leaves()) {
            if (leaf.op() == Op.LEAF) {
                line(leaf.name() + ".grad = " + leaf.grad());
            }
        }
    }

    /** The folder {@code target/graphs}, which is there afterwards. */
    public Path pictures() throws IOException {
        return Files.createDirectories(folder.resolve("target/graphs"));
    }

    /** Draws the graph as {@code target/graphs/<name>.svg}. */
    GraphFiles.Written draw(Graph graph, String name) throws IOException {
        pictures.add(new Picture(title, name + ".svg", name + ".svg"));
        return GraphFiles.write(graph, pictures().resolve(name + ".svg"));
    }

    /** Draws the graph, writes the page of its viewer, {@code target/graphs/<name>.html}, and says what was written. */
    public void picture(Graph graph, String name) throws IOException {
        Path page = GraphFiles.write(graph, pictures().resolve(name + ".html")).file();
        Path picture =
                GraphFiles.write(graph, pictures().resolve(name + ".svg")).file();
        line("its picture: " + picture + ", its viewer: " + page);
        pictures.add(new Picture(title, name + ".svg", name + ".html"));
    }

    /** Says that a chart was written, which is in the folder of pictures. */
    public void chart(Path file) {
        line("wrote " + file);
        String name = file.getFileName().toString();
        pictures.add(new Picture(title, name, name));
    }

    /** Writes a page of all graphs and charts, {@code target/graphs/index.html}; each graph leads to its viewer. */
    void index() throws IOException {
        StringBuilder html = new StringBuilder("""
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><title>The samples of Tracegrad</title>
                <style>body { font-family: sans-serif } img { max-width: 100%; max-height: 30em }</style></head>
                <body>
                <h1>The samples of Tracegrad</h1>
                <p><strong>A click on a graph opens it in the viewer</strong>, where large ones can be read.</p>
                """);
        String above = "";
        for (Picture picture : pictures) {
            if (!picture.title().equals(above)) {
                above = picture.title();
                html.append("<h2>%s</h2>%n".formatted(above));
            }
            html.append("""
                    <p><a href="%s"><img src="%s" alt="%s"></a></p>
                    """.formatted(picture.page(), picture.file(), above));
        }
        Path file = Files.writeString(pictures().resolve("index.html"), html.append("</body>\n</html>\n"));
        out.println();
        out.println("All pictures on one page: open " + file + " in your browser");
    }
}
