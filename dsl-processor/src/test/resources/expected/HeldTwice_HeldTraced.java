package good;

import dev.tracegrad.Scope;
import dev.tracegrad.Value;
import dev.tracegrad.generated.Lift;
import dev.tracegrad.generated.Memory;
import dev.tracegrad.generated.Nodes;
import dev.tracegrad.generated.Overrides;
import dev.tracegrad.generated.Summary;
import java.lang.invoke.MethodHandles;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.TreeMap;
import javax.annotation.processing.Generated;

/**
 * {@code HeldTwice.Held} with a Value in place of each number, and the computation graphs of its methods.
 */
@Generated("dev.tracegrad.processor.TracedProcessor")
@Summary({
        "field row",
        "array row",
        "field sameRow",
        "field table",
        "array table",
        "field sameTable",
        "array sameTable",
        "field cube",
        "field rows",
        "array rows",
        "new() memory own reads",
        "sample() memory own reads",
        "arrays(double) memory own reads setsOwn",
        "objects(double) memory own reads elsewhere setsOwn"
})
class HeldTwice_HeldTraced {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final Overrides ARRAYS = Overrides.of(LOOKUP, HeldTwice.Held.class, "arrays", double.class);

    private static final Overrides OBJECTS = Overrides.of(LOOKUP, HeldTwice.Held.class, "objects", double.class);

    private static final Overrides ITERATORS = Overrides.of(LOOKUP, HeldTwice.Held.class, "iterators", double.class);

    Value[] row;

    final Value[] sameRow;

    Value[][] table;

    Value[][] sameTable;

    Value[][][] cube;

    HeldTwice_PointTraced point;

    HeldTwice_PointTraced samePoint;

    HeldTwice_FarTraced far;

    HeldTwice_PointTraced[] points;

    HeldTwice_PointTraced[] samePoints;

    List<HeldTwice_PointTraced> list;

    List<HeldTwice_PointTraced> sameList;

    Collection<HeldTwice_PointTraced> content;

    Map<String, HeldTwice_PointTraced> map;

    Map<String, HeldTwice_PointTraced> sameMap;

    Map<String, Value[]> rows;

    LinkedList<Value> linked;

    Deque<Value> deque;

    List<Value> numbers;

    Iterable<Value> all;

    ArrayDeque<Value> stack;

    Queue<Value> queue;

    Iterator<Value> iterator;

    Iterator<Value> sameIterator;

    HeldTwice_HeldTraced() {
        row = new Value[] {Value.constant(1), Value.constant(2), Value.constant(3)}; // HeldTwice.java:49
        sameRow = row; // HeldTwice.java:50
        table = new Value[][] {row, new Value[] {Value.constant(4), Value.constant(5)}, row}; // HeldTwice.java:51
        sameTable = table; // HeldTwice.java:52
        cube = new Value[][][] {table, new Value[][] {row}}; // HeldTwice.java:53
        point = new HeldTwice_FarTraced(); // HeldTwice.java:54
        samePoint = point; // HeldTwice.java:55
        far = (HeldTwice_FarTraced) point; // HeldTwice.java:56
        points = new HeldTwice_PointTraced[] {point, new HeldTwice_PointTraced(), point}; // HeldTwice.java:57
        samePoints = points; // HeldTwice.java:58
        list = new ArrayList<>(List.of(point, points[1])); // HeldTwice.java:59
        sameList = list; // HeldTwice.java:60
        content = list; // HeldTwice.java:61
        map = new LinkedHashMap<>(); // HeldTwice.java:62
        sameMap = map; // HeldTwice.java:63
        rows = new TreeMap<>(); // HeldTwice.java:64
        linked = new LinkedList<>(List.of(Value.constant(1.0), Value.constant(2.0))); // HeldTwice.java:65
        deque = linked; // HeldTwice.java:66
        numbers = linked; // HeldTwice.java:67
        all = linked; // HeldTwice.java:68
        stack = new ArrayDeque<>(List.of(Value.constant(6.0))); // HeldTwice.java:69
        queue = stack; // HeldTwice.java:70
        map.put("a", point); // HeldTwice.java:75
        map.put("b", point); // HeldTwice.java:76
        rows.put("a", row); // HeldTwice.java:77
        rows.put("b", row); // HeldTwice.java:78
    }

