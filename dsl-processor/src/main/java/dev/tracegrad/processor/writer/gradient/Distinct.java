package dev.tracegrad.processor.writer.gradient;

import dev.tracegrad.processor.flow.Procedure;
import dev.tracegrad.processor.flow.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where elements of arrays are written, no other array of such may be the same one: the statements that see to it. */
final class Distinct {
    private Distinct() {}

    /** @param shadows the arrays of derivatives that a caller hands in */
    static void write(Procedure procedure, List<String> shadows, StepText text) {
        Map<String, List<Slot>> byElement = procedure.parameters().stream()
                .filter(slot -> slot.type().isArray())
                .collect(Collectors.groupingBy(slot -> slot.type().name(), LinkedHashMap::new, Collectors.toList()));
        byElement.forEach((element, same) -> {
            List<String> names = new ArrayList<>(same.stream().map(Slot::name).toList());
            if (element.equals("double")) {
                names.addAll(shadows);
            }
            if (names.size() > 1 && same.stream().anyMatch(procedure::writes)) {
                String all = String.join(", ", names);
                text.line("Tape.requireDistinct(\"" + all + "\", " + all + ");");
            }
        });
    }
}
