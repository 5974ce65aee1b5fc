package dev.tracegrad.processor.plan;

import dev.tracegrad.processor.activity.Companion;
import dev.tracegrad.processor.activity.LeftOut;
import dev.tracegrad.processor.activity.WholeProgram;
import dev.tracegrad.processor.inplace.InPlaceMethods;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Refusal;
import dev.tracegrad.processor.reader.ClassReader;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;

/**
 * What became of one class.
 *
 * @param program what is known of all classes
 * @param companion what to write, if there are no errors
 * @param onValue what becomes of the methods that are written on {@code Value}
 * @param leftOut what is left out of the companions of all classes of its outermost one
 * @param errors what is wrong with annotated methods, or with what they call
 * @param warnings what keeps other methods of an annotated class out
 */
public record Plan(
        ClassReader reader,
        WholeProgram program,
        Companion companion,
        InPlaceMethods onValue,
        LeftOut leftOut,
        List<Refusal> errors,
        List<Refusal> warnings) {
    /** What becomes of a class that the processor fails on. */
    static Plan failed(WholeProgram program, ClassReader reader, InPlaceMethods onValue, Refusal fault) {
        Companion nothing = Stub.empty(program, reader);
        return new Plan(reader, program, nothing, onValue, LeftOut.NOTHING, List.of(fault), List.of());
    }

    /** The methods that have companions on plain objects: none if there are errors. */
    public Set<ExecutableElement> traced() {
        return errors.isEmpty()
                ? companion.methods().stream().map(TracedMethod::element).collect(Collectors.toSet())
                : Set.of();
    }

    /** What keeps methods of the class out of its companion, by their names; of a constructor, {@code new}. */
    public SortedMap<String, String> reasons() {
        SortedMap<String, String> found = new TreeMap<>();
        Stream.of(leftOut.missing(), leftOut.untraceable())
                .forEach(all -> all.forEach((method, why) -> {
                    if (method.getEnclosingElement().equals(reader.owner())) {
                        boolean isConstructor = method.getKind() == ElementKind.CONSTRUCTOR;
                        found.merge(
                                isConstructor ? "new" : method.getSimpleName().toString(),
                                why.message(),
                                (one, other) -> one.compareTo(other) < 0 ? one : other);
                    }
                }));
        return found;
    }

    /** What to write if there are errors. */
    public Companion stub() {
        return Stub.of(program, reader);
    }

    /** Whether a later round could make it whole: a class may yet be generated. */
    public boolean couldWait() {
        return has(Problem::isUnknownName);
    }

    /** Whether what it names may be a class that is yet to be generated, and no misspelt variable. */
    public boolean namesUnknownType() {
        return has(problem -> problem == Problem.UNKNOWN_TYPE);
    }

    private boolean has(Predicate<Problem> asked) {
        return Stream.concat(errors.stream(), warnings.stream()).anyMatch(refusal -> asked.test(refusal.problem()));
    }
}
