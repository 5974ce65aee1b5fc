package dev.tracegrad.processor.tracked;

import dev.tracegrad.processor.language.JavaTypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/** What keeps a class from having a twin, and what would help. */
record TwinAdvice(TwinTypes twins, JavaTypes java) {
    String of(TypeElement type) {
        String name = type.getSimpleName().toString();
        if (!twins.isTraced(type)) {
            return "Annotate the class " + name + " with @Traced, "
                    + (isWithoutAny(type) ? "and give it a field of a tracked type, such as double, " : "")
                    + "so that it gets a twin";
        }
        TypeElement parent = twins.parent(type);
        if (!twins.couldHaveTwin(type)) {
            return JavaTypes.hidesClassAround(type)
                    ? "Rename the type parameter of " + name + " that hides a class around it"
                    : twins.isThrowable(type)
                            ? "Keep the number elsewhere: an exception has no twin"
                            : "Make the class " + name + " static: an inner one has no twin";
        }
        ExecutableElement otherwise = twins.supertypes().otherwiseAbove(type);
        if (otherwise != null) {
            return "Let " + name + "." + otherwise
                    + " give an object of the type that the method gives which it overrides: "
                    + otherwise.getReturnType() + " has a tracked form, and that has none";
        }
        if (parent != null && twins.hasTwin(parent)) {
            return "Leave out the bound of the type parameter of " + parent.getSimpleName() + ", for which " + name
                    + " gives a class that would have a twin";
        }
        if (isHinderedBy(parent, type)) {
            return of(parent);
        }
        return "Give the class " + name
                + " a field of a type that is tracked, such as double, which a type variable is not";
    }

    /** Whether a class has nothing in its fields that could be tracked, nor a superclass, nor subclasses that could have something. */
    private boolean isWithoutAny(TypeElement type) {
        List<TypeMirror> fields =
                TwinTypes.allFields(type).stream().map(VariableElement::asType).toList();
        return type.getKind() == ElementKind.CLASS
                && !type.getModifiers().contains(Modifier.ABSTRACT)
                && twins.parent(type) == null
                && untraced(fields).isEmpty()
                && twins.fields(type).isEmpty();
    }

    /** The classes that must be traced first. */
    List<TypeElement> needed(TypeElement type) {
        TypeElement parent = twins.parent(type);
        if (!twins.isTraced(type)) {
            return List.of(type);
        }
        if (isHinderedBy(parent, type)) {
            return needed(parent);
        }
        return twins.fields(type).isEmpty()
                ? untraced(TwinTypes.allFields(type).stream()
                        .map(VariableElement::asType)
                        .toList())
                : List.of();
    }

    /** The classes in these types that are not traced. */
    List<TypeElement> untraced(List<TypeMirror> types) {
        List<TypeElement> classes = new ArrayList<>();
        types.forEach(type -> addClasses(type, classes));
        return classes;
    }

    /** What keeps a class from being the twin that an interface needs, be it without numbers of its own. */
    private List<TypeElement> hindrances(TypeElement type) {
        TypeElement parent = twins.parent(type);
        return !twins.isTraced(type) ? List.of(type) : isHinderedBy(parent, type) ? hindrances(parent) : List.of();
    }

    private boolean isHinderedBy(@Nullable TypeElement parent, TypeElement type) {
        return parent != null && !twins.supertypes().fit(type);
    }

    private void addClasses(TypeMirror type, List<TypeElement> classes) {
        if (type instanceof ArrayType array) {
            addClasses(array.getComponentType(), classes);
        } else if (type instanceof TypeVariable) {
            addClasses(java.types().erasure(type), classes);
        } else if (type instanceof DeclaredType declared) {
            TypeElement element = (TypeElement) declared.asElement();
            if (!java.isOfPlatform(element) && !twins.isTraced(element)) {
                classes.add(element);
            } else if (element.getKind().isInterface() && !twins.hasTwin(element)) {
                twins.implementers().inSource(element).forEach(one -> classes.addAll(hindrances(one)));
            }
            declared.getTypeArguments().forEach(argument -> addClasses(argument, classes));
        }
    }
}
