package dev.tracegrad.processor.effects;

import dev.tracegrad.processor.apart.Summaries;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.SourceFunctions;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * The functions that read what is tracked and were made in a class without source: each is a body that reads a {@code Value}, and
 * nothing else.
 */
final class ApartFunctions {
    private final JavaTypes java;
    private final Summaries apart;
    private final SourceFunctions sources;
    private final TrackedFields fields;
    private final Map<Question, List<TracedMethod>> known = new HashMap<>();
    private final Map<TracedMethod, String> makers = new IdentityHashMap<>();
    private final Map<TypeElement, List<TypeElement>> below = new HashMap<>();
    private int knownFields;

    ApartFunctions(JavaTypes java, Summaries apart, SourceFunctions sources, TrackedFields fields) {
        this.java = java;
        this.apart = apart;
        this.sources = sources;
        this.fields = fields;
    }

    private record Question(@Nullable ExecutableElement method, TypeElement type, Collection<TypeElement> named) {}

    /** Those that may run when a method is called. */
    List<TracedMethod> implementing(ExecutableElement method, @Nullable VariableElement field, Expression place) {
        return find(new Question(method, (TypeElement) method.getEnclosingElement(), from(field)), place);
    }

    /** Those that are methods of an object of a type, which somebody else calls. */
    List<TracedMethod> heldBy(TypeMirror type, @Nullable VariableElement field, Expression place) {
        TypeElement element = java.classOf(type);
        return element == null || JavaTypes.isObject(type)
                ? List.of()
                : find(new Question(null, element, from(field)), place);
    }

    /** The classes below a type that are compiled already. */
    List<TypeElement> subclassesOf(TypeElement type) {
        return below.computeIfAbsent(type, one -> apart.subclassesOf(one, sources.namedApart()));
    }

    /** The class that made a function; null if that is another one. */
    @Nullable
    String makerOf(TracedMethod function) {
        return makers.get(function);
    }

    /** Where what stands in a field comes from: its class, if that alone gives it a value. */
    private Collection<TypeElement> from(@Nullable VariableElement field) {
        Collection<TypeElement> named = sources.namedApart();
        boolean isFinal = field != null
                && field.getModifiers().contains(Modifier.FINAL)
                && field.getEnclosingElement() instanceof TypeElement owner
                && named.contains(owner);
        return isFinal ? List.of((TypeElement) field.getEnclosingElement()) : named;
    }

    private List<TracedMethod> find(Question question, Expression place) {
        if (knownFields != fields.size()) {
            knownFields = fields.size();
            known.clear();
        }
        List<TracedMethod> found = known.get(question);
        if (found == null) {
            found = question.named().isEmpty()
                    ? List.of()
                    : apart
                            .makersOfReaders(question.method(), question.type(), question.named(), fields::contains)
                            .stream()
                            .map(maker -> body(question, maker, place))
                            .toList();
            known.put(question, found);
        }
        return found;
    }

    private TracedMethod body(Question question, String maker, Expression place) {
        TypeMirror number = java.primitive(TypeKind.DOUBLE);
        Expression nothing = new Expression.Literal(place.source(), number, null, "null");
        Statement read = new Statement.Evaluation(place.source(), new Expression.Data(place.source(), number, nothing));
        ExecutableElement method = question.method() != null
                ? question.method()
                : ElementFilter.methodsIn(java.elements().getAllMembers(question.type()))
                        .get(0); // any: it says no more than that it gives a number
        TracedMethod body = new TracedMethod(
                place.source(),
                method,
                List.of(),
                new Statement.Block(place.source(), List.of(read)),
                Variable.result(question.method() != null ? method.getReturnType() : number),
                List.of());
        makers.put(body, maker);
        return body;
    }
}
