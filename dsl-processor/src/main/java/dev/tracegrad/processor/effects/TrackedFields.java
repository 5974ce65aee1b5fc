package dev.tracegrad.processor.effects;

import dev.tracegrad.processor.apart.Summaries;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/**
 * The fields of ordinary objects to which traced code of any class writes something active. What they hold is remembered
 * beside them while a companion runs, so that a later read of them keeps its gradient.
 */
public final class TrackedFields {
    private final Summaries apart;
    private final Set<VariableElement> written = new HashSet<>();
    private final Set<VariableElement> lent = new HashSet<>();
    private final Set<VariableElement> texts = new HashSet<>();

    public TrackedFields(Summaries apart) {
        this.apart = apart;
    }

    public boolean add(VariableElement field) {
        return written.add(field);
    }

    public boolean contains(VariableElement field) {
        return written.contains(field) || apart.isWritten(field);
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

    /** Notes that the array in a field is handed out to a companion that writes to it. */
    public boolean lend(VariableElement field) {
        return lent.add(field);
    }

    public boolean isLent(VariableElement field) {
        return lent.contains(field) || apart.isLent(field);
    }

    /**
     * Whether traced code writes to a field of a class that was compiled before, and did not know of it: neither do those who
     * read the field there.
     */
    public boolean isNewApart(VariableElement field) {
        return written.contains(field) && !apart.isWritten(field) || lent.contains(field) && !apart.isLent(field);
    }

    /** Notes that a field keeps a text, or another plain object, with a tracked number in it. */
    public boolean addText(VariableElement field) {
        return texts.add(field);
    }

    public boolean holdsText(VariableElement field) {
        return texts.contains(field);
    }

    /** Whether any field does. */
    public boolean holdTexts() {
        return !texts.isEmpty();
    }

    public int size() {
        return written.size() + lent.size() + texts.size();
    }
}
