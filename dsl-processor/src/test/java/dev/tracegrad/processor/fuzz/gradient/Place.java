package dev.tracegrad.processor.fuzz.gradient;

import dev.tracegrad.processor.fuzz.Dice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where code is generated: what it sees there, how often it runs, and where it can jump to. */
final class Place {
    /** About how many operations a method may do. */
    private static final int BUDGET = 2500;

    /** Names that generated code has for itself are among them. */
    private static final List<String> NAMES = List.of(
            "x",
            "y",
            "z",
            "u",
            "v",
            "w",
            "t",
            "s",
            "sum",
            "total",
            "kept",
            "top",
            "tape",
            "value",
            "xBar",
            "yBar",
            "exit",
            "partials",
            "passes",
            "went",
            "by",
            "start",
            "slopes",
            "now",
            "both",
            "chosen",
            "old",
            "sin",
            "exp",
            "aBar",
            "xBefore",
            "aAfter",
            "i",
            "j",
            "at",
            "forward",
            "unused",
            "aSum",
            "result",
            "ratio");

    /**
     * A variable.
     *
     * @param isAssignable whether generated code may assign to it
     * @param isGiven whether it is an array that was handed in
     */
    record Variable(String name, Sort sort, boolean isAssignable, boolean isGiven) {}

    /** An index that an array has. */
    private record Safe(String array, String index) {}

    private final Dice dice;
    private final List<Helper> helpers;
    private final Set<Feature> features;
    private final List<Variable> variables = new ArrayList<>();

    /** Names that were given to somebody who has not declared them yet. */
    private final Set<String> pending = new HashSet<>();

    private final List<Safe> safe = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private int labelled;
    private int spent;
    private int factor = 1;
    private int loops;
    private boolean writesGiven;

    Place(Dice dice, List<Helper> helpers, Set<Feature> features) {
        this.dice = dice;
        this.features = features;
        this.helpers = helpers;
    }

    boolean has(Feature feature) {
        return features.contains(feature);
    }

    /** Whether a feature shows here. */
    boolean shows(Feature feature, int percent) {
        return has(feature) && dice.chance(percent);
    }

    /** A name that no visible variable has; others may have had it. */
    String fresh() {
        for (int i = 0; i < 5; i++) {
            String name = dice.pick(NAMES);
            if (isFree(name)) {
                pending.add(name);
                return name;
            }
        }
        for (int i = 2; ; i++) {
            String name = dice.pick(NAMES) + i;
            if (isFree(name)) {
                pending.add(name);
                return name;
            }
        }
    }

    boolean isFree(String name) {
        return !pending.contains(name)
                && variables.stream().noneMatch(variable -> variable.name().equals(name));
    }

    Variable declare(String name, Sort sort, boolean isAssignable, boolean isGiven) {
        pending.remove(name);
        Variable variable = new Variable(name, sort, isAssignable, isGiven);
        variables.add(variable);
        return variable;
    }

    /** Says that an array has an element at that index. */
    void safe(String array, String index) {
        safe.add(new Safe(array, index));
    }

    /** Begins a block; what is declared from now on is forgotten at {@link #close}. */
    int[] open() {
        return new int[] {variables.size(), safe.size()};
    }

    void close(int[] mark) {
        variables.subList(mark[0], variables.size()).clear();
        safe.subList(mark[1], safe.size()).clear();
    }

    /** A visible variable of a sort, the later ones more often, or null. */
    Variable variable(Sort sort) {
        return pick(variables.stream().filter(each -> each.sort() == sort));
    }

    Variable assignable(Sort sort) {
        return pick(variables.stream().filter(each -> each.sort() == sort && each.isAssignable()));
    }

    private Variable pick(Stream<Variable> all) {
        List<Variable> found = all.toList();
        return found.isEmpty() ? null : found.get(Math.max(dice.next(found.size()), dice.next(found.size())));
    }

    /** The names of all visible variables of a sort. */
    List<String> visible(Sort sort) {
        return variables.stream()
                .filter(each -> each.sort() == sort)
                .map(Variable::name)
                .toList();
    }

    /** An index that an array is known to have, or null. */
    String safeIndex(String array) {
        List<String> found = safe.stream()
                .filter(each -> each.array().equals(array))
                .map(Safe::index)
                .toList();
        return found.isEmpty() ? null : dice.pick(found);
    }

    /** A method with that result that can be afforded, or null. */
    Helper helper(Sort result) {
        List<Helper> found = helpers.stream()
                .filter(helper -> helper.result() == result && affords(helper.cost()))
                .toList();
        return found.isEmpty() ? null : dice.pick(found);
    }

    boolean affords(int operations) {
        return spent + (long) factor * operations <= BUDGET;
    }

    void spend(int operations) {
        spent += factor * operations;
    }

    int spent() {
        return spent;
    }

    void repeat(int times) {
        factor *= times;
        loops++;
    }

    void endRepeat(int times) {
        factor /= times;
        loops--;
    }

    int loops() {
        return loops;
    }

    /** A label that no statement around has. */
    String newLabel() {
        return "loop" + labelled++;
    }

    void label(String label) {
        labels.add(label);
    }

    void endLabel() {
        labels.remove(labels.size() - 1);
    }

    /** The label of a loop around, or null. */
    String label() {
        return labels.isEmpty() ? null : dice.pick(labels);
    }

    /** Notes that an array may be written, or null for one that is made there. */
    void write(Variable array) {
        writesGiven |= array == null || array.isGiven();
    }

    boolean writesGiven() {
        return writesGiven;
    }
}