    HeldTwice_HeldTraced(HeldTwice.Held plain, Lift lift) {
        lift.keep(plain, this);
        this.row = lift.out(lift.in("row").values(plain.row));
        this.sameRow = lift.out(lift.in("sameRow").values(plain.sameRow));
        this.table = lift.out(lift.in("table").values(plain.table));
        this.sameTable = lift.out(lift.in("sameTable").values(plain.sameTable));
        this.cube = lift.out(lift.in("cube").all(plain.cube, one -> lift.values(one), Value[][][]::new));
        this.point = lift.out(HeldTwice_PointTraced.of(plain.point, lift.in("point")));
        this.samePoint = lift.out(HeldTwice_PointTraced.of(plain.samePoint, lift.in("samePoint")));
        this.far = lift.out(HeldTwice_FarTraced.of(plain.far, lift.in("far")));
        this.points = lift.out(lift.in("points")
                .all(plain.points, one -> HeldTwice_PointTraced.of(one, lift), HeldTwice_PointTraced[]::new));
        this.samePoints = lift.out(lift.in("samePoints")
                .all(plain.samePoints, one -> HeldTwice_PointTraced.of(one, lift), HeldTwice_PointTraced[]::new));
        this.list = lift.out(lift.in("list").collection(plain.list, one -> HeldTwice_PointTraced.of(one, lift)));
        this.sameList = lift.out(
                lift.in("sameList").collection(plain.sameList, one -> HeldTwice_PointTraced.of(one, lift)));
        this.content = lift.out(
                lift.in("content").collection(plain.content, one -> HeldTwice_PointTraced.of(one, lift)));
        this.map = lift.out(lift.in("map").map(plain.map, one -> HeldTwice_PointTraced.of(one, lift)));
        this.sameMap = lift.out(lift.in("sameMap").map(plain.sameMap, one -> HeldTwice_PointTraced.of(one, lift)));
        this.rows = lift.out(lift.in("rows").map(plain.rows, one -> lift.values(one)));
        this.linked = lift.out(lift.in("linked").collection(plain.linked, one -> lift.value(one)));
        this.deque = lift.out(lift.in("deque").collection(plain.deque, one -> lift.value(one)));
        this.numbers = lift.out(lift.in("numbers").collection(plain.numbers, one -> lift.value(one)));
        this.all = lift.out(lift.in("all").collection(plain.all, one -> lift.value(one)));
        this.stack = lift.out(lift.in("stack").collection(plain.stack, one -> lift.value(one)));
        this.queue = lift.out(lift.in("queue").collection(plain.queue, one -> lift.value(one)));
        this.iterator = lift.out(lift.in("iterator").iterator(plain.iterator, one -> lift.value(one)));
        this.sameIterator = lift.out(lift.in("sameIterator").iterator(plain.sameIterator, one -> lift.value(one)));
    }

    /**
     * Its twin, whose numbers are inputs: they get gradients.
     */
    static HeldTwice_HeldTraced of(HeldTwice.Held plain) {
        Objects.requireNonNull(plain, "plain: null is no object");
        return of(plain, Lift.inputs());
    }

    /**
     * Its twin, whose numbers are constants, or null for null.
     */
    static HeldTwice_HeldTraced constant(HeldTwice.Held plain) {
        return of(plain, Lift.constants());
    }

    /**
     * Its twin by the class of the object, or null for null.
     */
    static HeldTwice_HeldTraced of(HeldTwice.Held plain, Lift lift) {
        if (plain == null) {
            return null;
        }
        if (plain.getClass() != HeldTwice.Held.class) {
            return lift.subclass(LOOKUP, plain, HeldTwice_HeldTraced.class);
        }
        HeldTwice_HeldTraced kept = lift.kept(plain);
        return kept == null ? new HeldTwice_HeldTraced(plain, lift) : kept;
    }

    /**
     * {@code Held.arrays(double)} on Values.
     */
    Value arrays(Value v) {
        Scope scope = Scope.of(Sites.ARRAYS);
        Nodes.argument(v, scope, 1);
        row[0] = v; // HeldTwice.java:86
        table[2][1] = Nodes.at(table[2][1].times(v), scope, 2); // HeldTwice.java:87
        sameTable[1] = row; // HeldTwice.java:88
        return Nodes.at(
                sameRow[0].times(sameRow[1]).plus(table[0][1]).plus(cube[0][1][1]).plus(cube[1][0][2])
                        .plus(rows.get("a")[0]),
                scope, 3); // HeldTwice.java:89
    }

