package dev.tracegrad.processor.reader;

import dev.tracegrad.processor.language.JavaTypes;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Which members the code of a class may name (JLS 6.6). What it may not is no candidate of a call (JLS 15.12.2.1).
 *
 * <pre>
 * package p; public class Base { protected double at(int i) {...} }
 * package q; class Sub extends Base {       at(1), super.at(1), new Sub().at(1)    inherited, ofReceiver
 *                                           new Base().at(1)                       no: Base is no Sub
 * </pre>
 */
final class Access {
    private final JavaTypes java;
    private final TypeElement from;

    /** @param from the class whose code it is */
    Access(JavaTypes java, TypeElement from) {
        this.java = java;
        this.from = from;
    }

    /** A member under its simple name, of {@code this} or {@code super}, or a constructor for a subclass. */
    boolean isInherited(Element member) {
        return member.getModifiers().contains(Modifier.PROTECTED) || isOpen(member);
    }

    /** A static member of a class that is named, or a constructor in {@code new}. */
    boolean isNamed(Element member) {
        boolean isOfSuperclass = member.getModifiers().contains(Modifier.PROTECTED)
                && member.getModifiers().contains(Modifier.STATIC)
                && isBelow(member, null);
        return isOfSuperclass || isOpen(member);
    }

    /** A member of an object of that type. */
    boolean isOfReceiver(Element member, TypeMirror receiver) {
        boolean isStatic = member.getModifiers().contains(Modifier.STATIC);
        boolean isOfSubclass =
                member.getModifiers().contains(Modifier.PROTECTED) && isBelow(member, isStatic ? null : receiver);
        return isOfSubclass || isOpen(member);
    }

    /** Whether anybody in this class, its package or its source may name it. */
    private boolean isOpen(Element member) {
        if (member.getModifiers().contains(Modifier.PRIVATE)) {
            return JavaTypes.outermost(member).equals(JavaTypes.outermost(from));
        }
        return member.getModifiers().contains(Modifier.PUBLIC)
                || java.packageOf(member).equals(java.packageOf(from));
    }

    /** Whether this class, or one around it, is a subclass of the member's, and the receiver one of that subclass. */
    private boolean isBelow(Element member, @Nullable TypeMirror receiver) {
        TypeMirror owner = java.types().erasure(member.getEnclosingElement().asType());
        for (Element at = from; at instanceof TypeElement type; at = at.getEnclosingElement()) {
            TypeMirror around = java.types().erasure(type.asType());
            if (java.types().isSubtype(around, owner)
                    && (receiver == null || java.types().isSubtype(java.types().erasure(receiver), around))) {
                return true;
            }
        }
        return false;
    }
}
