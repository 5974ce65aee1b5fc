package dev.tracegrad.processor;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Circles of classes: each uses, through others of them, all the others. What is nested in a class belongs to it. */
final class Circles {
    private final Map<String, Set<String>> used = new TreeMap<>();
    private final Map<String, Set<String>> users = new TreeMap<>();

    private Circles(JavaClasses classes) {
        for (JavaClass type : classes) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                if (classes.contain(dependency.getTargetClass().getName())) {
                    String from = outermost(type);
                    String to = outermost(dependency.getTargetClass());
                    used.computeIfAbsent(from, unused -> new TreeSet<>()).add(to);
                    users.computeIfAbsent(to, unused -> new TreeSet<>()).add(from);
                }
            }
        }
    }

    /** The largest circle, as the names of its classes. */
    static Set<String> largest(JavaClasses classes) {
        Circles circles = new Circles(classes);
        Set<String> largest = Set.of();
        Set<String> done = new HashSet<>();
        for (String type : circles.used.keySet()) {
            if (done.add(type)) {
                Set<String> circle = reached(type, circles.used);
                circle.retainAll(reached(type, circles.users));
                done.addAll(circle);
                largest = circle.size() > largest.size() ? circle : largest;
            }
        }
        return largest;
    }

    private static Set<String> reached(String start, Map<String, Set<String>> steps) {
        Set<String> found = new TreeSet<>(Set.of(start));
        Set<String> open = Set.of(start);
        while (!open.isEmpty()) {
            Set<String> next = new TreeSet<>();
            open.forEach(one -> next.addAll(steps.getOrDefault(one, Set.of())));
            next.removeAll(found);
            found.addAll(next);
            open = next;
        }
        return found;
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(Circles::outermost).orElse(type.getName());
    }
}
