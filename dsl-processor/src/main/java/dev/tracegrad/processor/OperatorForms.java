package dev.tracegrad.processor;

import dev.tracegrad.processor.inplace.Edits;
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
record OperatorForms(
        List<Edits> edits,
        Set<ExecutableElement> rewritten,
        List<Source> needed,
        List<Refusal> errors,
        List<Refusal> warnings) {
    static OperatorForms of(List<ExecutableElement> methods, MethodReader reader, Effects effects) {
        OperatorForms forms = new OperatorForms(
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
    Optional<Source> firstNeeded() {
        return needed.stream().min(Comparator.comparing(Source::start));
    }

    private void add(ExecutableElement method, MethodReader reader, Effects effects) {
        OperatorMethod read = reader.hasSource(method) ? reader.readOnValue(method) : null;
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
