package dev.tracegrad.processor.fence;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.activity.Target;
import dev.tracegrad.processor.activity.WholeProgram;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Walk;
import dev.tracegrad.processor.problem.Problem;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * The fence around other threads: what stands behind plain fields is remembered for each thread alone. A function has the memory
 * of the thread that made it, but what it calls has that of the thread in which it runs.
 *
 * <pre>
 * new Thread(() -> { rate = x; })        passes: the function itself writes
 * new Thread(() -> setRate(x))           refused: setRate would write for a thread that ends with it
 * list.forEach(one -> setRate(x))        passes: this thread runs it
 * </pre>
 */
final class ThreadFence {
    /** The packages of the JDK whose methods may run functions in other threads. */
    private static final List<String> OF_THREADS = List.of("java.util.concurrent", "java.awt", "javax");

    private static final String ATOMIC = "java.util.concurrent.atomic";

    private static final Set<String> THREADS = Set.of("java.lang.Thread", "java.util.Timer");

    private final WholeProgram program;
    private final Activity activity;
    private final Findings findings;

    ThreadFence(WholeProgram program, Activity activity, Findings findings) {
        this.program = program;
        this.activity = activity;
        this.findings = findings;
    }

    void check(Expression.Call call) {
        Target target = activity.target(call);
        boolean isTraced = target == Target.COMPANION || target == Target.INSTANCE || target == Target.FUNCTION;
        if (!isTraced) {
            check(call.method(), call.arguments());
        }
    }

    void check(ExecutableElement called, List<Expression> arguments) {
        for (Expression argument : arguments) {
            boolean isFunction = program.semantics().functions().of(argument.type()) != null;
            if (isFunction && usesMemory(argument) && mayLeaveThread(called)) {
                findings.refuse(
                        Problem.UNSUPPORTED_EXPRESSION,
                        argument.source(),
                        argument.source().text()
                                + ", which another thread may run and which calls what uses fields of traced code,",
                        "Read and write these fields in the function itself, or call it in this thread");
            }
        }
    }

    /** Whether a function calls what opens a memory; one in a variable may be any that the method makes. */
    private boolean usesMemory(Expression function) {
        List<Expression> expressions = function instanceof Expression.Lambda
                ? Walk.expressions(function)
                : findings.method().expressions().stream()
                        .filter(Expression.Lambda.class::isInstance)
                        .flatMap(lambda -> Walk.expressions(lambda).stream())
                        .toList();
        return expressions.stream()
                .anyMatch(expression -> expression instanceof Expression.Call call
                                && activity.effects().usesTrackedFields(call.method())
                        || expression instanceof Expression.Creation creation && activity.isReplayed(creation));
    }

    private boolean mayLeaveThread(ExecutableElement called) {
        TypeElement owner = (TypeElement) called.getEnclosingElement();
        return program.traced().hasSource(owner)
                ? activity.effects().reaches(called, one -> !runsInThisThread(one))
                : !runsInThisThread(called)
                        || findings.method().expressions().stream()
                                .anyMatch(one -> one instanceof Expression.Call call
                                        && call.method()
                                                .getSimpleName()
                                                .toString()
                                                .startsWith("parallel"));
    }

    private boolean runsInThisThread(ExecutableElement called) {
        TypeElement owner = (TypeElement) called.getEnclosingElement();
        PackageElement place = program.semantics().java().packageOf(owner);
        String name = place.getQualifiedName().toString();
        boolean isKnown = program.semantics().java().isOfPlatform(owner)
                && (name.equals(ATOMIC) || OF_THREADS.stream().noneMatch(name::startsWith))
                && !THREADS.contains(owner.getQualifiedName().toString());
        return program.traced().hasSource(owner)
                || name.startsWith("dev.tracegrad")
                || called.getParameters().stream().allMatch(this::isNoFunction)
                || isKnown && !called.getSimpleName().toString().startsWith("parallel");
    }

    private boolean isNoFunction(VariableElement parameter) {
        return parameter.asType().getKind().isPrimitive()
                || program.semantics().java().isString(parameter.asType());
    }
}
