package dev.tracegrad.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A twin that is made of an object does what the object would do, and leaves the object, and its other twins, alone. */
class LiftedStateTest {
    private static final String SOURCE = """
            package p;
            import dev.tracegrad.Value;
            import dev.tracegrad.annotations.Traced;
            import java.util.*;
            class Main {
                @Traced static class Memo {
                    double k = 2; final double[] memo = new double[4]; final boolean[] known = new boolean[4];
                    final Set<Integer> seen = new HashSet<>(); final Random random = new Random(5);
                    final StringBuilder text = new StringBuilder(); final int[][] index = {{0, 1}}; BitSet bits = new BitSet();
                    final List<String> names = new ArrayList<>(); final Collection<String> view = Collections.unmodifiableList(names);
                    double get(int i) {
                        if (!known[i]) { known[i] = seen.add(i); memo[i] = k * i * random.nextInt(10); }
                        names.add("n"); text.append(i); index[0][0]++; bits.set(i);
                        return memo[i] + view.size() + text.length() * index[0][0] * bits.cardinality();
                    }
                }
                static Object plain() {
                    Memo memo = new Memo();
                    memo.get(3);
                    return memo.get(3) + " " + new Memo().get(3) + " " + new Memo().get(3);
                }
                static Object traced() {
                    Memo memo = new Memo();
                    Main_MemoTraced first = Main_MemoTraced.of(memo);
                    first.get(3);
                    return first.get(3).data() + " " + Main_MemoTraced.constant(memo).get(3).data() + " " + memo.get(3);
                }
                @Traced static class C { double v = 1; }
                @Traced static class Keys { final C first = new C(); final Map<C, Integer> rank = new HashMap<>(Map.of(first, 3)); }
                @Traced static class Any { Object one = new C(); double x; }
                static class View { final double[] data; View(double[] data) { this.data = data; } double first() { return data[0]; } }
                @Traced static class Signal { final double[] data = {1, 2}; final View view = new View(data);
                    double f(double x) { data[0] = x; return x * view.first(); } }
                @Traced static class Logged { double x; final List<String> log = new ArrayList<>(); final Runnable says = saying(log);
                    static Runnable saying(List<String> list) { return () -> list.add("a"); } }
                @Traced static class Tape { final List<Double> all = new ArrayList<>(List.of(1.0)); final Iterator<Double> at = all.iterator(); }
                @Traced static class Words { double x; final Scanner words = new Scanner("1 2"); }
                static Object refused() {
                    String all = "";
                    try { Main_KeysTraced.of(new Keys()); } catch (IllegalArgumentException e) { all += e.getMessage(); }
                    try { Main_AnyTraced.of(new Any()); } catch (IllegalArgumentException e) { all += e.getMessage(); }
                    try { Main_SignalTraced.of(new Signal()); } catch (IllegalArgumentException e) { all += e.getMessage(); }
                    try { Main_LoggedTraced.of(new Logged()); } catch (IllegalArgumentException e) { all += e.getMessage(); }
                    try { Main_TapeTraced.constant(new Tape()); } catch (IllegalArgumentException e) { all += e.getMessage(); }
                    try { Main_WordsTraced.of(new Words()); } catch (IllegalArgumentException e) { all += e.getMessage(); }
                    return all;
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void twins_haveStateOfTheirOwn() throws Exception {
        new Javac(folder)
                .with("-cp", Javac.CLASS_PATH)
                .source("p/Main.java", SOURCE)
                .compile();

        assertThat(Javac.run("p.Main", "traced", folder)).isEqualTo(Javac.run("p.Main", "plain", folder));
        assertThat((String) Javac.run("p.Main", "refused", folder))
                .containsSubsequence(
                        "p.Main$C is held",
                        "p.Main$C is held",
                        "a double[] is held by the object, whose twin has another one, and by a p.Main$View",
                        "a java.util.ArrayList is held by the object, whose twin has another one, and by a function",
                        "a java.util.ArrayList$Itr has a position",
                        "a java.util.Scanner has a position");
    }
}