    /**
     * {@code Held.objects(double)} on Values.
     */
    Value objects(Value v) {
        try (Scope scope = Scope.enter(Sites.OBJECTS)) {
            Nodes.argument(v, scope, 1);
            point.x = v; // HeldTwice.java:93
            points[2].x = Nodes.at(points[2].x.times(2), scope, 2); // HeldTwice.java:94
            samePoints[1] = list.get(0); // HeldTwice.java:95
            return Nodes.at(
                    samePoint.times(v).plus(far.x).plus(points[1].x).plus(list.get(0).times(Value.constant(2)))
                            .plus(map.get("b").x),
                    scope, 3); // HeldTwice.java:96
        }
    }

    /**
     * {@code Held.collections(double)} on Values.
     */
    Value collections(Value v) {
        Scope scope = Scope.of(Sites.COLLECTIONS);
        Nodes.argument(v, scope, 1);
        sameList.add(samePoint); // HeldTwice.java:100
        sameMap.remove("a"); // HeldTwice.java:101
        deque.addFirst(v); // HeldTwice.java:102
        queue.add(v.times(v)); // HeldTwice.java:103
        Value sum = Nodes.at(
                Nodes.plus(
                        Nodes.unboxed(stack.peekLast()).plus(numbers.get(0)), map.size() * list.size() * content.size(),
                        "map.size() * list.size() * content.size()"),
                scope, 2); // HeldTwice.java:104
        for (Value one : Nodes.allUnboxed(all)) { // HeldTwice.java:105
            sum = Nodes.at(sum.plus(one), scope, 3); // HeldTwice.java:106
        }
        return sum; // HeldTwice.java:108
    }

    /**
     * {@code Held.iterators(double)} on Values.
     */
    Value iterators(Value v) {
        Scope scope = Scope.of(Sites.ITERATORS);
        Nodes.argument(v, scope, 1);
        iterator = numbers.iterator(); // HeldTwice.java:112
        sameIterator = iterator; // HeldTwice.java:113
        Value first = Nodes.unboxed(iterator.next()); // HeldTwice.java:114
        return Nodes.at(v.times(first).minus(sameIterator.next()), scope, 2); // HeldTwice.java:115
    }

    /**
     * The text of a plain object.
     */
    @Override
    public String toString() {
        return "good.HeldTwice$Held@" + Integer.toHexString(hashCode());
    }

    /**
     * The graph of {@link HeldTwice.Held#sample()}.
     */
    @SuppressWarnings("try")
    static HeldTwice_HeldTraced sample() {
        try (Scope scope = Scope.enter(Sites.SAMPLE)) {
            return new HeldTwice_HeldTraced(); // HeldTwice.java:82
        }
    }

    /**
     * The graph of {@link HeldTwice.Held#arrays(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value arrays(HeldTwice.Held self, Value v) {
        if (ARRAYS.isOverriddenIn(self)) {
            return ARRAYS.call(self, v);
        }
        return arraysOfHeld(self, v);
    }

    /**
     * The graph of {@link HeldTwice.Held#arrays(double)} itself, overridden or not.
     */
    static Value arraysOfHeld(HeldTwice.Held self, Value v) {
        Scope scope = Scope.of(Sites.ARRAYS);
        try (Memory memory = Memory.open()) {
            Nodes.argument(v, scope, 1);
            memory.set(self.row, 0, v); // HeldTwice.java:86
            memory.set(
                    memory.settled(self.table)[2], 1,
                    Nodes.at(memory.get(memory.settled(self.table)[2], 1).times(v), scope, 2)); // HeldTwice.java:87
            memory.put(self.sameTable, 1, self.row); // HeldTwice.java:88
            return Nodes.at(
                    memory.get(self.sameRow, 0).times(memory.get(self.sameRow, 1))
                            .plus(memory.get(memory.settled(self.table)[0], 1))
                            .plus(memory.get(memory.settled(memory.settled(self.cube)[0])[1], 1))
                            .plus(memory.get(memory.settled(memory.settled(self.cube)[1])[0], 2))
                            .plus(memory.get(self.rows.get("a"), 0)),
                    scope, 3); // HeldTwice.java:89
        }
    }

