package dev.tracegrad.processor.fuzz.border;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A random program in a package of its own.
 *
 * @param types the texts of its types by their names, each after those that it needs; {@code §} stands where a nested one is static
 * @param members helpers of the class {@code Main}
 * @param entries the methods to trace of the class {@code Main} by their names, without their annotations
 * @param annotated which of them have one
 * @param isAnnotatedWhole whether the class has it, and not its methods
 * @param isApart whether each type has a file
 */
public record BorderProgram(
        long seed,
        Map<String, String> types,
        List<String> members,
        Map<String, String> entries,
        Set<String> annotated,
        boolean isAnnotatedWhole,
        boolean isApart) {
    public static final String MAIN = "Main";

    private static final List<String> IMPORTS =
            List.of("dev.tracegrad.annotations.Traced", "java.util.*", "java.util.function.*", "java.util.stream.*");

    public String packageName() {
        return "good.b" + Long.toUnsignedString(seed, 36);
    }

    /** The same with fewer methods to trace. */
    public BorderProgram with(Set<String> others) {
        return new BorderProgram(seed, types, members, entries, others, isAnnotatedWhole, isApart);
    }

    /** The same in one file. */
    public BorderProgram together() {
        return new BorderProgram(seed, types, members, entries, annotated, isAnnotatedWhole, false);
    }

    /** The texts of the files by their names, in the order in which they can be compiled one by one. */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        StringBuilder main = new StringBuilder(head());
        main.append(isAnnotatedWhole ? "@Traced\n" : "")
                .append("class ")
                .append(MAIN)
                .append(" {\n");
        if (isApart) {
            types.forEach((name, text) -> files.put(name + ".java", head() + text.replace("§", "")));
        } else {
            types.values()
                    .forEach(text -> main.append(text.replace("§", "static ")).append('\n'));
        }
        members.forEach(member -> main.append(member).append('\n'));
        entries.forEach((name, text) -> main.append(annotated.contains(name) && !isAnnotatedWhole ? "@Traced\n" : "")
                .append(text)
                .append('\n'));
        files.put(MAIN + ".java", main.append("}\n").toString());
        return files;
    }

    private String head() {
        StringBuilder head = new StringBuilder("package " + packageName() + ";\n\n");
        IMPORTS.forEach(name -> head.append("import ").append(name).append(";\n"));
        return head.append('\n').toString();
    }

    /** All files, one after the other. */
    public String source() {
        return "// seed " + seed + "\n" + String.join("\n// ---\n", files().values());
    }

    /** The method to trace in which a line of the class {@code Main} is; empty where there is none. */
    public String entryAt(long line) {
        List<String> lines = files().get(MAIN + ".java").lines().toList();
        for (int i = (int) Math.min(line, lines.size()) - 1; i >= 0; i--) {
            for (String name : entries.keySet()) {
                if (lines.get(i).startsWith("static ") && lines.get(i).contains(" " + name + "(")) {
                    return name;
                }
            }
        }
        return "";
    }
}
