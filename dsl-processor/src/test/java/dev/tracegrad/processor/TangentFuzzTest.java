package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracegrad.processor.GradientMethod.Outcome;
import dev.tracegrad.processor.fuzz.Dice;
import dev.tracegrad.processor.fuzz.gradient.NumericProgram;
import dev.tracegrad.processor.fuzz.gradient.NumericPrograms;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Jacobians of random programs have the rows that gradients are: each method that gives a number is called by one that gives an
 * array, {@code double[] fAll(x, a) { return new double[] {f(x, a), 2 * x}; }}. The seed and the number of programs are those of
 * {@link GradientFuzzTest}.
 */
class TangentFuzzTest {
    private static final int PROGRAMS = Integer.getInteger("tracegrad.gradient.programs", GradientFuzzTest.NORMAL) / 4;
    private static final int BATCH = 25;
    private static final int CALLS = 20;

    /** What the two may differ by, of the largest derivative of the call. */
    private static final double CLOSE = 1e-8;

    private final List<String> findings = new ArrayList<>();
    private int jacobians;
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
                "%d random programs with Jacobians from seed %d: %d methods, %d derivatives, %d refused%n",
                PROGRAMS, GradientFuzzTest.SEED, jacobians, derivatives, refused);
        assertThat(findings).isEmpty();
        assertThat(derivatives).isGreaterThan(100 * PROGRAMS);
    }

    /** A program in which each method has another one that gives an array. */
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
                String all = found.group(1) + "All";
                more.put(
                        all,
                        "@Gradient(wrt = {" + String.join(", ", wanted) + "}) static double[] " + all + "("
                                + found.group(2) + ") { return new double[] {2, " + found.group(1) + "("
                                + String.join(", ", names) + ")}; }\n");
            }
        }
        return new MoreMethods(program, more);
    }

    private void check(NumericProgram program, ClassLoader loader) {
        try {
            Class<?> gradients = loader.loadClass("good." + program.className() + "Gradient");
            for (GradientMethod method : GradientMethod.of(loader, "good." + program.className())) {
                String name = method.plain().getName();
                for (Method all : gradients.getDeclaredMethods()) {
                    if (all.getName().equals(name + "All")
                            && all.getReturnType().isRecord()) {
                        all.setAccessible(true);
                        jacobians++;
                        compare(method, all, new Dice(program.seed()));
                    }
                }
            }
        } catch (ReflectiveOperationException | RuntimeException wrong) {
            findings.add("seed " + program.seed() + ": " + wrong + "\n" + program.source());
        }
    }

    private void compare(GradientMethod method, Method all, Dice dice) throws ReflectiveOperationException {
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
                compare(gradient.value(), jacobian.value(), where);
            }
        }
    }

    private void compare(Object gradient, Object jacobian, String where) throws ReflectiveOperationException {
        List<Double> expected = new ArrayList<>();
        List<Double> actual = new ArrayList<>();
        for (RecordComponent component : jacobian.getClass().getRecordComponents()) {
            Object rows = read(jacobian, component.getName());
            Object row = read(gradient, component.getName());
            if (rows instanceof double[][] matrix) {
                for (int i = 0; i < ((double[]) row).length; i++) {
                    expected.add(((double[]) row)[i]);
                    actual.add(matrix[1][i]);
                    expected.add(0.0);
                    actual.add(matrix[0][i]);
                }
            } else {
                expected.add((double) row);
                actual.add(((double[]) rows)[1]);
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
