package com.palantir.javapoet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
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

    /** A body of statements, blocks, lines that go on, texts of several lines, and something of all that code is made of. */
    private static Code body(TypeSpec anonymous) {
        Code call = Code.of(
                "$T.call(\n$S,\n$L)", NEIGHBOUR, "one\ntwo", CodeBlock.of("$T.x$$", ClassName.get("third", "List")));
        return Code.builder()
                .addStatement("$T<T> t = $L", ClassName.get("rare", "Kind"), call)
                .beginControlFlow("if ($N == $L)", "t", null)
                .addStatement("$T r = $L", Runnable.class, anonymous)
                .addStatement("r.run()")
                .nextControlFlow("else")
                .add("\n// $L\n\n", "a comment")
                .endControlFlow()
                .addStatement("return null")
                .build();
    }

    /** @param asBody how a file is given the body of a method */
    private static TypeSpec type(
            TypeSpec.Builder builder, Function<Code, CodeBlock> asBody, Function<Code, CodeBlock> asValue) {
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
                .addMethod(method("third", asBody.apply(body(anonymous))))
                .addMethod(method("empty", asBody.apply(Code.of(""))))
                .addMethod(method("open", asBody.apply(Code.of("return null;"))))
                .addType(TypeSpec.classBuilder("Sites")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addField(FieldSpec.builder(String.class, "LINES", Modifier.PUBLIC, Modifier.STATIC)
                                .initializer(asValue.apply(Code.of("$T.of($L)", LIST, "\"\"\"\n    a\n\n    \"\"\"")))
                                .build())
                        .addMethod(method("fourth", asBody.apply(body(anonymous))))
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
        for (Supplier<TypeSpec.Builder> start : List.<Supplier<TypeSpec.Builder>>of(
                () -> TypeSpec.classBuilder("Own").superclass(ClassName.get("java.util", "AbstractList")),
                () -> TypeSpec.interfaceBuilder("Own"))) {
            TypeSpec own = type(start.get(), Code::body, Code::initializer);
            FlatFile file = new FlatFile(packageName, own, skipsJavaLang, Set.of());
            String expected = JavaFile.builder(packageName, type(start.get(), Code::block, Code::block))
                    .indent(FlatFile.INDENT)
                    .skipJavaLangImports(skipsJavaLang)
                    .build()
                    .toString();
            assertThat(file.text()).isEqualTo(expected);
            assertThat(expected).contains("java.awt.List", "import other.Bound;", "hidden.Deep", "rare.Kind");
        }
    }
}
