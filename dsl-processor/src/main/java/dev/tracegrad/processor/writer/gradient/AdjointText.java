package dev.tracegrad.processor.writer.gradient;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tracegrad.processor.flow.Adjoint;
import dev.tracegrad.processor.flow.Formula;
import dev.tracegrad.processor.flow.Parts;
import dev.tracegrad.processor.flow.Procedure;
import dev.tracegrad.processor.flow.Slot;
import dev.tracegrad.processor.flow.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * An adjoint as a method: what it takes, the steps, their derivatives, and where these are added. One whose parts are called one by
 * one is two methods; the first puts all on the tape that the second asks for.
 */
final class AdjointText {
    private static final String FORWARD = "Forward";
    private static final String REVERSE = "Reverse";

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

    private final Set<Slot> hoisted;

    private final String partsType;

    /** The methods that it is cut into if it is long. */
    private final Optional<Parts> cut;

    /** The variables of these that are fields. */
    private final SharedFields shared;

    /**
     * @param given the variable whose value is given, if it is not the one that is derived
     * @param partsType the class of what its parts share, if it is long
     */
    AdjointText(Adjoint adjoint, Slot given, boolean isMarked, String partsType) {
        this.partsType = partsType;
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
        this.hoisted = hoisted();
        Set<Slot> outside = new LinkedHashSet<>(hoisted);
        adjoint.bars().forEach((slot, bar) -> outside.add(bar));
        outside.addAll(List.of(procedure.result(), given));
        this.cut = Parts.of(adjoint, outside);
        this.shared = cut.map(parts ->
                        new SharedFields(parts.shared(), procedure.names().fresh("at")))
                .orElse(SharedFields.NONE);
    }

