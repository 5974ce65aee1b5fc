package dev.tracegrad.processor.reader;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.language.Visibility;
import dev.tracegrad.processor.model.Primitive;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Refusal;
import dev.tracegrad.processor.tracked.PrimitiveRules;
import dev.tracegrad.processor.tracked.Semantics;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Methods with {@code @Primitive}: their declarations and those of their partial derivatives; no body is read. */
final class PrimitiveReader {
    private final Semantics semantics;
    private final JavaTypes java;
    private final PrimitiveRules rules;
    private final ExecutableElement method;
    private final MethodTree tree;
    private final SourceFile file;
    private final List<Refusal> refusals = new ArrayList<>();

    PrimitiveReader(Semantics semantics, ExecutableElement method, MethodTree tree, SourceFile file) {
        this.semantics = semantics;
        this.java = semantics.java();
        this.rules = semantics.primitives();
        this.method = method;
        this.tree = tree;
        this.file = file;
    }

    MethodReading read() {
        ExecutableElement computes = method;
        List<Primitive.Partial> partials = List.of();
        checkKnown();
        if (refusals.isEmpty()) {
            checkSignature();
            computes = PrimitiveRules.isRule(method) ? library() : method;
            partials = partials();
        }
        TracedMethod read = TracedMethod.ofPrimitive(
                file.source(tree), method, new Primitive(computes == null ? method : computes, partials));
        return new MethodReading(method, read, refusals);
    }

    private void refuse(Problem problem, Tree place, Object... arguments) {
        refusals.add(new Refusal(problem, file.source(place).location(), arguments));
    }

    private String described() {
        return Members.described(method);
    }

    // ------------------------------------------------------------------------------------------------ the signature

    /** What is not known yet may be so in a later round; until then nothing else can be said. */
    private void checkKnown() {
        for (VariableElement parameter : method.getParameters()) {
            if (parameter.asType().getKind() == TypeKind.ERROR) {
                refuseUnknown("the type of the parameter " + parameter);
            }
        }
        if (PrimitiveRules.isRule(method) && PrimitiveRules.library(method) == null) {
            refuseUnknown("the class that " + described() + " is a rule for");
        }
    }

    private void refuseUnknown(String what) {
        refuse(Problem.UNKNOWN_SYMBOL, annotation(), what, "Check the spelling and the imports");
    }

    private void checkSignature() {
        if (PrimitiveRules.annotation(method, TracedDeclarations.ANNOTATION) != null) {
            refuse(Problem.PRIMITIVE_TRACED, annotation(), described());
        }
        if (!java.isDouble(method.getReturnType())) {
            refuseSignature("it returns " + method.getReturnType(), "Let it return double");
        }
        if (numbers() == 0) {
            refuseSignature(
                    "it has no parameter of type double", "Remove the annotation, or make the number a parameter");
        }
        for (VariableElement parameter : method.getParameters()) {
            checkParameter(parameter);
        }
        method.getThrownTypes().stream()
                .filter(java::isChecked)
                .forEach(type -> refuseSignature("it throws " + type, "Throw an unchecked exception in its place"));
        if (method.getModifiers().contains(Modifier.STATIC)) {
            return;
        }
        if (Members.isOverridable(method)) {
            refuseSignature(
                    "a subclass may override it, whose method has other derivatives",
                    "Make the method final or static, or its class final");
        } else if (semantics.tracked().isReference(method.getEnclosingElement().asType())) {
            refuseSignature(
                    "its object has tracked form, and is none of its parameters",
                    "Make it static, with the object's numbers as parameters");
        }
    }

    private void checkParameter(VariableElement parameter) {
        TypeMirror type = parameter.asType();
        boolean isOther = semantics.tracked().isReference(type) || java.isValue(JavaTypes.elementOfAll(type));
        if (isOther) {
            refuseSignature(
                    "its parameter " + parameter + " of type " + type + " is tracked, and has no one derivative",
                    "Take each number as a parameter of type double");
        }
    }

    private void refuseSignature(String why, String remedy) {
        refuse(Problem.PRIMITIVE_SIGNATURE, tree, described(), why, remedy);
    }

    private int numbers() {
        return (int) method.getParameters().stream()
                .filter(parameter -> java.isDouble(parameter.asType()))
                .count();
    }

    // ----------------------------------------------------------------------------------------- a library's method

