package dev.tracegrad.processor.tracked;

import java.util.Set;
import javax.lang.model.element.TypeElement;

/** The classes that put numbers in words: whatever is passed to their methods, no number comes back. */
final class NumberWriters {
    private static final Set<String> OF_JDK = Set.of(
            "java.io.PrintStream",
            "java.io.PrintWriter",
            "java.lang.AbstractStringBuilder",
            "java.lang.StringBuilder",
            "java.lang.StringBuffer",
            "java.lang.String",
            "java.util.Formatter",
            "java.text.Format",
            "java.text.NumberFormat",
            "java.text.MessageFormat");

    private NumberWriters() {}

    /** Whether a class writes numbers, or logs them. */
    static boolean contain(TypeElement type) {
        String name = type.getSimpleName().toString();
        return OF_JDK.contains(type.getQualifiedName().toString()) || name.equals("Logger") || name.equals("Log");
    }
}
