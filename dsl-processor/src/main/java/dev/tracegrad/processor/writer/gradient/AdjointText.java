package dev.tracegrad.processor.writer.gradient;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.tracegrad.processor.flow.Adjoint;
import dev.tracegrad.processor.flow.Formula;
import dev.tracegrad.processor.flow.Procedure;
import dev.tracegrad.processor.flow.Slot;
import dev.tracegrad.processor.flow.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An adjoint as a method: what it takes, the steps, their derivatives, and where these are added. One whose parts are called one by
 * one is two methods; the first puts all on the tape that the second asks for.
 */
final class AdjointText {
    private final Adjoint adjoint;
    private final Procedure procedure;
    private final boolean isMarked;
    private final List<Slot> numbers;
    private final List<Slot> arrays;

    /** The arrays whose derivatives change on the way back, and are not the caller's seeds, so that they are added to the caller's at the end. */
    private final List<Slot> written;

    /** What is given, and the variable that keeps that on the way back. */
    private final Slot given;

    private final String returned;

    AdjointText(Adjoint adjoint, boolean isMarked) {
        this(adjoint, adjoint.procedure().result(), isMarked);
    }

    /** @param given the variable whose value is given, if it is not the one that is derived */
    AdjointText(Adjoint adjoint, Slot given, boolean isMarked) {
        this.adjoint = adjoint;
        this.given = given;
        this.returned = given == adjoint.procedure().result()
                ? given.name()
                : adjoint.procedure().names().fresh("given");
        this.procedure = adjoint.procedure();
        this.isMarked = isMarked;
        this.numbers = wanted().filter(slot -> slot.type().isDouble()).toList();
        this.arrays = wanted().filter(slot -> slot.type().isArray()).toList();
        this.written = adjoint.isSplit()
                ? List.of()
                : procedure.parameters().stream()
                        .filter(slot -> slot.type().isArray() && bar(slot) != null)
                        .filter(slot -> adjoint.sumsApart() || procedure.writes(slot))
                        .filter(slot -> !adjoint.isSeeded() || !arrays.contains(slot))
                        .toList();
    }

    private Stream<Slot> wanted() {
        return procedure.parameters().stream().filter(procedure.wanted()::contains);
    }

    /** The parameters, but for the last ones. */
    List<ParameterSpec> arguments(int without) {
        return procedure.parameters().stream()
                .limit(procedure.parameters().size() - without)
                .map(slot -> Parameters.of(slot.type(), slot.name()))
                .toList();
    }

    /** The last parameters. */
    List<Slot> lastParameters(int count) {
        List<Slot> all = procedure.parameters();
        return all.subList(all.size() - count, all.size());
    }

    /** The arrays to which derivatives are added. */
    List<ParameterSpec> sums() {
        List<ParameterSpec> all = new ArrayList<>();
        if (adjoint.isSplit()) {
            all.add(ParameterSpec.builder(
                            TypeName.DOUBLE, bar(procedure.result()).name())
                    .build());
        }
        if (!numbers.isEmpty()) {
            all.add(ParameterSpec.builder(ArrayTypeName.of(TypeName.DOUBLE), "partials")
                    .build());
        }
        arrays.forEach(slot -> all.add(Parameters.of(slot.type(), shadow(slot))));
        return all;
    }

    private String shadow(Slot array) {
        return written.contains(array) ? array.name() + "Sum" : bar(array).name();
    }

    private Slot bar(Slot slot) {
        return adjoint.bars().get(slot);
    }

    /** Both parts, of what gives the value and adds the derivatives. */
    String body() {
        StepText text = parts();
        addSums(text);
        addEnd(text);
        if (!adjoint.isSeeded()) {
            text.line("return " + returned + ";");
        }
        return text.text();
    }

    /** Both parts, of what gives the value and the derivatives. */
    String slopes() {
        StepText text = parts();
        addEnd(text);
        List<String> all = new ArrayList<>(List.of(procedure.result().name()));
        numbers.forEach(slot -> all.add(isDeclared(bar(slot)) ? bar(slot).name() : "0"));
        text.line("return new " + Adjoint.slopesOf(procedure.name()) + "(" + String.join(", ", all) + ");");
        return text.text();
    }

    /** Where the derivative in a parameter is found, once they are added. */
    String sum(Slot parameter) {
        return parameter.type().isDouble() ? "partials[" + numbers.indexOf(parameter) + "]" : shadow(parameter);
    }

    /** The arrays in which derivatives are wanted. */
    List<Slot> arrays() {
        return arrays;
    }

    /** How many derivatives in numbers there are. */
    int numbers() {
        return numbers.size();
    }

    private void addEnd(StepText text) {
        if (adjoint.usesTape()) {
            text.line("tape.top(start);");
        }
    }

