package dev.tracegrad.processor.print;

import dev.tracegrad.processor.plan.Plan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see: a stage, of all methods or of those of one name.
 *
 * @param method the simple name of the methods, or null for all
 */
public record StagePrint(Stage stage, @Nullable String method) {
    /** The stages whose results can be printed. */
    public enum Stage {
        /** What was read. */
        MODEL,
        /** What is active, and where each call goes. */
        ACTIVITY,
        /** What goes into the companion, and what is left out. */
        PLAN;

        /** Its name in the option. */
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@code activity} or {@code activity:method}; empty where there is no such stage. */
    public static Optional<StagePrint> of(String entry) {
        int colon = entry.indexOf(':');
        String id = colon < 0 ? entry : entry.substring(0, colon);
        String method = colon < 0 ? null : entry.substring(colon + 1);
        return Stream.of(Stage.values())
                .filter(stage -> stage.id().equals(id))
                .map(stage -> new StagePrint(stage, method))
                .findFirst();
    }

    /** The names of all stages. */
    public static List<String> stages() {
        return Stream.of(Stage.values()).map(Stage::id).toList();
    }

    /** The text for one class, which ends with a line feed; empty where it has none of the methods. */
    public String of(Plan plan) {
        Predicate<ExecutableElement> isWanted =
                element -> method == null || element.getSimpleName().contentEquals(method);
        String text = switch (stage) {
            case MODEL -> ModelPrinter.print(plan.companion(), isWanted);
            case ACTIVITY -> ActivityPrinter.print(plan.companion(), isWanted);
            case PLAN -> PlanPrinter.print(plan, isWanted);
        };
        String owner = plan.companion().owner().getQualifiedName().toString();
        return text.isEmpty() ? "" : stage.id() + " of " + owner + "\n" + text;
    }
}
