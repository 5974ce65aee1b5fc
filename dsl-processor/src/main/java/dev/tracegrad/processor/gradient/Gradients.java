package dev.tracegrad.processor.gradient;

import dev.tracegrad.processor.flow.Adjoint;
import dev.tracegrad.processor.flow.Names;
import dev.tracegrad.processor.flow.Procedure;
import dev.tracegrad.processor.flow.Sure;
import dev.tracegrad.processor.flow.Unsupported;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.Visibility;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Statement;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The gradients of a class: those of its annotated methods, and of what these call. */
public final class Gradients {
    private final JavaTypes java;
    private final Function<ExecutableElement, Optional<TracedMethod>> bodies;

    /** @param bodies the body of a method whose source is there and can be read whole */
    public Gradients(JavaTypes java, Function<ExecutableElement, Optional<TracedMethod>> bodies) {
        this.java = java;
        this.bodies = bodies;
    }

    /**
     * The gradient of a method.
     *
     * @param along the adjoints of the methods that it calls, and of those that these call
     * @param obstacle what it has for which there is no gradient code, or empty
     */
    public record Gradient(TracedMethod method, Optional<Adjoint> adjoint, List<Adjoint> along, String obstacle) {}

    /** As what the adjoint of a method is written: for who asks for it, for callers with numbers alone, or in two parts. */
    private enum Form {
        WHOLE,
        SLOPES,
        SPLIT
    }

    /** A method whose adjoint is wanted. */
    private record Callee(ExecutableElement method, Form form) {}

    /** Whether there is a gradient of such a method, be it through the graph. */
    public static boolean canBeGiven(TracedMethod method) {
        boolean takesNumbers = method.parameters().stream().anyMatch(parameter -> isOfDouble(parameter.type()));
        boolean isOfNumbers = method.parameters().stream().allMatch(parameter -> isKnown(parameter.type()));
        return method.isStatic()
                && method.element().getTypeParameters().isEmpty()
                && method.element().getReturnType().getKind() == TypeKind.DOUBLE
                && takesNumbers
                && isOfNumbers;
    }

    private static boolean isOfDouble(TypeMirror type) {
        return JavaTypes.elementOfAll(type).getKind() == TypeKind.DOUBLE;
    }

    private static boolean isKnown(TypeMirror type) {
        TypeMirror element = JavaTypes.elementOfAll(type);
        return element.getKind().isPrimitive() || element.toString().equals("java.lang.String");
    }

    /** Those of a class's methods, in their order. */
    public List<Gradient> of(TypeElement owner, List<TracedMethod> methods) {
        Names names = new Names();
        methods.forEach(method -> names.fresh(method.name()));
        Map<Callee, String> known = new HashMap<>();
        methods.forEach(method -> known.put(new Callee(method.element(), Form.WHOLE), method.name()));
        Set<String> records = methods.stream()
                .map(method -> method.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return methods.stream()
                .map(method -> of(method, new Reach(owner, names, known, records)))
                .toList();
    }

    private Gradient of(TracedMethod method, Reach reach) {
        Map<Callee, Procedure> procedures = new LinkedHashMap<>();
        try {
            if (Stream.of("Math", "Double", "Tape").anyMatch(reach::isHidden)) {
                throw new Unsupported("a class of the package with the name Math, Double or Tape");
            }
            Callee own = new Callee(method.element(), Form.WHOLE);
            reach.wanted.add(own);
            while (!reach.wanted.isEmpty()) {
                Callee next = reach.wanted.pop();
                if (!procedures.containsKey(next)) {
                    TracedMethod body = next.equals(own) ? method : reach.body(next.method());
                    procedures.put(next, Lowering.of(body, reach.nameOf(next), reach));
                }
            }
            Sure.Callees callees = new Sure.Callees(
                    procedures.values().stream().collect(Collectors.toMap(Procedure::name, Function.identity())));
            Map<Callee, Adjoint> along = new LinkedHashMap<>();
            procedures.forEach((callee, procedure) ->
                    along.put(callee, Adjoint.of(procedure, callee.form() == Form.SPLIT, callees)));
            Adjoint adjoint = along.remove(own);
            return new Gradient(method, Optional.of(adjoint), List.copyOf(along.values()), "");
        } catch (Unsupported unsupported) {
            return new Gradient(method, Optional.empty(), List.of(), unsupported.construct());
        }
    }

    /** How methods and fields are named in the class of gradients. */
    private final class Reach implements Lowering.Callees {
        private final PackageElement inPackage;
        private final Visibility visibility;
        private final Names names;
        private final Set<String> records;
        private final Map<Callee, String> known;
        private final Deque<Callee> wanted = new ArrayDeque<>();

        private Reach(TypeElement owner, Names names, Map<Callee, String> known, Set<String> records) {
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
                    name = names.fresh(callee.method().getSimpleName().toString());
                } while (records.contains(Adjoint.slopesOf(name).toLowerCase(Locale.ROOT)));
                return name;
            });
        }

        @Override
        public String name(ExecutableElement method, boolean isSplit) {
            Callee callee = new Callee(method, isSplit ? Form.SPLIT : Form.SLOPES);
            wanted.add(callee);
            return nameOf(callee);
        }

        /** It may unless no assignment in it, or in what it calls, is to an element. */
        @Override
        public boolean writesArrays(ExecutableElement method) {
            return writesArrays(method, new HashSet<>());
        }

        @Override
        public boolean writesOthers(ExecutableElement method) {
            return bodies.apply(method).isPresent() && writesArrays(method);
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
            if (visibility.isAccessible(member)) {
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
