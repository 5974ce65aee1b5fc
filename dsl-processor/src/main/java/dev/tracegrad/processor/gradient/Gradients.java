package dev.tracegrad.processor.gradient;

import dev.tracegrad.processor.flow.Adjoint;
import dev.tracegrad.processor.flow.Names;
import dev.tracegrad.processor.flow.Procedure;
import dev.tracegrad.processor.flow.Sure;
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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** The gradients of a class: those of its annotated methods, and of what these call. */
public final class Gradients {
    private final JavaTypes java;
    private final Function<ExecutableElement, Optional<TracedMethod>> bodies;

    /** @param bodies the body of a method whose source is there and can be read whole */
    public Gradients(JavaTypes java, Function<ExecutableElement, Optional<TracedMethod>> bodies) {
        this.java = java;
        Map<ExecutableElement, Optional<TracedMethod>> read = new HashMap<>();
        this.bodies = method -> read.computeIfAbsent(method, bodies);
    }

    /**
     * The gradient of a method.
     *
     * @param signature what it is asked for
     * @param captured the fields that its procedure is handed, and the class where it is handed the object
     * @param overridable the methods of its object that it calls, itself among them, which a subclass may override
     * @param adjoint that of a method that gives a number
     * @param tangent that of one that gives an array
     * @param along the adjoints of the methods that it calls, and of those that these call
     * @param tangents the tangents of those of them that take arrays, where it has a tangent itself
     * @param obstacle what it has for which there is no gradient code, or empty
     */
    public record Gradient(
            Signature signature,
            List<Element> captured,
            List<ExecutableElement> overridable,
            Optional<Adjoint> adjoint,
            Optional<Tangent> tangent,
            List<Adjoint> along,
            List<Tangent> tangents,
            String obstacle) {
        /** Without code. */
        private Gradient(
                Signature signature, List<Element> captured, List<ExecutableElement> overridable, String obstacle) {
            this(signature, captured, overridable, Optional.empty(), Optional.empty(), List.of(), List.of(), obstacle);
        }

        public boolean hasCode() {
            return adjoint.isPresent() || tangent.isPresent();
        }

        public TracedMethod method() {
            return signature.method();
        }

        /** Whether there is none, through the graph neither: that has no node for a field, and one root. */
        public boolean isRefused() {
            return signature.obstacle().isPresent()
                    || !hasCode()
                            && (signature.givesArray() || !signature.fields().isEmpty());
        }
    }

    /** As what the adjoint of a method is written: for who asks for it, for callers with numbers alone, or in two parts. */
    private enum Form {
        WHOLE,
        SLOPES,
        SPLIT,
        TANGENT
    }

    /**
     * A method whose adjoint or tangent is wanted.
     *
     * @param active in which of its parameters a tangent has derivatives
     */
    private record Callee(ExecutableElement method, Form form, List<Boolean> active) {}

