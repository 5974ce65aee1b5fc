package dev.tracegrad.processor.effects;

import dev.tracegrad.processor.apart.Summaries;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The fields of ordinary objects to which traced code of any class writes something active. What they hold is remembered
 * beside them while a companion runs, so that a later read of them keeps its gradient.
 */
public final class TrackedFields {
    private final Summaries apart;
    private final Set<VariableElement> written = new HashSet<>();
    private final Set<VariableElement> texts = new HashSet<>();
    private final Predicate<VariableElement> isShared;
    private final LentArrays lent;
    private boolean holdSharedArrays;

    /** @param isShared whether others may hold the array in a field */
    public TrackedFields(Summaries apart, Predicate<VariableElement> isShared) {
        this.apart = apart;
        this.isShared = isShared;
        this.lent = new LentArrays(apart);
    }

    /** The arrays in plain fields that are known by other names, in tracked form. */
    public LentArrays lent() {
        return lent;
    }

    public boolean add(VariableElement field) {
        return written.add(field) | (isOfArrays(field.asType()) && isShared.test(field) && addSharedArrays());
    }

    /** Whether others may hold the array in a field, or one inside it. */
    boolean isShared(VariableElement field) {
        return isShared.test(field);
    }

    /**
     * Notes that something active is stored in a plain array which others may hold. Which of them do is not known, so that all
     * such arrays may hold it now, in whichever fields they are.
     */
    public boolean addSharedArrays() {
        boolean isNew = !holdSharedArrays;
        holdSharedArrays = true;
        return isNew;
    }

    /** Whether a plain array which comes from anywhere may hold something active. */
    public boolean holdSharedArrays() {
        return holdSharedArrays;
    }

    public boolean contains(VariableElement field) {
        return written.contains(field)
                || apart.isWritten(field)
                || holdSharedArrays && isOfArrays(field.asType()) && isShared.test(field);
    }

    /** Whether it is an array of numbers, or may hold one, as a list of these. */
    public static boolean isOfArrays(TypeMirror type) {
        return type instanceof ArrayType
                ? TrackedTypes.isArrayOfNumbers(type)
                : type instanceof DeclaredType declared
                        && declared.getTypeArguments().stream().anyMatch(TrackedFields::isOfArrays);
    }

    /** Whether one of them is a field of a class, or of one that it extends. */
    public boolean areIn(TypeElement type) {
        for (Element at = type; at instanceof TypeElement element; ) {
            if (ElementFilter.fieldsIn(element.getEnclosedElements()).stream().anyMatch(this::contains)) {
                return true;
            }
            at = element.getSuperclass() instanceof DeclaredType parent ? parent.asElement() : null;
        }
        return false;
    }

    /**
     * Whether a call makes a copy of an object, field by field, behind whose numbers there may be Values.
     *
     * @param owner the class of the object, where the call does not say on which it is
     */
    public boolean areCopiedBy(Expression.Call call, TypeElement owner) {
        TypeElement declaring = (TypeElement) call.method().getEnclosingElement();
        boolean isCopy = call.method().getSimpleName().contentEquals("clone")
                && declaring.getQualifiedName().contentEquals("java.lang.Object")
                && !call.isOnArray();
        Expression copied = call.receiver();
        boolean isNamed = copied != null && !OwnReads.isSelf(copied);
        Element type = isNamed && copied.type() instanceof DeclaredType declared ? declared.asElement() : owner;
        return isCopy && type instanceof TypeElement element && areIn(element);
    }

    /**
     * Whether traced code writes to a field of a class that was compiled before, and did not know of it: neither do those who
     * read the field there.
     */
    public boolean isNewApart(VariableElement field) {
        return written.contains(field) && !apart.isWritten(field);
    }

    /** The fields that traced code writes to, as far as sources tell. */
    public Set<VariableElement> written() {
        return Collections.unmodifiableSet(written);
    }

    /** Notes that a field keeps a text, or another plain object, with a tracked number in it. */
    public boolean addText(VariableElement field) {
        return texts.add(field);
    }

    public boolean holdsText(VariableElement field) {
        return texts.contains(field) || apart.isText(field);
    }

    public int size() {
        return written.size() + texts.size() + lent.size() + (holdSharedArrays ? 1 : 0);
    }
}
