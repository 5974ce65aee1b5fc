package dev.tracegrad.processor.reader;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.problem.Refusal;
import dev.tracegrad.processor.problem.Source;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.util.ArrayList;
import java.util.HashSet;
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
public final class ClassReader {
    private final MethodReader reader;
    private final TracedDeclarations traced;
    private final TypeElement owner;
    private final BitwiseFunctions functions;
    private final Set<ExecutableElement> nodes = new HashSet<>();
    private Set<ExecutableElement> rewritten = Set.of();

    public ClassReader(MethodReader reader, TypeElement owner) {
        this.reader = reader;
        this.traced = reader.traced();
        this.owner = owner;
        this.functions = new BitwiseFunctions(reader);
    }

    public TypeElement owner() {
        return owner;
    }

    /** The methods that should get a companion. */
    public List<MethodReading> readTraced() {
        List<MethodReading> found = new ArrayList<>();
        for (ExecutableElement method : traced.of(owner)) {
            MethodReading reading = functions.read(method);
            found.add(nodes.contains(method) ? BitwiseFunctions.asNode(reading) : reading);
            if (owner.getKind() == ElementKind.ENUM) {
                found.addAll(reader.readConstantBodies(method));
            }
        }
        return found;
    }

    /** Makes one node of a method whose body cannot be traced; answers whether it is a function that can be one, and was none. */
    public boolean makeNode(ExecutableElement method) {
        return functions.isFunction(method) && nodes.add(method);
    }

    /** The body of a method that can be traced along: one of the same outermost class. */
    public Optional<TracedMethod> readHelper(ExecutableElement method) {
        boolean fits = method.getKind() == ElementKind.METHOD
                && JavaTypes.outermost(method).equals(JavaTypes.outermost(owner))
                && !traced.isTraced(method)
                && !TracedDeclarations.isAnnotated(method)
                && reader.hasSource(method)
                && !method.getModifiers().contains(Modifier.ABSTRACT)
                && !method.getModifiers().contains(Modifier.NATIVE);
        return fits ? Optional.ofNullable(reader.read(method).method()) : Optional.empty();
    }

    /** The same once more, with a body of its own. */
    public Optional<TracedMethod> readAfresh(ExecutableElement method) {
        return reader.readAfresh(method);
    }

    /** The constructors, for the twin. */
    public List<MethodReading> readConstructors() {
        return Members.constructors(owner).stream().map(reader::read).toList();
    }

    /**
     * The instance methods with a body, for the twin; those that every object has are its own affair, and those that are
     * rewritten to work on Values stay with the class.
     */
    public List<MethodReading> readInstanceMethods() {
        return ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
                .filter(method -> !method.getModifiers().contains(Modifier.NATIVE))
                .filter(reader::hasSource)
                .filter(method -> !rewritten.contains(method))
                .filter(method -> !isFinalizer(method))
                .map(reader::read)
                .toList();
    }

    /** Whether the method belongs to an object itself, and not to what it stands for (JLS 12.6). */
    private static boolean isFinalizer(ExecutableElement method) {
        return method.getSimpleName().contentEquals("finalize")
                && method.getParameters().isEmpty();
    }

    public MethodReading read(ExecutableElement method) {
        return reader.read(method);
    }

    /** The methods that are written on {@code Value}. */
    public List<ExecutableElement> onValue() {
        return traced.ofOperatorForm(owner);
    }

    /** Leaves methods out of the twin: they are rewritten where they stand. */
    public void leaveOut(Set<ExecutableElement> rewrittenInPlace) {
        rewritten = rewrittenInPlace;
    }

    /** The annotated methods of the class's local and anonymous classes. */
    public List<Refusal> annotatedInLocalClasses() {
        TreePath path = Objects.requireNonNull(reader.trees().path(owner));
        return new LocalClassReader(reader.trees().file(path)).read((ClassTree) path.getLeaf());
    }

    /** Where a parameter of a method is declared. */
    public Source parameter(ExecutableElement method, int position) {
        TreePath path = Objects.requireNonNull(reader.trees().path(method));
        return reader.trees()
                .file(path)
                .source(((MethodTree) path.getLeaf()).getParameters().get(position));
    }

    /** The declaration of the class. */
    public Source source() {
        return reader.source(owner);
    }

    /** Where messages about the class are shown. */
    public Source.Location location() {
        return reader.location(owner);
    }
}
