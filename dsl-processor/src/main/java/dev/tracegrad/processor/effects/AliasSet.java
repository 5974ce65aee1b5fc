package dev.tracegrad.processor.effects;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Variables and expressions that may hold the same array or function, and so are written in one form: plain, as
 * {@code double[]}, or tracked, as {@code Value[]}.
 *
 * <p>A set inside the traced code (variables, new arrays, lambdas) can take either form. One outside (a field, the result
 * of a call) has the form that it has: where it meets a set of the other form, its content is copied.
 *
 * <pre>
 * double[] a = new double[2];     a set inside, A
 * double[] b = a;                 b is in A, too
 * a[0] = x;                       something active is stored in A, so both are Value[]
 * double[] c = weights;           a set inside, C, linked with that of the field, which is outside and plain
 * c[0] = x;                       C stays double[], for plain code has the array, too; the Value is remembered beside it
 * </pre>
 */
public final class AliasSet {
    private AliasSet parent = this;
    private final boolean isOutside;
    private final Set<AliasSet> outside = new LinkedHashSet<>();
    private final Set<AliasSet> inside = new LinkedHashSet<>();
    private final Set<Fact> facts = EnumSet.noneOf(Fact.class);

    /** What is known of all in a set, once it is known of one. */
    private enum Fact {
        FRESH,
        TRACKED,
        WANTED,
        WANTED_ITSELF,
        STORES_ACTIVE,
        WRITTEN,
        STORED,
        NEW,
        LENT
    }

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
        one.facts.addAll(other.facts);
        return true;
    }

    /** Notes a fact, and answers whether it is new. */
    private boolean set(Fact fact) {
        return root().facts.add(fact);
    }

    private boolean has(Fact fact) {
        return root().facts.contains(fact);
    }

    /** What is outside is a copy that nobody else has, as that of {@code clone()}. */
    void setFresh() {
        set(Fact.FRESH);
    }

    /** It must have tracked form: a parameter, the result of a traced call. */
    public boolean setTracked() {
        return set(Fact.TRACKED);
    }

    /** It stands where tracked form is wanted, so that a copy would be made of the plain one. */
    public boolean setWanted() {
        return set(Fact.WANTED);
    }

    /** It is passed to what writes to its tracked form, so that no copy will do. */
    public boolean setWantedItself() {
        return set(Fact.WANTED_ITSELF);
    }

    /** Something active is stored in it. */
    public boolean setStoresActive() {
        return set(Fact.STORES_ACTIVE);
    }

    /** Something is stored in it. */
    public boolean setWritten() {
        return set(Fact.WRITTEN);
    }

    /** A plain copy of it is stored in an object, where the array itself should be. */
    boolean setStored() {
        return set(Fact.STORED);
    }

    /** What is outside is an array that a method made, and nobody else has. */
    public boolean setNew() {
        return set(Fact.NEW);
    }

    /** It may be, in whichever form, an array that a plain object has too. */
    public boolean setLent() {
        return set(Fact.LENT);
    }

    /** Whether it may be, in either form, an array that a plain object has too. */
    public boolean isOthers() {
        AliasSet root = root();
        return root.isOutside
                ? root.isOthersItself()
                : root.has(Fact.LENT) || root.outside.stream().anyMatch(AliasSet::isOthersItself);
    }

    private boolean isOthersItself() {
        return has(Fact.LENT) || !has(Fact.TRACKED) && !has(Fact.FRESH) && !has(Fact.NEW);
    }

    /** What it meets outside; what is outside itself is all of it. */
    Set<AliasSet> outsides() {
        AliasSet root = root();
        return root.isOutside ? Set.of(root) : root.outside;
    }

    /** Whether the two may hold the same array. */
    boolean meets(AliasSet other) {
        AliasSet root = root();
        return root == other.root() || root.outsides().stream().anyMatch(other.outsides()::contains);
    }

    boolean isStored() {
        return has(Fact.STORED);
    }

    /** Whether it may hold what an object or a method elsewhere has too. */
    boolean meetsOutside() {
        AliasSet root = root();
        return root.isOutside || !root.outside.isEmpty() || root.has(Fact.STORED);
    }

    public boolean isWritten() {
        return has(Fact.WRITTEN);
    }

    /** Whether something is stored in it, or in what holds it. */
    public boolean isWrittenAround() {
        AliasSet root = root();
        return root.has(Fact.WRITTEN)
                || root.isOutside && root.inside.stream().map(AliasSet::root).anyMatch(AliasSet::isWritten);
    }

    public boolean isTracked() {
        AliasSet root = root();
        if (root.isOutside || root.has(Fact.TRACKED)) {
            return root.has(Fact.TRACKED);
        }
        for (AliasSet other : root.outside) {
            if (other.isTracked()) {
                return true;
            }
        }
        return (root.has(Fact.WANTED) || root.has(Fact.STORES_ACTIVE)) && !root.mayBeShared();
    }

    /** Whether it may hold an array that plain code elsewhere has too. */
    private boolean mayBeShared() {
        for (AliasSet other : outside) {
            if (!other.isTracked() && !other.has(Fact.FRESH)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is passed, be it through a variable, to what writes to its tracked form. */
    public boolean isWantedItself() {
        AliasSet root = root();
        return root.has(Fact.WANTED_ITSELF)
                || root.isOutside
                        && root.inside.stream().map(AliasSet::root).anyMatch(other -> other.has(Fact.WANTED_ITSELF));
    }

    /** Notes that the plain content which it may be is remembered; answers whether that is new. */
    public boolean rememberOutside() {
        boolean isNew = false;
        for (AliasSet other : root().outside) {
            isNew |= !other.isTracked() && other.setStoresActive();
        }
        return isNew;
    }

    /** Whether its tracked form may be a copy of plain content that is written elsewhere. */
    public boolean isMixed() {
        AliasSet root = root();
        return !root.isOutside && root.isTracked() && root.mayBeShared();
    }

    /**
     * Whether it comes from outside into what has tracked form, where a copy of it would be seen to be one.
     *
     * @param isObject whether it is an object, which may be changed in places that are not known
     */
    public boolean isCopiedInVain(boolean isObject) {
        AliasSet root = root();
        return root.isOutside
                && !root.has(Fact.FRESH)
                && (isObject && root.has(Fact.WANTED)
                        || root.inside.stream()
                                .map(AliasSet::root)
                                .anyMatch(other -> isObject && (other.has(Fact.WANTED) || other.has(Fact.STORES_ACTIVE))
                                        || other.isMixed() && (isObject || other.isWritten())));
    }

    /** Whether nobody else has it, as far as is known here. */
    public boolean isOwn() {
        AliasSet root = root();
        return root.isOutside ? root.has(Fact.FRESH) : root.outside.isEmpty();
    }

    /** Whether what comes from outside is copied into another set. */
    public boolean isCopiedInto(AliasSet other) {
        AliasSet root = root();
        return root.isOutside && root.inside.stream().anyMatch(one -> one.root() == other.root());
    }

    /** Whether it comes from outside to where tracked form is. */
    public boolean isCopied() {
        AliasSet root = root();
        return root.isOutside && (root.has(Fact.WANTED) || root.inside.stream().anyMatch(AliasSet::isTracked));
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
        return root.has(Fact.STORES_ACTIVE)
                || neighbours.stream()
                        .map(AliasSet::root)
                        .anyMatch(other -> !other.isTracked() && other.storesActiveAround());
    }

    private boolean storesActiveAround() {
        return has(Fact.STORES_ACTIVE)
                || isOutside
                        && inside.stream()
                                .map(AliasSet::root)
                                .anyMatch(other -> other.has(Fact.STORES_ACTIVE) && !other.isTracked());
    }

    /** Whether active values may be in it, whichever its form. */
    public boolean holdsActive() {
        return isTracked() || isRemembered();
    }
}
