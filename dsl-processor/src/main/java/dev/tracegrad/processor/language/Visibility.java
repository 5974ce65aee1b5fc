package dev.tracegrad.processor.language;

import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** What a companion, another class of the same package, can name. */
public final class Visibility {
    private final JavaTypes java;
    private final PackageElement from;

    public Visibility(JavaTypes java, PackageElement from) {
        this.java = java;
        this.from = from;
    }

    /** How many may access a member: 0 for its class alone, 3 for all. */
    public static int rank(Element member) {
        return rank(member.getModifiers());
    }

    public static int rank(Set<Modifier> modifiers) {
        if (modifiers.contains(Modifier.PUBLIC)) {
            return 3;
        }
        if (modifiers.contains(Modifier.PROTECTED)) {
            return 2;
        }
        return modifiers.contains(Modifier.PRIVATE) ? 0 : 1;
    }

    /** Whether the member, and the classes around it, can be accessed by name. */
    public boolean isAccessible(Element member) {
        Set<Modifier> modifiers = member.getModifiers();
        boolean here = modifiers.contains(Modifier.PUBLIC)
                || !modifiers.contains(Modifier.PRIVATE)
                        && java.packageOf(member).equals(from);
        Element around = member.getEnclosingElement();
        return here && (!(around instanceof TypeElement) || isAccessible(around));
    }

    /** Whether a member can be accessed by name through a class that has it, be it inherited. */
    public boolean isAccessibleIn(Element member, TypeElement site) {
        Set<Modifier> modifiers = member.getModifiers();
        boolean here = modifiers.contains(Modifier.PUBLIC)
                || !modifiers.contains(Modifier.PRIVATE)
                        && java.packageOf(member).equals(from);
        return here && isAccessible(site);
    }

    /** Whether a type can be written. */
    public boolean isNameable(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return isNameable(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return (wildcard.getExtendsBound() == null || isNameable(wildcard.getExtendsBound()))
                    && (wildcard.getSuperBound() == null || isNameable(wildcard.getSuperBound()));
        }
        return !(type instanceof DeclaredType declared)
                || isAccessible(declared.asElement())
                        && declared.getTypeArguments().stream().allMatch(this::isNameable);
    }

    /** Whether a generic type can be written with its type arguments. */
    public boolean isWritable(TypeMirror type) {
        return type instanceof DeclaredType declared
                && !declared.getTypeArguments().isEmpty()
                && declared.getTypeArguments().stream().noneMatch(WildcardType.class::isInstance)
                && isNameable(type);
    }

    /** Whether a member that is not accessible can be opened by a lookup: its module must be the companion's own. */
    public boolean isOpen(Element member) {
        return java.sameModule(member, from);
    }
}
