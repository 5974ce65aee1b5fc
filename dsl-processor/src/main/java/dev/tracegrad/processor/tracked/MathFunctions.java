package dev.tracegrad.processor.tracked;

import dev.tracegrad.processor.language.ConstantName;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.language.RuntimeNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The static methods that are one node of the graph: those of {@code java.lang.Math} on doubles that {@code Value} has
 * too, {@code Double.sum}, and the methods of the same name and signature in other classes of mathematics. These are {@code StrictMath},
 * {@code Double}, classes whose name ends in {@code Math}, as {@code FastMath}, and those that an option names.
 */
public final class MathFunctions {
    private static final String MATH = "java.lang.Math";

    private static final Set<String> QUESTIONED = Set.of(MATH, "java.lang.StrictMath", "java.lang.Double");

    private final JavaTypes java;
    private final Members members;
    private final Set<String> classes;
    private final Map<ExecutableElement, Boolean> known = new HashMap<>();

    /** @param classes more classes of mathematics, by their canonical names */
    MathFunctions(JavaTypes java, Members members, Set<String> classes) {
        this.java = java;
        this.members = members;
        this.classes = classes;
    }

    public boolean isFunction(ExecutableElement method) {
        return isSum(method) || known.computeIfAbsent(method, this::find);
    }

    /** Whether it is {@code Double.sum}, which is an addition. */
    public static boolean isSum(ExecutableElement method) {
        return method.getSimpleName().contentEquals("sum")
                && ((TypeElement) method.getEnclosingElement())
                        .getQualifiedName()
                        .contentEquals("java.lang.Double");
    }

    /** Whether it is a static method of the JDK's that tells something of doubles, and gives none: {@code Double.isNaN}. */
    public static boolean isQuestion(ExecutableElement method) {
        String owner =
                ((TypeElement) method.getEnclosingElement()).getQualifiedName().toString();
        return QUESTIONED.contains(owner)
                && method.getModifiers().contains(Modifier.STATIC)
                && method.getReturnType().getKind() != TypeKind.DOUBLE
                && !method.getSimpleName().contentEquals("valueOf");
    }

    /** The name that the operation of a function has in the runtime's table. */
    public static String opOf(String function) {
        return ConstantName.of(function.replace("IEEEremainder", "ieeeRemainder"));
    }

    /** Whether the method is that of {@code java.lang.Math} itself. */
    public static boolean isOfMath(ExecutableElement method) {
        return ((TypeElement) method.getEnclosingElement()).getQualifiedName().contentEquals(MATH);
    }

    /** Whether a class is one of mathematics, whose methods are told by their names. */
    private boolean isMathematics(TypeElement type) {
        String name = type.getQualifiedName().toString();
        return type.getSimpleName().toString().endsWith("Math")
                || name.equals("java.lang.Double")
                || classes.contains(name);
    }

    /** Whether a class is taken for one of mathematics by its name alone. */
    public boolean isByName(TypeElement type) {
        return isMathematics(type)
                && !java.isOfPlatform(type)
                && !classes.contains(type.getQualifiedName().toString());
    }

    private boolean find(ExecutableElement method) {
        TypeElement value = java.named(RuntimeNames.VALUE);
        TypeElement math = java.named(MATH);
        boolean couldBe = value != null
                && math != null
                && method.getModifiers().contains(Modifier.STATIC)
                && isMathematics((TypeElement) method.getEnclosingElement())
                && java.isDouble(method.getReturnType())
                && !method.getParameters().isEmpty()
                && java.isDouble(method.getParameters().get(0).asType());
        if (!couldBe) {
            return false;
        }
        ExecutableElement model = isOfMath(method) ? method : sameIn(math, method);
        return model != null && isOnValue(value, model);
    }

    /** The method of Math with that name and those parameters; an int may stand for a double, as in a power. */
    private @Nullable ExecutableElement sameIn(TypeElement math, ExecutableElement method) {
        return members.methods(math, method.getSimpleName().toString()).stream()
                .filter(candidate -> java.isDouble(candidate.getReturnType()))
                .filter(candidate -> candidate.getParameters().size()
                        == method.getParameters().size())
                .filter(candidate -> takesTheSame(candidate, method))
                .findFirst()
                .orElse(null);
    }

    private static boolean takesTheSame(ExecutableElement candidate, ExecutableElement method) {
        for (int i = 0; i < method.getParameters().size(); i++) {
            TypeKind wanted = candidate.getParameters().get(i).asType().getKind();
            TypeKind given = method.getParameters().get(i).asType().getKind();
            if (given != wanted && !(given == TypeKind.INT && wanted == TypeKind.DOUBLE)) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code Value} can do it: a method of the same name, on the first argument. */
    private boolean isOnValue(TypeElement value, ExecutableElement method) {
        List<TypeMirror> wanted = new ArrayList<>();
        method.getParameters().stream()
                .skip(1)
                .map(parameter -> java.isDouble(parameter.asType()) ? value.asType() : parameter.asType())
                .forEach(wanted::add);
        return members.methods(value, method.getSimpleName().toString()).stream()
                .anyMatch(candidate -> hasParameters(candidate, wanted));
    }

    private boolean hasParameters(ExecutableElement method, List<TypeMirror> wanted) {
        if (method.getParameters().size() != wanted.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!java.types().isSameType(method.getParameters().get(i).asType(), wanted.get(i))) {
                return false;
            }
        }
        return true;
    }
}
