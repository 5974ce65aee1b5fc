package dev.tracegrad.generated;

import dev.tracegrad.Value;
import java.lang.reflect.Array;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The plain arrays that traced code stores in, and their tracked forms: one array in two forms, so that a write to either is seen
 * in both, whatever names they have.
 *
 * <p>Either form may be written without notice: the plain one by code that is not traced, the tracked one by a companion that was
 * given it. So a link holds what both held when they were compared last, and whoever looks compares again what it looks at. What
 * changed is taken over: from the tracked form the value, from the plain one the number, as a constant.
 *
 * <pre>
 * double[] plain = {1, 2};
 * Value[] tracked = links.tracked(plain);
 * tracked[0] = x.times(y);      links.get(plain, 0) is x·y, and plain[0] its number
 * plain[1] = 7;                 links.tracked(plain) is tracked, and tracked[1] the constant 7
 * </pre>
 */
final class ArrayLinks {
    private final Map<double[], Row> rows = new IdentityHashMap<>();
    private final Map<Value[], Row> rowsOfValues = new IdentityHashMap<>();
    private final Map<Object[], Table> tables = new IdentityHashMap<>();
    private final Map<Object[], Table> tablesOfValues = new IdentityHashMap<>();

    /** An array of numbers. */
    private static final class Row {
        private final double[] plain;

        /** The values behind the numbers; null for a number that none was stored for, until the array is handed out. */
        private final @Nullable Value[] tracked;

        /** What stood in both when they were compared last, where there is a value. */
        private final double[] seen;

        /** Whether the tracked form was handed out, so that somebody else may write to it. */
        private boolean isOut;

        Row(double[] plain, @Nullable Value[] tracked) {
            this.plain = plain;
            this.tracked = tracked;
            this.seen = plain.clone();
        }

        void compare(int i) {
            Value value = tracked[i];
            if (value == null) {
                return;
            }
            boolean isPlainNew = !isSame(plain[i], seen[i]);
            if (isOut && !isSame(value.data(), seen[i])) {
                if (isPlainNew && !isSame(value.data(), plain[i])) {
                    throw conflict("element " + i);
                }
                plain[i] = value.data();
            } else if (isPlainNew) {
                tracked[i] = isOut ? Value.constant(plain[i]) : null;
            }
            seen[i] = plain[i];
        }

        void compare() {
            for (int i = 0; i < plain.length; i++) {
                compare(i);
            }
        }

        void set(int i, Value value) {
            plain[i] = value.data();
            tracked[i] = value;
            seen[i] = value.data();
        }

        Value[] handOut() {
            for (int i = 0; i < plain.length; i++) {
                compare(i);
                if (tracked[i] == null) {
                    set(i, Value.constant(plain[i]));
                }
            }
            isOut = true;
            return tracked;
        }
    }

    /** An array of arrays. */
    private final class Table {
        private final Object[] plain;
        private final Object[] tracked;
        private final @Nullable Object[] seenPlain;
        private final @Nullable Object[] seenTracked;

        Table(Object[] plain, Object[] tracked) {
            this.plain = plain;
            this.tracked = tracked;
            this.seenPlain = new Object[plain.length];
            this.seenTracked = new Object[plain.length];
        }

        void compare() {
            for (int i = 0; i < plain.length; i++) {
                if (tracked[i] != seenTracked[i]) {
                    boolean isPlainNew = plain[i] != seenPlain[i];
                    Object row = plainOf(tracked[i]);
                    if (isPlainNew && plain[i] != row) {
                        throw conflict("row " + i);
                    }
                    plain[i] = row;
                } else if (plain[i] != seenPlain[i]) {
                    tracked[i] = trackedOf(plain[i]);
                } else if (plain[i] != null) {
                    trackedOf(plain[i]);
                }
                seenPlain[i] = plain[i];
                seenTracked[i] = tracked[i];
            }
        }
    }

    private static IllegalStateException conflict(String what) {
        return new IllegalStateException(
                what + " of an array was written by traced code, and by code that is not traced: "
                        + "which came last is not known. Annotate what writes to it with @Traced");
    }

