package dev.tracegrad.processor.reader;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.tracegrad.processor.language.FieldFunction;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.problem.Guard;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Refusal;
import dev.tracegrad.processor.problem.Source;
import dev.tracegrad.processor.tracked.PrimitiveRules;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import dev.tracegrad.processor.tracked.TrackedTypes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads methods and constructors, each once, of whichever class whose source is compiled now. */
public final class MethodReader {
    private final SourceTrees trees;
    private final Semantics semantics;
    private final TracedDeclarations traced;
    private final Map<SourceFile, Imports> imports = new HashMap<>();
    private final Map<ExecutableElement, MethodReading> readings = new HashMap<>();
    private final Map<ExecutableElement, Optional<TracedMethod>> forEffects = new HashMap<>();

    /** The statements that were refused in what was read; nothing of what could not be read at all. */
    private final Map<ExecutableElement, List<Tree>> unread = new HashMap<>();

    public MethodReader(SourceTrees trees, Semantics semantics, TracedDeclarations traced) {
        this.trees = trees;
        this.semantics = semantics;
        this.traced = traced;
    }

    SourceTrees trees() {
        return trees;
    }

    public Semantics semantics() {
        return semantics;
    }

    public TracedDeclarations traced() {
        return traced;
    }

    /** Whether others may hold the array in a field. */
    public Predicate<VariableElement> sharedArrays() {
        return new SharedArrays(trees, traced.sources());
    }

    /** Whether the method stands in a source that is compiled now. */
    public boolean hasSource(ExecutableElement method) {
        return trees.path(method instanceof FieldFunction function ? function.getEnclosingElement() : method) != null;
    }

    /** The method or constructor, if its source is compiled now and can be read at least in part. */
    Optional<TracedMethod> readAny(ExecutableElement method) {
        boolean isHere = method.getKind() == ElementKind.CONSTRUCTOR
                ? trees.path(method.getEnclosingElement()) != null
                : method.getKind() == ElementKind.METHOD && hasSource(method);
        return isHere ? Optional.ofNullable(read(method).method()) : Optional.empty();
    }

    /** The same, and the body of a method that is one node too, which is not traced, but may read what is tracked. */
    public Optional<TracedMethod> readForEffects(ExecutableElement method) {
        Optional<TracedMethod> known = forEffects.get(method);
        if (known == null) {
            known = PrimitiveRules.isPrimitive(method) && hasSource(method) ? readNodeBody(method) : readAny(method);
            forEffects.put(method, known);
        }
        return known;
    }

    /** What stands in a method or constructor, and is not in what was read of it. */
    List<Tree> unreadIn(ExecutableElement method) {
        if (readForEffects(method).isPresent()) {
            return unread.getOrDefault(method, List.of());
        }
        TreePath path = trees.path(method);
        TreePath type = trees.path(method.getEnclosingElement());
        List<Tree> found = new ArrayList<>();
        if (method.getKind() == ElementKind.CONSTRUCTOR && type != null) {
            found.addAll(ConstructorReader.initialisers(
                    (ClassTree) type.getLeaf(), (TypeElement) method.getEnclosingElement()));
        }
        if (path != null && path.getLeaf() instanceof MethodTree tree && tree.getBody() != null) {
            found.add(tree.getBody());
        }
        return found;
    }

    private Optional<TracedMethod> readNodeBody(ExecutableElement method) {
        TreePath path = Objects.requireNonNull(trees.path(method));
        MethodTree tree = (MethodTree) path.getLeaf();
        return Guard.run(
                "readers",
                () -> tree.getBody() == null
                        ? Optional.empty()
                        : Optional.of(readBody(method, tree, trees.file(path), new ArrayList<>())),
                fault -> Optional.empty()); // anything may stand in it
    }

    /** The same, if it could be read whole. */
    public Optional<TracedMethod> readWhole(ExecutableElement method) {
        return readAny(method).filter(unused -> read(method).refusalsAlong().isEmpty());
    }

    /** The same once more, with statements and variables of its own, which may come to stand elsewhere. */
    public Optional<TracedMethod> readAfresh(ExecutableElement method) {
        return readWhole(method)
                .flatMap(unused -> Optional.ofNullable(readSafely(method).method()));
    }

    /** The method or constructor, read once. */
    public MethodReading read(ExecutableElement method) {
        MethodReading known = readings.get(method);
        if (known == null) {
            known = readSafely(method);
            readings.put(method, known);
        }
        return known;
    }

    /** Reads a method; a fault of the reader's own becomes an error on the method, and does not stop the compiler. */
    private MethodReading readSafely(ExecutableElement method) {
        return Guard.run(
                "readers",
                () -> method instanceof FieldFunction function
                        ? readFunction(function)
                        : method.getKind() == ElementKind.CONSTRUCTOR ? readConstructor(method) : readMethod(method),
                fault -> new MethodReading(method, null, List.of(refusal(method, fault))));
    }

