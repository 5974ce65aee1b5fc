package dev.tracegrad.processor.tracked;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @Primitive} and {@code @Primitives} say: which methods are one node, and which of them stand for methods of
 * libraries in a class. Told from declarations alone, in source or class files; what is wrong with them, {@link
 * PrimitiveReader} and {@link #problemsOf} tell.
 */
public final class PrimitiveRules {
    public static final String ANNOTATION = "dev.tracegrad.annotations.Primitive";
    public static final String USE = "dev.tracegrad.annotations.Primitives";

    /** The class, of an artifact of its own, whose annotation {@link #USE} names rules that everybody may use. */
    private static final String READY = "dev.tracegrad.rules.ReadyRules";

    private final JavaTypes java;

    /** The rules that a class is told to use, by the methods that they are for. */
    private final Map<TypeElement, Map<ExecutableElement, ExecutableElement>> used = new HashMap<>();

    private @Nullable Map<ExecutableElement, ExecutableElement> ready;

    public PrimitiveRules(JavaTypes java) {
        this.java = java;
    }

    /** Whether a method is one node, as it says itself. */
    public static boolean isPrimitive(Element method) {
        return annotation(method, ANNOTATION) != null;
    }

    public static @Nullable AnnotationMirror annotation(Element element, String name) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if (type.getQualifiedName().contentEquals(name)) {
                return mirror;
            }
        }
        return null;
    }

    /** What the annotation says under a name; null where it says nothing. */
    private static @Nullable Object value(Element element, String annotation, String name) {
        AnnotationMirror mirror = annotation(element, annotation);
        if (mirror == null) {
            return null;
        }
        for (var entry : mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                return entry.getValue().getValue();
            }
        }
        return null;
    }

    /** Whether the annotation says that something is true. */
    public static boolean isTrue(Element element, String annotation, String name) {
        return Boolean.TRUE.equals(value(element, annotation, name));
    }

    /** What the annotation lists under a name. */
    public static List<Object> values(Element element, String annotation, String name) {
        List<Object> values = new ArrayList<>();
        if (value(element, annotation, name) instanceof List<?> list) {
            list.forEach(one -> values.add(((AnnotationValue) one).getValue()));
        }
        return values;
    }

    /** The names of a primitive's partial derivatives. */
    public static List<String> partials(ExecutableElement primitive) {
        return values(primitive, ANNOTATION, "partials").stream()
                .map(String::valueOf)
                .toList();
    }

    /** Whether a primitive has no derivative in an argument at a position, which is a number; of a variable arity it has more. */
    public static boolean lacksPartial(ExecutableElement primitive, int position) {
        List<? extends VariableElement> parameters = primitive.getParameters();
        if (position >= parameters.size() || !isNumber(parameters.get(position))) {
            return false;
        }
        int numbers = (int) parameters.subList(0, position).stream()
                .filter(PrimitiveRules::isNumber)
                .count();
        List<String> names = partials(primitive);
        return numbers < names.size() && names.get(numbers).isEmpty();
    }

    private static boolean isNumber(VariableElement parameter) {
        return parameter.asType().getKind() == TypeKind.DOUBLE;
    }

    /** Whether a method is a partial derivative of a primitive of its class, which runs on plain numbers alone. */
    boolean isPartial(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        return ElementFilter.methodsIn(method.getEnclosingElement().getEnclosedElements()).stream()
                .filter(PrimitiveRules::isPrimitive)
                .filter(primitive -> partials(primitive).contains(name))
                .anyMatch(primitive -> takesTheSame(method, primitive) || takesResultOf(method, primitive));
    }

    /** Whether a primitive is a rule for another class's method. */
    public static boolean isRule(ExecutableElement primitive) {
        Object of = value(primitive, ANNOTATION, "of");
        return of != null && !(of instanceof TypeMirror type && type.getKind() == TypeKind.VOID);
    }

    /** The class that a primitive is a rule for; null where there is none, or javac does not know it either. */
    public static @Nullable TypeElement library(ExecutableElement primitive) {
        return classOf(value(primitive, ANNOTATION, "of"));
    }

    private static @Nullable TypeElement classOf(@Nullable Object value) {
        return value instanceof DeclaredType type && type.getKind() != TypeKind.ERROR
                ? (TypeElement) type.asElement()
                : null;
    }

    /** The name of the library's method that a primitive is a rule for. */
    public static String libraryName(ExecutableElement primitive) {
        Object name = value(primitive, ANNOTATION, "method");
        return name == null || name.equals("") ? primitive.getSimpleName().toString() : String.valueOf(name);
    }

    /** The library's method that a primitive is a rule for, or null where there is none. */
    public @Nullable ExecutableElement libraryMethod(ExecutableElement primitive) {
        readOuterSource(value(primitive, ANNOTATION, "of"));
        TypeElement library = library(primitive);
        return library == null
                ? null
                : ElementFilter.methodsIn(library.getEnclosedElements()).stream()
                        .filter(method -> method.getSimpleName().contentEquals(libraryName(primitive)))
                        .filter(method -> java.isDouble(method.getReturnType()))
                        .filter(method -> isStatic(method)
                                ? takesTheSame(method, primitive)
                                : takesObjectFirst(primitive, method))
                        .findFirst()
                        .orElse(null);
    }

    /**
     * Lets the compiler read the source around a nested class that a class file names: until then it looks for a class file of
     * the nested one's own, and tells an error where there is none.
     */
    private void readOuterSource(@Nullable Object named) {
        if (named instanceof DeclaredType type) {
            String name = ((TypeElement) type.asElement()).getQualifiedName().toString();
            java.named(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
        }
    }

    private static boolean isStatic(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.STATIC);
    }

    /** Whether a rule has the object of an instance method as its first parameter, and then the method's parameters. */
    private boolean takesObjectFirst(ExecutableElement rule, ExecutableElement method) {
        List<? extends VariableElement> mine = rule.getParameters();
        List<? extends VariableElement> wanted = method.getParameters();
        if (mine.size() != wanted.size() + 1
                || !isSameErasure(
                        mine.get(0).asType(), method.getEnclosingElement().asType())) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!isSameErasure(mine.get(i + 1).asType(), wanted.get(i).asType())) {
                return false;
            }
        }
        return true;
    }

    private boolean overrides(ExecutableElement method, ExecutableElement above) {
        return method.getSimpleName().equals(above.getSimpleName())
                && java.elements().overrides(method, above, (TypeElement) method.getEnclosingElement());
    }

    private boolean isSameErasure(TypeMirror a, TypeMirror b) {
        return java.types().isSameType(java.types().erasure(a), java.types().erasure(b));
    }

    /** Whether a method has the parameters that another one has. */
    public boolean takesTheSame(ExecutableElement method, ExecutableElement other) {
        return method.getParameters().size() == other.getParameters().size() && startsLike(method, other);
    }

    /** Whether a method has the parameters of another one, and then its result. */
    public boolean takesResultOf(ExecutableElement method, ExecutableElement other) {
        int count = other.getParameters().size();
        return method.getParameters().size() == count + 1
                && java.isDouble(method.getParameters().get(count).asType())
                && startsLike(method, other);
    }

    /** Whether a method's first parameters are those that another one has. */
    boolean startsLike(ExecutableElement method, ExecutableElement other) {
        List<? extends VariableElement> wanted = other.getParameters();
        boolean isGeneric = !method.getTypeParameters().isEmpty();
        for (int i = 0; i < wanted.size(); i++) {
            if (method.getParameters().size() == i) {
                return false;
            }
            TypeMirror mine = method.getParameters().get(i).asType();
            TypeMirror others = wanted.get(i).asType();
            boolean isSame = java.types().isSameType(mine, others) || isGeneric && isSameErasure(mine, others);
            if (!isSame) {
                return false;
            }
        }
        return true;
    }

    /** The rule for this very method that a class is told to use, or null. */
    public @Nullable ExecutableElement ruleFor(TypeElement user, ExecutableElement method) {
        return used.computeIfAbsent(user, this::rulesOf).get(method);
    }

    /**
     * The rule that a method has beside those for itself, or null: one for a method that it overrides, or one that is there
     * without being asked for. Says nothing of what stands in sources.
     */
    public @Nullable ExecutableElement wideRuleFor(TypeElement user, ExecutableElement method) {
        ExecutableElement found = overridden(used.computeIfAbsent(user, this::rulesOf), method);
        if (found == null) {
            found = ready().get(method);
        }
        return found == null ? overridden(ready(), method) : found;
    }

    private @Nullable ExecutableElement overridden(
            Map<ExecutableElement, ExecutableElement> rules, ExecutableElement method) {
        return rules.entrySet().stream()
                .filter(rule -> overrides(method, rule.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** The rules that come with an artifact of their own, if it is there. */
    private Map<ExecutableElement, ExecutableElement> ready() {
        if (ready == null) {
            Map<ExecutableElement, ExecutableElement> rules = new LinkedHashMap<>();
            TypeElement list = java.named(READY);
            for (TypeElement type : list == null ? List.<TypeElement>of() : rulesNamedBy(list)) {
                rulesIn(type).forEach(rules::putIfAbsent);
            }
            ready = rules;
        }
        return ready;
    }

    private Map<ExecutableElement, ExecutableElement> rulesOf(TypeElement user) {
        Map<ExecutableElement, ExecutableElement> rules = new LinkedHashMap<>();
        for (Element at = user; at != null; at = at.getEnclosingElement()) {
            for (TypeElement type : rulesNamedBy(at)) {
                rulesIn(type).forEach(rules::putIfAbsent);
            }
        }
        return rules;
    }

    /** The classes with rules that a class or package names itself. */
    private static List<TypeElement> rulesNamedBy(Element user) {
        List<TypeElement> types = new ArrayList<>();
        for (Object type : values(user, USE, "value")) {
            TypeElement found = classOf(type);
            if (found != null) {
                types.add(found);
            }
        }
        return types;
    }

    /** The rules of a class, by the methods that they are for. */
    private Map<ExecutableElement, ExecutableElement> rulesIn(TypeElement type) {
        Map<ExecutableElement, ExecutableElement> rules = new LinkedHashMap<>();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            ExecutableElement library = isPrimitive(method) ? libraryMethod(method) : null;
            if (library != null) {
                rules.putIfAbsent(library, method);
            }
        }
        return rules;
    }

    /** The rule before this one in its class that is for the same method, or null. */
    public @Nullable ExecutableElement ruleBefore(ExecutableElement rule) {
        ExecutableElement first =
                rulesIn((TypeElement) rule.getEnclosingElement()).get(libraryMethod(rule));
        return rule.equals(first) ? null : first;
    }

    /**
     * The call in traced code, which is that of the rule where there is one for the method; the object of an instance method is
     * the rule's first argument then. A method that an object inherits from a library, and calls on itself, has no rule.
     */
    public static Expression.Call ruled(@Nullable ExecutableElement rule, Expression.Call call) {
        Expression receiver = call.receiver();
        boolean isAround = receiver instanceof Expression.This
                || receiver instanceof Expression.Super
                || receiver instanceof Expression.Outer
                || receiver instanceof Expression.AnonymousThis;
        if (rule == null || isAround) {
            return call;
        }
        List<Expression> arguments = new ArrayList<>(call.arguments());
        List<TypeMirror> wanted = new ArrayList<>(call.wanted());
        if (receiver != null) {
            arguments.add(0, receiver);
            wanted.add(0, receiver.type());
        }
        return new Expression.Call(
                call.source(), call.type(), rule, call.site(), null, List.of(), arguments, wanted, call);
    }

    /** What is wrong with the classes that {@code @Primitives} names on a class or package. */
    public List<String> problemsOf(Element user) {
        List<String> problems = new ArrayList<>();
        Map<ExecutableElement, ExecutableElement> all = new HashMap<>();
        for (TypeElement type : rulesNamedBy(user)) {
            boolean hasRules =
                    ElementFilter.methodsIn(type.getEnclosedElements()).stream().anyMatch(PrimitiveRules::isRule);
            if (!hasRules) {
                problems.add(Problem.PRIMITIVE_RULES.message(type));
            }
            rulesIn(type).forEach((library, rule) -> {
                ExecutableElement first = all.putIfAbsent(library, rule);
                if (first != null) {
                    problems.add(Problem.PRIMITIVE_TWICE.message(
                            Members.described(first), Members.described(rule), Members.described(library)));
                }
            });
        }
        return problems;
    }
}
