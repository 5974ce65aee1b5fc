package dev.tracegrad.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;

/**
 * The programs of {@link CrossingsTest}: every way in which an object can get to code that knows nothing of tracked forms,
 * with an object of every form, in every place where one can stand.
 */
final class CrossingCells {
    /** The types of the programs, and code that is not translated for tracked forms. */
    static final String SHARED = """
            import dev.tracegrad.annotations.Traced;
            import java.util.*;
            @Traced record Pair(double a, double b) {}
            @Traced record Named(String name, List<Double> all, float f) {}
            @Traced record Rows(double[] row) {}
            @Traced class Own {
                double a;
                final double b;
                Own(double a, double b) { this.a = a; this.b = b; }
                @Override public boolean equals(Object o) { return o instanceof Own other && a == other.a && b == other.b; }
                @Override public int hashCode() { return 31 * Double.hashCode(a) + 7; }
                @Override public String toString() { return "<" + a + ", " + b + ">"; }
            }
            @Traced class Cast {
                final double a;
                Cast(double a) { this.a = a; }
                @Override public boolean equals(Object o) {
                    if (this == o) return true;
                    if (o == null || getClass() != o.getClass()) return false;
                    Cast other = (Cast) o;
                    return Double.compare(a, other.a) == 0;
                }
                @Override public int hashCode() { return Objects.hash(a); }
            }
            @Traced class Mutable { double a; Mutable(double a) { this.a = a; } }
            @Traced class Fixed { final double a; Fixed(double a) { this.a = a; } }
            @Traced interface Area { double area(); }
            @Traced record Disc(double r) implements Area { public double area() { return r * r; } }
            class Plain {
                static Object kept;
                static void keep(Object o) { kept = o; }
                static double first(Object o) { return o instanceof Pair p ? p.a() : o instanceof Double d ? d : -1; }
                static <T> T same(T t) { return t; }
                static <T> String text(T t) { return "t" + t; }
                static <T> boolean equal(T s, T t) { return s.equals(t); }
                static <T> int hash(List<T> l) { return new HashSet<>(l).size(); }
                static <T> void print(List<? extends T> l) { System.out.println(l); }
                static void all(Object... all) { System.out.println(Arrays.toString(all)); }
                static <T> boolean isOne(T t, Class<?> type) { return type.isInstance(t); }
                static <T> T last(List<T> l) { return l.get(l.size() - 1); }
            }
            """;

    /** A form: a type, and an object of it that is made of x and y. */
    private record Form(String name, String type, String made) {
        boolean isPrimitive() {
            return type.equals("double");
        }
    }

    private static final List<Form> FORMS = List.of(
            new Form("NUMBER", "double", "x * 2"),
            new Form("BOX", "Double", "Double.valueOf(x * 2)"),
            new Form("ARRAY", "double[]", "new double[] {x, y}"),
            new Form("ARRAY", "Pair[]", "new Pair[] {new Pair(x, y)}"),
            new Form("TWIN", "Pair", "new Pair(x, y)"),
            new Form("TWIN", "Named", "new Named(\"n\", List.of(x, y), 2.5f)"),
            new Form("TWIN", "Rows", "new Rows(new double[] {x})"),
            new Form("TWIN", "Own", "new Own(x, y)"),
            new Form("TWIN", "Cast", "new Cast(y)"),
            new Form("TWIN", "Mutable", "new Mutable(x)"),
            new Form("TWIN", "Fixed", "new Fixed(x)"),
            new Form("TWIN_BY_INTERFACE", "Area", "new Disc(x)"),
            new Form("FUNCTION", "DoubleUnaryOperator", "v -> v * x"),
            new Form("FUNCTION", "Area", "() -> x * 2"),
            new Form("COLLECTION", "List<Double>", "List.of(x, y)"),
            new Form("COLLECTION", "ArrayList<Double>", "new ArrayList<>(List.of(x, y))"),
            new Form("COLLECTION", "Deque<Double>", "new ArrayDeque<>(List.of(x, y))"),
            new Form("COLLECTION", "List<Pair>", "List.of(new Pair(x, y), new Pair(3, y))"),
            new Form("MAP", "Map<String, Double>", "Map.of(\"k\", x)"),
            new Form("MAP", "Map<String, List<Pair>>", "Map.of(\"k\", List.of(new Pair(x, y)))"),
            new Form("ITERATOR", "Iterator<Double>", "List.of(x, y).iterator()"),
            new Form("STREAM", "Stream<Double>", "Stream.of(x, y)"),
            new Form("STREAM", "DoubleStream", "DoubleStream.of(x, y)"),
            new Form("OPTIONAL", "Optional<Double>", "Optional.of(x)"),
            new Form("OPTIONAL", "Optional<Pair>", "Optional.of(new Pair(x, y))"),
            new Form("OPTIONAL", "OptionalDouble", "OptionalDouble.of(x)"));

