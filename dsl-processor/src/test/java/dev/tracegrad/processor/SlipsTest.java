package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What javac refuses in a body is told as javac tells it, and in the user's file alone: each line of {@code slips.txt} stands in
 * a class of its own, and all of them are compiled together. So are the members of {@code heads.txt}, whose heads are wrong.
 */
class SlipsTest {
    private static final String TYPES =
            "T t, UnaryOperator<T> same, double x, double[] a, int n, boolean flag, String text, "
                    + "Object o, List<Double> list, Box box, Leaf leaf, Colour colour, Shape shape, BinaryOperator<Double> both";
    private static final String NAMES = TYPES.replaceAll("[A-Za-z<>\\[\\]]+ (\\w+)", "$1");
    private static final String BODY = "{ double z = x * x;\n        SLIP\n        return z; }";

    private static final String HEAD =
            "((?:\\b(?:static|final|abstract|sealed) )*\\b(?:class|record|enum|interface) [A-Z])";

    /** Where a slip may stand: what is in each, with the slip in place of that word. */
    private enum Place {
        METHOD("@Traced static <T> double m(TYPES) BODY"),
        HELPER("@Traced static <T> double m(TYPES) { return h(NAMES); } private static <T> double h(TYPES) BODY"),
        TWIN("@Traced record R(double p) { <T> double m(TYPES) BODY }"),
        CONSTRUCTOR(
                "@Traced static class R { double p; <T> R(TYPES) { double z = x * x;\n        SLIP\n        p = z; } }"),
        LAMBDA("@Traced static <T> double m(TYPES) {"
                + " DoubleUnaryOperator op = q -> BODY; return op.applyAsDouble(x); }"),
        ANONYMOUS("@Traced static <T> double m(TYPES) {"
                + " Shape op = new Shape() { public double area(double q) BODY }; return op.area(x); }"),
        MEMBERS("@Traced interface Area { double area(double q); } @Traced static class Inner { SLIP }");

        private final String text;

        Place(String text) {
            this.text = text;
        }

        String with(String slip) {
            return this == MEMBERS ? text.replace("SLIP", slip.replaceAll(HEAD, "@Traced $1")) : withBody(slip);
        }

        private String withBody(String slip) {
            return text.replace("BODY", BODY)
                    .replace("TYPES", TYPES)
                    .replace("NAMES", NAMES)
                    .replace("SLIP", slip);
        }
    }

    @Test
    void slipsInMethods_areToldAsJavacTellsThem() {
        check(Place.METHOD);
    }

    @Tag("long")
    @EnabledForJreRange(max = JRE.JAVA_17) // those in methods are compared on every JDK
    @Test
    void slipsInHeads_areToldAsJavacTellsThem() {
        List<String> findings = new ArrayList<>();
        for (String slip : slips("heads.txt")) { // some keep javac from looking at others
            findings.addAll(findings(Place.MEMBERS, List.of(slip)));
        }
        assertThat(findings).isEmpty();
    }

    @Tag("long")
    @EnabledForJreRange(max = JRE.JAVA_17) // those in methods are compared on every JDK
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"METHOD", "MEMBERS"})
    void slipsElsewhere_areToldAsJavacTellsThem(Place place) {
        check(place);
    }

    private static void check(Place place) {
        List<String> slips = slips("slips.txt").stream()
                .filter(slip -> place != Place.CONSTRUCTOR || !slip.startsWith("return"))
                .filter(slip -> place == Place.METHOD || !slip.startsWith("this."))
                .filter(slip -> place != Place.ANONYMOUS || !slip.contains("double x") && !slip.contains("= x ->"))
                .toList();
        assertThat(findings(place, slips)).isEmpty();
    }

    private static List<String> slips(String file) {
        return Programs.text(Programs.RESOURCES.resolve(file))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static List<String> findings(Place place, List<String> slips) {
        String template = Programs.text(Programs.RESOURCES.resolve("slips").resolve("Slip.java"));
        List<JavaFileObject> sources = new ArrayList<>();
        sources.add(Programs.source(Programs.RESOURCES.resolve("slips").resolve("Slips.java")));
        for (int i = 0; i < slips.size(); i++) {
            String text = template.replace("Slip<", name(i) + "<").replace("//PLACE", place.with(slips.get(i)));
            sources.add(JavaFileObjects.forSourceString("good." + name(i), text));
        }
        Map<String, List<Diagnostic<? extends JavaFileObject>>> plain = errors(sources, new MutationTest.Nothing());
        Map<String, List<Diagnostic<? extends JavaFileObject>>> traced = errors(sources, new TracedProcessor());
        List<String> findings = new ArrayList<>();
        for (int i = 0; i < slips.size(); i++) {
            String what = whatIsWrong(
                    name(i), plain.getOrDefault(name(i), List.of()), traced.getOrDefault(name(i), List.of()));
            if (what != null) {
                findings.add(slips.get(i) + "\n    " + what);
            }
        }
        return findings;
    }

    private static String name(int slip) {
        return "Slip" + (1000 + slip);
    }

    private static @Nullable String whatIsWrong(
            String name,
            List<Diagnostic<? extends JavaFileObject>> plain,
            List<Diagnostic<? extends JavaFileObject>> traced) {
        if (plain.isEmpty()) {
            return "javac takes it; with the processor: " + traced;
        }
        for (Diagnostic<? extends JavaFileObject> one : traced) {
            if (!one.getSource().getName().endsWith(name + ".java")
                    || message(one).contains("[internal-error]")) {
                return "elsewhere: " + one;
            }
        }
        Set<String> told =
                traced.stream().map(one -> one.getLineNumber() + one.getCode()).collect(Collectors.toSet());
        Set<Long> ours = traced.stream()
                .filter(one -> message(one).startsWith("["))
                .map(Diagnostic::getLineNumber)
                .collect(Collectors.toSet());
        return plain.stream()
                .filter(one -> !told.contains(one.getLineNumber() + one.getCode()))
                .filter(one -> !ours.contains(one.getLineNumber()))
                .findFirst()
                .map(one -> "hidden: " + one + ", told: " + traced)
                .orElse(null);
    }

    private static String message(Diagnostic<?> one) {
        return one.getMessage(Locale.ROOT);
    }

    /** The errors of each class, and of what is generated for it. */
    private static Map<String, List<Diagnostic<? extends JavaFileObject>>> errors(
            List<JavaFileObject> sources, Processor processor) {
        return Compiler.javac()
                .withProcessors(processor)
                .withOptions("-Xmaxerrs", "100000", "-nowarn")
                .compile(sources)
                .errors()
                .stream()
                .collect(Collectors.groupingBy(
                        one -> one.getSource() == null
                                ? ""
                                : one.getSource().getName().replaceAll(".*/(Slip\\d+).*", "$1"),
                        TreeMap::new,
                        Collectors.toList()));
    }
}