    private StepText parts() {
        Set<Slot> hoisted = hoisted();
        StepText text = new StepText(hoisted, isMarked, adjoint.usesTape());
        List<String> handed = new ArrayList<>(arrays.stream().map(this::shadow).toList());
        if (adjoint.isSeeded() && !numbers.isEmpty()) {
            handed.add("partials");
        }
        Distinct.write(procedure, handed, text);
        if (adjoint.addsEarly()) {
            arrays.forEach(array -> text.line(
                    "Tape.requireRoom(\"" + shadow(array) + "\", " + shadow(array) + ", " + array.name() + ");"));
        }
        addTape(text);
        addForward(text, hoisted);
        if (given != procedure.result()) {
            text.line(given.type() + " " + returned + " = " + given.name() + ";");
        }
        text.line("");
        adjoint.kept().forEach(array -> {
            text.line(array.type() + " " + array.name() + "After = Tape.copyOf(" + array.name() + ");");
        });
        addReverse(text);
        adjoint.kept().forEach(array -> text.line("Tape.copy(" + array.name() + "After, " + array.name() + ");"));
        return text;
    }

    /** The first part of two. */
    String forward() {
        Set<Slot> hoisted = hoisted();
        StepText text = new StepText(hoisted, isMarked, true);
        addTape(text);
        addForward(text, hoisted);
        List<Slot> told = adjoint.told();
        if (!told.isEmpty()) {
            text.write(List.of(new Step.Room(told.size())));
            told.forEach(slot -> text.write(List.of(new Step.Keep(List.of(new Formula.Read(slot))))));
        }
        text.line("tape.top(top);");
        text.line("return " + procedure.result().name() + ";");
        return text.text();
    }

    /** The second part of two. */
    String reverse() {
        StepText text = new StepText(Set.of(), isMarked, true);
        addTape(text);
        List<Slot> told = new ArrayList<>(adjoint.told());
        for (int i = told.size() - 1; i >= 0; i--) {
            Slot slot = told.get(i);
            boolean isNew = !procedure.parameters().contains(slot);
            text.write(List.of(new Step.Restore(new Formula.Read(slot), isNew)));
        }
        addReverse(text);
        addSums(text);
        text.line("tape.top(top);");
        return text.text();
    }

    private void addTape(StepText text) {
        if (adjoint.usesTape()) {
            text.line("double[] kept = tape.numbers();");
            if (!adjoint.isSplit()) {
                text.line("int start = tape.top();");
            }
            text.line("int top = " + (adjoint.isSplit() ? "tape.top();" : "start;"));
        }
        int slopes = procedure.steps().stream()
                .mapToInt(step -> step instanceof Step.Call call && call.isSplit() ? numbersOf(call) : 0)
                .max()
                .orElse(0);
        if (slopes > 0) {
            text.line("double[] slopes = new double[" + slopes + "];");
        }
    }

    private static int numbersOf(Step.Call call) {
        return (int) call.arguments().stream()
                .filter(argument -> argument.type().isDouble())
                .count();
    }

    private void addForward(StepText text, Set<Slot> hoisted) {
        hoisted.forEach(slot -> text.line(slot.type() + " " + slot.name() + " = " + initial(slot) + ";"));
        if (adjoint.isLabelled()) {
            text.open(StepText.FORWARD + ":");
            text.writeForward(adjoint.forward());
            text.close("");
        } else {
            text.writeForward(adjoint.forward());
        }
    }

    private void addReverse(StepText text) {
        adjoint.bars().forEach((slot, bar) -> {
            if (written.contains(slot) && !adjoint.sumsApart()) {
                text.line(bar.type() + " " + bar.name() + " = Tape.like(" + slot.name() + ");");
            }
        });
        text.write(adjoint.reverse());
    }

    private void addSums(StepText text) {
        for (int i = 0; i < numbers.size(); i++) {
            if (isDeclared(bar(numbers.get(i)))) {
                text.line("partials[" + i + "] += " + bar(numbers.get(i)).name() + ";");
            }
        }
        written.stream()
                .filter(arrays::contains)
                .forEach(array -> text.line("Tape.add(" + bar(array).name() + ", " + shadow(array) + ");"));
    }

    private boolean isDeclared(Slot bar) {
        return Stream.concat(adjoint.forward().stream(), adjoint.reverse().stream())
                .anyMatch(step -> step instanceof Step.Add add
                                && add.declares()
                                && add.target().root() == bar
                        || step instanceof Step.Assign assign
                                && assign.declares()
                                && assign.target().root() == bar);
    }

    /** What is declared at the start, so that the reverse part can name it. */
    private Set<Slot> hoisted() {
        Set<Slot> atTop = new HashSet<>();
        if (!adjoint.isLabelled()) {
            for (Step step : adjoint.forward()) {
                if (step instanceof Step.Assign assign && assign.declares()) {
                    atTop.add(assign.target().root());
                } else if (step instanceof Step.Call call) {
                    atTop.add(call.result());
                    atTop.addAll(call.slopes());
                }
            }
        }
        Set<Slot> named = new LinkedHashSet<>();
        if (!adjoint.isSeeded()) {
            named.add(procedure.result());
            named.add(given);
        }
        named.addAll(adjoint.named());
        named.removeAll(atTop);
        named.removeAll(adjoint.local());
        procedure.parameters().forEach(named::remove);
        return named;
    }

    private static String initial(Slot slot) {
        return slot.type().isArray() ? "null" : slot.type().is("boolean") ? "false" : "0";
    }
}
