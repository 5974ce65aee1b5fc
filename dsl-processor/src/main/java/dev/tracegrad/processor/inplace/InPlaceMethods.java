package dev.tracegrad.processor.inplace;

import dev.tracegrad.processor.effects.Effects;
import dev.tracegrad.processor.fence.Findings;
import dev.tracegrad.processor.fence.GeneratedSize;
import dev.tracegrad.processor.inplace.javac.Edits;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Walk;
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
 * @param rewritten which methods these are
 * @param needed what Java does not have in each of them: an operator, or a function or conversion if there are no others
 */
public record InPlaceMethods(
        List<Edits> edits,
        Set<ExecutableElement> rewritten,
        List<Source> needed,
        List<Refusal> errors,
        List<Refusal> warnings) {
    public static InPlaceMethods of(List<ExecutableElement> methods, MethodReader reader, Effects effects) {
        InPlaceMethods forms = new InPlaceMethods(
                new ArrayList<>(), new HashSet<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (ExecutableElement method : methods) {
            try {
                forms.add(method, reader, effects);
            } catch (RuntimeException fault) {
                Source.Location location = reader.location((TypeElement) method.getEnclosingElement());
                forms.errors.add(new Refusal(Problem.INTERNAL_ERROR, location, Members.described(method), fault));
            }
        }
        return forms;
    }

    /** The first operator that Java does not have, if there is one. */
    public Optional<Source> firstNeeded() {
        return needed.stream().min(Comparator.comparing(Source::start));
    }

    private void add(ExecutableElement method, MethodReader reader, Effects effects) {
        OnValueMethod read = reader.hasSource(method) ? reader.readOnValue(method) : null;
        if (read == null) {
            return;
        }
        Findings findings = new Findings(read.method());
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
        warnings.addAll(findings.warnings());
    }

    private static boolean isOnValue(Expression formula, JavaTypes java) {
        return Walk.expressions(formula).stream()
                .anyMatch(one -> one instanceof Expression.Binary binary && java.isValue(binary.type()));
    }
}
