package dev.tracegrad.processor.writer.java;

import com.palantir.javapoet.ClassName;
import dev.tracegrad.processor.language.RuntimeNames;

/** The classes of handles, by which generated code reaches what is private. */
public final class HandleClasses {
    public static final ClassName METHOD_HANDLES = ClassName.get("java.lang.invoke", "MethodHandles");
    static final ClassName LOOKUP = METHOD_HANDLES.nestedClass("Lookup");
    static final ClassName METHOD_HANDLE = ClassName.get("java.lang.invoke", "MethodHandle");
    static final ClassName VAR_HANDLE = ClassName.get("java.lang.invoke", "VarHandle");
    static final ClassName PRIVATE_MEMBERS = ClassName.bestGuess(RuntimeNames.PRIVATE_MEMBERS);

    private HandleClasses() {}
}
