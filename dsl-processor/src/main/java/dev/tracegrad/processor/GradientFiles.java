package dev.tracegrad.processor;

import dev.tracegrad.processor.flow.Parts;
import dev.tracegrad.processor.gradient.Gradients;
import dev.tracegrad.processor.gradient.Signature;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.plan.Plan;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Refusal;
import dev.tracegrad.processor.problem.Source;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import dev.tracegrad.processor.writer.gradient.GradientWriter;
import dev.tracegrad.processor.writer.java.GeneratedFile;
import java.util.List;
import java.util.function.BiConsumer;
import javax.tools.Diagnostic;

/** The gradient code of a class whose companion is written. */
final class GradientFiles {
    private final BiConsumer<Diagnostic.Kind, Refusal> told;

    /** @param told where messages go */
    GradientFiles(BiConsumer<Diagnostic.Kind, Refusal> told) {
        this.told = told;
    }

    /** The class of its gradients, if a method asks for one. */
    List<GeneratedFile> of(Plan plan, boolean tellsOrigins) {
        JavaTypes java = plan.program().semantics().java();
        List<Signature> asked = plan.companion().methods().stream()
                .filter(method -> TracedDeclarations.wantsGradient(method.element()))
                .map(Signature::of)
                .filter(signature -> signature.obstacle().isEmpty() || isAskedItself(signature.method()))
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        List<Gradients.Gradient> gradients = new Gradients(java, plan.reader()::readAfresh)
                .of(plan.reader().owner(), asked).stream()
                        .filter(gradient -> !gradient.isRefused()
                                || !gradient.signature().fillsArrays()
                                || isAskedItself(gradient.method()))
                        .toList();
        if (gradients.isEmpty()) {
            return List.of();
        }
        gradients.stream().filter(gradient -> !gradient.hasCode()).forEach(this::tell);
        gradients.stream().filter(gradient -> gradient.size() > Parts.COMPILED).forEach(this::tellLength);
        return List.of(new GradientWriter(
                        java,
                        TracedProcessor.class.getName(),
                        tellsOrigins,
                        plan.reader().owner(),
                        gradients)
                .write());
    }

    /** Whether a method has the annotation, and not only its class, of whose methods some can have none. */
    private static boolean isAskedItself(TracedMethod method) {
        return TracedDeclarations.isGradient(method.element());
    }

    private void tellLength(Gradients.Gradient gradient) {
        TracedMethod method = gradient.method();
        if (!method.isSuppressed(Problem.LONG_GRADIENT, method.source())) {
            Refusal warning =
                    new Refusal(Problem.LONG_GRADIENT, method.source().location(), method.name(), gradient.size());
            told.accept(Diagnostic.Kind.WARNING, warning);
        }
    }

    private void tell(Gradients.Gradient gradient) {
        TracedMethod method = gradient.method();
        Source.Location place = method.source().location();
        String obstacle = gradient.obstacle();
        if (gradient.isRefused()) {
            String why = gradient.signature().obstacle().isPresent()
                    ? gradient.signature().obstacle().get()
                    : "it needs gradient code, since it gives or fills an array, wrt names a field, or a tangent or a Hessian is asked for, "
                            + "and there is none yet for " + obstacle;
            told.accept(Diagnostic.Kind.ERROR, new Refusal(Problem.GRADIENT_SIGNATURE, place, method.name(), why));
        } else if (!method.isSuppressed(Problem.GRADIENT_THROUGH_GRAPH, method.source())) {
            told.accept(
                    Diagnostic.Kind.WARNING,
                    new Refusal(Problem.GRADIENT_THROUGH_GRAPH, place, method.name(), obstacle));
        }
    }
}