    /** A refusal that nothing noted is about the whole method. */
    private Refusal refusal(ExecutableElement method, Guard.Fault fault) {
        return fault.cause() instanceof Refusal refusal
                ? refusal
                : fault.at(location((TypeElement) method.getEnclosingElement()), Members.described(method));
    }

    private MethodReading readMethod(ExecutableElement method) {
        TreePath path = Objects.requireNonNull(trees.path(method));
        MethodTree tree = (MethodTree) path.getLeaf();
        SourceFile file = trees.file(path);
        if (PrimitiveRules.isPrimitive(method)) {
            return new PrimitiveReader(semantics, method, tree, file).read();
        }
        List<Refusal> refusals = new ArrayList<>();
        Source source = file.source(tree);
        checkDeclaration(method, source.location(), refusals);
        TracedMethod read = tree.getBody() == null
                ? TracedMethod.withoutBody(source, method)
                : readBody(method, tree, file, refusals);
        if (refusals.isEmpty() && !traced.isAlong(method) && !traced.hasDoubles(method) && !usesDoubles(read)) {
            refusals.add(new Refusal(Problem.NOTHING_TO_TRACE, source.location(), Members.described(method)));
        }
        return new MethodReading(method, read, refusals);
    }

    /** A field's function, which is what its initialiser gives. */
    private MethodReading readFunction(FieldFunction function) {
        TypeElement type = (TypeElement) function.getEnclosingElement();
        TreePath path = Objects.requireNonNull(trees.path(type));
        SourceFile file = trees.file(path);
        MethodContext context = context(function, file);
        List<Refusal> refusals = new ArrayList<>();
        ConstructorReader initialisers = new ConstructorReader(context, new StatementReader(context, refusals));
        VariableTree tree = ((ClassTree) path.getLeaf())
                .getMembers().stream()
                        .filter(member -> member instanceof VariableTree variable
                                && variable.getName().equals(function.field().getSimpleName()))
                        .map(VariableTree.class::cast)
                        .findFirst()
                        .orElseThrow();
        Statement.Evaluation read = (Statement.Evaluation) Objects.requireNonNull(initialisers.readInitialiser(tree));
        Expression value = ((Expression.Assignment) read.expression()).value();
        FieldFunctionReader.refuseChanging(value, refusals);
        Variable result = Variable.result(function.getReturnType());
        Source source = file.source(tree);
        Statement.Block body = new Statement.Block(source, List.of(new Statement.Return(read.source(), value, result)));
        TracedMethod method = new TracedMethod(source, function, List.of(), body, result, context.suppressions());
        return new MethodReading(function, checked(method, context, refusals), refusals);
    }

    private MethodReading readConstructor(ExecutableElement constructor) {
        TreePath typePath = Objects.requireNonNull(trees.path(constructor.getEnclosingElement()));
        TreePath path = trees.path(constructor);
        ClassTree type = (ClassTree) typePath.getLeaf();
        MethodTree tree = path == null ? null : (MethodTree) path.getLeaf();
        SourceFile file = trees.file(typePath);
        List<Refusal> refusals = new ArrayList<>();
        MethodContext context = context(constructor, file);
        List<Variable> parameters = parameters(constructor, context, type, refusals);
        StatementReader statements = new StatementReader(context, refusals);
        Statement.Block body = new ConstructorReader(context, statements).read(type, tree, parameters);
        Variable nothing = Variable.result(constructor.getReturnType());
        TracedMethod read = new TracedMethod(
                file.source(tree == null ? type : tree),
                constructor,
                parameters,
                body,
                nothing,
                context.suppressions());
        return new MethodReading(constructor, checked(read, context, refusals), refusals);
    }

    /** Whether there is anything in a method that has a tracked form. */
    private boolean usesDoubles(TracedMethod method) {
        TrackedTypes tracked = semantics.tracked();
        return method.expressions().stream()
                .anyMatch(expression -> tracked.isNumber(expression.type()) || tracked.isReference(expression.type()));
    }

    /** A method that is written on {@code Value}; a statement without operators that cannot be read is left to javac. Null without body. */
    public @Nullable OnValueMethod readOnValue(ExecutableElement method) {
        TreePath path = Objects.requireNonNull(trees.path(method));
        MethodTree tree = (MethodTree) path.getLeaf();
        if (tree.getBody() == null) {
            return null;
        }
        List<Refusal> refusals = new ArrayList<>();
        Map<Source, Tree> read = new IdentityHashMap<>();
        MethodContext context = context(method, trees.file(path), read);
        List<Variable> parameters = parameters(method, context, tree, new ArrayList<>());
        return new OnValueMethod(readBody(context, method, tree, parameters, refusals), tree, read, refusals);
    }

    /** Where a method stands whose source is compiled now. */
    public MethodTree tree(ExecutableElement method) {
        return (MethodTree) Objects.requireNonNull(trees.path(method)).getLeaf();
    }

