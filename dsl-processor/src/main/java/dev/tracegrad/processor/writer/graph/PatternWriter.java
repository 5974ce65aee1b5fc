package dev.tracegrad.processor.writer.graph;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.Code;
import com.palantir.javapoet.TypeName;
import dev.tracegrad.processor.model.Expression;
import dev.tracegrad.processor.model.Pattern;
import dev.tracegrad.processor.model.Variable;
import dev.tracegrad.processor.origin.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Patterns, in the form that they have. A record in tracked form is no record, so that it is asked for its class and then for
 * its components, one by one; {@code Part} is a record around one that may be null, or is no object.
 *
 * <pre>
 * o instanceof Disc(double r)        o instanceof DiscTraced disc &amp;&amp; disc.r() instanceof Value r
 * case Named(String s, double x)     case NamedTraced named
 *                                            when Part.of(named.s()) instanceof Part(String s)
 *                                            &amp;&amp; named.x() instanceof Value x
 * </pre>
 */
final class PatternWriter {
    private final Writers writers;

    PatternWriter(Writers writers) {
        this.writers = writers;
    }

    /** What a case asks for, and what must be true besides. */
    record Label(Code pattern, List<Code> conditions) {}

    /** A test of a type; of what has tracked form it asks for the twin, or for null where the type is certain. */
    Code test(Expression.InstanceOf test) {
        Expression operand = test.operand();
        if (test.pattern() != null) {
            List<Code> conditions = conditions(new Pattern.Match(test.pattern(), operand), operand(operand));
            return conditions.size() == 1
                    ? conditions.get(0)
                    : Code.of("($L)", conditions.stream().collect(Code.joining(" && ")));
        }
        boolean isReference = writers.activity.isActiveReference(operand);
        boolean isTwin = isTwin(operand, test.tested());
        if (writers.activity.isActiveNumber(operand) || isReference && !isTwin) {
            return Code.of("($L != null)", operand(operand));
        }
        return Code.of("$L instanceof $T", operand(operand), tested(operand, test.tested()));
    }

    /** The operand of a test or a switch, in the form that it has. */
    Code operand(Expression operand) {
        return writers.activity.isActiveNumber(operand)
                ? writers.values.write(operand, Tag.NONE)
                : writers.plain.write(operand);
    }

    /** The label of a case. */
    Label label(Pattern.Match match) {
        if (!writers.activity.isOpened(match)) {
            return new Label(asItIs(match), List.of());
        }
        Pattern.Deconstruction record = (Pattern.Deconstruction) match.pattern();
        return new Label(whole(record), parts(record));
    }

    /**
     * What must be true besides a label's pattern. A record that is opened has always something: its class alone would match
     * all that there is, which for javac a pattern of a record does not.
     */
    List<Code> conditions(Pattern.Match match) {
        List<Code> conditions = label(match).conditions();
        return conditions.isEmpty() && writers.activity.isOpened(match)
                ? List.of(Code.of("$N != null", writers.names.of(((Pattern.Deconstruction) match.pattern()).whole())))
                : conditions;
    }

    private Code whole(Pattern.Deconstruction record) {
        TypeMirror type = record.type();
        TypeName written =
                writers.activity.isActive(record.whole()) ? writers.types.tracked(type) : writers.types.plain(type);
        return Code.of("$T $N", written, writers.names.of(record.whole()));
    }

    private List<Code> conditions(Pattern.Match match, Code operand) {
        Label label = label(match);
        List<Code> conditions = new ArrayList<>(List.of(Code.of("$L instanceof $L", operand, label.pattern())));
        conditions.addAll(label.conditions());
        return conditions;
    }

    private List<Code> parts(Pattern.Deconstruction record) {
        List<Code> conditions = new ArrayList<>();
        for (int i = 0; i < record.parts().size(); i++) {
            Pattern part = record.parts().get(i);
            Expression read = record.reads().get(i);
            boolean isCertain = part instanceof Pattern.Binding && isCertain(read.type(), part.type());
            if (isCertain && !((Pattern.Binding) part).variable().isUnnamed()) {
                conditions.add(named((Pattern.Binding) part, read));
            } else if (!isCertain && !(part instanceof Pattern.Any)) {
                conditions.addAll(conditions(new Pattern.Match(part, read), asked(read, operand(read))));
            } else if (read instanceof Expression.Call) {
                Code given = Code.of("$T.of($L)", RuntimeClasses.PART, operand(read));
                conditions.add(Code.of("$L != null", asked(read, given)));
            }
        }
        return conditions;
    }

