package dev.tracegrad.processor.plan;

import dev.tracegrad.processor.activity.Companion;
import dev.tracegrad.processor.activity.Lacking;
import dev.tracegrad.processor.activity.WholeProgram;
import dev.tracegrad.processor.fence.Findings;
import dev.tracegrad.processor.fence.GeneratedSize;
import dev.tracegrad.processor.fence.ParameterFence;
import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.language.KnownTypes;
import dev.tracegrad.processor.language.Members;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.TracedMethod;
import dev.tracegrad.processor.problem.Problem;
import dev.tracegrad.processor.problem.Refusal;
import dev.tracegrad.processor.problem.Suppression;
import dev.tracegrad.processor.reader.ClassReader;
import dev.tracegrad.processor.reader.MethodReading;
import dev.tracegrad.processor.tracked.TracedDeclarations;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What is told of one class, once it is settled what is left out. */
final class Report {
    private static final String MENDED = "Mend the declaration that names it first";

    private static final Set<Problem> OF_GRADIENTS = Set.of(Problem.CUT_GRADIENT, Problem.EQUALITY);

    private final Draft draft;
    private final ClassReader reader;
    private final WholeProgram program;
    private final Lacking lacking;
    private final Set<ExecutableElement> quiet;
    private final List<Refusal> errors = new ArrayList<>();
    private final List<Refusal> warnings = new ArrayList<>();

    /** @param quiet the methods of which it is not told where gradients end */
    Report(Draft draft, Set<ExecutableElement> quiet) {
        this.draft = draft;
        this.quiet = quiet;
        this.reader = draft.reader();
        this.program = draft.program();
        this.lacking = program.lacking();
    }

    Plan plan() {
        errors.addAll(draft.onValue().errors());
        warnings.addAll(draft.onValue().warnings());
        errors.addAll(reader.annotatedInLocalClasses());
        TypeMirror unknown = KnownTypes.unknownIn(JavaTypes.outermost(reader.owner()));
        if (unknown != null) {
            errors.add(new Refusal(Problem.UNKNOWN_TYPE, reader.location(), "the type " + unknown));
        } else {
            String wrong = program.semantics().members().wrongHead(JavaTypes.outermost(reader.owner()));
            if (wrong != null) {
                errors.add(new Refusal(Problem.UNKNOWN_SYMBOL, reader.location(), wrong, MENDED));
            }
        }
        reader.readTraced().forEach(reading -> tellOfReading(reading, draft.companion()));
        draft.methods().forEach(check -> warnOfDeclaration(check.findings()));
        for (Draft.Check check : draft.checks()) {
            warnings.addAll(
                    told(check.findings().method().element(), check.findings().warnings()));
            if (check.isWanted()) {
                errors.addAll(check.errors());
            }
        }
        if (draft.companion().twin() != null) {
            draft.ofTwin()
                    .forEach((method, found) ->
                            told(method, found).stream().filter(this::isNew).forEach(warnings::add));
            if (!program.traced().isAlong(reader.owner())) {
                warnings.addAll(leftOutOfTwin());
            }
        }
        Signatures signatures = new Signatures(program.semantics());
        errors.addAll(signatures.take(draft.companion().methods()).values());
        Companion companion = draft.companion()
                .withNames(signatures.otherNames(
                        draft.companion().helpers(), PrivateStatics.around(reader.owner(), program)));
        checkSizes(companion);
        return new Plan(reader, program, companion, draft.onValue(), lacking.in(reader.owner()), errors, warnings);
    }

    private List<Refusal> told(ExecutableElement method, List<Refusal> found) {
        return quiet.contains(method)
                ? found.stream()
                        .filter(warning -> !OF_GRADIENTS.contains(warning.problem()))
                        .toList()
                : found;
    }

    private void tellOfReading(MethodReading reading, Companion companion) {
        if (TracedDeclarations.isAnnotated(reading.element())) {
            errors.addAll(reading.refusals());
        } else if (!isAlong(reading.element()) && lacking.isUntraceable(reading.element())) {
            leftOut(reading, companion).ifPresent(warnings::add);
        }
    }

    /** Whether nobody asked for its companion who would miss it. */
    private boolean isAlong(ExecutableElement method) {
        return program.traced().isAlong(method) || program.traced().isAlong(method.getEnclosingElement());
    }

