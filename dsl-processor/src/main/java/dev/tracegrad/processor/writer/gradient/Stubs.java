package dev.tracegrad.processor.writer.gradient;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.tracegrad.processor.flow.Names;
import dev.tracegrad.processor.gradient.Signature;
import dev.tracegrad.processor.model.TracedMethod;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Methods that stand there for javac where there is an error, so that it finds nothing wrong with who calls them. */
final class Stubs {
    private final TracedMethod method;
    private final Signature signature;

    Stubs(Signature signature) {
        this.method = signature.method();
        this.signature = signature;
    }

    /** Those of a method that fills arrays: all that it could fill. */
    List<MethodSpec> filling() {
        List<MethodSpec> all = new ArrayList<>();
        for (boolean isOnTape : List.of(false, true)) {
            Names names = new Names();
            MethodSpec.Builder spec = start(method.name(), null, isOnTape, names);
            boolean hasNumbers = signature.wanted().stream().anyMatch(each -> ResultRecord.isNumber(each.asType()));
            if (hasNumbers) {
                spec.addParameter(ArrayTypeName.of(TypeName.DOUBLE), "partials");
            }
            method.element().getParameters().stream()
                    .filter(each -> ResultRecord.isArray(each.asType()))
                    .forEach(each ->
                            spec.addParameter(TypeName.get(each.asType()), names.fresh(each.getSimpleName() + "Bar")));
            all.add(end(spec));
        }
        return all;
    }

    /**
     * One that takes a direction.
     *
     * @param record what it gives, or null
     */
    MethodSpec alongDirection(String name, @Nullable String record) {
        Names names = new Names();
        MethodSpec.Builder spec = start(name, record, false, names);
        for (VariableElement each : signature.wanted()) {
            spec.addParameter(TypeName.get(each.asType()), names.fresh(each.getSimpleName() + "Dot"));
        }
        return end(spec);
    }

    private MethodSpec.Builder start(String name, @Nullable String record, boolean isOnTape, Names names) {
        MethodSpec.Builder spec = MethodSpec.methodBuilder(name)
                .addModifiers(GradientWriter.visibility(method).toArray(Modifier[]::new))
                .addModifiers(Modifier.STATIC)
                .returns(record == null ? TypeName.VOID : ClassName.get("", record));
        if (isOnTape) {
            spec.addParameter(GradientWriter.TAPE, "tape");
        }
        if (!method.isStatic()) {
            spec.addParameter(ClassName.get(method.owner()), names.fresh(ObjectReads.SELF));
        }
        method.element()
                .getParameters()
                .forEach(each -> spec.addParameter(
                        TypeName.get(each.asType()),
                        names.fresh(each.getSimpleName().toString())));
        return spec;
    }

    private static MethodSpec end(MethodSpec.Builder spec) {
        return spec.addStatement("throw new $T()", UnsupportedOperationException.class)
                .build();
    }
}
