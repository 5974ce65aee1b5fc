package dev.tracegrad.processor.fuzz.border;

import dev.tracegrad.processor.fuzz.Dice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A program in the making: what its features have declared, and in which forms expressions may be written. */
final class Making {
    /** The type of what stands as a statement. */
    private static final String STATEMENT = "statement";

    private final Dice dice;
    private final int version;
    private final Map<String, List<Form>> forms = new HashMap<>();
    private final Map<String, List<Form>> simple = new HashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final List<String> members = new ArrayList<>();
    private final List<String> elements = new ArrayList<>(List.of("Double", "Double"));
    private final List<String> objects = new ArrayList<>();
    private final List<String> values = new ArrayList<>();
    private final List<String> resets = new ArrayList<>();
    private int names;

    /** @param version the version of Java that the program may use */
    Making(Dice dice, int version) {
        this.dice = dice;
        this.version = version;
    }

    Dice dice() {
        return dice;
    }

    boolean isFor(int wanted) {
        return version >= wanted;
    }

    String fresh(String start) {
        return start + names++;
    }

    /** Adds a type; {@code §} stands where a nested one is static. */
    void type(String name, String text) {
        types.put(name, text);
    }

    boolean hasType(String name) {
        return types.containsKey(name);
    }

    Map<String, String> types() {
        return types;
    }

    /** Adds a member of the main class. */
    void member(String text) {
        members.add(text);
    }

    /** Adds a statement that makes static fields what they were, before each call. */
    void reset(String statement) {
        resets.add(statement);
    }

    void addReset() {
        if (!resets.isEmpty()) {
            member("static void reset() {\n" + String.join("\n", resets) + "\n}\n");
        }
    }

    List<String> members() {
        return members;
    }

    /** Adds a type of objects of tracked numbers, which collections and generic helpers may hold. */
    void object(String type) {
        elements.add(type);
        objects.add(type);
    }

    /** Adds a type whose objects are equal if their numbers are, and are written with them. */
    void value(String type) {
        values.add(type);
        object(type);
    }

    /** The types of which there are collections: numbers, and objects of tracked numbers. */
    List<String> elements() {
        return elements;
    }

    String element() {
        return dice.pick(elements);
    }

    /** A type of objects, or null where there are none. */
    @Nullable
    String object() {
        return objects.isEmpty() ? null : dice.pick(objects);
    }

    List<String> objects() {
        return objects;
    }

    /** Those that answer by their numbers. */
    List<String> values() {
        return values;
    }

    void form(String type, Form form) {
        forms.computeIfAbsent(type, unused -> new ArrayList<>()).add(form);
    }

    /** A form that needs no depth. */
    void simple(String type, Form form) {
        simple.computeIfAbsent(type, unused -> new ArrayList<>()).add(form);
    }

    void statement(Form form) {
        form(STATEMENT, form);
    }

    String statement(Scope scope, int depth) {
        return dice.pick(forms.get(STATEMENT)).text(scope, depth) + "\n";
    }

    /** Whether an expression of the type can be written without a variable. */
    boolean canMake(String type) {
        return simple.containsKey(type);
    }

    /** A random expression of a type. */
    String of(String type, Scope scope, int depth) {
        List<Form> all = forms.getOrDefault(type, List.of());
        boolean isDone = depth <= 0 || all.isEmpty() || dice.chance(15);
        if (!isDone) {
            return dice.pick(all).text(scope, depth - 1);
        }
        String name = scope.name(type);
        if (name != null && dice.chance(85)) {
            return name;
        }
        List<Form> ends = simple.get(type);
        if (ends == null) {
            throw new IllegalStateException("no form of " + type);
        }
        return dice.pick(ends).text(scope, 0);
    }

    String number(Scope scope, int depth) {
        return of("double", scope, depth);
    }

    /** A number as an element: boxed where the type is not known otherwise. */
    String boxed(Scope scope, int depth) {
        return of("Double", scope, depth);
    }
}
