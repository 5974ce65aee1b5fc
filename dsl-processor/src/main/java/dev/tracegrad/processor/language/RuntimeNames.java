package dev.tracegrad.processor.language;

/** The runtime's classes, which the processor knows by their names alone. */
public final class RuntimeNames {
    public static final String VALUE = "dev.tracegrad.Value";
    public static final String VALUES = "dev.tracegrad.Values";
    public static final String SCOPE = "dev.tracegrad.Scope";
    public static final String OP = "dev.tracegrad.Op";
    public static final String CUSTOM_OP = "dev.tracegrad.CustomOp";
    public static final String NODES = "dev.tracegrad.generated.Nodes";
    public static final String ELEMENT = "dev.tracegrad.generated.Element";
    public static final String COPIES = "dev.tracegrad.generated.Copies";
    public static final String LIFT = "dev.tracegrad.generated.Lift";
    public static final String MEMORY = "dev.tracegrad.generated.Memory";
    public static final String BOUND = "dev.tracegrad.generated.Bound";
    public static final String PLAIN = "dev.tracegrad.generated.Plain";
    public static final String OVERRIDES = "dev.tracegrad.generated.Overrides";
    public static final String PRIVATE_MEMBERS = "dev.tracegrad.generated.PrivateMembers";
    public static final String PART = "dev.tracegrad.generated.Part";
    public static final String UNTRACED = "dev.tracegrad.generated.Untraced";
    public static final String SUMMARY = "dev.tracegrad.generated.Summary";

    private RuntimeNames() {}
}
