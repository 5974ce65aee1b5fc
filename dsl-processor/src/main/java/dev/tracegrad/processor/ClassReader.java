package dev.tracegrad.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Reads the methods of one class, and those of its outermost class that they call. */
final class ClassReader implements Activity.Bodies {
    private final Trees trees;
    private final JavaTypes java;
    private final Members members;
    private final Overloads overloads;
    private final TracedMethods traced;
    private final TypeElement owner;
    private final Map<ExecutableElement, MethodReading> readings = new HashMap<>();

    ClassReader(Trees trees, JavaTypes java, TracedMethods traced, TypeElement owner) {
        this.trees = trees;
        this.java = java;
        this.members = new Members(java);
        this.overloads = new Overloads(java);
        this.traced = traced;
        this.owner = owner;
    }

    /** A method as far as it could be read, and what was refused in it. */
    record MethodReading(
            ExecutableElement element, @Nullable TracedMethod method, List<Refusal> refusals) {}

    TypeElement owner() {
        return owner;
    }

    /** The methods that should get a companion. */
    List<MethodReading> readTraced() {
        return traced.of(owner).stream().map(this::read).toList();
    }

    /** The body of a method that can be traced along: one of the same outermost class that takes or returns double. */
    @Override
    public Optional<TracedMethod> readHelper(ExecutableElement method) {
        boolean fits = method.getKind() == ElementKind.METHOD
                && JavaTypes.outermost(method).equals(JavaTypes.outermost(owner))
                && !traced.isTraced(method)
                && !TracedMethods.isAnnotated(method)
                && traced.hasDoubles(method)
                && trees.getPath(method) != null
                && !method.getModifiers().contains(Modifier.ABSTRACT)
                && !method.getModifiers().contains(Modifier.NATIVE);
        return fits ? Optional.ofNullable(read(method).method()) : Optional.empty();
    }

    @Override
    public Optional<TracedMethod> readAny(ExecutableElement method) {
        boolean isHere = method.getKind() == ElementKind.METHOD && trees.getPath(method) != null;
        return isHere ? Optional.ofNullable(read(method).method()) : Optional.empty();
    }

    /** Reads a method once. */
    MethodReading read(ExecutableElement method) {
        MethodReading known = readings.get(method);
        if (known == null) {
            known = readNow(method);
            readings.put(method, known);
        }
        return known;
    }

    /** Operators on Value in the annotated methods that are written on it. */
    List<Refusal> operatorsOnValue() {
        return traced.ofOperatorForm(owner).stream()
                .filter(method -> !method.getModifiers().contains(Modifier.ABSTRACT))
                .flatMap(method -> body(method).stream())
                .filter(refusal -> refusal.problem() == Problem.OPERATOR_ON_VALUE)
                .toList();
    }

    /** The annotated methods of the class's local and anonymous classes. */
    List<Refusal> annotatedInLocalClasses() {
        TreePath path = trees.getPath(owner);
        return new LocalClassReader(file(path)).read((ClassTree) path.getLeaf());
    }

    /** Where messages about a class are shown. */
    Source.Location location() {
        TreePath path = trees.getPath(owner);
        return new SourceFile(trees, path.getCompilationUnit())
                .source(path.getLeaf())
                .location();
    }

    private List<Refusal> body(ExecutableElement method) {
        List<Refusal> refusals = new ArrayList<>();
        TreePath path = trees.getPath(method);
        readBody(method, (MethodTree) path.getLeaf(), file(path), refusals);
        return refusals;
    }

    private MethodReading readNow(ExecutableElement method) {
        TreePath path = trees.getPath(method);
        MethodTree tree = (MethodTree) path.getLeaf();
        SourceFile file = file(path);
        List<Refusal> refusals = new ArrayList<>();
        checkDeclaration(method, file.source(tree).location(), refusals);
        TracedMethod read = tree.getBody() == null ? null : readBody(method, tree, file, refusals);
        return new MethodReading(method, read, refusals);
    }

    private SourceFile file(TreePath path) {
        return new SourceFile(trees, path.getCompilationUnit());
    }

    private TracedMethod readBody(ExecutableElement method, MethodTree tree, SourceFile file, List<Refusal> refusals) {
        Imports imports = new Imports(java, members, file.unit(), java.packageOf(method));
        MethodContext context = new MethodContext(java, members, overloads, traced, imports, file, method, new Scope());
        List<Variable> parameters = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            boolean isFinal = parameter.getModifiers().contains(Modifier.FINAL);
            Variable variable = new Variable(parameter.getSimpleName().toString(), parameter.asType(), isFinal, false);
            parameters.add(variable);
            context.scope().declare(variable);
            if (parameter.asType().getKind() == TypeKind.ERROR) {
                refusals.add(context.unknown(tree, "the type of the parameter " + parameter));
            }
        }
        Statement.Block body = new StatementReader(context, refusals).readBlock(tree.getBody());
        return new TracedMethod(file.source(tree), method, parameters, body);
    }

    private void checkDeclaration(ExecutableElement method, Source.Location location, List<Refusal> refusals) {
        String name = owner.getSimpleName() + "." + method;
        Map<Modifier, Problem> refused = Map.of(
                Modifier.ABSTRACT, Problem.ABSTRACT_METHOD,
                Modifier.NATIVE, Problem.NATIVE_METHOD,
                Modifier.SYNCHRONIZED, Problem.SYNCHRONIZED_METHOD);
        refused.forEach((modifier, problem) -> {
            if (method.getModifiers().contains(modifier)) {
                refusals.add(new Refusal(problem, location, name));
            }
        });
        if (!traced.hasDoubles(method)) {
            refusals.add(new Refusal(Problem.NOTHING_TO_TRACE, location, name));
        }
        if (java.isArrayOfDouble(method.getReturnType())) {
            refusals.add(new Refusal(Problem.UNSUPPORTED_TYPE, location, "the result", method.getReturnType()));
        }
        for (VariableElement parameter : method.getParameters()) {
            if (java.isArrayOfDouble(parameter.asType())) {
                refusals.add(new Refusal(
                        Problem.UNSUPPORTED_TYPE, location, "the parameter " + parameter, parameter.asType()));
            }
        }
    }
}
