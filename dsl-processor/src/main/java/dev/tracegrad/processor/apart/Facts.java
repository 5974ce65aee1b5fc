package dev.tracegrad.processor.apart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a call of one method does beside its result, as a summary says it in words.
 *
 * @param usesMemory whether it reads or writes a field that traced code writes
 * @param usesMemoryOfOthers whether one that its object does not have itself, if that is in tracked form
 * @param readsTracked whether it reads a {@code Value} or such a field
 * @param readsElsewhere whether it reads such a thing of another object, or of a class
 * @param comparesArrays whether it may ask whether two arrays are the same one
 * @param lends whether it may give the array of a plain object, in tracked form
 * @param twinLends whether it may, called on an object in tracked form
 * @param setsOwn whether it stores something in its object that only the twin of that keeps
 * @param writes the parameters into whose arrays it may write
 * @param stores the parameters whose arrays it may keep
 */
public record Facts(
        boolean usesMemory,
        boolean usesMemoryOfOthers,
        boolean readsTracked,
        boolean readsElsewhere,
        boolean comparesArrays,
        boolean lends,
        boolean twinLends,
        boolean setsOwn,
        Set<Integer> writes,
        Set<Integer> stores) {
    /** What is true of most methods. */
    public static final Facts NONE =
            new Facts(false, false, false, false, false, false, false, false, Set.of(), Set.of());

    private static final String MEMORY = "memory";
    private static final String OWN = "own";
    private static final String READS = "reads";
    private static final String ELSEWHERE = "elsewhere";
    private static final String COMPARES = "compares";
    private static final String LENDS = "lends";
    private static final String TWIN_LENDS = "twinLends";
    private static final String SETS_OWN = "setsOwn";
    private static final String WRITES = "writes";
    private static final String STORES = "stores";

    /** What is true of a method if one of these, or the other, may run. */
    public Facts or(Facts other) {
        return new Facts(
                usesMemory || other.usesMemory,
                usesMemoryOfOthers || other.usesMemoryOfOthers,
                readsTracked || other.readsTracked,
                readsElsewhere || other.readsElsewhere,
                comparesArrays || other.comparesArrays,
                lends || other.lends,
                twinLends || other.twinLends,
                setsOwn || other.setsOwn,
                union(writes, other.writes),
                union(stores, other.stores));
    }

    private static Set<Integer> union(Set<Integer> one, Set<Integer> other) {
        Set<Integer> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }

    /** Whether another one does nothing that this one does not do too. */
    public boolean covers(Facts other) {
        return or(other).equals(or(NONE));
    }

    /** What is true of another one that is not of this one, as it is told; empty if nothing is. */
    String lacks(Facts other) {
        List<String> more = new ArrayList<>();
        if (other.usesMemory && !usesMemory || other.usesMemoryOfOthers && !usesMemoryOfOthers) {
            more.add("uses fields or arrays that traced code writes");
        }
        if (other.readsTracked && !readsTracked || other.readsElsewhere && !readsElsewhere) {
            more.add("reads Values, or such fields");
        }
        if (other.comparesArrays && !comparesArrays) {
            more.add("compares arrays");
        }
        if (other.lends && !lends || other.twinLends && !twinLends) {
            more.add("gives an array that plain objects hold");
        }
        if (other.setsOwn && !setsOwn) {
            more.add("stores something in its object");
        }
        if (!writes.containsAll(other.writes)) {
            more.add("writes to an array that it is given");
        }
        if (!stores.containsAll(other.stores)) {
            more.add("keeps an array that it is given");
        }
        return String.join(", ", more);
    }

    /** The facts in words: {@code memory writes 0 2}; empty for none. */
    public String words() {
        List<String> words = new ArrayList<>();
        if (usesMemory) {
            words.add(MEMORY);
        }
        if (usesMemory && !usesMemoryOfOthers) {
            words.add(OWN);
        }
        if (readsTracked) {
            words.add(READS);
        }
        if (readsElsewhere) {
            words.add(ELSEWHERE);
        }
        if (comparesArrays) {
            words.add(COMPARES);
        }
        if (lends) {
            words.add(LENDS);
        }
        if (twinLends) {
            words.add(TWIN_LENDS);
        }
        if (setsOwn) {
            words.add(SETS_OWN);
        }
        addPositions(WRITES, writes, words);
        addPositions(STORES, stores, words);
        return String.join(" ", words);
    }

    private static void addPositions(String word, Set<Integer> positions, List<String> words) {
        if (!positions.isEmpty()) {
            words.add(word);
            new TreeSet<>(positions).forEach(position -> words.add(position.toString()));
        }
    }

    /** The facts that these words tell; words that a later version may know are passed over. */
    static Facts of(List<String> words) {
        Set<Integer> writes = new TreeSet<>();
        Set<Integer> stores = new TreeSet<>();
        Set<Integer> positions = new TreeSet<>();
        for (String word : words) {
            if (word.matches("[0-9]+")) {
                positions.add(Integer.valueOf(word));
            } else {
                positions = word.equals(WRITES) ? writes : word.equals(STORES) ? stores : new TreeSet<>();
            }
        }
        return new Facts(
                words.contains(MEMORY),
                words.contains(MEMORY) && !words.contains(OWN),
                words.contains(READS),
                words.contains(ELSEWHERE),
                words.contains(COMPARES),
                words.contains(LENDS),
                words.contains(TWIN_LENDS),
                words.contains(SETS_OWN),
                writes,
                stores);
    }
}
