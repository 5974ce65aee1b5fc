package dev.tracegrad.processor.writer.gradient;

import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.tracegrad.processor.flow.Procedure;
import dev.tracegrad.processor.flow.Slot;
import dev.tracegrad.processor.flow.Step;
import dev.tracegrad.processor.flow.Tangent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A tangent as a method, and the methods for users that are made with it. */
final class TangentText {
    private final Tangent tangent;
    private final Procedure procedure;
    private final boolean isMarked;

    TangentText(Tangent tangent, boolean isMarked) {
        this.tangent = tangent;
        this.procedure = tangent.procedure();
        this.isMarked = isMarked;
    }

    private boolean givesArray() {
        return procedure.result().type().isArray();
    }

    private boolean isAlongMany() {
        return tangent.directions() != null;
    }

    /** What it takes: how many directions, its own parameters, the derivatives in these, and where those in its result go. */
    List<ParameterSpec> parameters() {
        List<ParameterSpec> all = new ArrayList<>();
        if (isAlongMany()) {
            all.add(ParameterSpec.builder(TypeName.INT, tangent.directions().name())
                    .build());
        }
        procedure.parameters().forEach(slot -> all.add(Parameters.of(slot.type(), slot.name())));
        all.addAll(dots());
        if (isAlongMany() && !givesArray()) {
            all.add(dotParameter(procedure.result()));
        }
        return all;
    }

    /** The derivatives in parameters. */
    List<ParameterSpec> dots() {
        return tangent.active().stream().map(this::dotParameter).toList();
    }

    private ParameterSpec dotParameter(Slot slot) {
        return Parameters.of(dot(slot).type(), dot(slot).name());
    }

    private Slot dot(Slot slot) {
        return tangent.dots().get(slot);
    }

    /** The type of the result. */
    TypeName result() {
        return Parameters.type(procedure.result().type());
    }

    /** What puts the derivatives in its result on the tape, if they have no other place. */
    String body() {
        Slot result = procedure.result();
        boolean isDeclaredInside = !procedure.endsEarly()
                && tangent.steps().stream()
                        .anyMatch(step -> step instanceof Step.Assign assign
                                && assign.declares()
                                && assign.target().root() == result);
        StepText text = new StepText(isDeclaredInside ? Set.of() : Set.of(result, dot(result)), isMarked, false);
        tangent.declared()
                .forEach(slot -> text.line(dot(slot).type() + " " + dot(slot).name() + " = " + zeros(slot) + ";"));
        tangent.overwritten()
                .forEach(slot -> text.line(dot(slot).name() + " = " + dot(slot).name() + ".clone();"));
        if (!isDeclaredInside) {
            text.line(result.type() + " " + result.name() + " = " + (givesArray() ? "null;" : "0;"));
            if (givesArray() || !isAlongMany()) {
                text.line(dot(result).type() + " " + dot(result).name() + " = " + (givesArray() ? "null;" : "0;"));
            }
        }
        if (procedure.endsEarly()) {
            text.open(StepText.FORWARD + ":");
            text.write(tangent.steps());
            text.close("");
        } else {
            text.write(tangent.steps());
        }
        if (givesArray()) {
            text.line("tape.keep(" + dot(result).name() + ");");
        } else if (!isAlongMany()) {
            text.line("tape.dot(" + dot(result).name() + ");");
        }
        text.line("return " + result.name() + ";");
        return text.text();
    }

    private String zeros(Slot slot) {
        if (!isAlongMany()) {
            return slot.type().isArray() ? "Tape.like(" + slot.name() + ")" : "0";
        }
        String directions = tangent.directions().name();
        return slot.type().isArray()
                ? "Tape.zeros(" + slot.name() + ", " + directions + ")"
                : "new double[" + directions + "]";
    }

    /**
     * What makes a record of the result and its derivative along a direction.
     *
     * @param record null if the derivatives are in arrays that are filled
     */
    String alongDirection(@Nullable String record) {
        StepText text = new StepText(Set.of(), false, false);
        Distinct.write(
                procedure,
                dots().stream()
                        .filter(dot -> !dot.type().equals(TypeName.DOUBLE))
                        .map(ParameterSpec::name)
                        .toList(),
                text);
        Slot result = procedure.result();
        String arguments = Stream.concat(
                        procedure.parameters().stream().map(Slot::name),
                        dots().stream().map(ParameterSpec::name))
                .collect(Collectors.joining(", ", "(tape, ", ")"));
        text.line("Tape tape = Tape.ofThread();");
        text.line((record == null ? "" : result.type() + " " + result.name() + " = ") + procedure.name() + arguments
                + ";");
        if (record != null) {
            String taken = givesArray() ? "(double[]) tape.take()" : "tape.dot()";
            text.line(result.type() + " " + dot(result).name() + " = " + taken + ";");
        }
        text.line("tape.giveBack();");
        if (record != null) {
            text.line("return new " + record + "(" + result.name() + ", "
                    + dot(result).name() + ");");
        }
        return text.text();
    }

    /** What makes a record of the array and its Jacobians, with a direction for each number. */
    String jacobian(String record) {
        StepText text = new StepText(Set.of(), false, false);
        String directions = tangent.directions().name();
        Distinct.write(procedure, List.of(), text);
        List<String> arguments = new ArrayList<>(List.of("tape", directions));
        procedure.parameters().forEach(slot -> arguments.add(slot.name()));
        List<String> results = new ArrayList<>();
        List<String> sizes = new ArrayList<>();
        String value = procedure.result().name();
        String all = dot(procedure.result()).name();
        results.add(value);
        int ones = 0;
        for (Slot slot : tangent.active()) {
            List<String> before = new ArrayList<>(sizes);
            if (ones > 0 || before.isEmpty()) {
                before.add(0, Integer.toString(ones));
            }
            String first = String.join(" + ", before);
            if (slot.type().isArray()) {
                String size = "Tape.size(" + slot.name() + ")";
                arguments.add("Tape.units(" + slot.name() + ", " + first + ", " + directions + ")");
                results.add("Tape.columns(" + all + ", " + first + ", " + size + ")");
                sizes.add(size);
            } else {
                arguments.add("Tape.unit(" + first + ", " + directions + ")");
                results.add("Tape.column(" + all + ", " + first + ")");
                ones++;
            }
        }
        if (ones > 0) {
            sizes.add(0, Integer.toString(ones));
        }
        text.line("int " + directions + " = " + String.join(" + ", sizes) + ";");
        text.line("Tape tape = Tape.ofThread();");
        text.line("double[] " + value + " = " + procedure.name() + "(" + String.join(", ", arguments) + ");");
        text.line("double[][] " + all + " = (double[][]) tape.take();");
        text.line("tape.giveBack();");
        text.line("return new " + record + "(" + String.join(", ", results) + ");");
        return text.text();
    }
}