    /** Ways across, by name; E is the object, T its type. Those that give a text, an int or a double, and statements. */
    private static final Map<String, String> CROSSINGS = new TreeMap<>(Map.ofEntries(
            Map.entry("text plus", "text(\"a\" + E)"),
            Map.entry("text plus-assign", "String t = \"a\"; t += E; return x * y + t.hashCode();"),
            Map.entry("text valueOf", "text(String.valueOf(E))"),
            Map.entry("text Objects.toString", "text(Objects.toString(E))"),
            Map.entry("text toString", "text(E.toString())"),
            Map.entry("text append", "text(new StringBuilder(\"b\").append(E).toString())"),
            Map.entry("text format", "text(String.format(\"%s|%s\", E, x > 0))"),
            Map.entry("text formatted", "text(\"%s\".formatted(E))"),
            Map.entry("text MessageFormat", "text(java.text.MessageFormat.format(\"{0}\", E))"),
            Map.entry("text println", "System.out.println(E);"),
            Map.entry("text printf", "System.out.printf(\"%s%n\", E);"),
            Map.entry("text exception", "if (x > 2) throw new IllegalArgumentException(\"bad \" + E);"),
            Map.entry("text error", "if (x > 2) throw new AssertionError(E);"),
            Map.entry("text assert", "assert x < 2 : E;"),
            Map.entry("text of list", "text(\"\" + List.of(E))"),
            Map.entry("text of asList", "text(Arrays.asList(E).toString())"),
            Map.entry("text of map", "text(\"\" + Map.of(\"k\", E))"),
            Map.entry("text of optional", "text(\"\" + Optional.of(E))"),
            Map.entry("text of reference", "text(Optional.of(E).map(Object::toString).get())"),
            Map.entry("text of stream", "text(Stream.of(E).map(String::valueOf).toList().toString())"),
            Map.entry("text of requireNonNull", "text(\"\" + Objects.requireNonNull(E))"),
            Map.entry("equals itself", "test(E.equals(E))"),
            Map.entry("equals other", "test(E.equals(OTHER))"),
            Map.entry("equals text", "test(E.equals(\"a\"))"),
            Map.entry("equals Objects", "test(Objects.equals(E, OTHER))"),
            Map.entry("equals deep", "test(Objects.deepEquals(E, OTHER))"),
            Map.entry("equals contains", "test(List.of(E).contains(OTHER))"),
            Map.entry("equals indexOf", "number(List.of(OTHER, E).indexOf(E))"),
            Map.entry(
                    "equals remove", "List<T> l = new ArrayList<>(List.of(E)); l.remove(OTHER); return x * l.size();"),
            Map.entry("equals containsValue", "test(Map.of(1, E).containsValue(OTHER))"),
            Map.entry("equals distinct", "number(Stream.of(E, OTHER).distinct().count())"),
            Map.entry("equals of lists", "test(List.of(E).equals(List.of(OTHER)))"),
            Map.entry("equals of optionals", "test(Optional.of(E).equals(Optional.of(OTHER)))"),
            Map.entry("hash hashCode", "number(E.hashCode())"),
            Map.entry("hash Objects.hash", "number(Objects.hash(E, 1))"),
            Map.entry("hash Objects.hashCode", "number(Objects.hashCode(E))"),
            Map.entry("hash identity", "number(System.identityHashCode(E) & 0)"),
            Map.entry("hash of set", "number(new HashSet<>(List.of(E, OTHER)).size())"),
            Map.entry("hash of key", "Map<Object, Integer> m = new HashMap<>(); m.put(E, 1); return x * m.size();"),
            Map.entry(
                    "hash of typed key",
                    "Map<T, Integer> m = new HashMap<>(); m.put(E, 1); " + "m.put(OTHER, 2); return x * m.size();"),
            Map.entry(
                    "hash of tracked key",
                    "Map<T, Double> m = new HashMap<>(); m.put(E, x); "
                            + "m.put(OTHER, y); return m.get(E) * m.size();"),
            Map.entry("hash of typed set", "Set<T> s = new HashSet<>(); s.add(E); s.add(OTHER); return x * s.size();"),
            Map.entry("hash of list", "number(List.of(E).hashCode())"),
            Map.entry("class getClass", "text(E.getClass().getSimpleName())"),
            Map.entry("class same", "test(E.getClass() == OTHER.getClass())"),
            Map.entry("class literal", "test(E.getClass() == Pair.class)"),
            Map.entry("class isInstance", "test(Pair.class.isInstance(E))"),
            Map.entry("type itself", "test(E instanceof RAW)"),
            Map.entry("type Object", "test(E instanceof Object)"),
            Map.entry("type Comparable", "test(E instanceof Comparable)"),
            Map.entry("type Serializable", "test(E instanceof java.io.Serializable)"),
            Map.entry("type List", "test(E instanceof List)"),
            Map.entry("type ArrayList", "test(E instanceof ArrayList)"),
            Map.entry("type Disc", "test(E instanceof Disc d && d.r() > 0)"),
            Map.entry("type of Object", "Object o = E; return o instanceof RAW ? x : y;"),
            Map.entry("type Area", "test(E instanceof Area)"),
            Map.entry("cast Object", "text(((Object) E).toString())"),
            Map.entry("cast Comparable", "test((Comparable<?>) (Object) E == null)"),
            Map.entry("cast ArrayList", "number(((ArrayList<?>) E).size())"),
            Map.entry("cast Area", "((Area) E).area() * x"),
            Map.entry("identity itself", "test(E == E)"),
            Map.entry("identity other", "test(E == OTHER)"),
            Map.entry("identity of call", "test(isN(E, E))"),
            Map.entry("null operator", "test(E == null)"),
            Map.entry("null isNull", "test(Objects.isNull(E))"),
            Map.entry("null requireNonNull", "test(Objects.requireNonNull(E) != null)"),
            Map.entry("null statement", "Objects.requireNonNull(E);"),
            Map.entry("null message", "Objects.requireNonNull(E, \"m\");"),
            Map.entry("null else", "test(Objects.requireNonNullElse(E, OTHER) != null)"),
            Map.entry("lock", "synchronized (E) { return x * y; }"),
            Map.entry("object variable", "Object o = E; return x * o.toString().length();"),
            Map.entry("object conditional", "Object o = x > 0 ? E : \"s\"; return x * o.toString().length();"),
            Map.entry("object array", "Object[] o = {E}; return x * o[0].toString().length();"),
            Map.entry("object list", "List<Object> o = new ArrayList<>(); o.add(E); return x * o.toString().length();"),
            Map.entry(
                    "object addAll",
                    "List<Object> o = new ArrayList<>(); Collections.addAll(o, E); return x * o.toString().length();"),
            Map.entry("object supplier", "Supplier<Object> s = () -> E; return x * s.get().toString().length();"),
            Map.entry(
                    "object function",
                    "Function<Object, String> g = Object::toString; return x * g.apply(E).length();"),
            Map.entry("object wildcard", "List<?> o = List.of(E); return x * o.toString().length();"),
            Map.entry("object field", "Plain.kept = E; return x * Plain.kept.toString().length();"),
            Map.entry("method keep", "Plain.keep(E); return x * Plain.kept.toString().length();"),
            Map.entry("method first", "Plain.first(E) * y"),
            Map.entry("method same", "text(\"\" + Plain.same(E))"),
            Map.entry("method text", "text(Plain.text(E))"),
            Map.entry("method equal", "test(Plain.equal(E, OTHER))"),
            Map.entry("method hash", "number(Plain.hash(List.of(E, OTHER)))"),
            Map.entry("method print", "Plain.print(List.of(E));"),
            Map.entry("method all", "Plain.all(E, 1);"),
            Map.entry("method isOne", "test(Plain.isOne(E, Pair.class))"),
            Map.entry("method last", "test(Plain.last(List.of(OTHER, E)) == null)"),
            Map.entry("own text", "text(own(E))"),
            Map.entry("own object", "text(object(E))"),
            Map.entry("own equal", "test(equal(E, OTHER))")));

