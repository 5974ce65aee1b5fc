package dev.tracegrad.processor;

import java.util.Locale;

/**
 * Every message of the processor: what was found, why it cannot be traced, and what to write instead. The id in brackets
 * is the constant's name in lower case with hyphens.
 */
enum Problem {
    NOT_JAVAC("@Traced needs javac: this compiler (%s) does not show annotation processors the source of a method. "
            + "Compile with javac, or have your build tool or IDE delegate to it"),
    MISSING_RUNTIME("%s has traced methods, but the class dev.tracegrad.Value is not on its class path or module path. "
            + "Add the artifact dev.tracegrad:tracegrad-runtime, and in a named module `requires dev.tracegrad;`"),
    ABSTRACT_METHOD("%s is abstract: it has no formula to trace. Put @Traced on the methods that implement it instead"),
    NATIVE_METHOD(
            "%s is native: its formula is not written in Java. Trace a method that computes the same in Java instead"),
    SYNCHRONIZED_METHOD("%s is synchronized, and its companion would run without the lock. "
            + "Move the formula into a method that is not synchronized, and trace that"),
    NOTHING_TO_TRACE("%s neither takes nor returns a double, so there is nothing to trace. "
            + "Remove @Traced, or make the numbers that you want to track double"),
    SAME_SIGNATURE(
            "the companion of %s would have the same parameters as that of %s, because a double becomes a Value and "
                    + "a receiver the first parameter. Rename one of the two"),
    COMPANION_EXISTS("%s is the name of the companion of %s, but such a class exists already. Rename it"),
    UNSUPPORTED_STATEMENT("%s cannot be traced yet. %s"),
    UNSUPPORTED_EXPRESSION("%s cannot be traced yet. %s"),
    UNSUPPORTED_TYPE(
            "%s of type %s cannot be traced yet: a companion takes, keeps and returns double, not arrays of it. "
                    + "Pass the elements as double parameters"),
    UNKNOWN_SYMBOL("%s is not known here: it is declared nowhere that this method can see. %s"),
    COMPANION_USE("%s is a companion, which a traced method cannot use: it is written when the method has been read. "
            + "Call the method itself; its companion is used in its place"),
    AMBIGUOUS_CALL(
            "the call of %s fits several methods, and none of them best. Cast an argument to the type that you mean"),
    OPERATOR_ON_VALUE("the operator %s cannot be used on a Value. "
            + "Write the method on double, where the companion builds the graph, or call Value's methods: a.times(b)"),
    UNTRACED_CALLEE(
            "%s is not traced, and it is called with %s, which depends on a traced input: its result would silently "
                    + "lose its gradient. Annotate %s with @Traced"),
    UNTRACED_VALUES(
            "%s is not traced, but what it returns depends on Values that it, or a method that overrides it, reads: they "
                    + "would silently lose their gradient. Let it return double, and annotate it with @Traced"),
    LIBRARY_CALLEE(
            "%s comes from a library and cannot be traced, but it is called with %s, which depends on a traced input: "
                    + "its result would silently lose its gradient. Write its formula in a method of your own that is traced"),
    NO_COMPANION(
            "%s is annotated, but the companion %s has no such method: it was compiled without the Tracegrad processor. "
                    + "Recompile that class with the processor on the processor path"),
    UNTRACEABLE_CALLEE(
            "%s is a method of a class with @Traced, but has no companion that could be called here. What stands in its "
                    + "way: %s"),
    CUT_GRADIENT("%s gives the type %s to %s, which depends on a traced input: its gradient would end here. "
            + "Keep the number a double"),
    LOCAL_CLASS("%s is a method of a local or anonymous class, whose companion would have no name to call it by. "
            + "Move the method to a class with a name, or to the method around it"),
    TOO_DEEP("this formula is nested more than %s operations deep, and javac could not compile its companion. "
            + "Split it into several statements"),
    TOO_LARGE("the companion of %s would be larger than a %s may be. Split it into smaller ones"),
    OUTER_INSTANCE("%s belongs to the enclosing instance, which a companion cannot reach. "
            + "Pass it to the method as a parameter, or make the nested class static and give it a field"),
    FIELD_WRITE("%s is a field, and a traced method cannot write fields yet. Return the new value instead"),
    UNREACHABLE_MEMBER(
            "%s cannot be reached from the companion: it can neither be named in this package nor be opened from here. "
                    + "Use it in a method of your own that is not traced, and pass the result as a parameter"),
    NOT_TRACED("%s is left out of the companion. %s");

    private final String message;

    Problem(String message) {
        this.message = message;
    }

    /** The id that stands in brackets before the message. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String message(Object... arguments) {
        return "[" + id() + "] " + String.format(Locale.ROOT, message, arguments);
    }
}
