package dev.tracegrad.processor;

import dev.tracegrad.processor.fuzz.border.BorderProgram;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which methods may lose a gradient, since a warning said so, of them or of something that they name. */
final class BorderCuts {
    private static final Pattern NAME = Pattern.compile("(\\w+)\\(");

    private final BorderProgram program;
    private final List<BorderCompilation.Message> warnings;

    BorderCuts(BorderProgram program, List<BorderCompilation.Message> warnings) {
        this.program = program;
        this.warnings = warnings;
    }

    Set<String> methods() {
        Set<String> cut = new TreeSet<>();
        for (BorderCompilation.Message warning : warnings) {
            if (!warning.id().equals("cut-gradient")) {
                continue;
            }
            String entry = warning.file().equals(BorderProgram.MAIN + ".java") ? program.entryAt(warning.line()) : "";
            if (entry.isEmpty()) {
                addWhatNames(warning, cut);
            } else {
                cut.add(entry);
            }
        }
        return cut;
    }

    /** Adds the methods that name what the warning is about; hash codes tell numbers apart, which has no derivative. */
    private void addWhatNames(BorderCompilation.Message warning, Set<String> cut) {
        List<String> lines = program.files().get(warning.file()).lines().toList();
        for (int i = (int) warning.line() - 1; i >= 0; i--) {
            var matcher = NAME.matcher(lines.get(i));
            if (lines.get(i).endsWith(") {") && !lines.get(i).startsWith("if (") && matcher.find()) {
                String name = matcher.group(1);
                program.entries().forEach((entry, text) -> {
                    if (text.contains(name + "(") || text.contains("::" + name)) {
                        cut.add(entry);
                    }
                });
                return;
            }
        }
    }
}
