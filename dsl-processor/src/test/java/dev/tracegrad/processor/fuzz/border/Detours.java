package dev.tracegrad.processor.fuzz.border;

import java.util.List;

/** Ways of a number through arrays, functions, comparisons and classes of other kinds than the other features have. */
final class Detours implements Feature {
    /** Statements that bring what stands for {@code #} into a new variable {@code $}. */
    private static final List<String> ALL = List.of(
            "double $ = java.util.concurrent.CompletableFuture.completedFuture(#).join();",
            "ThreadLocal<Double> $t = new ThreadLocal<>();\n$t.set(#);\ndouble $ = $t.get();",
            "Stack<Double> $s = new Stack<>();\n$s.push(#);\ndouble $ = $s.peek();",
            "PriorityQueue<Double> $q = new PriorityQueue<>();\n$q.add(#);\n$q.add(y);\ndouble $ = $q.poll();",
            "var $o = new Object() {\ndouble v = #;\n};\ndouble $ = $o.v * 2;",
            "double $ = Double.compare(#, 1) * y;",
            "double $ = Math.floor(#) + Math.signum(y);",
            "double $ = Math.fma(#, 2, y);",
            "double $ = Math.hypot(#, 2);",
            "double $ = Math.scalb(#, 1);",
            "double $ = Math.copySign(#, y);",
            "double $ = Math.max(#, y) + Math.min(x, #);",
            "double $ = Collections.max(List.of(#, y));",
            "List<Double> $l = new ArrayList<>(List.of(#, y));\nCollections.sort($l);\ndouble $ = $l.get(0);",
            "List<Double> $l = new ArrayList<>(List.of(#, y));\n$l.sort(Comparator.naturalOrder());\ndouble $ = $l.get(1);",
            "double[] $a = {#, y, 1};\nArrays.sort($a);\ndouble $ = $a[1];",
            "double $ = Stream.of(#, y).max(Comparator.naturalOrder()).get();",
            "double $ = DoubleStream.of(#, y).sorted().boxed().toList().get(0);",
            "List<double[]> $l = List.of(new double[] {#, y});\ndouble $ = $l.get(0)[0];",
            "Map<String, double[]> $m = new HashMap<>();\n$m.put(\"k\", new double[] {#});\n$m.get(\"k\")[0] *= 2;\ndouble $ = $m.get(\"k\")[0];",
            "double[][] $m = {{#, y}, {y}};\ndouble[] $r = $m[0];\n$r[1] = #;\ndouble $ = $m[0][1] * $m[1][0];",
            "List<Double> $l = Arrays.asList(#, y);\n$l.set(0, $l.get(1) * 2);\ndouble $ = $l.get(0);",
            "Double[] $b = {#, y};\ndouble $ = $b[0] * $b[1];",
            "Supplier<Supplier<Double>> $s = () -> () -> #;\ndouble $ = $s.get().get();",
            "DoubleUnaryOperator[] $f = {q1 -> q1 * y};\ndouble $ = $f[0].applyAsDouble(#);",
            "DoubleBinaryOperator $f = Double::sum;\ndouble $ = $f.applyAsDouble(#, y);",
            "BinaryOperator<Double> $f = Math::max;\ndouble $ = $f.apply(#, y);",
            "Function<Double, Double> $f = Function.identity();\ndouble $ = $f.apply(#);",
            "DoubleUnaryOperator $f = DoubleUnaryOperator.identity();\ndouble $ = $f.applyAsDouble(#);",
            "DoubleUnaryOperator $f = q1 -> q1 * y;\ndouble $ = $f.andThen(Math::sin).applyAsDouble(#);",
            "ToDoubleFunction<Double> $f = q1 -> q1 * 2;\ndouble $ = $f.applyAsDouble(#);",
            "List<DoubleUnaryOperator> $l = List.of(q1 -> q1 * x, Math::cos);\ndouble $ = 0;\nfor (DoubleUnaryOperator q2 : $l) {\n$ += q2.applyAsDouble(#);\n}",
            "Map<String, DoubleUnaryOperator> $m = new HashMap<>();\n$m.put(\"k\", q1 -> q1 * y);\ndouble $ = $m.get(\"k\").applyAsDouble(#);",
            "double $ = Rule.TWICE.apply(#) + Rule.valueOf(\"SHIFTED\").apply(y);",
            "double $ = 0;\nfor (double q1 : new Range(#, 2)) {\n$ += q1;\n}",
            "double $ = new Base() {\n@Override\ndouble at(double q1) {\nreturn q1 * y;\n}\n}.at(#);",
            "Base $b = new Derived();\ndouble $ = $b.at(#) + $b.both(y);",
            "double $;\ntry {\n$ = #;\n} finally {\nSystem.getProperties();\n}",
            "double $ = 1;\ndouble $n = #;\nint $i = 0;\nwhile (($n = $n * 0.5) > 0.1 && $i++ < 3) {\n$ += $n;\n}",
            "double $ = switch (((int) (double) #) % 2) {\ncase 0 -> #;\ndefault -> {\nyield y * 2;\n}\n};",
            "int $n = (int) (double) #;\ndouble $ = $n + y;",
            "Optional<Double> $o = Optional.of(#).filter(q1 -> q1 > 0.5);\ndouble $ = $o.isPresent() ? $o.get() : y;",
            "OptionalDouble $o = OptionalDouble.of(#);\ndouble $ = $o.getAsDouble();",
            "double $ = IntStream.range(0, 2).mapToDouble(q1 -> q1 * #).sum();",
            "double $ = Stream.of(#, y).collect(Collectors.summingDouble(q1 -> q1));",
            "double $ = Stream.of(#, y).collect(Collectors.toMap(q1 -> \"k\", q1 -> q1, Double::sum)).get(\"k\");",
            "double $ = Stream.iterate(#, q1 -> q1 * 2).limit(3).reduce(0.0, Double::sum);",
            "double $ = DoubleStream.iterate(#, q1 -> q1 * 2).limit(3).sum();",
            "Iterator<Double> $i = List.of(#, y).iterator();\ndouble $ = $i.next() * ($i.hasNext() ? $i.next() : 1);",
            "ListIterator<Double> $i = new ArrayList<>(List.of(#)).listIterator();\ndouble $ = $i.next();",
            "double $ = new ArrayList<>(List.of(#, y)).subList(0, 1).get(0);",
            "NavigableMap<Integer, Double> $m = new TreeMap<>();\n$m.put(1, #);\ndouble $ = $m.firstEntry().getValue() + $m.merge(1, y, Double::sum);",
            "Map<String, Double> $m = new HashMap<>();\n$m.put(\"k\", #);\n$m.compute(\"k\", (q1, q2) -> q2 * y);\ndouble $ = $m.values().iterator().next();",
            "Map<String, Double> $m = new HashMap<>();\n$m.put(\"k\", #);\ndouble $ = 0;\nfor (Map.Entry<String, Double> q1 : $m.entrySet()) {\nq1.setValue(q1.getValue() * 2);\n$ += q1.getValue();\n}",
            "Map<String, List<Double>> $m = new HashMap<>();\n$m.computeIfAbsent(\"k\", q1 -> new ArrayList<>()).add(#);\ndouble $ = $m.get(\"k\").get(0);",
            "double $ = Plain.of(#).value();",
            "double $ = new Plain(#, y).sum();",
            "Plain $p = new Plain(#, y);\n$p.add(x);\ndouble $ = $p.sum();");

