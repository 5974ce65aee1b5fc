package dev.tracegrad.processor.writer.gradient;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FlatFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tracegrad.processor.flow.Adjoint;
import dev.tracegrad.processor.flow.Names;
import dev.tracegrad.processor.flow.Slot;
import dev.tracegrad.processor.flow.Tangent;
import dev.tracegrad.processor.gradient.Gradients;
import dev.tracegrad.processor.gradient.Signature;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.CompanionNames;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.writer.java.GeneratedFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The class of a class's gradients. */
public final class GradientWriter {
    static final ClassName TAPE = ClassName.get("dev.tracegrad", "Tape");

    private static final String SEEDED =
            "Does what the method does; then the last arrays, which had the derivatives of a number in what is"
                    + " left in arrays, have those\nin what was there before. Derivatives are added for what is read.\n";

    private final JavaTypes java;
    private final String generator;
    private final boolean tellsOrigins;
    private final TypeElement owner;
    private final List<Gradients.Gradient> gradients;
    private final AdjointTexts texts;

    /**
     * @param generator the name of the processor
     * @param tellsOrigins whether lines say where they come from
     */
    public GradientWriter(
            JavaTypes java,
            String generator,
            boolean tellsOrigins,
            TypeElement owner,
            List<Gradients.Gradient> gradients) {
        this.java = java;
        this.generator = generator;
        this.tellsOrigins = tellsOrigins;
        this.owner = owner;
        this.gradients = gradients;
        Set<String> records = gradients.stream()
                .map(Gradients.Gradient::signature)
                .flatMap(signature -> Stream.concat(Stream.of(""), signature.more().stream())
                        .map(more -> signature.method().name() + more))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        this.texts = new AdjointTexts(tellsOrigins, records);
    }

    public GeneratedFile write() {
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
            TypeSpec.Builder own = TypeSpec.classBuilder("Own");
            add(gradient, records, fields, own);
            TypeSpec made = own.build();
            List<TypeName> thrown = gradient.method().element().getThrownTypes().stream()
                    .map(TypeName::get)
                    .toList();
            made.methodSpecs()
                    .forEach(each -> type.addMethod(
                            each.toBuilder().addExceptions(thrown).build()));
            type.addTypes(made.typeSpecs());
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
        texts.addParts(type);
        String name = java.packageOf(owner).getQualifiedName().toString();
        return GeneratedFile.of(new FlatFile(name, type.build(), true, Set.of()));
    }

    private void add(Gradients.Gradient gradient, Names records, ObjectReads fields, TypeSpec.Builder type) {
        boolean isUnnamed = java.packageOf(gradient.method().owner()).isUnnamed();
        Signature signature = gradient.signature();
        if (signature.fillsArrays()) {
            gradient.adjoint()
                    .ifPresent(adjoint -> type.addMethod(withThreadsTape(gradient, adjoint))
                            .addMethod(whole(gradient, adjoint, fields)));
            if (gradient.isRefused()) {
                type.addMethods(new Stubs(signature).filling());
            }
        } else {
            String record = recordName(gradient.method().name(), records, isUnnamed);
            ResultRecord result = new ResultRecord(record, signature);
            type.addType(result.type());
            if (gradient.rows().isPresent()) {
                String body = new RowsText(gradient.rows().get(), texts, tellsOrigins).jacobian(record);
                type.addMethod(jacobian(gradient, gradient.rows().get().parameters(), body, record, fields));
            } else if (gradient.jacobian().isPresent()) {
                Tangent tangent = gradient.jacobian().get();
                String body = new TangentText(tangent, false).jacobian(record);
                type.addMethod(jacobian(gradient, tangent.procedure().parameters(), body, record, fields))
                        .addMethod(tangent(tangent));
            } else {
                type.addMethod(result.method(fields::read, gradient.isRefused()));
                type.addMethod(
                        gradient.adjoint().isPresent()
                                ? whole(gradient, gradient.adjoint().get(), fields)
                                : new GraphGradient(gradient.method().owner(), signature, gradient.isRefused())
                                        .method(fields.before(gradient, List.of())));
            }
        }
        gradient.tangent().ifPresent(tangent -> {
            String record = signature.fillsArrays()
                    ? null
                    : recordName(tangent.procedure().name(), records, isUnnamed);
            if (record != null) {
                type.addType(ResultRecord.ofTangent(record, gradient.method()));
            }
            type.addMethod(alongDirection(gradient, tangent, record, fields)).addMethod(tangent(tangent));
        });
        if (gradient.isRefused()) {
            addStubs(signature, records, isUnnamed, type);
        }
        if (gradient.hessian().isPresent()) {
            HessianText text = new HessianText(gradient, texts);
            String record = recordName(text.name(), records, isUnnamed);
            type.addType(ResultRecord.ofHessian(record, signature))
                    .addMethod(hessian(gradient, text, record, fields))
                    .addMethod(start(text.name(), TypeName.DOUBLE, true)
                            .addParameters(text.allParameters())
                            .addCode("$L", text.body())
                            .build());
        }
    }

