package dev.tracegrad.processor.writer.gradient;

import com.palantir.javapoet.ParameterSpec;
import dev.tracegrad.processor.flow.Procedure;
import dev.tracegrad.processor.flow.Slot;
import dev.tracegrad.processor.gradient.Gradients;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Second derivatives as methods: the adjoint of the derivative along a direction, and the one for users that calls it.
 *
 * <p>The derivatives of that derivative in the parameters are the product of the Hessian and the direction; those in the direction are the
 * gradient.
 */
final class HessianText {
    private final Procedure procedure;
    private final AdjointText text;
    private final Slot value;
    private final List<Slot> wanted;
    private final List<Slot> directions;
    private final int own;

    HessianText(Gradients.Gradient gradient, AdjointTexts texts) {
        Gradients.Hessian hessian = gradient.hessian().orElseThrow();
        this.procedure = hessian.adjoint().procedure();
        this.value = hessian.value();
        this.text = texts.of(hessian.adjoint(), value);
        List<Slot> all = procedure.parameters();
        int count = gradient.signature().wanted().size();
        this.directions = all.subList(all.size() - count, all.size());
        this.wanted = all.subList(0, all.size() - count).stream()
                .filter(procedure.wanted()::contains)
                .toList();
        this.own = all.size() - count - gradient.captured().size();
    }

    String name() {
        return procedure.name();
    }

    /** What users hand in. */
    List<ParameterSpec> parameters() {
        return Stream.concat(procedure.parameters().subList(0, own).stream(), directions.stream())
                .map(slot -> Parameters.of(slot.type(), slot.name()))
                .toList();
    }

    List<Slot> captured() {
        return procedure.parameters().subList(own, procedure.parameters().size() - directions.size());
    }

    /** What the adjoint takes. */
    List<ParameterSpec> allParameters() {
        List<ParameterSpec> all = new ArrayList<>(text.arguments(0));
        all.addAll(text.sums());
        return all;
    }

    String body() {
        return text.body();
    }

    /** What makes the record of value, gradient and product. */
    String call(String record) {
        StepText code = new StepText(Set.of(), false, false);
        List<String> arguments = new ArrayList<>(List.of("tape"));
        for (Slot slot : procedure.parameters()) { // the caller's direction stays as it is
            boolean isCopied = directions.contains(slot) && procedure.writes(slot);
            arguments.add(isCopied ? "Tape.copyOf(" + slot.name() + ")" : slot.name());
        }
        code.line("Tape tape = Tape.ofThread();");
        if (text.numbers() > 0) {
            code.line("double[] partials = new double[" + text.numbers() + "];");
            arguments.add("partials");
        }
        for (Slot array : text.arrays()) {
            code.line(array.type() + " " + text.sum(array) + " = Tape.like(" + array.name() + ");");
            arguments.add(text.sum(array));
        }
        code.line("double " + value.name() + " = " + name() + "(" + String.join(", ", arguments) + ");");
        code.line("tape.giveBack();");
        List<String> results = new ArrayList<>(List.of(value.name()));
        directions.forEach(slot -> results.add(text.sum(slot)));
        wanted.forEach(slot -> results.add(text.sum(slot)));
        code.line("return new " + record + "(" + String.join(", ", results) + ");");
        return code.text();
    }
}
