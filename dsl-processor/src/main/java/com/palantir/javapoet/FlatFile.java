package com.palantir.javapoet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/**
 * A source file, written as {@link JavaFile} writes it, whose text is made only once. JavaPoet makes it twice, and looks in the
 * first text for what has to be imported; here the types are looked up that are named, in the same order and in the same
 * places.
 *
 * <p>It stands in JavaPoet's package, as {@link Code} does, because only there a type can be written with given imports.
 * What it copies of {@code JavaFile} is the order of the header's lines; a test compares the two, so that a new version of
 * JavaPoet which does otherwise is noticed.
 */
public final class FlatFile {
    static final String INDENT = "    ";

    private final String packageName;
    private final TypeSpec type;
    private final boolean skipsJavaLang;
    private final Set<String> hidden;

    /**
     * @param skipsJavaLang whether classes of {@code java.lang} are not imported
     * @param hidden the simple names that mean something else somewhere in the file: classes with such a name are not imported
     */
    public FlatFile(String packageName, TypeSpec type, boolean skipsJavaLang, Set<String> hidden) {
        this.hidden = hidden;
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
        StringBuilder text = new StringBuilder(1 << 14);
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
        new Names(collector).note(type);
        collector.popPackage();
        Map<String, ClassName> imports = new LinkedHashMap<>(collector.suggestedImports());
        imports.keySet().removeAll(hidden);
        return imports;
    }

    /** The types that a class or interface names: each once in every place where names may mean something else. */
    private static final class Names {
        private final CodeWriter collector;
        private final Set<TypeName> noted = new HashSet<>();

        Names(CodeWriter collector) {
            this.collector = collector;
        }

        void note(TypeSpec type) throws IOException {
            headOf(type).emit(collector, null, Set.of());
            collector.pushType(type);
            collector.emitTypeVariables(type.typeVariables());
            noteFields(type, true);
            noteFields(type, false);
            noteMethods(type, true);
            noteMethods(type, false);
            for (TypeSpec nested : type.typeSpecs()) {
                new Names(collector).note(nested);
            }
            collector.popTypeVariables(type.typeVariables());
            collector.popType();
        }

        private static TypeSpec headOf(TypeSpec type) {
            TypeSpec.Builder head = type.kind() == TypeSpec.Kind.INTERFACE
                    ? TypeSpec.interfaceBuilder(type.name())
                    : TypeSpec.classBuilder(type.name()).superclass(type.superclass());
            return head.addJavadoc(type.javadoc())
                    .addAnnotations(type.annotations())
                    .addTypeVariables(type.typeVariables())
                    .addSuperinterfaces(type.superinterfaces())
                    .build();
        }

        private void noteFields(TypeSpec type, boolean areStatic) throws IOException {
            for (FieldSpec field : type.fieldSpecs()) {
                if (field.modifiers().contains(Modifier.STATIC) == areStatic) {
                    note(field.javadoc());
                    collector.emitAnnotations(field.annotations(), true);
                    note(field.type());
                    note(field.initializer());
                }
            }
        }

        private void noteMethods(TypeSpec type, boolean areConstructors) throws IOException {
            for (MethodSpec method : type.methodSpecs()) {
                if (method.isConstructor() == areConstructors) {
                    Names names = method.typeVariables().isEmpty() ? this : new Names(collector);
                    names.note(method);
                }
            }
        }

        private void note(MethodSpec method) throws IOException {
            note(method.javadoc());
            collector.emitAnnotations(method.annotations(), true);
            collector.emitTypeVariables(method.typeVariables());
            if (!method.isConstructor()) {
                note(method.returnType());
            }
            for (ParameterSpec parameter : method.parameters()) {
                collector.emitAnnotations(parameter.annotations(), true);
                note(parameter.type());
            }
            for (TypeName exception : method.exceptions()) {
                note(exception);
            }
            note(method.code());
            collector.popTypeVariables(method.typeVariables());
        }

        private void note(TypeName type) throws IOException {
            if (noted.add(type)) {
                type.emit(collector);
            }
        }

        private void note(CodeBlock code) throws IOException {
            for (Object argument : code.args()) {
                if (argument instanceof TypeName type) {
                    note(type);
                } else if (argument instanceof CodeBlock nested) {
                    note(nested);
                } else if (argument instanceof TypeSpec || argument instanceof AnnotationSpec) {
                    collector.emit("$L", argument);
                } else if (argument instanceof Code) {
                    throw new IllegalArgumentException("code that is no block yet: " + argument);
                }
            }
        }
    }
}
