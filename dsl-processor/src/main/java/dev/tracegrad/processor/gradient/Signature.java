package dev.tracegrad.processor.gradient;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.tracked.PrimitiveRules;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * What a gradient is asked for.
 *
 * @param parameters the parameters in which derivatives are wanted
 * @param fields the fields of the method's object in which they are wanted
 * @param obstacle why there is none, or empty
 */
public record Signature(
        TracedMethod method,
        List<VariableElement> parameters,
        List<VariableElement> fields,
        Optional<String> obstacle) {
    /** That of a method by its annotation. */
    public static Signature of(TracedMethod method) {
        List<String> names = PrimitiveRules.values(method.element(), TracedDeclarations.GRADIENT, "wrt").stream()
                .map(String::valueOf)
                .toList();
        List<VariableElement> parameters = new ArrayList<>();
        List<VariableElement> fields = new ArrayList<>();
        List<String> unknown = new ArrayList<>(names);
        for (VariableElement parameter : method.element().getParameters()) {
            boolean isNamed = unknown.remove(parameter.getSimpleName().toString());
            if (isNumber(parameter.asType()) && (names.isEmpty() || isNamed)) {
                parameters.add(parameter);
            } else if (isNamed) {
                unknown.add(parameter.getSimpleName().toString());
            }
        }
        for (VariableElement field : ElementFilter.fieldsIn(method.owner().getEnclosedElements())) {
            boolean isOfObject = !method.isStatic()
                    && !field.getModifiers().contains(Modifier.STATIC)
                    && field.getConstantValue() == null; // which is nothing that varies
            if (isOfObject
                    && isNumber(field.asType())
                    && unknown.remove(field.getSimpleName().toString())) {
                fields.add(field);
            }
        }
        List<VariableElement> wanted = new ArrayList<>(parameters);
        wanted.addAll(fields);
        return new Signature(method, parameters, fields, obstacle(method, unknown, wanted));
    }

    private static Optional<String> obstacle(TracedMethod method, List<String> unknown, List<VariableElement> wanted) {
        ExecutableElement element = method.element();
        TypeElement owner = method.owner();
        if (element.getReturnType().getKind() != TypeKind.DOUBLE && !givesArray(element)) {
            return Optional.of(
                    "it gives " + element.getReturnType() + ", and a gradient is that of a double or a double[]");
        }
        if (!element.getTypeParameters().isEmpty()
                || !JavaTypes.typeParameters(owner).isEmpty()) {
            return Optional.of("it, or its class, has type parameters");
        }
        if (!method.hasBody()) {
            return Optional.of("it has no body; annotate the methods that override it");
        }
        if (isHidden(method)) {
            return Optional.of("its class is private, so that nobody can hand its object on");
        }
        if (owner.getKind() == ElementKind.ENUM && !method.isStatic()) {
            return Optional.of("it is a method of an enum; make it static");
        }
        for (VariableElement parameter : element.getParameters()) {
            if (!isKnown(parameter.asType())) {
                return Optional.of(
                        "the parameter " + parameter + " is no number, truth or text, and no array of these");
            }
        }
        if (!unknown.isEmpty()) {
            return Optional.of("wrt names \"" + unknown.get(0) + "\", which is no double or array of double among its "
                    + "parameters, or the fields that its class declares");
        }
        if (givesArray(element) && wanted.stream().anyMatch(each -> JavaTypes.isArrayOfArrays(each.asType()))) {
            return Optional.of(
                    "it gives an array, whose derivatives in a matrix have no form; name other parameters with wrt");
        }
        return wanted.isEmpty()
                ? Optional.of("none of its parameters is a double or an array of double; name fields with wrt")
                : Optional.empty();
    }

    /** Whether it is called on an object of a class that cannot be named elsewhere. */
    public boolean isHidden() {
        return isHidden(method);
    }

    private static boolean isHidden(TracedMethod method) {
        boolean isPrivate = false;
        for (Element at = method.owner(); at instanceof TypeElement; at = at.getEnclosingElement()) {
            isPrivate |= at.getModifiers().contains(Modifier.PRIVATE);
        }
        return isPrivate && !method.isStatic();
    }

    /** The same, but that there is none. */
    Signature refused(String why) {
        return new Signature(method, parameters, fields, Optional.of(why));
    }

    /** Whether it gives an array, so that its derivatives are a Jacobian. */
    public boolean givesArray() {
        return givesArray(method.element());
    }

    private static boolean givesArray(ExecutableElement method) {
        return method.getReturnType() instanceof ArrayType array
                && array.getComponentType().getKind() == TypeKind.DOUBLE;
    }

    /** Whether the derivative in a parameter or field is wanted. */
    public boolean isWanted(Element element) {
        return parameters.contains(element) || fields.contains(element);
    }

    /** Those in which derivatives are wanted, in the order in which they are given. */
    public List<VariableElement> wanted() {
        List<VariableElement> all = new ArrayList<>(parameters);
        all.addAll(fields);
        return all;
    }

    private static boolean isNumber(TypeMirror type) {
        return JavaTypes.elementOfAll(type).getKind() == TypeKind.DOUBLE;
    }

    private static boolean isKnown(TypeMirror type) {
        TypeMirror element = JavaTypes.elementOfAll(type);
        return element.getKind().isPrimitive() || element.toString().equals("java.lang.String");
    }
}
