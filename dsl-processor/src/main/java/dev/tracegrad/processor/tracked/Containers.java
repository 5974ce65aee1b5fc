package dev.tracegrad.processor.tracked;

import dev.tracegrad.processor.language.JavaTypes;
import dev.tracegrad.processor.model.Expression;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/**
 * The types of the JDK that hold objects and do not look at them: collections, maps by their values, optionals, iterators
 * and streams. One of {@code Double} has a tracked form that holds Values; one of objects with a twin, one that holds twins.
 */
public final class Containers {
    private static final String COLLECTOR = "java.util.stream.Collector";

    /** The position of the type argument that a container holds. */
    private static final Map<String, Integer> CONTENT = Stream.of(
                    Stream.of("java.lang.Iterable", "java.util.stream.Stream", COLLECTOR),
                    Stream.of("Collection", "List", "ArrayList", "LinkedList", "Deque", "Queue", "ArrayDeque", "Set")
                            .map("java.util."::concat),
                    Stream.of(
                                    "Iterator",
                                    "ListIterator",
                                    "Optional",
                                    "NavigableSet",
                                    "PriorityQueue",
                                    "SequencedCollection",
                                    "SequencedSet",
                                    "SortedSet",
                                    "TreeSet")
                            .map("java.util."::concat))
            .flatMap(names -> names)
            .collect(Collectors.toMap(name -> name, name -> 0));

    private static final Set<String> MAPS = Set.of(
            "java.util.Map",
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.EnumMap",
            "java.util.TreeMap",
            "java.util.SortedMap",
            "java.util.NavigableMap",
            "java.util.SequencedMap",
            "java.util.Map.Entry");

    private static final Set<String> SETS = Set.of("java.util.Set", "java.util.SequencedSet");

    /** Those of doubles, which have no type argument. */
    private static final Set<String> OF_DOUBLE = Set.of("java.util.stream.DoubleStream", "java.util.OptionalDouble");

    /** What is a source of containers without being one. */
    private static final Set<String> SOURCES = Set.of("java.util.stream.IntStream", "java.util.stream.LongStream");

    /** What a copy is of those that are copied: the name of the method of {@code Copies} that makes it. */
    private static final Map<String, String> COPIES = Map.ofEntries(
            Map.entry("java.lang.Iterable", "list"),
            Map.entry("java.util.Collection", "list"),
            Map.entry("java.util.SequencedCollection", "list"),
            Map.entry("java.util.List", "list"),
            Map.entry("java.util.ArrayList", "list"),
            Map.entry("java.util.LinkedList", "linked"),
            Map.entry("java.util.Deque", "linked"),
            Map.entry("java.util.Queue", "linked"),
            Map.entry("java.util.ArrayDeque", "deque"),
            Map.entry("java.util.Map", "map"),
            Map.entry("java.util.SequencedMap", "map"),
            Map.entry("java.util.HashMap", "map"),
            Map.entry("java.util.LinkedHashMap", "map"),
            Map.entry("java.util.TreeMap", "sorted"),
            Map.entry("java.util.SortedMap", "sorted"),
            Map.entry("java.util.NavigableMap", "sorted"),
            Map.entry("java.util.Map.Entry", "entry"),
            Map.entry("java.util.Set", "set"),
            Map.entry("java.util.SequencedSet", "set"),
            Map.entry("java.util.Iterator", "iterator"),
            Map.entry("java.util.Optional", "optional"),
            Map.entry("java.util.OptionalDouble", "optional"),
            Map.entry("java.util.stream.Stream", "stream"),
            Map.entry("java.util.stream.DoubleStream", "stream"));

    /** The methods that ask for equality or order, which tracked numbers and twins do not have. */
    private static final Set<String> COMPARING = Set.of(
            "contains",
            "containsAll",
            "containsValue",
            "distinct",
            "equals",
            "hashCode",
            "indexOf",
            "lastIndexOf",
            "removeAll",
            "removeFirstOccurrence",
            "removeLastOccurrence",
            "retainAll",
            "toString");

    private static final Set<String> ASKING = Set.of(
            "contains",
            "containsValue",
            "distinct",
            "indexOf",
            "lastIndexOf",
            "removeFirstOccurrence",
            "removeLastOccurrence");

