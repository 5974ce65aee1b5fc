package dev.tracegrad.processor.effects;

import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** The methods and constructors of the JDK that make a number of a text. */
public final class NumberReaders {
    private static final Set<String> OWNERS = Set.of(
            "java.lang.Double",
            "java.lang.Float",
            "java.lang.Integer",
            "java.lang.Long",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.text.NumberFormat",
            "java.text.DecimalFormat",
            "java.util.Scanner");

    private NumberReaders() {}

    /** Whether it is one: {@code parse} and {@code valueOf}, the constructor of a number, {@code next} of a scanner. */
    public static boolean contain(ExecutableElement member) {
        String owner =
                ((TypeElement) member.getEnclosingElement()).getQualifiedName().toString();
        String name = member.getSimpleName().toString();
        boolean isScanner = owner.equals("java.util.Scanner");
        boolean takesText = isScanner
                || member.getParameters().stream()
                        .anyMatch(one -> !one.asType().getKind().isPrimitive()); // unlike Double.valueOf(2.5)
        return OWNERS.contains(owner)
                && takesText
                && (member.getKind() == ElementKind.CONSTRUCTOR
                        ? !isScanner
                        : isScanner
                                ? name.startsWith("next") && TrackedTypes.couldHoldNumbers(member.getReturnType())
                                        || name.matches("next(Int|Long|Short|Byte)")
                                : name.startsWith("parse") || name.equals("valueOf") || name.equals("decode"));
    }
}
