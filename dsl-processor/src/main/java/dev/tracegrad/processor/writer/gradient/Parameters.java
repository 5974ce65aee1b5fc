package dev.tracegrad.processor.writer.gradient;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.tracegrad.processor.flow.Type;

/** Types and parameters of gradient code as JavaPoet has them. */
final class Parameters {
    private Parameters() {}

    static ParameterSpec of(Type type, String name) {
        return ParameterSpec.builder(type(type), name).build();
    }

    static TypeName type(Type type) {
        TypeName name = switch (type.name()) {
            case "double" -> TypeName.DOUBLE;
            case "float" -> TypeName.FLOAT;
            case "int" -> TypeName.INT;
            case "long" -> TypeName.LONG;
            case "short" -> TypeName.SHORT;
            case "byte" -> TypeName.BYTE;
            case "char" -> TypeName.CHAR;
            case "boolean" -> TypeName.BOOLEAN;
            default -> ClassName.bestGuess(type.name());
        };
        for (int i = 0; i < type.dimensions(); i++) {
            name = ArrayTypeName.of(name);
        }
        return name;
    }
}
