package dev.tracegrad.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tracegrad.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LiftTest {
    private final Lift lift = Lift.inputs();

    @Test
    void values_ofOneArray_areOneArray() {
        double[] row = {1, 2};
        double[][] rows = {row, null, row};
        Value[][] lifted = lift.values(rows);
        assertThat(lifted[0]).isSameAs(lifted[2]).isSameAs(lift.values(row));
        assertThat(lifted[1]).isNull();
        assertThat(lift.values(rows)).isSameAs(lifted);
        assertThat(lift.values(row.clone())).isNotSameAs(lifted[0]);
    }

    @Test
    void values_ofAnotherLift_areOthers() {
        double[] row = {1, 2};
        assertThat(Lift.inputs().values(row)).isNotSameAs(lift.values(row));
    }

    @Test
    void names_tellTheWay() {
        Value[][] rows = lift.out(lift.in("m").values(new double[][] {{1}, null, {2, 3}}));
        assertThat(rows[2][1].name()).isEqualTo("m[2][1]");
        List<Value> numbers = lift.out(lift.in("xs").collection(Arrays.asList(1.0, null, 2.0), lift::value));
        assertThat(numbers.get(2).name()).isEqualTo("xs[2]");
        Value[] fields = lift.out(
                lift.in("legs").all(new Double[] {null, 1.0}, each -> lift.value(each, "angle"), Value[]::new));
        assertThat(fields[1].name()).isEqualTo("legs[1].angle");
        Map<String, Value> named = lift.out(lift.in("by").map(Map.of("a", 1.0), lift::value));
        assertThat(named.get("a").name()).isEqualTo("by");
        assertThat(lift.value(1).name()).isNull();
        for (int i = 0; i < 20; i++) {
            lift.in("next");
        }
        assertThat(lift.value(1, "data").name()).isEqualTo("….next.next.next.next.next.data");
    }

    @Test
    void collection_thatCannotBeChanged_hasACopyThatCannot() {
        List<List<Double>> fixed =
                List.of(List.of(1.0), Collections.unmodifiableList(new ArrayList<>(List.of(1.0))), List.of());
        for (List<Double> one : fixed) {
            List<Value> copy = lift.collection(one, each -> lift.value(each, "x"));
            assertThat(copy).hasSameSizeAs(one);
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> copy.add(Value.of(1)));
        }
        Map<String, Value> map = lift.map(Map.of("a", 1.0), each -> lift.value(each, "x"));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> map.put("b", Value.of(1)));
    }

    @Test
    void collection_withRulesOfItsOwn_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lift.collection(new PriorityQueue<>(List.of(2.0)), each -> lift.value(each, "x")))
                .withMessageContaining("java.util.PriorityQueue");
        Map<String, Double> counting = new HashMap<>() {};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lift.map(counting, each -> lift.value(each, "x")))
                .withMessageContaining("LiftTest$1");
    }

    @Test
    void collection_hasTheKindOfTheOriginal() {
        LinkedList<Double> linked = new LinkedList<>(List.of(1.0, 2.0));
        List<Value> list = lift.collection(linked, one -> lift.value(one, "x"));
        Deque<Value> deque = lift.collection(linked, one -> lift.value(one, "x"));
        assertThat((Object) list).isSameAs(deque).isInstanceOf(LinkedList.class);
        Collection<Value> stack = lift.collection(new ArrayDeque<>(linked), one -> lift.value(one, "x"));
        assertThat((Object) stack).isInstanceOf(ArrayDeque.class);
        List<Value> copied = lift.collection(new ArrayList<>(List.of(1.0)), one -> lift.value(one, "x"));
        assertThat((Object) copied).isInstanceOf(ArrayList.class);
        Map<String, Value> map = lift.map(new TreeMap<>(Map.of("a", 1.0)), one -> lift.value(one, "x"));
        assertThat(map).isInstanceOf(TreeMap.class).hasSize(1);
    }

    @Test
    void all_ofAnArrayThatHoldsItself_holdsItself() {
        Object[] circle = new Object[1];
        circle[0] = circle;
        Object[] lifted = circle(circle);
        assertThat(lifted).isNotSameAs(circle);
        assertThat(lifted[0]).isSameAs(lifted);
    }

    private Object[] circle(Object array) {
        return lift.all((Object[]) array, this::circle, Object[]::new);
    }

    private <T> T lifted(Object container) {
        return container instanceof Map<?, ?> map
                ? lift.map(map, one -> lift.value((Double) one, "x"))
                : lift.collection((Iterable<?>) container, one -> lift.value((Double) one, "x"));
    }

    @Test
    void view_isAViewOfTheCopy() {
        List<Double> base = new ArrayList<>(List.of(1.0));
        for (List<Double> view : List.of(Collections.unmodifiableList(base), Collections.synchronizedList(base))) {
            List<Value> lifted = lifted(view);
            assertThat((Object) lifted).hasSameClassAs(view);
            List<Value> copy = lifted(base);
            copy.add(Value.of(2));
            assertThat(lifted).hasSameSizeAs(copy);
        }
        Map<String, Double> map = new TreeMap<>(Map.of("a", 1.0));
        Map<String, Value> view = lifted(Collections.unmodifiableMap(map));
        Map<String, Value> copy = lifted(map);
        copy.put("b", Value.of(2));
        assertThat(view).hasSize(2);
    }

    @Test
    void map_hasTheOrderOfTheOriginal_nowAndLater() {
        Map<String, Double> wide = new HashMap<>(256);
        Map<String, Double> byAccess = new LinkedHashMap<>(16, 0.75f, true);
        Map<String, Double> table = new Hashtable<>(50);
        for (Map<String, Double> map : List.of(wide, byAccess, table)) {
            for (String key : List.of("eight", "one", "nine", "six")) {
                map.put(key, 1.0);
            }
            Map<String, Value> copy = lifted(map);
            assertThat((Object) copy).hasSameClassAs(map);
            for (String key : List.of("twelve", "zero")) {
                map.put(key, 1.0);
                copy.put(key, Value.of(1));
            }
            copy.get("one");
            map.get("one");
            assertThat(copy.keySet()).containsExactlyElementsOf(map.keySet());
        }
    }

    @Test
    void fixed_refusesWhatTheOriginalRefuses() {
        List<Value> list = lifted(List.of(1.0));
        assertThatNullPointerException().isThrownBy(() -> list.contains(null));
        List<Value> streamed = lifted(Stream.of(1.0).toList());
        assertThat(streamed.contains(null)).isFalse();
        Map<String, Value> map = lifted(Map.of("a", 1.0, "b", 2.0));
        assertThat(map).containsOnlyKeys("a", "b");
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> map.remove("a"));
        Double[] array = {1.0};
        List<Value> asList = lifted(Arrays.asList(array));
        asList.set(0, Value.of(2));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> asList.add(Value.of(1)));
        Value[] values = lift.all(array, one -> lift.value(one, "x"), Value[]::new);
        assertThat(values[0].data()).isEqualTo(2);
        assertThatIllegalArgumentException().isThrownBy(() -> lift.held(array));
    }

    @Test
    void held_isACopyOfWhatTheJdkMakes() {
        boolean[] known = {true};
        Random random = new Random(1);
        Object shared = new Object();
        List<Object> all = new ArrayList<>(List.of(known, random, shared, new StringBuilder("a"), new BitSet()));
        List<Object> copy = lift.held(all);
        assertThat(copy.get(0)).isNotSameAs(known).isSameAs(lift.held(known)).isEqualTo(known);
        assertThat(((Random) copy.get(1)).nextInt()).isEqualTo(random.nextInt());
        assertThat(copy.get(2)).isSameAs(shared);
        assertThat(copy.get(3)).isNotSameAs(all.get(3)).hasToString("a");
        assertThat(lift.held(all)).isSameAs(copy);
        int[][] rows = {{1, 2}, null};
        int[][] copied = lift.held(rows);
        copied[0][0] = 5;
        assertThat(rows[0][0]).isEqualTo(1);
        assertThat(Lift.passed().held(rows)).isSameAs(rows);
        assertThat(lift.<Object>held(null)).isNull();
    }

    @Test
    void held_keepsTheOrder() {
        Map<String, Integer> map = new HashMap<>(256);
        Set<String> set = new HashSet<>(256);
        for (String key : List.of("eight", "one", "nine", "six")) {
            map.put(key, 1);
            set.add(key);
        }
        assertThat(lift.held(map).keySet()).containsExactlyElementsOf(map.keySet());
        assertThat(lift.held(set)).containsExactlyElementsOf(set).isNotSameAs(set);
        Set<Integer> fixed = Set.of(1, 2, 3);
        assertThat(lift.held(fixed)).isSameAs(fixed);
        List<int[]> rows = List.of(new int[] {1}, new int[] {2});
        assertThat(lift.held(rows).get(0)).isNotSameAs(rows.get(0)).containsExactly(1);
    }

    @Test
    void held_refusesViewsThatCannotBeCopied() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lift.held(new HashMap<>(Map.of("a", 1)).keySet()))
                .withMessageContaining("KeySet");
    }

    @Test
    void oneInTwoForms_isRefused_whicheverComesFirst() {
        double[] array = {1};
        List<Double> list = new ArrayList<>(List.of(1.0));
        for (Object any : List.of(array, list)) {
            Lift trackedFirst = Lift.inputs();
            trackedFirst.values(array);
            trackedFirst.collection(list, one -> lift.value(one, "x"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> trackedFirst.held(any))
                    .withMessageContaining("tracked form");
            Lift plainFirst = Lift.inputs();
            plainFirst.held(List.of(array, list));
            assertThatIllegalArgumentException().isThrownBy(() -> plainFirst.values(array));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> plainFirst.collection(list, one -> lift.value(one, "x")));
        }
        List<String> empty = List.of();
        lift.collection(List.<Double>of(), one -> lift.value(one, "x"));
        assertThat(lift.held(empty)).isSameAs(empty);
    }

    private enum Kind {
        ONE
    }

    @Test
    void held_sharesWhatIsOneForAll() {
        List<Object> all = new ArrayList<>(List.of(Kind.ONE, "text", 1, Optional.of("x")));
        assertThat(lift.held(all)).isEqualTo(all).isNotSameAs(all);
        assertThat(lift.held(Kind.ONE)).isSameAs(Kind.ONE);
    }

    @Test
    void elements_haveTheNameOfTheirArray() {
        Value given = Value.of(2, "given");
        Value[][] rows = {
            {Value.of(1)}, null, {given, Value.constant(3), Value.of(1).plus(2), Value.of(4)}
        };
        Nodes.elements(rows, "p");
        assertThat(Stream.of(rows[0][0], given, rows[2][3]).map(Value::name))
                .containsExactly("p[0][0]", "given", "p[2][3]");
        assertThat(Stream.of(rows[2][1], rows[2][2]).map(Value::name)).containsOnlyNulls();
        Nodes.elements(rows, "q");
        assertThat(rows[0][0].name()).isEqualTo("p[0][0]");
        List<Value> list = List.of(Value.of(1));
        Nodes.elements(list, "xs");
        assertThat(list.get(0).name()).isEqualTo("xs[0]");
        List<Value> own = new ArrayList<>(list) {
            @Override
            public Value get(int index) {
                throw new AssertionError("a list of somebody's own is not looked into");
            }
        };
        Nodes.elements(own, "ys");
        Nodes.elements(null, "zs");
    }
}
