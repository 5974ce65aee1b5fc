package dev.tracegrad.processor.gradient;

import dev.tracegrad.processor.flow.Adjoint;
import dev.tracegrad.processor.flow.Names;
import dev.tracegrad.processor.flow.Procedure;
import dev.tracegrad.processor.flow.Tangent;
import dev.tracegrad.processor.flow.Unsupported;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Visibility;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** How methods and fields are named in the class of gradients. */
final class Reach implements Lowering.Callees, Tangent.Callees {
    private final JavaTypes java;
    private final Function<ExecutableElement, Optional<TracedMethod>> bodies;
    private final PackageElement inPackage;
    private final Visibility visibility;
    private final Names names;
    private final Set<String> records;
    private final Map<Callee, String> known;
    private final Deque<Callee> wanted = new ArrayDeque<>();

    /** The methods that are called for results which no derivative depends on. */
    private final List<ExecutableElement> passive = new ArrayList<>();

    /** What is called, by the names that steps have for it. */
    private final Map<String, Callee> called = new HashMap<>();

    /** As what the method that is read now is written. */
    private Form form = Form.WHOLE;

    /** As what a method is written: for who asks for it, for callers with numbers alone, in two parts, or with derivatives beside its numbers,
     * along one direction, many, or one for what is derived once more. */
    enum Form {
        WHOLE,
        SLOPES,
        SPLIT,
        TANGENT,
        TANGENTS,
        TANGENT_SLOPES,
        TANGENT_SPLIT;

        /** Whether it has derivatives along one direction, or along many. */
        private boolean isTangent() {
            return this == TANGENT || this == TANGENTS;
        }

        /** Whether it is a tangent that is derived once more. */
        private boolean isDerived() {
            return this == TANGENT_SLOPES || this == TANGENT_SPLIT;
        }

        /** Whether it is called from another adjoint, in two parts. */
        boolean isSplit() {
            return this == SPLIT || this == TANGENT_SPLIT;
        }
    }

    /**
     * A method that is written.
     *
     * @param active in which of its parameters a tangent has derivatives
     */
    record Callee(ExecutableElement method, Form form, List<Boolean> active) {
        static Callee whole(ExecutableElement method) {
            return new Callee(method, Form.WHOLE, List.of());
        }
    }

    /**
     * @param names the names in the class of gradients
     * @param known those of what is written already
     * @param records the names of its records, in small letters
     */
    Reach(
            JavaTypes java,
            Function<ExecutableElement, Optional<TracedMethod>> bodies,
            TypeElement owner,
            Names names,
            Map<Callee, String> known,
            Set<String> records) {
        this.java = java;
        this.bodies = bodies;
        this.inPackage = java.packageOf(owner);
        this.visibility = new Visibility(java, inPackage);
        this.names = names;
        this.known = known;
        this.records = records;
    }

    /** A method that is asked for as a procedure. */
    Procedure procedure(TracedMethod method, Form form, String name, Set<Element> captured, Predicate<Element> wanted) {
        this.form = form;
        return Lowering.of(method, name, this, captured, wanted);
    }

    /** Adds the procedures that are called from what was read by now, and those that these call. */
    void addCalled(Map<Callee, Procedure> procedures, Map<Callee, Tangent> tangents) {
        while (!wanted.isEmpty()) {
            Callee next = wanted.pop();
            if (next.form().isTangent() && !tangents.containsKey(next)) {
                Procedure procedure = procedure(next);
                tangents.put(
                        next,
                        next.form() == Form.TANGENT ? Tangent.of(procedure, this) : Tangent.alongMany(procedure, this));
            } else if (!next.form().isTangent() && !procedures.containsKey(next)) {
                procedures.put(next, procedure(next));
            }
        }
    }

    /** Forgets what was called from what is not written after all. */
    void forgetCalled() {
        wanted.clear();
    }

    private TracedMethod body(ExecutableElement method) {
        return bodies.apply(method)
                .orElseThrow(
                        () -> new Unsupported("the call of " + method.getSimpleName() + ", whose source is not there"));
    }

    boolean isHidden(String simple) {
        String name = inPackage.getQualifiedName().toString();
        return java.named(name.isEmpty() ? simple : name + "." + simple) != null;
    }

    private String nameOf(Callee callee) {
        return known.computeIfAbsent(callee, unused -> {
            String name;
            do {
                String simple = callee.method().getSimpleName().toString();
                name = names.fresh(
                        callee.form().isTangent() || callee.form().isDerived() ? simple + "Tangent" : simple);
            } while (records.contains(Adjoint.slopesOf(name).toLowerCase(Locale.ROOT)));
            return name;
        });
    }

    @Override
    public String name(ExecutableElement method, boolean isSplit) {
        if (form.isTangent() && isSplit) {
            String name = method.getEnclosingElement() + "." + method;
            called.put(name, new Callee(method, Form.SPLIT, List.of()));
            return name;
        }
        Callee callee = new Callee(method, isSplit ? Form.SPLIT : Form.SLOPES, List.of());
        wanted.add(callee);
        called.put(nameOf(callee), callee);
        return nameOf(callee);
    }

