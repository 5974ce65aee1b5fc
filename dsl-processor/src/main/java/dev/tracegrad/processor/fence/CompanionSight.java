package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Visibility;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Which companions the code of a class can name. */
final class CompanionSight {
    private final JavaTypes java;
    private final TypeElement owner;

    CompanionSight(JavaTypes java, TypeElement owner) {
        this.java = java;
        this.owner = owner;
    }

    /**
     * Whether the companion of another package, which is as visible as its class, cannot be named from here, or takes what
     * cannot: an object of a protected class.
     */
    boolean lacks(ExecutableElement method) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        PackageElement from = java.packageOf(this.owner);
        if (java.packageOf(owner).equals(from)) {
            return false;
        }
        boolean isPublic = isVisible(owner) && isVisible(method);
        Visibility here = new Visibility(java, from);
        boolean takesHidden = Stream.concat(
                        method.getModifiers().contains(Modifier.STATIC) ? Stream.of() : Stream.of(owner.asType()),
                        method.getParameters().stream().map(VariableElement::asType))
                .map(type -> java.types().erasure(type))
                .anyMatch(type -> !here.isNameable(type));
        return !isPublic || takesHidden;
    }

    private static boolean isVisible(Element member) {
        return member.getModifiers().contains(Modifier.PUBLIC)
                || member.getModifiers().contains(Modifier.PROTECTED);
    }

    /** Whether the receiver has tracked form, in which it does not have the method. */
    boolean isLackedByTwin(Expression.Call call, TrackedTypes tracked, Activity activity) {
        Expression receiver = call.receiver();
        boolean isSuper = receiver instanceof Expression.Super && activity.isInTwin();
        TypeElement type = receiver == null ? null : isSuper ? owner : java.classOf(receiver.type());
        return type != null
                && !call.isOnArray()
                && (isSuper || activity.isActiveReference(receiver))
                && (tracked.isFunction(receiver.type()) || !tracked.twins().hasMethod(type, call.method()));
    }

    /** Whether a method is private in the companion too, as those of an interface are, and called on another object. */
    static boolean isPrivate(Expression.Call call) {
        return call.method().getModifiers().contains(Modifier.PRIVATE)
                && call.method().getEnclosingElement().getKind().isInterface()
                && !(call.receiver() instanceof Expression.This);
    }
}
