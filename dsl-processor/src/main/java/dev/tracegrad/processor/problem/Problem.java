package dev.tracegrad.processor.problem;

import java.util.Locale;
import java.util.Set;

/**
 * Every message of the processor: what was found, why it cannot be traced, and what to write instead. The id in brackets
 * is the constant's name in lower case with hyphens.
 */
public enum Problem {
    NOT_JAVAC("@Traced needs javac: this compiler (%s) does not show annotation processors the source of a method. "
            + "Compile with javac, or have your build tool or IDE delegate to it"),
    MISSING_RUNTIME("%s has traced methods, but the class dev.tracegrad.Value is not on its class path or module path. "
            + "Add the artifact dev.tracegrad:tracegrad-runtime, and in a named module `requires dev.tracegrad;`"),
    ABSTRACT_METHOD("%s is abstract: it has no formula to trace, and no method that implements it is traced. "
            + "Put @Traced on the methods that implement it instead"),
    NATIVE_METHOD(
            "%s is native: its formula is not written in Java. Trace a method that computes the same in Java instead, or "
                    + "give its derivatives with @Primitive"),
    NOTHING_TO_TRACE("%s neither takes, reads nor returns a double, so there is nothing to trace. "
            + "Remove @Traced, or make the numbers that you want to track double"),
    SAME_SIGNATURE(
            "the companion of %s would have the same parameters as that of %s, because a double becomes a Value and "
                    + "a receiver the first parameter. Rename one of the two"),
    OVERRIDE_UNTRACED(
            "%s reads Values, and the method that it overrides, %s, is compiled already and not traced: what calls that one, and "
                    + "is compiled without this class, takes its number for a constant. Compile them together, let callers call "
                    + "this method itself, or suppress this with @SuppressWarnings"),
    STALE_COMPANION(
            "nothing of %s is traced any more, but its companion %s is still there: who calls that would get the formulas of then. "
                    + "Delete its class file, as a clean build does"),
    COMPILE_TOGETHER("%s: it would fail when it runs, or silently lose a gradient. Compile %s together with this%s"),
    COMPANION_EXISTS("%s is the name of the companion of %s, but such a class exists already. Rename it"),
    UNSUPPORTED_STATEMENT("%s cannot be traced yet. %s"),
    UNSUPPORTED_EXPRESSION("%s cannot be traced yet. %s"),

