package dev.tracegrad.processor.fuzz.border;

import dev.tracegrad.processor.fuzz.Dice;
import java.util.List;

/** Other ways in which a number may leave a method's own variables, and come back. */
final class Carriers implements Feature {
    /** Statements that bring what stands for {@code #} into a new variable {@code $}. */
    private static final List<String> ALL = List.of(
            "double[] $h = {0};\nRunnable $r = () -> $h[0] = #;\n$r.run();\ndouble $ = $h[0];",
            "Object[] $a = {#};\ndouble $ = (Double) $a[0];",
            "Number $n = #;\ndouble $ = $n.doubleValue();",
            "Comparable<Double> $c = #;\ndouble $ = (Double) $c;",
            "java.util.concurrent.atomic.AtomicReference<Double> $r = new java.util.concurrent.atomic.AtomicReference<>(#);\ndouble $ = $r.get();",
            "StringBuilder $b = new StringBuilder();\n$b.append(#).append(' ');\ndouble $ = $b.length() + y;",
            "DoubleStream $s = DoubleStream.of(#, 2);\ndouble $ = $s.sum();",
            "double $;\ntry {\nthrow new Failure(#);\n} catch (Failure failed) {\n$ = failed.value();\n}",
            "DoubleSummaryStatistics $s = new DoubleSummaryStatistics();\n$s.accept(#);\ndouble $ = $s.getSum();",
            "Map.Entry<String, Double> $e = Map.entry(\"k\", #);\ndouble $ = $e.getValue();",
            "Deque<Double> $q = new ArrayDeque<>();\n$q.push(#);\ndouble $ = $q.pop();",
            "Supplier<Object> $s = () -> #;\ndouble $ = (Double) $s.get();",
            "double[] $a = {#, 1};\ndouble[] $b = $a.clone();\n$a[0] = 2;\ndouble $ = $b[0] * $a[0];",
            "float $f = (float) #;\ndouble $ = $f;",
            "long $l = Math.round(#);\ndouble $ = $l + y;",
            "double $ = Double.parseDouble(\"\" + #);",
            "double $ = java.math.BigDecimal.valueOf(#).doubleValue();",
            "double $ = Double.longBitsToDouble(Double.doubleToLongBits(#));",
            "double $ = Stream.of(#, 1.0).mapToDouble(q3 -> q3).sum();",
            "Iterator<Double> $i = new Iterator<>() {\nint left = 2;\npublic boolean hasNext() {\nreturn left > 0;\n}\npublic Double next() {\nleft--;\nreturn #;\n}\n};\ndouble $ = 0;\nwhile ($i.hasNext()) {\n$ += $i.next();\n}",
            "total = #;\ndouble $ = total * 2;",
            "TABLE[1] = #;\ndouble $ = TABLE[1];",
            "KEPT.add(#);\ndouble $ = KEPT.get(KEPT.size() - 1);",
            "NAMED.put(\"k\", #);\ndouble $ = NAMED.get(\"k\");",
            "Holder $o = new Holder();\n$o.value = #;\ndouble $ = $o.value;",
            "Holder $o = new Holder();\n$o.boxed = #;\ndouble $ = $o.boxed;",
            "Holder $o = new Holder();\n$o.any = #;\ndouble $ = (Double) $o.any;",
            "Holder $o = new Holder();\n$o.list.add(#);\ndouble $ = $o.list.get(0);",
            "Holder $o = new Holder();\n$o.f = () -> #;\ndouble $ = $o.f.getAsDouble();",
            "Optional<Object> $o = Optional.of(#);\ndouble $ = (Double) $o.get();",
            "List<Object> $l = new ArrayList<>();\n$l.add(#);\ndouble $ = (Double) $l.get(0);",
            "List<? extends Number> $l = List.of(#);\ndouble $ = $l.get(0).doubleValue();",
            "Callback $c = new Callback() {\npublic void call(double v) {\nCallback.LAST[0] = v;\n}\n};\n$c.call(#);\ndouble $ = Callback.LAST[0];");

    @Override
    public void declare(Making program) {
        program.type(
                "Failure",
                "§class Failure extends RuntimeException {\nprivate final double value;\n"
                        + "Failure(double value) {\nsuper(\"failed at \" + value);\nthis.value = value;\n}\n"
                        + "double value() {\nreturn value;\n}\n}\n");
        program.type(
                "Holder",
                "§class Holder {\ndouble value;\nDouble boxed = 1.0;\nObject any = 1.0;\n"
                        + "final List<Double> list = new ArrayList<>();\nDoubleSupplier f = () -> 1;\n}\n");
        program.type("Callback", "interface Callback {\ndouble[] LAST = new double[1];\nvoid call(double v);\n}\n");
        program.member("static double total;\nstatic final double[] TABLE = new double[2];\n"
                + "static final List<Double> KEPT = new ArrayList<>();\n"
                + "static final Map<String, Double> NAMED = new HashMap<>();\n");
        program.reset("total = 0;\nTABLE[1] = 0;\nKEPT.clear();\nNAMED.clear();");
    }

    @Override
    public void contribute(Making program) {
        contribute(ALL, program);
    }

    /** Adds some of the statements, each several times. */
    static void contribute(List<String> all, Making program) {
        Dice dice = program.dice();
        for (int i = 0; i < 3; i++) {
            String carrier = dice.pick(all);
            Form statement = (scope, depth) -> {
                String name = scope.fresh("c");
                String number =
                        carrier.contains("->") || carrier.contains("new Iterator") || carrier.contains("new Object()")
                                ? scope.inFunction(
                                        "unused", "unused", (inner, left) -> program.number(inner, left), depth)
                                : program.number(scope, depth);
                String text = carrier.replace("$", name).replace("#", number);
                scope.declareWritten(name, "double");
                return text;
            };
            program.statement(statement);
            program.statement(statement);
        }
    }
}
