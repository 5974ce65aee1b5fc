package dev.tracegrad.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.io.StringWriter;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Scanner;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class SharedTest {
    /** A class without a twin. */
    private record Holder(Object held) {}

    private static class Base {
        Object held;
    }

    private static final class Below extends Base {
        Below(Object held) {
            this.held = held;
        }
    }

    private enum Kind {
        ONE;

        Object held;
    }

    private static List<Object> others() {
        return List.of(
                new ArrayList<>(List.of("a")),
                new int[] {1},
                new Random(1),
                new StringBuilder("a"),
                new HashMap<>(Map.of("a", 1)),
                new ArrayDeque<>(List.of(1)),
                new Object[] {"a"},
                new AtomicReference<>("a"));
    }

    private static List<Object> holders(Object other) {
        Deque<Object> deque = new ArrayDeque<>(List.of(other));
        Runnable function = other::hashCode;
        Object anonymous = new Object() {
            @Override
            public String toString() {
                return other.toString();
            }
        };
        return List.of(
                new Holder(other),
                new Holder(new Holder(other)),
                new Below(other),
                function,
                anonymous,
                new Holder(List.of(1, List.of(other))),
                new Holder(new Object[] {null, other}),
                new Holder(new HashMap<>(Map.of("a", other))),
                new Holder(Collections.unmodifiableCollection(deque)),
                new Holder(Collections.synchronizedMap(new HashMap<>(Map.of("a", other)))),
                new Holder(Arrays.asList(1, other)),
                new Holder(Optional.of(other)),
                new Holder(Map.entry("a", other)),
                new Holder(new AtomicReference<>(other)),
                new WeakReference<>(other));
    }

    @Test
    void whatATwinHasACopyOf_isNotSharedToo_whicheverComesFirst() {
        for (Object other : others()) {
            for (Object holder : holders(other)) {
                Lift copiedFirst = Lift.inputs();
                copiedFirst.held(other);
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> copiedFirst.held(holder))
                        .withMessageContaining("whose twin has another one");
                Lift sharedFirst = Lift.constants();
                sharedFirst.held(holder);
                assertThatIllegalArgumentException().isThrownBy(() -> sharedFirst.held(other));
            }
        }
    }

    @Test
    void numbersInTrackedForm_areNotSharedToo() {
        double[] array = {1};
        List<Double> list = new ArrayList<>(List.of(1.0));
        Lift lift = Lift.inputs();
        lift.values(array);
        lift.collection(list, one -> lift.value(one, "x"));
        for (Object other : List.of(array, list)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> lift.held(new Holder(other)))
                    .withMessageContaining("SharedTest$Holder")
                    .withMessageContaining("@Traced");
            Lift sharedFirst = Lift.inputs();
            sharedFirst.held(new ArrayList<>(List.of(new Holder(other))));
            assertThatIllegalArgumentException().isThrownBy(() -> {
                sharedFirst.values(array);
                sharedFirst.collection(list, one -> sharedFirst.value(one, "x"));
            });
        }
    }

    @Test
    void views_ofWhatATwinHasACopyOf_areNotShared() {
        List<String> list = new ArrayList<>(List.of("a", "b"));
        for (Object view :
                List.of(list.subList(0, 1), list.iterator(), list.stream(), Collections.unmodifiableList(list))) {
            Lift lift = Lift.inputs();
            lift.held(list);
            assertThatIllegalArgumentException().isThrownBy(() -> lift.held(new Holder(view)));
            Lift other = Lift.inputs();
            other.held(new Holder(view));
            assertThatIllegalArgumentException().isThrownBy(() -> other.held(list));
            assertThatCode(() -> other.held(new int[] {1})).doesNotThrowAnyException();
        }
    }

    @Test
    void whatNobodyCanTellFromACopy_isShared() {
        List<Object> all = List.of(1);
        int[] none = {};
        Holder holder = new Holder(List.of(all, none, Kind.ONE, new Holder(null)));
        Kind.ONE.held = new ArrayList<>();
        Lift lift = Lift.inputs();
        lift.held(all);
        lift.held(none);
        lift.held(new int[] {1});
        lift.held(Kind.ONE.held);
        assertThat(lift.held(holder)).isSameAs(holder);
        lift.collection(List.of(1.0), one -> lift.value(one, "x"));
        Holder cyclic = new Holder(new Object[1]);
        ((Object[]) cyclic.held())[0] = cyclic;
        assertThat(lift.held(cyclic)).isSameAs(cyclic);
        assertThat(Lift.passed().held(new Holder(none))).isNotNull();
    }

    @Test
    void optionalsAndEntries_holdCopies() {
        List<String> list = new ArrayList<>(List.of("a"));
        Lift lift = Lift.inputs();
        List<String> copy = lift.held(list);
        assertThat(lift.held(Optional.of(list)).orElseThrow()).isSameAs(copy).isNotSameAs(list);
        assertThat(lift.held(Map.entry("k", list)).getValue()).isSameAs(copy);
        Optional<String> text = Optional.of("a");
        assertThat(lift.held(text)).isSameAs(text);
    }

    @Test
    void whatHasAPosition_isRefused() {
        List<Object> all = List.of(
                List.of("a").iterator(),
                new ArrayList<>(List.of("a")).listIterator(),
                List.of("a").spliterator(),
                Stream.of("a"),
                DoubleStream.of(1),
                new Scanner("a"),
                new StringReader("a"),
                new StringWriter(),
                Collections.enumeration(List.of("a")),
                Pattern.compile("a").matcher("a"),
                new StringJoiner(","),
                new SplittableRandom(1),
                new CRC32(),
                new HashMap<>(Map.of("a", 1)).entrySet().iterator().next());
        for (Object one : all) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Lift.inputs().held(one))
                    .withMessageContaining(one.getClass().getName());
            assertThat(Lift.passed().held(one)).isSameAs(one);
        }
    }

    @Test
    void numbersWithAPosition_areRefused() {
        Lift lift = Lift.inputs();
        List<Double> list = new ArrayList<>(List.of(1.0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lift.iterator(list.iterator(), one -> lift.value(one, "x")))
                .withMessageContaining("ArrayList$Itr");
        assertThatIllegalArgumentException().isThrownBy(() -> lift.stream(list.stream(), one -> lift.value(one, "x")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lift.stream(DoubleStream.of(1), one -> lift.value(one, "x")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lift.entry(
                        new HashMap<>(Map.of("a", 1.0)).entrySet().iterator().next(), one -> lift.value(one, "x")));
        assertThat(lift.entry(Map.entry("a", 1.0), one -> lift.value(one, "x"))
                        .getValue()
                        .data())
                .isEqualTo(1);
        assertThat(lift.<Double, Object>iterator(null, one -> one)).isNull();
    }
}
