package dev.tracegrad.print;

import static dev.tracegrad.ByHand.at;
import static dev.tracegrad.ByHand.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.tracegrad.Graph;
import dev.tracegrad.Scope;
import dev.tracegrad.Source;
import dev.tracegrad.Span;
import dev.tracegrad.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What holds for each printer; a new one is a new entry in the list. */
class EveryPrinterTest {
    /** Those that write at least a line for each node. */
    static final List<GraphPrinter> OF_EACH_NODE = List.of(
            new TextPrinter(),
            new OrderPrinter(),
            new ListingPrinter(),
            new ListingPrinter().withSpans().withScopes(),
            new TreePrinter(),
            new TreePrinter().withLevels(1),
            new TreePrinter().withSpans().withScopes(),
            new DotPrinter(),
            new MermaidPrinter(),
            new GraphmlPrinter(),
            new JsonPrinter());

    static final List<GraphPrinter> PRINTERS = Stream.concat(
                    OF_EACH_NODE.stream(),
                    Stream.of(
                            new ListingPrinter().onlyNamed(),
                            new TreePrinter().onlyNamed(),
                            new ListingPrinter().withDepth(3),
                            new TreePrinter().withDepth(3),
                            new ListingPrinter().under(Scope.of(null, "elsewhere")),
                            new TreePrinter().under(Scope.of(null, "elsewhere")),
                            new SourcePrinter(),
                            new SvgPrinter(),
                            new HtmlPrinter(),
                            new SvgPrinter().withGradientColours()))
            .toList();

