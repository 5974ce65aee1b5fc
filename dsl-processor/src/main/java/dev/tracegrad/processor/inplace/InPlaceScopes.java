package dev.tracegrad.processor.inplace;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.tracegrad.processor.inplace.javac.Code;
import dev.tracegrad.processor.inplace.javac.Edits;
import dev.tracegrad.processor.language.FreshName;
import dev.tracegrad.processor.language.RuntimeNames;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.model.Walk;
import dev.tracegrad.processor.origin.LoopPasses;
import dev.tracegrad.processor.origin.Rows;
import dev.tracegrad.processor.origin.SiteTable;
import dev.tracegrad.processor.origin.Tag;
import dev.tracegrad.processor.reader.OnValueMethod;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a method on {@code Value} that say which call, or which pass of a loop, makes the nodes; as in a
 * companion, but for labelled loops without a counter.
 */
final class InPlaceScopes {
    private final OnValueMethod method;
    private final Semantics semantics;
    private final TracedDeclarations traced;
    private final SiteTable table;
    private final Set<String> names = new HashSet<>();
    private final boolean isEntered;

    /** What stands where the method's variables cannot be used: in records and other static classes inside it. */
    private final Set<Tree> withoutVariables = Collections.newSetFromMap(new IdentityHashMap<>());

    /** What is in lambdas and in classes, which may be called later or in another thread. */
    private final Set<Tree> inFunctions = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * The variables of the call, and of the passes around what is written, the innermost one first. Nobody writes such
     * names, so that no field that a class in the method inherits hides them.
     */
    private final Deque<String> variables = new ArrayDeque<>();

    private final Map<Tree, Edits.ScopeVariable> passes = new IdentityHashMap<>();
    private final Set<Statement> labels = Collections.newSetFromMap(new IdentityHashMap<>());

    InPlaceScopes(OnValueMethod method, Semantics semantics, TracedDeclarations traced) {
        this.method = method;
        this.semantics = semantics;
        this.traced = traced;
        this.table = new SiteTable(method.method().source(), method.method().name());
        method.method().parameters().forEach(parameter -> names.add(parameter.name()));
        method.method().variables().forEach(variable -> names.add(variable.name()));
        new Scanner().scan(method.tree(), false);
        new FunctionScanner().scan(method.tree().getBody(), false);
        this.isEntered = hasCalls(method.method().expressions());
        variables.push(unused("$scope"));
        method.method().parameters().stream()
                .filter(this::isReceived)
                .forEach(parameter -> table.parameter(parameter.name()));
    }

    /** Notes what names there are, and what is in static contexts. */
    private final class Scanner extends TreeScanner<@Nullable Void, Boolean> {
        @Override
        public @Nullable Void visitIdentifier(IdentifierTree name, Boolean isStatic) {
            names.add(name.getName().toString());
            return super.visitIdentifier(name, isStatic);
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, Boolean isStatic) {
            return super.visitClass(type, isStatic || type.getKind() != Tree.Kind.CLASS);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree inside, Boolean isStatic) {
            boolean isOfClass = inside != method.tree();
            boolean hasModifier = inside.getModifiers().getFlags().contains(Modifier.STATIC);
            return super.visitMethod(inside, isStatic || isOfClass && hasModifier);
        }

        @Override
        public @Nullable Void scan(@Nullable Tree tree, Boolean isStatic) {
            if (isStatic && tree != null) {
                withoutVariables.add(tree);
            }
            return super.scan(tree, isStatic);
        }
    }

    /** Notes what is in lambdas and in classes. */
    private final class FunctionScanner extends TreeScanner<@Nullable Void, Boolean> {
        @Override
        public @Nullable Void visitClass(ClassTree type, Boolean isInside) {
            return super.visitClass(type, true);
        }

        @Override
        public @Nullable Void visitLambdaExpression(LambdaExpressionTree lambda, Boolean isInside) {
            return super.visitLambdaExpression(lambda, true);
        }

        @Override
        public @Nullable Void scan(@Nullable Tree tree, Boolean isInside) {
            if (isInside && tree != null) {
                inFunctions.add(tree);
            }
            return super.scan(tree, isInside);
        }
    }

