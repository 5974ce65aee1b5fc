package dev.tracegrad.processor.inplace.javac;

import com.sun.source.util.Trees;
import java.util.List;

/** Whether javac's trees can be changed: its module exports them to nobody unless a flag of its own JVM says so. */
public final class JavacExports {
    /** The packages that {@link TreeRewriter} needs. */
    public static final List<String> PACKAGES =
            List.of("com.sun.tools.javac.tree", "com.sun.tools.javac.processing", "com.sun.tools.javac.util");

    private JavacExports() {}

    /** Whether the compiler that runs now exports them to this class. */
    public static boolean areThere() {
        return PACKAGES.stream()
                .allMatch(name -> Trees.class.getModule().isExported(name, JavacExports.class.getModule()));
    }
}
