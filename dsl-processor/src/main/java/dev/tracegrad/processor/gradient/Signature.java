package dev.tracegrad.processor.gradient;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.tracked.PrimitiveRules;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
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
 * @param more what is wanted besides: {@link #TANGENT}, {@link #HESSIAN}
 * @param obstacle why there is none, or empty
 */
public record Signature(
        TracedMethod method,
        List<VariableElement> parameters,
        List<VariableElement> fields,
        List<String> more,
        Optional<String> obstacle) {
    /** The derivative along a direction; names of methods that give it end in this. */
    public static final String TANGENT = "Tangent";

    /** The product of the second derivatives and a direction. */
    public static final String HESSIAN = "Hessian";

    private static final String FILLS_NOTHING = "it gives nothing, and fills no array of double that it is handed";

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
        Element annotated = TracedDeclarations.isGradient(method.element()) ? method.element() : method.owner();
        List<String> more = Stream.of(TANGENT, HESSIAN)
                .filter(each ->
                        PrimitiveRules.isTrue(annotated, TracedDeclarations.GRADIENT, each.toLowerCase(Locale.ROOT)))
                .toList();
        Optional<String> obstacle = obstacle(method, unknown, wanted);
        if (obstacle.isEmpty()
                && more.contains(HESSIAN)
                && method.element().getReturnType().getKind() != TypeKind.DOUBLE) {
            obstacle = Optional.of("it gives no double, and a Hessian is that of one");
        }
        return new Signature(method, parameters, fields, more, obstacle);
    }

    private static Optional<String> obstacle(TracedMethod method, List<String> unknown, List<VariableElement> wanted) {
        ExecutableElement element = method.element();
        TypeElement owner = method.owner();
        boolean givesNothing = element.getReturnType().getKind() == TypeKind.VOID;
        if (element.getReturnType().getKind() != TypeKind.DOUBLE && !givesArray(element) && !givesNothing) {
            return Optional.of("it gives " + element.getReturnType()
                    + ", and a gradient is that of a double, a double[] or what is left in arrays");
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
            return Optional.of("wrt names \"" + unknown.get(0) + "\"" + whyNot(method, unknown.get(0), wanted));
        }
        if (givesArray(element) && wanted.stream().anyMatch(each -> JavaTypes.isArrayOfArrays(each.asType()))) {
            return Optional.of(
                    "it gives an array, whose derivatives in a matrix have no form; name other parameters with wrt");
        }
        if (givesNothing && element.getParameters().stream().noneMatch(each -> isArray(each.asType()))) {
            return Optional.of(FILLS_NOTHING);
        }
        return wanted.isEmpty()
                ? Optional.of("none of its parameters is a double or an array of double; name fields with wrt")
                : Optional.empty();
    }

    /** Why no derivative is wanted in what has that name. */
    private static String whyNot(TracedMethod method, String name, List<VariableElement> wanted) {
        if (wanted.stream().anyMatch(each -> each.getSimpleName().contentEquals(name))) {
            return " twice";
        }
        Optional<VariableElement> field = ElementFilter.fieldsIn(method.owner().getEnclosedElements()).stream()
                .filter(each -> each.getSimpleName().contentEquals(name) && isNumber(each.asType()))
                .findFirst();
        if (field.isPresent() && field.get().getConstantValue() != null) {
            return ", which is a constant";
        }
        if (field.isPresent() && field.get().getModifiers().contains(Modifier.STATIC)) {
            return ", which is a static field, and derivatives are in parameters and in fields of the object";
        }
        return field.isPresent()
                ? ", which is a field of an object, and the method is static"
                : ", which is no double or array of double among its parameters, or the fields that its class declares";
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
        return new Signature(method, parameters, fields, more, Optional.of(why));
    }

    /**
     * The same, but that derivatives are wanted in the arrays that it fills too, whatever is named.
     *
     * @param isFilled whether the array of the parameter at a position is filled
     */
    Signature filling(IntPredicate isFilled) {
        List<? extends VariableElement> all = method.element().getParameters();
        Set<VariableElement> filled = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            if (isArray(all.get(i).asType()) && isFilled.test(i)) {
                filled.add(all.get(i));
            }
        }
        List<VariableElement> wanted = new ArrayList<>(all);
        wanted.removeIf(each -> !parameters.contains(each) && !filled.contains(each));
        return filled.isEmpty() ? refused(FILLS_NOTHING) : new Signature(method, wanted, fields, more, obstacle);
    }

    /** Whether it gives nothing, so that its derivatives are those of what it leaves in arrays. */
    public boolean fillsArrays() {
        return method.element().getReturnType().getKind() == TypeKind.VOID;
    }

    boolean wantsTangent() {
        return more.contains(TANGENT);
    }

    boolean wantsHessian() {
        return more.contains(HESSIAN);
    }

    /** Whether the graph cannot do what is asked for. */
    boolean needsCode() {
        return givesArray() || fillsArrays() || !more.isEmpty() || !fields.isEmpty();
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

    private static boolean isArray(TypeMirror type) {
        return type.getKind() == TypeKind.ARRAY && isNumber(type);
    }

    private static boolean isKnown(TypeMirror type) {
        TypeMirror element = JavaTypes.elementOfAll(type);
        return element.getKind().isPrimitive() || element.toString().equals("java.lang.String");
    }
}
