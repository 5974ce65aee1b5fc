package dev.tracegrad.processor.reader;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.tracegrad.processor.language.FunctionType;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.SourceFunctions;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Walk;
import dev.tracegrad.processor.problem.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Reads the functions of all classes in source, in methods, constructors and initialisers; only where one stands, and only
 * once somebody asks.
 */
public final class FunctionReader implements SourceFunctions {
    private final MethodReader reader;
    private final JavaTypes java;
    private final UnreadFunctions unread;
    private final Escapes escapes;
    private final Initialisers classInitialisers;
    private final FieldValues fields;
    private final Map<ExecutableElement, List<TracedMethod>> implementing = new HashMap<>();
    private final FunctionBodies bodies = new FunctionBodies();
    private final Map<ExecutableElement, Optional<TracedMethod>> unreadParts = new HashMap<>();
    private @Nullable List<Function> all;
    private @Nullable Set<String> ofClasses;
    private @Nullable Set<TypeElement> namedApart;

    public FunctionReader(MethodReader reader) {
        this.reader = reader;
        this.java = reader.semantics().java();
        this.unread = new UnreadFunctions(reader.traced().sources(), java);
        this.fields = new FieldValues(reader);
        reader.semantics().tracked().twins().settle(fields::holdsFixedList);
        this.classInitialisers = new Initialisers(reader);
        this.escapes =
                new Escapes(reader, reader::readWhole, name -> namesInClasses().contains(name));
    }

    /**
     * A function as a method.
     *
     * @param isPlain whether its object may be in plain form: traced code has in tracked form what it does not give to others
     */
    private record Function(Expression made, TracedMethod body, boolean isPlain) {}

    /** Those in the bodies of an enum's constants have companions if the enum's method has. */
    @Override
    public List<TracedMethod> implementing(ExecutableElement method) {
        return implementing.computeIfAbsent(method, this::findImplementing);
    }

    private List<TracedMethod> findImplementing(ExecutableElement method) {
        FunctionType function =
                reader.semantics().functions().of(method.getEnclosingElement().asType());
        boolean isFunction = function != null && function.method().equals(method);
        boolean isOfConstants = method.getEnclosingElement().getKind() == ElementKind.ENUM
                && reader.traced().isTraced(method);
        if (isOfConstants
                || !isFunction
                        && !namesInClasses().contains(method.getSimpleName().toString())) {
            return List.of();
        }
        TypeMirror owner = java.types().erasure(method.getEnclosingElement().asType());
        Stream<TracedMethod> read = all().stream()
                .filter(one -> one.isPlain() && isLike(one.body().element(), method) && isOf(one, owner))
                .map(Function::body);
        return Stream.concat(read, unread.implementing(method, isFunction)).toList();
    }

    private boolean isOf(Function function, TypeMirror erased) {
        return java.types().isSubtype(java.types().erasure(function.made().type()), erased);
    }

    @Override
    public List<TracedMethod> overriding(ExecutableElement method, TypeElement type) {
        if (!namesInClasses().contains(method.getSimpleName().toString())) {
            return List.of();
        }
        TypeMirror erased = java.types().erasure(type.asType());
        Stream<TracedMethod> read = all().stream()
                .filter(one -> one.made() instanceof Expression.AnonymousClass made
                        && (one.isPlain() || !reader.semantics().tracked().isFunction(made.type()))
                        && isLike(one.body().element(), method)
                        && isOf(one, erased))
                .map(Function::body)
                .filter(body -> !reader.traced().isOfTracedEnum(body.element()));
        return Stream.concat(read, unread.overriding(method, erased, reader.traced()::isOfTracedEnum))
                .toList();
    }

    /** How methods of anonymous and local classes are called, as far as trees tell without being read. */
    private Set<String> namesInClasses() {
        Set<String> known = ofClasses;
        if (known == null) {
            known = new HashSet<>();
            ofClasses = known;
            for (TypeElement type : reader.traced().sources()) {
                TreePath path = reader.trees().path(type);
                if (path != null && type.getNestingKind() == NestingKind.TOP_LEVEL) {
                    known.addAll(FunctionScan.of(path.getLeaf()).methods());
                }
            }
        }
        return known;
    }