    /** Told only where javac itself has nothing to say. */
    UNKNOWN_SYMBOL("%s is not known to Tracegrad here, which asks no compiler what a name in a body means. %s"),
    UNKNOWN_TYPE("%s is not known here. Check the spelling and the imports, and whether what generates it has run"),
    COMPANION_USE("%s is a companion, which a traced method cannot use: it is written when the method has been read. "
            + "Call the method itself; its companion is used in its place"),
    AMBIGUOUS_CALL(
            "the call of %s fits several methods, and none of them best. Cast an argument to the type that you mean"),
    OPERATOR_ON_VALUE("the operator %s cannot be used on a Value in a method that is written on double. "
            + "Read its number, as in w.data(), which its companion tracks; or give the method a Value among its "
            + "parameters or as its result, where operators build the graph"),
    OPERATOR_TYPES("the operator %s has no meaning for %s. On a Value, + - * / %% take Values and numbers, < <= > >= "
            + "compare their numbers, and == and != tell nodes apart. Read a number with data()"),
    MISSING_FLAGS(
            "operators on Value need a compiler that lets its trees be changed, and this one runs without the flags "
                    + "for it. %s"),
    VALUE_AS_NUMBER("%s takes a double where a Value is given, and there is no form of it on Values. %s"),
    VALUE_IDENTITY("%s asks whether two Values are the same node, not whether their numbers are equal. "
            + "Compare a.data() with b.data(), or suppress this with @SuppressWarnings"),
    UNTRACED_CALLEE(
            "%s is not traced, and it is called with %s, which depends on a traced input: its result would silently "
                    + "lose its gradient. Annotate %s with @Traced, or make its number a constant: Value.stopGradient(...)"),
    UNTRACED_OBJECT(
            "%s makes an object of plain numbers of %s, which depends on a traced input: its gradient would be lost. "
                    + "Annotate the class %s with @Traced, so that it gets a twin with a Value in place of each double"),
    PLAIN_OBJECT("%s is an object of plain numbers, which keeps its gradient until the outermost companion returns. "
            + "%s, or suppress this with @SuppressWarnings"),
    NO_TWIN("%s has no twin, which %s, depending on a traced input, would need here. %s"),
    UNTRACED_VALUES(
            "%s is not traced, but it, or a method that overrides it, reads Values or fields that traced code writes: what it "
                    + "returns or stores would silently lose its gradient. Annotate it with @Traced; a number that it returns must "
                    + "be a double"),
    LIBRARY_CALLEE(
            "%s comes from a library and cannot be traced, but it is called with %s, which depends on a traced input: "
                    + "its result would silently lose its gradient. Write its formula in a method of your own that is traced, give a "
                    + "rule for it with @Primitive(of = ...), or make its number a constant: Value.stopGradient(...)"),
    UNTRACED_OVERRIDE(
            "the companion of %s may run %s here, an override that has no companion: the call would fail. %s"),
    UNTRACED_SUBCLASS(
            "%s may be an object of %s, of which no twin can be made where one is wanted: the call would fail. "
                    + "Annotate that class and its superclasses with @Traced"),
    UNTRACED_APART(
            "%s is compiled already, and is not traced, but it is called with %s, which depends on a traced input: its result "
                    + "would silently lose its gradient. Compile %s together with this, or annotate it with "
                    + "@Traced where it is compiled. If its source is not yours, write its formula in a method of your own that is traced, give a rule for it with "
                    + "@Primitive(of = ...), or make its number a constant: Value.stopGradient(...)"),
    FIELD_APART(
            "%s belongs to %s, which is compiled already, and its companion was not told that traced code writes to it: what "
                    + "reads it there would silently lose its gradient. Compile %s together with this, write to the field in a "
                    + "method of %s that is traced, or keep the number in a field of your own"),
    OVERRIDE_APART(
            "%s %s, and the method that it overrides, %s, is compiled already as one that does not: who calls that would "
                    + "silently lose a gradient. Compile %s together with this"),
    NO_COMPANION(
            "%s is annotated, but the companion %s has no such method: the class was compiled without the Tracegrad processor, "
                    + "or later than its companion, or the method is left out with a warning. Compile that class again, with the "
                    + "processor on the processor path"),
    UNTRACEABLE_CALLEE(
            "%s is called on tracked numbers or objects, but has no companion that could be called here. What stands in "
                    + "its way: %s"),
    ASSUMED_DERIVATIVE(
            "%s is taken to have the derivative of Math.%s, since the name of its class ends in Math. Annotate %s with "
                    + "@Traced, so that its body is traced, or suppress this with @SuppressWarnings if it computes the same function"),
    CUT_GRADIENT("%1$s turns %3$s, which depends on a traced input, into the type %2$s, where its gradient ends. "
            + "Keep the number a double, or suppress this with @SuppressWarnings"),
    HIDDEN_VALUE("%s depends on a traced input, and would become %s here, which cannot carry a gradient. "
            + "Keep it in a variable of a type that can: double, an array of double, or a class with @Traced and a field of such "
            + "a type"),
    UNTRACED_FUNCTION("%s is a function that is not traced, where a traced one is wanted: what it gives would silently "
            + "lose its gradient. %s"),
    IMPLICIT_CALL(
            "%s is used where %s may run, which is not traced, and reads a Value or a field that traced code writes: what it gives "
                    + "or stores would silently lose its gradient. Compute the numbers in a method with @Traced, and use these"),
    SHARED_ARRAY(
            "%s may be an array or a collection of plain numbers that other code holds too, and is written to or kept here: a "
                    + "companion would have a copy. Take one of your own, as clone() or new ArrayList<>(list) gives, or return "
                    + "the number and store it in a method that is not traced"),
    SHARED_OBJECT(
            "%s may be an object that other code holds too, and that can change, where a companion works on a copy in tracked "
                    + "form: who holds the object would not see the change. Make the object here, with new or in a method that "
                    + "makes one, or let its class have final fields only"),
    WRITTEN_ARRAY("%s would be passed to %s as a copy, which that writes to, or may: what it writes would be lost. "
            + "Pass a local array, and copy the result back, or pass a clone() if nobody reads it afterwards"),
    EQUALITY("%s compares numbers that depend on a traced input for equality, so that a tiny step in an "
            + "input can change the answer. Compare with a tolerance, or suppress this with @SuppressWarnings"),
    INDEPENDENT_PARAMETER("nothing that %s computes depends on its parameter %s, so the gradient of that is always 0. "
            + "Use it, leave it out, or suppress this with @SuppressWarnings"),
    INTEGER_DIVISION("%s divides integers, and drops the fraction before it becomes a double. "
            + "Make one of them a double, or suppress this with @SuppressWarnings"),
    LOCAL_CLASS("%s is a method of a local or anonymous class, whose companion would have no name to call it by. "
            + "Move the method to a class with a name, or to the method around it"),
    UNNAMED_CLASS("%s is the class of a compact source file, which no other class can name, nor can a companion. "
            + "Write the class around its methods"),
    TOO_DEEP("this formula is nested more than %s operations deep, and javac could not compile its companion. "
            + "Split it into several statements"),
    TOO_LARGE("the companion of %s would be larger than a %s may be. Split it into smaller ones"),
    OUTER_INSTANCE("%s belongs to the enclosing instance, which a companion cannot reach. "
            + "Pass it to the method as a parameter, or make the nested class static and give it a field"),
    FIELD_WRITE("%s, which keeps its gradient until the outermost companion returns. "
            + "Later calls see %s alone. Return the new value instead, annotate the class with @Traced and use its "
            + "twin, or suppress this with @SuppressWarnings"),
    UNREACHABLE_MEMBER(
            "%s cannot be reached from the companion: it can neither be named in this package nor be opened from here. "
                    + "Use it in a method of your own that is not traced, and pass the result as a parameter"),
    UNKNOWN_OPTION("there is no option %s. Did you mean %s?"),
    UNKNOWN_CLASS(
            "%s names the class %s, which is not there. Write its full name, with dots, and put it on the class path"),
    NOT_TRACED("%s is left out of the companion. %s"),

