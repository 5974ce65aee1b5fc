package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.Code;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.tracegrad.processor.language.ConstantName;
import dev.tracegrad.processor.writer.java.TextBlock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The texts of a companion that tell of its methods' source, in a nested class where nobody has to read them. */
final class SiteConstants {
    private final String holder;
    private final Map<String, List<String>> texts = new LinkedHashMap<>();

    /** @param holder the nested class's name */
    SiteConstants(String holder) {
        this.holder = holder;
    }

    /** Adds a text, and gives what stands for it. */
    Code add(String method, List<String> text) {
        String base = ConstantName.of(method);
        String name = base;
        for (int i = 2; !texts.getOrDefault(name, text).equals(text); i++) {
            name = base + "_" + i;
        }
        texts.put(name, text);
        return Code.of("$N.$N", holder, name);
    }

    void addTo(TypeSpec.Builder type, boolean isInterface) {
        if (texts.isEmpty()) {
            return;
        }
        TypeSpec.Builder nested = TypeSpec.classBuilder(holder)
                .addModifiers(isInterface ? new Modifier[] {Modifier.PUBLIC} : new Modifier[] {Modifier.PRIVATE})
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The sources of the traced methods, and where in them the nodes are made.\n");
        texts.forEach((name, text) ->
                nested.addField(FieldSpec.builder(ClassName.get(String.class), name, Modifier.STATIC, Modifier.FINAL)
                        .initializer(written(text).initializer())
                        .build()));
        if (isInterface) { // where javac would warn that everybody could make one
            nested.addMethod(MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .build());
        }
        type.addType(nested.build());
    }

    /** A text of several parts is longer than a constant may be. */
    private static Code written(List<String> text) {
        if (text.size() == 1) {
            return TextBlock.of(text.get(0));
        }
        Code parts = text.stream().map(TextBlock::of).collect(Code.joining(", "));
        return Code.of("$T.join($S, $L)", String.class, "", parts);
    }
}
