package dev.tracegrad.processor;

import dev.tracegrad.processor.plan.Plan;
import dev.tracegrad.processor.writer.java.GeneratedFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What was written up to now, and whether somebody else still writes.
 *
 * <pre>
 * round 1   Base names Typo, which nobody knows: it waits. Sub is written, and names the companion of Base
 * round 2   all that is new is ours: nobody will declare Typo. A stub is written for Base, as javac still enters it
 * </pre>
 */
final class Written {
    private final List<String> texts = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private int rounds;
    private boolean hasEdits;
    private boolean hasOthers;

    void add(GeneratedFile file) {
        texts.add(file.text());
        names.add(file.name());
    }

    /** Methods that are rewritten where they stand name companions too. */
    void addEdits(List<Plan> plans) {
        hasEdits |= plans.stream().anyMatch(plan -> !plan.onValue().edits().isEmpty());
    }

    /** A round begins, with these classes. */
    void next(Set<? extends Element> roots) {
        hasOthers = rounds++ == 0 || roots.isEmpty() || roots.stream().anyMatch(root -> !isOurs(root));
    }

    private boolean isOurs(Element root) {
        return root instanceof TypeElement type
                && names.contains(type.getQualifiedName().toString());
    }

    /** Whether a class that is not known yet may still be generated: in the first round, and as long as others write. */
    boolean isWaitedFor() {
        return hasOthers;
    }

    /** Whether a companion, or a method that is rewritten, may name a class. */
    boolean names(String name) {
        return hasEdits || texts.stream().anyMatch(text -> text.contains(name));
    }
}
