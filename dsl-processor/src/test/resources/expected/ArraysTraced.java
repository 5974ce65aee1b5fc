package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.Values;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.PrivateMembers;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The computation graphs of the traced methods of {@link Arrays}.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field COEFFICIENTS",
        "fill(double[],double) writes 0",
        "horner(double) memory reads elsewhere",
        "updates(double[],double,int) writes 0",
        "library(double[],double) memory reads elsewhere",
        "sumOf(double[]) writes 0",
        "varargs(double,double[]) writes 1",
        "conditional(boolean,double[],double[],double) memory reads elsewhere compares stores 1 2",
        "labelled(double[],double) writes 0"
})
final class ArraysTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final VarHandle COEFFICIENTS = PrivateMembers.staticField(
            LOOKUP, Arrays.class, "COEFFICIENTS", double[].class);

    private ArraysTraced() {
    }

    /**
     * The graph of {@link Arrays#dot(double[], double[])}.
     */
    static Value dot(Value[] a, Value[] b) {
        Scope scope = Scope.of(Sites.DOT);
        Nodes.elements(a, scope, 1);
        Nodes.elements(b, scope, 2);
        Value sum = Nodes.at(Value.constant(0), scope, 3); // Arrays.java:11
        for (int i = 0; i < a.length; i++) { // Arrays.java:12
            sum = Nodes.at(sum.plus(a[i].times(b[i])), scope, 4); // Arrays.java:13
        }
        return sum; // Arrays.java:15
    }

    /**
     * The graph of {@link Arrays#scaled(double[], double)}.
     */
    static Value[] scaled(Value[] a, Value factor) {
        Scope scope = Scope.of(Sites.SCALED);
        Nodes.elements(a, scope, 1);
        Nodes.argument(factor, scope, 2);
        Value[] result = Values.zeros(a.length); // Arrays.java:20
        for (int i = 0; i < a.length; i++) { // Arrays.java:21
            result[i] = Nodes.at(a[i].times(factor), scope, 3); // Arrays.java:22
        }
        return result; // Arrays.java:24
    }

    /**
     * The graph of {@link Arrays#fill(double[], double)}.
     */
    static void fill(Value[] out, Value x) {
        Scope scope = Scope.of(Sites.FILL);
        Nodes.elements(out, scope, 1);
        Nodes.argument(x, scope, 2);
        for (int i = 0; i < out.length; i++) { // Arrays.java:29
            out[i] = i == 1
                    ? Nodes.at(Value.constant(2), scope, 3)
                    : Nodes.at(Nodes.times(x, i, "i"), scope, 4); // Arrays.java:30
        }
    }

    /**
     * The graph of {@link Arrays#local(double)}.
     */
    static Value local(Value x) {
        try (Scope scope = Scope.enter(Sites.LOCAL)) {
            Nodes.argument(x, scope, 1);
            Value[] powers = Values.zeros(4); // Arrays.java:36
            powers[0] = Nodes.at(Value.constant(1), scope, 2); // Arrays.java:37
            for (int i = 1; i < powers.length; i++) { // Arrays.java:38
                powers[i] = Nodes.at(powers[i - 1].times(x), scope, 3); // Arrays.java:39
            }
            Value[] weights = new Value[] {
                    Value.constant(1), Value.constant(0.5), Value.constant(0.25), Value.constant(0.125)
            }; // Arrays.java:41
            return Nodes.at(dot(powers, weights).plus(powers[3]), scope, 4); // Arrays.java:42
        }
    }

    /**
     * The graph of {@link Arrays#horner(double)}.
     */
    static Value horner(Value x) {
        try (Scope scope = Scope.enter(Sites.HORNER); Memory memory = Memory.open()) {
            Nodes.argument(x, scope, 1);
            return Nodes.at(
                    polynomial(memory.values(COEFFICIENTS()), x).plus(memory.get(COEFFICIENTS(), 1).times(x)),
                    scope, 2); // Arrays.java:47
        }
    }

    /**
     * The graph of {@link Arrays#polynomial(double[], double)}.
     */
    static Value polynomial(Value[] coefficients, Value x) {
        Scope scope = Scope.of(Sites.POLYNOMIAL);
        Nodes.elements(coefficients, scope, 1);
        Nodes.argument(x, scope, 2);
        int n = coefficients.length; // Arrays.java:52
        Value value = n == 0 ? Nodes.at(Value.constant(0), scope, 3) : coefficients[n - 1]; // Arrays.java:53
        for (int i = n - 2; i >= 0; i--) { // Arrays.java:54
            value = Nodes.at(value.times(x).plus(coefficients[i]), scope, 4); // Arrays.java:55
        }
        return value; // Arrays.java:57
    }

    /**
     * The graph of {@link Arrays#outer(double[], double[])}.
     */
    static Value[][] outer(Value[] a, Value[] b) {
        Scope scope = Scope.of(Sites.OUTER);
        Nodes.elements(a, scope, 1);
        Nodes.elements(b, scope, 2);
        Value[][] product = Values.zeros(a.length, b.length); // Arrays.java:62
        for (int i = 0; i < a.length; i++) { // Arrays.java:63
            Value[] row = product[i]; // Arrays.java:64
            for (int j = 0; j < b.length; j++) { // Arrays.java:65
                row[j] = Nodes.at(a[i].times(b[j]), scope, 3); // Arrays.java:66
            }
        }
        return product; // Arrays.java:69
    }

    /**
     * The graph of {@link Arrays#trace(double[][])}.
     */
    static Value trace(Value[][] m) {
        Scope scope = Scope.of(Sites.TRACE);
        Nodes.elements(m, scope, 1);
        Value sum = Nodes.at(Value.constant(0), scope, 2); // Arrays.java:74
        for (int i = 0; i < m.length && i < m[i].length; i++) { // Arrays.java:75
            sum = Nodes.at(sum.plus(m[i][i]), scope, 3); // Arrays.java:76
        }
        return sum; // Arrays.java:78
    }

    /**
     * The graph of {@link Arrays#initializers(double, double)}.
     */
    static Value initializers(Value x, Value y) {
        Scope scope = Scope.of(Sites.INITIALIZERS);
        Nodes.argument(x, scope, 1);
        Nodes.argument(y, scope, 2);
        Value[][] m = new Value[][] {
                new Value[] {x, Value.constant(1)}, new Value[] {Value.constant(0), y},
                new Value[] {x.times(y), Value.constant(2)}
        }; // Arrays.java:83
        Value[][] rows = new Value[2][]; // Arrays.java:84
        rows[0] = m[2]; // Arrays.java:85
        rows[1] = new Value[] {x, y}; // Arrays.java:86
        return Nodes.at(
                Nodes.plus(
                        m[0][0].times(rows[1][1]).minus(m[1][0].times(rows[0][1])), m.length * rows.length,
                        "m.length * rows.length"),
                scope, 3); // Arrays.java:87
    }

    /**
     * The graph of {@link Arrays#each(double[], double[][])}.
     */
    static Value each(Value[] xs, Value[][] rows) {
        Scope scope = Scope.of(Sites.EACH);
        Nodes.elements(xs, scope, 1);
        Nodes.elements(rows, scope, 2);
        Value sum = Nodes.at(Value.constant(0), scope, 3); // Arrays.java:92
        for (Value x : xs) { // Arrays.java:93
            sum = Nodes.at(sum.plus(x.times(x)), scope, 4); // Arrays.java:94
        }
        for (Value[] row : rows) { // Arrays.java:96
            for (final Value x : row) { // Arrays.java:97
                sum = Nodes.at(sum.minus(x), scope, 5); // Arrays.java:98
            }
        }
        return sum; // Arrays.java:101
    }

    /**
     * The graph of {@link Arrays#updates(double[], double, int)}.
     */
    static Value updates(Value[] a, Value x, int n) {
        try (Scope scope = Scope.enter(Sites.UPDATES)) {
            Nodes.elements(a, scope, 1);
            Nodes.argument(x, scope, 2);
            int i = 0; // Arrays.java:106
            int index;
            a[index = i++] = Nodes.at(a[index].plus(x), scope, 3); // Arrays.java:107
            a[i] = Nodes.at(a[i].times(a[i - 1]), scope, 4); // Arrays.java:108
            a[i] = Nodes.at(a[i].plus(1), scope, 5); // Arrays.java:109
            a[0] = Nodes.at(a[0].minus(1), scope, 6); // Arrays.java:110
            Value old = Nodes.at(
                    Nodes.before(a[1], a[1] = Nodes.at(a[1].plus(1), scope, 7))
                            .plus(Nodes.before(a[0], a[0] = Nodes.at(a[0].minus(1), scope, 8))),
                    scope, 9); // Arrays.java:111
            a[n & 1] = Nodes.at(a[n & 1].minus((a[0] = x)), scope, 10); // Arrays.java:112
            int index2;
            a[index2 = i = 0] = Nodes.at(a[index2].div(next(a)), scope, 11); // Arrays.java:113
            Value last = (a[0] = Nodes.at(a[1].plus(old), scope, 12)); // Arrays.java:114
            int index3;
            return Nodes.at(
                    Nodes.plus(
                            last.plus(old.times((a[1] = Nodes.at(a[1].plus(2), scope, 13))))
                                    .plus((a[index3 = i++] = Nodes.at(a[index3].times(3), scope, 14))),
                            i, "i"),
                    scope, 15); // Arrays.java:115
        }
    }

    /**
     * The graph of {@link Arrays#plain(double, int)}.
     */
    static Value plain(Value x, int n) {
        Scope scope = Scope.of(Sites.PLAIN);
        Nodes.argument(x, scope, 1);
        double[] table = new double[3]; // Arrays.java:125
        int[] counts = new int[table.length]; // Arrays.java:126
        for (int i = 0; i < counts.length; i++) { // Arrays.java:127
            counts[i] += i; // Arrays.java:128
            table[i] = counts[i] / 2.0; // Arrays.java:129
            table[i]++; // Arrays.java:130
        }
        boolean[] flags = new boolean[] {true, n > 2}; // Arrays.java:132
        String[][] names = new String[2][]; // Arrays.java:133
        return Nodes.at(
                Nodes.plus(
                        Nodes.times(x, table[2], "table[2]"), flags[1] ? table[n % 3 < 0 ? 0 : n % 3] : 0,
                        "flags[1] ? table[n % 3 < 0 ? 0 : n % 3] : 0")
                        .plus(names[0] == null ? x : Value.constant(0)),
                scope, 2); // Arrays.java:134
    }

    /**
     * The graph of {@link Arrays#library(double[], double)}.
     */
    static Value library(Value[] a, Value x) {
        Scope scope = Scope.of(Sites.LIBRARY);
        try (Memory memory = Memory.open()) {
            Nodes.elements(a, scope, 1);
            Nodes.argument(x, scope, 2);
            Value[] copy = a.clone(); // Arrays.java:139
            java.util.Arrays.fill(copy, x); // Arrays.java:140
            java.util.Arrays.fill(copy, 0, copy.length / 2, Value.constant(1.5)); // Arrays.java:141
            Value[] longer = Values.copyOf(a, a.length + 2); // Arrays.java:142
            Value[] middle = Values.copyOfRange(longer, 1, longer.length); // Arrays.java:143
            System.arraycopy(a, 0, longer, 2, a.length); // Arrays.java:144
            Value[] sorted = longer.clone(); // Arrays.java:145
            Values.sort(sorted); // Arrays.java:146
            Value[] plainCopy = memory.values(Objects.requireNonNull(COEFFICIENTS())).clone(); // Arrays.java:147
            plainCopy[0] = x; // Arrays.java:148
            return Nodes.at(
                    Nodes.plus(
                            Nodes.plus(
                                    Values.sum(longer).plus(copy[0].times(sorted[0])).plus(middle[middle.length - 1])
                                            .plus(plainCopy[0]),
                                    java.util.Arrays.toString(Values.data(a)).length(),
                                    "java.util.Arrays.toString(a).length()"),
                            java.util.Arrays.hashCode(Values.data(sorted)), "java.util.Arrays.hashCode(sorted)"),
                    scope, 3); // Arrays.java:149
        }
    }

    /**
     * The graph of {@link Arrays#sumOf(double[])}.
     */
    static Value sumOf(Value... xs) {
        Scope scope = Scope.of(Sites.SUM_OF);
        Nodes.elements(xs, scope, 1);
        return Nodes.at(Values.sum(xs), scope, 2); // Arrays.java:155
    }

    /**
     * The graph of {@link Arrays#varargs(double, double[])}.
     */
    static Value varargs(Value x, Value[] xs) {
        try (Scope scope = Scope.enter(Sites.VARARGS)) {
            Nodes.argument(x, scope, 1);
            Nodes.elements(xs, scope, 2);
            return Nodes.at(
                    sumOf().plus(sumOf(x)).plus(sumOf(x, Value.constant(2), Nodes.at(x.times(x), scope, 3)))
                            .plus(sumOf(xs)),
                    scope, 4); // Arrays.java:160
        }
    }

    /**
     * The graph of {@link Arrays#conditional(boolean, double[], double[], double)}.
     */
    static Value conditional(boolean first, Value[] a, Value[] b, Value x) {
        Scope scope = Scope.of(Sites.CONDITIONAL);
        try (Memory memory = Memory.open()) {
            Nodes.elements(a, scope, 1);
            Nodes.elements(b, scope, 2);
            Nodes.argument(x, scope, 3);
            Value[] chosen = first ? a : b; // Arrays.java:165
            Value[] table = x.data() > 0 ? memory.values(COEFFICIENTS()) : a; // Arrays.java:166
            double[] nothing = null; // Arrays.java:167
            if (nothing != null || chosen == null) { // Arrays.java:168
                return Nodes.at(Value.constant(0), scope, 4); // Arrays.java:169
            }
            return Nodes.at(
                    Nodes.plus(chosen[0].plus(table[0]), chosen == a ? 1 : 2, "chosen == a ? 1 : 2"),
                    scope, 5); // Arrays.java:171
        }
    }

    /**
     * The graph of {@link Arrays#pass(double[])}.
     */
    static Value[] pass(Value[] a) {
        Nodes.elements(a, "a");
        return Objects.requireNonNull(a); // Arrays.java:176
    }

    /**
     * The graph of {@link Arrays#cube(double)}.
     */
    static Value cube(Value x) {
        Scope scope = Scope.of(Sites.CUBE);
        Nodes.argument(x, scope, 1);
        Value[][][] cube = Values.zeros(2, 2, 2); // Arrays.java:181
        cube[1][0][1] = x; // Arrays.java:182
        Value[][][] open = new Value[2][2][]; // Arrays.java:183
        open[0][0] = cube[1][0]; // Arrays.java:184
        return Nodes.at(open[0][0][1].plus(cube[0][0][0]), scope, 2); // Arrays.java:185
    }

    /**
     * The graph of {@link Arrays#rowsThatMove(double[], double, int)}.
     */
    static Value rowsThatMove(Value[] a, Value x, int n) {
        Scope scope = Scope.of(Sites.ROWS_THAT_MOVE);
        Nodes.elements(a, scope, 1);
        Nodes.argument(x, scope, 2);
        Value[][] m = new Value[][] {
                new Value[] {x, Value.constant(2), Value.constant(3)},
                new Value[] {Value.constant(4), x.times(x), Value.constant(6)},
                new Value[] {Value.constant(a.length, "a.length"), Value.constant(8), Value.constant(9)}
        }; // Arrays.java:190
        int i = n & 1; // Arrays.java:191
        Value[] array;
        int index;
        (array = m[i & 1])[index = i++ & 1] = Nodes.at(array[index].plus(x), scope, 3); // Arrays.java:192
        Value[] array2;
        int index2;
        (array2 = m[i])[index2 = i = 0] = Nodes.at(
                array2[index2].div(Nodes.plus(x, i, "i")), scope, 4); // Arrays.java:193
        Value[] array3;
        int index3;
        Value old = Nodes.before(
                (array3 = m[i])[index3 = ++i],
                array3[index3] = Nodes.at(array3[index3].plus(1), scope, 5)); // Arrays.java:194
        Value[] row = m[1]; // Arrays.java:195
        Value[] array4;
        int index4;
        (array4 = row)[index4 = (row = m[2]).length - 1] = Nodes.at(
                array4[index4].times(x), scope, 6); // Arrays.java:196
        return Nodes.at(
                m[0][0].times(m[0][1]).plus(m[1][0]).minus(m[1][1].times(m[1][2])).plus(row[2].times(m[2][0]))
                        .plus(old),
                scope, 7); // Arrays.java:197
    }

    /**
     * The graph of {@link Arrays#labelled(double[], double)}.
     */
    static Value labelled(Value[] a, Value x) {
        Scope scope = Scope.of(Sites.LABELLED);
        Nodes.elements(a, scope, 1);
        Nodes.argument(x, scope, 2);
        int i = 0; // Arrays.java:202
        int turns = 0; // Arrays.java:203
        int index;
        again:
        while (Nodes.before(a[index = i++ & 1], a[index] = Nodes.at(a[index].minus(1), scope, 3)).data() > x.data()
                && turns++ < 3) { // Arrays.java:205
            if (a[0].data() < 0) { // Arrays.java:206
                continue again; // Arrays.java:207
            }
            a[1] = Nodes.at(a[1].times(x), scope, 4); // Arrays.java:209
        }
        return Nodes.at(Nodes.plus(a[0].plus(a[1]), i, "i"), scope, 5); // Arrays.java:211
    }

    /**
     * The graph of {@link Arrays#pair(int)}.
     */
    static Value[] pair(int n) {
        return new Value[] {Value.constant(n, "n"), Value.constant(2)}; // Arrays.java:220
    }

    /**
     * The graph of {@link Arrays#writtenResults(double, int)}.
     */
    static Value writtenResults(Value x, int n) {
        try (Scope scope = Scope.enter(Sites.WRITTEN_RESULTS)) {
            Nodes.argument(x, scope, 1);
            Value[] made = pair(n); // Arrays.java:229
            fill(made, x); // Arrays.java:230
            fill(constant(Values.zeros(3)), x); // Arrays.java:231
            Value[][] rows = new Value[][] {pair(n), new Value[] {Value.constant(1), x}}; // Arrays.java:232
            fillRow(rows, Nodes.at(x.times(x), scope, 2)); // Arrays.java:233
            fillRow(new Value[][] {pair(n), made}, x); // Arrays.java:234
            return Nodes.at(made[0].plus(made[1]).plus(rows[0][1]), scope, 3); // Arrays.java:235
        }
    }

    /**
     * The graph of {@link Arrays#next(double[])}, which a traced method calls.
     */
    private static Value next(Value[] a) {
        Scope scope = Scope.of(Sites.NEXT);
        Nodes.elements(a, scope, 1);
        a[0] = Nodes.at(a[0].plus(1), scope, 2); // Arrays.java:119
        return a[0]; // Arrays.java:120
    }

    /**
     * The graph of {@link Arrays#fillRow(double[][], double)}, which a traced method calls.
     */
    private static void fillRow(Value[][] rows, Value x) {
        Nodes.elements(rows, "rows");
        Nodes.argument(x, "x");
        rows[0][1] = x; // Arrays.java:224
    }

    /**
     * The graph of {@link Arrays#constant(double[])}, which a traced method calls.
     */
    private static Value[] constant(Value[] a) {
        Nodes.elements(a, "a");
        return a; // Arrays.java:215
    }

    private static double[] COEFFICIENTS() {
        return (double[]) COEFFICIENTS.get();
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String DOT = """
                Arrays.java
                dot
                9
                a\s
                b\s
                sum 11:22-23
                sum 13:13-31(13:13-16,13:20-31(13:20-24,13:27-31))

                    @Traced
                    static double dot(double[] a, double[] b) {
                        double sum = 0;
                        for (int i = 0; i < a.length; i++) {
                            sum += a[i] * b[i];
                        }
                        return sum;
                    }
                """;

        static final String SCALED = """
                Arrays.java
                scaled
                18
                a\s
                factor\s
                result[i] 22:25-38(22:25-29,22:32-38)

                    @Traced
                    static double[] scaled(double[] a, double factor) {
                        double[] result = new double[a.length];
                        for (int i = 0; i < a.length; i++) {
                            result[i] = a[i] * factor;
                        }
                        return result;
                    }
                """;

        static final String FILL = """
                Arrays.java
                fill
                27
                out\s
                x\s
                out[i] 30:31-32
                out[i] 30:35-40(30:35-36,30:39-40)

                    @Traced
                    static void fill(double[] out, double x) {
                        for (int i = 0; i < out.length; i++) {
                            out[i] = i == 1 ? 2 : x * i;
                        }
                    }
                """;

        static final String LOCAL = """
                Arrays.java
                local
                34
                x\s
                powers[0] 37:21-22
                powers[i] 39:25-42(39:25-38,39:41-42)
                return 42:16-48(42:16-36,42:39-48)

                    @Traced
                    static double local(double x) {
                        double[] powers = new double[4];
                        powers[0] = 1;
                        for (int i = 1; i < powers.length; i++) {
                            powers[i] = powers[i - 1] * x;
                        }
                        double[] weights = {1, 0.5, 0.25, 0.125};
                        return dot(powers, weights) + powers[3];
                    }
                """;

        static final String HORNER = """
                Arrays.java
                horner
                45
                x\s
                return 47:16-65(47:16-43,47:46-65(47:46-61,47:64-65))

                    @Traced
                    static double horner(double x) {
                        return polynomial(COEFFICIENTS, x) + COEFFICIENTS[1] * x;
                    }
                """;

        static final String POLYNOMIAL = """
                Arrays.java
                polynomial
                50
                coefficients\s
                x\s
                value 53:33-34
                value 55:21-48(55:21-30(55:21-26,55:29-30),55:33-48)

                    @Traced
                    static double polynomial(double[] coefficients, double x) {
                        int n = coefficients.length;
                        double value = n == 0 ? 0 : coefficients[n - 1];
                        for (int i = n - 2; i >= 0; i--) {
                            value = value * x + coefficients[i];
                        }
                        return value;
                    }
                """;

        static final String OUTER = """
                Arrays.java
                outer
                60
                a\s
                b\s
                row[j] 66:26-37(66:26-30,66:33-37)

                    @Traced
                    static double[][] outer(double[] a, double[] b) {
                        double[][] product = new double[a.length][b.length];
                        for (int i = 0; i < a.length; i++) {
                            double[] row = product[i];
                            for (int j = 0; j < b.length; j++) {
                                row[j] = a[i] * b[j];
                            }
                        }
                        return product;
                    }
                """;

        static final String TRACE = """
                Arrays.java
                trace
                72
                m\s
                sum 74:22-23
                sum 76:13-27(76:13-16,76:20-27)

                    @Traced
                    static double trace(double[][] m) {
                        double sum = 0;
                        for (int i = 0; i < m.length && i < m[i].length; i++) {
                            sum += m[i][i];
                        }
                        return sum;
                    }
                """;

        static final String INITIALIZERS = """
                Arrays.java
                initializers
                81
                x\s
                y\s
                return 87:16-84(87:16-59(87:16-36(87:16-23,87:26-36),87:39-59(87:39-46,87:49-59)),87:62-84(87:62-70,87:73-84))

                    @Traced
                    static double initializers(double x, double y) {
                        double[][] m = {{x, 1}, {0, y}, new double[] {x * y, 2}};
                        double[][] rows = new double[2][];
                        rows[0] = m[2];
                        rows[1] = new double[] {x, y};
                        return m[0][0] * rows[1][1] - m[1][0] * rows[0][1] + m.length * rows.length;
                    }
                """;

        static final String EACH = """
                Arrays.java
                each
                90
                xs\s
                rows\s
                sum 92:22-23
                sum 94:13-25(94:13-16,94:20-25(94:20-21,94:24-25))
                sum 98:17-25(98:17-20,98:24-25)

                    @Traced
                    static double each(double[] xs, double[][] rows) {
                        double sum = 0;
                        for (double x : xs) {
                            sum += x * x;
                        }
                        for (double[] row : rows) {
                            for (final double x : row) {
                                sum -= x;
                            }
                        }
                        return sum;
                    }
                """;

        static final String UPDATES = """
                Arrays.java
                updates
                104
                a\s
                x\s
                 107:9-20(107:9-15,107:19-20)
                a[i] 108:9-25(108:9-13,108:17-25)
                a[i] 109:9-15
                a[0] 110:9-15
                a[1] 111:22-28
                a[0] 111:31-37
                old 111:22-37(111:22-28,111:31-37)
                 112:9-29(112:9-17,112:21-29)
                 113:9-28(113:9-17,113:21-28)
                a[0] 114:30-40(114:30-34,114:37-40)
                a[1] 115:30-39(115:30-34,115:38-39)
                 115:44-55(115:44-50,115:54-55)
                return 115:16-60(115:16-56(115:16-40(115:16-20,115:23-40(115:23-26,115:30-39(115:30-34,115:38-39))),115:44-55(115:44-50,115\
                :54-55)),115:59-60)

                    @Traced
                    static double updates(double[] a, double x, int n) {
                        int i = 0;
                        a[i++] += x;
                        a[i] *= a[i - 1];
                        a[i]++;
                        --a[0];
                        double old = a[1]++ + a[0]--;
                        a[n & 1] -= a[0] = x;
                        a[i = 0] /= next(a);
                        double last = a[0] = a[1] + old;
                        return last + old * (a[1] += 2) + (a[i++] *= 3) + i;
                    }
                """;

        static final String PLAIN = """
                Arrays.java
                plain
                123
                x\s
                return 134:16-105(134:16-76(134:16-28(134:16-17,134:20-28),134:32-75),134:80-104)

                    @Traced
                    static double plain(double x, int n) {
                        double[] table = new double[3];
                        int[] counts = new int[table.length];
                        for (int i = 0; i < counts.length; i++) {
                            counts[i] += i;
                            table[i] = counts[i] / 2.0;
                            table[i]++;
                        }
                        boolean[] flags = {true, n > 2};
                        String[][] names = new String[2][];
                        return x * table[2] + (flags[1] ? table[n % 3 < 0 ? 0 : n % 3] : 0) + (names[0] == null ? x : 0);
                    }
                """;

        static final String LIBRARY = """
                Arrays.java
                library
                137
                a\s
                x\s
                return 149:16-150:92(149:16-150:56(149:16-118(149:16-103(149:16-75(149:16-53,149:56-75(149:56-63,149:66-75)),149:78-103),14\
                9:106-118),150:19-56),150:59-92)

                    @Traced
                    static double library(double[] a, double x) {
                        double[] copy = a.clone();
                        java.util.Arrays.fill(copy, x);
                        java.util.Arrays.fill(copy, 0, copy.length / 2, 1.5);
                        double[] longer = java.util.Arrays.copyOf(a, a.length + 2);
                        double[] middle = java.util.Arrays.copyOfRange(longer, 1, longer.length);
                        System.arraycopy(a, 0, longer, 2, a.length);
                        double[] sorted = longer.clone();
                        java.util.Arrays.sort(sorted);
                        double[] plainCopy = COEFFICIENTS.clone();
                        plainCopy[0] = x;
                        return java.util.Arrays.stream(longer).sum() + copy[0] * sorted[0] + middle[middle.length - 1] + plainCopy[0]
                                + java.util.Arrays.toString(a).length() + java.util.Arrays.hashCode(sorted);
                    }
                """;

        static final String SUM_OF = """
                Arrays.java
                sumOf
                153
                xs\s
                return 155:16-49

                    @Traced
                    static double sumOf(double... xs) {
                        return java.util.Arrays.stream(xs).sum();
                    }
                """;

        static final String VARARGS = """
                Arrays.java
                varargs
                158
                x\s
                xs\s
                 160:49-54(160:49-50,160:53-54)
                return 160:16-67(160:16-55(160:16-34(160:16-23,160:26-34),160:37-55),160:58-67)

                    @Traced
                    static double varargs(double x, double[] xs) {
                        return sumOf() + sumOf(x) + sumOf(x, 2, x * x) + sumOf(xs);
                    }
                """;

        static final String CONDITIONAL = """
                Arrays.java
                conditional
                163
                a\s
                b\s
                x\s
                return 169:20-21
                return 171:16-60(171:16-36(171:16-25,171:28-36),171:40-59)

                    @Traced
                    static double conditional(boolean first, double[] a, double[] b, double x) {
                        double[] chosen = first ? a : b;
                        double[] table = x > 0 ? COEFFICIENTS : a;
                        double[] nothing = null;
                        if (nothing != null || chosen == null) {
                            return 0;
                        }
                        return chosen[0] + table[0] + (chosen == a ? 1 : 2);
                    }
                """;

        static final String CUBE = """
                Arrays.java
                cube
                179
                x\s
                return 185:16-45(185:16-29,185:32-45)

                    @Traced
                    static double cube(double x) {
                        double[][][] cube = new double[2][2][2];
                        cube[1][0][1] = x;
                        double[][][] open = new double[2][2][];
                        open[0][0] = cube[1][0];
                        return open[0][0][1] + cube[0][0][0];
                    }
                """;

        static final String ROWS_THAT_MOVE = """
                Arrays.java
                rowsThatMove
                188
                a\s
                x\s
                 192:9-31(192:9-26,192:30-31)
                 193:9-29(193:9-20,193:24-29(193:24-25,193:28-29))
                 194:22-33
                 196:9-42(196:9-37,196:41-42)
                return 197:16-88(197:16-82(197:16-63(197:16-43(197:16-33(197:16-23,197:26-33),197:36-43),197:46-63(197:46-53,197:56-63)),19\
                7:66-82(197:66-72,197:75-82)),197:85-88)

                    @Traced
                    static double rowsThatMove(double[] a, double x, int n) {
                        double[][] m = {{x, 2, 3}, {4, x * x, 6}, {a.length, 8, 9}};
                        int i = n & 1;
                        m[i & 1][i++ & 1] += x;
                        m[i][i = 0] /= x + i;
                        double old = m[i][++i]++;
                        double[] row = m[1];
                        row[(row = m[2]).length - 1] *= x;
                        return m[0][0] * m[0][1] + m[1][0] - m[1][1] * m[1][2] + row[2] * m[2][0] + old;
                    }
                """;

        static final String LABELLED = """
                Arrays.java
                labelled
                200
                a\s
                x\s
                 205:16-28
                a[1] 209:13-22(209:13-17,209:21-22)
                return 211:16-31(211:16-27(211:16-20,211:23-27),211:30-31)

                    @Traced
                    static double labelled(double[] a, double x) {
                        int i = 0;
                        int turns = 0;
                        again:
                        while (a[i++ & 1]-- > x && turns++ < 3) {
                            if (a[0] < 0) {
                                continue again;
                            }
                            a[1] *= x;
                        }
                        return a[0] + a[1] + i;
                    }
                """;

        static final String WRITTEN_RESULTS = """
                Arrays.java
                writtenResults
                227
                x\s
                 233:23-28(233:23-24,233:27-28)
                return 235:16-46(235:16-33(235:16-23,235:26-33),235:36-46)

                    @Traced
                    static double writtenResults(double x, int n) {
                        double[] made = pair(n);
                        fill(made, x);
                        fill(constant(new double[3]), x);
                        double[][] rows = {pair(n), {1, x}};
                        fillRow(rows, x * x);
                        fillRow(new double[][] {pair(n), made}, x);
                        return made[0] + made[1] + rows[0][1];
                    }
                """;

        static final String NEXT = """
                Arrays.java
                next
                118
                a\s
                a[0] 119:16-24(119:16-20,119:23-24)

                    private static double next(double[] a) {
                        a[0] = a[0] + 1;
                        return a[0];
                    }
                """;
    }
}