    /** What a traced method's parameters and annotations say that its body does not. */
    private void warnOfDeclaration(Findings found) {
        TracedMethod method = found.method();
        if (!isAlong(method.element())
                && reader.read(method.element()).refusals().isEmpty()) {
            new ParameterFence(program.traced(), program.semantics().members(), found)
                    .check(method, position -> reader.parameter(method.element(), position));
        }
        if (method.primitive() != null && program.effects().readsTracked(method.element())) {
            found.warn(Problem.PRIMITIVE_READS, method.source(), Members.described(method.element()));
        }
    }

    /** Whether nothing of the kind is told of the same place, as of the method on plain objects. */
    private boolean isNew(Refusal warning) {
        return warnings.stream()
                .noneMatch(other ->
                        other.problem() == warning.problem() && other.location().equals(warning.location()));
    }

    /** The traced methods that the twin lacks, although they have a static form. */
    private List<Refusal> leftOutOfTwin() {
        return Stream.concat(reader.readConstructors().stream(), reader.readInstanceMethods().stream())
                .map(MethodReading::element)
                .filter(method -> lacking.isMissing(method) && !lacking.isUntraceable(method))
                .filter(method -> method.getKind() == ElementKind.CONSTRUCTOR
                        || program.traced().isTraced(method)
                        || isCalledApart(method))
                .filter(method -> !Suppression.isOn(method, Problem.NOT_TRACED))
                .map(method -> notTraced(Objects.requireNonNull(lacking.missing(method)), method + " of the twin"))
                .toList();
    }

    /** Whether it overrides a method of a class that is compiled already, whose companion calls it. */
    private boolean isCalledApart(ExecutableElement method) {
        return program.semantics().members().overriddenBy(method).stream()
                .map(overridden -> (TypeElement) overridden.getEnclosingElement())
                .anyMatch(owner -> !program.traced().hasSource(owner)
                        && program.semantics().tracked().isTwin(owner.asType()));
    }

    /**
     * What is told of a method that is left out; what is not known may be so in a later round. One that gives nothing but its
     * object is told of where it is called, if the twin has it: what it does to a plain object ends with the companion that calls it.
     */
    private Optional<Refusal> leftOut(MethodReading reading, Companion companion) {
        Refusal why = Objects.requireNonNull(lacking.untraceable(reading.element()));
        if (why.problem().isUnknownName()) {
            return Optional.of(why);
        }
        boolean isInTwin = isInTwin(reading, companion);
        boolean isOfFunction = isInTwin
                && program.semantics().tracked().isFunction(companion.owner().asType());
        boolean isOnlyOfTwin = isInTwin
                && (reading.element().getReturnType().getKind() == TypeKind.VOID
                        || program.effects().givesItself(reading.element()))
                && !lacking.isMissing(reading.element());
        boolean isWithoutPlain = isInTwin
                && !lacking.isMissing(reading.element())
                && program.semantics().tracked().hasTwinVariables(companion.owner());
        return isOfFunction || isOnlyOfTwin || isWithoutPlain || Suppression.isOn(reading.element(), Problem.NOT_TRACED)
                ? Optional.empty() // functions are called in tracked form
                : Optional.of(notTraced(why, reading.element() + (isInTwin ? " of plain objects" : "")));
    }

    private static boolean isInTwin(MethodReading reading, Companion companion) {
        return companion.twin() != null
                && companion.twin().methods().stream()
                        .anyMatch(method -> method.element().equals(reading.element()));
    }

    private static Refusal notTraced(Refusal why, Object what) {
        return Refusal.because(why, Problem.NOT_TRACED, why.location(), what);
    }

    private void checkSizes(Companion companion) {
        for (TracedMethod method : companion.everything()) {
            for (Expression expression : GeneratedSize.tooDeep(method)) {
                errors.add(new Refusal(Problem.TOO_DEEP, expression.source().location(), GeneratedSize.MOST_DEPTH));
            }
            if (GeneratedSize.ofCode(method, companion.activityOf(method)) > GeneratedSize.MOST_CODE) {
                errors.add(new Refusal(
                        Problem.TOO_LARGE,
                        method.source().location(),
                        method.owner() + "." + method.element(),
                        "method"));
            }
        }
        if (GeneratedSize.ofConstants(companion.everything()) > GeneratedSize.MOST_CONSTANTS) {
            errors.add(new Refusal(Problem.TOO_LARGE, reader.location(), reader.owner(), "class"));
        }
    }
}