    /** The methods that change a container. */
    private static final Set<String> CHANGING = Set.of(
            "add",
            "addAll",
            "addFirst",
            "addLast",
            "clear",
            "fill",
            "compute",
            "computeIfAbsent",
            "computeIfPresent",
            "merge",
            "offer",
            "offerFirst",
            "offerLast",
            "poll",
            "pollFirst",
            "pollLast",
            "pop",
            "push",
            "put",
            "putAll",
            "putFirst",
            "putIfAbsent",
            "putLast",
            "remove",
            "removeFirst",
            "removeIf",
            "removeLast",
            "replace",
            "replaceAll",
            "set",
            "setValue",
            "sort",
            "reverse",
            "rotate",
            "shuffle",
            "swap",
            "pollFirstEntry",
            "pollLastEntry");

    /** The methods of sorted maps that compare a key, and do not keep it. */
    private static final Set<String> SEEKING = Set.of(
            "ceilingEntry",
            "ceilingKey",
            "floorEntry",
            "floorKey",
            "higherEntry",
            "higherKey",
            "lowerEntry",
            "lowerKey");

    /** The methods that give a container of what a function makes of the content. */
    private static final Set<String> MAPPING =
            Set.of("flatMap", "flatMapToDouble", "map", "mapMulti", "mapMultiToDouble", "mapToDouble", "mapToObj");

    /** The methods that give what they are given instead of content, and keep nothing. */
    private static final Set<String> CHOOSING = Set.of("getOrDefault", "or", "orElse", "orElseGet", "reduce");

    private Containers() {}

    /** Whether a call is one of a container, or makes one. */
    public static boolean concern(Expression.Call call, TrackedTypes types) {
        Expression receiver = call.receiver();
        if (isOrder(call, types)) {
            return true;
        }
        if (receiver == null) {
            return (types.isContainer(call.type())
                            || call.arguments().stream().anyMatch(argument -> types.isContainer(argument.type())))
                    && isStatic(call.method());
        }
        return (types.isContainer(receiver.type()) || types.isContainer(call.type())) && isMember(call.method());
    }

    /** Whether it makes an order of what has a tracked form, which has the form of the functions that it is made from. */
    public static boolean isOrder(Expression.Call call, TrackedTypes types) {
        return Orders.isMadeBy(call, types);
    }

    /** Whether it gives an object of the collection that is its first argument. */
    public static boolean isChosenFromFirst(Expression.Call call) {
        return Orders.isChosenFromFirst(call);
    }

    /** Whether it is a new collection that compares numbers by nature. */
    public static boolean isByNumber(Expression.Creation creation) {
        return Orders.isByNature(creation) && Orders.isOfNumbers(creation.type());
    }

    /** Whether it is a new collection of numbers that compares by nature what another one holds. */
    public static boolean isCopyOfNumbers(Expression.Creation creation) {
        return Orders.isCopyOfNumbers(creation);
    }

    /** The objects that a new collection compares by the order that they have by nature; null for any other collection. */
    public static @Nullable TypeMirror compared(Expression.Creation creation) {
        return Orders.compared(creation);
    }

    /** Whether it compares numbers by nature. */
    public static boolean isByNumber(Expression.Call call) {
        return Orders.isByNature(call) && Orders.isByNumber(call);
    }

    /** The objects that a method compares by the order that they have by nature; null where it does not, or they are numbers. */
    public static @Nullable TypeMirror compared(Expression.Call call) {
        return Orders.isByNature(call) && !Orders.isByNumber(call) ? Orders.compared(call) : null;
    }

    /** The position of the type argument that is content; -1 for a type that is no container. */
    public static int content(DeclaredType type) {
        if (type.getTypeArguments().isEmpty()) {
            return -1;
        }
        String name = nameOf((TypeElement) type.asElement());
        int position = MAPS.contains(name) ? 1 : CONTENT.getOrDefault(name, -1);
        return position < type.getTypeArguments().size() ? position : -1;
    }

    /** What a container holds; null for a type that is none, or does not say. */
    public static @Nullable TypeMirror contentOf(TypeMirror type) {
        int position = type instanceof DeclaredType declared ? content(declared) : -1;
        return position < 0 ? null : ((DeclaredType) type).getTypeArguments().get(position);
    }

    /** Whether a type is one of containers, whatever it holds. */
    public static boolean isContainer(TypeMirror type) {
        return type instanceof DeclaredType declared
                && content((DeclaredType) ((TypeElement) declared.asElement()).asType()) >= 0;
    }

    public static boolean isOfDouble(TypeElement type) {
        return OF_DOUBLE.contains(nameOf(type));
    }

    /** Whether a container of plain content can be copied into one of tracked content. */
    public static boolean canCopy(TypeMirror type) {
        return type instanceof DeclaredType declared && COPIES.containsKey(nameOf((TypeElement) declared.asElement()));
    }

    /** What a copy of a container is called that {@link #canCopy can be copied}: {@code list}, {@code map} and so on. */
    public static String copyOf(DeclaredType type) {
        return Objects.requireNonNull(COPIES.get(nameOf((TypeElement) type.asElement())));
    }

