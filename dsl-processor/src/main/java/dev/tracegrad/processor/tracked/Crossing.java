package dev.tracegrad.processor.tracked;

import dev.tracegrad.processor.language.JavaTypes;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/**
 * What code that knows nothing of tracked forms can learn of an object, and what it is given instead where the object has
 * tracked form. What stands in no row is refused.
 *
 * <pre>
 * "at " + list              TEXT: a list of tracked numbers is written as a list of the plain ones
 * Objects.equals(p, q)      EQUALITY: two twins are equal if the objects are that they stand for
 * a.getClass()              CLASS: refused, since the class of an array of Values is another one
 * keep(list)                no row: refused, unless the body of keep does no more than hand objects on
 * </pre>
 */
public enum Crossing {
    /** A string made of it. */
    TEXT(Map.of(
            TrackedForm.NUMBER, Answer.PLAIN,
            TrackedForm.BOX, Answer.PLAIN,
            TrackedForm.TWIN, Answer.KEPT,
            TrackedForm.COLLECTION, Answer.PLAIN,
            TrackedForm.MAP, Answer.PLAIN,
            TrackedForm.OPTIONAL, Answer.PLAIN)),
    /** {@code equals}. */
    EQUALITY(Map.of(TrackedForm.NUMBER, Answer.PLAIN, TrackedForm.BOX, Answer.PLAIN, TrackedForm.TWIN, Answer.KEPT)),
    /** {@code hashCode}. */
    HASH(Map.of(TrackedForm.NUMBER, Answer.PLAIN, TrackedForm.BOX, Answer.PLAIN, TrackedForm.TWIN, Answer.KEPT)),
    /** {@code compareTo}, as whoever sorts asks it. */
    ORDER(Map.of(TrackedForm.NUMBER, Answer.PLAIN, TrackedForm.BOX, Answer.PLAIN, TrackedForm.TWIN, Answer.KEPT)),
    /** Whether it is null. */
    ABSENCE(keptByAll()),
    /** {@code ==} on two objects; arrays and twins have an identity of their own where nobody makes copies of them. */
    IDENTITY(Map.of(TrackedForm.NUMBER, Answer.PLAIN, TrackedForm.ARRAY, Answer.KEPT, TrackedForm.TWIN, Answer.KEPT)),
    /** {@code getClass()}, alone; two twins may compare theirs. */
    CLASS(Map.of()),
    /** {@code synchronized}: a twin's state is its own, and so is its lock. */
    LOCK(Map.of(TrackedForm.TWIN, Answer.KEPT)),
    /** {@code throw}: who catches the plain class would not catch it. */
    THROWN(Map.of());

    /** What the other side is given. */
    public enum Answer {
        /** What is plain: the number, or a copy that holds numbers. */
        PLAIN,
        /** The object as it is, which answers as the plain one does. */
        KEPT,
        /** Nothing: it is an error. */
        REFUSED
    }

    private static final String OBJECTS = "java.util.Objects";

    /** The questions of the JDK, by class and method. */
    private static final Map<String, Crossing> METHODS = Map.of(
            OBJECTS + ".requireNonNull",
            ABSENCE,
            OBJECTS + ".isNull",
            ABSENCE,
            OBJECTS + ".nonNull",
            ABSENCE,
            OBJECTS + ".equals",
            EQUALITY,
            OBJECTS + ".hash",
            HASH,
            OBJECTS + ".hashCode",
            HASH,
            OBJECTS + ".toString",
            TEXT,
            "java.lang.AssertionError.<init>",
            TEXT);

    /** The questions that every object answers. */
    private static final Map<String, Crossing> OF_EVERY_OBJECT =
            Map.of("equals", EQUALITY, "hashCode", HASH, "toString", TEXT, "getClass", CLASS);

    private static final Set<String> LOCKS = Set.of("wait", "notify", "notifyAll");

    private final Map<TrackedForm, Answer> answers;

    Crossing(Map<TrackedForm, Answer> answers) {
        this.answers = answers;
    }

    private static Map<TrackedForm, Answer> keptByAll() {
        Map<TrackedForm, Answer> all = new EnumMap<>(TrackedForm.class);
        for (TrackedForm form : TrackedForm.values()) {
            all.put(form, Answer.KEPT);
        }
        return all;
    }

    /** What is given of an object in a form. */
    public Answer answer(TrackedForm form) {
        return answers.getOrDefault(form, Answer.REFUSED);
    }

    /** What a method or constructor of the JDK learns of an argument of any type, or null where that is not known. */
    public static @Nullable Crossing of(ExecutableElement method, int position) {
        if (method.getParameters().isEmpty()) {
            return null;
        }
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        Crossing known = METHODS.get(owner.getQualifiedName() + "." + method.getSimpleName());
        if (known != null) {
            return known;
        }
        return NumberWriters.contain(owner) && takesAny(method, position) ? TEXT : null;
    }

    /** What is learned of an object on which a method is called that every object has, or null for other methods. */
    public static @Nullable Crossing ofReceiver(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        int wanted = name.equals("equals") ? 1 : 0;
        if (method.getParameters().size() != wanted
                || wanted == 1
                        && !JavaTypes.isObject(method.getParameters().get(0).asType())) {
            return LOCKS.contains(name) && isOfObject(method) ? LOCK : null;
        }
        return LOCKS.contains(name) && isOfObject(method) ? LOCK : OF_EVERY_OBJECT.get(name);
    }

    private static boolean isOfObject(ExecutableElement method) {
        return ((TypeElement) method.getEnclosingElement()).getQualifiedName().contentEquals("java.lang.Object");
    }

    /** Whether a parameter takes any object. */
    private static boolean takesAny(ExecutableElement method, int position) {
        int last = method.getParameters().size() - 1;
        VariableElement parameter = method.getParameters().get(Math.min(position, last));
        TypeMirror type = parameter.asType();
        if (method.isVarArgs() && position >= last && type instanceof ArrayType array) {
            type = array.getComponentType();
        }
        return JavaTypes.isObject(type) || type instanceof TypeVariable;
    }
}
