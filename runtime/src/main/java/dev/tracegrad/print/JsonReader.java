package dev.tracegrad.print;

import dev.tracegrad.Graph;
import dev.tracegrad.GraphBuilder;
import dev.tracegrad.Op;
import dev.tracegrad.Scope;
import dev.tracegrad.Source;
import dev.tracegrad.Span;
import dev.tracegrad.Value;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads what {@link JsonPrinter} wrote: a graph of the same operations, numbers, gradients, names, places and scopes. The
 * numbers are those of the file, bit for bit; nothing is computed again. Printed once more, the graph gives the same text.
 * A graph with a {@link dev.tracegrad.CustomOp user's own operations} can be looked at, but not differentiated: the file has
 * not their derivatives.
 *
 * <p>The keys of an object may stand in any order, but none may be unknown or there twice. Symbols and labels are for
 * others who read the file: a graph has them from its operations and names. Nodes stand after their operands; where their
 * order is not the one of {@link Graph#topologicalOrder()}, the graph has that one.
 */
public final class JsonReader {
    private static final List<String> GRAPH = List.of("format", "version", "root", "sources", "scopes", "nodes");
    private static final List<String> SOURCE = List.of("file", "firstLine", "text");
    private static final List<String> SCOPE = List.of("label", "parent", "pass", "source");
    private static final List<String> NODE =
            List.of("op", "symbol", "data", "grad", "name", "label", "operands", "scope", "span", "site");
    private static final List<String> NEEDED_OF_NODE = List.of("op", "data", "grad", "operands");
    private static final List<String> SPAN = List.of("file", "line", "column", "endLine", "endColumn", "text");

    /** How the label of an iteration begins whose loop has no variable. */
    private static final String PASS = "iteration ";

    private static final Map<String, Op> OPS = new HashMap<>();

    static {
        for (Op op : Op.values()) {
            OPS.put(op.name(), op);
        }
    }

    private final JsonTokens tokens;
    private final List<Source> sources = new ArrayList<>();
    private final List<RawScope> rawScopes = new ArrayList<>();
    private final GraphBuilder builder = new GraphBuilder();

    /** The number of each node's scope, or none, and where in the text it is named. */
    private int[] scopes = new int[16];

    private int[] lines = new int[16];

    /** Equal texts and spans are kept once: a loop makes many nodes of one expression. */
    private final Map<String, String> texts = new HashMap<>();

    private final Map<Span, Span> spans = new HashMap<>();

    private JsonReader(JsonTokens tokens) {
        this.tokens = tokens;
    }

    /** A scope whose source, and the one around it, may stand further on. */
    private record RawScope(String label, int parent, boolean isPass, int source, JsonObject object) {}

    /**
     * Reads a graph; the text must end after it.
     *
     * @throws NullPointerException if {@code in} is null
     * @throws GraphFormatException if the text is not a graph, or one of a newer version; the message says where
     * @throws IOException if {@code in} throws it
     */
    public static Graph read(Reader in) throws IOException {
        Objects.requireNonNull(in, "in: null is not a Reader");
        return new JsonReader(new JsonTokens(in)).graph();
    }

    private Graph graph() throws IOException {
        JsonObject object = new JsonObject(tokens, "the graph", GRAPH);
        int root = 0;
        while (object.next()) {
            String what = object.whatIsIt();
            switch (object.key()) {
                case "format" -> checkFormat(tokens.string(what));
                case "version" -> checkVersion(tokens.integer(what));
                case "root" -> root = tokens.integer(what);
                case "sources" -> readAll(what, this::readSource);
                case "scopes" -> readAll(what, this::readScope);
                default -> readAll(what, this::readNode);
            }
        }
        object.require(GRAPH);
        tokens.end();
        putIntoScopes(makeScopes());
        if (root >= builder.size()) {
            throw object.error("the graph: its root is " + noSuch("node", root, builder.size()));
        }
        try {
            return builder.graph(root);
        } catch (IllegalArgumentException e) {
            throw object.error("the graph: " + e.getMessage());
        }
    }

    private static String noSuch(String what, int number, int size) {
        return what + " " + number + ", but there " + (size == 1 ? "is 1" : "are " + size) + ", counted from 0";
    }

    private void checkFormat(String format) throws GraphFormatException {
        if (!format.equals(JsonPrinter.FORMAT)) {
            throw tokens.error("this is a " + JsonTokens.quoted(format) + ", and not a '" + JsonPrinter.FORMAT + "'");
        }
    }

    private void checkVersion(int version) throws GraphFormatException {
        if (version > JsonPrinter.VERSION) {
            throw tokens.error("version " + version + " of the format is newer than " + JsonPrinter.VERSION
                    + ", the newest that this release of Tracegrad reads");
        }
        if (version < 1) {
            throw tokens.error("there is no version " + version + " of the format");
        }
    }

    /** Reads the next element of an array, with that number. */
    private interface Element {
        void read(int number) throws IOException;
    }

    private void readAll(String what, Element element) throws IOException {
        tokens.beginArray(what);
        for (int i = 0; tokens.nextElement(); i++) {
            element.read(i);
        }
    }

    // ------------------------------------------------------------------------------------------ sources and scopes

    private void readSource(int number) throws IOException {
        JsonObject object = new JsonObject(tokens, "source " + number, SOURCE);
        String file = "";
        String text = "";
        int firstLine = 0;
        while (object.next()) {
            String what = object.whatIsIt();
            switch (object.key()) {
                case "file" -> file = tokens.string(what);
                case "firstLine" -> firstLine = tokens.integer(what);
                default -> text = tokens.string(what);
            }
        }
        object.require(SOURCE);
        try {
            sources.add(new Source(file, firstLine, text));
        } catch (IllegalArgumentException e) {
            throw object.error("source " + number + ": " + e.getMessage());
        }
    }

    private void readScope(int number) throws IOException {
        JsonObject object = new JsonObject(tokens, "scope " + number, SCOPE);
        String label = "";
        boolean isPass = false;
        int parent = ScopeTable.NONE;
        int source = ScopeTable.NONE;
        while (object.next()) {
            String what = object.whatIsIt();
            switch (object.key()) {
                case "label" -> label = tokens.string(what);
                case "pass" -> isPass = tokens.bool(what);
                case "parent" -> parent = tokens.isNull(what) ? ScopeTable.NONE : tokens.integer(what);
                default -> source = tokens.isNull(what) ? ScopeTable.NONE : tokens.integer(what);
            }
        }
        object.require(List.of("label", "parent", "pass"));
        rawScopes.add(new RawScope(label, parent, isPass, source, object));
    }

    private List<Scope> makeScopes() throws GraphFormatException {
        List<Scope> made = new ArrayList<>(rawScopes.size());
        for (RawScope raw : rawScopes) {
            String what = "scope " + made.size();
            if (raw.parent() >= made.size()) {
                throw raw.object().error(what + ": the one around it, " + raw.parent() + ", should stand before it");
            }
            if (raw.source() >= sources.size()) {
                throw raw.object().error(what + ": its source is " + noSuch("source", raw.source(), sources.size()));
            }
            Scope around = raw.parent() == ScopeTable.NONE ? null : made.get(raw.parent());
            Source source = raw.source() == ScopeTable.NONE ? null : sources.get(raw.source());
            try {
                made.add(raw.isPass() ? pass(raw, what, around) : Scope.of(around, raw.label(), source));
            } catch (IllegalArgumentException e) {
                throw raw.object().error(what + ": " + e.getMessage());
            }
        }
        return made;
    }

    private static Scope pass(RawScope raw, String what, Scope around) throws GraphFormatException {
        int equals = raw.label().lastIndexOf(" = ");
        boolean isNumbered = equals < 0 && raw.label().startsWith(PASS);
        if (around == null || equals < 0 && !isNumbered) {
            throw raw.object()
                    .error(what
                            + ": an iteration of a loop is in another scope, and labelled as in 'i = 3' or 'iteration 3', not "
                            + JsonTokens.quoted(raw.label()));
        }
        try {
            int index = Integer.parseInt(raw.label().substring(isNumbered ? PASS.length() : equals + 3));
            return around.pass(isNumbered ? "" : raw.label().substring(0, equals), index);
        } catch (NumberFormatException e) {
            throw raw.object().error(what + ": " + JsonTokens.quoted(raw.label()) + " does not end in a whole number");
        }
    }

    private void putIntoScopes(List<Scope> made) throws GraphFormatException {
        for (int i = 0; i < builder.size(); i++) {
            if (scopes[i] >= made.size()) {
                String problem = "node " + i + ": it is in " + noSuch("scope", scopes[i], made.size());
                throw new GraphFormatException(problem, lines[i], 1);
            }
            if (scopes[i] != ScopeTable.NONE) {
                builder.in(i, made.get(scopes[i]));
            }
        }
    }

    // ------------------------------------------------------------------------------------------------------- nodes

    private void readNode(int number) throws IOException {
        String node = "node " + number;
        JsonObject object = new JsonObject(tokens, node, NODE);
        Op op = Op.LEAF;
        double data = 0;
        double grad = 0;
        String symbol = "";
        String name = null;
        String site = null;
        Span span = null;
        int scope = ScopeTable.NONE;
        int[] operands = new int[0];
        int line = tokens.line();
        while (object.next()) {
            String what = object.whatIsIt();
            switch (object.key()) {
                case "op" -> op = op(node, tokens.string(what));
                case "data" -> data = tokens.number(what);
                case "grad" -> grad = tokens.number(what);
                case "symbol" -> symbol = once(tokens.string(what));
                case "name" -> name = once(tokens.string(what));
                case "operands" -> operands = readOperands(what);
                case "scope" -> scope = tokens.integer(what);
                case "span" -> span = readSpan(node);
                case "site" -> site = once(tokens.string(what));
                default -> tokens.string(what);
            }
        }
        object.require(NEEDED_OF_NODE);
        if (span != null && site != null) {
            throw object.error(node + " has both a span and a site");
        }
        try {
            int position = op == Op.PRIMITIVE
                    ? builder.addCustom(symbol, data, grad, operands)
                    : builder.add(op, data, grad, operands);
            Value value = builder.node(position);
            if (name != null) {
                value.named(name);
            }
            if (span != null) {
                builder.at(position, span);
            } else {
                value.at(site == null ? "" : site); // Without, it would be part of its user's statement.
            }
        } catch (IllegalArgumentException e) {
            throw object.error(node + ": " + e.getMessage());
        }
        if (number == scopes.length) {
            scopes = Arrays.copyOf(scopes, number * 2);
            lines = Arrays.copyOf(lines, number * 2);
        }
        scopes[number] = scope;
        lines[number] = line;
    }

    /** The operation of that name: one in the table of this release, or a user's own, whose symbol is its name. */
    private Op op(String node, String name) throws GraphFormatException {
        Op op = OPS.get(name);
        if (op == null) {
            throw tokens.error(node + ": the operation " + JsonTokens.quoted(name)
                    + " is unknown; the operations are the constants of Op");
        }
        return op;
    }

    private int[] readOperands(String what) throws IOException {
        int[] operands = new int[2];
        int size = 0;
        tokens.beginArray(what);
        while (tokens.nextElement()) {
            if (size == operands.length) {
                operands = Arrays.copyOf(operands, size * 2);
            }
            operands[size++] = tokens.integer(what);
        }
        return Arrays.copyOf(operands, size);
    }

    private Span readSpan(String node) throws IOException {
        JsonObject object = new JsonObject(tokens, node + ", 'span'", SPAN);
        String file = "";
        String text = "";
        int line = 0;
        int column = 0;
        int endLine = 0;
        int endColumn = 0;
        while (object.next()) {
            String what = object.whatIsIt();
            switch (object.key()) {
                case "file" -> file = once(tokens.string(what));
                case "line" -> line = tokens.integer(what);
                case "column" -> column = tokens.integer(what);
                case "endLine" -> endLine = tokens.integer(what);
                case "endColumn" -> endColumn = tokens.integer(what);
                default -> text = once(tokens.string(what));
            }
        }
        object.require(SPAN);
        try {
            Span span = new Span(file, line, column, endLine, endColumn, text);
            Span known = spans.putIfAbsent(span, span);
            return known == null ? span : known;
        } catch (IllegalArgumentException e) {
            throw object.error(node + ", 'span': " + e.getMessage());
        }
    }

    private String once(String text) {
        String known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }
}
