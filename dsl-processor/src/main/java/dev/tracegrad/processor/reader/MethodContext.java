package dev.tracegrad.processor.reader;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import dev.tracegrad.processor.language.FunctionTypes;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.language.Visibility;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Refusal;
import dev.tracegrad.processor.problem.Source;
import dev.tracegrad.processor.problem.Suppression;
import dev.tracegrad.processor.tracked.MathFunctions;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What the readers of one method share: where it stands, and what its names can mean.
 *
 * @param place the method, or the class whose initialisers are read
 * @param classes the anonymous classes around a place, the innermost first
 * @param trees the trees of what is read, where the method is written on {@code Value}; null for any other
 * @param constant the body of a constant of its enum in which the method stands, or null
 * @param unread the statements that are refused, added to as they are read
 * @param suppressions where the method's variables suppress warnings, added to as they are read
 */
record MethodContext(
        Semantics semantics,
        TracedDeclarations traced,
        Imports imports,
        SourceFile file,
        Element place,
        LexicalScope scope,
        Deque<AnonymousNames> classes,
        List<Tree> unread,
        List<Suppression> suppressions,
        @Nullable Map<Source, Tree> trees,
        @Nullable ClassTree constant) {
    JavaTypes java() {
        return semantics.java();
    }

    Members members() {
        return semantics.members();
    }

    /** Which members the method may name. */
    Access access() {
        return new Access(java(), owner());
    }

    FunctionTypes functions() {
        return semantics.functions();
    }

    TypeElement owner() {
        return (TypeElement) (place instanceof TypeElement ? place : place.getEnclosingElement());
    }

    /** What {@code super} is: the superclass, or the enum for a body of one of its constants. */
    TypeMirror superclass() {
        return constant != null ? owner().asType() : owner().getSuperclass();
    }

    /** Whether an anonymous class of the method has a member that the class or interface has which it extends. */
    boolean isHandedDown(Element member) {
        int rank = Visibility.rank(member);
        return rank > 1 || rank == 1 && java().packageOf(member).equals(java().packageOf(place));
    }

    boolean isStatic() {
        return place instanceof ExecutableElement && place.getModifiers().contains(Modifier.STATIC);
    }

    /** Whether the method is written on {@code Value}, where operators on it are rewritten. */
    boolean isOnValue() {
        return trees != null;
    }

    /**
     * Whether a method on doubles takes Values too: a function of mathematics, a traced method, whose companion is called, or
     * a question of the JDK's about a number.
     */
    boolean takesValues(ExecutableElement called) {
        return hasFormOnValues(called) || MathFunctions.isQuestion(called);
    }

    /** Whether a method on doubles has a form on Values: a function of mathematics, or the companion of a traced method. */
    boolean hasFormOnValues(ExecutableElement called) {
        return semantics.functionsOfMath().isFunction(called) || traced.isTraced(called) || ruleFor(called) != null;
    }

    /**
     * The rule that calls of a method follow, or null. One that nobody asked for is for libraries: a method in source, or one that
     * is overridden there, is what it is.
     */
    @Nullable
    ExecutableElement ruleFor(ExecutableElement called) {
        ExecutableElement rule = semantics.primitives().ruleFor(owner(), called);
        boolean isInSource = traced.hasSource((TypeElement) called.getEnclosingElement())
                || traced.isTraced(called)
                || !traced.overridesOf(called).isEmpty();
        return rule != null || isInSource ? rule : semantics.primitives().wideRuleFor(owner(), called);
    }

    /** Refuses a method, or a field where there are no arguments, that the body of the enum's constant has for itself. */
    void refuseOwnOfConstant(Tree tree, String name, @Nullable Integer arguments) {
        if (constant != null && ConstantBodies.hasForItself(constant, members(), owner(), name, arguments)) {
            throw refusal(
                    Problem.UNSUPPORTED_EXPRESSION,
                    tree,
                    name + ", which the body of an enum's constant has for itself,",
                    "Declare it in the enum, under a name of its own");
        }
    }

    /** Declares a variable in the innermost block. */
    void declare(Tree tree, Variable variable) {
        refuseTaken(tree, variable);
        scope.declare(variable);
    }

    /** Refuses a variable whose name another one of the body has. */
    void refuseTaken(Tree tree, Variable variable) {
        if (scope.isTaken(variable.name())) {
            throw unknown(tree, "another " + variable.name());
        }
    }

    Source source(Tree tree) {
        Source source = file.source(tree);
        if (trees != null) {
            trees.put(source, tree);
        }
        return source;
    }

    Refusal refusal(Problem problem, Tree tree, Object... arguments) {
        return new Refusal(problem, file.source(tree).location(), arguments);
    }

    /** What names a class that is not there, or not yet: others may still generate it. */
    Refusal unknownType(Tree tree, String what) {
        return refusal(Problem.UNKNOWN_TYPE, tree, what);
    }

    Refusal unknown(Tree tree, String what) {
        return refusal(
                Problem.UNKNOWN_SYMBOL,
                tree,
                what,
                "Keep it in a variable whose type is written out first, or compute it in a method that is not traced");
    }
}
