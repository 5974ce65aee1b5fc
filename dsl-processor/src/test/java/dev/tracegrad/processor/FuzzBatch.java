package dev.tracegrad.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.tracegrad.processor.fuzz.Program;
import dev.tracegrad.processor.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;

/** Random programs that are compiled together, each of which must be accepted and traced rightly. */
final class FuzzBatch {
    /** What is counted where javac does not survive a program. */
    static final String CRASHES = "programs that crash javac";

    /** Lines over 140 columns: a few in a million, in calls inside calls inside classes inside expressions. */
    static final String LONG_LINES = "long lines";

    /** How often a method and its companion are called with the same arguments. */
    private static final int CALLS = 25;

    /** At how many places the gradient is compared with differences. */
    private static final int POINTS = 3;

    private final FuzzReport report;

    FuzzBatch(FuzzReport report) {
        this.report = report;
    }

    /** Compiles programs with the processor and checks each; those that cannot be compiled together one by one. */
    void check(List<Program> programs) {
        List<Statement> bodies = new ArrayList<>();
        Attribution attribution = new Attribution(bodies::add);
        String failure;
        try {
            Compilation compilation = Compiler.javac()
                    .withOptions("-nowarn")
                    .withProcessors(attribution, new TracedProcessor())
                    .compile(sources(programs));
            if (compilation.status() == Compilation.Status.SUCCESS) {
                report.addBodies(bodies);
                compareTypes(programs, attribution);
                ClassLoader loader = Programs.classes(compilation);
                Map<String, String> texts = Programs.generatedSources(compilation);
                List<String> companions = List.copyOf(texts.keySet());
                programs.forEach(program -> checkCalls(program, companions, loader));
                programs.forEach(program -> checkLines(program, texts));
                return;
            }
            failure = compilation.errors().stream().map(Object::toString).collect(Collectors.joining("\n"));
        } catch (RuntimeException crash) {
            failure = crash.toString();
        }
        if (programs.size() == 1 && crashesJavac(programs.get(0))) {
            report.count(CRASHES, 1);
        } else if (programs.size() == 1) {
            report.found(programs.get(0), failure);
        } else {
            int half = programs.size() / 2;
            check(programs.subList(0, half));
            check(programs.subList(half, programs.size()));
        }
    }

    /** Whether javac itself fails on a program, without any processor, which is neither's fault. */
    private static boolean crashesJavac(Program program) {
        try {
            Compiler.javac().withOptions("-nowarn", "-proc:none").compile(sources(List.of(program)));
            return false;
        } catch (RuntimeException crash) {
            return true;
        }
    }

    static List<JavaFileObject> sources(List<Program> programs) {
        return programs.stream()
                .map(program -> JavaFileObjects.forSourceString("good." + program.className(), program.source()))
                .toList();
    }

    private void compareTypes(List<Program> programs, Attribution attribution) {
        report.count("types", attribution.read().size());
        attribution.read().forEach((place, type) -> {
            String javac = attribution.javac().get(place);
            if (!Objects.equals(javac, type)) {
                programs.stream()
                        .filter(program -> place.startsWith(program.className() + ".java"))
                        .forEach(program ->
                                report.found(program, place + " is a " + javac + ", but was read as a " + type));
            }
        });
    }

    /** Checks the companions of a program, which are among those of its batch. */
    void checkCalls(Program program, List<String> companions, ClassLoader loader) {
        try {
            for (String companion : companions) {
                if (belongsTo(program, companion)) {
                    checkCompanion(program, loader.loadClass("good." + companion.replace(".java", "")));
                }
            }
        } catch (AssertionError | ReflectiveOperationException | LinkageError wrong) {
            report.found(program, wrong.toString());
        }
    }

    private void checkLines(Program program, Map<String, String> texts) {
        texts.forEach((companion, text) -> {
            if (belongsTo(program, companion)) {
                report.count("lines", (int) text.lines().count());
                report.count(LONG_LINES, LongLines.of(text).size());
            }
        });
    }

    static boolean belongsTo(Program program, String companion) {
        return companion.startsWith(program.className() + "Traced") || companion.startsWith(program.className() + "_");
    }

    void checkCompanion(Program program, Class<?> companion) throws ReflectiveOperationException {
        for (Companionship pair : Companionship.of(companion)) {
            try {
                pair.compareCalls(new Inputs(program.seed()), CALLS);
                report.count("methods", 1);
                if (!program.hasCuts()) {
                    int compared = new GradientCheck(pair, Inputs.moderate(program.seed())).compare(POINTS);
                    report.count("derivatives", compared);
                }
            } catch (IllegalStateException noObject) {
                report.count("methods without an object", 1);
            }
        }
    }
}
