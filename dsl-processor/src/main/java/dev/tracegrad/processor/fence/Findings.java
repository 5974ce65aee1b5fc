package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Refusal;
import dev.tracegrad.processor.problem.Source;
import dev.tracegrad.processor.tracked.TwinTypes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** What the fences found in one method. */
public final class Findings {
    /** Problems of a form that something has for want of classes that are traced. */
    private static final Set<Problem> OF_FORM = EnumSet.of(
            Problem.HIDDEN_VALUE,
            Problem.LIBRARY_CALLEE,
            Problem.SHARED_ARRAY,
            Problem.SHARED_OBJECT,
            Problem.UNREACHABLE_MEMBER,
            Problem.UNTRACED_FUNCTION,
            Problem.WRITTEN_ARRAY);

    private final TracedMethod method;
    private final TwinTypes twins;
    private final List<Refusal> errors = new ArrayList<>();
    private final List<Refusal> warnings = new ArrayList<>();

    public Findings(TracedMethod method, TwinTypes twins) {
        this.method = method;
        this.twins = twins;
    }

    /** Notes what cannot be traced. */
    public void refuse(Problem problem, Source place, Object... arguments) {
        Refusal refusal = new Refusal(problem, place.location(), arguments);
        errors.add(OF_FORM.contains(problem) ? refusal.forWantOf(classesAt(place, arguments)) : refusal);
    }

    /** The classes without a twin that have something to do with a place: what stands there is one, or in a field of one. */
    private List<TypeElement> classesAt(Source place, Object[] named) {
        List<TypeMirror> types = new ArrayList<>();
        for (Object one : named) {
            if (one instanceof TypeMirror type) {
                types.add(type);
            }
        }
        for (Expression expression : method.expressions()) {
            if (place.start() <= expression.source().start()
                    && expression.source().end() <= place.end()) {
                types.add(expression.type());
                if (expression instanceof Expression.Field field && field.receiver() != null) {
                    types.add(field.field().getEnclosingElement().asType());
                }
            }
        }
        return twins.neededFor(types);
    }

    /** Notes what cannot be traced since something is not traced that could be. */
    public void refuseWithout(List<? extends Element> wanted, Problem problem, Source place, Object... arguments) {
        errors.add(new Refusal(problem, place.location(), arguments).forWantOf(wanted));
    }

    /** Whether something that stands there is refused already. */
    boolean refusesAt(Source place) {
        return errors.stream().anyMatch(error -> place.location().equals(error.location()));
    }

    /** Notes what would be copied where a copy will not do. */
    void refuseCopy(Expression shared, boolean isObject) {
        refuse(
                isObject ? Problem.SHARED_OBJECT : Problem.SHARED_ARRAY,
                shared.source(),
                shared.source().text());
    }

    /** Notes a function that has plain form where a traced one is wanted. */
    void refuseFunction(Expression function) {
        boolean isWrittenHere = function instanceof Expression.Lambda || function instanceof Expression.AnonymousClass;
        String advice = isWrittenHere
                ? "Where it goes there is, or may be, a function that is not traced: write that one as a lambda too, or keep "
                        + "the two in different variables"
                : "Write it as a lambda here, or take it as a parameter";
        refuse(Problem.UNTRACED_FUNCTION, function.source(), function.source().text(), advice);
    }

    /** Notes what cannot be traced because of something else. */
    void refuseBecause(Refusal why, Problem problem, Source place, Object... arguments) {
        errors.add(Refusal.because(why, problem, place.location(), arguments));
    }

    /** Notes what can be traced, but may surprise, unless the source suppresses it. */
    public void warn(Problem problem, Source place, Object... arguments) {
        warnWithout(List.of(), problem, place, arguments);
    }

    /** The same, where it would not surprise if something were traced. */
    void warnWithout(List<? extends Element> wanted, Problem problem, Source place, Object... arguments) {
        if (isShown(problem, place)) {
            warnings.add(new Refusal(problem, place.location(), arguments).forWantOf(wanted));
        }
    }

    /** Whether the source lets a warning be shown at a place. */
    boolean isShown(Problem problem, Source place) {
        return !method.isSuppressed(problem, place);
    }

    /** Whether something is refused at a place already. */
    boolean isRefused(Source place) {
        return errors.stream().anyMatch(one -> one.location().equals(place.location()));
    }

    public TracedMethod method() {
        return method;
    }

    /** Whether it is about a constructor, whose object somebody else makes. */
    boolean isOfConstructor() {
        return method.isConstructor();
    }

    public List<Refusal> errors() {
        return errors;
    }

    public List<Refusal> warnings() {
        return warnings;
    }
}
