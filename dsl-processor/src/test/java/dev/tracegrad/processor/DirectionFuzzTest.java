package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tracegrad.Tape;
import dev.tracegrad.processor.GradientMethod.Outcome;
import dev.tracegrad.processor.fuzz.Dice;
import dev.tracegrad.processor.fuzz.gradient.NumericProgram;
import dev.tracegrad.processor.fuzz.gradient.NumericPrograms;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/**
 * Tangents and adjoints of random programs. Each method that gives a number has others with its body: one with a tangent, which is the sum
 * of its gradient times the direction, one with a Hessian, which is symmetric and what differences of gradients are, and one that fills an
 * array instead of giving a number. The adjoint of that has the gradient too, and is the transpose of its tangent. The seed and the number of programs are those of {@link GradientFuzzTest}.
 */
@EnabledForJreRange(max = JRE.JAVA_17) // the texts are the same on every JDK
class DirectionFuzzTest {
    private static final int PROGRAMS = Integer.getInteger("tracegrad.gradient.programs", GradientFuzzTest.NORMAL) / 8;
    private static final int BATCH = 25;
    private static final int CALLS = 20;

    /** What two sums may differ by, of the sum of what is added. */
    private static final double CLOSE = 1e-8;

    private static final double LARGE = 1e12;

    private final List<String> findings = new ArrayList<>();
    private int refused;
    private int compared;
    private int differences;

    @Test
    void tangentsAndAdjoints_agreeWithGradients() {
        for (int first = 0; first < PROGRAMS; first += BATCH) {
            List<MoreMethods> programs = LongStream.range(first, Math.min(first + BATCH, PROGRAMS))
                    .mapToObj(number -> withMore(NumericPrograms.generate(GradientFuzzTest.SEED + number)))
                    .toList();
            refused += MoreMethods.compile(programs, this::check);
        }
        System.out.printf(
                "%d random programs with tangents from seed %d: %d sums compared, %d differences of gradients, %d methods refused%n",
                PROGRAMS, GradientFuzzTest.SEED, compared, differences, refused);
        assertThat(findings).isEmpty();
        assertThat(compared).isGreaterThan(30 * PROGRAMS);
        assertThat(differences).isGreaterThan(5 * PROGRAMS);
    }

    private static MoreMethods withMore(NumericProgram program) {
        Map<String, String> more = new LinkedHashMap<>();
        String source = program.source();
        Matcher found = MoreMethods.GRADIENT.matcher(source);
        while (found.find()) {
            String name = found.group(1);
            int begin = source.indexOf('{', found.end());
            String body = source.substring(begin, after(source, begin + 1, '}'));
            String head = "\n@Gradient(tangent = true)\nstatic ";
            more.put(name + "Along", head + "double " + name + "Along(" + found.group(2) + ") " + body + "\n");
            more.put(
                    name + "Curved",
                    "\n@Gradient(hessian = true)\nstatic double " + name + "Curved(" + found.group(2) + ") " + body
                            + "\n");
            more.put(
                    name + "Into",
                    head + "void " + name + "Into(" + found.group(2) + ", double[] intoOut) " + filling(body) + "\n");
        }
        return new MoreMethods(program, more);
    }

    /** The place after a character that closes what is open at another place. */
    private static int after(String source, int from, char end) {
        int depth = 0;
        for (int i = from; true; i++) {
            char c = source.charAt(i);
            if (depth == 0 && c == end) {
                return i + 1;
            }
            depth += "({[".indexOf(c) >= 0 ? 1 : ")}]".indexOf(c) >= 0 ? -1 : 0;
        }
    }

    /** A body that puts what it would return into an array, once as it is and once as a factor. */
    private static String filling(String body) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int i = body.indexOf("return "); i >= 0; i = body.indexOf("return ", at)) {
            int end = after(body, i, ';');
            text.append(body, at, i)
                    .append("{ intoOut[0] = ")
                    .append(body, i + "return ".length(), end)
                    .append(" intoOut[1] *= intoOut[0]; return; }");
            at = end;
        }
        return text.append(body.substring(at)).toString();
    }

    private void check(NumericProgram program, ClassLoader loader) {
        String name = "good." + program.className();
        try {
            for (GradientMethod method : GradientMethod.of(loader, name)) {
                String plain = method.plain().getName();
                if (!plain.endsWith("Along") && !plain.endsWith("Curved")) {
                    for (int i = 0; i < CALLS; i++) {
                        Dice dice = new Dice(program.seed() + i);
                        GradientArguments arguments =
                                GradientArguments.random(method.plain().getParameterTypes(), dice);
                        if (!arguments.isShared()) {
                            compare(method, loader, name, arguments, dice);
                        }
                    }
                }
            }
        } catch (ReflectiveOperationException | RuntimeException wrong) {
            findings.add("seed " + program.seed() + ": " + wrong + "\n" + program.source());
        }
    }

    private void compare(
            GradientMethod method, ClassLoader loader, String owner, GradientArguments arguments, Dice dice)
            throws ReflectiveOperationException {
        GradientState state = new GradientState(method.plain().getDeclaringClass());
        Class<?> gradients = loader.loadClass(owner + "Gradient");
        String name = method.plain().getName();
        Method along = named(gradients, name + "AlongTangent");
        Method into = named(loader.loadClass(owner), name + "Into");
        state.reset();
        Outcome gradient = GradientMethod.call(method.result(), arguments.copy());
        if (gradient.thrown() == null && along != null) {
            DirectionCalls calls = new DirectionCalls(arguments, state, dice);
            same(name + "Along", calls.tangent(along, gradient.value()), arguments);
        }
        Method curved = named(gradients, name + "CurvedHessian");
        if (gradient.thrown() == null && curved != null) {
            DirectionCalls calls = new DirectionCalls(arguments, state, dice);
            calls.curved(curved, method.result(), gradient.value())
                    .forEach(sums -> same(name + "Curved", sums, arguments));
            differences += calls.differences();
        }
        if (into != null) {
            DirectionCalls calls = new DirectionCalls(arguments, state, dice);
            Method onTape = GradientMethod.onTape(gradients, into);
            onTape.setAccessible(true);
            calls.filling(into, onTape, named(gradients, name + "IntoTangent"), gradient.value())
                    .forEach(sums -> same(name + "Into", sums, arguments));
        }
    }

    private void same(String where, DirectionCalls.Sums sums, GradientArguments arguments) {
        if (Double.isFinite(sums.scale()) && sums.scale() < LARGE) {
            compared++;
            double most = CLOSE * Math.max(1, sums.scale()) + sums.error();
            if (!(Math.abs(sums.first() - sums.second()) <= most)) {
                throw new GradientDifference(sums.what(), sums + " in " + where + arguments);
            }
        }
    }

    /** The method of that name for users, or null if it was refused. */
    private static Method named(Class<?> owner, String name) {
        for (Method method : owner.getDeclaredMethods()) {
            if (method.getName().equals(name) && method.getParameterTypes()[0] != Tape.class) {
                method.setAccessible(true);
                return method;
            }
        }
        return null;
    }
}
