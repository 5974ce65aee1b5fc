package dev.tracegrad.processor.writer.gradient;

import dev.tracegrad.processor.flow.Formula;
import dev.tracegrad.processor.flow.Slot;
import dev.tracegrad.processor.flow.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Steps as Java. */
final class StepText {
    private static final String INDENT = "    ";

    private static final int MOST_OF_COMMENT = 80;

    /** The label of the part that a return ends. */
    static final String FORWARD = "forward";

    private final StringBuilder out = new StringBuilder();
    private final Set<Slot> hoisted;
    private final boolean isMarked;
    private final boolean usesTape;
    private final SharedFields shared;

    /** Loops that a jump inside an inner one leads out of, by what counts their iterations. */
    private final Set<Slot> labelled = new HashSet<>();

    private int depth;

    /** Whether what is written goes on with the tape. */
    private boolean isForward;

    /**
     * @param hoisted the variables that are declared before
     * @param isMarked whether lines say where they come from
     */
    StepText(Set<Slot> hoisted, boolean isMarked, boolean usesTape) {
        this(hoisted, isMarked, usesTape, SharedFields.NONE);
    }

    /** @param shared the variables that are fields of an object, and so declared before */
    StepText(SharedFields shared, boolean isMarked, boolean usesTape) {
        this(shared.slots(), isMarked, usesTape, shared);
    }

    private StepText(Set<Slot> hoisted, boolean isMarked, boolean usesTape, SharedFields shared) {
        this.usesTape = usesTape;
        this.hoisted = hoisted;
        this.isMarked = isMarked;
        this.shared = shared;
    }

    String text() {
        return out.toString();
    }

    void line(String text) {
        out.append(INDENT.repeat(depth)).append(text).append('\n');
    }

    void open(String head) {
        line(head + " {");
        depth++;
    }

    void close(String tail) {
        depth--;
        line("}" + tail);
    }

    /** What keeps numbers, also where it has parts of the way back in it. */
    void writeForward(List<Step> steps) {
        isForward = true;
        write(steps);
        isForward = false;
    }

    void write(List<Step> steps) {
        steps.forEach(this::write);
    }

    private String of(Formula formula) {
        return FormulaText.of(shared.in(formula));
    }

    private void write(Step step) {
        if (step instanceof Step.Assign assign) {
            line(assignment(assign) + ";" + site(assign.line()));
        } else if (step instanceof Step.Add add) {
            line(addition(add) + ";");
        } else if (step instanceof Step.Comment comment) {
            String text = comment.text().replace("\\u", "\\ u");
            line("// " + (text.length() > MOST_OF_COMMENT ? text.substring(0, MOST_OF_COMMENT) + " ..." : text));
        } else if (step instanceof Step.Declare declare) {
            if (!hoisted.contains(declare.slot())) {
                line(declare.slot().type() + " " + declare.slot().name() + ";");
            }
        } else if (step instanceof Step.Call call) {
            write(call);
        } else if (step instanceof Step.Back back) {
            write(back);
        } else if (step instanceof Step.Forth forth) {
            write(forth);
        } else if (step instanceof Step.If branch) {
            open("if (" + of(branch.condition()) + ")");
            write(branch.then());
            if (!branch.otherwise().isEmpty()) {
                depth--;
                open("} else");
                write(branch.otherwise());
            }
            close("");
        } else if (step instanceof Step.Loop loop) {
            write(loop);
        } else if (step instanceof Step.Jump jump) {
            line(jump(jump) + ";");
        } else if (step instanceof Step.Throw thrown) {
            line("throw " + of(thrown.exception()) + ";" + site(thrown.line()));
        } else if (step instanceof Step.Keep keep) {
            line(keep(keep) + ";");
        } else if (step instanceof Step.Restore restore) {
            line(restore(restore) + ";");
        } else if (step instanceof Step.Room room) {
            open("if (kept.length - top < " + room.count() + ")");
            line("kept = tape.grown(top, " + room.count() + ");");
            close("");
        } else if (step instanceof Step.Backwards loop) {
            String counter = loop.counter().name();
            open("for (int " + counter + " = " + of(loop.first()) + "; " + counter + " " + loop.comparison() + " "
                    + of(loop.last()) + "; " + counter + loop.update() + ")");
            write(loop.body());
            close("");
        }
    }

    private String site(Step.@Nullable Line line) {
        return line == null || !isMarked ? "" : " // " + line.site();
    }

    private String assignment(Step.Assign assign) {
        Formula target = assign.target();
        boolean declares = assign.declares() && target instanceof Formula.Read && !hoisted.contains(target.root());
        String text = of(target);
        if (declares) {
            return target.type() + " " + text + " = " + of(assign.value());
        }
        if (assign.value() instanceof Formula.Infix infix && infix.left().equals(target)) {
            boolean isOne = infix.right().isNumber(1) && !infix.right().type().isDouble();
            if (isOne && (infix.symbol().equals("+") || infix.symbol().equals("-"))) {
                return text + infix.symbol() + infix.symbol();
            }
            if (List.of("+", "-", "*", "/").contains(infix.symbol())
                    && infix.type().equals(target.type())) {
                return text + " " + infix.symbol() + "= " + of(infix.right());
            }
        }
        return text + " = " + of(assign.value());
    }

    private String addition(Step.Add add) {
        String text = of(add.target());
        Formula value = add.value();
        if (!add.declares()) {
            return text + (add.isMinus() ? " -= " : " += ") + of(value);
        }
        Formula first = add.isMinus() ? new Formula.Prefix(value.type(), "-", value) : value;
        return declared(add.target().root()) + " = " + of(first);
    }

