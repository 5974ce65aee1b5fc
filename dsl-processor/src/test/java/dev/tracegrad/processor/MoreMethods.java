package dev.tracegrad.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.tracegrad.processor.fuzz.gradient.NumericProgram;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;

/**
 * A random program with more methods, of which those are left out for which there is no gradient code.
 *
 * @param more what they are, by their names
 */
record MoreMethods(NumericProgram program, Map<String, String> more) {
    private static final Pattern REFUSED = Pattern.compile("\\[gradient-signature\\] there is no gradient of (\\w+):");

    /** A method with a gradient in the source of a program. */
    static final Pattern GRADIENT =
            Pattern.compile("(?:@SuppressWarnings\\([^)]*\\)\\s*)?@Gradient\\s+static double (\\w+)\\(([^)]*)\\)");

    private NumericProgram whole() {
        int end = program.source().lastIndexOf('}');
        String source = program.source().substring(0, end) + String.join("", more.values()) + "}\n";
        return new NumericProgram(program.seed(), program.className(), source, program.writers());
    }

    /**
     * Compiles them, and answers how many methods were left out.
     *
     * @param action is given each program and its classes
     */
    static int compile(List<MoreMethods> programs, BiConsumer<NumericProgram, ClassLoader> action) {
        Compilation compilation = Compiler.javac()
                .withProcessors(new TracedProcessor())
                .compile(programs.stream()
                        .map(MoreMethods::whole)
                        .map(program ->
                                JavaFileObjects.forSourceString("good." + program.className(), program.source()))
                        .toList());
        if (compilation.status() == Compilation.Status.SUCCESS) {
            ClassLoader loader = Programs.classes(compilation);
            programs.forEach(program -> action.accept(program.whole(), loader));
            return 0;
        }
        if (programs.size() > 1) {
            return programs.stream()
                    .mapToInt(program -> compile(List.of(program), action))
                    .sum();
        }
        Map<String, String> left = new LinkedHashMap<>(programs.get(0).more);
        for (Diagnostic<?> error : compilation.errors()) {
            Matcher refusal = REFUSED.matcher(error.getMessage(Locale.ROOT));
            if (refusal.find()) {
                left.remove(refusal.group(1));
            }
        }
        int refused = programs.get(0).more.size() - left.size();
        if (refused == 0) {
            throw new IllegalStateException(
                    compilation.errors() + "\n" + programs.get(0).whole().source());
        }
        return refused + compile(List.of(new MoreMethods(programs.get(0).program, left)), action);
    }
}
