package com.palantir.javapoet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/**
 * A source file, written as {@link JavaFile} writes it, whose text is made only once. JavaPoet makes it twice, and looks in the
 * first text for what has to be imported; here the first one has nothing but the types that are named, in the same order and
 * in the same places.
 *
 * <pre>
 * static Value f(Value x) {                        static Value f(Value x) {
 *     Scope scope = Scope.of(Sites.F);                 Scope Scope Values
 *     return Values.times(2, x).plus(1);           }
 * }
 * </pre>
 *
 * <p>It stands in JavaPoet's package, as {@link FlatCode} does, because only there a type can be written with given imports.
 * What it copies of {@code JavaFile} is the order of the header's lines; a test compares the two, so that a new version of
 * JavaPoet which does otherwise is noticed.
 */
public final class FlatFile {
    static final String INDENT = "    ";

    private final String packageName;
    private final TypeSpec type;
    private final boolean skipsJavaLang;

    /** @param skipsJavaLang whether classes of {@code java.lang} are not imported */
    public FlatFile(String packageName, TypeSpec type, boolean skipsJavaLang) {
        this.packageName = packageName;
        this.type = type;
        this.skipsJavaLang = skipsJavaLang;
    }

    /** The full name of its class. */
    public String name() {
        return packageName.isEmpty() ? type.name() : packageName + "." + type.name();
    }

    /** The elements that it was made of. */
    public List<Element> origins() {
        return type.originatingElements();
    }

    /** The whole text. */
    public String text() {
        try {
            return written();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // no StringBuilder throws it
        }
    }

    private String written() throws IOException {
        StringBuilder text = new StringBuilder();
        Map<String, ClassName> imports = imports();
        CodeWriter writer = new CodeWriter(text, INDENT, imports, Set.of(), Set.of());
        writer.pushPackage(packageName);
        if (!packageName.isEmpty()) {
            text.append("package ").append(packageName).append(";\n\n");
        }
        int before = text.length();
        for (ClassName imported : new TreeSet<>(imports.values())) {
            if (!skipsJavaLang || !imported.packageName().equals("java.lang")) {
                text.append("import ").append(imported).append(";\n");
            }
        }
        text.append(text.length() > before ? "\n" : "");
        type.emit(writer, null, Collections.emptySet());
        writer.popPackage();
        return text.toString();
    }

    private Map<String, ClassName> imports() throws IOException {
        CodeWriter collector = new CodeWriter(new StringBuilder(), INDENT, Set.of(), Set.of());
        collector.pushPackage(packageName);
        typesOf(type).emit(collector, null, Collections.emptySet());
        collector.popPackage();
        return collector.suggestedImports();
    }

    /** The class or interface with nothing of its code but the types that are named. */
    private static TypeSpec typesOf(TypeSpec type) {
        TypeSpec.Builder types = type.kind() == TypeSpec.Kind.INTERFACE
                ? TypeSpec.interfaceBuilder(type.name())
                : TypeSpec.classBuilder(type.name()).superclass(type.superclass());
        types.addJavadoc(type.javadoc())
                .addAnnotations(type.annotations())
                .addModifiers(type.modifiers().toArray(Modifier[]::new))
                .addTypeVariables(type.typeVariables())
                .addSuperinterfaces(type.superinterfaces());
        type.fieldSpecs().forEach(field -> types.addField(typesOf(field)));
        type.methodSpecs().forEach(method -> types.addMethod(typesOf(method)));
        type.typeSpecs().forEach(nested -> types.addType(typesOf(nested)));
        return types.build();
    }

    private static FieldSpec typesOf(FieldSpec field) {
        return FieldSpec.builder(field.type(), field.name())
                .addJavadoc(field.javadoc())
                .addAnnotations(field.annotations())
                .addModifiers(field.modifiers().toArray(Modifier[]::new))
                .initializer(typesOf(field.initializer()))
                .build();
    }

    private static MethodSpec typesOf(MethodSpec method) {
        MethodSpec.Builder types = method.isConstructor()
                ? MethodSpec.constructorBuilder()
                : MethodSpec.methodBuilder(method.name()).returns(method.returnType());
        types.addJavadoc(method.javadoc())
                .addAnnotations(method.annotations())
                .addModifiers(method.modifiers())
                .addTypeVariables(method.typeVariables())
                .addParameters(method.parameters())
                .varargs(method.varargs())
                .addExceptions(method.exceptions());
        boolean hasBody = !method.modifiers().contains(Modifier.ABSTRACT);
        return hasBody ? types.addCode(typesOf(method.code())).build() : types.build();
    }

    private static CodeBlock typesOf(CodeBlock code) {
        StringBuilder format = new StringBuilder();
        List<Object> types = new ArrayList<>();
        int next = 0;
        for (String part : code.formatParts()) {
            boolean takesArgument = part.length() == 2 && "$L$N$S$T".contains(part);
            Object argument = takesArgument ? code.args().get(next++) : null;
            if (argument instanceof TypeName) {
                format.append("$T ");
                types.add(argument);
            } else if (argument instanceof CodeBlock
                    || argument instanceof TypeSpec
                    || argument instanceof AnnotationSpec) {
                format.append("$L ");
                types.add(argument instanceof CodeBlock nested ? typesOf(nested) : argument);
            }
        }
        return CodeBlock.of(format.toString(), types.toArray());
    }
}
