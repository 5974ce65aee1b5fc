package dev.tracegrad.processor;

import dev.tracegrad.processor.gradient.Gradients;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.plan.Plan;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Refusal;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import dev.tracegrad.processor.writer.gradient.GradientWriter;
import dev.tracegrad.processor.writer.java.GeneratedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
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
        Map<Boolean, List<TracedMethod>> asked = plan.companion().methods().stream()
                .filter(method -> TracedDeclarations.wantsGradient(method.element()))
                .collect(Collectors.partitioningBy(Gradients::canBeGiven));
        asked.get(false)
                .forEach(method -> told.accept(
                        Diagnostic.Kind.ERROR,
                        new Refusal(Problem.GRADIENT_SIGNATURE, method.source().location(), method.name())));
        if (asked.get(true).isEmpty()) {
            return List.of();
        }
        List<Gradients.Gradient> gradients = new ArrayList<>(
                new Gradients(java, plan.reader()::readAfresh).of(plan.reader().owner(), asked.get(true)));
        gradients.stream()
                .filter(gradient -> gradient.adjoint().isEmpty())
                .filter(gradient -> !gradient.method()
                        .isSuppressed(
                                Problem.GRADIENT_THROUGH_GRAPH,
                                gradient.method().source()))
                .forEach(gradient -> told.accept(
                        Diagnostic.Kind.WARNING,
                        new Refusal(
                                Problem.GRADIENT_THROUGH_GRAPH,
                                gradient.method().source().location(),
                                gradient.method().name(),
                                gradient.obstacle())));
        return List.of(new GradientWriter(java, TracedProcessor.class.getName(), tellsOrigins)
                .write(plan.reader().owner(), gradients));
    }
}