    PRIMITIVE_TRACED(
            "%s has both @Primitive, which makes it one node, and @Traced, which makes a graph of its formula. "
                    + "Remove one of the two"),
    PRIMITIVE_SIGNATURE("%s cannot be one node of the graph: %s. %s"),
    PRIMITIVE_COUNT("%s has %s parameters of type double, but %s partial derivatives. "
            + "Name a method for each of these parameters, in their order"),
    PRIMITIVE_CONSTANT(
            "%s has no derivative in %s, which depends on an input. Give it a constant, write `%s` if the gradient is to end "
                    + "there, or use a rule of your own that has this derivative"),
    PRIMITIVE_PARTIALS("%s cannot be a partial derivative of %s: %s. Write `%s`, with one more double at its end if it "
            + "takes the result too"),
    PRIMITIVE_TARGET("%s cannot be a rule for %s: %s. %s"),
    PRIMITIVE_TWICE("%s and %s are both rules for %s. Remove one of the two"),
    PRIMITIVE_READS(
            "%s is one node with derivatives in its parameters alone, but it reads Values, or fields that traced code "
                    + "writes: their gradients end there. Take their numbers as parameters of type double, or suppress this with @SuppressWarnings"),
    PRIMITIVE_RULES("%s has no rules that could be used here. Annotate its static methods with "
            + "@Primitive(of = TheLibrary.class, partials = ...)"),

    GRADIENT_THROUGH_GRAPH(
            "the gradient of %s is computed through the graph, which is slower, since there is no gradient code yet for %s. "
                    + "Write it otherwise, or suppress this with @SuppressWarnings"),
    LONG_GRADIENT(
            "the gradient code of %s has a method of about %d bytes of byte code. The JVM compiles none above 8,000: it runs in the interpreter, "
                    + "some ten times slower. Split the method into shorter ones, or suppress this with @SuppressWarnings"),
    GRADIENT_SIGNATURE(
            "there is no gradient of %s: %s. A method has one that gives a double or fills arrays, and takes numbers and arrays of these; "
                    + "of any other, use @Traced, and backward() on its graph"),

    /** What no user should ever see; better than a compiler that stops. */
    INTERNAL_ERROR(
            "Tracegrad failed in its %s on %s with %s. This is a fault in Tracegrad: please report it, with this "
                    + "method"),
    ;

    /** The warnings that a source or an option can suppress. */
    public static final Set<Problem> WARNINGS = Set.of(
            ASSUMED_DERIVATIVE,
            CUT_GRADIENT,
            EQUALITY,
            FIELD_WRITE,
            GRADIENT_THROUGH_GRAPH,
            INDEPENDENT_PARAMETER,
            INTEGER_DIVISION,
            LONG_GRADIENT,
            NOT_TRACED,
            OVERRIDE_UNTRACED,
            PLAIN_OBJECT,
            PRIMITIVE_READS,
            VALUE_IDENTITY);

    /** What javac calls an error too, without saying what to write instead. */
    public static final Set<Problem> EXPLANATIONS = Set.of(OPERATOR_ON_VALUE, OPERATOR_TYPES, VALUE_AS_NUMBER);

    private final String message;

    Problem(String message) {
        this.message = message;
    }

    /** Whether it is about a name that nobody knows, or not yet. */
    public boolean isUnknownName() {
        return this == UNKNOWN_SYMBOL || this == UNKNOWN_TYPE;
    }

    /** The id that stands in brackets before the message. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The message; where it says {@code @SuppressWarnings}, it says with which text. */
    public String message(Object... arguments) {
        String suppression = "@SuppressWarnings(\"traced:" + id() + "\")";
        return "[" + id() + "] "
                + String.format(Locale.ROOT, message.replace("@SuppressWarnings", suppression), arguments);
    }
}
