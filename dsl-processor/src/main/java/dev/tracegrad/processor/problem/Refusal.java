package dev.tracegrad.processor.problem;

/** What cannot be traced, thrown where it is found and caught at the statement, so that the next one is read too. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final transient Source.Location location;

    public Refusal(Problem problem, Source.Location location, Object... arguments) {
        super(problem.message(arguments), null, false, false);
        this.problem = problem;
        this.location = location;
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
