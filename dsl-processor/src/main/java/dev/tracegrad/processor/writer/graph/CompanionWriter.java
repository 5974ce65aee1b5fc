package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.Code;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.FlatFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tracegrad.processor.activity.Companion;
import dev.tracegrad.processor.activity.Twin;
import dev.tracegrad.processor.language.FreshName;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.RuntimeNames;
import dev.tracegrad.processor.language.Visibility;
import dev.tracegrad.processor.model.CompanionNames;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import dev.tracegrad.processor.tracked.TwinTypes;
import dev.tracegrad.processor.writer.java.Accessors;
import dev.tracegrad.processor.writer.java.GeneratedFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** The source file of a companion. Writing cannot fail: whatever cannot be written was refused before. */
public final class CompanionWriter {
    private final Semantics semantics;
    private final TracedDeclarations traced;
    private final JavaTypes java;
    private final String generator;
    private final Set<String> auxiliary;
    private final Map<PackageElement, Boolean> hidesJavaLang = new HashMap<>();

    /**
     * @param generator the name of the processor, which companions are marked with
     * @param auxiliary the simple names of classes that stand in the source file of another one
     */
    public CompanionWriter(Semantics semantics, TracedDeclarations traced, String generator, Set<String> auxiliary) {
        this.auxiliary = auxiliary;
        this.generator = generator;
        this.semantics = semantics;
        this.traced = traced;
        this.java = semantics.java();
    }

    /**
     * What is written.
     *
     * @param functions the functional interfaces in source whose companions it names
     */
    public record Written(GeneratedFile file, Set<TypeElement> functions) {}

    public Written write(Companion companion) {
        TypeElement owner = companion.owner();
        PackageElement inPackage = java.packageOf(owner);
        Visibility visibility = new Visibility(java, inPackage);
        FunctionTwins twins = new FunctionTwins(traced);
        TrackedTypeWriter types = new TrackedTypeWriter(semantics, visibility, twins, owner);
        FunctionTwinWriter functions = new FunctionTwinWriter(semantics, visibility, types);
        List<String> methodNames = companion.everything().stream()
                .flatMap(method -> Stream.of(
                        method.name(),
                        method.bodyName(),
                        method.isConstructor() ? companion.makerOf(method.element()) : method.name()))
                .distinct()
                .toList();
        methodNames = Stream.of(methodNames, LiftWriter.NAMES, inherited(owner))
                .flatMap(List::stream)
                .toList();
        Set<String> classes = classes(companion);
        boolean isFunction = semantics.tracked().isFunction(owner.asType());
        boolean isInterface = isInterface(owner);
        Accessors accessors =
                new Accessors(types, java.elements(), methodNames, classes, variables(companion), isInterface);
        SiteConstants sites = new SiteConstants(unused("Sites", classes, variables(companion)));
        BodyWriter bodies = new BodyWriter(semantics, companion, visibility, types, accessors, sites, classes);
        MethodWriter writer = new MethodWriter(semantics, companion, visibility, types, accessors, bodies);

        Twin twin = companion.twin();
        TypeSpec.Builder type = start(owner, visibility);
        addSummary(type, companion.summary());
        if (twin != null) {
            TwinWriter writes = new TwinWriter(semantics, twin, visibility, types, accessors, bodies);
            if (semantics.tracked().isTwin(owner.asType())) {
                writes.addTo(type);
            } else {
                writes.addDefaultsTo(type);
            }
        }
        companion.methods().forEach(method -> writer.write(method, true).forEach(type::addMethod));
        companion.helpers().forEach(method -> writer.write(method, false).forEach(type::addMethod));
        if (companion.activity().effects().isInitialised(owner)) {
            Code initialised = Code.of("$T.initialize($L)", RuntimeClasses.NODES, accessors.classOf(owner.asType()));
            addInitialiser(type, initialised, isInterface);
        }
        accessors.addTo(type);
        if (isFunction) {
            functions.addTo(type, owner);
        }
        addNested(type, twins, functions);
        sites.addTo(type, isInterface);
        return new Written(file(inPackage, type, hidden(companion, classes)), twins.own());
    }

    /** The names that a companion has from those of the class's supertypes: a private method cannot stand in their place. */
    private List<String> inherited(TypeElement owner) {
        return java.types().directSupertypes(owner.asType()).stream()
                .filter(above ->
                        semantics.tracked().isTwin(above) || semantics.tracked().isFunction(above))
                .map(java::classOf)
                .flatMap(above -> Stream.concat(
                        ElementFilter.methodsIn(above.getEnclosedElements()).stream()
                                .filter(method -> !method.getModifiers().contains(Modifier.PRIVATE))
                                .flatMap(method ->
                                        Stream.of(method.getSimpleName().toString(), CompanionNames.ofBody(method))),
                        inherited(above).stream()))
                .toList();
    }

