package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracegrad.Value;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs as people write them, in several files each, with one annotation: on the method that is wanted in tracked form. */
class PeopleTest {
    private static final Path PROGRAMS = Path.of("src/test/resources/people");

    @TempDir
    private Path output;

    /** The annotated method of a program's class {@code Main}, and numbers for it. */
    record Entry(String program, String method, Object... given) {
        @Override
        public String toString() {
            return program;
        }
    }

    static Stream<Entry> entries() {
        double[] knots = {0, 1, 2, 3.5};
        return Stream.of(
                new Entry("arm1", "reach", new double[] {0.2, 0.5, -0.4}, 1.0),
                new Entry("arm2", "miss", new double[] {1, 0.8, 0.5}, new double[] {0.3, 0.2, 0.1}, 0.7, 1.2),
                new Entry("arm3", "miss", 0.3, 0.6, 0.2, 1.0),
                new Entry("bond1", "spread", 950.0, 0.05, 0.03),
                new Entry("bond2", "ytm", 97.5, 0.04),
                new Entry("bond3", "desk", 0.04, 0.1, 97.5, 1.2),
                new Entry("geodesic1", "all", 0.7, 1.3, -0.4),
                new Entry("kalman1", "likelihood", new double[] {0.1, 0.22, 0.28}, 0.05, 0.01),
                new Entry("kalman2", "smoothed", 0.1, 0.5, new double[] {1, 1.2, 0.9}),
                new Entry("kalman3", "fit", 0.1, 0.2, new double[] {0.2, 0.7, 1.1}),
                new Entry("matrix1", "ridge", new double[][] {{1, 2}, {3, 1.1}, {0.5, 4}}, new double[] {1, 2, 3}, 0.1),
                new Entry(
                        "matrix2", "logLikelihood", new double[] {0, 0.4, 1.1}, new double[] {0.1, 0.5, 0.9}, 0.7, 0.1),
                new Entry("matrix3", "forward", 0.5, 0.7, -0.3, 1.2),
                new Entry("poly1", "root", 0.7, 1.3, -0.4),
                new Entry("poly2", "root", 0.7, 1.3, -0.4),
                new Entry("poly3", "evaluate", 1.0, -2.0, 0.7),
                new Entry("quat1", "attitude", 0.1, 0.2, 0.3, new double[] {0.5, -0.2, 0.1}, 0.01),
                new Entry("quat2", "camera", 0.3, 0.8, 0.4),
                new Entry("quat3", "pointing", 0.4, 1.1),
                new Entry("shapes1", "cover", 0.7, 1.3),
                new Entry("spline1", "fit", knots, new double[] {0, 0.8, 0.9, -0.3}, 1.3),
                new Entry("spline2", "curve", 0.0, 0.5, 0.9, 1.4),
                new Entry("spline3", "blend", new double[] {0, 1, 2.5, 3}, new double[] {0, 0.5, 0.2, 1}, 0.1, 1.7),
                new Entry("spline4", "fit", knots, new double[] {0, 0.8, 0.9, -0.3}, 2.3),
                new Entry("vector1", "torque", 0.3, 0.2, 2.0, new double[] {1, 0.5, -0.2}),
                new Entry("vector2", "miss", 7.0, 0.5, 2.0, 0.3),
                new Entry("vector3", "path", 0.3, -0.7, 1.2, 0.4));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void oneAnnotation_isEnough(Entry entry) throws IOException, ReflectiveOperationException {
        Javac javac = new Javac(output).with("-Xlint:-options");
        try (Stream<Path> files = Files.walk(PROGRAMS.resolve(entry.program()))) {
            files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(javac::source);
        }
        assertThat(javac.compile()).isEmpty();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {output.toUri().toURL()}, getClass().getClassLoader())) {
            Method plain = method(loader, entry.program() + ".Main", entry.method());
            Method traced = method(loader, entry.program() + ".MainTraced", entry.method());
            double[] point = new Numbers(List.of(entry.given())).plain();
            assertThat(Bits.of(call(traced, traced(entry, inputs(point)))))
                    .isEqualTo(Bits.of(call(plain, plain(entry, point))));
            dev.tracegrad.GradientCheck.of(inputs -> weighed(call(traced, traced(entry, inputs))))
                    .against(numbers ->
                            weighed(call(plain, plain(entry, numbers))).data())
                    .assertCorrect(point);
        }
    }

    private static Method method(ClassLoader loader, String owner, String name) throws ReflectiveOperationException {
        Method found = Stream.of(loader.loadClass(owner).getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
        found.setAccessible(true);
        return found;
    }

    private static Object call(Method method, List<Object> arguments) {
        try {
            return method.invoke(null, arguments.toArray());
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Value[] inputs(double[] point) {
        Value[] inputs = new Value[point.length];
        for (int i = 0; i < point.length; i++) {
            inputs[i] = Value.of(point[i]);
        }
        return inputs;
    }

    /** One number of all that a method gives, each with a weight of its own. */
    private static Value weighed(Object result) {
        List<Value> all = result instanceof Value[] values
                ? List.of(values)
                : result instanceof double[] numbers
                        ? Stream.of(inputs(numbers)).toList()
                        : List.of(result instanceof Value value ? value : Value.of((double) result));
        Value sum = all.get(0);
        for (int i = 1; i < all.size(); i++) {
            sum = sum.plus(all.get(i).times(i + 1.5));
        }
        return sum;
    }

    /** Arguments of the shape of an entry's, with these numbers. */
    private static List<Object> plain(Entry entry, double[] numbers) {
        List<Object> arguments = new ArrayList<>();
        int at = 0;
        for (Object given : entry.given()) {
            if (given instanceof double[][] rows) {
                double[][] made = new double[rows.length][];
                for (int i = 0; i < rows.length; i++) {
                    made[i] = Arrays.copyOfRange(numbers, at, at += rows[i].length);
                }
                arguments.add(made);
            } else if (given instanceof double[] row) {
                arguments.add(Arrays.copyOfRange(numbers, at, at += row.length));
            } else {
                arguments.add(numbers[at++]);
            }
        }
        return arguments;
    }

    private static List<Object> traced(Entry entry, Value[] values) {
        List<Object> arguments = new ArrayList<>();
        int at = 0;
        for (Object given : entry.given()) {
            if (given instanceof double[][] rows) {
                Value[][] made = new Value[rows.length][];
                for (int i = 0; i < rows.length; i++) {
                    made[i] = Arrays.copyOfRange(values, at, at += rows[i].length);
                }
                arguments.add(made);
            } else if (given instanceof double[] row) {
                arguments.add(Arrays.copyOfRange(values, at, at += row.length));
            } else {
                arguments.add(values[at++]);
            }
        }
        return arguments;
    }
}
