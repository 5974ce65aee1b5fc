package dev.tracegrad.processor.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** The members of a class by name, inherited ones included, hidden and overridden ones left out (JLS 8.2, 8.4.8). */
public final class Members {
    private final JavaTypes java;
    private final Map<TypeElement, Set<TypeElement>> hierarchies = new HashMap<>();

    /** What each class declares, by name. */
    private final Map<TypeElement, Map<String, List<Element>>> declared = new HashMap<>();

    private final Map<TypeElement, Map<String, List<ExecutableElement>>> methods = new HashMap<>();

    private final HeadErrors heads;

    public Members(JavaTypes java) {
        this.java = java;
        this.heads = new HeadErrors(java, this);
    }

    /** The field that the class has under that name, or null. */
    public @Nullable VariableElement field(TypeElement site, String name) {
        return nearest(site, site, type -> ElementFilter.fieldsIn(declared(type, name)));
    }

    /** The class that the class has as a member under that name, or null. */
    public @Nullable TypeElement type(TypeElement site, String name) {
        return nearest(site, site, type -> ElementFilter.typesIn(declared(type, name)));
    }

    /** What a class has from itself or from above: each class hides what is above it, be its own inherited or not (JLS 8.3, 8.5). */
    private <E extends Element> @Nullable E nearest(
            TypeElement at, TypeElement site, Function<TypeElement, List<E>> declared) {
        List<E> own = declared.apply(at);
        if (!own.isEmpty()) {
            return isMember(own.get(0), site) ? own.get(0) : null;
        }
        E found = nearest(at.getSuperclass(), site, declared);
        for (TypeMirror parent : found == null ? at.getInterfaces() : List.<TypeMirror>of()) {
            found = found == null ? nearest(parent, site, declared) : found;
        }
        return found;
    }

    private <E extends Element> @Nullable E nearest(
            TypeMirror parent, TypeElement site, Function<TypeElement, List<E>> declared) {
        TypeElement type = java.classOf(parent);
        return type == null ? null : nearest(type, site, declared);
    }

    /** The methods that the class has under that name. */
    public List<ExecutableElement> methods(TypeElement site, String name) {
        return methods.computeIfAbsent(site, unused -> new HashMap<>())
                .computeIfAbsent(name, unused -> findMethods(site, name));
    }

    private List<ExecutableElement> findMethods(TypeElement site, String name) {
        List<ExecutableElement> found = new ArrayList<>();
        for (TypeElement type : hierarchy(site)) {
            for (ExecutableElement method : ElementFilter.methodsIn(declared(type, name))) {
                if (isMember(method, site) && found.stream().noneMatch(lower -> replaces(lower, method, site))) {
                    found.removeIf(other -> replaces(method, other, site)); // of an interface that is nearer
                    found.add(method);
                }
            }
        }
        return List.copyOf(found);
    }

    private boolean replaces(ExecutableElement lower, ExecutableElement method, TypeElement site) {
        return java.elements().overrides(lower, method, site) || java.elements().hides(lower, method);
    }

    /** What javac will refuse in the heads of a class, its methods and the classes inside it; null if that is nothing. */
    public @Nullable String wrongHead(TypeElement type) {
        return heads.in(type);
    }

    /** The methods of that name of its superclasses and interfaces that it would have if it declared none. */
    List<ExecutableElement> inherited(TypeElement site, String name) {
        return hierarchy(site).stream()
                .filter(type -> !type.equals(site))
                .flatMap(type -> ElementFilter.methodsIn(declared(type, name)).stream())
                .filter(method -> isMember(method, site))
                .toList();
    }

