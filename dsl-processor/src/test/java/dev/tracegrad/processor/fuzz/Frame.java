package dev.tracegrad.processor.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Where code is generated: what it sees there, how often it runs, and where it can jump to. */
final class Frame {
    /** About how many operations a method may do. */
    private static final int BUDGET = 1500;

    /**
     * A variable, a field, or an element of an array.
     *
     * @param isAssignable whether generated code may assign to it
     * @param isShared whether functions and anonymous classes may use it
     */
    record Name(String text, Kind kind, boolean isAssignable, boolean isShared) {}

    private final Dice dice;
    private final List<Name> names = new ArrayList<>();
    private final List<Member> members;
    private final List<String> labels = new ArrayList<>();
    private final boolean isInstance;
    private final Kind result;
    private int[] counter = {0};
    private int[] spent = {0};
    private int factor = 1;
    private int breakable;
    private int repeated;
    private boolean isClosed;
    private boolean isAnonymous;

    /**
     * @param members what can be called
     * @param isInstance whether there is a {@code this} of the program's class
     * @param result what returns give
     */
    Frame(Dice dice, List<Member> members, boolean isInstance, Kind result) {
        this.dice = dice;
        this.members = members;
        this.isInstance = isInstance;
        this.result = result;
    }

    /** The inside of a function: it sees what is not assigned to, and cannot jump out. */
    Frame function(Kind result) {
        Frame inside = new Frame(dice, members, isInstance, result);
        names.stream().filter(Name::isShared).forEach(inside.names::add);
        inside.isAnonymous = isAnonymous;
        inside.counter = counter;
        inside.spent = spent;
        inside.factor = factor * 3;
        return inside;
    }

    /** The inside of a method of an anonymous class, where {@code this} is another object. */
    Frame anonymous(Kind result) {
        Frame inside = function(result);
        inside.names.removeIf(name -> name.text().startsWith("this."));
        inside.isAnonymous = true;
        return inside;
    }

    boolean isInstance() {
        return isInstance;
    }

    /** Whether {@code this} is an object of the program's class. */
    boolean hasOwnThis() {
        return isInstance && !isAnonymous;
    }

    Kind result() {
        return result;
    }

    /** Whether a return may stand here. */
    boolean canReturn() {
        return !isClosed;
    }

    /** A name that no variable of the method has. */
    String fresh(String stem) {
        return stem + counter[0]++;
    }

    void declare(String text, Kind kind, boolean isAssignable) {
        names.add(new Name(text, kind, isAssignable, !isAssignable));
    }

    /** Declares what changes, but is not to be assigned to by generated code. */
    void counter(String text, Kind kind) {
        names.add(new Name(text, kind, false, false));
    }

    void field(String text, Kind kind, boolean isAssignable) {
        names.add(new Name(text, kind, isAssignable, true));
    }

    /** Begins a block; what is declared from now on is forgotten at {@link #close}. */
    int open() {
        return names.size();
    }

    void close(int mark) {
        names.subList(mark, names.size()).clear();
    }

    /** A visible variable of a kind, or null. */
    String name(Kind kind) {
        return pick(names.stream().filter(name -> name.kind() == kind).toList());
    }

    String assignable(Kind kind) {
        return pick(names.stream()
                .filter(name -> name.kind() == kind && name.isAssignable())
                .toList());
    }

    private String pick(List<Name> found) {
        return found.isEmpty() ? null : dice.pick(found).text();
    }

    /** A method with that result that can still be afforded, or null. */
    Member member(Kind wanted) {
        List<Member> found = members.stream()
                .filter(member -> member.result() == wanted && affords(member.cost()))
                .filter(member -> isInstance || !member.needsThis())
                .toList();
        return found.isEmpty() ? null : dice.pick(found);
    }

    /** A static method from a number to a number, or null. */
    Member unary() {
        List<Member> found = members.stream()
                .filter(member -> member.result() == Kind.DOUBLE && affords(3 * member.cost()))
                .filter(member -> !member.needsThis()
                        && member.receiver() == null
                        && !member.name().contains("."))
                .filter(member -> member.parameters().equals(List.of(Kind.DOUBLE)))
                .toList();
        return found.isEmpty() ? null : dice.pick(found);
    }

    boolean affords(int operations) {
        return spent[0] + (long) factor * operations <= BUDGET;
    }

    void spend(int operations) {
        spent[0] += factor * operations;
    }

    int spent() {
        return spent[0];
    }

    /** Says that all of it runs several times. */
    void scale(int times) {
        factor *= times;
    }

    /** Begins a loop. */
    void repeat(int turns) {
        factor *= turns;
        repeated++;
        breakable++;
    }

    void endRepeat(int turns) {
        factor /= turns;
        repeated--;
        breakable--;
    }

    void openSwitch() {
        breakable++;
    }

    void closeSwitch() {
        breakable--;
    }

    boolean canBreak() {
        return breakable > 0;
    }

    boolean canContinue() {
        return repeated > 0;
    }

    void label(String label) {
        labels.add(label);
    }

    void endLabel() {
        labels.remove(labels.size() - 1);
    }

    /** A label of a loop around, or null. */
    String label() {
        return labels.isEmpty() ? null : dice.pick(labels);
    }

    /** Begins the inside of a switch expression, which cannot be left by a jump; answers what to close it with. */
    Jumps seal() {
        Jumps jumps = new Jumps(breakable, repeated, List.copyOf(labels), isClosed);
        breakable = 0;
        repeated = 0;
        labels.clear();
        isClosed = true;
        return jumps;
    }

    void unseal(Jumps jumps) {
        breakable = jumps.breakable();
        repeated = jumps.repeated();
        labels.addAll(jumps.labels());
        isClosed = jumps.isClosed();
    }

    /** Where jumps can lead to. */
    record Jumps(int breakable, int repeated, List<String> labels, boolean isClosed) {}
}