    /** A name that nothing in the method has. */
    String unused(String wanted) {
        return FreshName.of(wanted, name -> !names.add(name));
    }

    /** A node with what it is told. */
    Code at(Code node, Tag tag, Expression made) {
        if (withoutVariables.contains(method.treeOf(made))) {
            String name = tag.plainName();
            Code named = name == null ? node : new Code.Call(node, "named", List.of(new Code.Literal(name)));
            return new Code.Call(
                    named, "at", List.of(new Code.Literal(made.source().site())));
        }
        List<Code> arguments = new ArrayList<>(arguments(tag, made));
        arguments.add(0, node);
        return new Code.Static(RuntimeNames.NODES, "at", arguments);
    }

    /** The arguments of what tells a node where it is made. */
    List<Code> arguments(Tag tag, Expression made) {
        return List.of(new Code.Name(variables.element()), new Code.Literal(table.statement(tag.name(), made)));
    }

    /** What the node that a statement returns is told; of a lambda's, only its place. */
    Tag tag(Statement.Return returned) {
        return returned.result() == method.method().result() ? Tag.RETURNED : Tag.PLACE;
    }

    /** Whether a parameter holds Values that may have no name. */
    boolean isReceived(Variable parameter) {
        return semantics.java().isValue(parameter.type()) || Rows.isRow(parameter.type(), semantics.java()::isValue);
    }

    /** The arguments of what receives a parameter. */
    List<Code> argument(Variable parameter) {
        return List.of(
                new Code.Name(parameter.name()),
                new Code.Name(variables.element()),
                new Code.Literal(table.parameter(parameter.name())));
    }

    /** Begins the body of a loop; whether its passes are scopes, and {@link #endPass} is to be called. */
    boolean beginPass(Statement loop, Statement part) {
        if (loop instanceof Statement.Labeled) {
            labels.add(part); // nothing can be declared between the two
        }
        Tree tree = method.trees().get(loop.source());
        boolean isBody = loop instanceof Statement.Loop repeated && repeated.body() == part;
        if (!isBody || withoutVariables.contains(tree)) {
            return false;
        }
        Variable variable = LoopPasses.counter(loop);
        List<Expression> inside = Walk.contents(part).expressions();
        boolean hasCalls = hasCalls(inside);
        boolean areScopes =
                LoopPasses.areScopes(inside, hasCalls, one -> semantics.java().isValue(one.type()));
        if (!areScopes || variable == null && labels.contains(loop)) {
            return false;
        }
        boolean enters = hasCalls && !inFunctions.contains(tree);
        String counter = variable == null ? unused("$passes") : null;
        List<Code> index = variable == null
                ? List.of(new Code.Literal(""), new Code.Increment(counter))
                : List.of(new Code.Literal(variable.name()), new Code.Name(variable.name()));
        Code begun = new Code.Call(new Code.Name(variables.element()), enters ? "enterPass" : "pass", index);
        variables.push(unused("$pass"));
        passes.put(tree, new Edits.ScopeVariable(RuntimeNames.SCOPE, variables.element(), begun, enters, counter));
        return true;
    }

    void endPass() {
        variables.pop();
    }

    /** The scope of the call. */
    Edits.ScopeVariable call() {
        List<Code> text =
                table.text().stream().map(part -> (Code) new Code.Literal(part)).toList();
        Code whole = text.get(0);
        for (Code part : text.subList(1, text.size())) {
            whole = new Code.Call(whole, "concat", List.of(part));
        }
        Code begun = new Code.Static(RuntimeNames.SCOPE, isEntered ? "enter" : "of", List.of(whole));
        return new Edits.ScopeVariable(RuntimeNames.SCOPE, variables.element(), begun, isEntered, null);
    }

    Map<Tree, Edits.ScopeVariable> passes() {
        return passes;
    }

    private boolean hasCalls(List<Expression> expressions) {
        return expressions.stream()
                .anyMatch(expression -> expression instanceof Expression.Call call
                        && (traced.isTraced(call.method()) || traced.isOperatorForm(call.method())));
    }
}
