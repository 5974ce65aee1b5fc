package dev.tracegrad.processor.inplace.javac;

import java.util.stream.Collectors;

/** The flags that operators on {@code Value} need, in the words of each build tool. */
public final class MissingFlags {
    private MissingFlags() {}

    /** What to add, and what to do instead. */
    public static String remedy() {
        String flags = JavacExports.PACKAGES.stream()
                .map(name -> "--add-exports=jdk.compiler/" + name + "=ALL-UNNAMED")
                .collect(Collectors.joining(" "));
        return String.join(
                "\n  ",
                "Add these to the JVM that compiles:",
                flags,
                "Maven: in one line of the file .mvn/jvm.config beside the pom.xml",
                "Maven with <fork>true</fork>: each as <arg>-J--add-exports=...</arg> in <compilerArgs>",
                "Gradle: options.fork = true and options.forkOptions.jvmArgs += [...] for the task compileJava",
                "javac: each with -J before it",
                "Or write the method on double, which needs no flags, and call its companion");
    }
}
