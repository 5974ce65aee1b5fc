package dev.tracegrad.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Sources to compile, the same in every run. */
public enum Program {
    /** 1,000 traced methods in 100 classes, of which every fourth is annotated as a whole. */
    HUNDRED_CLASSES(100, 10, 5),

    /** One class of about 3,000 lines. */
    LARGE_CLASS(1, 142, 5),

    /** One class of 1,000 short traced methods, to see that nothing grows with the square of their number. */
    WIDE_CLASS(1, 1000, 1),

    /** 20 classes of 10 methods without an annotation, all of which one traced method needs. */
    TWO_HUNDRED_CALLEES(20, 10, 2) {
        @Override
        Map<String, String> sources() {
            return new CallTree(20, 10).sources();
        }
    };

    private final int classes;
    private final int methods;
    private final int fewestStatements;

    Program(int classes, int methods, int fewestStatements) {
        this.classes = classes;
        this.methods = methods;
        this.fewestStatements = fewestStatements;
    }

    /** The sources by the names of their classes. */
    Map<String, String> sources() {
        List<String> names =
                IntStream.range(0, classes).mapToObj(i -> "Numeric" + i).toList();
        Map<String, String> sources = new LinkedHashMap<>();
        for (int i = 0; i < classes; i++) {
            List<String> elsewhere = new ArrayList<>();
            for (int next = 1; next <= 3 && next < classes; next++) {
                elsewhere.add(NumericClass.callOf(names.get((i + next) % classes)));
            }
            NumericClass written = new NumericClass(names.get(i), i % 4 == 3, elsewhere);
            sources.put("numeric." + names.get(i), written.source(methods, fewestStatements));
        }
        return sources;
    }
}
