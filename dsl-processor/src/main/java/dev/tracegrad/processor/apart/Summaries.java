package dev.tracegrad.processor.apart;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * The summaries of classes whose companions are compiled already.
 *
 * <p>A class that is compiled again, without all that were compiled with it before, still has the summary that it had: what
 * other classes do to its fields, and what overrides its methods, is true until everything is compiled anew.
 */
public final class Summaries {
    private final JavaTypes java;
    private final TracedDeclarations traced;
    private final ByteCodeReads byteCode;
    private final ByteCodeFunctions functions;
    private final Function<TypeElement, List<String>> before;
    private final Map<TypeElement, Optional<ClassSummary>> known = new HashMap<>();

    /**
     * @param classFiles the class files on the class path, by internal names such as {@code a/B$C}
     * @param before the lines of the summary that a class compiled now had; none if it had none
     */
    public Summaries(
            JavaTypes java,
            TracedDeclarations traced,
            Function<String, Optional<byte[]>> classFiles,
            Function<TypeElement, List<String>> before) {
        this.java = java;
        this.traced = traced;
        this.before = before;
        ByteCodes classes = new ByteCodes(classFiles);
        this.functions = new ByteCodeFunctions(java, traced, classes);
        this.byteCode = new ByteCodeReads(java, classes, functions);
    }

    /**
     * Whether a method reads a {@code Value} or one of the fields that traced code writes, without its source: as its class's
     * summary says, or its byte code.
     */
    public boolean readsTracked(ExecutableElement method, Predicate<VariableElement> written) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        if (traced.hasSource(owner) || java.isOfPlatform(owner)) {
            return false;
        }
        Facts facts = of(method);
        return facts != null && traced.isTraced(method)
                ? facts.readsTracked()
                : facts != null && facts.readsTracked() || byteCode.isTracked(method, written);
    }

    /**
     * The classes that make functions, or objects without a name, whose methods read such things, and may run when a method is
     * called: those that are compiled already and can be reached from the ones that are named.
     *
     * @param method what is called; null for whatever is called on an object of the type
     */
    public List<String> makersOfReaders(
            @Nullable ExecutableElement method,
            TypeElement type,
            Collection<TypeElement> named,
            Predicate<VariableElement> written) {
        Set<String> classes = named.stream().map(java::internalName).collect(Collectors.toSet());
        String internal = java.internalName(type);
        Stream<ByteCodeFunctions.Candidate> candidates = method == null
                ? functions.of(internal, classes)
                : functions.implementing(
                        internal,
                        method.getSimpleName().toString(),
                        method.getParameters().size(),
                        classes);
        return candidates
                .filter(one -> byteCode.isTracked(one.body(), written))
                .map(one -> one.maker().replace('/', '.'))
                .distinct()
                .toList();
    }

    /** The classes below a type, without source, that can be reached from the ones that are named. */
    public List<TypeElement> subclassesOf(TypeElement type, Collection<TypeElement> named) {
        Set<String> classes = named.stream().map(java::internalName).collect(Collectors.toSet());
        return functions.subclassesOf(java.internalName(type), classes).stream()
                .map(java::ofInternalName)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether traced code writes to the field, as far as was known when its class was compiled. */
    public boolean isWritten(VariableElement field) {
        return ofOwner(field).filter(summary -> summary.isWritten(field)).isPresent();
    }

    /** Whether traced code stores something in the arrays of the field, as far as was known when its class was compiled. */
    public boolean isArrayWritten(VariableElement field) {
        return ofOwner(field).filter(summary -> summary.isArrayWritten(field)).isPresent();
    }

    /** Whether the field keeps a text with a tracked number, as far as was known when its class was compiled. */
    public boolean isText(VariableElement field) {
        return ofOwner(field).filter(summary -> summary.isText(field)).isPresent();
    }

    /** Whether a method without source may give a text that a field of its class keeps. */
    public boolean mayGiveText(ExecutableElement method) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        return !method.getReturnType().getKind().isPrimitive()
                && !traced.hasSource(owner)
                && !java.isOfPlatform(owner)
                && summary(owner).filter(ClassSummary::hasTexts).isPresent();
    }

    /**
     * What is known of a method without its source; of one with source, what others that override it did when it was compiled
     * before. Null where there is no summary.
     */
    public @Nullable Facts of(ExecutableElement method) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        return traced.hasSource(owner) && !Members.isOverridable(method)
                ? null
                : summary(owner).map(found -> found.factsOf(method)).orElse(null);
    }

    private Optional<ClassSummary> ofOwner(VariableElement field) {
        return field.getEnclosingElement() instanceof TypeElement owner ? summary(owner) : Optional.empty();
    }

    private Optional<ClassSummary> summary(TypeElement owner) {
        Optional<ClassSummary> found = known.get(owner);
        if (found == null) {
            TypeElement companion = traced.companionElement(owner);
            List<String> lines = companion != null
                    ? TracedDeclarations.summaryOf(companion)
                    : traced.hasSource(owner) ? before.apply(owner) : List.of();
            found = companion == null && lines.isEmpty() ? Optional.empty() : Optional.of(ClassSummary.of(java, lines));
            known.put(owner, found);
        }
        return found;
    }
}
