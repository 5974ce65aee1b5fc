package dev.tracegrad.processor;

import dev.tracegrad.processor.apart.CompanionFile;
import dev.tracegrad.processor.apart.Growth;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.CompanionNames;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Refusal;
import dev.tracegrad.processor.problem.Source;
import dev.tracegrad.processor.tracked.Along;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What companions that are compiled already, and not now, rely on in those of the classes that are compiled now: that the methods which
 * they call are there, and do no more than they did. Nobody else would notice before the program runs, if at all.
 *
 * <pre>
 * class Helper { static double twice(double x) { return Far.half(x) * 4; } }     compiled again, without Main and Far:
 *
 * MainTraced uses twice of HelperTraced, which is not there any more             since Far.half is not traced
 * MainTraced uses twice of HelperTraced, and does not know that twice(double) uses fields that traced code writes
 * </pre>
 */
final class Reliance {
    private final ProcessingEnvironment environment;
    private final ClassFiles classFiles;
    private final Set<String> compiledNow;
    private final Map<String, Written> written = new HashMap<>();
    private @Nullable Collection<CompanionFile> before;
    private @Nullable List<CompanionFile> users;

    /**
     * A companion that is written now. It is looked at in the round that enters it: later ones may take its class file for it.
     *
     * @param members what it has and inherits
     * @param lines those of its summary
     */
    private record Written(CompanionMembers members, boolean isInterface, List<String> lines) {}

    /** @param compiledNow the names of the top-level classes of all rounds, companions among them */
    Reliance(ProcessingEnvironment environment, ClassFiles classFiles, Set<String> compiledNow) {
        this.environment = environment;
        this.classFiles = classFiles;
        this.compiledNow = compiledNow;
    }

    /** Takes note of the classes that a round begins with. */
    void enter(Collection<TypeElement> roots) {
        Collection<CompanionFile> known = before;
        if (known == null) {
            known = classFiles.companionsBeside(roots);
            before = known;
        }
        if (!known.isEmpty()) {
            roots.stream()
                    .filter(root -> root.getSimpleName().toString().endsWith("Traced"))
                    .forEach(root -> written.put(
                            root.getQualifiedName().toString(),
                            new Written(
                                    CompanionMembers.of(root, java(root)),
                                    root.getKind().isInterface(),
                                    TracedDeclarations.summaryOf(root))));
        }
    }

    /** The companions that are not compiled now, of classes that are there still: asked for once all rounds are over. */
    private List<CompanionFile> users() {
        List<CompanionFile> known = users;
        if (known == null) {
            known = Objects.requireNonNullElse(before, List.<CompanionFile>of()).stream()
                    .filter(user -> !compiledNow.contains(user.name().replace('/', '.')))
                    .filter(user -> {
                        TypeElement owner = ownerOf(user);
                        return owner != null
                                && !compiledNow.contains(JavaTypes.outermost(owner)
                                        .getQualifiedName()
                                        .toString());
                    })
                    .toList();
            users = known;
        }
        return known;
    }

    /** The outermost class whose companion it is; null if it is not there any more. */
    private @Nullable TypeElement ownerOf(CompanionFile user) {
        String name = user.name().replace('/', '.').replaceFirst("Traced$", "");
        TypeElement found = elements().getTypeElement(name);
        for (int end = name.lastIndexOf('_');
                found == null && end > name.lastIndexOf('.') + 1;
                end = name.lastIndexOf('_', end - 1)) {
            found = elements().getTypeElement(name.substring(0, end));
        }
        return found;
    }

    /** What somebody relies on and does not get, in words, and the method that it is about, if it is about one. */
    private record Lack(String words, String method) {}

    /**
     * What a class breaks, and what to compile with it; nothing if those who rely on its companion have what they need.
     *
     * @param reasons what keeps methods out of the companion, by their names
     * @param fields those in which traced code stores something, each with the qualified name of its class
     */
    Optional<Refusal> brokenBy(
            TypeElement owner, Supplier<Source.Location> place, SortedMap<String, String> reasons, Set<String> fields) {
        List<Lack> broken = new ArrayList<>();
        Set<String> files = new TreeSet<>();
        for (CompanionFile user : users()) {
            Lack lack = lack(owner, user, reasons);
            lack = lack == null ? readsUntold(user, fields) : lack;
            if (lack != null) {
                broken.add(lack);
                files.add(fileOf(user));
            }
        }
        if (broken.isEmpty()) {
            return Optional.empty();
        }
        String any = reasons.isEmpty() ? "" : reasons.get(reasons.firstKey());
        String why =
                reasons.getOrDefault(broken.get(0).method, broken.get(0).method.isEmpty() ? any : "");
        return Optional.of(new Refusal(
                Problem.COMPILE_TOGETHER,
                place.get(),
                broken.get(0).words,
                String.join(", ", files),
                why.isEmpty() ? "" : ". What stands in its way: " + why));
    }