    /** What overrides a method in the bodies of its enum's constants. */
    List<MethodReading> readConstantBodies(ExecutableElement method) {
        TreePath path = Objects.requireNonNull(trees.path(method.getEnclosingElement()));
        List<MethodReading> found = new ArrayList<>();
        ConstantBodies.overriding(method, (ClassTree) path.getLeaf()).forEach((constant, body) -> {
            MethodTree tree = body.method();
            List<Refusal> refusals = new ArrayList<>();
            SourceFile file = trees.file(path);
            MethodContext context = context(method, file, null, body.constant());
            List<Variable> parameters = new ArrayList<>();
            for (int i = 0; i < tree.getParameters().size(); i++) {
                TypeMirror type = method.getParameters().get(i).asType();
                parameters.add(TypeReader.variable(tree.getParameters().get(i), type));
            }
            TracedMethod read = readBody(context, method, tree, parameters, refusals);
            found.add(new MethodReading(method, read.inBodyOf(constant), refusals));
        });
        return found;
    }

    private TracedMethod readBody(ExecutableElement method, MethodTree tree, SourceFile file, List<Refusal> refusals) {
        MethodContext context = context(method, file);
        return readBody(context, method, tree, parameters(method, context, tree, refusals), refusals);
    }

    private TracedMethod readBody(
            MethodContext context,
            ExecutableElement method,
            MethodTree tree,
            List<Variable> parameters,
            List<Refusal> refusals) {
        parameters.forEach(context.scope()::declare);
        Variable result = Variable.result(method.getReturnType());
        Statement.Block body = new StatementReader(context, refusals).readBody(tree.getBody(), result);
        return checked(
                new TracedMethod(context.source(tree), method, parameters, body, result, context.suppressions()),
                context,
                refusals);
    }

    /** The same, and what javac will refuse in it: only there if it is written on Value, and so has no companion. */
    private TracedMethod checked(TracedMethod read, MethodContext context, List<Refusal> refusals) {
        unread.computeIfAbsent(read.element(), unused -> new ArrayList<>()).addAll(context.unread());
        if (refusals.isEmpty() && !context.isOnValue()) {
            refusals.addAll(JavaErrors.of(context.java(), read));
        }
        return read;
    }

    /** An initialiser of a class; null where it cannot be read whole. */
    @Nullable
    Statement readInitialiser(TypeElement type, Tree member) {
        List<Refusal> refusals = new ArrayList<>();
        MethodContext context = context(type, trees.file(Objects.requireNonNull(trees.path(type))));
        ConstructorReader initialisers = new ConstructorReader(context, new StatementReader(context, refusals));
        Statement read = Guard.<@Nullable Statement>run(
                "readers", () -> initialisers.readInitialiser(member), fault -> null); // javac or nobody tells of it
        return refusals.isEmpty() ? read : null;
    }

    /** What simple names mean in the file of an element. */
    Imports imports(Element place, SourceFile file) {
        JavaTypes java = semantics.java();
        return imports.computeIfAbsent(
                file, unused -> new Imports(java, semantics.members(), file.unit(), java.packageOf(place)));
    }

    private MethodContext context(Element place, SourceFile file) {
        return context(place, file, null);
    }

    private MethodContext context(Element place, SourceFile file, @Nullable Map<Source, Tree> trees) {
        return context(place, file, trees, null);
    }

    private MethodContext context(
            Element place, SourceFile file, @Nullable Map<Source, Tree> trees, @Nullable ClassTree constant) {
        return new MethodContext(
                semantics,
                traced,
                imports(place, file),
                file,
                place,
                new LexicalScope(),
                new ArrayDeque<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                trees,
                constant);
    }

    private static List<Variable> parameters(
            ExecutableElement method, MethodContext context, Tree place, List<Refusal> refusals) {
        List<Variable> parameters = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            boolean isFinal = parameter.getModifiers().contains(Modifier.FINAL);
            parameters.add(new Variable(parameter.getSimpleName().toString(), parameter.asType(), isFinal, false));
            if (parameter.asType().getKind() == TypeKind.ERROR) {
                refusals.add(context.unknownType(place, "the type of the parameter " + parameter));
            }
        }
        return parameters;
    }

    private void checkDeclaration(ExecutableElement method, Source.Location location, List<Refusal> refusals) {
        Map<Modifier, Problem> refused =
                Map.of(Modifier.ABSTRACT, Problem.ABSTRACT_METHOD, Modifier.NATIVE, Problem.NATIVE_METHOD);
        boolean isImplemented = method.getModifiers().contains(Modifier.ABSTRACT)
                && (traced.isAlong(method)
                        || traced.overridesOf(method).stream().anyMatch(traced::isTraced)
                        || method.getEnclosingElement().getKind() == ElementKind.ENUM);
        refused.forEach((modifier, problem) -> {
            if (method.getModifiers().contains(modifier) && !isImplemented) {
                refusals.add(new Refusal(problem, location, Members.described(method)));
            }
        });
    }

    /** Where messages about a class are shown. */
    public Source.Location location(TypeElement type) {
        return source(type).location();
    }

    /** The declaration of a class. */
    Source source(TypeElement type) {
        TreePath path = Objects.requireNonNull(trees.path(type));
        return trees.file(path).source(path.getLeaf());
    }
}