    /** What stands behind an element: a constant where no value does. */
    Value get(double[] plain, int index) {
        double current = plain[index];
        Row row = rows.get(plain);
        if (row == null) {
            return Value.constant(current);
        }
        row.compare(index);
        Value value = row.tracked[index];
        return value == null ? Value.constant(current) : value;
    }

    void set(double[] plain, int index, Value value) {
        plain[index] = value.data();
        rows.computeIfAbsent(plain, array -> new Row(array, new Value[array.length]))
                .set(index, value);
    }

    /** The tracked form of an array, or of an array of arrays; null of null. */
    Value @Nullable [] tracked(double @Nullable [] plain) {
        if (plain == null) {
            return null;
        }
        Row row = rows.computeIfAbsent(plain, array -> new Row(array, new Value[array.length]));
        rowsOfValues.put(row.tracked, row);
        return row.handOut();
    }

    Object @Nullable [] tracked(Object @Nullable [] plain) {
        if (plain == null) {
            return null;
        }
        Table table = tables.get(plain);
        if (table == null) {
            Object[] tracked = (Object[]) Array.newInstance(rowType(plain, double.class, Value.class), plain.length);
            table = link(new Table(plain, tracked));
        }
        table.compare();
        return table.tracked;
    }

    /** The plain form of an array of values, or of an array of arrays; null of null. */
    double @Nullable [] plain(Value @Nullable [] tracked) {
        if (tracked == null) {
            return null;
        }
        Row row = rowsOfValues.get(tracked);
        if (row == null) {
            row = new Row(new double[tracked.length], tracked);
            for (int i = 0; i < tracked.length; i++) {
                row.set(i, tracked[i]);
            }
            row.isOut = true;
            rows.put(row.plain, row);
            rowsOfValues.put(tracked, row);
        }
        row.compare();
        return row.plain;
    }

    Object @Nullable [] plain(Object @Nullable [] tracked) {
        if (tracked == null) {
            return null;
        }
        Table table = tablesOfValues.get(tracked);
        if (table == null) {
            Object[] plain = (Object[]) Array.newInstance(rowType(tracked, Value.class, double.class), tracked.length);
            table = link(new Table(plain, tracked));
        }
        table.compare();
        return table.plain;
    }

    private Table link(Table table) {
        tables.put(table.plain, table);
        tablesOfValues.put(table.tracked, table);
        return table;
    }

    /** The type of the rows of the other form. */
    private static Class<?> rowType(Object[] array, Class<?> element, Class<?> other) {
        Class<?> row = array.getClass().getComponentType();
        return row.getComponentType() == element
                ? other.arrayType()
                : rowType((Object[]) Array.newInstance(row.getComponentType(), 0), element, other)
                        .arrayType();
    }

    private @Nullable Object trackedOf(@Nullable Object row) {
        return row instanceof double[] numbers ? tracked(numbers) : tracked((Object[]) row);
    }

    private @Nullable Object plainOf(@Nullable Object row) {
        return row instanceof Value[] values ? plain(values) : plain((Object[]) row);
    }

    /** Remembers copies of the values behind numbers that stand in an array already. */
    void remember(double[] plain, Value[] values) {
        Row row = rows.computeIfAbsent(plain, array -> new Row(array, new Value[array.length]));
        for (int i = 0; i < Math.min(plain.length, values.length); i++) {
            row.set(i, values[i]);
        }
    }

    /** Writes back what companions wrote to the tracked form. */
    void compare(double[] plain) {
        Row row = rows.get(plain);
        if (row != null) {
            row.compare();
        }
    }

    /** As {@link #compare(double[])}, of rows, which are those of both forms then. */
    void compare(Object[] plain) {
        Table table = tables.get(plain);
        if (table != null) {
            table.compare();
        }
    }

    /** As {@link #compare(double[])}, of all. */
    void compareAll() {
        List.copyOf(tables.values()).forEach(Table::compare);
        rows.values().forEach(row -> {
            if (row.isOut) {
                row.compare();
            }
        });
    }

    private static boolean isSame(double a, double b) {
        return Double.doubleToRawLongBits(a) == Double.doubleToRawLongBits(b);
    }
}
