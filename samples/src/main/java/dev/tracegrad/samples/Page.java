package dev.tracegrad.samples;

import dev.tracegrad.Graph;
import dev.tracegrad.Op;
import dev.tracegrad.Value;
import dev.tracegrad.print.GraphFiles;
import dev.tracegrad.print.GraphPrinter;
import dev.tracegrad.print.ListingPrinter;
import dev.tracegrad.print.TextPrinter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a sample prints: texts under headings, its own source and its companion's, graphs and pictures of them. */
public final class Page {
    static final String FOLDER = "tracegrad.samples";

    /** What the first line of a class, or of its annotation, starts with. */
    private static final Pattern DECLARATION = Pattern.compile("@|(public |final )*(class|record) ");

    private static final Pattern MAIN = Pattern.compile(" +public static void main\\(");

    private final PrintStream out;
    private final Path folder;

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
        out.println();
        out.println("=".repeat(title.length()));
        out.println(title);
        out.println("=".repeat(title.length()));
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

    /**
     * Prints a class as far as its {@code main}, which by custom comes after everything that is traced; all of it, if it
     * has none.
     */
    public void input(Class<?> sample) throws IOException {
        heading("You write " + sample.getSimpleName() + ".java");
        List<String> lines = source("src/main/java", sample, "");
        int first = indexOf(lines, DECLARATION);
        int last = indexOf(lines, MAIN);
        if (last == lines.size()) {
            lines.subList(first, last).forEach(out::println);
            return;
        }
        while (!lines.get(last - 1).isEmpty()) {
            last--;
        }
        lines.subList(first, last).forEach(out::println);
        out.println("    ...");
    }

    /** Prints the whole companion of a class. */
    void companion(Class<?> sample) throws IOException {
        heading("The processor writes " + sample.getSimpleName() + "Traced.java");
        source("target/generated-sources/annotations", sample, "Traced").forEach(out::println);
    }

    private List<String> source(String sources, Class<?> sample, String suffix) throws IOException {
        Path file = folder.resolve(sources).resolve(sample.getName().replace('.', '/') + suffix + ".java");
        if (!Files.exists(file)) {
            throw new NoSuchFileException(
                    file.toString(), null, "no such source; does the system property " + FOLDER + " name the samples?");
        }
        return Files.readAllLines(file);
    }

    /** The first line that starts so, or the number of lines. */
    private static int indexOf(List<String> lines, Pattern start) {
        int i = 0;
        while (i < lines.size() && !start.matcher(lines.get(i)).lookingAt()) {
            i++;
        }
        return i;
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

    /** Prints the graph in the text form and as a listing. */
    void graph(Graph graph) {
        heading("Its graph");
        print(graph, new TextPrinter());
        heading("Its listing: names, values, source lines");
        print(graph, new ListingPrinter());
    }

    /** Prints the gradient in each input of a graph, after a backward pass. */
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
        return GraphFiles.write(graph, pictures().resolve(name + ".svg"));
    }

    /** Draws the graph, writes the page of its viewer, {@code target/graphs/<name>.html}, and says what was written. */
    public void picture(Graph graph, String name) throws IOException {
        heading("Its picture, and the page of its viewer");
        out.println(draw(graph, name).note());
        out.println(GraphFiles.write(graph, pictures().resolve(name + ".html")).note());
    }
}