    /** The name of the method of {@code Lift} that makes a copy by the class of the container itself. */
    public static String liftOf(DeclaredType type) {
        boolean isMap = isMap((TypeElement) type.asElement());
        return switch (canCopy(type) ? copyOf(type) : isMap ? "map" : "collection") {
            case "list", "linked", "deque", "set" -> "collection";
            case "sorted" -> "map";
            default -> copyOf(type);
        };
    }

    /** Whether it is a map, or an entry of one. */
    static boolean isMap(TypeElement type) {
        return MAPS.contains(nameOf(type));
    }

    /** Whether equal content is held once, so that what it holds must not be replaced. */
    static boolean isSet(TypeElement type) {
        return SETS.contains(nameOf(type));
    }

    /** Whether a method is one of a container of the JDK, or makes one of numbers and other things. */
    public static boolean isMember(ExecutableElement method) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        return isOfDouble(owner)
                || SOURCES.contains(nameOf(owner))
                || content((DeclaredType) owner.asType()) >= 0
                || nameOf(owner).startsWith("java.util.Abstract")
                || nameOf(owner).startsWith("java.util.Sequenced")
                || nameOf(owner).equals("java.util.stream.BaseStream");
    }

    public static boolean isStatic(ExecutableElement method) {
        return ContainerMakers.contain(nameOf((TypeElement) method.getEnclosingElement()), name(method));
    }

    /** Whether it makes a collection that cannot be changed, of what it is given: {@code List.of}, {@code Map.copyOf}. */
    public static boolean makesFixed(ExecutableElement method) {
        String owner = nameOf((TypeElement) method.getEnclosingElement());
        return isStatic(method)
                && Set.of("java.util.List", "java.util.Set", "java.util.Map").contains(owner);
    }

    /** Whether it needs to tell one number from another. */
    public static boolean isComparing(Expression.Call call) {
        boolean removesObject = name(call.method()).equals("remove")
                && call.arguments().size() == 1
                && call.method().getParameters().get(0).asType() instanceof DeclaredType
                && !MAPS.contains(nameOf((TypeElement) call.method().getEnclosingElement()));
        return COMPARING.contains(name(call.method())) || removesObject || compared(call) != null;
    }

    /** Whether it compares the content, each by itself, with one object or with each other. */
    public static boolean asksContent(ExecutableElement method) {
        return ASKING.contains(name(method)) || name(method).equals("remove");
    }

    public static boolean isChanging(ExecutableElement method) {
        return CHANGING.contains(name(method));
    }

    public static boolean isMapping(ExecutableElement method) {
        return MAPPING.contains(name(method));
    }

    public static boolean isChoosing(ExecutableElement method) {
        return CHOOSING.contains(name(method));
    }

    /** Whether an argument is content, and not a key, an index or any object. */
    public static boolean isContent(Expression.Call call, int position) {
        TypeMirror declared = call.declared(position);
        return declared instanceof TypeVariable variable
                ? !variable.asElement().getSimpleName().contentEquals("K")
                : declared.getKind() == TypeKind.DOUBLE;
    }

    /** Whether an argument is a key, which has plain form. */
    public static boolean isKey(Expression.Call call, int position) {
        return call.declared(position) instanceof TypeVariable variable && isKey(variable.asElement());
    }

    /** Whether an argument is a key that is only compared with those of a sorted map. */
    public static boolean isSought(Expression.Call call, int position) {
        return isKey(call, position) && SEEKING.contains(name(call.method()));
    }

    /** Whether an argument is a function that gives keys of the map which a collector makes. */
    public static boolean givesKeys(Expression.Call call, int position) {
        return position == 0
                && JavaTypes.isClass(call.type(), COLLECTOR)
                && Set.of("groupingBy", "toMap").contains(name(call.method()));
    }

    /** Whether it is a collector, which only what is made for tracked content can be. */
    public static boolean isCollector(TypeMirror type) {
        return JavaTypes.isClass(type, COLLECTOR);
    }

    /** Whether a method gives a key, which has plain form. */
    public static boolean givesKey(ExecutableElement method) {
        return method.getReturnType() instanceof TypeVariable variable && isKey(variable.asElement());
    }

    /** Whether a type variable of a method stands for keys. */
    public static boolean isKey(Element variable) {
        return variable.getSimpleName().contentEquals("K");
    }

    static String name(ExecutableElement method) {
        return method.getSimpleName().toString();
    }

    static String nameOf(TypeElement type) {
        return type.getQualifiedName().toString();
    }
}
