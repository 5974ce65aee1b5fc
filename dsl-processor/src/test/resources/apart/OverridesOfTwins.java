// What a subclass overrides reads and writes its own fields, which its twin has itself: nobody must know more than before.
package apart;

import dev.tracegrad.Value;
import dev.tracegrad.annotations.Traced;

@Traced
abstract class Account {
    protected double sum;

    abstract void step();

    void add(double amount) {
        sum += amount;
    }

    double run(int times) {
        for (int i = 0; i < times; i++) {
            step();
        }
        return sum + toString().length();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Account account && toString().equals(account.toString());
    }

    @Override
    public int hashCode() {
        return 1;
    }

    @Override
    public String toString() {
        return "sum " + sum;
    }
}
// ---
@Traced
class Saving extends Account {
    private final double rate;
    private double first;

    Saving(double rate) {
        this.rate = rate;
    }

    @Override
    void step() {
        add(rate);
        first = first == 0 ? sum : first;
    }

    double first() {
        return first;
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof Saving saving && saving.rate == rate;
    }

    @Override
    public int hashCode() {
        return 2;
    }

    @Override
    public String toString() {
        return super.toString() + ", rate " + rate;
    }
}

final class A {
    @Traced
    static double f(double x) {
        Saving saving = new Saving(x * x);
        double run = saving.run(3);
        return run * x + saving.first() * (saving.equals(new Saving(x * x)) ? 5 : 7);
    }

    static String run() {
        Value x = Value.of(3, "x");
        Value r = ATraced.f(x);
        r.backward();
        return f(3) + " " + r.data() + " " + x.grad();
    }
}
