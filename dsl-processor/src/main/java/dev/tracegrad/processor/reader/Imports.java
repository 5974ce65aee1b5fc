package dev.tracegrad.processor.reader;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.language.Visibility;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** What a simple name means by a file's imports, its package and {@code java.lang}; what it cannot access is not imported (JLS 6.4.1, 7.5). */
final class Imports {
    private final JavaTypes java;
    private final Members members;
    private final PackageElement ownPackage;
    private final Map<String, String> single = new LinkedHashMap<>();
    private final List<String> onDemand = new ArrayList<>();
    private final Map<String, List<String>> singleStatic = new LinkedHashMap<>();
    private final List<String> onDemandStatic = new ArrayList<>();
    private final List<String> ofModules = new ArrayList<>();

    Imports(JavaTypes java, Members members, CompilationUnitTree unit, PackageElement ownPackage) {
        this.java = java;
        this.members = members;
        this.ownPackage = ownPackage;
        for (ImportTree imported : unit.getImports()) {
            if (!isOfModule(imported) && imported.getQualifiedIdentifier() instanceof MemberSelectTree select) {
                add(select.getExpression().toString(), select.getIdentifier().toString(), imported.isStatic());
            }
        }
        onDemand.add("java.lang");
        unit.getImports().stream()
                .filter(Imports::isOfModule)
                .forEach(imported -> addModule(imported.getQualifiedIdentifier().toString(), new HashSet<>()));
    }

    /** Only JDK 25 has a method that tells. */
    private static boolean isOfModule(ImportTree imported) {
        return imported.toString().strip().startsWith("import module ");
    }

    /** The packages that a module exports, and those of the modules that it passes on; what is named otherwise hides them. */
    private void addModule(String name, Set<String> done) {
        ModuleElement module = done.add(name) ? java.elements().getModuleElement(name) : null;
        if (module == null) {
            return;
        }
        for (ModuleElement.ExportsDirective exported : ElementFilter.exportsIn(module.getDirectives())) {
            if (exported.getTargetModules() == null) {
                ofModules.add(exported.getPackage().getQualifiedName().toString());
            }
        }
        for (ModuleElement.RequiresDirective required : ElementFilter.requiresIn(module.getDirectives())) {
            if (required.isTransitive()) {
                addModule(required.getDependency().getQualifiedName().toString(), done);
            }
        }
    }

    private void add(String qualifier, String name, boolean isStatic) {
        if (isStatic && name.equals("*")) {
            onDemandStatic.add(qualifier);
        } else if (isStatic) {
            singleStatic.computeIfAbsent(name, unused -> new ArrayList<>()).add(qualifier);
        } else if (name.equals("*")) {
            onDemand.add(qualifier);
        } else {
            single.put(name, qualifier + "." + name);
        }
    }

    /** The class of that simple name, or null. */
    @Nullable
    TypeElement type(String name) {
        String imported = single.get(name);
        if (imported != null) {
            return java.named(imported);
        }
        String prefix = ownPackage.isUnnamed() ? "" : ownPackage.getQualifiedName() + ".";
        return Stream.<Supplier<@Nullable TypeElement>>of(
                        () -> memberType(singleStatic.getOrDefault(name, List.of()), name),
                        () -> java.named(prefix + name),
                        () -> typeFrom(onDemand, name),
                        () -> memberType(onDemandStatic, name),
                        () -> typeFrom(ofModules, name))
                .map(Supplier::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable TypeElement typeFrom(List<String> packagesAndClasses, String name) {
        return packagesAndClasses.stream()
                .map(from -> java.named(from + "." + name))
                .filter(type -> type != null && isSeen(type))
                .findFirst()
                .orElse(null);
    }

    private @Nullable TypeElement memberType(List<String> classes, String name) {
        return owners(classes).stream()
                .map(owner -> members.type(owner, name))
                .filter(type -> type != null && isSeenStatic(type))
                .findFirst()
                .orElse(null);
    }

    /** The classes whose static fields of that name are imported: those named singly, or else those on demand. */
    List<TypeElement> fieldOwners(String name) {
        return staticOwners(name, owner -> {
            VariableElement field = members.field(owner, name);
            return field != null && isSeenStatic(field);
        });
    }

    /** The static methods of that name that are imported: those named singly, or else those on demand. */
    List<ExecutableElement> methods(String name) {
        return staticOwners(name, owner -> methodsOf(owner, name).findAny().isPresent()).stream()
                .flatMap(owner -> methodsOf(owner, name))
                .distinct()
                .toList();
    }

    private Stream<ExecutableElement> methodsOf(TypeElement owner, String name) {
        return members.methods(owner, name).stream().filter(this::isSeenStatic);
    }

    private List<TypeElement> staticOwners(String name, Predicate<TypeElement> hasIt) {
        List<TypeElement> named = owners(singleStatic.getOrDefault(name, List.of())).stream()
                .filter(hasIt)
                .toList();
        return named.isEmpty() ? owners(onDemandStatic).stream().filter(hasIt).toList() : named;
    }

    private boolean isSeenStatic(Element member) {
        return member.getModifiers().contains(Modifier.STATIC) && isSeen(member);
    }

    /** Whether code of the file's package that is in no subclass can access it, if it can access its class. */
    private boolean isSeen(Element member) {
        return switch (Visibility.rank(member)) {
            case 0 -> false;
            case 3 -> true;
            default -> java.packageOf(member).equals(ownPackage);
        };
    }

    private List<TypeElement> owners(List<String> names) {
        List<TypeElement> owners = new ArrayList<>();
        for (String name : names) {
            TypeElement owner = java.named(name);
            if (owner != null) {
                owners.add(owner);
            }
        }
        return owners;
    }
}
