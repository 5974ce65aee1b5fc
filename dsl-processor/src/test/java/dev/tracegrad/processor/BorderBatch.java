package dev.tracegrad.processor;

import dev.tracegrad.processor.fuzz.border.BorderProgram;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Random programs that are compiled together: what is refused is taken away until the rest is accepted, and that must be traced
 * rightly. An error must be one of ours, at a place in the program.
 */
final class BorderBatch {
    /** How often methods are taken away before a program counts as refused whole. */
    private static final int ROUNDS = 6;

    private static final int CALLS = 12;
    private static final int POINTS = 2;

    private final BorderReport report;
    private final Path folder;

    BorderBatch(BorderReport report, Path folder) {
        this.report = report;
        this.folder = folder;
    }

    void check(List<BorderProgram> programs) throws IOException {
        report.count("programs", programs.size());
        Map<String, BorderProgram> left = byPackage(programs);
        for (int round = 0; !left.isEmpty(); round++) {
            BorderCompilation compiled = compile(left, folder.resolve("whole" + round));
            if (!compiled.crash().isEmpty()) {
                checkEach(left, compiled);
                return;
            }
            if (!compiled.hasErrors()) {
                checkCompanions(left, compiled);
                checkApart(left);
                return;
            }
            left = without(left, compiled, round);
        }
    }

    private static Map<String, BorderProgram> byPackage(List<BorderProgram> programs) {
        Map<String, BorderProgram> all = new LinkedHashMap<>();
        programs.forEach(program -> all.put(program.packageName(), program));
        return all;
    }

    /** Where the compiler fails, the program on which it does is looked for. */
    private void checkEach(Map<String, BorderProgram> programs, BorderCompilation compiled) throws IOException {
        if (programs.size() == 1) {
            report.found(programs.values().iterator().next(), compiled.crash());
            return;
        }
        List<BorderProgram> all = List.copyOf(programs.values());
        report.count("programs", -all.size());
        new BorderBatch(report, folder.resolve("first")).check(all.subList(0, all.size() / 2));
        new BorderBatch(report, folder.resolve("second")).check(all.subList(all.size() / 2, all.size()));
    }

    private static BorderCompilation compile(Map<String, BorderProgram> programs, Path output) throws IOException {
        BorderCompilation compilation = new BorderCompilation(output);
        programs.forEach((name, program) ->
                program.files().forEach((file, text) -> compilation.add(name.replace('.', '/') + "/" + file, text)));
        return compilation.run();
    }

    /** The programs without the methods in which errors are; those that are refused whole are counted, and left out. */
    private Map<String, BorderProgram> without(
            Map<String, BorderProgram> programs, BorderCompilation compiled, int round) {
        Map<String, BorderProgram> left = new LinkedHashMap<>();
        programs.forEach((name, program) -> {
            List<BorderCompilation.Message> errors = compiled.errors(name);
            List<BorderCompilation.Message> wrong = errors.stream()
                    .filter(error -> !error.isOurs() || error.id().equals("internal-error"))
                    .toList();
            if (!wrong.isEmpty()) {
                report.found(program, wrong.get(0).toString());
                return;
            }
            errors.forEach(error -> report.refused(program, error));
            Set<String> annotated = new LinkedHashSet<>(program.annotated());
            errors.stream()
                    .filter(error -> error.file().equals(BorderProgram.MAIN + ".java"))
                    .map(error -> program.entryAt(error.line()))
                    .forEach(annotated::remove);
            boolean isMoved = annotated.size() < program.annotated().size();
            if (errors.isEmpty() || isMoved && !annotated.isEmpty() && !program.isAnnotatedWhole() && round < ROUNDS) {
                left.put(name, program.with(annotated));
            } else {
                report.count("programs refused whole", 1);
                report.count("methods refused", program.entries().size());
            }
        });
        return left;
    }