    @Override
    public void declare(Making program) {
        program.type(
                "Rule", """
                enum Rule {
                TWICE {
                @Override
                double apply(double x) {
                return x * 2;
                }
                },
                SHIFTED {
                @Override
                double apply(double x) {
                return x + 1;
                }
                };
                @Traced
                abstract double apply(double x);
                }
                """.replace("@Override\n", "@Override\n@Traced\n").replace("@Traced\nabstract", "abstract"));
        program.type("Range", """
                @Traced
                record Range(double from, int n) implements Iterable<Double> {
                @Override
                public Iterator<Double> iterator() {
                List<Double> all = new ArrayList<>();
                for (int i = 0; i < n; i++) {
                all.add(from + i);
                }
                return all.iterator();
                }
                static Range sample() {
                return new Range(1.5, 2);
                }
                }
                """);
        program.type("Base", """
                §class Base {
                @Traced
                double at(double x) {
                return x * x;
                }
                @Traced
                double both(double x) {
                return at(x) + 1;
                }
                static Base sample() {
                return new Base();
                }
                }
                """);
        program.type("Derived", """
                §class Derived extends Base {
                @Override
                @Traced
                double at(double x) {
                return super.at(x) * 3;
                }
                static Derived sample() {
                return new Derived();
                }
                }
                """);
        program.type("Plain", """
                §class Plain {
                private double a;
                final double b;
                Plain(double a, double b) {
                this.a = a;
                this.b = b;
                }
                static Plain of(double a) {
                return new Plain(a, 1);
                }
                double value() {
                return a;
                }
                double sum() {
                return a + b;
                }
                void add(double x) {
                a += x;
                }
                }
                """);
    }

    @Override
    public void contribute(Making program) {
        Carriers.contribute(ALL, program);
    }
}
