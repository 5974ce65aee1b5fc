package dev.tracegrad.processor.problem;

import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Element;

/** What cannot be traced, thrown where it is found and caught at the statement, so that the next one is read too. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final transient Source.Location location;
    private final transient Refusal root;
    private transient List<? extends Element> wanted = List.of();

    public Refusal(Problem problem, Source.Location location, Object... arguments) {
        super(problem.message(arguments), null, false, false);
        this.problem = problem;
        this.location = location;
        this.root = this;
    }

    private Refusal(Problem problem, Source.Location location, Refusal cause, Object[] arguments) {
        super(problem.message(arguments), null, false, false);
        this.problem = problem;
        this.location = location;
        this.root = cause.root;
        this.wanted = cause.wanted;
    }

    private Refusal(Refusal same, List<? extends Element> wanted) {
        super(same.getMessage(), null, false, false);
        this.problem = same.problem;
        this.location = same.location;
        this.root = same.root;
        this.wanted = wanted;
    }

    /** The first of several, which is told for all of them: for want of what any of them is for want of. */
    public static Refusal firstOf(List<Refusal> all) {
        List<? extends Element> wanted =
                all.stream().flatMap(one -> one.wanted.stream()).distinct().toList();
        return new Refusal(all.get(0), wanted);
    }

    /** What follows from another refusal, whose first cause is the last argument of the message. */
    public static Refusal because(Refusal cause, Problem problem, Source.Location location, Object... arguments) {
        Object[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = cause.root.placedBeside(location);
        return new Refusal(problem, location, cause, all);
    }

    /** The message, with its place where that is another one. */
    private String placedBeside(Source.Location other) {
        boolean isElsewhere = location instanceof Source.Place mine
                && other instanceof Source.Place theirs
                && !mine.site().equals(theirs.site());
        return isElsewhere ? ((Source.Place) location).site() + ": " + message() : message();
    }

    /** The same, for want of methods or classes that are not traced. */
    public Refusal forWantOf(List<? extends Element> elements) {
        wanted = elements;
        return this;
    }

    /** What would have to be traced so that its first cause may be gone. */
    public List<? extends Element> wanted() {
        return wanted;
    }

    public Problem problem() {
        return problem;
    }

    public Source.Location location() {
        return location;
    }

    public String message() {
        return String.valueOf(getMessage());
    }
}