    /** Those of a class's methods, in their order. */
    public List<Gradient> of(TypeElement owner, List<Signature> signatures) {
        Names names = new Names();
        signatures.forEach(signature -> names.fresh(signature.method().name()));
        Map<Callee, String> known = new HashMap<>();
        signatures.forEach(signature -> known.put(
                new Callee(signature.method().element(), Form.WHOLE, List.of()),
                signature.method().name()));
        Set<String> records = signatures.stream()
                .map(signature -> signature.method().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return signatures.stream()
                .map(signature -> of(signature, new Reach(owner, names, known, records, signature.givesArray())))
                .toList();
    }

    private Gradient of(Signature signature, Reach reach) {
        if (signature.obstacle().isPresent()) {
            String obstacle = signature.obstacle().get();
            return new Gradient(signature, List.of(), List.of(), obstacle);
        }
        TracedMethod method = signature.method();
        Captures captures = Captures.of(method, bodies);
        Set<Element> captured = new LinkedHashSet<>(signature.fields());
        captured.addAll(captures.captured());
        List<ExecutableElement> overridable = List.copyOf(captures.overridable());
        try {
            if (Stream.of("Math", "Double", "Tape").anyMatch(reach::isHidden)) {
                throw new Unsupported("a class of the package with the name Math, Double or Tape");
            }
            Callee own = new Callee(method.element(), Form.WHOLE, List.of());
            Procedure whole = Lowering.of(method, reach.nameOf(own), reach, captured, signature::isWanted);
            Optional<Tangent> tangent =
                    signature.givesArray() ? Optional.of(Tangent.of(whole, reach)) : Optional.empty();
            Map<Callee, Procedure> procedures = new LinkedHashMap<>();
            Map<Callee, Tangent> tangents = new LinkedHashMap<>();
            while (!reach.wanted.isEmpty()) {
                Callee next = reach.wanted.pop();
                if (next.form() == Form.TANGENT && !tangents.containsKey(next)) {
                    tangents.put(next, Tangent.of(reach.procedure(next), reach));
                } else if (next.form() != Form.TANGENT && !procedures.containsKey(next)) {
                    procedures.put(next, reach.procedure(next));
                }
            }
            Optional<ExecutableElement> changing = reach.changing(captures.overridable());
            if (changing.isPresent() && method.parameters().stream().anyMatch(Gradients::isArray)) {
                return new Gradient(
                        signature.refused("the call of " + changing.get().getSimpleName()
                                + " may change an array that is handed in, which no gradient would see"),
                        List.of(),
                        List.of(),
                        "");
            }
            if (changing.isPresent() && captured.stream().anyMatch(Gradients::mayChange)) {
                throw new Unsupported("the call of " + changing.get().getSimpleName() + ", which may change a field");
            }
            Sure.Callees callees = new Sure.Callees(Stream.concat(Stream.of(whole), procedures.values().stream())
                    .collect(Collectors.toMap(Procedure::name, Function.identity())));
            List<Adjoint> along = new ArrayList<>();
            procedures.forEach(
                    (callee, procedure) -> along.add(Adjoint.of(procedure, callee.form() == Form.SPLIT, callees)));
            return new Gradient(
                    signature,
                    List.copyOf(captured),
                    overridable,
                    signature.givesArray() ? Optional.empty() : Optional.of(Adjoint.of(whole, false, callees)),
                    tangent,
                    along,
                    List.copyOf(tangents.values()),
                    "");
        } catch (Unsupported unsupported) {
            return new Gradient(signature, List.copyOf(captured), overridable, unsupported.construct());
        }
    }

    private static boolean isArray(Variable parameter) {
        return parameter.type().getKind() == TypeKind.ARRAY;
    }

    /** Whether what is read when a method begins may be another one when it ends. */
    private static boolean mayChange(Element captured) {
        return captured instanceof VariableElement field
                && (field.asType().getKind() == TypeKind.ARRAY
                        || !field.getModifiers().contains(Modifier.FINAL));
    }

    /** How methods and fields are named in the class of gradients. */
    private final class Reach implements Lowering.Callees, Tangent.Callees {
        private final PackageElement inPackage;
        private final Visibility visibility;
        private final Names names;
        private final Set<String> records;
        private final Map<Callee, String> known;
        private final Deque<Callee> wanted = new ArrayDeque<>();

        /** The methods that are called for results which no derivative depends on. */
        private final List<ExecutableElement> passive = new ArrayList<>();

        /** The methods that take arrays and are called from tangents, by the names that steps have for them. */
        private final Map<String, ExecutableElement> called = new HashMap<>();

        /** Whether what is read now gets a tangent. */
        private boolean isTangent;

        private Reach(
                TypeElement owner, Names names, Map<Callee, String> known, Set<String> records, boolean isTangent) {
            this.isTangent = isTangent;
            this.inPackage = java.packageOf(owner);
            this.visibility = new Visibility(java, inPackage);
            this.names = names;
            this.known = known;
            this.records = records;
        }

        private TracedMethod body(ExecutableElement method) {
            return bodies.apply(method)
                    .orElseThrow(() ->
                            new Unsupported("the call of " + method.getSimpleName() + ", whose source is not there"));
        }

        private boolean isHidden(String simple) {
            String name = inPackage.getQualifiedName().toString();
            return java.named(name.isEmpty() ? simple : name + "." + simple) != null;
        }

        private String nameOf(Callee callee) {
            return known.computeIfAbsent(callee, unused -> {
                String name;
                do {
                    String simple = callee.method().getSimpleName().toString();
                    name = names.fresh(callee.form() == Form.TANGENT ? simple + "Tangent" : simple);
                } while (records.contains(Adjoint.slopesOf(name).toLowerCase(Locale.ROOT)));
                return name;
            });
        }

        @Override
        public String name(ExecutableElement method, boolean isSplit) {
            if (isTangent && isSplit) {
                String name = method.getEnclosingElement() + "." + method;
                called.put(name, method);
                return name;
            }
            Callee callee = new Callee(method, isSplit ? Form.SPLIT : Form.SLOPES, List.of());
            wanted.add(callee);
            return nameOf(callee);
        }

        @Override
        public String tangent(String callee, List<Boolean> active) {
            Callee tangent = new Callee(called.get(callee), Form.TANGENT, active);
            wanted.add(tangent);
            return nameOf(tangent);
        }

        private Procedure procedure(Callee callee) {
            isTangent = callee.form() == Form.TANGENT;
            Set<Element> captured = captured(callee.method());
            List<Element> elements = new ArrayList<>(callee.method().getParameters());
            elements.addAll(captured);
            Set<Element> active = new HashSet<>();
            for (int i = 0; i < elements.size(); i++) {
                if (callee.form() != Form.TANGENT || callee.active().get(i)) {
                    active.add(elements.get(i));
                }
            }
            return Lowering.of(body(callee.method()), nameOf(callee), this, captured, active::contains);
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
        public void addPassive(ExecutableElement method) {
            passive.add(method);
        }

        /** The first method called that may change arrays, or fields of objects. */
        private Optional<ExecutableElement> changing(Set<ExecutableElement> fixed) {
            Harmless harmless = new Harmless(bodies, fixed);
            return passive.stream()
                    .filter(method -> !harmless.isHarmless(method))
                    .findFirst();
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
            ExecutableElement callee = call.plain().method();
            boolean isHanded = call.arguments().stream()
                    .anyMatch(argument -> argument.type().getKind() == TypeKind.ARRAY);
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
}
