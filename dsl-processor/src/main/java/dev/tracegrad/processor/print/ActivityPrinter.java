package dev.tracegrad.processor.print;

import dev.tracegrad.processor.activity.Activity;
import dev.tracegrad.processor.activity.Companion;
import dev.tracegrad.processor.activity.Twin;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;

/** The form of each variable and expression of each method, and where each call goes. */
final class ActivityPrinter {
    private static final String LINE = "        %-40s %s\n";

    /** As they stand in the source, the larger one first. */
    private static final Comparator<Expression> IN_ORDER = Comparator.comparing(
                    (Expression expression) -> expression.source().start())
            .thenComparing(expression -> -expression.source().end());

    private final Activity activity;
    private final StringBuilder text;

    private ActivityPrinter(Activity activity, StringBuilder text) {
        this.activity = activity;
        this.text = text;
    }

    static String print(Companion companion, Predicate<ExecutableElement> isWanted) {
        StringBuilder text = new StringBuilder();
        for (TracedMethod method : companion.all()) {
            if (isWanted.test(method.element())) {
                new ActivityPrinter(companion.activityOf(method), text).print(method, "");
            }
        }
        Twin twin = companion.twin();
        if (twin != null) {
            Stream.concat(twin.constructors().stream(), twin.methods().stream())
                    .filter(method -> isWanted.test(method.element()))
                    .forEach(method -> new ActivityPrinter(twin.activity(), text).print(method, " of the twin"));
        }
        return text.toString();
    }

    private void print(TracedMethod method, String where) {
        text.append("    ").append(method.element()).append(where);
        text.append(activity.usesMemory(method) ? ", remembers\n" : "\n");
        Stream<Variable> declared = method.variables().stream().sorted(Comparator.comparing(Variable::name));
        Stream.concat(method.parameters().stream(), declared)
                .forEach(variable -> text.append(LINE.formatted(variable, form(activity.isActive(variable), false))));
        method.expressions().stream()
                .filter(expression ->
                        !(expression instanceof Expression.Literal || expression instanceof Expression.This))
                .sorted(IN_ORDER)
                .forEach(expression ->
                        text.append(LINE.formatted(expression.source().text(), form(expression) + goesTo(expression))));
    }

    private String form(Expression expression) {
        return form(activity.isActive(expression), activity.isRemembered(expression));
    }

    private static String form(boolean isActive, boolean isRemembered) {
        return (isActive ? "active" : "plain") + (isRemembered ? ", remembered" : "");
    }

    private String goesTo(Expression expression) {
        if (expression instanceof Expression.Call call) {
            return ", " + activity.target(call) + " " + Members.described(call.method());
        }
        return expression instanceof Expression.Creation creation && activity.isReplayed(creation) ? ", replayed" : "";
    }
}