    /** The class is initialised when its companion is, which is used in its place: by a constant in an interface. */
    private static void addInitialiser(TypeSpec.Builder type, Code initialised, boolean isInterface) {
        if (isInterface) {
            type.addField(
                    FieldSpec.builder(TypeName.BOOLEAN, "INITIALIZED", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                            .initializer(initialised.block())
                            .build());
        } else {
            type.addStaticBlock(Code.of("$L;\n", initialised).block());
        }
    }

    private void addSummary(TypeSpec.Builder type, List<String> summary) {
        TypeElement annotation = java.named(RuntimeNames.SUMMARY);
        if (annotation != null) {
            AnnotationSpec.Builder told = AnnotationSpec.builder(ClassName.get(annotation));
            summary.forEach(line -> told.addMember("value", "$S", line));
            type.addAnnotation(told.build());
        }
    }

    /** A simple name that no class has that the companion's code may name. */
    private static String unused(String wanted, Set<String> classes, Set<String> variables) {
        return FreshName.of(wanted, name -> variables.contains(name) || !classes.add(name));
    }

    /** The companion of a functional interface that has no traced methods: its tracked form alone. */
    public Written write(TypeElement function) {
        PackageElement inPackage = java.packageOf(function);
        Visibility visibility = new Visibility(java, inPackage);
        FunctionTwins twins = new FunctionTwins(traced);
        TrackedTypeWriter types = new TrackedTypeWriter(semantics, visibility, twins, function);
        TypeSpec.Builder type = start(function, visibility);
        FunctionTwinWriter functions = new FunctionTwinWriter(semantics, visibility, types);
        functions.addTo(type, function);
        addNested(type, twins, functions);
        return new Written(file(inPackage, type, Set.of()), twins.own());
    }

    /** The tracked forms of the library's functional interfaces that the companion names; one may name another. */
    private static void addNested(TypeSpec.Builder type, FunctionTwins twins, FunctionTwinWriter functions) {
        Set<TypeElement> done = new HashSet<>();
        while (!done.containsAll(twins.nested())) {
            for (TypeElement function : List.copyOf(twins.nested())) {
                if (done.add(function)) {
                    TypeSpec.Builder nested = TypeSpec.interfaceBuilder(function.getSimpleName() + "Traced")
                            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                            .addJavadoc("{@link $T} on Values.\n", ClassName.get(function));
                    functions.addTo(nested, function);
                    type.addType(nested.build());
                }
            }
        }
    }

    private TypeSpec.Builder start(TypeElement owner, Visibility visibility) {
        String name = CompanionNames.of(owner);
        boolean isFunction = semantics.tracked().isFunction(owner.asType());
        TypeSpec.Builder type = isInterface(owner) ? TypeSpec.interfaceBuilder(name) : TypeSpec.classBuilder(name);
        type.addOriginatingElement(JavaTypes.outermost(owner));
        String link = visibility.isAccessible(owner) ? "{@link $T}" : "{@code $T}";
        if (isFunction) {
            type.addJavadoc(link + " on Values.\n", ClassName.get(owner));
        } else if (semantics.tracked().isTwin(owner.asType())) {
            type.addJavadoc(
                    "{@code $T} with a Value in place of each number, and the computation graphs of its methods.\n",
                    ClassName.get(owner));
            Stream.of(Modifier.ABSTRACT, Modifier.FINAL)
                    .filter(modifier ->
                            owner.getKind().isClass() && owner.getModifiers().contains(modifier))
                    .forEach(type::addModifiers);
        } else {
            type.addModifiers(Modifier.FINAL)
                    .addJavadoc("The computation graphs of the traced methods of " + link + ".\n", ClassName.get(owner))
                    .addMethod(MethodSpec.constructorBuilder()
                            .addModifiers(Modifier.PRIVATE)
                            .build());
        }
        if (isPublic(owner)) {
            type.addModifiers(Modifier.PUBLIC);
        }
        TypeElement generated = java.named("javax.annotation.processing.Generated");
        if (generated != null) {
            type.addAnnotation(AnnotationSpec.builder(ClassName.get(generated))
                    .addMember("value", "$S", generator)
                    .build());
        }
        return type;
    }

    private GeneratedFile file(PackageElement inPackage, TypeSpec.Builder type, Set<String> hidden) {
        boolean hidesJavaLang = this.hidesJavaLang.computeIfAbsent(inPackage, this::hidesJavaLang);
        String name = inPackage.getQualifiedName().toString();
        GeneratedFile file = GeneratedFile.of(new FlatFile(name, type.build(), !hidesJavaLang, hidden));
        if (auxiliary.stream()
                .noneMatch(one -> file.text().contains(one)
                        && Pattern.compile("\\b" + one + "\\b")
                                .matcher(file.text())
                                .find())) {
            return file;
        }
        SuppressedWarnings.annotation(Set.of("auxiliaryclass")).ifPresent(type::addAnnotation);
        return GeneratedFile.of(new FlatFile(name, type.build(), !hidesJavaLang, hidden));
    }

    /** Whether the companion is an interface: that of a functional one, or of one that has a twin. */
    private boolean isInterface(TypeElement owner) {
        return semantics.tracked().isFunction(owner.asType())
                || owner.getKind().isInterface() && semantics.tracked().isTwin(owner.asType());
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

    private Set<String> variables(Companion companion) {
        Set<String> names = new HashSet<>();
        companion.everything().forEach(method -> {
            method.parameters().forEach(parameter -> names.add(parameter.name()));
            method.variables().forEach(variable -> names.add(variable.written()));
        });
        TypeElement twin = companion.twin() == null ? null : companion.owner();
        for (@Nullable TypeElement at = twin; at != null; at = java.classOf(at.getSuperclass())) {
            TwinTypes.allFields(at)
                    .forEach(field -> names.add(field.getSimpleName().toString()));
        }
        return names;
    }

    /**
     * The names of variables and fields that would hide a class of the same name, and are not changed: those of twins, which
     * others may name, and of variables that are no classes' of which the companion is known to call methods.
     */
    private Set<String> hidden(Companion companion, Set<String> classes) {
        PackageElement inPackage = java.packageOf(companion.owner());
        Set<String> names = variables(companion);
        names.removeAll(classes);
        for (TracedMethod method : companion.everything()) {
            for (Expression expression : method.expressions()) {
                if (expression instanceof Expression.AnonymousClass created) {
                    addMembers(created.type(), inPackage, names);
                }
            }
        }
        if (companion.twin() != null) {
            addMembers(companion.owner().asType(), inPackage, names);
        }
        return names;
    }

    /** The fields and classes that a class has or inherits, as far as a companion in the package of another one sees them. */
    private void addMembers(TypeMirror type, PackageElement inPackage, Set<String> names) {
        TypeElement element = java.classOf(type);
        if (element == null) {
            return;
        }
        for (Element member : element.getEnclosedElements()) {
            ElementKind kind = member.getKind();
            boolean isOpen = member.getModifiers().contains(Modifier.PUBLIC)
                    || member.getModifiers().contains(Modifier.PROTECTED)
                    || java.packageOf(element).equals(inPackage);
            if (isOpen && (kind.isField() || kind.isClass() || kind.isInterface())) {
                names.add(member.getSimpleName().toString());
            }
        }
        java.types().directSupertypes(type).forEach(above -> addMembers(above, inPackage, names));
    }

    /** The simple names of the classes that a companion's code may start a call with, and the packages that are not imported. */
    private Set<String> classes(Companion companion) {
        Set<String> names = new HashSet<>(List.of("Arrays", "Objects", "System", "dev", "java"));
        RuntimeClasses.ALL.forEach(type -> names.add(type.simpleName()));
        addAround(companion.owner(), names);
        companion.everything().forEach(method -> addTypeVariables(method.element(), names));
        addTypeVariables(companion.owner(), names);
        companion.methods().stream()
                .map(TracedMethod::primitive)
                .filter(Objects::nonNull)
                .forEach(primitive -> addAround(primitive.computes().getEnclosingElement(), names));
        Set<Element> named = new HashSet<>();
        Set<Element> called = new HashSet<>();
        for (TracedMethod method : companion.everything()) {
            for (Expression expression : method.expressions()) {
                if (expression instanceof Expression.Call call) {
                    named.add(call.site());
                    called.add(call.method().getEnclosingElement());
                } else if (expression instanceof Expression.Field field) {
                    named.add(field.field().getEnclosingElement());
                } else if (expression instanceof Expression.Function function) {
                    named.add(function.method().getEnclosingElement());
                }
            }
        }
        named.forEach(type -> addAround(type, names));
        called.forEach(type -> names.add(CompanionNames.of((TypeElement) type)));
        return names;
    }

    /** A type variable hides a class of its name. */
    private static void addTypeVariables(Element declaration, Set<String> names) {
        for (Element at = declaration; at instanceof Parameterizable generic; at = at.getEnclosingElement()) {
            generic.getTypeParameters()
                    .forEach(parameter -> names.add(parameter.getSimpleName().toString()));
        }
    }

    private static void addAround(Element type, Set<String> names) {
        for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
            names.add(at.getSimpleName().toString());
        }
    }
}