    private static boolean isLike(ExecutableElement one, ExecutableElement other) {
        return one.getSimpleName().equals(other.getSimpleName())
                && one.getParameters().size() == other.getParameters().size();
    }

    private List<Function> all() {
        List<Function> known = all;
        if (known == null) {
            known = new ArrayList<>();
            all = known;
            for (TypeElement type : reader.traced().sources()) {
                TreePath path = reader.trees().path(type);
                if (path != null) {
                    for (Tree member : ((ClassTree) path.getLeaf()).getMembers()) {
                        FunctionScan scan = FunctionScan.of(member);
                        if (!scan.functions().isEmpty() && !(member instanceof ClassTree)) {
                            add(type, member, scan, known);
                        }
                    }
                }
            }
        }
        return known;
    }

    private void add(TypeElement type, Tree member, FunctionScan scan, List<Function> known) {
        List<TracedMethod> methods = member instanceof MethodTree ? methods(type, member) : List.of();
        List<Expression> expressions = member instanceof MethodTree
                ? methods.stream()
                        .flatMap(method -> method.expressions().stream())
                        .toList()
                : fields.initialiser(type, member).map(Walk::expressions).orElse(List.of());
        boolean isTraced = methods.stream().anyMatch(method -> reader.traced().isTraced(method.element()));
        Set<Expression> plain = Collections.newSetFromMap(new IdentityHashMap<>());
        plain.addAll(isTraced ? outward(methods) : expressions);
        plain.removeAll(staying(type, member, methods));
        for (Expression expression : expressions) {
            bodiesOf(expression).forEach(body -> known.add(new Function(expression, body, plain.contains(expression))));
        }
        Set<Integer> starts = expressions.stream()
                .filter(expression -> !bodiesOf(expression).isEmpty())
                .map(expression -> expression.source().start())
                .collect(Collectors.toSet());
        SourceFile file =
                reader.trees().file(Objects.requireNonNull(reader.trees().path(type)));
        List<Source> parts = methods.stream()
                .flatMap(method -> reader.unreadIn(method.element()).stream())
                .map(file::source)
                .toList();
        scan.functions().stream()
                .filter(function -> !starts.contains(file.source(function).start())
                        || parts.stream().anyMatch(part -> isIn(part, file.source(function))))
                .forEach(function -> unread.add(
                        function,
                        file.source(function),
                        isConstant(type, member, function) ? type : null,
                        method -> givesValue(method, reader.imports(type, file))));
    }

    private static boolean isIn(Source part, Source whole) {
        return whole.start() <= part.start() && part.end() <= whole.end();
    }

