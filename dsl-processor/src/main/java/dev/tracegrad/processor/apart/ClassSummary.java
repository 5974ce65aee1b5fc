package dev.tracegrad.processor.apart;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * What the summary of one class says, or is going to say.
 *
 * <pre>
 * "field v"               isWritten(v)
 * "array d"               isArrayWritten(d)
 * "text t"                isText(t)
 * "set(double) memory"    factsOf(set) = memory
 * </pre>
 */
public final class ClassSummary {
    private static final String FIELD = "field ";
    private static final String ARRAY = "array ";
    private static final String TEXT = "text ";

    private final JavaTypes java;
    private final Set<String> written = new HashSet<>();
    private final Set<String> writtenArrays = new HashSet<>();
    private final Set<String> texts = new HashSet<>();
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
        } else if (line.startsWith(ARRAY)) {
            writtenArrays.add(line.substring(ARRAY.length()));
        } else if (line.startsWith(TEXT)) {
            texts.add(line.substring(TEXT.length()));
        } else if (end > 0) {
            String words = line.substring(end).trim();
            facts.put(line.substring(0, end), Facts.of(Arrays.asList(words.split(" "))));
        }
        lines.add(line);
    }

    /** Adds what is true of a method, unless that goes without saying. */
    public void add(ExecutableElement method, Facts found) {
        if (!found.words().isEmpty()) {
            read(Members.signature(java, method) + " " + found.words());
        }
    }

    public void addWritten(VariableElement field) {
        read(FIELD + field.getSimpleName());
    }

    public void addArrayWritten(VariableElement field) {
        read(ARRAY + field.getSimpleName());
    }

    public void addText(VariableElement field) {
        read(TEXT + field.getSimpleName());
    }

    /** All of it, as it is written. */
    public List<String> lines() {
        return lines;
    }

    static boolean isField(String line) {
        return line.startsWith(FIELD);
    }

    boolean isWritten(VariableElement field) {
        return written.contains(field.getSimpleName().toString());
    }

    boolean isArrayWritten(VariableElement field) {
        return writtenArrays.contains(field.getSimpleName().toString());
    }

    boolean isText(VariableElement field) {
        return texts.contains(field.getSimpleName().toString());
    }

    boolean hasTexts() {
        return !texts.isEmpty();
    }

    Facts factsOf(ExecutableElement method) {
        return facts.getOrDefault(Members.signature(java, method), Facts.NONE);
    }
}
