package dev.tracegrad.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Java code that a page shows. A comment before each block says how it is held:
 *
 * <ul>
 *   <li>{@code compiled and run}: a whole file. The block after it is what it prints, {@code its output};
 *   <li>{@code members}: members of one class {@code Fragments}, for the whole page;
 *   <li>{@code statements}: a method of that class;
 *   <li>{@code printed by the samples}: the test of the samples compares it.
 * </ul>
 *
 * <p>A comment {@code given} has members of {@code Fragments} that the reader does not see.
 */
final class ShownCode {
    private static final Pattern FILE = block("compiled and run", "(?:(?!```).)*?<!-- its output -->\\n```\\n(.*?)```");
    private static final Pattern MEMBERS = block("members", "");
    private static final Pattern STATEMENTS = block("statements", "");
    private static final Pattern GIVEN = Pattern.compile("<!-- given\\n(.*?)-->", Pattern.DOTALL);
    private static final Pattern JAVA = Pattern.compile("(?m)^(.*)\\n```java$");

    private static final String IMPORTS = """
            import dev.tracegrad.*;
            import dev.tracegrad.annotations.*;
            import dev.tracegrad.print.*;
            import java.nio.file.*;
            import java.util.*;
            """;

    private final String page;

    ShownCode(Page page) {
        this.page = page.text();
    }

    /** A file with a method {@code main}, and what that prints. */
    record Program(String name, String text, String output) {}

    private static Pattern block(String comment, String after) {
        return Pattern.compile("<!-- " + comment + " -->\\n```java\\n(.*?)```" + after, Pattern.DOTALL);
    }

    private List<String> all(Pattern pattern) {
        return pattern.matcher(page).results().map(found -> found.group(1)).toList();
    }

    List<Program> programs() {
        List<Program> programs = new ArrayList<>();
        for (Matcher found = FILE.matcher(page); found.find(); ) {
            Matcher name = Pattern.compile("(?m)^(?:class|record) (\\w+)").matcher(found.group(1));
            name.find();
            programs.add(new Program(name.group(1), found.group(1), found.group(2)));
        }
        return programs;
    }

    /** What stands before each block of Java. */
    List<String> comments() {
        return all(JAVA);
    }

    /** The source of the class {@code Fragments}, empty where the page has no fragments. */
    String fragments() {
        List<String> members = new ArrayList<>(all(GIVEN));
        members.addAll(all(MEMBERS));
        for (String statements : all(STATEMENTS)) {
            members.add("static void shown" + members.size() + "() throws Exception {\n" + statements + "}\n");
        }
        return members.isEmpty() ? "" : IMPORTS + "class Fragments {\n" + String.join("\n", members) + "}\n";
    }
}
