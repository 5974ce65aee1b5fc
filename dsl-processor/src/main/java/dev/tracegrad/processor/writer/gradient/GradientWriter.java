package dev.tracegrad.processor.writer.gradient;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FlatFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tracegrad.processor.flow.Adjoint;
import dev.tracegrad.processor.flow.Names;
import dev.tracegrad.processor.flow.Slot;
import dev.tracegrad.processor.flow.Tangent;
import dev.tracegrad.processor.gradient.Gradients;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.CompanionNames;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.writer.java.GeneratedFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** The class of a class's gradients. */
public final class GradientWriter {
    static final ClassName TAPE = ClassName.get("dev.tracegrad", "Tape");

    private final JavaTypes java;
    private final String generator;
    private final boolean tellsOrigins;

    /**
     * @param generator the name of the processor
     * @param tellsOrigins whether lines say where they come from
     */
    public GradientWriter(JavaTypes java, String generator, boolean tellsOrigins) {
        this.java = java;
        this.generator = generator;
        this.tellsOrigins = tellsOrigins;
    }

    public GeneratedFile write(TypeElement owner, List<Gradients.Gradient> gradients) {
        TypeSpec.Builder type = TypeSpec.classBuilder(CompanionNames.gradientOf(owner))
                .addOriginatingElement(JavaTypes.outermost(owner))
                .addModifiers(Modifier.FINAL)
                .addJavadoc("The gradients of methods of {@code $T}.\n", ClassName.get(owner))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        if (owner.getModifiers().contains(Modifier.PUBLIC)) {
            type.addModifiers(Modifier.PUBLIC);
        }
        TypeElement generated = java.named("javax.annotation.processing.Generated");
        if (generated != null) {
            type.addAnnotation(AnnotationSpec.builder(ClassName.get(generated))
                    .addMember("value", "$S", generator)
                    .build());
        }
        Names records = new Names();
        ObjectReads fields = new ObjectReads(java, owner, gradients);
        Set<String> written = new HashSet<>();
        for (Gradients.Gradient gradient : gradients) {
            if (gradient.signature().isHidden()) {
                continue;
            }
            TracedMethod method = gradient.method();
            String record =
                    recordName(method.name(), records, java.packageOf(owner).isUnnamed());
            ResultRecord result = new ResultRecord(record, gradient.signature());
            type.addType(result.type());
            if (gradient.tangent().isPresent()) {
                type.addMethod(jacobian(gradient, record, fields));
                type.addMethod(tangent(gradient.tangent().get()));
                continue;
            }
            type.addMethod(result.method(fields::read, gradient.isRefused()));
            if (gradient.adjoint().isPresent()) {
                type.addMethod(whole(gradient, gradient.adjoint().get(), fields));
            } else {
                type.addMethod(new GraphGradient(owner, gradient.signature(), gradient.isRefused()).method());
            }
        }
        gradients.stream()
                .flatMap(gradient -> gradient.along().stream())
                .filter(adjoint -> written.add(adjoint.procedure().name()))
                .forEach(adjoint -> {
                    if (adjoint.isSplit()) {
                        type.addMethod(forward(adjoint)).addMethod(reverse(adjoint));
                    } else {
                        type.addMethod(slopes(adjoint)).addType(slopesType(adjoint));
                    }
                });
        gradients.stream()
                .flatMap(gradient -> gradient.tangents().stream())
                .filter(tangent -> written.add(tangent.procedure().name()))
                .forEach(tangent -> type.addMethod(tangent(tangent)));
        fields.addTo(type);
        String name = java.packageOf(owner).getQualifiedName().toString();
        return GeneratedFile.of(new FlatFile(name, type.build(), true, Set.of()));
    }

    /** A name that hides none of the classes that generated code names. */
    private String recordName(String method, Names records, boolean isUnnamedPackage) {
        String name = records.fresh(Character.toUpperCase(method.charAt(0)) + method.substring(1));
        boolean isTaken = java.named("java.lang." + name) != null
                || java.named("dev.tracegrad." + name) != null
                || isUnnamedPackage && java.named(name) != null;
        return isTaken ? recordName(method, records, isUnnamedPackage) : name;
    }

