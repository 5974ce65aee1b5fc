package dev.tracegrad.processor.language;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ElementVisitor;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * A final field that holds one lambda or method reference, as the method that gives it: whoever reads the field calls it. Which
 * of several equal functions it gives, nobody can tell.
 *
 * <pre>
 * static final DoubleUnaryOperator SQUARE = x -> x * x;      squareFunction(), which returns x -> x * x
 * </pre>
 */
public final class FieldFunction implements ExecutableElement {
    private static final String ENDING = "Function";

    private final VariableElement field;
    private final Name name;

    public FieldFunction(VariableElement field, Elements elements) {
        this.field = field;
        this.name = elements.getName(named(field.getSimpleName().toString()));
    }

    /** {@code maxOfTwoFunction} for {@code MAX_OF_TWO}, {@code scaledFunction} for {@code scaled}. */
    private static String named(String field) {
        String name = field;
        if (field.equals(field.toUpperCase(Locale.ROOT))) {
            StringBuilder words = new StringBuilder();
            for (String word : field.toLowerCase(Locale.ROOT).split("_")) {
                boolean isFirst = words.length() == 0 || word.isEmpty();
                words.append(isFirst ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
            }
            name = words.toString();
        }
        return name.endsWith(ENDING) ? name : name + ENDING;
    }

    public VariableElement field() {
        return field;
    }

    @Override
    public TypeMirror getReturnType() {
        return field.asType();
    }

    @Override
    public Name getSimpleName() {
        return name;
    }

    /** Those of the field: it is final, so that nothing overrides it. */
    @Override
    public Set<Modifier> getModifiers() {
        return field.getModifiers().stream()
                .filter(one -> one != Modifier.TRANSIENT)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Element getEnclosingElement() {
        return field.getEnclosingElement();
    }

    @Override
    public ElementKind getKind() {
        return ElementKind.METHOD;
    }

    @Override
    public List<? extends VariableElement> getParameters() {
        return List.of();
    }

    @Override
    public List<? extends TypeParameterElement> getTypeParameters() {
        return List.of();
    }

    @Override
    public List<? extends TypeMirror> getThrownTypes() {
        return List.of();
    }

    @Override
    public List<? extends Element> getEnclosedElements() {
        return List.of();
    }

    @Override
    public boolean isVarArgs() {
        return false;
    }

    @Override
    public boolean isDefault() {
        return false;
    }

    @Override
    public @Nullable AnnotationValue getDefaultValue() {
        return null;
    }

    /** No method of its class has this type: nothing asks for it that is about overriding or inference. */
    @Override
    public TypeMirror asType() {
        throw new UnsupportedOperationException("the type of " + field + " as a method");
    }

    @Override
    public @Nullable TypeMirror getReceiverType() {
        return null;
    }

    @Override
    public List<? extends AnnotationMirror> getAnnotationMirrors() {
        return field.getAnnotationMirrors();
    }

    @Override
    public <A extends Annotation> @Nullable A getAnnotation(Class<A> type) {
        return field.getAnnotation(type);
    }

    @Override
    public <A extends Annotation> A[] getAnnotationsByType(Class<A> type) {
        return field.getAnnotationsByType(type);
    }

    @Override
    public <R, P> R accept(ElementVisitor<R, P> visitor, P given) {
        return visitor.visitExecutable(this, given);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FieldFunction function && function.field.equals(field);
    }

    @Override
    public int hashCode() {
        return field.hashCode() + 1;
    }

    @Override
    public String toString() {
        return field.toString();
    }
}
