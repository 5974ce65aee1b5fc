package dev.tracegrad.processor.model;

import dev.tracegrad.processor.problem.Source;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What an object is matched with, in a test or in a case of a switch. How a record is taken apart is known as the reads of its
 * components, so that whoever follows numbers sees them as anywhere else.
 */
public sealed interface Pattern {
    Source source();

    /** The type that is asked for. */
    TypeMirror type();

    /** The patterns directly inside. */
    default List<Pattern> parts() {
        return List.of();
    }

    /**
     * {@code Type variable}.
     *
     * @param isInferred whether it is declared with {@code var}
     */
    record Binding(Source source, TypeMirror type, Variable variable, boolean isInferred) implements Pattern {}

    /** {@code _}, which matches anything, and gives no name to it. */
    record Any(Source source, TypeMirror type) implements Pattern {}

    /**
     * {@code Type(parts)}.
     *
     * @param isInferred whether its type arguments are left to the compiler
     * @param whole stands for the record in the reads; the source has no such variable
     * @param reads the components of the whole that are matched with the parts; none in a method on {@code Value}, whose
     *     patterns stay as they are
     */
    record Deconstruction(
            Source source,
            TypeMirror type,
            boolean isInferred,
            Variable whole,
            List<Pattern> parts,
            List<Expression> reads)
            implements Pattern {}

    /** A pattern and what is matched with it. */
    record Match(Pattern pattern, Expression operand) {
        /** The patterns of a test or a switch; none in any other expression. */
        public static List<Match> in(Expression expression) {
            if (expression instanceof Expression.InstanceOf test && test.pattern() != null) {
                return List.of(new Match(test.pattern(), test.operand()));
            }
            return expression instanceof Expression.SwitchExpression choice
                    ? in(choice.selector(), choice.cases())
                    : List.of();
        }

        /** The patterns of a switch; none in any other statement. */
        public static List<Match> in(Statement statement) {
            return statement instanceof Statement.Switch choice ? in(choice.selector(), choice.cases()) : List.of();
        }

        private static List<Match> in(Expression selector, List<Statement.Case> cases) {
            return cases.stream()
                    .flatMap(one -> one.patterns().stream())
                    .map(pattern -> new Match(pattern, selector))
                    .toList();
        }

        /** Itself, and what its parts are matched with. */
        public List<Match> all() {
            List<Match> all = new ArrayList<>(List.of(this));
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).pattern() instanceof Deconstruction record) {
                    for (int k = 0; k < record.reads().size(); k++) {
                        all.add(new Match(record.parts().get(k), record.reads().get(k)));
                    }
                }
            }
            return all;
        }

        /** The variable that the operand goes to if it matches: one of the source or a record's; null if there is none. */
        public @Nullable Variable variable() {
            return pattern instanceof Binding binding
                    ? binding.variable()
                    : pattern instanceof Deconstruction record ? record.whole() : null;
        }
    }

    /** The pattern and all patterns in it. */
    default List<Pattern> all() {
        List<Pattern> all = new ArrayList<>(List.of(this));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(all.get(i).parts());
        }
        return all;
    }

    /** The variables that it declares, which all have a value if it matches. */
    default List<Variable> variables() {
        return all().stream()
                .filter(Binding.class::isInstance)
                .map(one -> ((Binding) one).variable())
                .toList();
    }

    /** Everything that is read to find out whether it matches. */
    default List<Expression> allReads() {
        List<Expression> reads = new ArrayList<>();
        for (Pattern one : all()) {
            if (one instanceof Deconstruction record) {
                reads.addAll(record.reads());
            }
        }
        return reads;
    }
}
