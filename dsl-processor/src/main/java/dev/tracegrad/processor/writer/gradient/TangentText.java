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

/** A tangent as a method, and the Jacobian that is made with it. */
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

    /** What it takes: how many directions, its own parameters, the derivatives in these, and where those in its result go. */
    List<ParameterSpec> parameters() {
        List<ParameterSpec> all = new ArrayList<>();
        all.add(ParameterSpec.builder(TypeName.INT, tangent.directions().name()).build());
        procedure.parameters().forEach(slot -> all.add(Parameters.of(slot.type(), slot.name())));
        tangent.active().forEach(slot -> all.add(dotParameter(slot)));
        if (!givesArray()) {
            all.add(dotParameter(procedure.result()));
        }
        return all;
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

    /** What puts the derivatives in an array that it gives on the tape. */
    String body() {
        Slot result = procedure.result();
        boolean isDeclaredInside = !procedure.endsEarly()
                && tangent.steps().stream()
                        .anyMatch(step -> step instanceof Step.Assign assign
                                && assign.declares()
                                && assign.target().root() == result);
        StepText text = new StepText(isDeclaredInside ? Set.of() : Set.of(result, dot(result)), isMarked, false);
        String directions = tangent.directions().name();
        for (Slot slot : tangent.declared()) {
            String zeros = slot.type().isArray()
                    ? "Tape.zeros(" + slot.name() + ", " + directions + ")"
                    : "new double[" + directions + "]";
            text.line(dot(slot).type() + " " + dot(slot).name() + " = " + zeros + ";");
        }
        tangent.overwritten()
                .forEach(slot -> text.line(dot(slot).name() + " = " + dot(slot).name() + ".clone();"));
        if (!isDeclaredInside) {
            text.line(result.type() + " " + result.name() + " = " + (givesArray() ? "null;" : "0;"));
            if (givesArray()) {
                text.line(dot(result).type() + " " + dot(result).name() + " = null;");
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
        }
        text.line("return " + result.name() + ";");
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
