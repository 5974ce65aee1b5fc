package dev.tracegrad.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The source file of a companion. Writing cannot fail: whatever cannot be written was refused before. */
final class CompanionWriter {
    private final JavaTypes java;

    CompanionWriter(JavaTypes java) {
        this.java = java;
    }

    JavaFile write(Companion companion) {
        TypeElement owner = companion.owner();
        PackageElement inPackage = java.packageOf(owner);
        Visibility visibility = new Visibility(java, inPackage);
        TypeWriter types = new TypeWriter(java, visibility);
        List<TracedMethod> helpers = companion.activity().helpers();
        List<String> methodNames = companion.all().stream()
                .flatMap(method -> Stream.of(method.name(), TracedMethods.bodyName(method.element())))
                .distinct()
                .toList();
        Set<String> classes = classes(companion);
        Accessors accessors = new Accessors(types, java.elements(), methodNames, classes, variables(companion));
        MethodWriter writer = new MethodWriter(java, companion, visibility, types, accessors, classes);

        TypeSpec.Builder type = TypeSpec.classBuilder(TracedMethods.companionName(owner))
                .addOriginatingElement(JavaTypes.outermost(owner))
                .addModifiers(Modifier.FINAL)
                .addJavadoc(
                        visibility.isAccessible(owner)
                                ? "The computation graphs of the traced methods of {@link $T}.\n"
                                : "The computation graphs of the traced methods of {@code $T}.\n",
                        ClassName.get(owner));
        if (isPublic(owner)) {
            type.addModifiers(Modifier.PUBLIC);
        }
        TypeElement generated = java.named("javax.annotation.processing.Generated");
        if (generated != null) {
            type.addAnnotation(AnnotationSpec.builder(ClassName.get(generated))
                    .addMember("value", "$S", TracedProcessor.class.getName())
                    .build());
        }
        companion.methods().forEach(method -> writer.write(method, true).forEach(type::addMethod));
        helpers.forEach(method -> writer.write(method, false).forEach(type::addMethod));
        accessors.addTo(type);
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        return JavaFile.builder(inPackage.getQualifiedName().toString(), type.build())
                .indent("    ")
                .skipJavaLangImports(!hidesJavaLang(inPackage))
                .build();
    }

    private static boolean isPublic(TypeElement owner) {
        return owner.getModifiers().contains(Modifier.PUBLIC)
                || owner.getModifiers().contains(Modifier.PROTECTED);
    }

    /** Whether a class of the user's package has the simple name of one of java.lang, which then must be imported. */
    private boolean hidesJavaLang(PackageElement inPackage) {
        return ElementFilter.typesIn(inPackage.getEnclosedElements()).stream()
                .anyMatch(type -> java.named("java.lang." + type.getSimpleName()) != null);
    }

    private static Set<String> variables(Companion companion) {
        Set<String> names = new HashSet<>();
        companion.all().forEach(method -> {
            method.parameters().forEach(parameter -> names.add(parameter.name()));
            for (Statement statement : Walk.statements(method.body())) {
                if (statement instanceof Statement.Declaration declaration) {
                    names.add(declaration.variable().name());
                }
            }
        });
        return names;
    }

    /** The simple names of the classes that a companion's code may start a call with. */
    private Set<String> classes(Companion companion) {
        Set<String> names = new HashSet<>(Set.of("Value"));
        addAround(companion.owner(), names);
        companion.all().stream()
                .flatMap(method -> Walk.expressions(method.body()).stream())
                .forEach(expression -> addClasses(expression, names));
        return names;
    }

    private static void addClasses(Expression expression, Set<String> names) {
        if (expression instanceof Expression.Call call) {
            addAround(call.site(), names);
            names.add(TracedMethods.companionName((TypeElement) call.method().getEnclosingElement()));
        } else if (expression instanceof Expression.Field field) {
            addAround(field.field().getEnclosingElement(), names);
        } else if (expression instanceof Expression.Function) {
            names.add("Math");
        }
    }

    private static void addAround(Element type, Set<String> names) {
        for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
            names.add(at.getSimpleName().toString());
        }
    }
}
