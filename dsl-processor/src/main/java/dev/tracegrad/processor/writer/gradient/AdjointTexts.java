package dev.tracegrad.processor.writer.gradient;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.tracegrad.processor.flow.Adjoint;
import dev.tracegrad.processor.flow.Slot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The adjoints of a class as methods, and the parts of those that are long. */
final class AdjointTexts {
    private final boolean isMarked;
    private final Map<Adjoint, AdjointText> texts = new IdentityHashMap<>();
    private final List<AdjointText> inOrder = new ArrayList<>();

    /** The names of nested classes, in small letters, since some disks tell no others apart. */
    private final Set<String> taken;

    /**
     * @param isMarked whether lines say where they come from
     * @param records the names of records
     */
    AdjointTexts(boolean isMarked, Set<String> records) {
        this.isMarked = isMarked;
        this.taken = new HashSet<>(records);
    }

    AdjointText of(Adjoint adjoint) {
        return of(adjoint, adjoint.procedure().result());
    }

    /** @param given the variable whose value is given */
    AdjointText of(Adjoint adjoint, Slot given) {
        return texts.computeIfAbsent(adjoint, unused -> {
            String partsType = partsType(adjoint.procedure().name());
            AdjointText text = new AdjointText(adjoint, given, isMarked, partsType);
            inOrder.add(text);
            return text;
        });
    }

    private String partsType(String procedure) {
        String wanted = Character.toUpperCase(procedure.charAt(0)) + procedure.substring(1) + "Parts";
        String name = wanted;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = wanted + i;
        }
        return name;
    }

    /** Adds the parts of those that are long. */
    void addParts(TypeSpec.Builder type) {
        for (AdjointText text : inOrder) {
            Map<String, String> methods = text.methods();
            methods.forEach((name, body) -> type.addMethod(MethodSpec.methodBuilder(name)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(GradientWriter.TAPE, "tape")
                    .addParameter(text.sharedParameter())
                    .addCode("$L", body)
                    .build()));
            if (!methods.isEmpty()) {
                type.addType(text.sharedType());
            }
        }
    }
}