    private void addStubs(Signature signature, Names records, boolean isUnnamed, TypeSpec.Builder type) {
        for (String suffix : signature.more()) {
            String name = signature.method().name() + suffix;
            String record = signature.fillsArrays() ? null : recordName(name, records, isUnnamed);
            if (record != null) {
                type.addType(
                        suffix.equals(Signature.HESSIAN)
                                ? ResultRecord.ofHessian(record, signature)
                                : ResultRecord.ofTangent(record, signature.method()));
            }
            type.addMethod(new Stubs(signature).alongDirection(name, record));
        }
    }

    private static MethodSpec hessian(
            Gradients.Gradient gradient, HessianText text, String record, ObjectReads fields) {
        MethodSpec.Builder spec = MethodSpec.methodBuilder(text.name())
                .addJavadoc(
                        "The value of $L, its gradient, and the product of its Hessian and a direction.\n",
                        gradient.method().name())
                .addModifiers(visibility(gradient.method()).toArray(Modifier[]::new))
                .addModifiers(Modifier.STATIC)
                .returns(ClassName.get("", record));
        addSelf(gradient.method(), spec);
        return spec.addParameters(text.parameters())
                .addCode("$L", fields.before(gradient, text.captured()))
                .addCode("$L", text.call(record))
                .build();
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
        AdjointText text = texts.of(adjoint);
        TracedMethod method = gradient.method();
        int captured = gradient.captured().size();
        boolean isSeeded = adjoint.isSeeded();
        MethodSpec.Builder spec = start(adjoint.procedure().name(), isSeeded ? TypeName.VOID : TypeName.DOUBLE, false)
                .addJavadoc(isSeeded ? SEEDED : "The value; the derivatives are added to the last arrays.\n")
                .addModifiers(visibility(method).toArray(Modifier[]::new));
        addSelf(method, spec);
        return spec.addParameters(text.arguments(captured))
                .addParameters(text.sums())
                .addCode("$L", fields.before(gradient, text.lastParameters(captured)))
                .addCode("$L", text.body())
                .build();
    }

    private static void addSelf(TracedMethod method, MethodSpec.Builder spec) {
        if (!method.isStatic()) {
            spec.addParameter(ClassName.get(method.owner()), ObjectReads.SELF);
        }
    }

    /** The method for the arrays that another one fills which uses the thread's tape. */
    private MethodSpec withThreadsTape(Gradients.Gradient gradient, Adjoint adjoint) {
        AdjointText text = texts.of(adjoint);
        MethodSpec.Builder spec = MethodSpec.methodBuilder(gradient.method().name())
                .addJavadoc(SEEDED)
                .addModifiers(visibility(gradient.method()).toArray(Modifier[]::new))
                .addModifiers(Modifier.STATIC);
        addSelf(gradient.method(), spec);
        List<ParameterSpec> parameters =
                new ArrayList<>(text.arguments(gradient.captured().size()));
        parameters.addAll(text.sums());
        String own = parameters.stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
        String arguments = gradient.method().isStatic() ? own : ObjectReads.SELF + ", " + own;
        return spec.addParameters(parameters)
                .addStatement("$T tape = $T.ofThread()", TAPE, TAPE)
                .addStatement("$N(tape, $L)", gradient.method().name(), arguments)
                .addStatement("tape.giveBack()")
                .build();
    }