    private void write(Step.Call call) {
        if (call.isSplit()) {
            writeSplit(call);
            return;
        }
        List<String> arguments = new ArrayList<>(List.of("tape"));
        call.arguments().forEach(argument -> arguments.add(of(argument)));
        if (usesTape) {
            line("tape.top(top);");
        }
        Slot both = call.both();
        line(both.type() + " " + both.name() + " = " + call.callee() + "(" + String.join(", ", arguments) + ");"
                + site(call.line()));
        line(declared(call.result()) + " = " + both.name() + ".value();");
        for (int i = 0; i < call.slopes().size(); i++) {
            line(declared(call.slopes().get(i)) + " = " + both.name() + ".by" + i + "();");
        }
        if (usesTape) {
            line("kept = tape.numbers();");
        }
    }

    private void writeSplit(Step.Call call) {
        String arguments = call.arguments().stream().map(this::of).collect(Collectors.joining(", "));
        line("tape.top(top);");
        line(declared(call.result()) + " = " + call.callee() + "Forward(tape, " + arguments + ");" + site(call.line()));
        line("kept = tape.numbers();");
        line("top = tape.top();");
    }

    private void write(Step.Back back) {
        List<String> arguments = new ArrayList<>(List.of("tape"));
        back.call().arguments().forEach(argument -> arguments.add(of(argument)));
        arguments.add(of(back.seed()));
        for (int i = 0; i < back.partials().size(); i++) {
            line("slopes[" + i + "] = 0;");
        }
        if (!back.partials().isEmpty()) {
            arguments.add("slopes");
        }
        List<Formula> arrays = back.call().arguments().stream()
                .filter(argument -> argument.type().isArrayOfDouble())
                .toList();
        for (int i = 0; i < arrays.size(); i++) {
            Formula shadow = back.shadows().get(i);
            arguments.add(shadow == null ? "Tape.like(" + of(arrays.get(i)) + ")" : of(shadow));
        }
        line("tape.top(top);");
        line(back.call().callee() + "Reverse(" + String.join(", ", arguments) + ");");
        line("top = tape.top();");
        if (isForward) { // which keeps more
            line("kept = tape.numbers();");
        }
        for (int i = 0; i < back.partials().size(); i++) {
            line(declared(back.partials().get(i)) + " = slopes[" + i + "];");
        }
    }

    private void write(Step.Forth forth) {
        Step.Call call = forth.call();
        String arguments = Stream.concat(
                        Stream.concat(Stream.ofNullable(forth.directions()), call.arguments().stream()),
                        forth.dots().stream())
                .map(this::of)
                .collect(Collectors.joining(", "));
        line(declared(call.result()) + " = " + forth.callee() + "(tape, " + arguments + ");" + site(call.line()));
    }

    private String declared(Slot slot) {
        return hoisted.contains(slot) ? shared.name(slot) : slot.type() + " " + slot.name();
    }

    private void write(Step.Loop loop) {
        loop.body().forEach(step -> findLabelled(step, loop.passes()));
        List<Step> before = loop.before();
        boolean isInHead = before.size() == 1;
        if (!isInHead) {
            write(before);
        }
        String label = labelled.contains(loop.passes()) ? loop.passes().name() + "Loop: " : "";
        String condition = loop.condition() == null ? "" : of(loop.condition());
        if (loop.isDo()) {
            open(label + "do");
        } else if (isInHead || !loop.update().isEmpty()) {
            String updates = loop.update().stream().map(this::expression).collect(Collectors.joining(", "));
            open(label + "for (" + (isInHead ? assignment((Step.Assign) before.get(0)) : "") + "; " + condition + "; "
                    + updates + ")");
        } else {
            open(label + "while (" + (condition.isEmpty() ? "true" : condition) + ")");
        }
        write(loop.body());
        close(loop.isDo() ? " while (" + condition + ");" : "");
    }

    private void findLabelled(Step step, Slot loop) {
        if (step instanceof Step.Loop inner) {
            inner.body()
                    .forEach(each -> each.forEach(inside -> {
                        if (inside instanceof Step.Jump jump && jump.target() == loop) {
                            labelled.add(loop);
                        }
                    }));
        } else {
            step.inside().forEach(list -> list.forEach(each -> findLabelled(each, loop)));
        }
    }

    private String expression(Step step) {
        return step instanceof Step.Keep keep ? keep(keep) : assignment((Step.Assign) step);
    }

    private String jump(Step.Jump jump) {
        if (jump.target() == null) {
            return "break " + FORWARD;
        }
        String label = labelled.contains(jump.target()) ? " " + jump.target().name() + "Loop" : "";
        return (jump.continues() ? "continue" : "break") + label;
    }

    private String keep(Step.Keep keep) {
        return keep.values().stream()
                .map(value -> value.type().isArray()
                        ? "tape.keep(" + of(value) + ")"
                        : "kept[top++] = " + of(value) + (value.type().is("boolean") ? " ? 1 : 0" : ""))
                .collect(Collectors.joining(", "));
    }

    private String restore(Step.Restore restore) {
        Formula target = restore.target();
        String text = restore.declares() ? declared(target.root()) : of(target);
        if (target.type().isArray()) {
            return text + " = (" + target.type() + ") tape.take()";
        }
        String read = "kept[--top]";
        String value = target.type().isDouble()
                ? read
                : target.type().is("boolean") ? read + " != 0" : "(" + target.type() + ") " + read;
        return text + " = " + value;
    }
}
