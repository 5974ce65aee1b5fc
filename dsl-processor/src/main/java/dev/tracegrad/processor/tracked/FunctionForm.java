package dev.tracegrad.processor.tracked;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The functional interfaces of {@code java.util.function} on doubles: each with the interface that says the same of
 * {@code Value}. Those without double in their names keep theirs, and get other type arguments.
 */
public enum FunctionForm {
    DOUBLE_UNARY_OPERATOR("DoubleUnaryOperator", "UnaryOperator", "apply", FunctionForm.VALUE),
    DOUBLE_BINARY_OPERATOR("DoubleBinaryOperator", "BinaryOperator", "apply", FunctionForm.VALUE),
    DOUBLE_FUNCTION("DoubleFunction", "Function", "apply", FunctionForm.VALUE, 0),
    DOUBLE_PREDICATE("DoublePredicate", "Predicate", "test", FunctionForm.VALUE),
    DOUBLE_SUPPLIER("DoubleSupplier", "Supplier", "get", FunctionForm.VALUE),
    DOUBLE_CONSUMER("DoubleConsumer", "Consumer", "accept", FunctionForm.VALUE),
    DOUBLE_TO_INT_FUNCTION("DoubleToIntFunction", "ToIntFunction", "applyAsInt", FunctionForm.VALUE),
    DOUBLE_TO_LONG_FUNCTION("DoubleToLongFunction", "ToLongFunction", "applyAsLong", FunctionForm.VALUE),
    INT_TO_DOUBLE_FUNCTION("IntToDoubleFunction", "IntFunction", "apply", FunctionForm.VALUE),
    LONG_TO_DOUBLE_FUNCTION("LongToDoubleFunction", "LongFunction", "apply", FunctionForm.VALUE),
    TO_DOUBLE_FUNCTION("ToDoubleFunction", "Function", "apply", 0, FunctionForm.VALUE),
    TO_DOUBLE_BI_FUNCTION("ToDoubleBiFunction", "BiFunction", "apply", 0, 1, FunctionForm.VALUE),
    OBJ_DOUBLE_CONSUMER("ObjDoubleConsumer", "BiConsumer", "accept", 0, FunctionForm.VALUE);

    /** Stands for the type {@code Value} among type arguments; any other number is the position of the plain one's. */
    public static final int VALUE = -1;

    public static final String PACKAGE = "java.util.function";

    private static final Set<String> ELSEWHERE = Set.of("java.util.Comparator", "java.util.concurrent.Callable");

    private final String plain;
    private final String tracked;
    private final String method;
    private final List<Integer> arguments;

    FunctionForm(String plain, String tracked, String method, Integer... arguments) {
        this.plain = plain;
        this.tracked = tracked;
        this.method = method;
        this.arguments = List.of(arguments);
    }

    /** The row of an interface, or null where it has none. */
    public static @Nullable FunctionForm of(String qualifiedName) {
        for (FunctionForm form : values()) {
            if (qualifiedName.equals(PACKAGE + "." + form.plain)) {
                return form;
            }
        }
        return null;
    }

    /** Whether it is a functional interface of the JDK, which needs no tracked form of its own. */
    public static boolean isOfJdk(TypeElement type) {
        String name = type.getQualifiedName().toString();
        return name.startsWith(PACKAGE + ".") || ELSEWHERE.contains(name);
    }

    /** The simple name of the interface that is used for it. */
    public String tracked() {
        return tracked;
    }

    /** The name of that interface's method. */
    public String method() {
        return method;
    }

    /** Its type arguments: positions among the plain interface's, or {@link #VALUE}. */
    public List<Integer> arguments() {
        return arguments;
    }
}
