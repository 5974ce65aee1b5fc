package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracegrad.processor.GradientMethod.Outcome;
import dev.tracegrad.processor.fuzz.Dice;
import dev.tracegrad.processor.fuzz.gradient.NumericProgram;
import dev.tracegrad.processor.fuzz.gradient.NumericPrograms;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Jacobians of random programs have the rows that gradients are: each method that gives a number is called by one that gives an
 * array, {@code double[] fAll(x, a) { return new double[] {2, f(x, a)}; }}, and stands there once more as one that gives its number twice. Both
 * ways to a Jacobian are met, along directions and row by row. The seed and the number of programs are those of {@link GradientFuzzTest}.
 */
class TangentFuzzTest {
    private static final int PROGRAMS = Integer.getInteger("tracegrad.gradient.programs", GradientFuzzTest.NORMAL) / 4;
    private static final int BATCH = 25;
    private static final int CALLS = 20;

    /** What the two may differ by, of the largest derivative of the call. */
    private static final double CLOSE = 1e-8;

    private final List<String> findings = new ArrayList<>();
    private int alongDirections;
    private int byRows;
    private int derivatives;
    private int refused;

    @Test
    void jacobians_haveTheGradientsAsRows() {
        for (int first = 0; first < PROGRAMS; first += BATCH) {
            List<MoreMethods> programs = LongStream.range(first, Math.min(first + BATCH, PROGRAMS))
                    .mapToObj(number -> withJacobians(NumericPrograms.generate(GradientFuzzTest.SEED + number)))
                    .toList();
            refused += MoreMethods.compile(programs, this::check);
        }
        System.out.printf(
                "%d random programs with Jacobians from seed %d: %d along directions, %d by rows, %d derivatives, %d refused%n",
                PROGRAMS, GradientFuzzTest.SEED, alongDirections, byRows, derivatives, refused);
        assertThat(findings).isEmpty();
        assertThat(alongDirections).isGreaterThan(PROGRAMS / 4);
        assertThat(byRows).isGreaterThan(PROGRAMS / 4);
        assertThat(derivatives).isGreaterThan(100 * PROGRAMS);
    }

