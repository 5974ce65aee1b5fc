package dev.tracegrad.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tracegrad.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
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
}