    private @Nullable ExecutableElement library() {
        TypeElement type = Objects.requireNonNull(PrimitiveRules.library(method));
        ExecutableElement found = rules.libraryMethod(method);
        Tree place = argument("of").map(Tree.class::cast).orElse(annotation());
        String wanted = type.getSimpleName() + "." + PrimitiveRules.libraryName(method) + "("
                + parameters(VariableElement::asType) + ")";
        if (!method.getModifiers().contains(Modifier.STATIC)) {
            refuse(
                    Problem.PRIMITIVE_TARGET,
                    place,
                    described(),
                    wanted,
                    "is not static itself",
                    "Make it static: its parameters are those of the library's method");
        } else if (found == null) {
            refuse(
                    Problem.PRIMITIVE_TARGET,
                    place,
                    described(),
                    wanted,
                    "there is no method of these parameters that returns double",
                    "Take the parameters that the library's method has, behind its object if it is not static; if it has another "
                            + "name, say method = \"name\"");
        } else if (!new Visibility(java, java.packageOf(method)).isAccessible(found)) {
            refuse(
                    Problem.PRIMITIVE_TARGET,
                    place,
                    described(),
                    wanted,
                    "it cannot be seen from here",
                    "Make it public, or put the rule into its package");
        } else {
            ExecutableElement before = rules.ruleBefore(method);
            if (before != null) {
                refuse(
                        Problem.PRIMITIVE_TWICE,
                        place,
                        Members.described(before),
                        described(),
                        Members.described(found));
            }
        }
        return found;
    }

    // --------------------------------------------------------------------------------------- the partial derivatives

    private List<Primitive.Partial> partials() {
        List<String> names = PrimitiveRules.partials(method);
        List<Primitive.Partial> partials = new ArrayList<>();
        if (names.size() != numbers()) {
            if (numbers() > 0) {
                refuse(
                        Problem.PRIMITIVE_COUNT,
                        argument("partials").map(Tree.class::cast).orElse(annotation()),
                        described(),
                        numbers(),
                        names.size());
            }
            return partials;
        }
        for (int i = 0; i < names.size(); i++) {
            Primitive.Partial partial =
                    names.get(i).isEmpty() ? new Primitive.Partial(null, false) : partial(names.get(i), place(i));
            if (partial != null) {
                partials.add(partial);
            }
        }
        return partials;
    }

    private Primitive.@Nullable Partial partial(String name, Tree place) {
        List<ExecutableElement> candidates =
                ElementFilter.methodsIn(method.getEnclosingElement().getEnclosedElements()).stream()
                        .filter(candidate -> candidate.getSimpleName().contentEquals(name))
                        .toList();
        int count = method.getParameters().size();
        ExecutableElement found = null;
        for (ExecutableElement candidate : candidates) {
            boolean isExact = rules.takesTheSame(candidate, method);
            if (isExact || found == null && rules.takesResultOf(candidate, method)) {
                found = candidate;
            }
        }
        if (found == null) {
            String why = candidates.isEmpty()
                    ? "there is no method of that name in "
                            + method.getEnclosingElement().getSimpleName()
                    : candidates.get(0) + " takes other parameters";
            refusePartial(place, name, why);
            return null;
        }
        boolean isOfObject = method.getModifiers().contains(Modifier.STATIC)
                && !found.getModifiers().contains(Modifier.STATIC);
        Optional<? extends TypeMirror> checked =
                found.getThrownTypes().stream().filter(java::isChecked).findFirst();
        if (!java.isDouble(found.getReturnType())) {
            refusePartial(place, name, "it returns " + found.getReturnType());
        } else if (isOfObject) {
            refusePartial(place, name, "it is not static, as the method is");
        } else if (checked.isPresent()) {
            refusePartial(place, name, "it throws " + checked.get() + ", which no gradient can");
        }
        return new Primitive.Partial(found, found.getParameters().size() > count);
    }

    private void refusePartial(Tree place, String name, String why) {
        String modifier = method.getModifiers().contains(Modifier.STATIC) ? "static " : "";
        String signature = modifier + "double " + name + "("
                + parameters(parameter -> parameter.asType() + " " + parameter.getSimpleName()) + ")";
        refuse(Problem.PRIMITIVE_PARTIALS, place, name, described(), why, signature);
    }

    private String parameters(Function<VariableElement, Object> written) {
        return method.getParameters().stream().map(written).map(String::valueOf).collect(Collectors.joining(", "));
    }

    // ----------------------------------------------------------------------------------------------- the annotation

    private AnnotationTree annotation() {
        return tree.getModifiers().getAnnotations().stream()
                .filter(annotation -> annotation.getAnnotationType().toString().endsWith("Primitive"))
                .findFirst()
                .orElseThrow();
    }

    /** What the annotation has under a name, as it is written. */
    private Optional<ExpressionTree> argument(String name) {
        return annotation().getArguments().stream()
                .filter(AssignmentTree.class::isInstance)
                .map(AssignmentTree.class::cast)
                .filter(assignment -> assignment.getVariable().toString().equals(name))
                .map(AssignmentTree::getExpression)
                .findFirst();
    }

    /** Where the name of a partial derivative stands. */
    private Tree place(int position) {
        ExpressionTree written = argument("partials").orElse(null);
        if (written instanceof NewArrayTree array && array.getInitializers() != null) {
            return Objects.requireNonNull(array.getInitializers()).get(position);
        }
        return written == null ? annotation() : written;
    }
}
