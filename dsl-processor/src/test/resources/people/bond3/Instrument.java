package bond3;

import java.util.List;
import java.util.Objects;

/** Anything that pays. */
public abstract class Instrument {
    private final String name;

    protected Instrument(String name) {
        this.name = Objects.requireNonNull(name, "name");
    }

    public String getName() {
        return name;
    }

    public abstract List<Payment> payments();

    public double presentValue(Curve curve) {
        double pv = 0;
        for (Payment p : payments()) {
            pv += p.getAmount() * curve.discount(p.getTime());
        }
        return pv;
    }

    public double duration(Curve curve) {
        double weighted = payments().stream()
                .mapToDouble(p -> p.getTime() * p.getAmount() * curve.discount(p.getTime()))
                .sum();
        return weighted / presentValue(curve);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + " " + name;
    }
}
