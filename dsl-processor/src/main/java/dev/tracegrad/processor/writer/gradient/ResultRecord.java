package dev.tracegrad.processor.writer.gradient;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tracegrad.processor.flow.Names;
import dev.tracegrad.processor.gradient.Signature;
import dev.tracegrad.processor.model.TracedMethod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The value of a method and its derivatives, and the method that gives them.
 *
 * <pre>
 * record F(double value, double x, double[] a) {}
 * </pre>
 */
final class ResultRecord {
    /** What a component of the record cannot be called. */
    private static final Set<String> TAKEN =
            Set.of("value", "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private final String name;
    private final Signature signature;
    private final TracedMethod method;

    ResultRecord(String name, Signature signature) {
        this.name = name;
        this.signature = signature;
        this.method = signature.method();
    }

    static boolean isNumber(TypeMirror type) {
        return type.getKind() == TypeKind.DOUBLE;
    }

    static boolean isArray(TypeMirror type) {
        TypeMirror at = type;
        while (at instanceof ArrayType array) {
            at = array.getComponentType();
        }
        return at != type && isNumber(at);
    }

    TypeSpec type() {
        Names names = new Names(TAKEN);
        TypeName value = TypeName.get(method.element().getReturnType());
        MethodSpec.Builder components = MethodSpec.constructorBuilder().addParameter(value, "value");
        for (VariableElement wanted : signature.wanted()) {
            TypeName type = TypeName.get(wanted.asType());
            components.addParameter(
                    signature.givesArray() ? ArrayTypeName.of(type) : type,
                    names.fresh(wanted.getSimpleName().toString()));
        }
        return TypeSpec.recordBuilder(name)
                .addModifiers(GradientWriter.visibility(method).toArray(Modifier[]::new))
                .addJavadoc("The value of $L, and its derivative in each parameter.\n", method.name())
                .recordConstructor(components.build())
                .build();
    }

    /** The record of what a method gives and its derivative along a direction. */
    static TypeSpec ofTangent(String name, TracedMethod method) {
        TypeName type = TypeName.get(method.element().getReturnType());
        return TypeSpec.recordBuilder(name)
                .addModifiers(GradientWriter.visibility(method).toArray(Modifier[]::new))
                .addJavadoc("What $L gives, and its derivative along a direction.\n", method.name())
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(type, "value")
                        .addParameter(type, "tangent")
                        .build())
                .build();
    }

    /** The record of a value, the derivatives in parameters, and the product of the second derivatives and a direction. */
    static TypeSpec ofHessian(String name, Signature signature) {
        Names names = new Names(TAKEN);
        MethodSpec.Builder components = MethodSpec.constructorBuilder().addParameter(TypeName.DOUBLE, "value");
        for (String suffix : List.of("", "Product")) {
            for (VariableElement wanted : signature.wanted()) {
                components.addParameter(TypeName.get(wanted.asType()), names.fresh(wanted.getSimpleName() + suffix));
            }
        }
        return TypeSpec.recordBuilder(name)
                .addModifiers(GradientWriter.visibility(signature.method()).toArray(Modifier[]::new))
                .addJavadoc(
                        "The value of $L, its gradient, and the product of its Hessian and a direction.\n",
                        signature.method().name())
                .recordConstructor(components.build())
                .build();
    }

    /**
     * The method that makes it with the thread's tape.
     *
     * @param fields how a field of the object is read
     * @param isStub whether it only stands there for javac, since there is an error
     */
    MethodSpec method(Function<VariableElement, String> fields, boolean isStub) {
        MethodSpec.Builder spec = MethodSpec.methodBuilder(method.name())
                .addJavadoc("The value of $L, and its derivative in each parameter.\n", method.name())
                .addModifiers(GradientWriter.visibility(method).toArray(Modifier[]::new))
                .addModifiers(Modifier.STATIC)
                .returns(ClassName.get("", name));
        Names names = new Names();
        List<String> given = new ArrayList<>();
        Map<Element, String> places = new HashMap<>();
        if (!method.isStatic()) {
            String self = names.fresh("self");
            given.add(self);
            spec.addParameter(ClassName.get(method.owner()), self);
        }
        for (VariableElement parameter : method.element().getParameters()) {
            String fresh = names.fresh(parameter.getSimpleName().toString());
            given.add(fresh);
            places.put(parameter, fresh);
            spec.addParameter(ParameterSpec.builder(TypeName.get(parameter.asType()), fresh)
                    .build());
        }
        for (VariableElement field : signature.fields()) {
            places.put(field, fields.apply(field));
        }
        if (isStub) {
            return spec.addStatement("throw new $T()", UnsupportedOperationException.class)
                    .build();
        }
        List<String> shadows = new ArrayList<>();
        List<String> results = new ArrayList<>();
        long numbers = signature.wanted().stream()
                .filter(each -> isNumber(each.asType()))
                .count();
        StringBuilder code = new StringBuilder("Tape tape = Tape.ofThread();\n");
        if (numbers > 0) {
            code.append("double[] partials = new double[").append(numbers).append("];\n");
            shadows.add("partials");
        }
        int number = 0;
        for (VariableElement wanted : signature.wanted()) {
            TypeMirror type = wanted.asType();
            if (isNumber(type)) {
                results.add("partials[" + number++ + "]");
            } else {
                String shadow = names.fresh(wanted.getSimpleName() + "Bar");
                code.append(type)
                        .append(' ')
                        .append(shadow)
                        .append(" = Tape.like(")
                        .append(places.get(wanted))
                        .append(");\n");
                shadows.add(shadow);
                results.add(shadow);
            }
        }
        List<String> arguments = new ArrayList<>(List.of("tape"));
        arguments.addAll(given);
        arguments.addAll(shadows);
        String value = names.fresh("value");
        results.add(0, value);
        code.append(method.element().getReturnType())
                .append(' ')
                .append(value)
                .append(" = ")
                .append(method.name())
                .append('(')
                .append(String.join(", ", arguments))
                .append(");\n");
        code.append("tape.giveBack();\n");
        code.append("return new ")
                .append(name)
                .append('(')
                .append(String.join(", ", results))
                .append(");\n");
        return spec.addCode("$L", code).build();
    }
}
