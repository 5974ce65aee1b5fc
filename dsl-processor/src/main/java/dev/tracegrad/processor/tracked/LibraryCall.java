package dev.tracegrad.processor.tracked;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Expression;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/** The methods of the JDK that work on arrays of tracked numbers as they do on {@code double[]}. */
public enum LibraryCall {
    /** {@code array.clone()}. */
    CLONE("java.lang.Object", "clone"),
    COPY_OF("java.util.Arrays", "copyOf"),
    COPY_OF_RANGE("java.util.Arrays", "copyOfRange"),
    FILL("java.util.Arrays", "fill"),
    SORT("java.util.Arrays", "sort"),
    SET_ALL("java.util.Arrays", "setAll"),
    ARRAY_COPY("java.lang.System", "arraycopy"),

    /** {@code Objects.requireNonNull} and whichever static method can return nothing but its argument. */
    PASS_ON("java.util.Objects", "requireNonNull"),

    BINARY_SEARCH("java.util.Arrays", "binarySearch"),
    HASH_CODE("java.util.Arrays", "hashCode"),
    EQUALS("java.util.Arrays", "equals"),
    TO_STRING("java.util.Arrays", "toString"),
    DEEP_TO_STRING("java.util.Arrays", "deepToString"),

    /** {@code Double.valueOf(x)}: the number itself. */
    VALUE_OF("java.lang.Double", "valueOf"),
    DOUBLE_VALUE("java.lang.Double", "doubleValue");

    /** Those that make a new array of the elements of another one. */
    public static final Set<LibraryCall> COPIES = EnumSet.of(CLONE, COPY_OF, COPY_OF_RANGE);

    /** Those that only look at numbers. */
    public static final Set<LibraryCall> QUESTIONS =
            EnumSet.of(BINARY_SEARCH, HASH_CODE, EQUALS, TO_STRING, DEEP_TO_STRING);

    private static final List<LibraryCall> ROWS = List.of(values());

    private final String owner;
    private final String method;

    LibraryCall(String owner, String method) {
        this.owner = owner;
        this.method = method;
    }

    /** The row of a method, or null where it has none. */
    public static @Nullable LibraryCall of(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        for (LibraryCall row : ROWS) {
            if (name.equals(row.method)
                    && ((TypeElement) method.getEnclosingElement())
                            .getQualifiedName()
                            .contentEquals(row.owner)
                    && (!ON_NUMBERS.contains(row) || takesNumbers(method))) {
                return row;
            }
        }
        return passedOn(method) < 0 ? null : PASS_ON;
    }

    /** Whether it is {@code super.clone()}, as Object has it. */
    public static boolean isOwnCopy(Expression.Call call) {
        return call.receiver() instanceof Expression.Super && of(call.method()) == CLONE;
    }

    /** Whether the methods of a class write numbers, or log them. */
    public static boolean isWriter(TypeElement type) {
        return NumberWriters.contain(type);
    }

    /**
     * The position of the one argument that a static method can return: its type and that of the result are the same type
     * variable, which stands nowhere else; -1 for other methods.
     */
    public static int passedOn(ExecutableElement method) {
        if (!(method.getModifiers().contains(Modifier.STATIC)
                && method.getReturnType() instanceof TypeVariable result
                && isFree(method, result))) {
            return -1;
        }
        List<Integer> found = IntStream.range(0, method.getParameters().size())
                .filter(i -> JavaTypes.mentions(method.getParameters().get(i).asType(), result))
                .boxed()
                .toList();
        return found.size() == 1 && method.getParameters().get(found.get(0)).asType() instanceof TypeVariable
                ? found.get(0)
                : -1;
    }

    /** Whether a type variable is the method's own, and stands for any object. */
    private static boolean isFree(ExecutableElement method, TypeVariable variable) {
        return method.getTypeParameters().contains(variable.asElement())
                && JavaTypes.isObject(variable.getUpperBound());
    }

    /** Whether a method's parameter takes any object, and nothing else in its signature depends on which. */
    public static boolean takesAny(ExecutableElement method, int position) {
        TypeMirror type = method.getParameters().get(position).asType();
        if (!(type instanceof TypeVariable variable)) {
            return JavaTypes.isObject(type);
        }
        return isFree(method, variable)
                && (passedOn(method) == position || !JavaTypes.mentions(method.getReturnType(), variable))
                && method.getParameters().stream()
                                .filter(parameter -> JavaTypes.mentions(parameter.asType(), variable))
                                .count()
                        == 1;
    }

    /** Those whose first parameter must be an array of numbers, since other methods of the name take any objects. */
    private static final Set<LibraryCall> ON_NUMBERS =
            EnumSet.of(SORT, BINARY_SEARCH, HASH_CODE, EQUALS, SET_ALL, TO_STRING);

    private static boolean takesNumbers(ExecutableElement method) {
        return JavaTypes.isRow(method.getParameters().get(0).asType());
    }

    /** Whether the call is of this method. */
    public boolean is(Expression.Call call) {
        return of(call.method()) == this;
    }
}
