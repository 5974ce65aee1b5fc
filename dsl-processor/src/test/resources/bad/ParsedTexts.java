package bad;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Numbers that become texts and are read again, whose gradients end there. */
class ParsedTexts {
    private static String inBrackets(double x) {
        return "<" + x + ">";
    }

    @Traced
    static double parsed(double x) {
        // WARNING: cut-gradient
        double sum = Double.parseDouble("" + x * x);
        String text = String.valueOf(x);
        // WARNING: cut-gradient
        sum += Double.valueOf(text);
        // WARNING: cut-gradient
        sum += new BigDecimal(text.trim()).doubleValue();
        // WARNING: cut-gradient
        return sum + new Scanner("" + x).useLocale(Locale.ROOT).nextDouble();
    }

    @Traced
    static double collected(double x) {
        StringBuilder all = new StringBuilder();
        all.append("x=").append(x);
        // WARNING: cut-gradient
        double sum = Double.parseDouble(all.substring(2));
        String given = inBrackets(x);
        // WARNING: cut-gradient
        sum += Double.parseDouble(given.substring(1, given.length() - 1));
        String[] parts = (x + "," + x * x).split(",");
        // WARNING: cut-gradient
        return sum + Double.parseDouble(parts[1]);
    }

    @Traced
    static double thrown(double x) {
        try {
            throw new IllegalStateException("" + x);
        } catch (IllegalStateException e) {
            // WARNING: cut-gradient
            return Double.parseDouble(e.getMessage());
        }
    }

    @Traced
    static double boxed(double x) {
        Double box = x * x;
        // WARNING: cut-gradient
        return box.floatValue() + x;
    }

    @Traced
    static double exact(double x) {
        // ERROR: library-callee
        return new BigDecimal(x).doubleValue();
    }

    private static double parse(String text) {
        return Double.parseDouble(text.trim());
    }

    private static String label = "";
    private static final StringBuilder ALL = new StringBuilder();
    private static final List<String> NOTES = new ArrayList<>();

    private static void note(String text) {
        NOTES.add(text);
    }

    private static double noted() {
        return Double.parseDouble(NOTES.get(0));
    }

    record Label(String text) {
        double number() {
            return Double.parseDouble(text);
        }
    }

    @Traced
    static double inOtherMethods(double x) {
        // WARNING: cut-gradient
        double sum = parse("" + x);
        Label made = new Label(inBrackets(x));
        // WARNING: cut-gradient
        sum += made.number();
        note("" + x);
        // WARNING: cut-gradient
        return sum + noted();
    }

    @Traced
    static double inFields(double x) {
        label = "" + x;
        ALL.append(x);
        // WARNING: cut-gradient
        return Double.parseDouble(label) + x;
    }

    @Traced
    static double fromField(double x) {
        // WARNING: cut-gradient
        double sum = Double.parseDouble(ALL.toString());
        // WARNING: cut-gradient
        return sum + NOTES.stream().mapToDouble(Double::parseDouble).sum() * x;
    }

    @Traced
    static double inLambdas(double x) {
        // WARNING: cut-gradient
        double sum = Stream.of("" + x).mapToDouble(Double::parseDouble).sum();
        // WARNING: cut-gradient
        ToDoubleFunction<String> parsed = text -> Double.parseDouble(text);
        return sum + parsed.applyAsDouble("" + x);
    }

    private static double boxed(String label, double scale) {
        return label.isEmpty() ? 0 : Double.valueOf(scale);
    }

    /** A text that goes nowhere, one that comes from elsewhere, and one beside a box. */
    @Traced
    static double besides(double x, String given) {
        String shown = "x is " + x;
        if (x < 0) {
            throw new IllegalArgumentException(shown);
        }
        return x * parse(given) * parse("2") * boxed(shown, 2);
    }

    /** What a field of some object keeps may be in that of any. */
    @Traced
    static double ofAnother(double x) {
        // WARNING: cut-gradient
        return x * new Label("3").number();
    }

    private static double rate;

    static final class Rated {
        @Override
        public String toString() {
            return "" + rate;
        }
    }

    private static final Object RATED = new Rated();
    private static final Supplier<String> SHOWN = () -> "" + rate;

    record Named(String name) {}

    private static void fail(double x) {
        throw new IllegalStateException("" + x);
    }

    @Traced
    @SuppressWarnings("traced:field-write")
    static double ofObjects(double x) {
        rate = x;
        // WARNING: cut-gradient
        double sum = Double.parseDouble("" + RATED);
        StringBuilder all = new StringBuilder();
        all.append(RATED);
        // WARNING: cut-gradient
        sum += Double.parseDouble(all.toString());
        // WARNING: cut-gradient
        sum += Double.parseDouble(SHOWN.get());
        Supplier<String> text = () -> "" + x;
        // WARNING: cut-gradient
        sum += Double.parseDouble(text.get());
        Named named = new Named("" + x);
        // WARNING: cut-gradient
        return sum * Double.parseDouble(named.name());
    }

    @Traced
    static double ofMessage(double x) {
        try {
            fail(x);
            return x;
        } catch (IllegalStateException e) {
            // WARNING: cut-gradient
            return x * Double.parseDouble(e.getMessage());
        }
    }

    /** What only says whether it was added is in the collection all the same. */
    @Traced
    static double added(double x) {
        List<String> list = new ArrayList<>();
        list.add("" + x);
        // WARNING: cut-gradient
        double sum = Double.parseDouble(list.get(0));
        Deque<String> queue = new ArrayDeque<>();
        if (queue.offerFirst("" + x)) {
            // WARNING: cut-gradient
            sum += Double.parseDouble(queue.peek());
        }
        Set<String> set = new HashSet<>();
        Collections.addAll(set, "" + x);
        for (String one : set) {
            // WARNING: cut-gradient
            sum += Double.parseDouble(one);
        }
        AtomicReference<String> kept = new AtomicReference<>();
        boolean isKept = kept.compareAndSet(null, "" + x);
        // WARNING: cut-gradient
        return isKept ? Double.parseDouble(kept.get()) * sum : sum;
    }

    /** Nothing is added by who only looks. */
    @Traced
    static double lookedFor(double x) {
        List<String> list = new ArrayList<>();
        list.add("1");
        boolean isThere = list.contains("" + x) || list.indexOf("" + x) > 0;
        return isThere ? x : x * Double.parseDouble(list.get(0));
    }

    /** What says so itself, and texts without tracked numbers, need no warning. */
    @Traced
    static double meant(double x) {
        double stopped = Value.stopGradient(Double.parseDouble("" + x));
        String text = "2." + 5;
        return x * stopped * Double.parseDouble(text) * Double.valueOf("1").doubleValue();
    }
}