    /** Those of methods that were written for what they do to arrays, which random ones seldom do. */
    @Test
    void jacobiansOfWrittenPrograms_haveTheGradientsAsRows() {
        List<Path> paths = Programs.in("gradient");
        List<MoreMethods> programs = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            String name = paths.get(i).getFileName().toString().replace(".java", "");
            programs.add(withJacobians(new NumericProgram(i, name, Programs.text(paths.get(i)), Set.of())));
        }
        MoreMethods.compile(programs, this::check);
        assertThat(findings).isEmpty();
        assertThat(byRows).isGreaterThan(paths.size());
    }

    /** A program in which each method has two others that give an array. */
    private static MoreMethods withJacobians(NumericProgram program) {
        Map<String, String> more = new LinkedHashMap<>();
        Matcher found = MoreMethods.GRADIENT.matcher(program.source());
        while (found.find()) {
            List<String> names = new ArrayList<>();
            List<String> wanted = new ArrayList<>();
            for (String parameter : found.group(2).split(",\\s*")) {
                String[] parts = parameter.split(" ");
                String name = parts[parts.length - 1];
                names.add(name);
                if (parameter.contains("double ") || parameter.contains("double[] ")) {
                    wanted.add("\"" + name + "\"");
                }
            }
            if (!wanted.isEmpty()) {
                String gradient = "@Gradient(wrt = {" + String.join(", ", wanted) + "}) static double[] ";
                String all = found.group(1) + "All";
                more.put(
                        all,
                        gradient + all + "(" + found.group(2) + ") { return new double[] {2, " + found.group(1) + "("
                                + String.join(", ", names) + ")}; }\n");
                String twice = found.group(1) + "Twice";
                String body = body(program.source(), found.end());
                if (!body.contains("-> {")) { // whose returns are not the method's
                    more.put(twice, gradient + twice + "(" + found.group(2) + ") " + givingTwice(body) + "\n");
                }
            }
        }
        return new MoreMethods(program, more);
    }

    /** The block of a method that stands after its head. */
    private static String body(String source, int head) {
        int first = source.indexOf('{', head);
        return source.substring(first, end(source, first, '}'));
    }

    private static String givingTwice(String body) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int next = body.indexOf("return "); next >= 0; next = body.indexOf("return ", at)) {
            int end = end(body, next, ';');
            text.append(body, at, next)
                    .append("{ double once = ")
                    .append(body, next + "return ".length(), end)
                    .append(" return new double[] {once, 2, once}; }");
            at = end;
        }
        return text.append(body.substring(at)).toString();
    }

    /** After the first such character that stands in no braces but its own. */
    private static int end(String source, int first, char last) {
        int depth = 0;
        int end = first;
        char here;
        do {
            here = source.charAt(end++);
            depth += here == '{' ? 1 : here == '}' ? -1 : 0;
        } while (here != last || depth > 0);
        return end;
    }

    private void check(NumericProgram program, ClassLoader loader) {
        try {
            Class<?> gradients = loader.loadClass("good." + program.className() + "Gradient");
            for (GradientMethod method : GradientMethod.of(loader, "good." + program.className())) {
                String name = method.plain().getName();
                for (Method all : gradients.getDeclaredMethods()) {
                    boolean isCalled = all.getName().equals(name + "All");
                    if (all.getReturnType().isRecord()
                            && (isCalled || all.getName().equals(name + "Twice"))) {
                        all.setAccessible(true);
                        count(gradients, all.getName());
                        List<Integer> equal = isCalled ? List.of(1) : List.of(0, 2);
                        compare(method, all, equal, isCalled ? 0 : 1, new Dice(program.seed()));
                    }
                }
            }
        } catch (ReflectiveOperationException | RuntimeException wrong) {
            findings.add("seed " + program.seed() + ": " + wrong + "\n" + program.source());
        }
    }

    /** Counts a Jacobian; one along directions has a method that is told how many there are. */
    private void count(Class<?> gradients, String name) {
        boolean isAlong = Arrays.stream(gradients.getDeclaredMethods())
                .anyMatch(each -> each.getName().equals(name) && Modifier.isPrivate(each.getModifiers()));
        if (isAlong) {
            alongDirections++;
        } else {
            byRows++;
        }
    }

    /**
     * @param equal the rows that are gradients
     * @param zero the row of a constant
     */
    private void compare(GradientMethod method, Method all, List<Integer> equal, int zero, Dice dice)
            throws ReflectiveOperationException {
        GradientState state = new GradientState(method.plain().getDeclaringClass());
        for (int i = 0; i < CALLS; i++) {
            GradientArguments arguments =
                    GradientArguments.random(method.plain().getParameterTypes(), dice);
            List<Object> left = arguments.copy();
            state.reset();
            Outcome gradient = GradientMethod.call(method.result(), left);
            List<Object> leftByTangent = arguments.copy();
            state.reset();
            Outcome jacobian = GradientMethod.call(all, leftByTangent);
            if (arguments.isShared()) {
                continue;
            }
            String where = " in " + method.plain().getName() + arguments;
            if (!gradient.exception().equals(jacobian.exception())) {
                throw new GradientDifference(
                        "exception", gradient.exception() + " and " + jacobian.exception() + where);
            }
            if (!Arrays.deepEquals(left.toArray(), leftByTangent.toArray())) {
                throw new GradientDifference("arrays", where);
            }
            if (gradient.thrown() == null) {
                for (int row : equal) {
                    compare(gradient.value(), jacobian.value(), row, zero, where);
                }
            }
        }
    }

    private void compare(Object gradient, Object jacobian, int equal, int zero, String where)
            throws ReflectiveOperationException {
        List<Double> expected = new ArrayList<>();
        List<Double> actual = new ArrayList<>();
        for (RecordComponent component : jacobian.getClass().getRecordComponents()) {
            Object rows = read(jacobian, component.getName());
            Object row = read(gradient, component.getName());
            if (rows instanceof double[][] matrix) {
                for (int i = 0; i < ((double[]) row).length; i++) {
                    expected.add(((double[]) row)[i]);
                    actual.add(matrix[equal][i]);
                    expected.add(0.0);
                    actual.add(matrix[zero][i]);
                }
            } else {
                expected.add((double) row);
                actual.add(((double[]) rows)[equal]);
            }
        }
        double largest = expected.stream()
                .mapToDouble(Math::abs)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        for (int i = 0; i < expected.size(); i++) {
            derivatives++;
            double difference = Math.abs(expected.get(i) - actual.get(i));
            boolean isBit = Double.compare(expected.get(0), actual.get(0)) == 0;
            boolean isFinite = Double.isFinite(difference) && largest < 1e12;
            if (i == 0 ? !isBit && expected.get(0) != 0 : isFinite && difference > CLOSE * Math.max(1, largest)) {
                throw new GradientDifference("derivative", expected + " and " + actual + where);
            }
        }
    }

    private static Object read(Object record, String component) throws ReflectiveOperationException {
        Method accessor = record.getClass().getDeclaredMethod(component);
        accessor.setAccessible(true);
        return accessor.invoke(record);
    }
}