    /**
     * The graph of {@link HeldTwice.Held#objects(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value objects(HeldTwice.Held self, Value v) {
        if (OBJECTS.isOverriddenIn(self)) {
            return OBJECTS.call(self, v);
        }
        return objectsOfHeld(self, v);
    }

    /**
     * The graph of {@link HeldTwice.Held#objects(double)} itself, overridden or not.
     */
    static Value objectsOfHeld(HeldTwice.Held self, Value v) {
        try (Scope scope = Scope.enter(Sites.OBJECTS); Memory memory = Memory.open()) {
            Nodes.argument(v, scope, 1);
            self.point.x = memory.put(self.point, "x", v); // HeldTwice.java:93
            self.points[2].x = memory.put(
                    self.points[2], "x",
                    Nodes.at(
                            memory.get(self.points[2], "x", self.points[2].x).times(2), scope, 2)); // HeldTwice.java:94
            self.samePoints[1] = self.list.get(0); // HeldTwice.java:95
            HeldTwice.Point owner;
            return Nodes.at(
                    HeldTwice_PointTraced.times(self.samePoint, v).plus(memory.get(self.far, "x", self.far.x))
                            .plus(memory.get(self.points[1], "x", self.points[1].x))
                            .plus(HeldTwice_PointTraced.times(self.list.get(0), Value.constant(2)))
                            .plus(memory.get(owner = self.map.get("b"), "x", owner.x)),
                    scope, 3); // HeldTwice.java:96
        }
    }

    /**
     * The graph of {@link HeldTwice.Held#iterators(double)}, or of the method that overrides it in the class of
     * {@code self}.
     */
    static Value iterators(HeldTwice.Held self, Value v) {
        if (ITERATORS.isOverriddenIn(self)) {
            return ITERATORS.call(self, v);
        }
        return iteratorsOfHeld(self, v);
    }

    /**
     * The graph of {@link HeldTwice.Held#iterators(double)} itself, overridden or not.
     */
    static Value iteratorsOfHeld(HeldTwice.Held self, Value v) {
        Scope scope = Scope.of(Sites.ITERATORS);
        Nodes.argument(v, scope, 1);
        self.iterator = self.numbers.iterator(); // HeldTwice.java:112
        self.sameIterator = self.iterator; // HeldTwice.java:113
        double first = self.iterator.next(); // HeldTwice.java:114
        return Nodes.at(
                Nodes.minus(Nodes.times(v, first, "first"), self.sameIterator.next(), "sameIterator.next()"),
                scope, 2); // HeldTwice.java:115
    }

    /**
     * The sources of the traced methods, and where in them the nodes are made.
     */
    private static final class Sites {
        static final String ARRAYS = """
                HeldTwice.java
                arrays
                85
                v\s
                table[2][1] 87:13-29(87:13-24,87:28-29)
                return 89:20-108(89:20-89(89:20-73(89:20-57(89:20-43(89:20-30,89:33-43),89:46-57),89:60-73),89:76-89),89:92-108)

                        double arrays(double v) {
                            row[0] = v;
                            table[2][1] *= v;
                            sameTable[1] = row;
                            return sameRow[0] * sameRow[1] + table[0][1] + cube[0][1][1] + cube[1][0][2] + rows.get("a")[0];
                        }
                """;

        static final String OBJECTS = """
                HeldTwice.java
                objects
                92
                v\s
                x 94:13-29(94:13-24,94:28-29)
                return 96:20-100(96:20-83(96:20-60(96:20-46(96:20-38,96:41-46),96:49-60),96:63-83),96:86-100)

                        double objects(double v) {
                            point.x = v;
                            points[2].x *= 2;
                            samePoints[1] = list.get(0);
                            return samePoint.times(v) + far.x + points[1].x + list.get(0).times(2) + map.get("b").x;
                        }
                """;

        static final String COLLECTIONS = """
                HeldTwice.java
                collections
                99
                v\s
                sum 104:26-103(104:26-59(104:26-42,104:45-59),104:62-103(104:62-86(104:62-72,104:75-86),104:89-103))
                sum 106:17-27(106:17-20,106:24-27)

                        double collections(double v) {
                            sameList.add(samePoint);
                            sameMap.remove("a");
                            deque.addFirst(v);
                            queue.add(v * v);
                            double sum = stack.peekLast() + numbers.get(0) + map.size() * list.size() * content.size();
                            for (double one : all) {
                                sum += one;
                            }
                            return sum;
                        }
                """;

        static final String ITERATORS = """
                HeldTwice.java
                iterators
                111
                v\s
                return 115:20-51(115:20-29(115:20-21,115:24-29),115:32-51)

                        double iterators(double v) {
                            iterator = numbers.iterator();
                            sameIterator = iterator;
                            double first = iterator.next();
                            return v * first - sameIterator.next();
                        }
                """;

        static final String SAMPLE = """
                HeldTwice.java
                sample
                81

                        static Held sample() {
                            return new Held();
                        }
                """;
    }
}
