package dev.tracegrad.processor.writer.gradient;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.tracegrad.processor.flow.Names;
import dev.tracegrad.processor.gradient.Signature;
import dev.tracegrad.processor.model.CompanionNames;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** A gradient through the graph, with the signature that gradient code would have. */
final class GraphGradient {
    private static final ClassName VALUE = ClassName.get("dev.tracegrad", "Value");
    private static final ClassName VALUES = ClassName.get("dev.tracegrad", "Values");

    private final TypeElement owner;
    private final Signature signature;
    private final TracedMethod method;
    private final boolean isStub;

    /** @param isStub whether it only stands there for javac, since there is an error */
    GraphGradient(TypeElement owner, Signature signature, boolean isStub) {
        this.isStub = isStub;
        this.owner = owner;
        this.signature = signature;
        this.method = signature.method();
    }

    /** The code that copies an array of values, and its rows. */
    private static CodeBlock copy(String array, TypeMirror type, int depth) {
        TypeMirror component = ((ArrayType) type).getComponentType();
        if (!(component instanceof ArrayType)) {
            return CodeBlock.of("$N.clone()", array);
        }
        String row = "row" + depth;
        String brackets = component.toString().replace("double", "");
        return CodeBlock.of(
                "$T.stream($N).map($N -> $L).toArray($T[]$L::new)",
                Arrays.class,
                array,
                row,
                copy(row, component, depth + 1),
                VALUE,
                brackets);
    }

    /** @param before what comes first: the object must be one whose methods are those of the class */
    MethodSpec method(String before) {
        Names names = new Names();
        names.reserve(CompanionNames.of(owner));
        MethodSpec.Builder spec = MethodSpec.methodBuilder(method.name())
                .addJavadoc("The value; its derivatives, which come from the graph, are added to the arrays.\n")
                .addModifiers(GradientWriter.visibility(method).toArray(Modifier[]::new))
                .addModifiers(Modifier.STATIC)
                .returns(TypeName.get(method.element().getReturnType()))
                .addParameter(GradientWriter.TAPE, "tape");
        List<CodeBlock> arguments = new ArrayList<>();
        if (!method.isStatic()) {
            String self = names.fresh("self");
            spec.addParameter(ClassName.get(owner), self);
            arguments.add(CodeBlock.of("$N", self));
        }
        List<String> given = new ArrayList<>();
        for (Variable parameter : method.parameters()) {
            String name = names.fresh(parameter.name());
            given.add(name);
            spec.addParameter(TypeName.get(parameter.type()), name);
        }
        boolean hasNumbers = signature.wanted().stream().anyMatch(each -> ResultRecord.isNumber(each.asType()));
        if (hasNumbers) {
            spec.addParameter(ArrayTypeName.of(TypeName.DOUBLE), "partials");
        }
        CodeBlock.Builder inputs = CodeBlock.builder();
        CodeBlock.Builder written = CodeBlock.builder();
        CodeBlock.Builder after = CodeBlock.builder();
        String result = names.fresh("result");
        List<String> arrays = new ArrayList<>();
        List<String> shadows = new ArrayList<>();
        List<String> valuesOf = new ArrayList<>();
        boolean hasRows = false;
        int number = 0;
        for (int i = 0; i < given.size(); i++) {
            Variable parameter = method.parameters().get(i);
            String name = given.get(i);
            boolean isWanted =
                    signature.isWanted(method.element().getParameters().get(i));
            if (ResultRecord.isNumber(parameter.type())) {
                String leaf = names.fresh(name + "Value");
                inputs.addStatement("$T $N = $T.of($N)", VALUE, leaf, VALUE, name);
                arguments.add(CodeBlock.of("$N", leaf));
                if (isWanted) {
                    after.addStatement("partials[$L] += $N.grad()", number++, leaf);
                }
            } else if (ResultRecord.isArray(parameter.type())) {
                arrays.add(name);
                String leaves = names.fresh(name + "Leaves");
                String values = names.fresh(name + "Values");
                boolean isFlat =
                        ((ArrayType) parameter.type()).getComponentType().getKind() == TypeKind.DOUBLE;
                inputs.addStatement(
                        "var $N = $T.$N($N)",
                        leaves,
                        isFlat ? VALUES : GradientWriter.TAPE,
                        isFlat ? "of" : "leaves",
                        name);
                hasRows |= !isFlat;
                valuesOf.add(values);
                inputs.addStatement("var $N = $L", values, copy(leaves, parameter.type(), 1));
                arguments.add(CodeBlock.of("$N", values));
                written.addStatement("$T.copy($T.data($N), $N)", GradientWriter.TAPE, VALUES, values, name);
                if (isWanted) {
                    String sum = names.fresh(name + "Bar");
                    shadows.add(sum);
                    spec.addParameter(TypeName.get(parameter.type()), sum);
                    after.addStatement("$T.add($T.grad($N), $N)", GradientWriter.TAPE, VALUES, leaves, sum);
                }
            } else {
                arguments.add(CodeBlock.of("$N", name));
            }
        }
        if (isStub) {
            return spec.addStatement("throw new $T()", UnsupportedOperationException.class)
                    .build();
        }
        CodeBlock call =
                CodeBlock.of("$L.$N($L)", CompanionNames.of(owner), method.name(), CodeBlock.join(arguments, ", "));
        if (mayWrite()) {
            List<String> all = new ArrayList<>(arrays);
            all.addAll(shadows);
            spec.addStatement(
                    "$T.requireDistinct($S, $L)", GradientWriter.TAPE, String.join(", ", all), String.join(", ", all));
        }
        if (mayWrite() && hasRows) { // which may be moved
            String places = names.fresh("places");
            inputs.addStatement(
                    "var $N = $T.places(new Object[] {$L}, new Object[] {$L})",
                    places,
                    GradientWriter.TAPE,
                    String.join(", ", arrays),
                    String.join(", ", valuesOf));
            written = CodeBlock.builder().addStatement("$T.leave($N)", GradientWriter.TAPE, places);
        }
        spec.addCode("$L", before).addCode(inputs.build());
        if (written.isEmpty()) {
            spec.addStatement("$T $N = $L", VALUE, result, call);
        } else { // arrays are left as the method leaves them, even if it throws
            spec.addStatement("$T $N", VALUE, result)
                    .beginControlFlow("try")
                    .addStatement("$N = $L", result, call)
                    .nextControlFlow("finally")
                    .addCode(written.build())
                    .endControlFlow();
        }
        return spec.addStatement("$N.backward()", result)
                .addCode(after.build())
                .addStatement("return $N.data()", result)
                .build();
    }

    /** Whether elements of arrays may be written, by what is called too: then each must stand at one place only. */
    private boolean mayWrite() {
        return method.parameters().stream().anyMatch(parameter -> ResultRecord.isArray(parameter.type()))
                && method.expressions().stream().anyMatch(GraphGradient::mayWrite);
    }

    private static boolean mayWrite(Expression expression) {
        Expression target = expression instanceof Expression.Assignment assignment
                ? assignment.target()
                : expression instanceof Expression.Update update ? update.target() : null;
        return target instanceof Expression.Element
                || expression instanceof Expression.Call call
                        && call.children().stream()
                                .anyMatch(child -> child instanceof Expression.This
                                        || child.type().getKind() == TypeKind.ARRAY);
    }
}
