package dev.tracegrad.processor;

import com.palantir.javapoet.ClassName;

/** The classes that generated code names. */
final class RuntimeNames {
    static final ClassName VALUE = ClassName.get("dev.tracegrad", "Value");
    static final ClassName SCOPE = ClassName.get("dev.tracegrad", "Scope");
    static final ClassName VALUES = ClassName.get("dev.tracegrad", "Values");
    static final ClassName LIFT = ClassName.get("dev.tracegrad", "Lift");
    static final ClassName OP = ClassName.get("dev.tracegrad", "Op");
    static final ClassName CUSTOM_OP = ClassName.get("dev.tracegrad", "CustomOp");
    static final ClassName MEMORY = ClassName.get("dev.tracegrad", "Memory");
    static final ClassName OVERRIDES = ClassName.get("dev.tracegrad", "Overrides");
    static final ClassName PRIVATE_MEMBERS = ClassName.get("dev.tracegrad", "PrivateMembers");
    static final ClassName METHOD_HANDLE = ClassName.get("java.lang.invoke", "MethodHandle");
    static final ClassName METHOD_HANDLES = ClassName.get("java.lang.invoke", "MethodHandles");
    static final ClassName VAR_HANDLE = ClassName.get("java.lang.invoke", "VarHandle");

    private RuntimeNames() {}
}
