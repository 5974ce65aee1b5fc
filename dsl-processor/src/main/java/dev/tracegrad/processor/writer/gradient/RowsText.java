package dev.tracegrad.processor.writer.gradient;

import dev.tracegrad.processor.flow.Adjoint;
import dev.tracegrad.processor.flow.Procedure;
import dev.tracegrad.processor.flow.Rows;
import dev.tracegrad.processor.flow.Slot;
import dev.tracegrad.processor.flow.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A Jacobian row by row: one run forwards, and one back for each number of the array. */
final class RowsText {
    private final Rows rows;
    private final Adjoint adjoint;
    private final Procedure procedure;
    private final AdjointText text;
    private final boolean isMarked;

    RowsText(Rows rows, AdjointTexts texts, boolean isMarked) {
        this.rows = rows;
        this.adjoint = rows.adjoint();
        this.procedure = adjoint.procedure();
        this.text = texts.of(adjoint, rows.value());
        this.isMarked = isMarked;
    }

    /** What makes a record of the array and its Jacobians. */
    String jacobian(String record) {
        Set<Slot> before = new LinkedHashSet<>(text.declaredBefore());
        before.remove(procedure.result());
        StepText code = new StepText(before, isMarked, adjoint.usesTape());
        Distinct.write(procedure, List.of(), code);
        boolean hasTape = adjoint.usesTape() || procedure.steps().stream().anyMatch(Step.Call.class::isInstance);
        if (hasTape) {
            code.line("Tape tape = Tape.ofThread();");
        }
        text.addTape(code);
        AdjointText.addHoisted(before, code);
        text.addForward(rows.forward(), code);
        code.line("");
        List<String> again = new ArrayList<>();
        List<String> arraysAgain = new ArrayList<>();
        adjoint.kept().forEach(array -> {
            String after = fresh(array.name() + "After");
            code.line(array.type() + " " + after + " = Tape.copyOf(" + array.name() + ");");
            arraysAgain.add("Tape.copy(" + after + ", " + array.name() + ");");
        });
        rows.changed().forEach(slot -> {
            String after = fresh(slot.name() + "After");
            code.line(slot.type() + " " + after + " = " + slot.name() + ";");
            if (slot.type().isArray()) { // first, since its elements are put back too
                arraysAgain.add(0, slot.name() + " = " + after + ";");
            } else {
                again.add(slot.name() + " = " + after + ";");
            }
        });
        if (adjoint.usesTape()) {
            String end = fresh("end");
            code.line("int " + end + " = top;");
            again.add("top = " + end + ";");
        }
        if (rows.takesArrays()) {
            String mark = fresh("mark");
            code.line("Tape.Mark " + mark + " = tape.mark();");
            again.add("tape.backTo(" + mark + ");");
        }
        again.addAll(arraysAgain);
        String value = rows.value().name();
        List<String> results = new ArrayList<>(List.of(value));
        List<String> ends = new ArrayList<>();
        text.wanted().forEach(slot -> {
            String all = fresh(slot.name() + "Rows");
            boolean isArray = slot.type().isArray();
            code.line("double" + (isArray ? "[][] " : "[] ") + all + " = new double[" + value + ".length]"
                    + (isArray ? "[];" : ";"));
            results.add(all);
            if (isArray || text.isDeclared(text.bar(slot))) {
                ends.add(all + "[" + rows.row().name() + "] = " + text.bar(slot).name() + ";");
            }
        });
        String row = rows.row().name();
        code.open("for (int " + row + " = 0; " + row + " < " + value + ".length; " + row + "++)");
        again.forEach(code::line);
        adjoint.bars().forEach((slot, bar) -> {
            if (slot.type().isArray() && procedure.parameters().contains(slot)) {
                String zeros = text.arrays().contains(slot)
                        ? "new double[Tape.size(" + slot.name() + ")]"
                        : "Tape.like(" + slot.name() + ")";
                code.line(bar.type() + " " + bar.name() + " = " + zeros + ";");
            }
        });
        code.write(adjoint.reverse());
        ends.forEach(code::line);
        code.close("");
        arraysAgain.forEach(code::line);
        if (hasTape) {
            code.line("tape.giveBack();");
        }
        code.line("return new " + record + "(" + String.join(", ", results) + ");");
        return code.text();
    }

    private String fresh(String name) {
        return procedure.names().fresh(name);
    }
}