    /**
     * Whether a field is private and final, and its name stands nowhere in the file's class but where its function is called:
     * who calls it knows which one that is.
     */
    private boolean isOnlyCalled(TypeElement type, VariableTree field) {
        FunctionType function = type.getEnclosedElements().stream()
                .filter(element -> element.getKind() == ElementKind.FIELD
                        && element.getSimpleName().equals(field.getName()))
                .map(element -> reader.semantics().functions().of(element.asType()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        TreePath path = reader.trees().path(JavaTypes.outermost(type));
        return function != null
                && path != null
                && field.getModifiers().getFlags().containsAll(Set.of(Modifier.PRIVATE, Modifier.FINAL))
                && CallScan.isOnlyCalled(field.getName(), function.method().getSimpleName(), path.getLeaf());
    }

    /** Whether a class stands there as the body of an enum's constant. */
    private static boolean isConstant(TypeElement type, Tree member, Tree function) {
        return type.getKind() == ElementKind.ENUM
                && member instanceof VariableTree field
                && field.getInitializer() == function
                && type.getEnclosedElements().stream()
                        .anyMatch(element -> element.getKind() == ElementKind.ENUM_CONSTANT
                                && element.getSimpleName().equals(field.getName()));
    }

    private boolean givesValue(MethodTree method, Imports imports) {
        TypeElement given = method.getReturnType() instanceof IdentifierTree name
                ? imports.type(name.getName().toString())
                : null;
        return given != null && java.isValue(given.asType());
    }

    /** The functions in a member of a class that cannot be called elsewhere; none where it cannot be read whole. */
    private Set<Expression> staying(TypeElement type, Tree member, List<TracedMethod> methods) {
        if (!(member instanceof MethodTree)) {
            Optional<Statement> statement = fields.initialiser(type, member);
            Set<Expression> staying = statement
                    .map(whole -> escapes.stayingIn(Walk.statements(whole), Walk.expressions(whole)))
                    .orElse(Set.of());
            if (member instanceof VariableTree field && isOnlyCalled(type, field)) {
                statement.ifPresent(whole -> staying.addAll(Escapes.assignedIn(Walk.expressions(whole))));
            }
            return staying;
        }
        return methods.size() == 1
                ? reader.readWhole(methods.get(0).element())
                        .map(body -> escapes.stayingIn(body.statements(), body.expressions()))
                        .orElse(Set.of())
                : Set.of();
    }

    /** Of a traced method, which has the others in tracked form: what it returns, and what it stores. */
    private static List<Expression> outward(List<TracedMethod> methods) {
        return methods.stream()
                .flatMap(method -> Stream.concat(
                        method.statements().stream()
                                .filter(Statement.Return.class::isInstance)
                                .flatMap(statement -> statement.expressions().stream()),
                        method.expressions().stream()
                                .filter(Expression.Assignment.class::isInstance)
                                .map(expression -> ((Expression.Assignment) expression).value())))
                .toList();
    }

    private List<TracedMethod> methods(TypeElement type, Tree member) {
        return type.getEnclosedElements().stream()
                .filter(ExecutableElement.class::isInstance)
                .filter(element -> isAt(reader.trees().path(element), member))
                .flatMap(element -> reader.readForEffects((ExecutableElement) element).stream())
                .toList();
    }

    private static boolean isAt(@Nullable TreePath path, Tree tree) {
        return path != null && path.getLeaf() == tree;
    }

    @Override
    public List<TracedMethod> bodiesOf(Expression function) {
        return bodies.of(function);
    }

    @Override
    public List<TracedMethod> unreadIn(VariableElement field) {
        TypeElement type = (TypeElement) field.getEnclosingElement();
        VariableTree tree = fields.tree(field);
        if (tree == null
                || tree.getInitializer() == null
                || fields.initialiser(type, tree).isPresent()) {
            return List.of();
        }
        SourceFile file =
                reader.trees().file(Objects.requireNonNull(reader.trees().path(type)));
        return FunctionScan.of(tree).functions().stream()
                .flatMap(function -> unread.bodiesOf(function, file.source(function), field))
                .toList();
    }

    @Override
    public Optional<TracedMethod> unreadOf(ExecutableElement method) {
        return unreadParts.computeIfAbsent(method, this::findUnread);
    }

    private Optional<TracedMethod> findUnread(ExecutableElement method) {
        List<Tree> parts = reader.traced().hasSource((TypeElement) method.getEnclosingElement())
                ? reader.unreadIn(method)
                : List.of();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(unread.body(parts, reader.source((TypeElement) method.getEnclosingElement()), method));
    }

    @Override
    public Set<TypeElement> namedApart() {
        Set<TypeElement> known = namedApart;
        if (known == null) {
            known = NamedClasses.of(reader);
            namedApart = known;
        }
        return known;
    }

    @Override
    public boolean isInitialised(TypeElement type) {
        return classInitialisers.doMore(type);
    }

    @Override
    public Optional<List<Expression>> valuesOf(VariableElement field) {
        return fields.all(field);
    }

    @Override
    public Optional<List<Expression>> initialValuesOf(VariableElement field) {
        return fields.initial(field);
    }
}
