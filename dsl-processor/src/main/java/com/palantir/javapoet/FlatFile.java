package com.palantir.javapoet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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
        List<Whole> wholes = new ArrayList<>();
        Map<String, ClassName> imports = imports(wholes);
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
        StringBuilder output = new StringBuilder();
        CodeWriter names = new CodeWriter(output, INDENT, imports, Set.of(), Set.of());
        names.pushPackage(packageName);
        fill(type, names, output);
        return Whole.inPlace(text, wholes);
    }

    /** Writes the names of types into the code of a class. */
    private static void fill(TypeSpec type, CodeWriter names, StringBuilder output) throws IOException {
        names.emitTypeVariables(type.typeVariables());
        names.pushType(type);
        Map<Object, String> written = new HashMap<>();
        for (FieldSpec field : type.fieldSpecs()) {
            fill(field.initializer(), names, output, written);
        }
        for (MethodSpec method : type.methodSpecs()) {
            names.emitTypeVariables(method.typeVariables());
            fill(method.code(), names, output, method.typeVariables().isEmpty() ? written : new HashMap<>());
            names.popTypeVariables(method.typeVariables());
        }
        for (TypeSpec nested : type.typeSpecs()) {
            fill(nested, names, output);
        }
        names.popType();
        names.popTypeVariables(type.typeVariables());
    }

    private static void fill(CodeBlock code, CodeWriter names, StringBuilder output, Map<Object, String> written)
            throws IOException {
        Whole whole = Whole.in(code);
        if (whole != null) {
            whole.fill(names, output, written);
        }
    }

    private Map<String, ClassName> imports(List<Whole> wholes) throws IOException {
        CodeWriter collector = new CodeWriter(new StringBuilder(), INDENT, Set.of(), Set.of());
        collector.pushPackage(packageName);
        new Names(collector, wholes, 1).note(type);
        collector.popPackage();
        Map<String, ClassName> imports = new LinkedHashMap<>(collector.suggestedImports());
        imports.keySet().removeAll(hidden);
        return imports;
    }

    /** The types that a class or interface names: each once in every place where names may mean something else. */
    private static final class Names {
        private final CodeWriter collector;
        private final List<Whole> wholes;
        private final Set<TypeName> noted = new HashSet<>();
        private final int level;

        /** @param level how far the members of the class are indented */
        Names(CodeWriter collector, List<Whole> wholes, int level) {
            this.collector = collector;
            this.wholes = wholes;
            this.level = level;
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
                new Names(collector, wholes, level + 1).note(nested);
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
                    note(field.initializer(), level);
                }
            }
        }

        private void noteMethods(TypeSpec type, boolean areConstructors) throws IOException {
            for (MethodSpec method : type.methodSpecs()) {
                if (method.isConstructor() == areConstructors) {
                    Names names = method.typeVariables().isEmpty() ? this : new Names(collector, wholes, level);
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
            note(method.code(), level + 1);
            collector.popTypeVariables(method.typeVariables());
        }

        private void note(TypeName type) throws IOException {
            if (noted.add(type)) {
                type.emit(collector);
            }
        }

        private void note(CodeBlock code, int depth) throws IOException {
            Whole whole = Whole.in(code);
            if (whole == null) {
                note(code);
                return;
            }
            for (Layout.Gap gap : whole.layOut(depth, wholes.size())) {
                note(gap.named());
            }
            wholes.add(whole);
        }

        private void note(CodeBlock code) throws IOException {
            for (Object argument : code.args()) {
                note(argument);
            }
        }

        private void note(Object argument) throws IOException {
            if (argument instanceof TypeName type) {
                note(type);
            } else if (argument instanceof CodeBlock nested) {
                note(nested);
            } else if (argument instanceof TypeSpec || argument instanceof AnnotationSpec) {
                collector.emit("$L", argument);
            } else if (argument instanceof Code || argument instanceof Whole) {
                throw new IllegalArgumentException("code that is no block, or not alone: " + argument);
            }
        }
    }
}