    /** @param record null if the derivatives are in arrays that are filled */
    private MethodSpec alongDirection(
            Gradients.Gradient gradient, Tangent tangent, @Nullable String record, ObjectReads fields) {
        List<Slot> parameters = tangent.procedure().parameters();
        int own = parameters.size() - gradient.captured().size();
        TangentText text = new TangentText(tangent, false);
        MethodSpec.Builder spec = MethodSpec.methodBuilder(tangent.procedure().name())
                .addJavadoc(
                        "What $L gives, and its derivative along a direction: where its parameters change by the last ones.\n",
                        gradient.method().name())
                .addModifiers(visibility(gradient.method()).toArray(Modifier[]::new))
                .addModifiers(Modifier.STATIC)
                .returns(record == null ? TypeName.VOID : ClassName.get("", record));
        addSelf(gradient.method(), spec);
        parameters.subList(0, own).forEach(slot -> spec.addParameter(Parameters.of(slot.type(), slot.name())));
        return spec.addParameters(text.dots())
                .addCode("$L", fields.before(gradient, parameters.subList(own, parameters.size())))
                .addCode("$L", text.alongDirection(record))
                .build();
    }

    private MethodSpec jacobian(
            Gradients.Gradient gradient, List<Slot> parameters, String body, String record, ObjectReads fields) {
        int own = parameters.size() - gradient.captured().size();
        MethodSpec.Builder spec = MethodSpec.methodBuilder(gradient.method().name())
                .addJavadoc(
                        "The value of $L, and its derivatives: a row for each of its numbers.\n",
                        gradient.method().name())
                .addModifiers(visibility(gradient.method()).toArray(Modifier[]::new))
                .addModifiers(Modifier.STATIC)
                .returns(ClassName.get("", record));
        addSelf(gradient.method(), spec);
        parameters.subList(0, own).forEach(slot -> spec.addParameter(Parameters.of(slot.type(), slot.name())));
        return spec.addCode("$L", fields.before(gradient, parameters.subList(own, parameters.size())))
                .addCode(importing(body))
                .build();
    }

    /** Code of a method whose head does not name the tape. */
    private static CodeBlock importing(String body) {
        CodeBlock.Builder code = CodeBlock.builder();
        String[] parts = body.split("\\bTape\\b", -1);
        for (int i = 0; i < parts.length; i++) {
            code.add(i == 0 ? "" : "$T", i == 0 ? new Object[0] : new Object[] {TAPE})
                    .add("$L", parts[i]);
        }
        return code.build();
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
        AdjointText text = texts.of(adjoint);
        ClassName result =
                ClassName.get("", Adjoint.slopesOf(adjoint.procedure().name()));
        return start(adjoint.procedure().name(), result, true)
                .addParameters(text.arguments(0))
                .addCode("$L", text.slopes())
                .build();
    }

    private TypeSpec slopesType(Adjoint adjoint) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder().addParameter(TypeName.DOUBLE, "value");
        for (int i = 0; i < texts.of(adjoint).numbers(); i++) {
            components.addParameter(TypeName.DOUBLE, "by" + i);
        }
        return TypeSpec.recordBuilder(Adjoint.slopesOf(adjoint.procedure().name()))
                .addModifiers(Modifier.PRIVATE)
                .recordConstructor(components.build())
                .build();
    }

    private MethodSpec forward(Adjoint adjoint) {
        AdjointText text = texts.of(adjoint);
        return start(adjoint.procedure().name() + "Forward", TypeName.DOUBLE, true)
                .addParameters(text.arguments(0))
                .addCode("$L", text.forward())
                .build();
    }

    private MethodSpec reverse(Adjoint adjoint) {
        AdjointText text = texts.of(adjoint);
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
