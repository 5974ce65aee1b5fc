package dev.tracegrad.processor;

import dev.tracegrad.processor.inplace.Edits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/**
 * The methods of a class that are written on {@code Value}.
 *
 * @param edits what becomes of those that use operators on it
 * @param rewritten which methods these are
 * @param needed the first operator that Java does not have, if there is one
 */
record OperatorForms(
        List<Edits> edits,
        Set<ExecutableElement> rewritten,
        Optional<Source> needed,
        List<Refusal> errors,
        List<Refusal> warnings) {
    static OperatorForms of(List<ExecutableElement> methods, MethodReader reader, Effects effects) {
        List<Edits> edits = new ArrayList<>();
        Set<ExecutableElement> rewritten = new HashSet<>();
        List<Source> needed = new ArrayList<>();
        List<Refusal> errors = new ArrayList<>();
        List<Refusal> warnings = new ArrayList<>();
        for (ExecutableElement method : methods) {
            boolean hasBody = !method.getModifiers().contains(Modifier.ABSTRACT)
                    && !method.getModifiers().contains(Modifier.NATIVE)
                    && reader.hasSource(method);
            OperatorMethod read = hasBody ? reader.readOnValue(method) : null;
            if (read != null) {
                Findings findings = new Findings(read.method());
                List<Expression> tooDeep = GeneratedSize.tooDeep(read.method());
                tooDeep.forEach(
                        expression -> findings.refuse(Problem.TOO_DEEP, expression.source(), GeneratedSize.MOST_DEPTH));
                if (tooDeep.isEmpty()) {
                    InPlaceWriter writer =
                            new InPlaceWriter(reader.semantics(), reader.traced(), effects, read, findings);
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
        }
        return new OperatorForms(
                edits, rewritten, needed.stream().min(Comparator.comparing(Source::start)), errors, warnings);
    }
}
