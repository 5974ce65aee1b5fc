package dev.tracegrad.processor.activity;

/** What a call runs. */
public enum Target {
    /** The companion of an annotated method. */
    COMPANION,
    /** A method that is traced along in the same companion. */
    HELPER,
    /** A method of an object in tracked form. */
    INSTANCE,
    /** A function in tracked form. */
    FUNCTION,
    /** A method of the JDK that works on tracked form too. */
    LIBRARY,
    /** A method of a container of the JDK, which holds objects in tracked form. */
    CONTAINER,
    /** The method itself. */
    PLAIN
}