    @Test
    void list_everyPrinterOfThePackage_isInIt() {
        assertThat(new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("dev.tracegrad.print")
                                .stream()
                                .filter(type -> type.isAssignableTo(GraphPrinter.class) && !type.isInterface())
                                .map(JavaClass::getName)
                                .collect(Collectors.toSet()))
                .isEqualTo(PRINTERS.stream()
                        .map(printer -> printer.getClass().getName())
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @FieldSource("PRINTERS")
    void print_anyGraph_isWholeLinesWithoutTrailingBlanksAndAlwaysTheSame(GraphPrinter printer) {
        for (SampleGraph sample : SampleGraph.values()) {
            String text = printer.print(sample.graph());
            assertThat(text).isEqualTo(printer.print(sample.graph())).endsWith("\n");
            assertThat(text.split("\n")).as("%s", sample).noneMatch(line -> line.endsWith(" "));
            assertThat(text.codePoints().filter(c -> c != '\n'))
                    .as("%s", sample)
                    .noneMatch(Character::isISOControl);
        }
    }

    @ParameterizedTest
    @FieldSource("PRINTERS")
    void print_null_isRefusedByName(GraphPrinter printer) {
        Graph graph = SampleGraph.DOCUMENT.graph();
        assertThatNullPointerException()
                .isThrownBy(() -> printer.print(null, new StringBuilder()))
                .withMessage("graph: null is not a Graph");
        assertThatNullPointerException()
                .isThrownBy(() -> printer.print(graph, null))
                .withMessage("out: null is not an Appendable");
        assertThatNullPointerException()
                .isThrownBy(() -> printer.print(null))
                .withMessage("graph: null is not a Graph");
    }

    @ParameterizedTest
    @FieldSource("PRINTERS")
    void print_failingOutput_throwsItsException(GraphPrinter printer) {
        IOException full = new IOException("the disk is full");
        assertThatThrownBy(() -> printer.print(SampleGraph.DOCUMENT.graph(), new LineCount(full)))
                .isSameAs(full);
    }

    @Test
    void print_toTextThatFails_wrapsTheException() {
        IOException full = new IOException("the disk is full");
        GraphPrinter failing = (graph, out) -> {
            throw full;
        };
        assertThatThrownBy(() -> failing.print(SampleGraph.DOCUMENT.graph()))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(full);
    }

    /** So long that recursion would overflow the stack, and square time would not end. */
    @ParameterizedTest
    @FieldSource("OF_EACH_NODE")
    void print_longChain_hasALineForEachNode(GraphPrinter printer) throws IOException {
        assertChainHasALineForEachNode(printer, 100_000);
    }

    @Tag("long")
    @ParameterizedTest
    @FieldSource("OF_EACH_NODE")
    void print_chainOfAMillion_hasALineForEachNode(GraphPrinter printer) throws IOException {
        assertChainHasALineForEachNode(printer, 1_000_000);
    }

    private static void assertChainHasALineForEachNode(GraphPrinter printer, int length) throws IOException {
        Value root = Value.of(1.0, "x");
        for (int i = 0; i < length; i++) {
            root = root.unaryMinus().named("x");
        }
        LineCount out = new LineCount(null);
        printer.print(Graph.of(root), out);
        assertThat(out.lines).isGreaterThan(length);
        assertThat(out.length).isLessThan(300L * length);
    }

    @ParameterizedTest
    @FieldSource("OF_EACH_NODE")
    void print_morePathsThanALongCounts_hasEachNodeOnce(GraphPrinter printer) throws IOException {
        Value root = Value.of(1.0, "x");
        for (int i = 0; i < 60; i++) {
            root = root.plus(root).named("x");
        }
        LineCount out = new LineCount(null);
        printer.print(Graph.of(root), out);
        assertThat(out.lines).isBetween(61, 4 * 61);
    }

    @ParameterizedTest
    @FieldSource("OF_EACH_NODE")
    void print_wideGraph_growsWithItsSize(GraphPrinter printer) throws IOException {
        Value shared = Value.of(1.0, "shared").sin();
        Value root = shared;
        for (int i = 0; i < 50_000; i++) {
            root = root.plus(shared.times(i));
        }
        LineCount out = new LineCount(null);
        printer.print(Graph.of(root), out);
        assertThat(out.lines).isBetween(100_000, 450_000);
    }

    @ParameterizedTest
    @FieldSource("PRINTERS")
    void print_nestedScopes_isLinear(GraphPrinter printer) throws IOException {
        assertNestedScopesAreLinear(printer, 20_000);
    }

    @Tag("long")
    @ParameterizedTest
    @FieldSource("PRINTERS")
    void print_aHundredThousandNestedScopes_isLinear(GraphPrinter printer) throws IOException {
        assertNestedScopesAreLinear(printer, 100_000);
    }

    /** Each node is in a scope of its own, in that of the node before, and has the same place in the source. */
    private static void assertNestedScopesAreLinear(GraphPrinter printer, int depth) throws IOException {
        Source source = new Source("E.java", 1, "-x\n");
        Span span = new Span("E.java", 1, 1, 1, 3, "-x");
        Scope scope = Scope.of(null, "f", source);
        Value root = Value.of(1.0, "x");
        for (int i = 0; i < depth; i++) {
            scope = i % 2 == 0 ? scope.pass("i", i) : Scope.of(scope, "f", source);
            root = in(at(root.unaryMinus().named("x"), span), scope);
        }
        LineCount out = new LineCount(null);
        printer.print(Graph.of(root), out);
        assertThat(out.length).isLessThan(1000L * depth);
    }

    /** What is handed over at once stays short, however large the graph: nothing is collected. */
    @ParameterizedTest
    @FieldSource("PRINTERS")
    void print_largeGraph_isWrittenAsItGoes(GraphPrinter printer) throws IOException {
        Value root = Value.of(1.0, "x");
        for (int i = 0; i < 20_000; i++) {
            root = in(root.plus(root).named("x"), Scope.of(null, "f"));
        }
        LineCount out = new LineCount(null);
        printer.print(Graph.of(root), out);
        assertThat(out.longest).isLessThan(10_000);
    }

    /** Counts what is written, and keeps none of it; or fails. */
    private static final class LineCount implements Appendable {
        private final IOException failure;
        private int lines;
        private long length;
        private int longest;

        LineCount(IOException failure) {
            this.failure = failure;
        }

        @Override
        public Appendable append(CharSequence text) throws IOException {
            return append(text, 0, text.length());
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) throws IOException {
            longest = Math.max(longest, end - start);
            count(text.subSequence(start, end).toString());
            return this;
        }

        @Override
        public Appendable append(char c) throws IOException {
            count(String.valueOf(c));
            return this;
        }

        private void count(String text) throws IOException {
            if (failure != null && !text.isEmpty()) {
                throw failure;
            }
            length += text.length();
            for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
                lines++;
            }
        }
    }
}
