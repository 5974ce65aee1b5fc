package dev.tracegrad.processor.plan;

import dev.tracegrad.processor.activity.Companion;
import dev.tracegrad.processor.activity.LeftOut;
import dev.tracegrad.processor.activity.WholeProgram;
import dev.tracegrad.processor.fence.Findings;
import dev.tracegrad.processor.inplace.InPlaceMethods;
import dev.tracegrad.processor.problem.Refusal;
import dev.tracegrad.processor.reader.ClassReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;

/**
 * What becomes of one class, if nothing more is left out than is known by now.
 *
 * @param program what is known of all classes, with what was asked for it
 * @param fields how many fields were known to be tracked when it was begun
 * @param methods what was found in the traced methods
 * @param along what was found in those traced along
 * @param missing what the twin lacks, and why
 * @param ofTwin what may surprise in the twin's methods
 */
record Draft(
        WholeProgram program,
        int fields,
        ClassReader reader,
        InPlaceMethods onValue,
        Companion companion,
        List<Check> methods,
        List<Check> along,
        Map<ExecutableElement, Refusal> missing,
        Map<ExecutableElement, List<Refusal>> ofTwin) {
    /**
     * What was found in one method.
     *
     * @param unread what the reader refused in it
     * @param isWanted whether somebody annotated it, or a method that needs it, so that what is wrong with it is an error
     */
    record Check(Findings findings, List<Refusal> unread, boolean isWanted) {
        List<Refusal> errors() {
            return Stream.concat(unread.stream(), findings.errors().stream()).toList();
        }

        /** What is told of it where one is told: nothing helps where something cannot be read. */
        Refusal first() {
            return unread.isEmpty() ? Refusal.firstOf(findings.errors()) : unread.get(0);
        }
    }

    /** Whether it could be another one by what was found since in other classes, or by what it says itself. */
    boolean isOutdated() {
        return program.hasChangedSince(fields);
    }

    /** All that was found in methods of the companion. */
    List<Check> checks() {
        return Stream.concat(methods.stream(), along.stream()).toList();
    }

    /** What may surprise in each method, in either form. */
    Map<ExecutableElement, List<Refusal>> warned() {
        Map<ExecutableElement, List<Refusal>> warned = new HashMap<>();
        ofTwin.forEach((method, warnings) -> warned.put(method, new ArrayList<>(warnings)));
        for (Check check : checks()) {
            warned.computeIfAbsent(check.findings().method().element(), unused -> new ArrayList<>())
                    .addAll(check.findings().warnings());
        }
        return warned;
    }

    /** What turned out untraceable. */
    LeftOut leftOut() {
        Map<ExecutableElement, Refusal> untraceable = new HashMap<>();
        for (Check check : checks()) {
            if (!check.isWanted() && !check.errors().isEmpty()) {
                untraceable.put(check.findings().method().element(), check.first());
            }
        }
        return new LeftOut(untraceable, missing);
    }
}
