package dev.tracegrad.processor.print;

import dev.tracegrad.processor.activity.Companion;
import dev.tracegrad.processor.activity.Twin;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.plan.Plan;
import dev.tracegrad.processor.problem.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;

/** What a companion holds, and why something is left out of it. */
final class PlanPrinter {
    private final Predicate<ExecutableElement> isWanted;
    private final StringBuilder text = new StringBuilder();

    private PlanPrinter(Predicate<ExecutableElement> isWanted) {
        this.isWanted = isWanted;
    }

    static String print(Plan plan, Predicate<ExecutableElement> isWanted) {
        PlanPrinter printer = new PlanPrinter(isWanted);
        Companion companion = plan.companion();
        printer.add("traced", companion.methods());
        printer.add("traced along", companion.helpers(), companion);
        Twin twin = companion.twin();
        if (twin != null) {
            printer.add("in the twin", twin.constructors());
            printer.add("in the twin", twin.methods());
        }
        printer.leftOut("left out", plan.leftOut().untraceable());
        printer.leftOut("left out of the twin", plan.leftOut().missing());
        return printer.text.toString();
    }

    private void add(String what, List<TracedMethod> methods) {
        methods.forEach(method -> add(what, method.element(), ""));
    }

    private void add(String what, List<TracedMethod> helpers, Companion companion) {
        for (TracedMethod helper : helpers) {
            String name = companion.nameOf(helper.element());
            add(what, helper.element(), name.equals(helper.name()) ? "" : ", as " + name);
        }
    }

    private void leftOut(String what, Map<ExecutableElement, Refusal> leftOut) {
        leftOut.entrySet().stream()
                .sorted(Comparator.comparing(entry -> Members.described(entry.getKey())))
                .forEach(entry ->
                        add(what, entry.getKey(), ", since " + entry.getValue().message()));
    }

    private void add(String what, ExecutableElement method, String more) {
        if (isWanted.test(method)) {
            text.append("    ").append(what).append(": ").append(Members.described(method));
            text.append(more).append('\n');
        }
    }
}
