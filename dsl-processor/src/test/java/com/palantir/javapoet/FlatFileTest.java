package com.palantir.javapoet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file whose text is made once is the one that JavaPoet makes in two goes, whatever names clash. */
class FlatFileTest {
    private static final ClassName LIST = ClassName.get("java.awt", "List");
    private static final ClassName NEIGHBOUR = ClassName.get("user", "Neighbour");

    private static MethodSpec method(String name, CodeBlock body) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("See {@link $T} and {@link $T}.\n", NEIGHBOUR, Map.Entry.class)
                .addTypeVariable(TypeVariableName.get("T", ClassName.get("other", "Bound")))
                .addParameter(ParameterizedTypeName.get(ClassName.get(List.class), TypeVariableName.get("T")), "given")
                .addException(IOException.class)
                .returns(ArrayTypeName.of(String.class))
                .addCode(body)
                .build();
    }

    private static TypeSpec type(TypeSpec.Builder builder) {
        CodeBlock nested =
                CodeBlock.of("$T.of($S, $L)", LIST, "a\nb", CodeBlock.of("$T.x", ClassName.get("third", "List")));
        TypeSpec anonymous = TypeSpec.anonymousClassBuilder("")
                .addSuperinterface(Runnable.class)
                .addMethod(MethodSpec.methodBuilder("run")
                        .addModifiers(Modifier.PUBLIC)
                        .addStatement("$T.out.println($T.class)", System.class, ClassName.get("hidden", "Deep"))
                        .build())
                .build();
        return builder.addModifiers(Modifier.PUBLIC)
                .addAnnotation(ClassName.get("javax.annotation.processing", "Generated"))
                .addSuperinterface(ClassName.get("other", "Comparable"))
                .addField(FieldSpec.builder(String.class, "TEXT", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$S\n+ $S", "one\n", "two $$ \"three\"")
                        .build())
                .addField(FieldSpec.builder(LIST, "EMPTY", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", LIST)
                        .build())
                .addMethod(method("first", CodeBlock.of("return $T.list($L);\n", NEIGHBOUR, nested)))
                .addMethod(method("second", CodeBlock.of("$T t = $L;\nreturn null;\n", Runnable.class, anonymous)))
                .addType(TypeSpec.classBuilder("Sites")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .superclass(ClassName.get("far", "Sites"))
                        .addMethod(MethodSpec.constructorBuilder()
                                .addStatement("super($T.NONE)", ClassName.get("user", "Map"))
                                .build())
                        .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({"user, true", "user, false", "'', true"})
    void text_isThatOfJavaPoet(String packageName, boolean skipsJavaLang) throws IOException {
        for (TypeSpec type : List.of(
                type(TypeSpec.classBuilder("Own").superclass(ClassName.get("java.util", "AbstractList"))),
                type(TypeSpec.interfaceBuilder("Own")))) {
            FlatFile file = new FlatFile(packageName, type, skipsJavaLang, Set.of());
            String expected = JavaFile.builder(packageName, type)
                    .indent(FlatFile.INDENT)
                    .skipJavaLangImports(skipsJavaLang)
                    .build()
                    .toString();
            assertThat(file.text()).isEqualTo(expected);
            assertThat(expected).contains("java.awt.List", "import other.Bound;", "hidden.Deep");
        }
    }
}
