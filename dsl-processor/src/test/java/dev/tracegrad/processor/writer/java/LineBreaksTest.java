package dev.tracegrad.processor.writer.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
    private static final String CALL = "memory.get(self, \"velocity\", velocity(self))";

    @Test
    void in_shortLines_areThemselves() {
        String text = "class A {\n    int a = 1;\n}\n\n";
        assertThat(LineBreaks.in(text)).isEqualTo(text);
        assertThat(LineBreaks.in("")).isEmpty();
    }

    @Test
    void in_arguments_fillLines() {
        assertThat(LineBreaks.in("    call(first, " + CALL + ", " + CALL + ", 3); // Example.java:12\n"))
                .isEqualTo("""
                            call(
                                    first, memory.get(self, "velocity", velocity(self)),
                                    memory.get(self, "velocity", velocity(self)), 3); // Example.java:12
                        """);
    }

    @Test
    void in_aChainInsideACall_isBrokenBeforeItsDots() {
        assertThat(LineBreaks.in(
                        "    return Nodes.at(a.plus(" + CALL + ").plus(" + CALL + ").times(2).div(3), scope, 4);\n"))
                .isEqualTo("""
                            return Nodes.at(
                                    a.plus(memory.get(self, "velocity", velocity(self))).plus(memory.get(self, "velocity", velocity(self)))
                                            .times(2).div(3),
                                    scope, 4);
                        """);
    }

    @Test
    void in_aConditional_hasAnArmALine() {
        assertThat(LineBreaks.in("    double d = a < b ? c < d ? " + CALL + " : " + CALL + " : " + CALL + ";\n"))
                .isEqualTo("""
                            double d = a < b
                                    ? c < d ? memory.get(self, "velocity", velocity(self)) : memory.get(self, "velocity", velocity(self))
                                    : memory.get(self, "velocity", velocity(self));
                        """);
    }

    @Test
    void in_operators_breaksThoseThatBindLeast() {
        String sum = IntStream.range(0, 5)
                .mapToObj(i -> "factor" + i + " * value" + i)
                .collect(Collectors.joining(" + "));
        assertThat(LineBreaks.in("    if (" + sum + " > limit && isOn) { // Example.java:12\n"))
                .isEqualTo("""
                            if (factor0 * value0 + factor1 * value1 + factor2 * value2 + factor3 * value3 + factor4 * value4 > limit
                                    && isOn) { // Example.java:12
                        """);
    }

    @Test
    void in_anOnlyArgument_staysIfItIsBrokenItself() {
        assertThat(LineBreaks.in(
                        "    sum.plus(f.at(Nodes.at(" + CALL + ".plus(" + CALL + "), scope, 3))); // A.java:1\n"))
                .isEqualTo("""
                            sum.plus(f.at(Nodes.at(
                                    memory.get(self, "velocity", velocity(self)).plus(memory.get(self, "velocity", velocity(self))),
                                    scope, 3))); // A.java:1
                        """);
    }

    @Test
    void in_aLambdaInAnArm_staysThere() {
        assertThat(LineBreaks.in("    Curve curve = x.data() > 0 ? Functions_CurveTraced.of(curve(self)) : t -> "
                        + "Nodes.at(t.times(x), scope, 2); // Functions.java:146\n"))
                .isEqualTo("""
                            Curve curve = x.data() > 0
                                    ? Functions_CurveTraced.of(curve(self))
                                    : t -> Nodes.at(t.times(x), scope, 2); // Functions.java:146
                        """);
    }

    @Test
    void in_anArray_closesOnALineOfItsOwn() {
        String numbers = IntStream.range(0, 40).mapToObj(String::valueOf).collect(Collectors.joining(", "));
        assertThat(LineBreaks.in("    double[] a = new double[] {" + numbers + "}; // A.java:1\n"))
                .isEqualTo("""
                            double[] a = new double[] {
                                    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28,
                                    29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39
                            }; // A.java:1
                        """);
    }

    @Test
    void in_literalsAndTextBlocks_areNotTouched() {
        String literal = "\"" + "a, b) + c ? d : e; // f ".repeat(8) + "\"";
        assertThat(LineBreaks.in("    call(x, " + literal + ", '\"', y);\n"))
                .isEqualTo("    call(\n            x,\n            " + literal + ",\n            '\"', y);\n");
        String block = "    String s = \"\"\"\n        " + "a, b ".repeat(40) + "\n        \"\"\";\n";
        assertThat(LineBreaks.in(block)).isEqualTo(block);
    }

    @Test
    void in_typeArguments_areNotSplitAndShiftsAreOperators() {
        String line =
                "    Map<String, List<Value>> values = new HashMap<String, List<Value>>(first >> 2, second << 3, third > 4, "
                        + "fourth, fifth);\n";
        assertThat(LineBreaks.in(line)).isEqualTo("""
                            Map<String, List<Value>> values = new HashMap<String, List<Value>>(
                                    first >> 2, second << 3, third > 4, fourth, fifth);
                        """);
    }

    @Test
    void in_javadoc_wrapsWords() {
        String words = "word ".repeat(30).strip();
        assertThat(LineBreaks.in("     * " + words + " {@code self}.\n").lines())
                .allMatch(line -> line.startsWith("     * ") && line.length() <= 120)
                .last()
                .asString()
                .endsWith(" {@code self}.");
    }

    /** However deep: what is left of a line has always room for something. */
    @Test
    void in_deepCalls_endsBefore140Columns() {
        String deep = "x";
        for (int i = 0; i < 100; i++) {
            deep = "Nodes.plus(" + deep + ", n" + i + ", \"n" + i + "\")";
        }
        String broken = LineBreaks.in("        return " + deep + "; // Example.java:12\n");
        assertThat(broken.lines()).allMatch(line -> line.length() <= 140);
        assertThat(broken.replaceAll("\\s", "")).isEqualTo(("return" + deep + ";//Example.java:12").replace(" ", ""));
    }
}