    /** An abstract method for which the class has no body, or null. */
    @Nullable
    ExecutableElement lacking(TypeElement site) {
        return hierarchy(site).stream()
                .filter(type -> type.equals(site) || type.getModifiers().contains(Modifier.ABSTRACT))
                .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT) && !isImplemented(method, site))
                .findFirst()
                .orElse(null);
    }

    /** Whether there is a body, as each object has one for the methods of {@code Object}. */
    private boolean isImplemented(ExecutableElement method, TypeElement site) {
        return inherited(site, method.getSimpleName().toString()).stream()
                        .anyMatch(other -> isBodyOf(other, method, site))
                || ElementFilter.methodsIn(declared(site, method.getSimpleName().toString())).stream()
                        .anyMatch(other -> isBodyOf(other, method, site));
    }

    private boolean isBodyOf(ExecutableElement other, ExecutableElement method, TypeElement site) {
        return !other.getModifiers().contains(Modifier.ABSTRACT)
                && java.elements().overrides(other, method, site);
    }

    /** Whether its class declares another method of that name, or another constructor. */
    public boolean isOverloaded(ExecutableElement method) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        return declared(owner, method.getSimpleName().toString()).stream()
                        .filter(other -> other.getKind() == method.getKind())
                        .count()
                > 1;
    }

    /** The methods of superclasses and interfaces that this one overrides. */
    public List<ExecutableElement> overriddenBy(ExecutableElement method) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        String name = method.getSimpleName().toString();
        List<ExecutableElement> found = new ArrayList<>();
        for (TypeElement type : hierarchy(owner)) {
            for (ExecutableElement candidate : ElementFilter.methodsIn(declared(type, name))) {
                if (!type.equals(owner) && java.elements().overrides(method, candidate, owner)) {
                    found.add(candidate);
                }
            }
        }
        return found;
    }

    /** The constructors of a class. */
    public static List<ExecutableElement> constructors(TypeElement type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements());
    }

    /** The methods that a class declares. */
    public static List<ExecutableElement> methods(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements());
    }

    /** The methods of a class, its superclasses and interfaces, whoever may call them, and be they overridden. */
    public List<ExecutableElement> everywhere(TypeElement site) {
        return hierarchy(site).stream().flatMap(type -> methods(type).stream()).toList();
    }

    private List<Element> declared(TypeElement type, String name) {
        return declared.computeIfAbsent(type, Members::byName).getOrDefault(name, List.of());
    }

    private static Map<String, List<Element>> byName(TypeElement type) {
        Map<String, List<Element>> found = new HashMap<>();
        for (Element member : type.getEnclosedElements()) {
            found.computeIfAbsent(member.getSimpleName().toString(), unused -> new ArrayList<>())
                    .add(member);
        }
        return found;
    }

    /** The class itself, then its superclasses and interfaces, nearer ones first. */
    private Set<TypeElement> hierarchy(TypeElement site) {
        return hierarchies.computeIfAbsent(site, this::findHierarchy);
    }

    private Set<TypeElement> findHierarchy(TypeElement site) {
        Set<TypeElement> found = new LinkedHashSet<>();
        for (@Nullable TypeElement at = site; at != null; at = java.classOf(at.getSuperclass())) {
            found.add(at);
        }
        for (TypeElement type : List.copyOf(found)) {
            addInterfaces(type, found);
        }
        TypeElement object = java.named("java.lang.Object");
        if (object != null) {
            found.add(object);
        }
        return found;
    }

    private void addInterfaces(TypeElement type, Set<TypeElement> found) {
        for (TypeMirror parent : type.getInterfaces()) {
            TypeElement element = java.classOf(parent);
            if (element != null && found.add(element)) {
                addInterfaces(element, found);
            }
        }
    }

    private boolean isMember(Element member, TypeElement site) {
        Element declaring = member.getEnclosingElement();
        if (declaring.equals(site)) {
            return true;
        }
        Set<Modifier> modifiers = member.getModifiers();
        if (modifiers.contains(Modifier.PRIVATE)) {
            return false;
        }
        boolean inheritedInterfaceStatic = declaring.getKind() == ElementKind.INTERFACE
                && member.getKind() == ElementKind.METHOD
                && modifiers.contains(Modifier.STATIC);
        return !inheritedInterfaceStatic
                && (modifiers.contains(Modifier.PUBLIC)
                        || modifiers.contains(Modifier.PROTECTED)
                        || isOfPackage(java.packageOf(declaring), declaring, site));
    }

    /** Whether all classes from one up to a superclass are of a package, so that each inherits what is not public. */
    private boolean isOfPackage(PackageElement wanted, Element superclass, TypeElement site) {
        for (@Nullable TypeElement at = site; at != null; at = java.classOf(at.getSuperclass())) {
            if (at.equals(superclass) || !java.packageOf(at).equals(wanted)) {
                return at.equals(superclass);
            }
        }
        return true;
    }

    /** A method or constructor as messages name it: {@code Curve.at(double)}, {@code new Point(double,double)}. */
    public static String described(ExecutableElement method) {
        Element owner = method.getEnclosingElement();
        return method.getKind() == ElementKind.CONSTRUCTOR ? "new " + method : owner.getSimpleName() + "." + method;
    }

    /**
     * A field's name, which is unlike those of all other fields that an object has: {@code v}, or {@code p.Sub.v} where
     * a superclass of {@code Sub} has a {@code v} too, whoever can see that. Wherever it is asked, the answer is the same.
     */
    public String nameInObjects(VariableElement field) {
        TypeElement owner = (TypeElement) field.getEnclosingElement();
        String name = field.getSimpleName().toString();
        boolean isStatic = field.getModifiers().contains(Modifier.STATIC);
        for (TypeElement at = owner; !isStatic && at != null; at = java.classOf(at.getSuperclass())) {
            if (!at.equals(owner) && !ElementFilter.fieldsIn(declared(at, name)).isEmpty()) {
                return owner.getQualifiedName() + "." + name;
            }
        }
        return name;
    }

    /**
     * Whether it is an instance field that is a constant variable (JLS 4.12.4), as {@code final double g = 9.81}. Java puts its
     * number wherever it is read, so nobody finds it without.
     */
    public static boolean isConstant(VariableElement field) {
        return !field.getModifiers().contains(Modifier.STATIC) && field.getConstantValue() != null;
    }

    /** Whether a subclass may override the method, so that a call must look at the receiver's class. */
    public static boolean isOverridable(ExecutableElement method) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        boolean sealedShut = owner.getModifiers().contains(Modifier.FINAL)
                || owner.getKind() == ElementKind.RECORD
                || method.getModifiers().contains(Modifier.FINAL)
                || method.getModifiers().contains(Modifier.PRIVATE)
                || method.getModifiers().contains(Modifier.STATIC)
                || method.getKind() == ElementKind.CONSTRUCTOR;
        return !sealedShut;
    }

    /** Whether a parameter depends on a type argument of the method's class. */
    public static boolean takesTypeArgument(ExecutableElement method) {
        return method.getParameters().stream().anyMatch(parameter -> isOfArgument(method, parameter.asType()));
    }

    /** Whether a type in a method's signature depends on a type argument of the method's class. */
    public static boolean isOfArgument(ExecutableElement method, TypeMirror type) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        return owner.getTypeParameters().stream()
                .anyMatch(parameter -> JavaTypes.mentions(type, (TypeVariable) parameter.asType()));
    }

    /** Its name, or {@code new}, and the erased parameters, as {@code fill(double[],double)}. */
    public static String signature(JavaTypes java, ExecutableElement method) {
        String name = method.getKind() == ElementKind.CONSTRUCTOR
                ? "new"
                : method.getSimpleName().toString();
        return method.getParameters().stream()
                .map(parameter -> erased(java, parameter.asType()))
                .collect(Collectors.joining(",", name + "(", ")"));
    }

    private static String erased(JavaTypes java, TypeMirror type) {
        TypeMirror element = JavaTypes.elementOfAll(type);
        String name = java.erasedName(element);
        return (element.getKind().isPrimitive() ? name.toLowerCase(Locale.ROOT) : name)
                + "[]".repeat(JavaTypes.depth(type));
    }
}
