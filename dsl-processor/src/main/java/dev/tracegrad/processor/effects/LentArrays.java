package dev.tracegrad.processor.effects;

import dev.tracegrad.processor.apart.Facts;
import dev.tracegrad.processor.apart.Summaries;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * The arrays of plain objects that are known in tracked form, by other names than the object's: what companions give, and what
 * objects in tracked form keep. What is stored in one is stored in the plain array, and its gradient lasts as long.
 *
 * <pre>
 * static double[] rows(Box b, double x) { return b.w; }     lends: its companion gives the tracked form of b.w
 * new Wrap(b.w)                                             b.w is lent to Wrap.d, if the object has tracked form
 * void set(double x) { d[0] = x; }                          of Wrap: in the arrays of d something is stored
 * </pre>
 */
public final class LentArrays {
    /** A companion. @param inTwin whether it is a method of an object in tracked form */
    private record Lender(ExecutableElement method, boolean inTwin) {}

    private final Summaries apart;
    private final Set<Lender> lenders = new HashSet<>();
    private final Set<VariableElement> written = new HashSet<>();

    LentArrays(Summaries apart) {
        this.apart = apart;
    }

    /** Notes that a companion, or a function in tracked form that is such a method, gives the array of a plain object. */
    public boolean addLender(ExecutableElement method, boolean inTwin) {
        return lenders.add(new Lender(method, inTwin));
    }

    /** Whether a companion may give the array of a plain object. */
    public boolean isLender(ExecutableElement method, boolean inTwin) {
        Facts facts = apart.of(method);
        return lenders.contains(new Lender(method, inTwin))
                || facts != null && (inTwin ? facts.twinLends() : facts.lends());
    }

    /** Notes that traced code stores something in the arrays of a field. */
    public boolean addWritten(Collection<VariableElement> fields) {
        return written.addAll(fields);
    }

    /** Whether traced code stores something in the arrays of a field. */
    public boolean isWritten(VariableElement field) {
        return written.contains(field) || apart.isArrayWritten(field);
    }

    int size() {
        return lenders.size() + written.size();
    }
}