    private String fileOf(CompanionFile user) {
        return JavaTypes.outermost(Objects.requireNonNull(ownerOf(user))).getSimpleName() + ".java";
    }

    private @Nullable Lack lack(TypeElement owner, CompanionFile user, SortedMap<String, String> reasons) {
        JavaTypes java = java(owner);
        String qualified = CompanionNames.qualified(java, owner);
        String internal = qualified.replace('.', '/');
        Map<String, Set<String>> used = user.used();
        Set<String> ofCompanion = used.getOrDefault(internal, Set.of());
        String name = user.name().substring(user.name().lastIndexOf('/') + 1);
        if (user.isReplaying(java.internalName(owner))) {
            return new Lack(name + " has a copy of what a constructor of " + owner.getSimpleName() + " computes", "");
        }
        Written companion = written.get(qualified);
        if (companion == null) {
            boolean isNeeded = !ofCompanion.isEmpty() || user.isBelow(internal);
            boolean wasThere = classFiles.before(owner).isPresent();
            return isNeeded && (!wasThere || cameAlong(owner))
                    ? new Lack(
                            name + " uses the companion of " + owner.getSimpleName() + ", which is not traced here", "")
                    : null;
        }
        for (String member : ofCompanion) {
            if (!companion.members.have(member, !reasons.containsKey(nameOf(member)))) {
                return new Lack(
                        name + " uses " + nameOf(member) + " of " + CompanionNames.of(owner)
                                + ", which is not there any more",
                        nameOf(member));
            }
        }
        if (companion.isInterface ? user.isExtending(internal) : user.isImplementing(internal)) {
            String kind = companion.isInterface ? "class" : "interface";
            return new Lack(name + " is below " + CompanionNames.of(owner) + ", which is no " + kind + " any more", "");
        }
        Set<String> names = namesOf(java, owner, internal, used);
        List<String> told = classFiles.before(owner).map(CompanionFile::lines).orElse(List.of());
        return Growth.of(
                        told,
                        companion.lines,
                        one -> names.contains(one) || names.contains(one + "Of" + owner.getSimpleName()))
                .map(more ->
                        new Lack(name + " uses " + owner.getSimpleName() + ", and was not told that " + more, more))
                .orElse(null);
    }

    /** A field that somebody reads as a plain number, since nothing tracked was stored in it when that was compiled. */
    private @Nullable Lack readsUntold(CompanionFile user, Set<String> fields) {
        Map<String, Set<String>> used = user.used();
        for (String field : fields) {
            String name = field.substring(field.lastIndexOf('.') + 1);
            TypeElement owner = elements().getTypeElement(field.substring(0, field.lastIndexOf('.')));
            boolean isRead = owner != null
                    && used.getOrDefault(java(owner).internalName(owner), Set.of()).stream()
                            .anyMatch(member -> member.startsWith(name + " "))
                    && classFiles.before(owner).stream()
                            .noneMatch(before -> before.lines().contains("field " + name));
            if (isRead) {
                return new Lack(
                        user.name().substring(user.name().lastIndexOf('/') + 1) + " reads " + name + " of "
                                + owner.getSimpleName() + ", and was not told that it has gradients",
                        "");
            }
        }
        return null;
    }

    private boolean cameAlong(TypeElement owner) {
        return classFiles.before(owner).stream()
                .flatMap(before -> before.lines().stream())
                .anyMatch(Along::isMark);
    }

    /** The names of what is used of a class, its companion, and the classes below these; a constructor's is {@code new}. */
    private static Set<String> namesOf(
            JavaTypes java, TypeElement owner, String companion, Map<String, Set<String>> used) {
        TypeMirror erased = java.types().erasure(owner.asType());
        Set<String> names = new HashSet<>();
        used.forEach((internal, members) -> {
            boolean isOther = internal.startsWith("java/") || internal.startsWith("[");
            TypeElement type = isOther ? null : java.ofInternalName(internal.replaceFirst("Traced$", ""));
            boolean isBelow =
                    type != null && java.types().isSubtype(java.types().erasure(type.asType()), erased);
            if (isBelow || internal.equals(companion)) {
                members.forEach(member -> names.add(nameOf(member)));
            }
        });
        return names;
    }

    private static String nameOf(String member) {
        String name = member.substring(0, member.indexOf(' '));
        return name.equals("<init>") ? "new" : name;
    }

    private Elements elements() {
        return environment.getElementUtils();
    }

    private JavaTypes java(TypeElement type) {
        return new JavaTypes(environment.getTypeUtils(), elements(), elements().getModuleOf(type));
    }
}