    private void checkCompanions(Map<String, BorderProgram> programs, BorderCompilation compiled) throws IOException {
        URL[] urls = {compiled.output().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader())) {
            programs.forEach((name, program) -> {
                Set<String> traced = checkProgram(program, compiled, loader);
                report.count("methods traced", traced.size());
                report.count("methods refused", program.entries().size() - traced.size());
                report.count(
                        traced.size() == program.entries().size() ? "programs traced whole" : "programs traced in part",
                        1);
                compiled.warnings(name).forEach(warning -> report.refused("warning " + warning.shortId()));
            });
        }
    }

    /** Checks a program; answers which of its methods are traced. */
    private Set<String> checkProgram(BorderProgram program, BorderCompilation compiled, ClassLoader loader) {
        Set<String> traced = new TreeSet<>();
        String name = program.packageName();
        Set<String> cut = new BorderCuts(program, compiled.warnings(name)).methods();
        for (String companion : compiled.companions(name)) {
            try {
                for (Companionship pair : Companionship.of(loader.loadClass(name + "." + companion))) {
                    boolean isEntry = companion.equals(BorderProgram.MAIN + "Traced")
                            && program.entries().containsKey(pair.plain().getName());
                    if (isEntry) {
                        traced.add(pair.plain().getName());
                        check(program, pair, cut.contains(pair.plain().getName()));
                    }
                }
            } catch (ReflectiveOperationException | LinkageError wrong) {
                report.found(program, wrong.toString());
            }
        }
        return traced;
    }

    private void check(BorderProgram program, Companionship pair, boolean isCut) throws IllegalAccessException {
        try {
            compare(program, pair, isCut);
        } catch (AssertionError | LinkageError wrong) {
            report.found(program, wrong.toString());
        }
    }

    private void compare(BorderProgram program, Companionship pair, boolean isCut) throws IllegalAccessException {
        pair.compareCalls(new Inputs(program.seed()), CALLS);
        pair.compareCalls(Inputs.moderate(program.seed() + 1), CALLS);
        if (isCut) {
            report.count("methods with cuts", 1);
        } else {
            report.count("derivatives", new GradientCheck(pair, Inputs.moderate(program.seed())).compare(POINTS));
        }
    }

    /** Compiles the programs of several files file by file, against the class files of those before. */
    private void checkApart(Map<String, BorderProgram> programs) throws IOException {
        Map<String, BorderProgram> left = new LinkedHashMap<>(programs);
        left.values().removeIf(program -> !program.isApart());
        Path output = folder.resolve("apart");
        Map<String, BorderCompilation> last = new LinkedHashMap<>();
        for (int step = 0; left.size() > last.size(); step++) {
            compileStep(left, last, step, output);
        }
        if (left.isEmpty()) {
            return;
        }
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {output.toUri().toURL()}, getClass().getClassLoader())) {
            left.forEach((name, program) -> {
                checkProgram(program, last.get(name), loader);
                report.count("programs traced apart", 1);
            });
        }
    }

    private void compileStep(
            Map<String, BorderProgram> left, Map<String, BorderCompilation> last, int step, Path output)
            throws IOException {
        while (true) {
            BorderCompilation compilation = new BorderCompilation(output).after(output);
            List<String> now = new ArrayList<>();
            left.forEach((name, program) -> {
                List<Map.Entry<String, String>> files =
                        List.copyOf(program.files().entrySet());
                if (step < files.size()) {
                    now.add(name);
                    compilation.add(
                            name.replace('.', '/') + "/" + files.get(step).getKey(),
                            files.get(step).getValue());
                }
            });
            if (now.isEmpty()) {
                return;
            }
            compilation.run();
            if (!compilation.hasErrors() && compilation.crash().isEmpty()) {
                now.stream()
                        .filter(name -> left.get(name).files().size() == step + 1)
                        .forEach(name -> last.put(name, compilation));
                return;
            }
            int before = left.size();
            for (String name : now) {
                List<BorderCompilation.Message> errors = compilation.errors(name);
                if (!errors.isEmpty() || !compilation.crash().isEmpty()) {
                    judgeApart(left.remove(name), errors, compilation.crash());
                }
            }
            if (left.size() == before) {
                throw new IllegalStateException(compilation.toString());
            }
        }
    }

    private void judgeApart(BorderProgram program, List<BorderCompilation.Message> errors, String crash) {
        String wrong = errors.stream()
                .filter(error -> !error.isOurs() || error.id().equals("internal-error"))
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
        if (!crash.isEmpty() || !wrong.isEmpty()) {
            report.found(program, "apart: " + crash + wrong);
        } else {
            errors.forEach(error -> report.refused("apart " + error.id()));
            report.count("programs refused apart", 1);
        }
    }
}