    private boolean isCertain(TypeMirror type, TypeMirror wanted) {
        return type.getKind().isPrimitive()
                || writers.semantics
                        .java()
                        .types()
                        .isSubtype(
                                writers.semantics.java().types().erasure(type),
                                writers.semantics.java().types().erasure(wanted));
    }

    /** A component that gets a name, whatever it is. */
    private Code named(Pattern.Binding binding, Expression read) {
        Variable variable = binding.variable();
        Code value = writers.functions.given(read, variable, Tag.of(variable));
        Code declared = declared(variable, type(variable, binding.isInferred()));
        boolean isNumber = read.type().getKind() == TypeKind.DOUBLE && writers.activity.isActive(variable);
        if (isNumber) {
            return Code.of("$L instanceof $L", asked(read, value), declared);
        }
        return Code.of(
                "$L instanceof $T($L)",
                asked(read, Code.of("$T.of($L)", RuntimeClasses.PART, value)),
                part(variable.type()),
                declared);
    }

    /** The record around a component. */
    private static ClassName part(TypeMirror type) {
        String primitive = type.toString();
        return type.getKind().isPrimitive()
                ? RuntimeClasses.PART.nestedClass(
                        "Of" + primitive.substring(0, 1).toUpperCase(Locale.ROOT) + primitive.substring(1))
                : RuntimeClasses.PART;
    }

    private Code type(Variable variable, boolean isInferred) {
        if (writers.activity.isActive(variable)) {
            return Code.of("$T", writers.types.local(variable.type()));
        }
        return isInferred ? Code.of("var") : Code.of("$T", writers.types.plain(variable.type()));
    }

    /** A variable of a pattern; one without a name has none in the companion either. */
    private Code declared(Variable variable, Code type) {
        return Code.of(
                "$L$L $L",
                variable.isFinal() ? "final " : "",
                type,
                variable.isUnnamed() ? Variable.UNNAMED : writers.names.of(variable));
    }

    /** What gives a component; what an accessor of the user's own throws is not what the test throws. */
    private static Code asked(Expression read, Code given) {
        return read instanceof Expression.Call ? Code.of("$T.asked(() -> $L)", RuntimeClasses.PART, given) : given;
    }

    /** A pattern as the source has it. */
    private Code asItIs(Pattern.Match match) {
        if (match.pattern() instanceof Pattern.Binding binding && !binding.isInferred()) {
            boolean isNumber = writers.activity.isActiveNumber(match.operand());
            TypeName type = isNumber ? RuntimeClasses.VALUE : tested(match.operand(), binding.type());
            return declared(binding.variable(), Code.of("$T", type));
        }
        return asItIs(match.pattern());
    }

    private Code asItIs(Pattern pattern) {
        if (pattern instanceof Pattern.Any) {
            return Code.of(Variable.UNNAMED);
        }
        if (pattern instanceof Pattern.Binding binding) {
            return declared(binding.variable(), type(binding.variable(), binding.isInferred()));
        }
        Pattern.Deconstruction record = (Pattern.Deconstruction) pattern;
        return Code.of(
                "$T($L)",
                record.isInferred() ? writers.types.erased(record.type()) : writers.types.plain(record.type()),
                record.parts().stream().map(this::asItIs).collect(Code.joining(", ")));
    }

    private boolean isTwin(Expression operand, TypeMirror tested) {
        return (writers.activity.isActiveReference(operand) || writers.activity.isTwinToBe(operand))
                && writers.semantics.tracked().isTwin(tested);
    }

    private TypeName tested(Expression operand, TypeMirror tested) {
        return writers.activity.isActiveReference(operand) || isTwin(operand, tested)
                ? writers.types.tracked(tested)
                : writers.types.plain(tested);
    }
}
