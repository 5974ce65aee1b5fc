package dev.tracegrad.processor.apart;

import dev.tracegrad.processor.language.JavaTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * What the summary of one class says, or is going to say.
 *
 * <pre>
 * "field v"               isWritten(v)
 * "set(double) memory"    factsOf(set) = memory
 * </pre>
 */
public final class ClassSummary {
    private static final String FIELD = "field ";

    private final JavaTypes java;
    private final Set<String> written = new HashSet<>();
    private final Map<String, Facts> facts = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    public ClassSummary(JavaTypes java) {
        this.java = java;
    }

    static ClassSummary of(JavaTypes java, List<String> lines) {
        ClassSummary summary = new ClassSummary(java);
        lines.forEach(summary::read);
        return summary;
    }

    private void read(String line) {
        int end = line.indexOf(')') + 1;
        if (line.startsWith(FIELD)) {
            written.add(line.substring(FIELD.length()));
        } else if (end > 0) {
            String words = line.substring(end).trim();
            facts.put(line.substring(0, end), Facts.of(Arrays.asList(words.split(" "))));
        }
        lines.add(line);
    }

    /** Adds what is true of a method, unless that goes without saying. */
    public void add(ExecutableElement method, Facts found) {
        if (!found.words().isEmpty()) {
            read(signature(method) + " " + found.words());
        }
    }

    public void addWritten(VariableElement field) {
        read(FIELD + field.getSimpleName());
    }

    /** All of it, as it is written. */
    public List<String> lines() {
        return lines;
    }

    boolean isWritten(VariableElement field) {
        return written.contains(field.getSimpleName().toString());
    }

    Facts factsOf(ExecutableElement method) {
        return facts.getOrDefault(signature(method), Facts.NONE);
    }

    /** The name and the erased parameters, as {@code fill(double[],double)}. */
    private String signature(ExecutableElement method) {
        String name = method.getKind() == ElementKind.CONSTRUCTOR
                ? "new"
                : method.getSimpleName().toString();
        return method.getParameters().stream()
                .map(parameter -> nameOf(parameter))
                .collect(Collectors.joining(",", name + "(", ")"));
    }

    private String nameOf(VariableElement parameter) {
        String element = java.erasedName(JavaTypes.elementOfAll(parameter.asType()));
        boolean isPrimitive =
                JavaTypes.elementOfAll(parameter.asType()).getKind().isPrimitive();
        return (isPrimitive ? element.toLowerCase(Locale.ROOT) : element)
                + "[]".repeat(JavaTypes.depth(parameter.asType()));
    }
}
