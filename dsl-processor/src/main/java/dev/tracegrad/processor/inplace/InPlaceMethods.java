package dev.tracegrad.processor.inplace;

import com.sun.source.tree.MethodTree;
import dev.tracegrad.processor.effects.Effects;
import dev.tracegrad.processor.fence.Findings;
import dev.tracegrad.processor.fence.GeneratedSize;
import dev.tracegrad.processor.inplace.javac.Edits;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Walk;
import dev.tracegrad.processor.problem.Guard;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Refusal;
import dev.tracegrad.processor.problem.Source;
import dev.tracegrad.processor.reader.MethodReader;
import dev.tracegrad.processor.reader.OnValueMethod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * The methods of a class that are written on {@code Value}.
 *
 * @param edits what becomes of those that use operators on it
 * @param rewritten which methods these are, and those that are emptied
 * @param emptied the methods that javac could not say more of than the errors do
 * @param needed what Java does not have in each of them: an operator, or a function or conversion if there are no others
 */
public record InPlaceMethods(
        List<Edits> edits,
        Set<ExecutableElement> rewritten,
        List<MethodTree> emptied,
        List<Source> needed,
        List<Refusal> errors,
        List<Refusal> warnings) {
    public static InPlaceMethods of(List<ExecutableElement> methods, MethodReader reader, Effects effects) {
        InPlaceMethods forms = none();
        for (ExecutableElement method : methods) {
            InPlaceMethods one = Guard.run(
                    "in-place rewriting",
                    () -> of(method, reader, effects),
                    fault -> failed(
                            fault.at(
                                    reader.location((TypeElement) method.getEnclosingElement()),
                                    Members.described(method)),
                            method,
                            reader));
            forms.addAll(one);
        }
        return forms;
    }

    /** No methods. */
    public static InPlaceMethods none() {
        return new InPlaceMethods(
                new ArrayList<>(),
                new HashSet<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    private static InPlaceMethods failed(Refusal fault, ExecutableElement method, MethodReader reader) {
        InPlaceMethods form = none();
        form.errors.add(fault);
        form.rewritten.add(method);
        form.emptied.add(reader.tree(method));
        return form;
    }

    private void addAll(InPlaceMethods other) {
        edits.addAll(other.edits);
        rewritten.addAll(other.rewritten);
        emptied.addAll(other.emptied);
        needed.addAll(other.needed);
        errors.addAll(other.errors);
        warnings.addAll(other.warnings);
    }

    /** Whether any of them is rewritten or emptied. */
    public boolean changeTrees() {
        return !edits.isEmpty() || !emptied.isEmpty();
    }

    /** The first operator that Java does not have, if there is one. */
    public Optional<Source> firstNeeded() {
        return needed.stream().min(Comparator.comparing(Source::start));
    }

    private static InPlaceMethods of(ExecutableElement method, MethodReader reader, Effects effects) {
        InPlaceMethods form = none();
        OnValueMethod read = reader.hasSource(method) ? reader.readOnValue(method) : null;
        if (read != null) {
            form.add(method, read, reader, effects);
        }
        return form;
    }

    private void add(ExecutableElement method, OnValueMethod read, MethodReader reader, Effects effects) {
        Findings findings =
                new Findings(read.method(), reader.semantics().tracked().twins());
        List<Expression> tooDeep = GeneratedSize.tooDeep(read.method()).stream()
                .filter(expression -> isOnValue(expression, reader.semantics().java()))
                .toList();
        tooDeep.forEach(expression -> findings.refuse(Problem.TOO_DEEP, expression.source(), GeneratedSize.MOST_DEPTH));
        if (tooDeep.isEmpty()) {
            InPlaceWriter writer = new InPlaceWriter(reader.semantics(), reader.traced(), effects, read, findings);
            writer.write().ifPresent(edit -> {
                edits.add(edit);
                rewritten.add(method);
            });
            writer.needed().ifPresent(needed::add);
        }
        errors.addAll(read.refusals());
        errors.addAll(findings.errors());
        if (!errors.stream().allMatch(InPlaceMethods::isForJavac)) {
            errors.removeIf(InPlaceMethods::isForJavac); // some follow from the others
            edits.clear();
            rewritten.add(method);
            emptied.add(read.tree());
        }
        warnings.addAll(findings.warnings());
    }

    /** Whether javac tells it better than we do, if it is an error at all. */
    private static boolean isForJavac(Refusal refusal) {
        return refusal.problem().isUnknownName() || refusal.problem() == Problem.AMBIGUOUS_CALL;
    }

    private static boolean isOnValue(Expression formula, JavaTypes java) {
        return Walk.expressions(formula).stream()
                .anyMatch(one -> one instanceof Expression.Binary binary && java.isValue(binary.type()));
    }
}
