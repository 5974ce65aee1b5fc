package dev.tracegrad.processor.writer.java;

import com.palantir.javapoet.ClassName;

/** The classes that generated code names. */
public final class RuntimeNames {
    public static final ClassName VALUE = ClassName.get("dev.tracegrad", "Value");
    public static final ClassName SCOPE = ClassName.get("dev.tracegrad", "Scope");
    public static final ClassName VALUES = ClassName.get("dev.tracegrad", "Values");
    public static final ClassName LIFT = ClassName.get("dev.tracegrad", "Lift");
    public static final ClassName OP = ClassName.get("dev.tracegrad", "Op");
    static final ClassName CUSTOM_OP = ClassName.get("dev.tracegrad", "CustomOp");
    public static final ClassName MEMORY = ClassName.get("dev.tracegrad", "Memory");
    public static final ClassName OVERRIDES = ClassName.get("dev.tracegrad", "Overrides");
    static final ClassName PRIVATE_MEMBERS = ClassName.get("dev.tracegrad", "PrivateMembers");
    static final ClassName METHOD_HANDLE = ClassName.get("java.lang.invoke", "MethodHandle");
    public static final ClassName METHOD_HANDLES = ClassName.get("java.lang.invoke", "MethodHandles");
    static final ClassName VAR_HANDLE = ClassName.get("java.lang.invoke", "VarHandle");

    private RuntimeNames() {}
}
