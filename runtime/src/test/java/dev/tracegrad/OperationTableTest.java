package dev.tracegrad;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracegrad.OperationTable.Partial;
import dev.tracegrad.OperationTable.Row;
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
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of {@code operations.txt}, compiled as Java, are what {@link Op} computes, bit for bit. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperationTableTest {
    private static final boolean HAS_CLAMP = Runtime.version().feature() >= 21;

    private URLClassLoader loader;
    private Class<?> compiled;

    /** The rows that are Java: leaves compute nothing, and what PRIMITIVE computes is of its nodes. */
    static List<Row> rows() {
        return OperationTable.ROWS.stream()
                .filter(row -> !row.partials().isEmpty() && !row.name().equals("PRIMITIVE"))
                .toList();
    }

    @BeforeAll
    void compile(@TempDir Path folder) throws IOException, ReflectiveOperationException {
        Path source = Files.writeString(folder.resolve("Table.java"), source());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of("-d", folder.toString());
            var sources = manager.getJavaFileObjects(source);
            assertThat(compiler.getTask(null, manager, null, options, null, sources)
                            .call())
                    .isTrue();
        }
        loader = new URLClassLoader(new URL[] {folder.toUri().toURL()});
        compiled = loader.loadClass("Table");
    }

    @AfterAll
    void close() throws IOException {
        loader.close();
    }

    private static String source() {
        StringBuilder source = new StringBuilder("public class Table {\n");
        for (Row row : rows()) {
            if (!row.name().equals("CLAMP") || HAS_CLAMP) {
                method(source, row.name(), row.computes());
            }
            for (int i = 0; i < row.partials().size(); i++) {
                method(source, row.name() + i, row.partials().get(i).java());
            }
        }
        return source + "}\n";
    }

    private static void method(StringBuilder source, String name, String expression) {
        source.append("public static double ")
                .append(name)
                .append("(double a, double b, double c, double y) { return ");
        source.append(expression).append("; }\n");
    }

    /** The bits of what the compiled text gives, or the class of the exception. */
    private Object bits(String name, double[] operands, double result) throws ReflectiveOperationException {
        Method method = compiled.getMethod(name, double.class, double.class, double.class, double.class);
        double[] all = Arrays.copyOf(operands, 3);
        try {
            return Double.doubleToLongBits((double) method.invoke(null, all[0], all[1], all[2], result));
        } catch (InvocationTargetException e) {
            return e.getCause().getClass();
        }
    }

    private static List<double[]> operands(Op op) {
        return EdgeNumbers.operands(op.arity() < 0 ? 3 : op.arity());
    }

    @Test
    void rows_areThoseOfOp() {
        assertThat(OperationTable.ROWS).extracting(Row::name).containsExactly(names());
        for (Row row : OperationTable.ROWS) {
            Op op = Op.valueOf(row.name());
            assertThat(row.symbol()).isEqualTo(op.symbol());
            assertThat(row.partials()).as("%s", row).hasSize(Math.abs(op.arity()));
        }
    }

    private static String[] names() {
        return Stream.of(Op.values()).map(Op::name).toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void computes_compiled_hasTheBitsOfOp(Row row) throws ReflectiveOperationException {
        Op op = Op.valueOf(row.name());
        if (op == Op.CLAMP && !HAS_CLAMP) {
            assertThat(row.computes()).isEqualTo("Math.clamp(a, b, c)"); // which came with JDK 21
            return;
        }
        for (double[] operands : operands(op)) {
            assertThat(bits(row.name(), operands, 0))
                    .as("%s at %s, seed %d", row.computes(), Arrays.toString(operands), EdgeNumbers.SEED)
                    .isEqualTo(resultBits(op, operands));
        }
    }

    private static Object resultBits(Op op, double[] operands) {
        try {
            return Double.doubleToLongBits(op.apply(operands));
        } catch (IllegalArgumentException e) {
            return e.getClass();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void partials_compiled_haveTheBitsOfOp(Row row) throws ReflectiveOperationException {
        Op op = Op.valueOf(row.name());
        for (double[] operands : operands(op)) {
            if (resultBits(op, operands) instanceof Long) {
                double result = op.apply(operands);
                List<Object> expected = new ArrayList<>();
                List<Object> actual = new ArrayList<>();
                for (int i = 0; i < row.partials().size(); i++) {
                    expected.add(Double.doubleToLongBits(op.partial(i, operands)));
                    actual.add(bits(row.name() + i, operands, result));
                }
                assertThat(actual)
                        .as("%s at %s, seed %d", row, Arrays.toString(operands), EdgeNumbers.SEED)
                        .isEqualTo(expected);
            }
        }
    }

    /** A text of its own is for what the expression's text would not say: cases, and casts. */
    @Test
    void formulas_ofTheirOwn_areOfCasesAndCasts() {
        assertThat(OperationTable.ROWS)
                .flatExtracting(Row::partials)
                .filteredOn(partial -> !partial.formula().equals(partial.java().replace("Math.", "")))
                .extracting(Partial::java)
                .allMatch(java -> java.contains(" ? ") || java.contains("(int)"));
    }
}
