package dev.tracegrad.processor.writer.gradient;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tracegrad.processor.flow.Names;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
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
    private final TracedMethod method;

    ResultRecord(String name, TracedMethod method) {
        this.name = name;
        this.method = method;
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

    private List<Variable> differentiable() {
        return method.parameters().stream()
                .filter(parameter -> isNumber(parameter.type()) || isArray(parameter.type()))
                .toList();
    }

    TypeSpec type() {
        Names names = new Names(TAKEN);
        MethodSpec.Builder components = MethodSpec.constructorBuilder().addParameter(TypeName.DOUBLE, "value");
        for (Variable parameter : differentiable()) {
            components.addParameter(TypeName.get(parameter.type()), names.fresh(parameter.name()));
        }
        return TypeSpec.recordBuilder(name)
                .addModifiers(GradientWriter.visibility(method).toArray(Modifier[]::new))
                .addJavadoc("The value of $L, and its derivative in each parameter.\n", method.name())
                .recordConstructor(components.build())
                .build();
    }

    /** The method that makes it with the thread's tape. */
    MethodSpec method() {
        MethodSpec.Builder spec = MethodSpec.methodBuilder(method.name())
                .addJavadoc("The value of $L, and its derivative in each parameter.\n", method.name())
                .addModifiers(GradientWriter.visibility(method).toArray(Modifier[]::new))
                .addModifiers(Modifier.STATIC)
                .returns(ClassName.get("", name));
        Names names = new Names();
        List<String> given = new ArrayList<>();
        for (Variable parameter : method.parameters()) {
            String fresh = names.fresh(parameter.name());
            given.add(fresh);
            spec.addParameter(
                    ParameterSpec.builder(TypeName.get(parameter.type()), fresh).build());
        }
        List<String> shadows = new ArrayList<>();
        List<String> results = new ArrayList<>();
        long numbers = method.parameters().stream()
                .filter(parameter -> isNumber(parameter.type()))
                .count();
        StringBuilder code = new StringBuilder("Tape tape = Tape.ofThread();\n");
        if (numbers > 0) {
            code.append("double[] partials = new double[").append(numbers).append("];\n");
            shadows.add("partials");
        }
        int number = 0;
        for (int i = 0; i < given.size(); i++) {
            TypeMirror type = method.parameters().get(i).type();
            if (isNumber(type)) {
                results.add("partials[" + number++ + "]");
            } else if (isArray(type)) {
                String shadow = names.fresh(given.get(i) + "Bar");
                code.append(type)
                        .append(' ')
                        .append(shadow)
                        .append(" = Tape.like(")
                        .append(given.get(i))
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
        code.append("double ")
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
