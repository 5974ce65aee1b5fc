package dev.tracegrad.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads the methods of one class, and those of its outermost class that they call. */
final class ClassReader {
    /** The methods that tell objects apart: two Values are the same only if they are one node. */
    private static final Set<String> IDENTITY = Set.of("equals", "hashCode", "finalize", "clone");

    private final MethodReader reader;
    private final TracedMethods traced;
    private final TypeElement owner;
    private Set<ExecutableElement> rewritten = Set.of();

    ClassReader(MethodReader reader, TypeElement owner) {
        this.reader = reader;
        this.traced = reader.traced();
        this.owner = owner;
    }

    TypeElement owner() {
        return owner;
    }

    /** The methods that should get a companion. */
    List<MethodReading> readTraced() {
        List<MethodReading> found = new ArrayList<>();
        for (ExecutableElement method : traced.of(owner)) {
            found.add(new BitwiseFunctions(reader).read(method));
            if (owner.getKind() == ElementKind.ENUM) {
                found.addAll(reader.readConstantBodies(method));
            }
        }
        return found;
    }

    /** The body of a method that can be traced along: one of the same outermost class. */
    Optional<TracedMethod> readHelper(ExecutableElement method) {
        boolean fits = method.getKind() == ElementKind.METHOD
                && JavaTypes.outermost(method).equals(JavaTypes.outermost(owner))
                && !traced.isTraced(method)
                && !TracedMethods.isAnnotated(method)
                && reader.hasSource(method)
                && !method.getModifiers().contains(Modifier.ABSTRACT)
                && !method.getModifiers().contains(Modifier.NATIVE);
        return fits ? Optional.ofNullable(reader.read(method).method()) : Optional.empty();
    }

    /** The constructors, for the twin. */
    List<MethodReading> readConstructors() {
        return Members.constructors(owner).stream().map(reader::read).toList();
    }

    /**
     * The instance methods with a body, for the twin; those that every object has are its own affair, and those that are
     * rewritten to work on Values stay with the class.
     */
    List<MethodReading> readInstanceMethods() {
        return ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
                .filter(method -> !method.getModifiers().contains(Modifier.NATIVE))
                .filter(reader::hasSource)
                .filter(method -> !rewritten.contains(method))
                .filter(method -> !IDENTITY.contains(method.getSimpleName().toString()))
                .map(reader::read)
                .toList();
    }

    MethodReading read(ExecutableElement method) {
        return reader.read(method);
    }

    /** The methods that are written on {@code Value}. */
    List<ExecutableElement> onValue() {
        return traced.ofOperatorForm(owner);
    }

    /** Leaves methods out of the twin: they are rewritten where they stand. */
    void leaveOut(Set<ExecutableElement> rewrittenInPlace) {
        rewritten = rewrittenInPlace;
    }

    /** The annotated methods of the class's local and anonymous classes. */
    List<Refusal> annotatedInLocalClasses() {
        TreePath path = Objects.requireNonNull(reader.trees().path(owner));
        return new LocalClassReader(reader.trees().file(path)).read((ClassTree) path.getLeaf());
    }

    /** Where a parameter of a method is declared. */
    Source parameter(ExecutableElement method, int position) {
        TreePath path = Objects.requireNonNull(reader.trees().path(method));
        return reader.trees()
                .file(path)
                .source(((MethodTree) path.getLeaf()).getParameters().get(position));
    }

    /** Where messages about the class are shown. */
    Source.Location location() {
        return reader.location(owner);
    }
}
