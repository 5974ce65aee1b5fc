package bad;

import dev.tracegrad.annotations.Traced;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** A list of tracked numbers as one of objects, of which anybody could ask for a text. */
class WiderLists {
    @Traced
    static double views(double x) {
        List<Double> numbers = new ArrayList<>(List.of(x, 2.0));
        // ERROR: hidden-value
        List<Object> view = Collections.unmodifiableList(numbers);
        // ERROR: hidden-value
        Collection<Object> all = Collections.unmodifiableCollection(numbers);
        // ERROR: hidden-value
        List<Object> copy = List.copyOf(numbers);
        Collections.reverse(numbers);
        return x * view.size() * all.size() * copy.size();
    }

    @Traced
    static double added(double x) {
        List<Double> numbers = new ArrayList<>(List.of(x, 2.0));
        List<Object> objects = new ArrayList<>();
        // ERROR: hidden-value
        Collections.addAll(objects, numbers);
        return x * objects.size();
    }
}
