package dev.tracegrad.processor.activity;

import dev.tracegrad.processor.apart.ClassSummary;
import dev.tracegrad.processor.apart.Facts;
import dev.tracegrad.processor.apart.Summaries;
import dev.tracegrad.processor.effects.Effects;
import dev.tracegrad.processor.effects.TrackedFields;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.tracked.Along;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * What a companion tells those who are compiled later: the same answers about its class that those have who are compiled with
 * it. Private members are nobody else's affair.
 */
final class Summarizing {
    private final TrackedTypes types;
    private final TracedDeclarations declarations;
    private final Effects effects;
    private final TrackedFields fields;
    private final Summaries before;
    private final Set<ExecutableElement> traced = new HashSet<>();

    /** @param program what is known when all classes are settled */
    Summarizing(WholeProgram program, Companion companion) {
        this.types = program.semantics().tracked();
        this.declarations = program.traced();
        this.effects = program.effects();
        this.fields = program.fields();
        this.before = program.apart();
        companion.methods().stream().map(TracedMethod::element).forEach(traced::add);
        if (companion.twin() != null) {
            companion.twin().constructors().stream().map(TracedMethod::element).forEach(traced::add);
            companion.twin().methods().stream().map(TracedMethod::element).forEach(traced::add);
        }
    }

    List<String> of(JavaTypes java, Element owner) {
        ClassSummary summary = new ClassSummary(java);
        for (VariableElement field : ElementFilter.fieldsIn(owner.getEnclosedElements())) {
            if (fields.contains(field)) {
                summary.addWritten(field);
            }
            if (fields.lent().isWritten(field)) {
                summary.addArrayWritten(field);
            }
            if (fields.holdsText(field) && !types.isReference(field.asType())) {
                summary.addText(field);
            }
        }
        for (Element member : owner.getEnclosedElements()) {
            boolean isCallable = member.getKind() == ElementKind.METHOD || member.getKind() == ElementKind.CONSTRUCTOR;
            if (isCallable && isForOthers((ExecutableElement) member)) {
                summary.add((ExecutableElement) member, factsOf((ExecutableElement) member));
            }
        }
        return Stream.concat(along(java, owner), summary.lines().stream()).toList();
    }

    /** What is traced although nobody annotated it, so that it is traced again when the class is compiled alone. */
    private Stream<String> along(JavaTypes java, Element owner) {
        return Stream.concat(
                Stream.of(owner).filter(declarations::isAlong).map(unused -> Along.MARK),
                traced.stream()
                        .filter(declarations::isAlong)
                        .map(method -> Along.mark(java, method))
                        .sorted());
    }

    private boolean isForOthers(ExecutableElement member) {
        return !member.getModifiers().contains(Modifier.PRIVATE) && !declarations.isOperatorForm(member);
    }

    private Facts factsOf(ExecutableElement method) {
        boolean isTraced = traced.contains(method) || method.getModifiers().contains(Modifier.ABSTRACT);
        boolean isConstructor = method.getKind() == ElementKind.CONSTRUCTOR;
        Facts found = new Facts(
                isTraced && effects.usesTrackedFields(method),
                isTraced && effects.usesTrackedFieldsBesideTwins(method),
                isConstructor ? effects.readsTracked(method) : effects.passesOnTracked(method),
                (isConstructor || effects.passesOnTracked(method)) && effects.readsTrackedElsewhere(method),
                isTraced && effects.arrays().comparesArrays(method),
                isTraced && isLender(method, false),
                isTraced && isLender(method, true),
                isTraced && effects.ownStores().areIn(method),
                isTraced ? positions(method, position -> effects.arrays().mayWrite(method, position)) : Set.of(),
                isTraced ? positions(method, position -> effects.arrays().mayStore(method, position)) : Set.of());
        Facts old = before.of(method);
        return old == null ? found : found.or(old);
    }

    private boolean isLender(ExecutableElement method, boolean inTwin) {
        return Stream.concat(Stream.of(method), declarations.overridesOf(method).stream())
                .anyMatch(one -> fields.lent().isLender(one, inTwin));
    }

    private Set<Integer> positions(ExecutableElement method, IntPredicate is) {
        Set<Integer> positions = new TreeSet<>();
        for (int i = 0; i < method.getParameters().size(); i++) {
            if (types.isReference(method.getParameters().get(i).asType()) && is.test(i)) {
                positions.add(i);
            }
        }
        return positions;
    }
}