    Stream<Slot> wanted() {
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

    Slot bar(Slot slot) {
        return adjoint.bars().get(slot);
    }

    /** Both parts, of what gives the value and adds the derivatives. */
    String body() {
        StepText text = parts();
        addSums(text);
        addEnd(text);
        if (!adjoint.isSeeded()) {
            text.line("return " + (given == procedure.result() ? shared.name(given) : returned) + ";");
        }
        return text.text();
    }

    /** Both parts, of what gives the value and the derivatives. */
    String slopes() {
        StepText text = parts();
        addEnd(text);
        List<String> all = new ArrayList<>(List.of(shared.name(procedure.result())));
        numbers.forEach(slot -> all.add(isDeclared(bar(slot)) ? shared.name(bar(slot)) : "0"));
        text.line("return new " + Adjoint.slopesOf(procedure.name()) + "(" + String.join(", ", all) + ");");
        return text.text();
    }

    /** Where the derivative in a parameter is found, once they are added. */
    String sum(Slot parameter) {
        return parameter.type().isDouble() ? "partials[" + numbers.indexOf(parameter) + "]" : shadow(parameter);
    }

    /** The variables that are declared before. */
    Set<Slot> declaredBefore() {
        return hoisted;
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
        if (cut.isPresent()) {
            addShared(text);
            addCalls(FORWARD, cut.get().forward(), text);
        } else {
            addTape(text);
            addHoisted(hoisted, text);
            addForward(adjoint.forward(), text);
        }
        if (given != procedure.result()) {
            text.line(given.type() + " " + returned + " = " + shared.name(given) + ";");
        }
        text.line("");
        adjoint.kept()
                .forEach(array -> text.line(
                        array.type() + " " + array.name() + "After = Tape.copyOf(" + shared.name(array) + ");"));
        written.stream()
                .filter(slot -> !adjoint.sumsApart())
                .forEach(slot -> text.line((cut.isPresent() ? "" : bar(slot).type() + " ") + shared.name(bar(slot))
                        + " = Tape.like(" + shared.name(slot) + ");"));
        if (cut.isPresent()) {
            addCalls(REVERSE, cut.get().reverse(), text);
        } else {
            text.write(adjoint.reverse());
        }
        adjoint.kept().forEach(array -> text.line("Tape.copy(" + array.name() + "After, " + shared.name(array) + ");"));
        return text;
    }

    /** What the parts share, with what the whole is handed. */
    private void addShared(StepText text) {
        if (adjoint.usesTape()) {
            text.line("int start = tape.top();");
        }
        text.line(partsType + " " + shared.object() + " = new " + partsType + "();");
        List<Slot> handed = new ArrayList<>(procedure.parameters());
        arrays.stream().filter(array -> !written.contains(array)).map(this::bar).forEach(handed::add);
        handed.stream()
                .filter(shared.slots()::contains)
                .forEach(slot -> text.line(shared.name(slot) + " = " + slot.name() + ";"));
    }

    private void addCalls(String which, List<List<Step>> parts, StepText text) {
        for (int i = 1; i <= parts.size(); i++) {
            text.line(procedure.name() + which + i + "(tape, " + shared.object() + ");");
        }
    }

    /** The methods of one that is long, by their names. */
    Map<String, String> methods() {
        Map<String, String> methods = new LinkedHashMap<>();
        cut.ifPresent(parts -> {
            addMethods(FORWARD, parts.forward(), methods);
            addMethods(REVERSE, parts.reverse(), methods);
        });
        return methods;
    }

    private void addMethods(String which, List<List<Step>> parts, Map<String, String> methods) {
        for (int i = 1; i <= parts.size(); i++) {
            StepText text = new StepText(shared, isMarked, adjoint.usesTape());
            addTape(text);
            if (which.equals(FORWARD)) {
                addForward(parts.get(i - 1), text);
            } else {
                text.write(parts.get(i - 1));
            }
            if (adjoint.usesTape()) {
                text.line("tape.top(top);");
            }
            methods.put(procedure.name() + which + i, text.text());
        }
    }

    /** The class of what the methods share. */
    TypeSpec sharedType() {
        TypeSpec.Builder type =
                TypeSpec.classBuilder(partsType).addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
        shared.slots().forEach(slot -> type.addField(Parameters.type(slot.type()), slot.name()));
        return type.build();
    }

    /** What each of these methods takes besides the tape. */
    ParameterSpec sharedParameter() {
        return ParameterSpec.builder(ClassName.get("", partsType), shared.object())
                .build();
    }

    /** The first part of two. */
    String forward() {
        StepText text = new StepText(hoisted, isMarked, true);
        addTape(text);
        addHoisted(hoisted, text);
        addForward(adjoint.forward(), text);
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
        text.write(adjoint.reverse());
        addSums(text);
        text.line("tape.top(top);");
        return text.text();
    }

    void addTape(StepText text) {
        if (adjoint.usesTape()) {
            boolean isPart = adjoint.isSplit() || cut.isPresent();
            text.line("double[] kept = tape.numbers();");
            if (!isPart) {
                text.line("int start = tape.top();");
            }
            text.line("int top = " + (isPart ? "tape.top();" : "start;"));
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

    void addForward(List<Step> steps, StepText text) {
        if (adjoint.isLabelled()) {
            text.open(StepText.FORWARD + ":");
            text.writeForward(steps);
            text.close("");
        } else {
            text.writeForward(steps);
        }
    }

    static void addHoisted(Set<Slot> hoisted, StepText text) {
        hoisted.forEach(slot -> text.line(slot.type() + " " + slot.name() + " = " + initial(slot) + ";"));
    }

    private void addSums(StepText text) {
        for (int i = 0; i < numbers.size(); i++) {
            if (isDeclared(bar(numbers.get(i)))) {
                text.line("partials[" + i + "] += " + shared.name(bar(numbers.get(i))) + ";");
            }
        }
        written.stream()
                .filter(arrays::contains)
                .forEach(array -> text.line("Tape.add(" + shared.name(bar(array)) + ", " + shadow(array) + ");"));
    }

    boolean isDeclared(Slot bar) {
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