    private MethodSpec whole(Gradients.Gradient gradient, Adjoint adjoint, ObjectReads fields) {
        AdjointText text = new AdjointText(adjoint, tellsOrigins);
        TracedMethod method = gradient.method();
        int captured = gradient.captured().size();
        MethodSpec.Builder spec = start(adjoint.procedure().name(), TypeName.DOUBLE, false)
                .addJavadoc("The value; the derivatives are added to the last arrays.\n")
                .addModifiers(visibility(method).toArray(Modifier[]::new));
        if (!method.isStatic()) {
            spec.addParameter(ClassName.get(method.owner()), ObjectReads.SELF);
        }
        return spec.addParameters(text.arguments(captured))
                .addParameters(text.sums())
                .addCode("$L", fields.before(gradient, text.lastParameters(captured)))
                .addCode("$L", text.body())
                .build();
    }

    private MethodSpec jacobian(Gradients.Gradient gradient, String record, ObjectReads fields) {
        Tangent tangent = gradient.tangent().orElseThrow();
        List<Slot> parameters = tangent.procedure().parameters();
        int own = parameters.size() - gradient.captured().size();
        MethodSpec.Builder spec = MethodSpec.methodBuilder(gradient.method().name())
                .addJavadoc(
                        "The value of $L, and its derivatives: a row for each of its numbers.\n",
                        gradient.method().name())
                .addModifiers(visibility(gradient.method()).toArray(Modifier[]::new))
                .addModifiers(Modifier.STATIC)
                .returns(ClassName.get("", record));
        if (!gradient.method().isStatic()) {
            spec.addParameter(ClassName.get(gradient.method().owner()), ObjectReads.SELF);
        }
        parameters.subList(0, own).forEach(slot -> spec.addParameter(Parameters.of(slot.type(), slot.name())));
        return spec.addCode("$L", fields.before(gradient, parameters.subList(own, parameters.size())))
                .addCode("$L", new TangentText(tangent, false).jacobian(record))
                .build();
    }

    private MethodSpec tangent(Tangent tangent) {
        TangentText text = new TangentText(tangent, tellsOrigins);
        return start(tangent.procedure().name(), text.result(), true)
                .addParameters(text.parameters())
                .addCode("$L", text.body())
                .build();
    }

    /** What is called with numbers alone, and gives the derivatives at once. */
    private MethodSpec slopes(Adjoint adjoint) {
        AdjointText text = new AdjointText(adjoint, tellsOrigins);
        ClassName result =
                ClassName.get("", Adjoint.slopesOf(adjoint.procedure().name()));
        return start(adjoint.procedure().name(), result, true)
                .addParameters(text.arguments(0))
                .addCode("$L", text.slopes())
                .build();
    }

    private static TypeSpec slopesType(Adjoint adjoint) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder().addParameter(TypeName.DOUBLE, "value");
        for (int i = 0; i < new AdjointText(adjoint, false).numbers(); i++) {
            components.addParameter(TypeName.DOUBLE, "by" + i);
        }
        return TypeSpec.recordBuilder(Adjoint.slopesOf(adjoint.procedure().name()))
                .addModifiers(Modifier.PRIVATE)
                .recordConstructor(components.build())
                .build();
    }

    private MethodSpec forward(Adjoint adjoint) {
        AdjointText text = new AdjointText(adjoint, tellsOrigins);
        return start(adjoint.procedure().name() + "Forward", TypeName.DOUBLE, true)
                .addParameters(text.arguments(0))
                .addCode("$L", text.forward())
                .build();
    }

    private MethodSpec reverse(Adjoint adjoint) {
        AdjointText text = new AdjointText(adjoint, tellsOrigins);
        return start(adjoint.procedure().name() + "Reverse", TypeName.VOID, true)
                .addParameters(text.arguments(0))
                .addParameters(text.sums())
                .addCode("$L", text.reverse())
                .build();
    }

    private static MethodSpec.Builder start(String name, TypeName result, boolean isPrivate) {
        MethodSpec.Builder spec = MethodSpec.methodBuilder(name).returns(result).addParameter(TAPE, "tape");
        if (isPrivate) {
            spec.addModifiers(Modifier.PRIVATE);
        }
        return spec.addModifiers(Modifier.STATIC);
    }

    static List<Modifier> visibility(TracedMethod method) {
        return method.element().getModifiers().contains(Modifier.PUBLIC) ? List.of(Modifier.PUBLIC) : List.of();
    }
}