    @Override
    public String tangent(String callee, List<Boolean> active) {
        Callee plain = called.get(callee);
        Form derived = plain.form() == Form.SPLIT ? Form.TANGENT_SPLIT : Form.TANGENT_SLOPES;
        Callee tangent = new Callee(plain.method(), form.isTangent() ? form : derived, active);
        wanted.add(tangent);
        return nameOf(tangent);
    }

    private Procedure procedure(Callee callee) {
        if (callee.method().getThrownTypes().stream().anyMatch(java::isChecked)) {
            throw new Unsupported(
                    "the call of " + callee.method().getSimpleName() + ", which throws a checked exception");
        }
        Set<Element> captured = captured(callee.method());
        List<Element> elements = new ArrayList<>(callee.method().getParameters());
        elements.addAll(captured);
        Set<Element> active = new HashSet<>();
        for (int i = 0; i < elements.size(); i++) {
            if (callee.active().isEmpty() || callee.active().get(i)) {
                active.add(elements.get(i));
            }
        }
        Procedure procedure =
                procedure(body(callee.method()), callee.form(), nameOf(callee), captured, active::contains);
        return callee.form().isDerived() ? Tangent.procedure(procedure, this).wantingAll() : procedure;
    }

    @Override
    public Set<Element> captured(ExecutableElement method) {
        return Captures.of(body(method), bodies).captured();
    }

    @Override
    public @Nullable VariableElement component(Expression.Call call) {
        return Captures.component(call, bodies);
    }

    @Override
    public Optional<TracedMethod> bodyOf(ExecutableElement method) {
        return bodies.apply(method);
    }

    @Override
    public void addPassive(ExecutableElement method) {
        passive.add(method);
    }

    /** The first method called that may change arrays, or fields of objects. */
    Optional<ExecutableElement> changing(Set<ExecutableElement> fixed) {
        return notHarmless(new Harmless(bodies, fixed, true));
    }

    /** The first method called that may do something else if it is called again. */
    Optional<ExecutableElement> counting(Set<ExecutableElement> fixed) {
        return notHarmless(new Harmless(bodies, fixed, false));
    }

    private Optional<ExecutableElement> notHarmless(Harmless harmless) {
        return passive.stream().filter(method -> !harmless.isHarmless(method)).findFirst();
    }

    /** It may unless no assignment in it, or in what it calls, is to an element. */
    @Override
    public boolean writesArrays(ExecutableElement method) {
        return writesArrays(method, new HashSet<>());
    }

    private boolean writesArrays(ExecutableElement method, Set<ExecutableElement> asked) {
        if (!asked.add(method)) {
            return false; // it is asked already
        }
        Set<Variable> own = new HashSet<>();
        TracedMethod body = body(method);
        body.statements().forEach(statement -> {
            if (statement instanceof Statement.Declaration declaration
                    && declaration.initializer() instanceof Expression.NewArray) {
                own.add(declaration.variable());
            }
        });
        body.expressions().forEach(expression -> own.remove(Variables.assigned(expression)));
        return body.expressions().stream().anyMatch(expression -> writes(expression, own, asked));
    }

    private boolean writes(Expression expression, Set<Variable> own, Set<ExecutableElement> asked) {
        Expression target = expression instanceof Expression.Assignment assignment
                ? assignment.target()
                : expression instanceof Expression.Update update ? update.target() : null;
        if (target instanceof Expression.Element element) {
            return !(element.array() instanceof Expression.Local local) || !own.contains(local.variable());
        }
        if (!(expression instanceof Expression.Call call)) {
            return false;
        }
        if (ArrayCalls.fills(call) || ArrayCalls.copies(call)) {
            return ArrayCalls.fills(call);
        }
        ExecutableElement callee = call.plain().method();
        boolean isHanded =
                call.arguments().stream().anyMatch(argument -> argument.type().getKind() == TypeKind.ARRAY);
        return (isHanded || bodies.apply(callee).isPresent()) && writesArrays(callee, asked);
    }

    @Override
    public String nameOf(Element member) {
        TypeElement owner = (TypeElement) member.getEnclosingElement();
        String qualified = owner.getQualifiedName().toString();
        String simple = owner.getSimpleName().toString();
        boolean isShort = qualified.equals("java.lang." + simple) && !isHidden(simple);
        String type = isShort ? simple : qualified;
        boolean isOfObject =
                member.getKind().isField() && !member.getModifiers().contains(Modifier.STATIC);
        if (visibility.isAccessible(member) && !isOfObject) {
            return member.getKind() == ElementKind.CONSTRUCTOR ? type : type + "." + member.getSimpleName();
        }
        Object constant = member instanceof VariableElement field ? field.getConstantValue() : null;
        if (constant == null) {
            throw new Unsupported("the private member " + member.getSimpleName());
        }
        return java.elements().getConstantExpression(constant);
    }
}
