package dev.tracegrad.processor;

import dev.tracegrad.processor.plan.Plan;
import dev.tracegrad.processor.problem.Guard;
import dev.tracegrad.processor.problem.Refusal;
import dev.tracegrad.processor.problem.Source;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import dev.tracegrad.processor.writer.graph.CompanionWriter;
import dev.tracegrad.processor.writer.java.GeneratedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** The files of a class that is planned. */
final class PlannedFiles {
    private final FunctionCompanions functions;
    private final CompanionWriter writer;
    private final TracedDeclarations traced;
    private final boolean tellsOrigins;

    /** @param tellsOrigins whether gradient code says which lines it comes from */
    PlannedFiles(
            FunctionCompanions functions, CompanionWriter writer, TracedDeclarations traced, boolean tellsOrigins) {
        this.functions = functions;
        this.writer = writer;
        this.traced = traced;
        this.tellsOrigins = tellsOrigins;
    }

    /** A message about the class. */
    record Told(Diagnostic.Kind kind, Refusal refusal) {}

    /**
     * The companion and its gradients; a stub of the companion if there are errors, so that javac has none to tell of who uses it.
     *
     * @param told where messages go
     * @param atOnce where those go that cannot wait
     */
    List<GeneratedFile> of(Plan plan, Consumer<Told> told, Consumer<Told> atOnce) {
        Source.Location place = plan.reader().location();
        TypeElement owner = plan.reader().owner();
        List<GeneratedFile> files = !plan.errors().isEmpty()
                ? List.of()
                : Guard.run("writer", () -> functions.with(writer, traced, plan.companion()), fault -> {
                    told.accept(new Told(Diagnostic.Kind.ERROR, fault.at(place, owner)));
                    return List.of();
                });
        if (files.isEmpty()) {
            return Guard.run("stubs", () -> functions.with(writer, traced, plan.stub()), fault -> {
                atOnce.accept(new Told(Diagnostic.Kind.ERROR, fault.at(place, owner)));
                return List.of();
            });
        }
        GradientFiles gradients = new GradientFiles((kind, refusal) -> told.accept(new Told(kind, refusal)));
        List<GeneratedFile> all = new ArrayList<>(files);
        all.addAll(Guard.run("gradients", () -> gradients.of(plan, tellsOrigins), fault -> {
            told.accept(new Told(Diagnostic.Kind.ERROR, fault.at(place, owner)));
            return List.of();
        }));
        return all;
    }
}