    /** Where the object stands: what comes before it, what it is called then, and what else the class has. */
    private record Place(String name, String before, String object, String other, String members) {}

    private static final List<Place> PLACES = List.of(
            new Place("argument", "", "(MADE)", "made(x, y)", ""),
            new Place("variable", "T v = MADE;", "v", "made(x, y)", ""),
            new Place("result", "", "make(x, y)", "made(x, y)", "static T make(double x, double y) { return MADE; }"),
            new Place(
                    "field",
                    "Holder h = new Holder(MADE, x);",
                    "h.v",
                    "made(x, y)",
                    "@Traced static class Holder { T v; double w; Holder(T v, double w) { this.v = v; this.w = w; } }"),
            new Place(
                    "plain field",
                    "",
                    "kept",
                    "plain(3, 3)",
                    "static final T kept = plain(3, 3); static T plain(double x, double y) { return MADE; }"),
            new Place(
                    "parameter",
                    "return gN(x, y, MADE); } @Traced static double gN(double x, double y, T p) {",
                    "p",
                    "made(x, y)",
                    ""));

    /** The lines of a class before its first method. */
    private static final int FIRST = 10;

    private static final int LINES = 4;

    /** A program: a method of a class, what is asked in it, and the statements. */
    record Cell(String type, int position, String about, String text) {
        String method() {
            return "f" + position;
        }
    }

