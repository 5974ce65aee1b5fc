package dev.tracegrad.processor.problem;

import java.util.Arrays;

/** What cannot be traced, thrown where it is found and caught at the statement, so that the next one is read too. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final transient Source.Location location;
    private final transient Refusal root;

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
    }

    /** What follows from another refusal, whose first cause is the last argument of the message. */
    public static Refusal because(Refusal cause, Problem problem, Source.Location location, Object... arguments) {
        Object[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = cause.root.message();
        return new Refusal(problem, location, cause, all);
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
