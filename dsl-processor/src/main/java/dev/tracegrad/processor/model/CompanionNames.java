package dev.tracegrad.processor.model;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** How companions and their methods are called: {@code Outer_InnerTraced} for {@code Outer.Inner}. */
public final class CompanionNames {
    private CompanionNames() {}

    /** {@code Outer_InnerTraced} for {@code Outer.Inner}. */
    public static String of(TypeElement owner) {
        return nested(owner) + "Traced";
    }

    /** {@code Outer_InnerGradient} for {@code Outer.Inner}. */
    public static String gradientOf(TypeElement owner) {
        return nested(owner) + "Gradient";
    }

    /** {@code Outer_Inner}. */
    private static String nested(TypeElement owner) {
        StringBuilder name = new StringBuilder();
        String separator = "";
        for (Element at = owner; at instanceof TypeElement type; at = at.getEnclosingElement()) {
            name.insert(0, type.getSimpleName() + separator);
            separator = "_";
        }
        return name.toString();
    }

    /** The canonical name of a class's companion. */
    public static String qualified(JavaTypes java, TypeElement owner) {
        PackageElement inPackage = java.packageOf(owner);
        String prefix = inPackage.isUnnamed() ? "" : inPackage.getQualifiedName() + ".";
        return prefix + of(owner);
    }

    /** The name of a method's companion; that of a constructor says what its replay does. */
    public static String ofMethod(ExecutableElement method) {
        return method.getKind() == ElementKind.CONSTRUCTOR
                ? "remember" + method.getEnclosingElement().getSimpleName()
                : method.getSimpleName().toString();
    }

    /**
     * The name of a method of objects in a twin. Nothing overrides a private method, but there it is no longer private, since
     * nested classes reach it: so it has a name that no method of a subclass has.
     */
    public static String ofTwin(ExecutableElement method) {
        boolean couldBeOverridden = method.getModifiers().contains(Modifier.PRIVATE)
                && method.getEnclosingElement().getKind() == ElementKind.CLASS
                && !method.getEnclosingElement().getModifiers().contains(Modifier.FINAL);
        String name = method.getSimpleName().toString();
        return couldBeOverridden ? name + "Of" + nested((TypeElement) method.getEnclosingElement()) : name;
    }

    /** The name of the companion of the method's own body, where the method's name stands for it or an override. */
    public static String ofBody(ExecutableElement method) {
        String name = ofMethod(method);
        return Members.isOverridable(method)
                ? name + "Of" + method.getEnclosingElement().getSimpleName()
                : name;
    }
}