    private CrossingCells() {}

    /** All programs: with an object of each form, each question is asked in one of the places, in turn. */
    static List<Cell> all() {
        List<Cell> cells = new ArrayList<>();
        for (int form = 0; form < FORMS.size(); form++) {
            int at = form;
            for (Map.Entry<String, String> crossing : CROSSINGS.entrySet()) {
                Place place = PLACES.get(at++ % PLACES.size());
                if (isProgram(FORMS.get(form), place, crossing.getValue())) {
                    cells.add(cell(FORMS.get(form), form, place, crossing.getKey(), crossing.getValue(), cells));
                }
            }
        }
        return cells;
    }

    /** Whether it is Java, and about crossings alone: what has no lift is no field of a twin. */
    private static boolean isProgram(Form form, Place place, String code) {
        boolean isCall = form.isPrimitive() && code.contains("E.");
        boolean isBare = place.name().equals("argument") && form.made().contains("->");
        boolean hasNoLift = place.name().equals("field") && form.name().equals("ITERATOR");
        boolean hasNoResult = form.name().equals("BOX") && (place.name().equals("result") || code.contains("OTHER"));
        return !isCall && !isBare && !hasNoLift && !hasNoResult;
    }

    private static Cell cell(Form form, int number, Place place, String crossing, String code, List<Cell> before) {
        String type = "Cells" + number + place.name().replace(" ", "");
        int position =
                (int) before.stream().filter(one -> one.type().equals(type)).count();
        String body = code.contains(";") ? code : "return " + code + ";";
        boolean returns = body.contains("return ");
        String helper = body.contains("isN(") ? " static boolean isN(T s, T t) { return s == t; }" : "";
        String text = ("@Traced static double fN(double x, double y) {\n    BEFORE\n    BODY\n}" + helper + "\n")
                .replace("BEFORE", place.before())
                .replace("BODY", statements(body, place) + (returns ? "" : " return x * y;"));
        String about = form.name() + " " + form.type() + " | " + crossing + " | " + place.name();
        return new Cell(type, position, about, filled(text, form).replace("N(", position + "("));
    }

    /** The class of some programs, each of which keeps its lines if others are left out. */
    static String source(List<Cell> cells) {
        String type = cells.get(0).type();
        Form form = FORMS.get(Integer.parseInt(type.replaceAll("\\D", "")));
        Place place = PLACES.stream()
                .filter(one -> type.endsWith(one.name().replace(" ", "")))
                .filter(one -> !one.name().equals("field") || !type.endsWith("plainfield"))
                .findFirst()
                .orElseThrow();
        StringBuilder text = new StringBuilder(filled("""
                import dev.tracegrad.annotations.Traced;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                class %s {
                    %s
                    static T made(double x, double y) { return MADE; }
                    static <U> String own(U u) { return "u" + u; }
                    static String object(Object o) { return "o" + o.hashCode(); }
                    static <U> boolean equal(U s, U t) { return s.equals(t); }
                """.formatted(type, place.members()), form));
        int line = 0;
        for (Cell cell : cells) {
            text.append("\n".repeat((cell.position() - line) * LINES)).append(cell.text());
            line = cell.position() + 1;
        }
        return text.append("}\n").toString();
    }

    /** The position of the program that has a line of its class; negative for what all of them have. */
    static int position(long line) {
        return line <= FIRST ? -1 : (int) ((line - FIRST - 1) / LINES);
    }

    private static String filled(String text, Form form) {
        String raw = form.type().replaceAll("<.*>", "");
        return text.replace("MADE", form.made())
                .replaceAll("\\bT\\b", Matcher.quoteReplacement(form.type()))
                .replace("RAW", raw);
    }

    private static String statements(String body, Place place) {
        return body.replaceAll("\\bE\\b", Matcher.quoteReplacement(place.object()))
                .replaceAll("\\bOTHER\\b", Matcher.quoteReplacement(place.other()))
                .replaceAll("^return text\\((.*)\\);$", "String t = $1; return x * t.length() + y * t.hashCode();")
                .replaceAll("^return test\\((.*)\\);$", "return $1 ? x * y : x + y;")
                .replaceAll("^return number\\((.*)\\);$", "return x * ($1) + y;");
    }
}
