package dev.tracegrad.processor.gradient;

import dev.tracegrad.processor.flow.Adjoint;
import dev.tracegrad.processor.flow.Form;
import dev.tracegrad.processor.flow.Names;
import dev.tracegrad.processor.flow.Parts;
import dev.tracegrad.processor.flow.Procedure;
import dev.tracegrad.processor.flow.Rows;
import dev.tracegrad.processor.flow.Slot;
import dev.tracegrad.processor.flow.Sure;
import dev.tracegrad.processor.flow.Tangent;
import dev.tracegrad.processor.flow.Unsupported;
import dev.tracegrad.processor.flow.Written;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.model.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

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
     * @param adjoint that of a method that gives a number, or fills arrays
     * @param jacobian the tangent of one that gives an array, along all directions at once
     * @param rows in the place of that, where the array is shorter: its Jacobian row by row
     * @param tangent that along one direction, of a method that is asked for it
     * @param hessian the adjoint of that, of a method that is asked for its second derivatives
     * @param along the adjoints of the methods that it calls, and of those that these call
     * @param tangents the tangents of those of them that take arrays, where it has a tangent itself
     * @param obstacle what it has for which there is no gradient code, or empty
     */
    public record Gradient(
            Signature signature,
            List<Element> captured,
            List<ExecutableElement> overridable,
            Optional<Adjoint> adjoint,
            Optional<Tangent> jacobian,
            Optional<Rows> rows,
            Optional<Tangent> tangent,
            Optional<Hessian> hessian,
            List<Adjoint> along,
            List<Tangent> tangents,
            String obstacle) {
        /** Without code. */
        private Gradient(
                Signature signature, List<Element> captured, List<ExecutableElement> overridable, String obstacle) {
            this(
                    signature,
                    captured,
                    overridable,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    obstacle);
        }

        public boolean hasCode() {
            return adjoint.isPresent() || jacobian.isPresent() || rows.isPresent();
        }

        public TracedMethod method() {
            return signature.method();
        }

        /** About how many bytes of byte code its longest method takes. */
        public int size() {
            Stream<Adjoint> adjoints = Stream.of(
                            adjoint.stream(),
                            rows.stream().map(Rows::adjoint),
                            hessian.stream().map(Hessian::adjoint),
                            along.stream())
                    .flatMap(Function.identity());
            Stream<Tangent> forwards = Stream.of(jacobian.stream(), tangent.stream(), tangents.stream())
                    .flatMap(Function.identity());
            return IntStream.concat(adjoints.mapToInt(Parts::longest), forwards.mapToInt(Tangent::size))
                    .max()
                    .orElse(0);
        }

        /** Whether there is none, through the graph neither: that has no node for a field, one root, and no tangent. */
        public boolean isRefused() {
            return signature.obstacle().isPresent() || !hasCode() && signature.needsCode();
        }
    }

    /**
     * Second derivatives.
     *
     * @param adjoint that of the derivative along a direction
     * @param value what holds the value of the method there
     */
    public record Hessian(Adjoint adjoint, Slot value) {}

    /** Those of a class's methods, in their order. */
    public List<Gradient> of(TypeElement owner, List<Signature> signatures) {
        Names names = new Names();
        signatures.forEach(signature -> names.fresh(signature.method().name()));
        Map<Reach.Callee, String> known = new HashMap<>();
        signatures.forEach(signature -> known.put(
                Reach.Callee.whole(signature.method().element()),
                signature.method().name()));
        Set<String> methods =
                signatures.stream().map(signature -> signature.method().name()).collect(Collectors.toSet());
        Map<String, String> more = new HashMap<>(); // the names of what is wanted besides, which overloads share
        for (Signature signature : signatures) {
            for (String suffix : signature.more()) {
                String name = signature.method().name() + suffix;
                more.computeIfAbsent(name, unused -> methods.contains(name) ? names.fresh(name) : name);
            }
        }
        more.values().forEach(names::reserve);
        Set<String> records = Stream.concat(methods.stream(), more.values().stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return signatures.stream()
                .map(signature -> of(signature, more, new Reach(java, bodies, owner, names, known, records)))
                .toList();
    }

    /** @param more the names of tangents and Hessians */
    private Gradient of(Signature signature, Map<String, String> more, Reach reach) {
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
            List<Adjoint> along = new ArrayList<>();
            Optional<Rows> rows = signature.givesArray() ? rows(signature, captured, reach, along) : Optional.empty();
            Reach.Form form = signature.givesArray() ? Reach.Form.TANGENTS : Reach.Form.WHOLE;
            Procedure whole = reach.procedure(method, form, method.name(), captured, signature::isWanted);
            Map<Reach.Callee, Procedure> procedures = new LinkedHashMap<>();
            Map<Reach.Callee, Tangent> tangents = new LinkedHashMap<>();
            Optional<Tangent> jacobian = signature.givesArray() && rows.isEmpty()
                    ? Optional.of(Tangent.alongMany(whole, reach))
                    : Optional.empty();
            reach.addCalled(procedures, tangents);
            Signature asked = signature;
            Procedure seeded = whole;
            if (signature.fillsArrays()) {
                Set<Slot> filled = Written.in(whole, byName(procedures.values().stream()));
                asked = signature.filling(
                        position -> filled.contains(whole.parameters().get(position)));
                if (asked.obstacle().isPresent()) {
                    return new Gradient(asked, List.of(), List.of(), "");
                }
                seeded = wanting(whole, asked);
            }
            Optional<Tangent> tangent = Optional.empty();
            if (signature.wantsTangent()) {
                String name = more.get(method.name() + Signature.TANGENT);
                Procedure again = reach.procedure(method, Reach.Form.TANGENT, name, captured, asked::isWanted);
                tangent = Optional.of(Tangent.of(again, reach));
                reach.addCalled(procedures, tangents);
            }
            Optional<Procedure> curved = Optional.empty();
            Slot value = whole.result();
            if (signature.wantsHessian()) {
                String name = more.get(method.name() + Signature.HESSIAN);
                Procedure again = reach.procedure(method, Reach.Form.WHOLE, name, captured, signature::isWanted);
                curved = Optional.of(Tangent.procedure(again, reach));
                value = again.result();
                reach.addCalled(procedures, tangents);
            }
            Optional<ExecutableElement> counting = reach.counting(captures.overridable());
            if (curved.isPresent() && counting.isPresent() && !procedures.isEmpty()) { // which run twice
                throw new Unsupported("the second derivative of calls and of "
                        + counting.get().getSimpleName() + ", which may give something else if it is called again");
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
            Sure.Callees callees =
                    new Sure.Callees(byName(Stream.concat(Stream.of(whole), procedures.values().stream())));
            along.addAll(adjoints(procedures, callees));
            Optional<Hessian> hessian = curved.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Hessian(Adjoint.of(curved.get(), Form.WHOLE, callees), value));
            Form own = signature.fillsArrays() ? Form.SEEDED : Form.WHOLE;
            Gradient gradient = new Gradient(
                    asked,
                    List.copyOf(captured),
                    overridable,
                    signature.givesArray() ? Optional.empty() : Optional.of(Adjoint.of(seeded, own, callees)),
                    jacobian,
                    rows,
                    tangent,
                    hessian,
                    along,
                    List.copyOf(tangents.values()),
                    "");
            if (gradient.size() > Parts.MOST) {
                throw new Unsupported("derivatives that take about " + gradient.size()
                        + " bytes of byte code, which are too many for a method");
            }
            return gradient;
        } catch (Unsupported unsupported) {
            return new Gradient(signature, List.copyOf(captured), overridable, unsupported.construct());
        }
    }

    /**
     * The Jacobian of a method row by row; empty if it costs less along all directions, or can be computed only so.
     *
     * @param along gets the adjoints of what it calls
     */
    private static Optional<Rows> rows(Signature signature, Set<Element> captured, Reach reach, List<Adjoint> along) {
        TracedMethod method = signature.method();
        try {
            Procedure procedure =
                    reach.procedure(method, Reach.Form.WHOLE, method.name(), captured, signature::isWanted);
            Map<Reach.Callee, Procedure> called = new LinkedHashMap<>();
            reach.addCalled(called, new LinkedHashMap<>());
            Sure.Callees callees = new Sure.Callees(byName(called.values().stream()));
            Optional<Rows> rows = Rows.areFew(procedure) ? Rows.of(procedure, callees) : Optional.empty();
            if (rows.isPresent()) {
                along.addAll(adjoints(called, callees));
            }
            return rows;
        } catch (Unsupported unsupported) { // which a tangent may have
            reach.forgetCalled();
            return Optional.empty();
        }
    }

    private static List<Adjoint> adjoints(Map<Reach.Callee, Procedure> procedures, Sure.Callees callees) {
        List<Adjoint> adjoints = new ArrayList<>();
        procedures.forEach((callee, procedure) ->
                adjoints.add(Adjoint.of(procedure, callee.form().isSplit() ? Form.SPLIT : Form.WHOLE, callees)));
        return adjoints;
    }

    /** A procedure in which the derivatives are wanted that a signature has by now. */
    private static Procedure wanting(Procedure procedure, Signature signature) {
        Set<Slot> wanted = new LinkedHashSet<>(procedure.wanted());
        List<? extends VariableElement> parameters =
                signature.method().element().getParameters();
        for (int i = 0; i < parameters.size(); i++) {
            if (signature.isWanted(parameters.get(i))) {
                wanted.add(procedure.parameters().get(i));
            }
        }
        return procedure.wanting(wanted);
    }

    private static Map<String, Procedure> byName(Stream<Procedure> procedures) {
        return procedures.collect(Collectors.toMap(Procedure::name, Function.identity()));
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
}
