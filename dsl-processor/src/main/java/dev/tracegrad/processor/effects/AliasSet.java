package dev.tracegrad.processor.effects;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Variables and expressions that may hold the same array or function, and so are written in one form: plain, as
 * {@code double[]}, or tracked, as {@code Value[]}.
 *
 * <p>A set inside the traced code (variables, new arrays, lambdas) can take either form. One outside (a field, the result
 * of a call) has the form that it has: where it meets a set of the other form, its content is copied.
 */
public final class AliasSet {
    private AliasSet parent = this;
    private final boolean isOutside;
    private final Set<AliasSet> outside = new LinkedHashSet<>();
    private final Set<AliasSet> inside = new LinkedHashSet<>();
    private boolean isFresh;
    private boolean isTracked;
    private boolean isWanted;
    private boolean isWantedItself;
    private boolean storesActive;
    private boolean isWritten;
    private boolean isStored;

    private AliasSet(boolean isOutside) {
        this.isOutside = isOutside;
    }

    public static AliasSet inside() {
        return new AliasSet(false);
    }

    public static AliasSet outside() {
        return new AliasSet(true);
    }

    /** The set that stands for all that were made one with it. */
    public AliasSet root() {
        AliasSet at = this;
        while (at.parent != at) {
            at.parent = at.parent.parent;
            at = at.parent;
        }
        return at;
    }

    /** Makes one set of two, or links them where one is outside. Answers whether anything changed. */
    public static boolean join(AliasSet a, AliasSet b) {
        AliasSet one = a.root();
        AliasSet other = b.root();
        if (one == other) {
            return false;
        }
        if (one.isOutside && other.isOutside) {
            throw new IllegalArgumentException("two sets outside are linked through one inside");
        }
        if (one.isOutside) {
            return join(other, one);
        }
        if (other.isOutside) {
            return one.outside.add(other) | other.inside.add(one);
        }
        other.parent = one;
        one.outside.addAll(other.outside);
        one.isTracked |= other.isTracked;
        one.isWanted |= other.isWanted;
        one.isWantedItself |= other.isWantedItself;
        one.storesActive |= other.storesActive;
        one.isWritten |= other.isWritten;
        one.isStored |= other.isStored;
        return true;
    }

    /** What is outside is a copy that nobody else has, as that of {@code clone()}. */
    void setFresh() {
        root().isFresh = true;
    }

    /** It must have tracked form: a parameter, the result of a traced call. */
    public boolean setTracked() {
        AliasSet root = root();
        boolean changed = !root.isTracked;
        root.isTracked = true;
        return changed;
    }

    /** It stands where tracked form is wanted, so that a copy would be made of the plain one. */
    public boolean setWanted() {
        AliasSet root = root();
        boolean changed = !root.isWanted;
        root.isWanted = true;
        return changed;
    }

    /** It is passed to what writes to its tracked form, so that no copy will do. */
    public boolean setWantedItself() {
        AliasSet root = root();
        boolean changed = !root.isWantedItself;
        root.isWantedItself = true;
        return changed;
    }

    /** Something active is stored in it. */
    public boolean setStoresActive() {
        AliasSet root = root();
        boolean changed = !root.storesActive;
        root.storesActive = true;
        return changed;
    }

    /** Something is stored in it. */
    public boolean setWritten() {
        AliasSet root = root();
        boolean changed = !root.isWritten;
        root.isWritten = true;
        return changed;
    }

    /** A plain copy of it is stored in an object, where the array itself should be. */
    boolean setStored() {
        AliasSet root = root();
        boolean changed = !root.isStored;
        root.isStored = true;
        return changed;
    }

    /** Whether it may hold what an object or a method elsewhere has too. */
    boolean meetsOutside() {
        AliasSet root = root();
        return !root.outside.isEmpty() || root.isStored;
    }

    public boolean isWritten() {
        return root().isWritten;
    }

    public boolean isTracked() {
        AliasSet root = root();
        if (root.isOutside || root.isTracked) {
            return root.isTracked;
        }
        boolean meetsTracked = root.outside.stream().anyMatch(AliasSet::isTracked);
        return meetsTracked || (root.isWanted || root.storesActive) && !root.mayBeShared();
    }

    /** Whether it may hold an array that plain code elsewhere has too. */
    private boolean mayBeShared() {
        return outside.stream().anyMatch(other -> !other.isTracked() && !other.isFresh);
    }

    /** Whether it is passed, be it through a variable, to what writes to its tracked form. */
    public boolean isWantedItself() {
        AliasSet root = root();
        return root.isWantedItself
                || root.isOutside && root.inside.stream().map(AliasSet::root).anyMatch(other -> other.isWantedItself);
    }

    /** Whether its tracked form may be a copy of plain content that is written elsewhere. */
    public boolean isMixed() {
        AliasSet root = root();
        return !root.isOutside && root.isTracked() && root.mayBeShared();
    }

    /** Whether all that it may share with other code is in these sets. */
    public boolean isSharedOnlyWith(Collection<AliasSet> others) {
        AliasSet root = root();
        return root.isOutside ? others.contains(root) : others.containsAll(root.outside);
    }

    /** Whether it may hold what that set outside holds. */
    public boolean mayHold(AliasSet other) {
        AliasSet root = root();
        return root == other || root.outside.contains(other);
    }

    /** Whether it is plain, but active values are stored in it, which are remembered beside it. */
    public boolean isRemembered() {
        AliasSet root = root();
        if (root.isTracked()) {
            return false;
        }
        Set<AliasSet> neighbours = root.isOutside ? root.inside : root.outside;
        return root.storesActive
                || neighbours.stream()
                        .map(AliasSet::root)
                        .anyMatch(other -> !other.isTracked() && other.storesActiveAround());
    }

    private boolean storesActiveAround() {
        return storesActive
                || isOutside
                        && inside.stream()
                                .map(AliasSet::root)
                                .anyMatch(other -> other.storesActive && !other.isTracked());
    }

    /** Whether active values may be in it, whichever its form. */
    public boolean holdsActive() {
        return isTracked() || isRemembered();
    }
}
